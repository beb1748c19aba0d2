// How many bytes came: in CallInfo for calls that read their answer themselves, asked of the stream where the caller
// reads.
#include <gtest/gtest.h>

#include <string>

#include "kube/kube.h"
#include "tests/unit/client/fake_server.h"
#include "tests/unit/transport/gzip.h"

namespace kube {
namespace {

using core::v1::Pod;

constexpr char kPods[] =
    R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"7"},"items":[{"metadata":{"name":"a"}},)"
    R"({"metadata":{"name":"b"}}]})";
constexpr char kRefusal[] =
    R"({"kind":"Status","apiVersion":"v1","status":"Failure","reason":"Forbidden","code":403,"message":"no"})";

class ReceivedBytes : public ::testing::Test {
 protected:
  Api<Pod> Pods() { return Api<Pod>(server_.MakeClient(), "ns"); }
  // Writes `text` and leaves the answer open.
  void AnswerAndStay(std::string text) {
    server_.Handle([text](const transport::ServerRequest&, const transport::ResponseWriterPtr& writer) {
      writer->Start(200, {{"content-type", "application/json"}});
      writer->Write(text);
      writer->OnClosed([writer] {});
    });
  }

  FakeServer server_;
  CallInfo info_;
};

TEST_F(ReceivedBytes, OfAListAreInItsCallInfo) {
  const std::string body = kPods;
  server_.AnswerJson(body);
  Pods().List({}, {.info = &info_});
  EXPECT_EQ(info_.response_bytes, body.size());
  Pods().ListPaged({}, {.info = &info_});
  EXPECT_EQ(info_.response_bytes, body.size());
  int items = 0;
  std::chrono::nanoseconds opened{};
  Pods().ListEach({}, [&](Pod&) { opened = ++items == 1 ? info_.duration : opened; }, {.info = &info_});
  EXPECT_EQ(items, 2);
  EXPECT_EQ(info_.response_bytes, body.size());
  EXPECT_EQ(info_.status, 200);
  EXPECT_GT(opened.count(), 0);
  EXPECT_GT(info_.duration, opened);  // the reading counts
}

TEST_F(ReceivedBytes, OfAPageAreThereWhileItsItemsAreReadInListAll) {
  const std::string first = R"({"metadata":{"continue":"t1"},"items":[{"metadata":{"name":"a"}}]})";
  const std::string second = R"({"metadata":{},"items":[{"metadata":{"name":"a longer one"}}]})";
  server_.Handle([=](const transport::ServerRequest& request, const transport::ResponseWriterPtr& writer) {
    const bool more = request.query.find("continue=t1") != std::string::npos;
    writer->Send(200, {{"content-type", "application/json"}}, more ? second : first);
  });
  std::vector<std::uint64_t> seen;
  for ([[maybe_unused]] const Pod& pod : Pods().ListAll({}, {.info = &info_})) seen.push_back(info_.response_bytes);
  EXPECT_EQ(seen, (std::vector<std::uint64_t>{first.size(), second.size()}));
}

TEST_F(ReceivedBytes, AreThoseOnTheWireWhenTheAnswerIsCompressed) {
  const std::string packed = transport::testing::Gzip(kPods);
  server_.Handle([&](const transport::ServerRequest&, const transport::ResponseWriterPtr& writer) {
    writer->Send(200, {{"content-type", "application/json"}, {"content-encoding", "gzip"}}, packed);
  });
  EXPECT_EQ(Pods().List({}, {.info = &info_}).items.size(), 2u);
  EXPECT_EQ(info_.response_bytes, packed.size());
}

TEST_F(ReceivedBytes, CountForCallsThatThrowToo) {
  server_.Answer(403, "application/json", kRefusal);
  EXPECT_THROW(Pods().List({}, {.info = &info_}), ApiError);
  EXPECT_EQ(info_.response_bytes, sizeof(kRefusal) - 1);
  info_ = {};
  EXPECT_THROW(Pods().Watch({}, {.info = &info_}), ApiError);
  EXPECT_EQ(info_.response_bytes, sizeof(kRefusal) - 1);
  info_ = {};
  EXPECT_THROW(StreamLogs(Pods(), "web", {}, {.info = &info_}), ApiError);
  EXPECT_EQ(info_.response_bytes, sizeof(kRefusal) - 1);
  const std::string cut = std::string(kPods).substr(0, 90);
  server_.AnswerJson(cut);
  EXPECT_THROW(Pods().List({}, {.info = &info_}), DecodeError);
  EXPECT_EQ(info_.response_bytes, cut.size());
}

TEST_F(ReceivedBytes, OfAStreamAreAskedOfTheStream) {
  server_.AnswerJson(kPods);
  auto list = Pods().StreamList({}, {.info = &info_});
  EXPECT_EQ(info_.status, 200);
  EXPECT_EQ(info_.response_bytes, 0u);
  while (list.Next()) {
  }
  EXPECT_EQ(list.received_bytes(), sizeof(kPods) - 1);

  const std::string event = R"({"type":"ADDED","object":{"kind":"Pod","apiVersion":"v1","metadata":{"name":"a"}}})";
  AnswerAndStay(event + "\n");
  auto watch = Pods().Watch();
  ASSERT_TRUE(watch.Next());
  EXPECT_EQ(watch.received_bytes(), event.size() + 1);

  AnswerAndStay("one line\n");
  LogStream log = StreamLogs(Pods(), "web", {.follow = true});
  LogLine line;
  ASSERT_TRUE(log.Next(&line));
  EXPECT_EQ(log.received_bytes(), 9u);
}

TEST_F(ReceivedBytes, OfAWholeLogAreInItsCallInfo) {
  server_.Answer(200, "text/plain", "one\ntwo\n");
  EXPECT_EQ(GetLogs(Pods(), "web", {}, {.info = &info_}), "one\ntwo\n");
  EXPECT_EQ(info_.response_bytes, 8u);
}

}  // namespace
}  // namespace kube
