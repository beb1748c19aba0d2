// A server in the same process that answers lists and watches as the test says.
#ifndef KUBE_TESTS_UNIT_CLIENT_HELPERS_SCRIPT_SERVER_H_
#define KUBE_TESTS_UNIT_CLIENT_HELPERS_SCRIPT_SERVER_H_

#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "kube/client/client.h"
#include "src/transport/server.h"

namespace kube {

/// Answers come in the order in which they were given, whatever is asked; a request too many gets 500.
class ScriptServer {
 public:
  struct Answer {
    int status = 200;
    std::string body{};
    bool stays_open = false;  ///< a watch that neither ends nor says more
    Headers headers{};
  };
  struct Seen {
    std::string method, path, query, body;
  };

  ScriptServer()
      : server_({}, [this](transport::ServerRequest request, transport::ResponseWriterPtr writer) {
          Handle(std::move(request), std::move(writer));
        }) {}

  void Play(Answer answer) {
    std::lock_guard lock(mutex_);
    answers_.push_back(std::move(answer));
  }
  void Play(std::string body) { Play(Answer{.body = std::move(body)}); }
  std::vector<Seen> seen() {
    std::lock_guard lock(mutex_);
    return seen_;
  }
  Client MakeClient() {
    Config config;
    config.host = server_.url();
    config.content_type = ContentType::kJson;
    return Client(config);
  }

 private:
  void Handle(transport::ServerRequest request, transport::ResponseWriterPtr writer) {
    std::lock_guard lock(mutex_);
    seen_.push_back({request.method, request.path, request.query, request.body});
    if (answers_.empty()) {
      writer->Send(500, {}, "no answer left");
      return;
    }
    Answer answer = std::move(answers_.front());
    answers_.pop_front();
    Headers headers = answer.headers;
    headers.Add("content-type", "application/json");
    if (!answer.stays_open) {
      writer->Send(answer.status, headers, answer.body);
      return;
    }
    writer->Start(answer.status, headers);
    if (!answer.body.empty()) writer->Write(answer.body);
    held_.push_back(std::move(writer));
  }

  std::mutex mutex_;
  std::deque<Answer> answers_;
  std::vector<Seen> seen_;
  std::vector<transport::ResponseWriterPtr> held_;
  transport::HttpServer server_;
};

}  // namespace kube

#endif  // KUBE_TESTS_UNIT_CLIENT_HELPERS_SCRIPT_SERVER_H_
