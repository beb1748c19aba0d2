// Lists that are decoded while a compressed answer arrives.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kube/kube.h"
#include "tests/unit/client/fake_server.h"
#include "tests/unit/transport/gzip.h"

namespace kube {
namespace {

using core::v1::Pod;
using core::v1::PodList;
using ::testing::AllOf;
using ::testing::HasSubstr;
using transport::ResponseWriterPtr;
using transport::ServerRequest;

constexpr int kPages = 3;
constexpr int kPageSize = 200;

// Texts of very different sizes: an item inflates out of one piece, or out of several.
PodList PageOf(int page) {
  PodList list;
  list.metadata.resource_version = "42";
  if (page + 1 < kPages) list.metadata.continue_ = "page-" + std::to_string(page + 1);
  for (int i = page * kPageSize; i < (page + 1) * kPageSize; ++i) {
    Pod pod;
    pod.metadata.name = "pod-" + std::to_string(i);
    pod.metadata.annotations = {{"text", transport::testing::Digits(static_cast<std::size_t>(i) * 37 % 5000)}};
    list.items.push_back(std::move(pod));
  }
  list.items[0].metadata.annotations = {{"text", transport::testing::Digits(700'000)}};
  return list;
}

std::vector<Pod> AllPods() {
  std::vector<Pod> pods;
  for (int page = 0; page < kPages; ++page) {
    for (Pod& pod : PageOf(page).items) pods.push_back(std::move(pod));
  }
  return pods;
}

// Whether each is the pod that the server has in that place; the kind may have come with it.
bool IsBeginningOf(const std::vector<Pod>& pods, std::vector<Pod> seen) {
  if (seen.size() > pods.size()) return false;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    seen[i].kind = seen[i].api_version = "";
    if (!(seen[i] == pods[i])) return false;
  }
  return true;
}

class GzipLists : public ::testing::TestWithParam<bool> {
 protected:
  bool json() const { return GetParam(); }
  std::string Packed(int page) const {
    return transport::testing::Gzip(json() ? EncodeJson(PageOf(page)) : EncodeProtobuf(PageOf(page)));
  }
  // Answers what `packed` gives for the page asked for, in writes of a few bytes.
  void Serve(std::function<std::string(int)> packed) {
    server_.Handle([this, packed = std::move(packed)](const ServerRequest& request, const ResponseWriterPtr& writer) {
      EXPECT_EQ(request.headers.Get("accept-encoding"), "gzip");
      const std::size_t token = request.query.find("continue=page-");
      const std::string body = packed(token == std::string::npos ? 0 : std::stoi(request.query.substr(token + 14)));
      writer->Start(200, {{"content-type", json() ? "application/json" : "application/vnd.kubernetes.protobuf"},
                          {"content-encoding", "gzip"}});
      for (std::size_t at = 0; at < body.size(); at += 777) writer->Write(body.substr(at, 777));
      writer->Finish();
    });
  }
  Api<Pod> Pods() const { return Api<Pod>(server_.MakeClient(ContentType::kAuto), "ns"); }
  // What was seen before the error, which must be one of the transport.
  std::vector<Pod> SeenBeforeTheError(const std::string& what) {
    std::vector<Pod> seen;
    try {
      Pods().ListEach({}, [&](Pod& pod) { seen.push_back(std::move(pod)); });
      ADD_FAILURE() << "a whole list";
    } catch (const TransportError& error) {
      EXPECT_THAT(error.what(),
                  AllOf(HasSubstr("GET /api/v1/namespaces/ns/pods: the answer's gzip body "), HasSubstr(what)));
      EXPECT_EQ(error.phase(), TransportPhase::kProtocol);
    }
    return seen;
  }

  const std::vector<Pod> pods_ = AllPods();
  FakeServer server_;
};
INSTANTIATE_TEST_SUITE_P(As, GzipLists, ::testing::Values(true, false),
                         [](const auto& info) { return info.param ? "Json" : "Protobuf"; });

TEST_P(GzipLists, ComeWholeByEveryVerb) {
  Serve([this](int page) { return Packed(page); });
  const PodList list = Pods().List();
  EXPECT_EQ(list.items.size(), kPageSize + 0u);
  EXPECT_TRUE(IsBeginningOf(pods_, list.items));
  EXPECT_EQ(list.metadata.continue_, "page-1");
  EXPECT_EQ(list.metadata.resource_version, "42");
  const PodList paged = Pods().ListPaged();
  EXPECT_EQ(paged.items.size(), pods_.size());
  EXPECT_TRUE(IsBeginningOf(pods_, paged.items));
  std::vector<Pod> seen;
  for (const Pod& pod : Pods().ListAll()) seen.push_back(pod);
  EXPECT_EQ(seen.size(), pods_.size());
  EXPECT_TRUE(IsBeginningOf(pods_, seen));
  seen.clear();
  const PodList rest = Pods().ListEach({.continue_ = "page-2"}, [&](Pod& pod) { seen.push_back(std::move(pod)); });
  EXPECT_EQ(seen.size(), kPageSize + 0u);
  EXPECT_TRUE(IsBeginningOf({pods_.end() - kPageSize, pods_.end()}, seen));
  EXPECT_EQ(rest.metadata.continue_, "");
  auto stream = Pods().StreamList();
  std::vector<Pod> streamed;
  for (Pod& pod : stream) streamed.push_back(std::move(pod));
  EXPECT_EQ(streamed.size(), kPageSize + 0u);
  EXPECT_TRUE(IsBeginningOf(pods_, streamed));
  EXPECT_EQ(stream.received_bytes(), Packed(0).size());
}

TEST_P(GzipLists, ThatBreakOffAreAnErrorAndNoItemIsMadeUp) {
  const std::string whole = Packed(0);
  // In the header, in the data, right behind the data, in the checksum that follows them.
  for (const std::size_t cut :
       {std::size_t{1}, std::size_t{9}, std::size_t{10}, std::size_t{11}, whole.size() / 5, whole.size() / 2,
        whole.size() - 100, whole.size() - 9, whole.size() - 8, whole.size() - 4, whole.size() - 1}) {
    Serve([&](int) { return whole.substr(0, cut); });
    EXPECT_TRUE(IsBeginningOf(pods_, SeenBeforeTheError("breaks off"))) << cut;
    EXPECT_THROW(Pods().List(), TransportError) << cut;
  }
}

TEST_P(GzipLists, OfWhichALaterPageBreaksOffGiveThePagesBeforeIt) {
  Serve([this](int page) { return page == 1 ? Packed(page).substr(0, 2000) : Packed(page); });
  std::vector<Pod> seen;
  auto range = Pods().ListAll();
  EXPECT_THROW(for (const Pod& pod : range) seen.push_back(pod), TransportError);
  EXPECT_EQ(seen.size(), kPageSize + 0u);
  EXPECT_TRUE(IsBeginningOf(pods_, seen));
  EXPECT_THROW(Pods().ListPaged(), TransportError);
}

TEST_P(GzipLists, ThatAreNoGzipOrEmptyAreAnError) {
  Serve([this](int) { return json() ? EncodeJson(PageOf(0)) : EncodeProtobuf(PageOf(0)); });
  EXPECT_TRUE(SeenBeforeTheError("is damaged").empty());
  Serve([](int) { return std::string(); });
  EXPECT_THROW(Pods().List(), Error);
}

TEST_P(GzipLists, AreBoundedByWhatTheyInflateTo) {
  const std::string packed = Packed(0);
  transport::HttpServer server({}, [&](ServerRequest, const ResponseWriterPtr& writer) {
    writer->Send(200,
                 {{"content-type", json() ? "application/json" : "application/vnd.kubernetes.protobuf"},
                  {"content-encoding", "gzip"}},
                 packed);
  });
  Config config;
  config.host = server.url();
  config.max_response_bytes = packed.size() + 1;
  EXPECT_THROW(Api<Pod>(Client(config), "ns").List(), BodyTooLargeError);
}

}  // namespace
}  // namespace kube
