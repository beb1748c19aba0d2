// What observers and CallInfo are told of one call. Made only where somebody listens.
#ifndef KUBE_SRC_TRANSPORT_CALL_RECORD_H_
#define KUBE_SRC_TRANSPORT_CALL_RECORD_H_

#include <chrono>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "kube/transport/call_info.h"
#include "kube/transport/options.h"
#include "src/transport/exchange.h"

namespace kube::transport {

class CallRecord {
 public:
  using Clock = std::chrono::steady_clock;

  /// Null when nobody listens.
  static std::unique_ptr<CallRecord> For(const TransportOptions& options, const HttpRequest& request, CallInfo* info);
  /// Ends the record if that was not done.
  ~CallRecord();

  void RateLimited(Clock::duration wait);
  void AttemptStarts(const HttpRequest& request, const Headers& headers);
  /// `body` is null for a stream; `error` is empty for an answer.
  void AttemptEnds(const Exchange* exchange, int status, const Headers* headers, const std::string* body,
                   std::string_view error);
  void Repeats(std::string_view reason, Clock::duration pause);
  void Waited(Clock::duration pause) { waited_ += pause; }
  /// The call has its answer. The caller's CallInfo is filled, and not touched any more.
  void Answered(const HttpResponse& response, const std::vector<Warning>& warnings);
  void Failed(std::string_view error);
  /// The call is over: with the answer, or with the stream that was its body, of which `stream_bytes` were read.
  void End(std::uint64_t stream_bytes);

 private:
  CallRecord() = default;
  void FillInfo();

  CallInfo* info_ = nullptr;
  std::vector<std::unique_ptr<CallObserver>> observers_;
  std::string endpoint_;
  Clock::time_point began_;
  Clock::time_point attempt_began_;
  Clock::duration rate_limited_{0};
  Clock::duration waited_{0};
  CallEnd end_;
  std::string error_;
  bool ended_ = false;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_CALL_RECORD_H_
