#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "src/codec/number.h"
#include "tests/unit/codec/sample_types.h"

namespace kube {
namespace {

using sample::Node;
using sample::Thing;

// The fields that are always written, when nothing is set.
constexpr char kEmptyTail[] =
    R"("time":null,"micro":null,"duration":"0s","quantity":"0","port":0,"raw":null,"requiredList":null,"node":{"name":""})";

// The JSON of `thing` from `required` on, up to the fields that are always there.
std::string Write(const Thing& thing) { return EncodeJson(thing); }

TEST(JsonEncode, WritesWhatGoWritesForAnEmptyObject) {
  EXPECT_EQ(Write({}),
            std::string(R"({"kind":"Thing","apiVersion":"sample.example/v1","required":"",)") + kEmptyTail + "}");
}

TEST(JsonEncode, KeepsTypeMetaThatIsSet) {
  const std::string text = Write({.kind = "Other", .api_version = "v9"});
  EXPECT_TRUE(text.starts_with(R"({"kind":"Other","apiVersion":"v9",)")) << text;
}

TEST(JsonEncode, WritesEveryTypeAndShapeInOrder) {
  Thing t{.text = "a",
          .required = "r",
          .yes = true,
          .small = -7,
          .big = INT64_MIN,
          .ratio = 0.5,
          .bytes = "hello",
          .time = *Time::Parse("2026-07-24T10:00:00Z"),
          .created = *Time::Parse("2026-07-24T10:00:01Z"),
          .micro = *MicroTime::Parse("2026-07-24T10:00:00.000001Z"),
          .duration = {90'000'000'000},
          .quantity = "500m",
          .port = "http",
          .raw = {R"({"a":[1]})"},
          .words = {"w"},
          .maybe_text = "",
          .maybe_big = 0,
          .maybe_time = Time(),
          .maybe_port = 80,
          .strings = {"s", "t"},
          .numbers = {1, -1},
          .flags = {true, false},
          .nodes = {{.name = "n", .count = 1}},
          .required_list = {"l"},
          .labels = {{"b", "2"}, {"a", "1"}},
          .amounts = {{"cpu", "1"}},
          .blobs = {{"k", "\x01"}},
          .extra = {{"e", {"1", "2"}}, {"f", {}}},
          .by_name = {{"z", {.name = "y"}}},
          .node = {.name = "m"},
          .boxed = {{}},
          .inlined = {.hidden = "h", .flag = false}};
  const std::string text = Write(t);
  EXPECT_EQ(text, R"({"kind":"Thing","apiVersion":"sample.example/v1","text":"a","required":"r","yes":true,"small":-7,)"
                  R"("big":-9223372036854775808,"ratio":0.5,"bytes":"aGVsbG8=","time":"2026-07-24T10:00:00Z",)"
                  R"("created":"2026-07-24T10:00:01Z","micro":"2026-07-24T10:00:00.000001Z","duration":"1m30s",)"
                  R"("quantity":"500m","port":"http","raw":{"a":[1]},"words":["w"],"maybeText":"","maybeBig":0,)"
                  R"("maybeTime":null,"maybePort":80,"strings":["s","t"],"numbers":[1,-1],"flags":[true,false],)"
                  R"("nodes":[{"name":"n","count":1}],"requiredList":["l"],"labels":{"a":"1","b":"2"},)"
                  R"("amounts":{"cpu":"1"},"blobs":{"k":"AQ=="},"extra":{"e":["1","2"],"f":[]},)"
                  R"("byName":{"z":{"name":"y"}},"node":{"name":"m"},"boxed":{"name":""},"hidden":"h","flag":false})");
  EXPECT_TRUE(Equal(DecodeJson<Thing>(text).node, t.node));
}

TEST(JsonEncode, EscapesAsGoDoes) {
  auto text = [](std::string_view s) { return EncodeJson(Node{.name = std::string(s)}); };
  EXPECT_EQ(text("\"\\/\b\f\n\r\t\x01\x1F\x7F"), "{\"name\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7F\"}");
  EXPECT_EQ(text("<a>&b"), R"({"name":"\u003ca\u003e\u0026b"})");
  EXPECT_EQ(text("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), "{\"name\":\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"}");
  EXPECT_EQ(text("\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xAA"), "{\"name\":\"\\u2028\\u2029\xE2\x80\xAA\"}");
  EXPECT_EQ(text("a\xFF"
                 "b\xC3"),
            R"({"name":"a\ufffdb\ufffd"})");
  EXPECT_EQ(text(std::string(1, '\0')), R"({"name":"\u0000"})");
}

// Every size around the block sizes of the fast path, with something to escape at every place.
TEST(JsonEncode, EscapesAtEveryPlaceOfStringsOfEverySize) {
  for (std::size_t n = 0; n <= 70; ++n) {
    const std::string plain(n, 'x');
    EXPECT_EQ(EncodeJson(Node{.name = plain}), "{\"name\":\"" + plain + "\"}");
    for (std::size_t at = 0; at < n; ++at) {
      for (const auto& [c, escaped] : {std::pair('"', "\\\""), std::pair('\n', "\\n"), std::pair('&', "\\u0026"),
                                       std::pair('>', "\\u003e"), std::pair('\\', "\\\\")}) {
        std::string text = plain;
        text[at] = c;
        EXPECT_EQ(EncodeJson(Node{.name = text}),
                  "{\"name\":\"" + plain.substr(0, at) + escaped + plain.substr(at + 1) + "\"}");
      }
    }
  }
}

TEST(JsonEncode, StringsLargerThanTheBufferComeOutWhole) {
  for (std::size_t n : {16'000u, 16'384u, 16'900u, 100'000u, 1'000'000u}) {
    Thing t{.required = std::string(n, 'a'), .bytes = std::string(n, 'b')};
    t.required[n / 2] = '"';
    t.required[n / 3] = '\xFF';
    t.labels = {{std::string(n, 'k'), std::string(n, 'v')}};
    t.raw.json = "\"" + std::string(n, '<') + "\"";
    const Thing back = DecodeJson<Thing>(Write(t));
    EXPECT_EQ(back.bytes, t.bytes);
    EXPECT_TRUE(back.labels == t.labels);
    t.required.replace(n / 3, 1, "\xEF\xBF\xBD");
    EXPECT_EQ(back.required, t.required);
    EXPECT_EQ(back.raw.json.size(), n * 6 + 2);
  }
}

// The buffer is 16 KB and some: whatever ends near its end must not run over it.
TEST(JsonEncode, ValuesMayMeetTheEndOfTheBufferAtAnyPlace) {
  const std::string raw = "\"" + std::string(700, 'r') + "\"";
  for (std::size_t n = 15'000; n < 17'000; ++n) {
    Thing t{.text = std::string(n, 'x'), .required = "a&b", .bytes = "bytes", .strings = {std::string(600, '<')}};
    t.raw.json = raw;
    t.labels = {{"key", "\n"}};
    const Thing back = DecodeJson<Thing>(Write(t));
    ASSERT_TRUE(back.text == t.text && back.raw == t.raw && back.strings == t.strings && back.labels == t.labels) << n;
  }
}

TEST(JsonEncode, RawValuesAreCompactedEscapedAndChecked) {
  Thing t;
  t.raw.json = " { \"a b\" : [ 1 , \"<\\\" x\" ] } ";
  EXPECT_NE(Write(t).find(R"("raw":{"a b":[1,"\u003c\" x"]},)"), std::string::npos) << Write(t);
  for (const char* bad : {"{", "1 2", "}", "\xFF", "{}},{\"x\":1"}) {
    t.raw.json = bad;
    std::string out = "before";
    EXPECT_THROW(EncodeJson(t, &out), Error) << bad;
    EXPECT_EQ(out, "before");
  }
}

TEST(JsonEncode, AppendsToWhatIsThere) {
  std::string out = "x";
  EncodeJson(Node{.name = "n"}, &out);
  EXPECT_EQ(out, R"(x{"name":"n"})");
}

TEST(JsonNumbers, AreWrittenAsGoWritesThem) {
  const std::pair<double, const char*> cases[] = {{0, "0"},
                                                  {-0.0, "-0"},
                                                  {1, "1"},
                                                  {-1.5, "-1.5"},
                                                  {0.1, "0.1"},
                                                  {100, "100"},
                                                  {1e6, "1000000"},
                                                  {1e20, "100000000000000000000"},
                                                  {1e21, "1e+21"},
                                                  {123456789012345680000.0, "123456789012345680000"},
                                                  {1.2345678901234567e20, "123456789012345670000"},
                                                  {1e15, "1000000000000000"},
                                                  {1234567890123456.5, "1234567890123456.5"},
                                                  {1e-6, "0.000001"},
                                                  {1e-7, "1e-7"},
                                                  {1.5e-9, "1.5e-9"},
                                                  {1e-10, "1e-10"},
                                                  {5e-324, "5e-324"},
                                                  {1.7976931348623157e308, "1.7976931348623157e+308"},
                                                  {0.30000000000000004, "0.30000000000000004"},
                                                  {std::numeric_limits<double>::infinity(), "null"}};
  for (const auto& [value, text] : cases) {
    char out[codec::kMaxDoubleText];
    EXPECT_EQ(std::string(out, codec::WriteDouble(value, out)), text);
  }
}

TEST(JsonNumbers, TooSmallIsZeroAndTooLargeIsAFault) {
  double v;
  for (const char* text : {"1e-400", "0e999999999999", "0.0001e-330", "1e-99999999999999999999", "-1e-400"}) {
    EXPECT_TRUE(codec::ParseDouble(text, &v)) << text;
    EXPECT_EQ(v, 0) << text;
  }
  for (const char* text : {"1e400", "-1e309", "1e99999999999999999999", "0.001e400", "1000e306"}) {
    EXPECT_FALSE(codec::ParseDouble(text, &v)) << text;
  }
  EXPECT_TRUE(codec::ParseDouble("4.9406564584124654e-324", &v));
  EXPECT_GT(v, 0);
}

}  // namespace
}  // namespace kube
