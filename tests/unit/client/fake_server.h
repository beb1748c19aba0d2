// A server in the test's own process that keeps what it was asked and answers what the test wants.
#ifndef KUBE_TESTS_UNIT_CLIENT_FAKE_SERVER_H_
#define KUBE_TESTS_UNIT_CLIENT_FAKE_SERVER_H_

#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "kube/client/client.h"
#include "src/transport/server.h"

namespace kube {

class FakeServer {
 public:
  using Handler = std::function<void(const transport::ServerRequest&, const transport::ResponseWriterPtr&)>;

  FakeServer()
      : server_({}, [this](transport::ServerRequest request, transport::ResponseWriterPtr writer) {
          Handler handler;
          {
            std::lock_guard lock(mutex_);
            requests_.push_back(request);
            handler = handler_;
          }
          handler(request, writer);
        }) {}

  /// What every request from now on is answered with.
  void Answer(int status, std::string content_type, std::string body) {
    Handle([=](const transport::ServerRequest&, const transport::ResponseWriterPtr& writer) {
      writer->Send(status, {{"content-type", content_type}}, body);
    });
  }
  void AnswerJson(std::string body) { Answer(200, "application/json", std::move(body)); }
  void Handle(Handler handler) {
    std::lock_guard lock(mutex_);
    handler_ = std::move(handler);
  }

  /// The requests so far; forgets them.
  std::vector<transport::ServerRequest> TakeRequests() {
    std::lock_guard lock(mutex_);
    return std::exchange(requests_, {});
  }
  /// `GET /api/v1/pods?limit=1` of the last request.
  std::string Last() {
    std::lock_guard lock(mutex_);
    return requests_.empty() ? "nothing" : requests_.back().method + " " + requests_.back().target;
  }
  std::string LastBody() {
    std::lock_guard lock(mutex_);
    return requests_.empty() ? "" : requests_.back().body;
  }
  std::string LastHeader(std::string_view name) {
    std::lock_guard lock(mutex_);
    return requests_.empty() ? "" : std::string(requests_.back().headers.Get(name));
  }

  /// Speaks JSON unless told otherwise, so that bodies can be read in tests.
  Client MakeClient(ContentType content_type = ContentType::kJson) const {
    Config config;
    config.host = server_.url();
    config.content_type = content_type;
    return Client(config);
  }

 private:
  std::mutex mutex_;
  Handler handler_ = [](const transport::ServerRequest&, const transport::ResponseWriterPtr& writer) {
    writer->Send(200, {{"content-type", "application/json"}}, "{}");
  };
  std::vector<transport::ServerRequest> requests_;
  transport::HttpServer server_;  // the last: it goes first
};

}  // namespace kube

#endif  // KUBE_TESTS_UNIT_CLIENT_FAKE_SERVER_H_
