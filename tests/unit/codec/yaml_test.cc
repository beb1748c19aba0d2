#include "kube/codec/yaml.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "kube/codec/unstructured.h"

namespace kube {
namespace {

using Json = nlohmann::json;

std::string WhyNot(std::string_view yaml) {
  try {
    return "accepted as " + YamlToJson(yaml);
  } catch (const DecodeError& error) {
    return error.what();
  }
}

std::string Ordered(std::string_view json) { return JsonToYaml(json, {.sort_keys = false}); }

TEST(YamlToJson, ReadsAManifest) {
  EXPECT_EQ(
      YamlToJson(R"(# a comment
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: "web"}}
spec:
  replicas: 2
  paused: false
  template:
    spec:
      containers:
      - name: web
        image: nginx:1.12   # trailing
        args: ["-c", 'it''s', "a\tb"]
      - name: other
        command:
          - sh
          - |
            line one
              line two
  strategy: ~
)"),
      R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","labels":{"app":"web"}},)"
      R"("spec":{"replicas":2,"paused":false,"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.12",)"
      R"("args":["-c","it's","a\tb"]},{"name":"other","command":["sh","line one\n  line two\n"]}]}},"strategy":null}})");
}

// What sigs.k8s.io/yaml v1.6 gives for each, asked of it.
TEST(YamlToJson, TypesPlainScalarsAsSigsYamlDoes) {
  const std::pair<const char*, const char*> cases[] = {
      {"yes", "true"},
      {"Yes", "true"},
      {"yEs", "\"yEs\""},
      {"on", "true"},
      {"y", "true"},
      {"N", "false"},
      {"off", "false"},
      {"True", "true"},
      {"~", "null"},
      {"", "null"},
      {"Null", "null"},
      {"nULL", "\"nULL\""},
      {"012", "10"},
      {"0o14", "12"},
      {"08", "8"},
      {"0x1F", "31"},
      {"0b101", "5"},
      {"-0b101", "-5"},
      {"1_000", "1000"},
      {"_1", "\"_1\""},
      {"+12", "12"},
      {"-0", "0"},
      {"1.5", "1.5"},
      {".5", "0.5"},
      {"+.5", "0.5"},
      {"1e3", "1000"},
      {"1.", "1"},
      {"1e", "\"1e\""},
      {"1e999", "\"1e999\""},
      {"1e-999", "0"},
      {"1e21", "1e+21"},
      {"1e-7", "1e-7"},
      {"-", "[null]"},
      {"12:30:45", "\"12:30:45\""},
      {"2001-01-01", "\"2001-01-01\""},
      {"9223372036854775807", "9223372036854775807"},
      {"-9223372036854775808", "-9223372036854775808"},
      {"18446744073709551615", "18446744073709551615"},
      {"18446744073709551616", "18446744073709552000"},
      {"'1'", "\"1\""},
      {"\"yes\"", "\"yes\""},
      {"!!str 5", "\"5\""},
      {"!!int \"5\"", "5"},
      {"!!float 5", "5"},
      {"!!bool \"on\"", "true"},
      {"!!binary aGk=", "\"hi\""},
      {"!!timestamp 2001-01-01", "\"2001-01-01\""},
      {"!custom 5", "\"5\""},
      {"=", "\"=\""},
  };
  for (const auto& [text, json] : cases) EXPECT_EQ(YamlToJson(std::string(text) + "\n"), json) << text;
}

TEST(YamlToJson, RefusesScalarsThatAreNotWhatTheirTagSays) {
  for (const char* text : {"!!int abc", "!!int 1.5", "!!bool 1", "!!null 0", "!!float x", "!!binary '***'",
                           "!!binary //8=", "!!timestamp today", ".inf", "-.Inf", ".nan"}) {
    EXPECT_THROW(YamlToJson(std::string("k: ") + text), DecodeError) << text;
  }
}

TEST(YamlToJson, MakesKeysStrings) {
  EXPECT_EQ(YamlToJson("1: a\n1.5: b\ntrue: c\n2001-01-01: d\n'2': e\n0x10: f\n18446744073709551616: g\n"),
            R"({"1":"a","1.5":"b","true":"c","2001-01-01":"d","2":"e","16":"f","1.8446744e+19":"g"})");
  EXPECT_THROW(YamlToJson("~: a"), DecodeError);
  EXPECT_THROW(YamlToJson("? [a]\n: b"), DecodeError);
  EXPECT_THROW(YamlToJson("? {a: b}\n: c"), DecodeError);
}

TEST(YamlToJson, ResolvesAnchorsAndAliases) {
  EXPECT_EQ(YamlToJson("a: &x {b: 1}\nc: [*x, *x]\n"), R"({"a":{"b":1},"c":[{"b":1},{"b":1}]})");
  EXPECT_EQ(YamlToJson("a: &k key\n*k : v\n"), R"({"a":"key","key":"v"})");
  EXPECT_EQ(YamlToJson("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"), R"({"a":1,"b":1,"c":2,"d":2})");
  EXPECT_THROW(YamlToJson("a: *nowhere"), DecodeError);
  EXPECT_THROW(YamlToJson("a: &a [*a]"), DecodeError);
  EXPECT_THROW(YamlToJson("a: &a {b: {<<: *a}}"), DecodeError);
}

TEST(YamlToJson, MergesMapsBelowWhatIsWrittenOut) {
  EXPECT_EQ(YamlToJson("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n"), R"({"a":{"p":1,"q":2},"b":{"q":3,"p":1}})");
  EXPECT_EQ(YamlToJson("b: {q: 3, <<: {q: 1, p: 1}}"), R"({"b":{"q":3,"p":1}})");
  EXPECT_EQ(YamlToJson("<<: [{a: 1}, {a: 2, b: 2}]\n"), R"({"a":1,"b":2})");
  EXPECT_EQ(YamlToJson("a: &x {p: 1}\nb: &y {<<: *x, q: 2}\nc: {<<: *y}\n"),
            R"({"a":{"p":1},"b":{"q":2,"p":1},"c":{"q":2,"p":1}})");
  EXPECT_EQ(YamlToJson("\"<<\": 1"), R"({"<<":1})");
  EXPECT_THROW(YamlToJson("<<: 5"), DecodeError);
  EXPECT_THROW(YamlToJson("<<: [1]"), DecodeError);
}

TEST(YamlToJson, StopsExpansionsThatBlowUp) {
  std::string laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
  for (char c = 'b'; c < 'k'; ++c) {
    laughs += std::string(1, c) + ": &" + c + " [";
    for (int i = 0; i < 9; ++i) laughs += std::string(i ? ",*" : "*") + static_cast<char>(c - 1);
    laughs += "]\n";
  }
  EXPECT_NE(WhyNot(laughs).find("excessive aliasing"), std::string::npos) << WhyNot(laughs).substr(0, 200);

  std::string wide = "a: &a \"" + std::string(1 << 20, 'x') + "\"\nb: [";
  for (int i = 0; i < 90; ++i) wide += "*a, ";
  EXPECT_NE(WhyNot(wide + "]").find("too large once aliases are expanded"), std::string::npos);

  // Many merges into a map of many keys must not take quadratic time.
  std::string merges = "a: &a {p: 1}\nb:\n  <<: [";
  for (int i = 0; i < 20000; ++i) merges += "*a,";
  merges += "]\n";
  for (int i = 0; i < 20000; ++i) merges += "  k" + std::to_string(i) + ": 1\n";
  EXPECT_EQ(Json::parse(YamlToJson(merges))["b"].size(), 20001u);
}

TEST(YamlToJson, BoundsNestingAndSize) {
  const std::string deep = std::string(kMaxYamlDepth, '[') + std::string(kMaxYamlDepth, ']');
  EXPECT_EQ(YamlToJson("# no JSON\n" + deep), deep);
  EXPECT_NE(WhyNot("# no JSON\n[" + deep + "]").find("nested deeper than 500"), std::string::npos);
  EXPECT_THROW(YamlToJson(std::string(1'000'000, '[')), DecodeError);
  EXPECT_THROW(YamlToJson(std::string(1'000'000, '{')), DecodeError);
  EXPECT_THROW(YamlToJson(std::string(kMaxYamlBytes + 1, ' ')), DecodeError);
  std::string through_aliases = "a0: &a0 x\n";
  for (int i = 1; i < 600; ++i) {
    through_aliases += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
  }
  EXPECT_THROW(YamlToJson(through_aliases), DecodeError);
}

TEST(YamlToJson, ErrorsSayWhereAndInWhichField) {
  EXPECT_EQ(WhyNot("metadata:\n  labels:\n    app: a\n    app: b\n"),
            "metadata.labels.app: line 4, column 5: the key occurs twice (at byte 35)");
  EXPECT_EQ(WhyNot("a:\n- b: .inf\n"), "a[0].b: line 2, column 6: JSON has no infinity and no NaN (at byte 8)");
  EXPECT_EQ(WhyNot("\xC3\xA9: {\xC3\xA9: *x}"),
            "line 1, column 8: an alias to an anchor that is not there (at byte 9)");
  for (const char* text : {"a: b: c", "[a, b", "\ta: b", "a: @x", "a: `x", "a: %x", "a:\n  - b\n c: d", "\"", "a: 'x",
                           "a: \x01", "a: \xFF"}) {
    EXPECT_THROW(YamlToJson(text), DecodeError) << text;
  }
}

TEST(YamlToJson, NeverQuotesAValueInAnError) {
  EXPECT_EQ(WhyNot("password: !!int hunter2").find("hunter2"), std::string::npos);
  EXPECT_EQ(WhyNot("data:\n  password: hunter2\n bad").find("hunter2"), std::string::npos);
}

TEST(YamlToJson, TakesJson) {
  EXPECT_EQ(YamlToJson(" {\"a\": [1, \"\\ud83d\\ude00\\/\"],\n\t\"b\": 1e3}\n"),
            "{\"a\":[1,\"\\ud83d\\ude00\\/\"],\"b\":1e3}");
  EXPECT_EQ(YamlToJson("{a: b}"), R"({"a":"b"})");
  EXPECT_EQ(YamlToJson(""), "null");
  EXPECT_EQ(YamlToJson("# nothing\n"), "null");
  EXPECT_EQ(YamlToJson("---\n"), "null");
}

TEST(YamlToJson, RefusesASecondDocument) {
  EXPECT_NE(WhyNot("a: 1\n---\nb: 2\n").find("line 3, column 1: a second document"), std::string::npos);
  EXPECT_NE(WhyNot("{\"a\":1}\n{\"b\":2}\n").find("line 2: a second document"), std::string::npos);
}

TEST(YamlDocuments, ReadsOneAfterTheOtherWithTheirLines) {
  const auto documents =
      ReadYamlDocuments("# head\na: 1\n---\n---\n# only a comment\n---\nnull\n---\nb: 2\n...\n---\n- c\n");
  ASSERT_EQ(documents.size(), 3u);
  EXPECT_EQ(documents[0].json, R"({"a":1})");
  EXPECT_EQ(documents[0].line, 2u);
  EXPECT_EQ(documents[1].json, R"({"b":2})");
  EXPECT_EQ(documents[1].line, 9u);
  EXPECT_EQ(documents[2].json, R"(["c"])");
  EXPECT_EQ(documents[2].line, 12u);
  EXPECT_TRUE(ReadYamlDocuments("").empty());
}

TEST(YamlDocuments, AnchorsEndWithTheirDocument) {
  YamlDocuments reader("a: &x 1\n---\nb: *x\n");
  EXPECT_EQ(reader.Next()->json, R"({"a":1})");
  EXPECT_THROW(reader.Next(), DecodeError);
  EXPECT_EQ(reader.Next(), std::nullopt) << "nothing can be read behind a fault";
}

TEST(YamlDocuments, ReadsJsonValuesOneBehindTheOther) {
  const auto documents = ReadYamlDocuments("{\"a\":\n1}\n\n{\"b\": 2} [3]");
  ASSERT_EQ(documents.size(), 3u);
  EXPECT_EQ(documents[0].json, R"({"a":1})");
  EXPECT_EQ(documents[0].line, 1u);
  EXPECT_EQ(documents[1].json, R"({"b":2})");
  EXPECT_EQ(documents[1].line, 4u);
  EXPECT_EQ(documents[2].json, "[3]");
}

TEST(JsonToYaml, PrintsBlockStyleAsKubectl) {
  EXPECT_EQ(
      JsonToYaml(
          R"({"kind":"Pod","apiVersion":"v1","spec":{"containers":[{"name":"a","args":["-c","x: y",""],"env":[]},)"
          R"({"name":"b","ports":[{"containerPort":80}]}],"nodeSelector":{}},"status":null})"),
      R"(apiVersion: v1
kind: Pod
spec:
  containers:
  - args:
    - -c
    - 'x: y'
    - ""
    env: []
    name: a
  - name: b
    ports:
    - containerPort: 80
  nodeSelector: {}
status: null
)");
  EXPECT_EQ(JsonToYaml("[[1,[2]],{\"a\":[[]]}]"), "- - 1\n  - - 2\n- a:\n  - []\n");
  EXPECT_EQ(JsonToYaml("{}"), "{}\n");
  EXPECT_EQ(JsonToYaml("\"x\""), "x\n");
}

// The texts on the right are go-yaml's.
TEST(JsonToYaml, QuotesOnlyWhatWouldBeMisread) {
  const std::pair<const char*, const char*> cases[] = {
      {"web", "web"},
      {"yes", "\"yes\""},
      {"y", "\"y\""},
      {"null", "\"null\""},
      {"~", "\"~\""},
      {"1", "\"1\""},
      {"1.5", "\"1.5\""},
      {"1e3", "\"1e3\""},
      {"0x1f", "\"0x1f\""},
      {"1.2.3", "1.2.3"},
      {"12:30:45", "\"12:30:45\""},
      {"12:61", "12:61"},
      {"2001-01-01", "\"2001-01-01\""},
      {"2026-07-24T10:00:00Z", "\"2026-07-24T10:00:00Z\""},
      {"2001-13-01", "2001-13-01"},
      {"2001-02-30", "2001-02-30"},
      {"- a", "'- a'"},
      {"-a", "-a"},
      {"-", "'-'"},
      {"a: b", "'a: b'"},
      {"a:b", "a:b"},
      {"a:", "'a:'"},
      {"a #b", "'a #b'"},
      {"a#b", "a#b"},
      {"*a", "'*a'"},
      {"@a", "'@a'"},
      {"{a", "'{a'"},
      {"a{", "a{"},
      {"it's", "it's"},
      {"'a", "'''a'"},
      {" a", "' a'"},
      {"a ", "'a '"},
      {"---", "'---'"},
      {"%a", "'%a'"},
      {"?a", "?a"},
      {"? a", "'? a'"},
      {"", "\"\""},
      {"a\\\\b", "a\\b"},
      {"a\\\"b", "a\"b"},
      {"\\ta", "\"\\ta\""},
      {"\\u00e9", "\xC3\xA9"},
      {"\\ud83d\\ude00", "\"\\U0001F600\""},
      {"\\u0007", "\"\\a\""},
      {"<<", "\"<<\""},
      {"=", "="},
      {"\\u2028", "\"\\L\""},
  };
  for (const auto& [text, yaml] : cases) {
    const std::string json = std::string("{\"k\":\"") + text + "\"}";
    EXPECT_EQ(JsonToYaml(json), std::string("k: ") + yaml + "\n") << text;
    EXPECT_EQ(Json::parse(YamlToJson(JsonToYaml(json))), Json::parse(json)) << text;
  }
}

TEST(JsonToYaml, WritesTextsOfSeveralLinesAsBlocks) {
  EXPECT_EQ(JsonToYaml(R"({"a":"x\n\n  y\n","b":"x\ny","c":"x\n\n","d":" x\ny\n","e":"x \ny"})"),
            "a: |\n  x\n\n    y\nb: |-\n  x\n  y\nc: |+\n  x\n\nd: |2\n   x\n  y\ne: \"x \\ny\"\n");
  EXPECT_EQ(JsonToYaml(R"(["x\ny\n",{"k":"x\ny\n"}])"), "- |\n  x\n  y\n- k: |\n    x\n    y\n");
  EXPECT_EQ(JsonToYaml(R"({"k\nl":"v"})"), "? |-\n  k\n  l\n: v\n");
}

TEST(JsonToYaml, FoldsLongLines) {
  const std::string words =
      "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789";
  EXPECT_EQ(
      JsonToYaml("{\"k\":\"" + words + "\"}"),
      "k: 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\n  0123456789\n");
  const std::string key(129, 'k');
  EXPECT_EQ(JsonToYaml("{\"" + key + "\":[1]}"), "? " + key + "\n: - 1\n");
}

TEST(JsonToYaml, PrintsNumbersAsGoYamlDoes) {
  EXPECT_EQ(
      JsonToYaml("[1,-0,1.0,0.5,1e3,1e6,1234567.5,1e-5,0.0001,1e21,9223372036854775807,18446744073709551615,1e400]")
          .substr(0, 200),
      "- 1\n- 0\n- 1\n- 0.5\n- 1000\n- 1e+06\n- 1.2345675e+06\n- 1e-05\n- 0.0001\n- 1e+21\n- 9223372036854775807\n"
      "- 18446744073709551615\n- 1e400\n");
}

TEST(JsonToYaml, SortsKeysNaturallyOrKeepsTheirOrder) {
  const char* json = R"({"z":1,"a10":2,"a2":3,"B":4,"10":5,"9":6,"a01":7,"_":8})";
  EXPECT_EQ(JsonToYaml(json), "_: 8\n\"9\": 6\n\"10\": 5\nB: 4\na01: 7\na2: 3\na10: 2\nz: 1\n");
  EXPECT_EQ(Ordered(json), "z: 1\na10: 2\na2: 3\nB: 4\n\"10\": 5\n\"9\": 6\na01: 7\n_: 8\n");
}

TEST(JsonToYaml, RefusesMalformedAndDeepJson) {
  for (const char* json : {"", "{", "[1,]", "{\"a\"}", "{a:1}", "1 2", "\"", "nul", "[\"\x01\"]"}) {
    EXPECT_THROW(JsonToYaml(json), DecodeError) << json;
  }
  const auto nested = [](int depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_NO_THROW(JsonToYaml(nested(kMaxYamlDepth)));
  EXPECT_THROW(JsonToYaml(nested(kMaxYamlDepth + 1)), DecodeError);
  EXPECT_THROW(JsonToYaml(std::string(1'000'000, '[')), DecodeError);
}

TEST(UntypedYaml, IsReadAndWrittenAsTypedYamlIs) {
  const char* yaml = "apiVersion: v1\ndata:\n  a: \"1\"\nkind: ConfigMap\nmetadata:\n  name: settings\n";
  const auto object = DecodeYaml<Unstructured>(yaml);
  EXPECT_EQ(object.name(), "settings");
  EXPECT_EQ(EncodeYaml(object), yaml);
  EXPECT_EQ(EncodeYaml(DecodeYaml<Value>("[1, {b: null}]")), "- 1\n- b: null\n");
  EXPECT_EQ(DecodeYaml<UnstructuredList>("{kind: ConfigMapList, apiVersion: v1, items: [{data: {a: b}}]}").items.size(),
            1u);
  EXPECT_THROW(DecodeYaml<Unstructured>("just a string"), DecodeError);
  EXPECT_THROW(DecodeYaml<Unstructured>("a: {b"), DecodeError);
}

}  // namespace
}  // namespace kube
