#include "kube/codec/protobuf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/codec/equality.h"
#include "tests/unit/codec/sample_types.h"

namespace kube {
namespace {

using sample::Node;
using sample::Thing;
using testing::ElementsAre;

// Bytes from text with \x escapes, NULs included.
template <std::size_t N>
std::string Bytes(const char (&text)[N]) {
  return std::string(text, N - 1);
}

template <class T>
T Read(std::string_view bytes) {
  T object;
  DecodeProtobufMessage(bytes, &object);
  return object;
}

template <class T>
std::string Write(const T& object) {
  std::string out;
  EncodeProtobufMessage(object, &out);
  return out;
}

DecodeFailure Fault(std::string_view bytes) {
  Thing thing;
  DecodeFailure failure;
  EXPECT_FALSE(TryDecodeProtobufMessage(bytes, &thing, {}, &failure));
  EXPECT_FALSE(failure.reason.empty());
  EXPECT_LE(failure.offset, bytes.size());
  return failure;
}

Thing Full() {
  return {.text = "a",
          .required = std::string(300, 'r'),
          .yes = true,
          .small = -7,
          .big = INT64_MIN,
          .ratio = 0.5,
          .bytes = "hello",
          .time = *Time::Parse("2026-07-24T10:00:00Z"),
          .micro = *MicroTime::Parse("1969-07-24T10:00:00.000001Z"),
          .duration = {-90'000'000'000},
          .quantity = "500m",
          .port = "http",
          .raw = {R"({"a":[1]})"},
          .words = {"w", ""},
          .maybe_text = "",
          .maybe_big = 0,
          .maybe_time = Time(),
          .maybe_port = 80,
          .strings = {"s", "", "t"},
          .numbers = {1, -1, 70000},
          .flags = {true, false},
          .nodes = {{.name = "n", .count = 1}, {}},
          .required_list = {"l"},
          .labels = {{"b", "2"}, {"a", "1"}},
          .amounts = {{"cpu", "1"}, {"memory", "1Gi"}},
          .blobs = {{"k", "\x01"}, {"l", ""}},
          .extra = {{"e", {"1", "2"}}, {"f", {}}},
          .by_name = {{"z", {.name = "y"}}},
          .node = {.name = "m", .next = {{.children = {{.name = "c"}}}}},
          .boxed = {{}},
          .inlined = {.hidden = "h", .flag = false}};
}

TEST(Protobuf, EveryTypeAndShapeComesBackEqualAndAsTheSameBytes) {
  const Thing t = Full();
  const std::string bytes = Write(t);
  const Thing back = Read<Thing>(bytes);
  EXPECT_TRUE(Equal(back, t));
  EXPECT_EQ(Write(back), bytes);
}

TEST(Protobuf, WritesScalarsAlwaysPointersWhenSetAndNumbersAscending) {
  EXPECT_EQ(Write(Node{}), Bytes("\x0A\x00"));
  EXPECT_EQ(Write(Node{.name = "n", .count = 0}), Bytes("\x0A\x01n\x10\x00"));
  EXPECT_EQ(Write(Node{.count = -1}), Bytes("\x0A\x00\x10\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"));
  EXPECT_EQ(Write(Node{.named = {{"b", {}}, {"a", {}}}}), Bytes("\x0A\x00"
                                                                "\x2A\x07\x0A\x01"
                                                                "a"
                                                                "\x12\x02\x0A\x00"
                                                                "\x2A\x07\x0A\x01"
                                                                "b"
                                                                "\x12\x02\x0A\x00"));
}

TEST(Protobuf, SpecialValuesAreTheirSmallMessages) {
  const std::string bytes = Write(Thing{.time = {5}, .maybe_port = "x"});
  auto has = [&bytes](const std::string& part) { return bytes.find(part) != std::string::npos; };
  EXPECT_TRUE(has(Bytes("\x42\x04\x08\x05\x10\x00"))) << "time: seconds and nanos";
  EXPECT_TRUE(has(Bytes("\x4A\x00"))) << "created: zero time, an empty message";
  EXPECT_TRUE(has(Bytes("\x5A\x02\x08\x00"))) << "duration";
  EXPECT_TRUE(
      has(Bytes("\x62\x03\x0A\x01"
                "0")))
      << "quantity";
  EXPECT_TRUE(has(Bytes("\x6A\x06\x08\x00\x10\x00\x1A\x00"))) << "port 0";
  EXPECT_TRUE(has(Bytes("\x9A\x01\x07\x08\x01\x10\x00\x1A\x01x"))) << "port as text";
  EXPECT_TRUE(has(Bytes("\x72\x00"))) << "raw, empty";
}

TEST(Protobuf, UnknownFieldsOfEveryWireTypeAreSkipped) {
  const std::string unknown = Bytes(
      "\xC0\x3E\x96\x01"
      "\xC1\x3E"
      "12345678"
      "\xC2\x3E\x03"
      "abc"
      "\xC5\x3E"
      "1234"
      "\xC3\x3E\x08\x01\x13\x14\xC4\x3E");
  EXPECT_EQ(Read<Node>(unknown + Bytes("\x0A\x01n") + unknown).name, "n");
}

TEST(Protobuf, RepeatedScalarsMayBePackedOrNot) {
  EXPECT_THAT(Read<Thing>(Bytes("\xA8\x01\x01\xAA\x01\x03\x02\x96\x01\xA8\x01\x04")).numbers,
              ElementsAre(1, 2, 150, 4));
  EXPECT_THAT(Read<Thing>(Bytes("\xB2\x01\x02\x01\x00\xB0\x01\x01")).flags, ElementsAre(true, false, true));
}

TEST(Protobuf, MapEntriesMayLackKeyOrValueAndTheLastOfTwoCounts) {
  const Thing t =
      Read<Thing>(Bytes("\xCA\x01\x00"
                        "\xCA\x01\x03\x0A\x01k"
                        "\xCA\x01\x06\x0A\x01k\x12\x01v"
                        "\xCA\x01\x03\x12\x01w"
                        "\xEA\x01\x00"
                        "\xEA\x01\x05\x12\x03\x0A\x01n"));
  EXPECT_TRUE((t.labels == Map<std::string>{{"", "w"}, {"k", "v"}}));
  EXPECT_EQ(t.by_name.at("").name, "n");
}

TEST(Protobuf, MessagesThatComeTwiceAreMergedAndScalarsReplaced) {
  const Node n =
      Read<Node>(Bytes("\x1A\x03\x0A\x01"
                       "a"
                       "\x1A\x02\x10\x05"
                       "\x0A\x01x\x0A\x01y"));
  EXPECT_EQ(n.next->name, "a");
  EXPECT_EQ(n.next->count, 5);
  EXPECT_EQ(n.name, "y");
}

TEST(Protobuf, ZeroTimeIsAnEmptyMessageAndEpochIsNot) {
  EXPECT_TRUE(Read<Thing>(Bytes("\x42\x00")).time.IsZero());
  EXPECT_EQ(Read<Thing>(Bytes("\x42\x02\x08\x00")).time.seconds, 0);
  EXPECT_EQ(Read<Thing>(Bytes("\x42\x08\x08\x05\x10\xFF\x93\xEB\xDC\x03")).time.seconds, 5);
  EXPECT_EQ(Read<Thing>(Bytes("\x52\x05\x08\x01\x10\xD0\x0F")).micro.micros, 1'000'002);
}

TEST(Protobuf, FaultsNameTheFieldAndTheByte) {
  EXPECT_EQ(Fault(Bytes("\x0A\x05"
                        "abc"))
                .path,
            "text");
  EXPECT_EQ(Fault(Bytes("\x08\x05")).reason, "wrong wire type");
  EXPECT_EQ(Fault(Bytes("\x1A\x00")).path, "yes");
  const DecodeFailure failure =
      Fault(Bytes("\xBA\x01\x02\x0A\x00"
                  "\xBA\x01\x06\x22\x04\x1A\x02\x0A\x09"));
  EXPECT_EQ(failure.path, "nodes[1].children[0].next.name");
  EXPECT_EQ(failure.offset, 12u);
  EXPECT_EQ(Fault(Bytes("\x62\x03\x0A\x01K")).path, "quantity");
  EXPECT_EQ(Fault(Bytes("\x82\x02\x02\x0A\x05")).path, "hidden") << "no step for an inlined struct";
}

TEST(Protobuf, RefusesMalformedBytes) {
  for (const std::string& bytes :
       {Bytes("\x80"), Bytes("\x08"), Bytes("\x00\x00"), Bytes("\x07"), Bytes("\x0E"), Bytes("\xC3\x3E"),
        Bytes("\xC4\x3E"), Bytes("\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"), Bytes("\x0A\xFF\xFF\xFF\xFF\x0F"),
        Bytes("\x30\x01"), Bytes("\x31\x00\x00"), Bytes("\xBA\x01\xFF\xFF\xFF\x7F"),
        Bytes("\x20\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02"), Bytes("\xAA\x01\x01\x80"), Bytes("\x42\x02\x08\x80"),
        Bytes("\x52\x0A\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F")}) {
    Fault(bytes);
  }
}

TEST(Protobuf, EveryTruncationStaysWithinBounds) {
  const std::string bytes = Write(Full());
  for (std::size_t n = 0; n < bytes.size(); ++n) {
    const std::vector<char> exact(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(n));
    Thing t;
    DecodeFailure failure;
    const bool ok = TryDecodeProtobufMessage({exact.data(), n}, &t, {}, &failure);
    EXPECT_TRUE(ok || failure.offset <= n);
  }
}

TEST(Protobuf, MessagesNestToALimit) {
  auto nested = [](int depth) {
    std::string bytes;
    for (int i = 0; i < depth; ++i) {
      std::string outer;
      Node n;
      // 3: next
      std::size_t size = bytes.size();
      outer += '\x1A';
      for (; size >= 0x80; size >>= 7) outer += static_cast<char>(size | 0x80);
      outer += static_cast<char>(size);
      bytes = outer + bytes;
    }
    return bytes;
  };
  Read<Node>(nested(kMaxMessageDepth - 1));
  Node n;
  DecodeFailure failure;
  EXPECT_FALSE(TryDecodeProtobufMessage(nested(5000), &n, {}, &failure));
  EXPECT_EQ(failure.reason, "nested too deeply");
}

TEST(ProtobufEnvelope, CarriesTypeMeta) {
  Thing t{.text = "a"};
  std::string bytes = EncodeProtobuf(t);
  EXPECT_TRUE(HasProtobufMagic(bytes));
  ProtobufEnvelope envelope;
  ASSERT_TRUE(ParseProtobufEnvelope(bytes, &envelope, nullptr));
  EXPECT_EQ(envelope.api_version, "sample.example/v1");
  EXPECT_EQ(envelope.kind, "Thing");
  EXPECT_EQ(envelope.raw, Write(t));
  std::string again;
  WriteProtobufEnvelope(envelope, &again);
  EXPECT_EQ(again, bytes);
  EXPECT_EQ(bytes.substr(0, 6), Bytes("k8s\0\x0A\x1A"));
  EXPECT_EQ(bytes.substr(bytes.size() - 4), Bytes("\x1A\x00\x22\x00"));
  const Thing back = DecodeProtobuf<Thing>(bytes);
  EXPECT_EQ(back.kind, "Thing");
  EXPECT_EQ(back.api_version, "sample.example/v1");
  t.kind = "Other";
  EXPECT_EQ(DecodeProtobuf<Thing>(EncodeProtobuf(t)).kind, "Other");
}

// As Go's generated readers have it.
TEST(ProtobufEnvelope, MergesTypeMetaThatComesInParts) {
  ProtobufEnvelope envelope;
  const std::string magic = Bytes("k8s\0");
  const std::string parts = Bytes(
                                "\x0A\x06\x0A\x01"
                                "a"
                                "\x12\x01"
                                "b") +
                            Bytes(
                                "\x0A\x03\x12\x01"
                                "c") +
                            Bytes("\x12\x00");
  const std::string bytes = magic + parts;
  ASSERT_TRUE(ParseProtobufEnvelope(bytes, &envelope, nullptr));
  EXPECT_EQ(envelope.api_version, "a");
  EXPECT_EQ(envelope.kind, "c");
  DecodeFailure failure;
  EXPECT_FALSE(ParseProtobufEnvelope(magic + Bytes("\x0A\x02\x12\x05") + parts, &envelope, &failure));
  EXPECT_EQ(failure.reason, "malformed protobuf envelope");
  EXPECT_EQ(failure.offset, 6u);
}

// Long lists are written front to back, with a guessed length that is set right at the end.
TEST(ProtobufEnvelope, LongListsComeOutAsShortOnesDo) {
  for (std::size_t n : {63u, 64u, 65u, 500u, 3000u}) {
    for (std::size_t size : {0u, 1u, 100u, 5000u}) {
      Thing t{.text = "a", .numbers = {1, 2}, .labels = {{"k", "v"}}};
      for (std::size_t i = 0; i < n; ++i) t.nodes.push_back({.name = std::string(i % 16 == 3 ? 0 : size, 'x')});
      std::string raw;
      EncodeProtobufMessage(t, &raw);
      const Thing back = Read<Thing>(raw);
      ASSERT_TRUE(Equal(back, t)) << n << " " << size;
      const std::string bytes = EncodeProtobuf(t);
      ProtobufEnvelope envelope;
      ASSERT_TRUE(ParseProtobufEnvelope(bytes, &envelope, nullptr));
      EXPECT_TRUE(envelope.raw == raw);
      std::string again;
      WriteProtobufEnvelope(envelope, &again);
      EXPECT_TRUE(again == bytes) << n << " " << size;
      // The short way gives the same items.
      Thing first{.text = "a", .numbers = {1, 2}, .nodes = {t.nodes[0]}, .labels = {{"k", "v"}}};
      std::string one;
      EncodeProtobufMessage(first, &one);
      EXPECT_EQ(raw.compare(0, 10, one, 0, 10), 0);
    }
  }
}

TEST(ProtobufEnvelope, RefusesWhatIsNone) {
  Thing t;
  DecodeFailure failure;
  EXPECT_FALSE(TryDecodeProtobuf("{}", &t, {}, &failure));
  EXPECT_EQ(failure.reason, "the protobuf magic is missing");
  const std::string bytes = EncodeProtobuf(Full());
  for (std::size_t n = 0; n < bytes.size(); ++n) TryDecodeProtobuf(std::string(bytes, 0, n), &t, {}, &failure);
  EXPECT_THROW(DecodeProtobuf(std::string(bytes, 0, 40), &t), DecodeError);
}

TEST(Equality, ComparesQuantitiesByAmountAndContainersByContent) {
  EXPECT_TRUE(Equal(Thing{.quantity = "1"}, Thing{.quantity = "1000m"}));
  EXPECT_FALSE(Equal(Thing{.quantity = "1"}, Thing{.quantity = "2"}));
  EXPECT_TRUE(Equal(Thing{.amounts = {{"cpu", "1"}}}, Thing{.amounts = {{"cpu", "1000m"}}}));
  EXPECT_FALSE(Equal(Thing{.boxed = {{}}}, Thing{})) << "present but empty is not absent";
  EXPECT_FALSE(Equal(Thing{.maybe_big = 0}, Thing{}));
  EXPECT_FALSE(Equal(Thing{.by_name = {{"a", {}}}}, Thing{.by_name = {{"b", {}}}}));
  EXPECT_FALSE(Equal(Thing{.nodes = {{}, {}}}, Thing{.nodes = {{}}}));
  EXPECT_FALSE(Equal(Thing{.inlined = {.hidden = "x"}}, Thing{}));
  EXPECT_TRUE(Full() == Full());
}

TEST(Equality, KnowsTheZeroObject) {
  const Thing zero;
  EXPECT_TRUE(internal::IsZeroObject(TypeInfoOf<Thing>(), &zero));
  for (const Thing& t : {Thing{.small = 1}, Thing{.boxed = {{}}}, Thing{.flags = {false}}, Thing{.maybe_text = ""}}) {
    EXPECT_FALSE(internal::IsZeroObject(TypeInfoOf<Thing>(), &t));
  }
}

}  // namespace
}  // namespace kube
