// The API server without sockets: requests as calls, answers as values.
#ifndef KUBE_TESTS_UNIT_SANDBOX_API_HARNESS_H_
#define KUBE_TESTS_UNIT_SANDBOX_API_HARNESS_H_

#include <kube/codec/value.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/sandbox/api_server.h"
#include "src/transport/server.h"

namespace kube::sandbox {

/// Keeps what is written. Thread safe.
class FakeWriter : public transport::ResponseWriter {
 public:
  bool Start(int status, Headers headers) override {
    std::lock_guard lock(mutex_);
    status_ = status;
    headers_ = std::move(headers);
    return true;
  }
  bool Write(std::string chunk) override {
    std::lock_guard lock(mutex_);
    if (closed_) return false;
    body_ += chunk;
    changed_.notify_all();
    return true;
  }
  bool Finish() override {
    Close();
    return true;
  }
  bool Send(int status, Headers headers, std::string body) override {
    Start(status, std::move(headers));
    Write(std::move(body));
    return Finish();
  }
  void Abort() override { Close(); }
  std::size_t queued_bytes() const override { return 0; }
  bool closed() const override {
    std::lock_guard lock(mutex_);
    return closed_;
  }
  void OnClosed(std::function<void()> callback) override {
    {
      std::lock_guard lock(mutex_);
      if (!closed_) {
        callbacks_.push_back(std::move(callback));
        return;
      }
    }
    callback();
  }
  /// As when the peer goes away.
  void Close() {
    std::vector<std::function<void()>> callbacks;
    {
      std::lock_guard lock(mutex_);
      closed_ = true;
      callbacks.swap(callbacks_);
      changed_.notify_all();
    }
    for (const auto& callback : callbacks) callback();
  }
  void WaitClosed() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return closed_; });
  }

  int status() const {
    std::lock_guard lock(mutex_);
    return status_;
  }
  std::string body() const {
    std::lock_guard lock(mutex_);
    return body_;
  }
  Headers headers() const {
    std::lock_guard lock(mutex_);
    return headers_;
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  int status_ = 0;
  Headers headers_;
  std::string body_;
  bool closed_ = false;
  std::vector<std::function<void()>> callbacks_;
};

struct Answer {
  int status = 0;
  Headers headers{};
  std::string text{};
  Value body{};  ///< null when the text is not JSON
};

class ApiHarness {
 public:
  explicit ApiHarness(ApiServerOptions options = {}) : server(options) {}

  std::shared_ptr<FakeWriter> Start(std::string method, std::string_view target, std::string body = "",
                                    Headers headers = {}) {
    transport::ServerRequest request;
    request.method = std::move(method);
    request.target = target;
    request.path = target.substr(0, target.find('?'));
    if (const auto mark = target.find('?'); mark != std::string_view::npos) request.query = target.substr(mark + 1);
    request.headers = std::move(headers);
    request.body = std::move(body);
    auto writer = std::make_shared<FakeWriter>();
    server.Handle(request, writer);
    return writer;
  }
  Answer Call(std::string method, std::string_view target, const Value& body = {}, Headers headers = {}) {
    return Read(*Start(std::move(method), target, body.IsNull() ? "" : body.EncodeJson(), std::move(headers)));
  }
  Answer Patch(std::string_view target, std::string_view type, const Value& patch) {
    return Call("PATCH", target, patch, {{"Content-Type", "application/" + std::string(type)}});
  }
  /// Server-side apply as `manager`.
  Answer Apply(std::string_view target, std::string_view manager, const Value& configuration, bool force = false) {
    return Patch(std::string(target) + "?fieldManager=" + std::string(manager) + (force ? "&force=true" : ""),
                 "apply-patch+yaml", configuration);
  }
  static Answer Read(const FakeWriter& writer) {
    Answer answer{writer.status(), writer.headers(), writer.body(), {}};
    DecodeFailure failure;
    Value::TryDecodeJson(answer.text, &answer.body, {}, &failure);
    return answer;
  }

  ApiServer server;
};

inline Value ConfigMap(std::string_view name, std::string_view value = "v") {
  return Value{{"kind", "ConfigMap"}, {"apiVersion", "v1"}, {"metadata", {{"name", name}}}, {"data", {{"key", value}}}};
}

inline Value PodNamed(std::string_view name) {
  return Value{{"kind", "Pod"},
               {"apiVersion", "v1"},
               {"metadata", {{"name", name}, {"labels", {{"app", "web"}}}}},
               {"spec", {{"containers", kube::Array{{{"name", "c"}, {"image", "nginx"}}}}}}};
}

}  // namespace kube::sandbox

#endif  // KUBE_TESTS_UNIT_SANDBOX_API_HARNESS_H_
