#include "src/client/list_splitter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "kube/api/core/v1/types.h"
#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"
#include "kube/codec/value.h"

namespace kube::internal {
namespace {

constexpr std::size_t kNoLimit = 1u << 20;
constexpr std::uint32_t kItems = 2;

struct Split {
  std::vector<std::string> items;
  bool whole = false;
  std::string list;
  std::string failure;
};

// Feeds `bytes` in blocks of `step`, each in memory of its own, so that a view kept too long is found.
Split Run(std::unique_ptr<ListSplitter> splitter, std::string_view bytes, std::size_t step) {
  Split split;
  std::string_view item;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    auto block = std::make_unique<std::string>(bytes.substr(at, step));
    splitter->Feed(*block);
    for (;;) {
      ListSplitter::Outcome outcome = splitter->Next(&item);
      if (outcome == ListSplitter::Outcome::kFailed) {
        EXPECT_EQ(splitter->Next(&item), ListSplitter::Outcome::kFailed);
        EXPECT_FALSE(splitter->Finish());
        split.failure = splitter->failure();
        return split;
      }
      if (outcome == ListSplitter::Outcome::kNeedMore) break;
      split.items.emplace_back(item);
    }
    EXPECT_EQ(splitter->offset(), std::min(at + step, bytes.size()));
  }
  split.whole = splitter->Finish();
  split.list = splitter->list();
  split.failure = splitter->failure();
  return split;
}

Split Json(std::string_view bytes, std::size_t step = 1u << 20, std::size_t limit = kNoLimit) {
  return Run(MakeJsonListSplitter(limit), bytes, step);
}
Split Protobuf(std::string_view bytes, std::size_t step = 1u << 20, std::size_t limit = kNoLimit) {
  return Run(MakeProtobufListSplitter(kItems, limit), bytes, step);
}

core::v1::PodList Pods() {
  core::v1::PodList list;
  list.metadata = {.resource_version = "42", .continue_ = "next", .remaining_item_count = 7};
  for (const char* name : {"a", "b\"}]{[", "c\\", "\xc3\xa9\n"}) {
    core::v1::Pod pod;
    pod.metadata.name = name;
    pod.metadata.labels = {{"app", "web"}, {"]", "}"}};
    pod.spec.containers = {{.name = "c", .image = "nginx"}};
    list.items.push_back(std::move(pod));
  }
  list.items.emplace_back();
  return list;
}

// The items as they were, and the list without them, whichever way the bytes come.
void ExpectPods(const Split& split, bool json, const std::string& where) {
  const core::v1::PodList pods = Pods();
  ASSERT_TRUE(split.whole) << where << ": " << split.failure;
  ASSERT_EQ(split.items.size(), pods.items.size()) << where;
  for (std::size_t i = 0; i < pods.items.size(); ++i) {
    core::v1::Pod pod;
    json ? DecodeJson(split.items[i], &pod) : DecodeProtobufMessage(split.items[i], &pod);
    pod.kind.clear();
    pod.api_version.clear();
    EXPECT_TRUE(pod == pods.items[i]) << where << ", item " << i;
  }
  core::v1::PodList list;
  json ? DecodeJson(split.list, &list) : DecodeProtobuf(split.list, &list);
  EXPECT_EQ(list.kind, "PodList");
  EXPECT_EQ(list.metadata, pods.metadata) << where;
  EXPECT_TRUE(list.items.empty()) << where;
}

TEST(JsonListSplitter, GivesTheItemsAndTheListWhateverTheBlocksAre) {
  const std::string bytes = EncodeJson(Pods());
  for (std::size_t step = 1; step <= bytes.size(); ++step)
    ExpectPods(Json(bytes, step), true, "blocks of " + std::to_string(step));
}

TEST(ProtobufListSplitter, GivesTheItemsAndTheListWhateverTheBlocksAre) {
  const std::string bytes = EncodeProtobuf(Pods());
  for (std::size_t step = 1; step <= bytes.size(); ++step) {
    ExpectPods(Protobuf(bytes, step), false, "blocks of " + std::to_string(step));
  }
}

TEST(JsonListSplitter, TellsAListThatBreaksOffAtEveryByte) {
  const std::string bytes = EncodeJson(Pods()) + "\n";
  for (std::size_t size = 0; size < bytes.size() - 1; ++size) {
    for (std::size_t step : {std::size_t{1}, std::size_t{7}, bytes.size()}) {
      EXPECT_FALSE(Json(bytes.substr(0, size), step).whole) << size << " bytes in blocks of " << step;
    }
  }
  EXPECT_TRUE(Json(bytes.substr(0, bytes.size() - 1)).whole);
}

TEST(ProtobufListSplitter, TellsAListThatBreaksOffAtEveryByte) {
  const std::string bytes = EncodeProtobuf(Pods());
  // Behind the list stand two empty fields of the envelope, which may be missing as they may in any message.
  const std::string tail("\x1a\0\x22\0", 4);
  ASSERT_TRUE(bytes.ends_with(tail));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const bool list_is_whole = size == bytes.size() - 4 || size == bytes.size() - 2;
    for (std::size_t step : {std::size_t{1}, std::size_t{7}, bytes.size()}) {
      Split split = Protobuf(bytes.substr(0, size), step);
      EXPECT_EQ(split.whole, list_is_whole) << size << " bytes in blocks of " << step;
      EXPECT_EQ(list_is_whole ? split.items.size() : 0, list_is_whole ? Pods().items.size() : 0);
    }
  }
}

TEST(JsonListSplitter, TakesTheMembersInAnyOrderAndAnyForm) {
  for (const char* text :
       {R"({"kind":"L","metadata":{"resourceVersion":"1"},"items":[{"a":1},{}]})",
        R"({"items":[{"a":1},{}],"kind":"L","metadata":{"resourceVersion":"1"}})",
        R"({"metadata":{"resourceVersion":"1"},"items":[{"a":1},{}],"kind":"L"})",
        " {\n \"kind\" : \"L\" ,\r\n\t\"items\" : [ {\"a\":1} , {} ] , \"metadata\" : {\"resourceVersion\":\"1\"} } \n",
        R"({"kind":"L","item\u0073":[{"a":1},{}],"metadata":{"resourceVersion":"1"}})"}) {
    for (std::size_t step : {1, 3, 1000}) {
      Split split = Json(text, step);
      ASSERT_TRUE(split.whole) << text << ": " << split.failure;
      EXPECT_EQ(split.items, (std::vector<std::string>{R"({"a":1})", "{}"})) << text;
      Value list = Value::DecodeJson(split.list);
      EXPECT_EQ(list["kind"].AsString(), "L") << text;
      EXPECT_EQ(list["metadata"]["resourceVersion"].AsString(), "1") << text;
      EXPECT_FALSE(list.Contains("items")) << text;
    }
  }
}

TEST(JsonListSplitter, KeepsMembersOfEveryType) {
  const std::string text =
      R"({"n":-1.5e3,"t":true,"z":null,"s":"a\"]}\\","o":{"items":[{}]},"l":[1,[2],{"x":[]}],"items":[],"last":0})";
  for (std::size_t step : {1, 2, 1000}) {
    Split split = Json(text, step);
    ASSERT_TRUE(split.whole) << split.failure;
    EXPECT_TRUE(split.items.empty());
    EXPECT_EQ(split.list,
              R"({"n":-1.5e3,"t":true,"z":null,"s":"a\"]}\\","o":{"items":[{}]},"l":[1,[2],{"x":[]}],"last":0})");
  }
}

TEST(JsonListSplitter, TakesNullAndAbsentItemsAsNone) {
  for (std::size_t step : {1, 100}) {
    EXPECT_TRUE(Json(R"({"kind":"L","items":null})", step).whole);
    EXPECT_TRUE(Json(R"({"items":null,"kind":"L"})", step).whole);
    EXPECT_TRUE(Json(R"({"kind":"L"})", step).whole);
    EXPECT_TRUE(Json("{}", step).whole);
  }
}

TEST(JsonListSplitter, RefusesWhatIsNoList) {
  for (const char* text :
       {"[]", "null", "x", R"({"items":{}})", R"({"items":nul})", R"({"items":nulll})", R"({"items":n ull})",
        R"({"items":[1]})", R"({"items":[{},]})", R"({"items":[{}{}]})", R"({"items":[{}],})", R"({"items":[{}]}x)",
        R"({"items":[],"items":[]})", R"({"a" 1})", R"({"a":,"b":1})", R"({a:1})", R"({"a":1 "b":2})", R"({,})"}) {
    for (std::size_t step : {1, 100}) {
      Split split = Json(text, step);
      EXPECT_FALSE(split.whole) << text;
      EXPECT_FALSE(split.failure.empty()) << text;
    }
  }
}

TEST(JsonListSplitter, LimitsOneItemAndWhatStandsBesideTheItems) {
  const std::string item = R"({"a":")" + std::string(92, 'x') + R"("})";
  ASSERT_EQ(item.size(), 100u);
  for (std::size_t step : {1, 64, 1000}) {
    EXPECT_TRUE(Json(R"({"items":[)" + item + "," + item + "]}", step, 100).whole);
    EXPECT_NE(Json(R"({"items":[)" + item + "]}", step, 99).failure.find("limit of 99 bytes"), std::string::npos);
    EXPECT_NE(Json(R"({"beside":)" + item + "}", step, 99).failure.find("limit of 99 bytes"), std::string::npos);
    EXPECT_NE(Json("{\"" + std::string(200, 'k') + "\":1}", step, 99).failure.find("limit of 99 bytes"),
              std::string::npos);
  }
}

std::string Field(int number, std::string_view bytes) {
  std::string out{static_cast<char>(number << 3 | 2)};
  out += static_cast<char>(bytes.size());
  return out += bytes;
}
const std::string kMagic(kProtobufMagic);
const std::string kTypeMeta = Field(1, Field(1, "v1") + Field(2, "PodList"));

TEST(ProtobufListSplitter, TakesTheFieldsInAnyOrderAndKeepsUnknownOnes) {
  const std::string meta = Field(1, Field(2, "42")), item = Field(2, Field(1, Field(1, "web")));
  const std::string number("\x48\x85\x01", 3),
      fixed(
          "\x51"
          "12345678\x5d"
          "1234",
          14),
      unknown = Field(7, "seven");
  for (const std::string& raw : {meta + item + Field(2, ""), item + Field(2, "") + meta,
                                 number + item + fixed + Field(2, "") + unknown + meta}) {
    for (const std::string& bytes :
         {kMagic + kTypeMeta + Field(2, raw), kMagic + Field(2, raw) + kTypeMeta + Field(9, "later") + Field(4, "")}) {
      for (std::size_t step : {1, 3, 1000}) {
        Split split = Protobuf(bytes, step);
        ASSERT_TRUE(split.whole) << split.failure;
        EXPECT_EQ(split.items, (std::vector<std::string>{Field(1, Field(1, "web")), ""}));
        core::v1::PodList list = DecodeProtobuf<core::v1::PodList>(split.list);
        EXPECT_EQ(list.kind, "PodList");
        EXPECT_EQ(list.metadata.resource_version, "42");
        EXPECT_TRUE(list.items.empty());
      }
    }
  }
}

TEST(ProtobufListSplitter, RefusesWhatIsNoList) {
  const std::string huge("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10);
  for (const std::string& bytes :
       {std::string("k8t\0", 4) + kTypeMeta, kMagic + kTypeMeta,
        kMagic + Field(2, Field(2, "x").substr(0, 2)) + kTypeMeta, kMagic + Field(2, "") + Field(2, ""),
        kMagic + Field(2, std::string("\x10\x01", 2)), kMagic + "\x12" + huge, kMagic + Field(2, "\x12" + huge),
        kMagic + Field(2, std::string("\x13", 1)), kMagic + std::string("\x02\0", 2), kMagic + Field(2, "\x0a\x80"),
        kMagic + Field(2, std::string(11, '\xff')), kMagic + Field(2, "") + Field(4, "application/json"),
        kMagic + std::string("\x10\x01", 2)}) {
    for (std::size_t step : {1, 1000}) {
      Split split = Protobuf(bytes, step);
      EXPECT_FALSE(split.whole) << testing::PrintToString(bytes);
      EXPECT_FALSE(split.failure.empty()) << testing::PrintToString(bytes);
    }
  }
}

TEST(ProtobufListSplitter, LimitsOneItemAndWhatStandsBesideTheItems) {
  const std::string bytes = kMagic + Field(2, Field(2, std::string(100, 'x')) + Field(1, std::string(20, 'y')));
  for (std::size_t step : {1, 1000}) {
    EXPECT_TRUE(Protobuf(bytes, step, 100).whole);
    EXPECT_NE(Protobuf(bytes, step, 99).failure.find("limit of 99"), std::string::npos);
    EXPECT_NE(Protobuf(kMagic + Field(2, Field(1, std::string(100, 'y'))), step, 50).failure.find("limit"),
              std::string::npos);
    std::string numbers;
    for (int i = 0; i < 60; ++i) numbers += std::string("\x48\x05", 2);
    EXPECT_NE(Protobuf(kMagic + Field(2, numbers), step, 50).failure.find("limit"), std::string::npos);
  }
}

TEST(ProtobufListSplitter, TakesTheEnvelopeAsTheDecoderDoes) {
  const std::string meta = Field(1, Field(1, "v1") + Field(2, "List")) + Field(1, Field(2, "PodList"));
  for (std::size_t step : {1, 1000}) {
    Split split = Protobuf(kMagic + meta + Field(2, "") + Field(4, "text/plain") + Field(4, ""), step);
    ASSERT_TRUE(split.whole) << split.failure;
    const auto list = DecodeProtobuf<core::v1::PodList>(split.list);
    EXPECT_EQ(list.api_version, "v1");
    EXPECT_EQ(list.kind, "PodList");
    std::string many = kMagic;
    for (int i = 0; i < 100; ++i) many += Field(1, "");
    EXPECT_NE(Protobuf(many + Field(2, ""), step, 50).failure.find("limit"), std::string::npos);
    // Each part is a message of its own: what lacks its end does not go on in the next one.
    split = Protobuf(kMagic + Field(1, Field(2, "PodList").substr(0, 5)) + Field(1, "abcd") + Field(2, ""), step);
    EXPECT_THROW(DecodeProtobuf<core::v1::PodList>(split.list), DecodeError);
  }
}

TEST(ProtobufListSplitter, GivesNoItemsOfAStatus) {
  meta::v1::Status status;
  status.status = "Failure";
  status.reason = "Expired";
  Split split = Protobuf(EncodeProtobuf(status), 3);
  ASSERT_TRUE(split.whole) << split.failure;
  EXPECT_TRUE(split.items.empty());
  EXPECT_EQ(DecodeProtobuf<meta::v1::Status>(split.list).reason, "Expired");
}

}  // namespace
}  // namespace kube::internal
