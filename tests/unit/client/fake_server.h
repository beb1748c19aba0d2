// A server in the test's own process that keeps what it was asked, and answers what the test wants: the same always, by
// a function, or by a script.
#ifndef KUBE_TESTS_UNIT_CLIENT_FAKE_SERVER_H_
#define KUBE_TESTS_UNIT_CLIENT_FAKE_SERVER_H_

#include <deque>
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
  /// An answer in JSON.
  struct Reply {
    int status = 200;
    std::string body{};
    bool stays_open = false;  ///< a watch that neither ends nor says more
    Headers headers{};
  };

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

  /// Adds to the script: each request gets the next reply of it, whatever is asked; a request too many gets 500.
  void Play(Reply reply) {
    std::lock_guard lock(mutex_);
    script_.push_back(std::move(reply));
    handler_ = [this](const transport::ServerRequest&, const transport::ResponseWriterPtr& writer) {
      SendNext(writer);
    };
  }
  void Play(std::string body) { Play(Reply{.body = std::move(body)}); }

  /// The requests so far.
  std::vector<transport::ServerRequest> seen() {
    std::lock_guard lock(mutex_);
    return requests_;
  }
  /// The same; forgets them.
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
  void SendNext(const transport::ResponseWriterPtr& writer) {
    std::lock_guard lock(mutex_);
    if (script_.empty()) {
      writer->Send(500, {}, "no reply left");
      return;
    }
    const Reply reply = std::move(script_.front());
    script_.pop_front();
    Headers headers = reply.headers;
    headers.Add("content-type", "application/json");
    if (!reply.stays_open) {
      writer->Send(reply.status, headers, reply.body);
      return;
    }
    writer->Start(reply.status, headers);
    if (!reply.body.empty()) writer->Write(reply.body);
    held_.push_back(writer);
  }

  std::mutex mutex_;
  Handler handler_ = [](const transport::ServerRequest&, const transport::ResponseWriterPtr& writer) {
    writer->Send(200, {{"content-type", "application/json"}}, "{}");
  };
  std::vector<transport::ServerRequest> requests_;
  std::deque<Reply> script_;
  std::vector<transport::ResponseWriterPtr> held_;
  transport::HttpServer server_;  // the last: it goes first
};

}  // namespace kube

#endif  // KUBE_TESTS_UNIT_CLIENT_FAKE_SERVER_H_
