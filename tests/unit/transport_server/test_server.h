// A server with a handler that does what the path says.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_SERVER_TEST_SERVER_H_
#define KUBE_TESTS_UNIT_TRANSPORT_SERVER_TEST_SERVER_H_

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

#include "src/transport/server.h"
#include "src/transport/server_faults.h"

namespace kube::transport::testing {

/// Paths: /echo gives method, path, query and body; /hold/<name> keeps the writer for the test, head sent;
/// /wait/<name> keeps it with nothing sent; /big/<n> gives n bytes; /throw, /drop (no answer), /cut (half an answer).
class TestServer {
 public:
  explicit TestServer(ServerOptions options = {}) {
    faults = std::make_shared<ServerFaults>();
    options.faults = faults;
    server = std::make_unique<HttpServer>(
        std::move(options), [this](ServerRequest request, ResponseWriterPtr writer) { Handle(request, writer); });
  }
  ~TestServer() { server.reset(); }

  std::uint16_t port() const { return server->port(); }

  /// Waits for the writer of /hold/<name> or /wait/<name>.
  ResponseWriterPtr Held(const std::string& name) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return held_.count(name) != 0; });
    return held_[name];
  }
  void Release(const std::string& name) {
    ResponseWriterPtr dropped;
    std::lock_guard lock(mutex_);
    dropped.swap(held_[name]);
    held_.erase(name);
  }
  /// Waits until the exchange of that name is over.
  void AwaitClosed(const std::string& name) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return closed_.count(name) != 0; });
  }
  int calls() {
    std::lock_guard lock(mutex_);
    return calls_;
  }
  ServerRequest last_request() {
    std::lock_guard lock(mutex_);
    return last_request_;
  }

  std::shared_ptr<ServerFaults> faults;
  std::unique_ptr<HttpServer> server;

 private:
  void Handle(ServerRequest& request, const ResponseWriterPtr& writer) {
    {
      std::lock_guard lock(mutex_);
      ++calls_;
      last_request_ = request;
    }
    if (request.body_too_large) {
      writer->Send(413, {}, "too large");
    } else if (request.path.rfind("/hold/", 0) == 0 || request.path.rfind("/wait/", 0) == 0) {
      if (request.path[1] == 'h') writer->Start(200, {{"Content-Type", "text/plain"}});
      Hold(request.path.substr(6), writer);
    } else if (request.path.rfind("/big/", 0) == 0) {
      writer->Send(200, {}, std::string(std::stoul(request.path.substr(5)), 'b'));
    } else if (request.path == "/throw") {
      throw std::runtime_error("secret detail");
    } else if (request.path == "/drop") {
      return;
    } else if (request.path == "/cut") {
      writer->Start(200, {});
      writer->Write("half");
    } else {
      writer->Send(200, {{"X-Line", "a\r\nX-Injected: b"}},
                   request.method + " " + request.path + " " + request.query + " " + request.body);
    }
  }

  void Hold(const std::string& name, const ResponseWriterPtr& writer) {
    writer->OnClosed([this, name] {
      std::lock_guard lock(mutex_);
      closed_[name] = true;
      changed_.notify_all();
    });
    std::lock_guard lock(mutex_);
    held_[name] = writer;
    changed_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::string, ResponseWriterPtr> held_;
  std::map<std::string, bool> closed_;
  int calls_ = 0;
  ServerRequest last_request_;
};

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_SERVER_TEST_SERVER_H_
