#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "tests/unit/codec/sample_types.h"

namespace kube {
namespace {

using sample::Node;
using sample::Thing;
using testing::ElementsAre;
using testing::HasSubstr;

Thing Read(std::string_view text) { return DecodeJson<Thing>(text); }

DecodeFailure Fault(std::string_view text, DecodeOptions options = {}) {
  Thing thing;
  DecodeFailure failure;
  EXPECT_FALSE(TryDecodeJson(text, &thing, options, &failure)) << text;
  return failure;
}

TEST(JsonDecode, ReadsEveryTypeAndShape) {
  const Thing t = Read(R"({
    "kind": "Thing", "apiVersion": "sample.example/v1", "text": "a\"b", "yes": true, "small": -7,
    "big": 9223372036854775807, "ratio": 1.5e3, "bytes": "aGVsbG8=", "time": "2026-07-24T10:00:00Z",
    "micro": "2026-07-24T10:00:00.123456Z", "duration": "1h30m", "quantity": "1500m", "port": "http",
    "raw": {"a": [1, 2]}, "words": ["x", "y"], "maybeText": "", "maybeBig": 0, "maybePort": 80,
    "strings": ["s"], "numbers": [1, -2], "flags": [true, false], "nodes": [{"name": "n"}],
    "labels": {"b": "2", "a": "1"}, "amounts": {"cpu": 2}, "blobs": {"k": ""}, "extra": {"e": ["1"]},
    "byName": {"z": {"count": 3}}, "node": {"next": {"name": "deep"}}, "boxed": {}, "hidden": "h", "flag": false})");
  EXPECT_EQ(t.text, "a\"b");
  EXPECT_TRUE(t.yes);
  EXPECT_EQ(t.small, -7);
  EXPECT_EQ(t.big, INT64_MAX);
  EXPECT_EQ(t.ratio, 1500.0);
  EXPECT_EQ(t.bytes.data, "hello");
  EXPECT_EQ(t.time.ToString(), "2026-07-24T10:00:00Z");
  EXPECT_EQ(t.micro.ToString(), "2026-07-24T10:00:00.123456Z");
  EXPECT_EQ(t.duration.ToString(), "1h30m0s");
  EXPECT_EQ(t.quantity, Quantity("1.5"));
  EXPECT_EQ(t.port, IntOrString("http"));
  EXPECT_EQ(t.raw.json, R"({"a":[1,2]})");
  EXPECT_THAT(t.words, ElementsAre("x", "y"));
  EXPECT_EQ(t.maybe_text, "");
  EXPECT_EQ(t.maybe_big, 0);
  EXPECT_EQ(t.maybe_port, IntOrString(80));
  EXPECT_THAT(t.strings, ElementsAre("s"));
  EXPECT_THAT(t.numbers, ElementsAre(1, -2));
  EXPECT_THAT(t.flags, ElementsAre(true, false));
  ASSERT_EQ(t.nodes.size(), 1u);
  EXPECT_EQ(t.nodes[0].name, "n");
  EXPECT_EQ(t.labels.at("a"), "1");
  EXPECT_EQ(t.amounts.at("cpu"), Quantity("2"));
  EXPECT_TRUE(t.blobs.contains("k"));
  EXPECT_THAT(t.extra.at("e"), ElementsAre("1"));
  EXPECT_EQ(t.by_name.at("z").count, 3);
  EXPECT_EQ(t.node.next->name, "deep");
  EXPECT_TRUE(t.boxed.has_value());
  EXPECT_EQ(t.inlined.hidden, "h");
  EXPECT_EQ(t.inlined.flag, false);
}

TEST(JsonDecode, TakesNullWhereGoTakesIt) {
  const Thing t = Read(R"({"text":null,"yes":null,"small":null,"ratio":null,"bytes":null,"time":null,"micro":null,
    "quantity":null,"port":null,"raw":null,"words":null,"maybeText":null,"maybeTime":null,"strings":null,"flags":null,
    "nodes":null,"labels":null,"amounts":null,"byName":null,"node":null,"boxed":null,"hidden":null,"flag":null})");
  EXPECT_TRUE(Equal(t, Thing()));
  EXPECT_TRUE(Equal(Read(R"({"strings":[null],"labels":{"a":null},"nodes":[null]})"),
                    Thing{.strings = {""}, .nodes = {Node()}, .labels = {{"a", ""}}}));
}

TEST(JsonDecode, NullEmptiesWhatWasThere) {
  const Thing t = Read(R"({"strings":["a"],"strings":null,"boxed":{},"boxed":null,"maybeBig":1,"maybeBig":null,
    "labels":{"a":"b"},"labels":null,"small":5,"small":null,"time":"2026-07-24T10:00:00Z","time":null})");
  EXPECT_TRUE(t.strings.empty());
  EXPECT_FALSE(t.boxed.has_value());
  EXPECT_FALSE(t.maybe_big.has_value());
  EXPECT_TRUE(t.labels.empty());
  EXPECT_EQ(t.small, 5) << "null leaves a number as it was";
  EXPECT_TRUE(t.time.IsZero());
}

TEST(JsonDecode, LastDuplicateCountsAndStructsMerge) {
  const Thing t = Read(R"({"small":1,"small":2,"node":{"name":"a","count":1},"node":{"count":2},
    "strings":["a","b"],"strings":["c"],"labels":{"a":"1","b":"1"},"labels":{"b":"2"},"labels":{"b":"3","b":"4"}})");
  EXPECT_EQ(t.small, 2);
  EXPECT_EQ(t.node.name, "a");
  EXPECT_EQ(t.node.count, 2);
  EXPECT_THAT(t.strings, ElementsAre("c"));
  EXPECT_TRUE((t.labels == Map<std::string>{{"a", "1"}, {"b", "4"}}));
}

TEST(JsonDecode, KeysAreCaseSensitiveAndUnknownOnesAreSkipped) {
  const Thing t = Read(R"({"Text":"no","nope":{"deep":[{"x":"\u00e9"},-1.5e+7,true,false,null]},"text":"yes"})");
  EXPECT_EQ(t.text, "yes");
}

TEST(JsonDecode, KeysMayBeEscaped) { EXPECT_EQ(Read(R"({"\u0074e\u0078t":"x"})").text, "x"); }

TEST(JsonDecode, StartsFromAnEmptyObjectUnlessToldToMerge) {
  Thing t{.text = "old", .small = 4};
  DecodeJson(R"({"small":5})", &t, {.merge = true});
  EXPECT_EQ(t.text, "old");
  DecodeJson(R"({"small":6})", &t);
  EXPECT_EQ(t.text, "");
  EXPECT_EQ(t.small, 6);
}

TEST(JsonDecode, StringsAreUnescapedAsGoDoes) {
  EXPECT_EQ(Read(R"({"text":"\"\\\/\b\f\n\r\t\u0041\u00e9\u20ac"})").text, "\"\\/\b\f\n\r\tA\xC3\xA9\xE2\x82\xAC");
  EXPECT_EQ(Read(R"({"text":"\ud83d\ude00"})").text, "\xF0\x9F\x98\x80");
  EXPECT_EQ(Read(R"({"text":"\ud83d"})").text, "\xEF\xBF\xBD");
  EXPECT_EQ(Read(R"({"text":"\ud83dx\ude00"})").text, "\xEF\xBF\xBDx\xEF\xBF\xBD");
  EXPECT_EQ(Read(R"({"text":"\ud83d\u0041"})").text,
            "\xEF\xBF\xBD"
            "A");
  EXPECT_EQ(Read("{\"text\":\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 and a long enough tail of plain text\"}").text,
            "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 and a long enough tail of plain text");
}

TEST(JsonDecode, RefusesMalformedText) {
  for (const char* text : {"",
                           " ",
                           "{",
                           "}",
                           "[]",
                           "{]",
                           "{\"text\"}",
                           "{\"text\":}",
                           "{\"text\":\"a\"",
                           "{\"text\":\"a\",}",
                           "{,}",
                           "{} {}",
                           "{\"text\":\"a\" \"yes\":true}",
                           "{'text':'a'}",
                           "{\"text\":\"\t\"}",
                           "{\"text\":\"\\x\"}",
                           "{\"text\":\"\\u12g4\"}",
                           "{\"text\":\"\\u123\"}",
                           "{\"yes\":tru}",
                           "{\"yes\":nul}",
                           "{\"nope\":01}",
                           "{\"nope\":1.}",
                           "{\"nope\":.5}",
                           "{\"nope\":1e}",
                           "{\"nope\":-}",
                           "{\"nope\":+1}",
                           "{\"nope\":[1,]}",
                           "{\"nope\":{\"a\":1,}}",
                           "{\"nope\":\"\x01\"}",
                           "{\"nope\":\"\xC3\"}",
                           "{\"strings\":[\"a\",]}",
                           "{\"labels\":{\"a\":\"b\",}}",
                           "{\"small\":007}",
                           "nulll"}) {
    Thing thing;
    DecodeFailure failure;
    EXPECT_FALSE(TryDecodeJson(text, &thing, {}, &failure)) << text;
    EXPECT_FALSE(failure.reason.empty()) << text;
    EXPECT_LE(failure.offset, std::string_view(text).size()) << text;
  }
}

TEST(JsonDecode, RefusesInvalidUtf8) {
  for (const char* bytes : {"\x80", "\xC0\x80", "\xC3", "\xC3\x28", "\xE0\x80\x80", "\xED\xA0\x80", "\xE2\x82",
                            "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    const DecodeFailure failure = Fault(std::string("{\"text\":\"abc") + bytes + "\"}");
    EXPECT_EQ(failure.reason, "invalid UTF-8");
    EXPECT_EQ(failure.path, "text");
    EXPECT_EQ(failure.offset, 12u);
  }
}

TEST(JsonDecode, RefusesValuesOfTheWrongKind) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"text":1})", "expected a string, found a number"},
      {R"({"yes":"true"})", "expected a boolean, found a string"},
      {R"({"small":"1"})", "expected an integer, found a string"},
      {R"({"small":5.0})", "expected an integer, found a number with fraction or exponent"},
      {R"({"small":1e3})", "expected an integer, found a number with fraction or exponent"},
      {R"({"small":2147483648})", "integer out of range"},
      {R"({"small":-2147483649})", "integer out of range"},
      {R"({"big":9223372036854775808})", "integer out of range"},
      {R"({"ratio":1e400})", "number out of range"},
      {R"({"ratio":"1"})", "expected a number, found a string"},
      {R"({"bytes":"a"})", "malformed base64"},
      {R"({"bytes":"aGVsbG8"})", "malformed base64"},
      {R"({"bytes":[1]})", "expected a string of base64, found an array"},
      {R"({"time":"yesterday"})", "not a time of RFC 3339"},
      {R"({"duration":"1"})", "not a duration"},
      {R"({"quantity":"1K"})", "not a quantity"},
      {R"({"port":true})", "expected an integer or a string, found a boolean"},
      {R"({"strings":{}})", "expected an array, found an object"},
      {R"({"labels":[]})", "expected an object, found an array"},
      {R"({"node":"x"})", "expected an object, found a string"},
      {R"({"flags":[1]})", "expected a boolean, found a number"},
  };
  for (const auto& [text, reason] : cases) EXPECT_EQ(Fault(text).reason, reason) << text;
}

TEST(JsonDecode, FaultsNameTheFieldAndTheByte) {
  DecodeFailure failure = Fault(R"({"nodes":[{},{"children":[{"named":{"k":{"count":"x"}}}]}]})");
  EXPECT_EQ(failure.path, "nodes[1].children[0].named[k].count");
  EXPECT_EQ(failure.offset, 49u);
  EXPECT_EQ(Fault(R"({"labels":{"app":5}})").path, "labels[app]");
  EXPECT_EQ(Fault(R"({"strings":["a",5]})").path, "strings[1]");
  EXPECT_EQ(Fault(R"({"amounts":{"cpu":"x"}})").path, "amounts[cpu]");
  EXPECT_EQ(Fault("[").path, "");
  try {
    Read(R"({"node":{"name":1}})");
    FAIL();
  } catch (const DecodeError& e) {
    EXPECT_STREQ(e.what(), "node.name: expected a string, found a number (at byte 16)");
    EXPECT_EQ(e.offset(), 16u);
    EXPECT_EQ(e.path(), "node.name");
  }
}

TEST(JsonDecode, StrictModeReportsUnknownAndDuplicateFieldsAndFillsTheObject) {
  std::vector<std::string> found;
  DecodeOptions options;
  options.strict_errors = &found;
  Thing t;
  DecodeJson(R"({"text":"a","nope":1,"node":{"what":2,"name":"n","name":"m"},"nodes":[{},{"who":[]}],
                 "byName":{"k":{"x":1}},"labels":{"a":"1","a":"2"},"text":"b"})",
             &t, options);
  EXPECT_THAT(found,
              ElementsAre("unknown field \"nope\"", "unknown field \"node.what\"", "duplicate field \"node.name\"",
                          "unknown field \"nodes[1].who\"", "unknown field \"byName[k].x\"",
                          "duplicate field \"labels[a]\"", "duplicate field \"text\""));
  EXPECT_EQ(t.text, "b");
  EXPECT_EQ(t.node.name, "m");
  EXPECT_EQ(t.labels.at("a"), "2");
}

TEST(JsonDecode, StrictModeStopsCountingAtAHundred) {
  std::string text = "{";
  for (int i = 0; i < 300; ++i) text += "\"u" + std::to_string(i) + "\":1,";
  text += "\"text\":\"x\"}";
  std::vector<std::string> found;
  DecodeOptions options;
  options.strict_errors = &found;
  Thing t;
  DecodeJson(text, &t, options);
  EXPECT_EQ(found.size(), 100u);
  EXPECT_EQ(t.text, "x");
}

TEST(JsonDecode, EveryTruncationIsAFault) {
  const std::string text =
      R"({"text":"a\u00e9b","node":{"name":"n","count":-12},"strings":["x","y"],"labels":{"a":"b"},"ratio":-1.5e+3,)"
      R"("raw":{"k:{\"name\":\"web\"}":{".":{},"f:x":[true,null]}},"port":80,"flags":[true],"time":"2026-07-24T10:00:00Z"})";
  Read(text);
  for (std::size_t n = 0; n < text.size(); ++n) {
    const std::vector<char> exact(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(n));  // no slack behind
    Thing t;
    DecodeFailure failure;
    EXPECT_FALSE(TryDecodeJson({exact.data(), n}, &t, {}, &failure)) << n;
    EXPECT_LE(failure.offset, n);
  }
}

TEST(JsonDecode, EveryChangedByteIsReadOrRefusedWithinBounds) {
  const std::string text =
      R"({"text":"ab\n","nodes":[{"name":"n","count":-12}],"labels":{"a":"b"},"ratio":-1.5e+3,"raw":{"a":[1]}})";
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (int c = 0; c < 256; ++c) {
      std::vector<char> changed(text.begin(), text.end());
      changed[i] = static_cast<char>(c);
      Thing t;
      DecodeFailure failure;
      const bool ok = TryDecodeJson({changed.data(), changed.size()}, &t, {}, &failure);
      EXPECT_TRUE(ok || failure.offset <= text.size());
    }
  }
}

TEST(JsonDecode, SkippedValuesMayNestTenThousandDeep) {
  auto nested = [](int depth) {
    return R"({"nope":)" + std::string(static_cast<std::size_t>(depth), '[') +
           std::string(static_cast<std::size_t>(depth), ']') + "}";
  };
  Thing t;
  DecodeJson(nested(kMaxDecodeDepth - 1), &t);
  EXPECT_EQ(Fault(nested(kMaxDecodeDepth)).reason, "nested too deeply");
  EXPECT_EQ(Fault(nested(1'000'000)).reason, "nested too deeply");
  EXPECT_EQ(Fault(nested(8), {.max_depth = 5}).reason, "nested too deeply");
}

TEST(JsonDecode, StructsNestToTheirOwnLimit) {
  auto nested = [](int depth) {
    std::string text = R"({"node":)";
    for (int i = 0; i < depth; ++i) text += R"({"next":)";
    return text + "{}" + std::string(static_cast<std::size_t>(depth), '}') + "}";
  };
  Thing t;
  DecodeJson(nested(kMaxMessageDepth - 2), &t);
  const Thing copy = t;
  EXPECT_TRUE(Equal(copy, t));
  EXPECT_EQ(Fault(nested(kMaxMessageDepth)).reason, "nested too deeply");
  EXPECT_EQ(Fault(nested(100'000)).reason, "nested too deeply");
}

TEST(JsonDecode, RawValuesAreCheckedAndCompacted) {
  EXPECT_EQ(Read("{\"raw\": [ 1 , \"a b\\\" \" ,\n{ } ] }").raw.json, "[1,\"a b\\\" \",{}]");
  EXPECT_EQ(Read(R"({"raw":"text"})").raw.json, "\"text\"");
  EXPECT_EQ(Fault(R"({"raw":{"a":tru}})").path, "raw");
  EXPECT_EQ(Fault("{\"raw\":{\"a\":\"\xFF\"}}").reason, "invalid UTF-8");
}

TEST(JsonDecode, LongListsAndMapsKeepAllEntries) {
  std::string text = R"({"strings":[)";
  for (int i = 0; i < 100; ++i)
    text += (i ? ",\"" : "\"") + std::string(i % 7 == 0 ? "\\n" : "") + std::to_string(i) + "\"";
  text += R"(],"labels":{)";
  for (int i = 99; i >= 0; --i)
    text += (i < 99 ? ",\"k" : "\"k") + std::string(i % 5 == 0 ? "\\t" : "") + std::to_string(i) + "\":\"v\"";
  const Thing t = Read(text + "}}");
  ASSERT_EQ(t.strings.size(), 100u);
  EXPECT_EQ(t.strings[7], "\n7");
  EXPECT_EQ(t.strings[99], "99");
  EXPECT_EQ(t.labels.size(), 100u);
  EXPECT_TRUE(t.labels.contains("k\t5"));
}

}  // namespace
}  // namespace kube
