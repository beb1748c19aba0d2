// StreamList and ListEach against a server in the same process that says what the test wants.
#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include "kube/kube.h"
#include "kube/transport/errors.h"
#include "src/transport/server.h"

namespace kube {
namespace {

using transport::HttpServer;
using transport::ResponseWriterPtr;
using transport::ServerRequest;

// A count that a test waits for.
class Latch {
 public:
  void Set() {
    std::lock_guard lock(mutex_);
    set_ = true;
    changed_.notify_all();
  }
  bool Wait() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(60), [&] { return set_; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool set_ = false;
};

class ListStreams : public ::testing::Test {
 protected:
  using Handler = std::function<void(const ServerRequest&, const ResponseWriterPtr&)>;

  void Serve(Handler handler) {
    server_.emplace(
        transport::ServerOptions{},
        [handler = std::move(handler)](ServerRequest request, ResponseWriterPtr writer) { handler(request, writer); });
  }
  // Answers `body`, cut into writes of `step` bytes.
  void ServeBody(std::string type, std::string body, std::size_t step = 1000) {
    Serve([=](const ServerRequest&, const ResponseWriterPtr& writer) {
      writer->Start(200, {{"content-type", type}});
      for (std::size_t at = 0; at < body.size(); at += step) writer->Write(body.substr(at, step));
      writer->Finish();
    });
  }
  Client MakeClient(std::chrono::milliseconds timeout = {}) {
    Config config;
    config.host = server_->url();
    config.timeout = timeout;
    return Client(config);
  }
  Api<core::v1::Pod> Pods(std::chrono::milliseconds timeout = {}) {
    return Api<core::v1::Pod>(MakeClient(timeout), "default");
  }

  std::optional<HttpServer> server_;
};

core::v1::PodList ManyPods(int n) {
  core::v1::PodList list;
  list.metadata = {.resource_version = "42", .continue_ = "next", .remaining_item_count = 7};
  for (int i = 0; i < n; ++i) {
    core::v1::Pod pod;
    pod.metadata.name = "pod-" + std::to_string(i);
    pod.metadata.annotations = {{"text", std::string(static_cast<std::size_t>(i) * 7 % 3000, 'x')}};
    list.items.push_back(std::move(pod));
  }
  return list;
}

std::vector<std::string> Names(int n) {
  std::vector<std::string> names;
  for (int i = 0; i < n; ++i) names.push_back("pod-" + std::to_string(i));
  return names;
}

TEST_F(ListStreams, HandsOverEveryItemAndThenTheListInJsonAndInProtobuf) {
  for (bool json : {true, false}) {
    ServeBody(json ? "application/json" : "application/vnd.kubernetes.protobuf",
              json ? EncodeJson(ManyPods(300)) : EncodeProtobuf(ManyPods(300)));
    std::vector<std::string> names;
    core::v1::PodList list =
        Pods().ListEach({}, [&](core::v1::Pod& pod) { names.push_back(std::move(pod.metadata.name)); });
    EXPECT_EQ(names, Names(300));
    EXPECT_TRUE(list.items.empty());
    EXPECT_EQ(list.metadata.resource_version, "42");
    EXPECT_EQ(list.metadata.continue_, "next");
    EXPECT_EQ(list.metadata.remaining_item_count, 7);
  }
}

TEST_F(ListStreams, CollectsWhatAListHolds) {
  for (bool json : {true, false}) {
    ServeBody(json ? "application/json" : "application/vnd.kubernetes.protobuf",
              json ? EncodeJson(ManyPods(300)) : EncodeProtobuf(ManyPods(300)));
    core::v1::PodList list = Pods().List(), expected = ManyPods(300);
    expected.kind = "PodList";
    expected.api_version = "v1";
    for (core::v1::Pod& pod : list.items) pod.kind = pod.api_version = "";
    EXPECT_TRUE(list == expected);
  }
}

TEST_F(ListStreams, SendsTheOptionsOfAList) {
  std::string target, accept;
  Serve([&](const ServerRequest& request, const ResponseWriterPtr& writer) {
    target = request.target;
    accept = request.headers.Get("accept");
    writer->Send(200, {{"content-type", "application/json"}}, R"({"kind":"PodList","apiVersion":"v1","items":[]})");
  });
  Pods().ListEach({.label_selector = "app=web", .limit = 5}, [](core::v1::Pod&) {});
  EXPECT_EQ(target, "/api/v1/namespaces/default/pods?labelSelector=app%3Dweb&limit=5");
  EXPECT_EQ(accept, "application/vnd.kubernetes.protobuf, application/json");
}

TEST_F(ListStreams, GivesAnItemBeforeTheListIsThereWhole) {
  Latch seen;
  bool in_time = false;
  Serve([&](const ServerRequest&, const ResponseWriterPtr& writer) {
    writer->Start(200, {{"content-type", "application/json"}});
    writer->Write(R"({"items":[{"metadata":{"name":"early"}})");
    in_time = seen.Wait();
    writer->Write(R"(],"metadata":{"resourceVersion":"9"}})");
    writer->Finish();
  });
  core::v1::PodList list = Pods().ListEach({}, [&](const core::v1::Pod& pod) {
    EXPECT_EQ(pod.metadata.name, "early");
    seen.Set();
  });
  EXPECT_TRUE(in_time);
  EXPECT_EQ(list.metadata.resource_version, "9");
}

TEST_F(ListStreams, NeverTakesAShortBodyForAShortList) {
  for (bool json : {true, false}) {
    std::string body = json ? EncodeJson(ManyPods(3)) : EncodeProtobuf(ManyPods(3));
    body.resize(body.size() / 2);
    ServeBody(json ? "application/json" : "application/vnd.kubernetes.protobuf", body);  // HTTP itself ends well
    int items = 0;
    EXPECT_THROW(Pods().ListEach({}, [&](core::v1::Pod&) { ++items; }), DecodeError);
    EXPECT_LT(items, 3);
    Serve([json, body](const ServerRequest&, const ResponseWriterPtr& writer) {
      writer->Start(200, {{"content-type", json ? "application/json" : "application/vnd.kubernetes.protobuf"}});
      writer->Write(body);
      writer->Abort();
    });
    EXPECT_THROW(Pods().ListEach({}, [](core::v1::Pod&) {}), TransportError);
  }
}

TEST_F(ListStreams, CancelsTheRequestWhenTheCallbackThrows) {
  Latch closed;
  Serve([&](const ServerRequest&, const ResponseWriterPtr& writer) {
    writer->OnClosed([&closed, writer] { closed.Set(); });
    writer->Start(200, {{"content-type", "application/json"}});
    writer->Write(R"({"items":[{"metadata":{"name":"a"}},)");  // and never more
  });
  EXPECT_THROW(Pods().ListEach({}, [](core::v1::Pod&) { throw std::runtime_error("enough"); }), std::runtime_error);
  EXPECT_TRUE(closed.Wait());
}

TEST_F(ListStreams, CancelsTheRequestWhenTheLoopIsLeft) {
  Latch closed;
  Serve([&](const ServerRequest&, const ResponseWriterPtr& writer) {
    writer->OnClosed([&closed, writer] { closed.Set(); });
    writer->Start(200, {{"content-type", "application/json"}});
    writer->Write(R"({"items":[{"metadata":{"name":"a"}},)");
  });
  {
    auto stream = Pods().StreamList();
    for (auto& pod : stream) {
      EXPECT_EQ(pod.metadata.name, "a");
      break;
    }
    EXPECT_TRUE(stream.list().metadata.resource_version.empty());
  }
  EXPECT_TRUE(closed.Wait());
}

TEST_F(ListStreams, StopsForTheStopTokenAndForTheDeadline) {
  Serve([&](const ServerRequest&, const ResponseWriterPtr& writer) {
    writer->Start(200, {{"content-type", "application/json"}});
    writer->Write(R"({"items":[{"metadata":{"name":"a"}},)");
    writer->OnClosed([writer] {});  // lives until the client goes
  });
  std::stop_source stop;
  EXPECT_THROW(Pods().ListEach({}, [&](core::v1::Pod&) { stop.request_stop(); }, {.stop = stop.get_token()}),
               CancelledError);
  EXPECT_THROW(Pods().ListEach({}, [](core::v1::Pod&) {}, {.timeout = std::chrono::milliseconds(30)}), TimeoutError);
  // The limit of the configuration holds too: a list is no watch.
  EXPECT_THROW(Pods(std::chrono::milliseconds(30)).ListEach({}, [](core::v1::Pod&) {}), TimeoutError);
  auto stream = Pods().StreamList();
  EXPECT_TRUE(stream.Next());
  stream.Stop();
  EXPECT_THROW(stream.Next(), CancelledError);
}

TEST_F(ListStreams, ThrowsTheServersRefusal) {
  meta::v1::Status status;
  status.status = "Failure";
  status.reason = "Expired";
  status.code = 410;
  for (int code : {410, 200}) {
    for (bool json : {true, false}) {
      Serve([=](const ServerRequest&, const ResponseWriterPtr& writer) {
        writer->Send(code, {{"content-type", json ? "application/json" : "application/vnd.kubernetes.protobuf"}},
                     json ? EncodeJson(status) : EncodeProtobuf(status));
      });
      try {
        Pods().ListEach({}, [](core::v1::Pod&) { FAIL(); });
        FAIL() << code;
      } catch (const ApiError& error) {
        EXPECT_TRUE(error.IsExpired()) << error.what();
      }
    }
  }
}

TEST_F(ListStreams, SaysWhichItemIsAtFaultAndWhere) {
  const std::string body = R"({"items":[{},{"spec":{"containers":[{"name":7}]}}]})";
  ServeBody("application/json", body);
  try {
    Pods().ListEach({}, [](core::v1::Pod&) {});
    FAIL();
  } catch (const DecodeError& error) {
    EXPECT_EQ(error.path(), "items[1].spec.containers[0].name");
    EXPECT_EQ(error.offset(), body.find('7'));
    EXPECT_NE(error.reason().find("GET pods (namespace \"default\"): "), std::string::npos) << error.what();
  }
}

TEST_F(ListStreams, RefusesAnotherObjectAndAnotherMediaType) {
  ServeBody("application/json", R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"a"}})");
  EXPECT_THROW(Pods().ListEach({}, [](core::v1::Pod&) {}), DecodeError);
  ServeBody("application/vnd.kubernetes.protobuf", EncodeProtobuf(core::v1::Pod{}));
  EXPECT_THROW(Pods().ListEach({}, [](core::v1::Pod&) {}), DecodeError);
  ServeBody("text/html", "<html>");
  EXPECT_THROW(Pods().ListEach({}, [](core::v1::Pod&) {}), DecodeError);
}

TEST_F(ListStreams, GivesUntypedItemsTheKindOfTheirList) {
  ServeBody(
      "application/json",
      R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"5"},"items":[{"metadata":{"name":"a"}},)"
      R"({"kind":"Other","apiVersion":"x/v1"}]})");
  std::vector<std::string> kinds;
  UnstructuredList list =
      DynamicClient(MakeClient()).Resource({"", "v1", "pods"}).ListEach({}, [&](const Unstructured& item) {
        kinds.push_back(std::string(item.api_version()) + " " + std::string(item.kind()));
      });
  EXPECT_EQ(kinds, (std::vector<std::string>{"v1 Pod", "x/v1 Other"}));
  EXPECT_EQ(list.resource_version(), "5");
  // As lists of custom resources come: the items before the kind, and each with its own.
  ServeBody(
      "application/json",
      R"({"apiVersion":"x/v1","items":[{"apiVersion":"x/v1","kind":"Own"}],"kind":"OwnList","metadata":{"resourceVersion":"6"}})");
  list = DynamicClient(MakeClient()).Resource({"x", "v1", "owns"}).ListEach({}, [](const Unstructured& item) {
    EXPECT_EQ(item.kind(), "Own");
  });
  EXPECT_EQ(list.resource_version(), "6");
  EXPECT_EQ(list.list.kind(), "OwnList");
  // A list collected whole knows the kind in the end, wherever it stood.
  ServeBody("application/json", R"({"items":[{"metadata":{"name":"a"}}],"kind":"OwnList","apiVersion":"x/v1"})");
  list = DynamicClient(MakeClient()).Resource({"x", "v1", "owns"}).List();
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list.items[0].kind(), "Own");
  EXPECT_EQ(list.items[0].api_version(), "x/v1");
}

}  // namespace
}  // namespace kube
