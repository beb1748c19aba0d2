// One call on its way through middleware, rate limiter, credentials and connection, with all its repeats: the one place
// where their order is set. Runs on the caller's thread.
#ifndef KUBE_SRC_TRANSPORT_CALL_RUN_H_
#define KUBE_SRC_TRANSPORT_CALL_RUN_H_

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "kube/transport/middleware.h"
#include "src/transport/call_record.h"
#include "src/transport/engine.h"
#include "src/transport/inflate.h"

namespace kube::transport {

using StopCallback = std::stop_callback<std::function<void()>>;

class CallRun {
 public:
  CallRun(std::shared_ptr<Engine> engine, const TransportOptions& options, Exchange::Mode mode,
          std::size_t max_body_bytes)
      : engine_(std::move(engine)), options_(options), mode_(mode), max_body_bytes_(max_body_bytes) {}

  /// In kCollect mode the answer's body is whole, in kStream mode its stream is not null.
  HttpAnswer Run(HttpRequest request, const CallContext& context);

 private:
  using RequestPtr = std::shared_ptr<const HttpRequest>;

  HttpAnswer CallThrough(std::size_t layer, HttpRequest request, const CallContext& context);
  /// Repeats after answers that ask for it.
  HttpAnswer Retrying(HttpRequest request, const CallContext& context);
  /// Repeats after lost connections and once after 401.
  HttpAnswer Repeating(const RequestPtr& request, const CallContext& context);
  HttpAnswer OneAttempt(const RequestPtr& request, const CallContext& context);
  HttpAnswer AttemptThrough(std::size_t layer, const RequestPtr& request, Headers& headers, const CallContext& context);
  HttpAnswer Send(const RequestPtr& request, Headers headers, const CallContext& context);
  HttpAnswer Receive(const RequestPtr& request, const CallContext& context);
  Exchange::Wake Collect(const HttpRequest& request, const CallContext& context, std::string* body);
  void InflateInto(const HttpRequest& request, Inflater& inflater, std::string* block, std::string* body);
  /// The body comes as gzip because we asked for that.
  bool Gzipped() const;
  [[noreturn]] void Refuse(const TransportError& error);
  bool ShouldReauthenticate(const HttpAnswer& answer, const CallContext& context);
  void WaitForTurn(const HttpRequest& request, const CallContext& context);
  void CheckContext(const HttpRequest& request, const CallContext& context) const;
  void Conform(HttpAnswer* answer) const;
  void Finish(HttpAnswer* answer, const CallContext& context);

  const std::shared_ptr<Engine> engine_;
  const TransportOptions& options_;
  const Exchange::Mode mode_;
  const std::size_t max_body_bytes_;
  std::unique_ptr<CallRecord> record_;  // null when nobody listens
  std::shared_ptr<Exchange> exchange_;  // of the present attempt; null when middleware answered
  int attempts_ = 0;
  bool reauthenticated_ = false;
  bool asked_for_gzip_ = false;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_CALL_RUN_H_
