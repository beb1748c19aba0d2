#include "src/transport/call_record.h"

#include <string>

#include "src/transport/request_check.h"

namespace kube::transport {

std::unique_ptr<CallRecord> CallRecord::For(const TransportOptions& options, const HttpRequest& request,
                                            CallInfo* info) {
  if (info == nullptr && options.observers.empty()) return nullptr;
  std::unique_ptr<CallRecord> record(new CallRecord);
  record->began_ = Clock::now();
  for (const auto& observer : options.observers) {
    if (auto follower = observer->OnCall(request)) record->observers_.push_back(std::move(follower));
  }
  if (info == nullptr && record->observers_.empty()) return nullptr;
  if (info != nullptr) *info = CallInfo{};
  record->info_ = info;
  if (!record->observers_.empty()) {
    record->endpoint_ = options.scheme + "://" + Authority(options.scheme, options.host, options.port);
  }
  return record;
}

CallRecord::~CallRecord() { End(0); }

void CallRecord::RateLimited(Clock::duration wait) {
  rate_limited_ += wait;
  for (const auto& observer : observers_) observer->OnRateLimited(wait);
}

void CallRecord::AttemptStarts(const HttpRequest& request, const Headers& headers) {
  ++end_.attempts;
  end_.request_bytes += request.body.size();
  attempt_began_ = Clock::now();
  if (observers_.empty()) return;
  const AttemptStart start{.number = end_.attempts, .endpoint = endpoint_, .request = request, .headers = headers};
  for (const auto& observer : observers_) observer->OnAttemptStart(start);
}

void CallRecord::AttemptEnds(const Exchange* exchange, int status, const Headers* headers, const std::string* body,
                             std::string_view error) {
  end_.status = status;
  AttemptEnd attempt{.number = end_.attempts, .status = status, .headers = headers, .body = body, .error = error};
  if (exchange != nullptr) {
    if (body != nullptr) attempt.response_bytes = exchange->received();
    attempt.connection_reused = exchange->facts.connection_reused;
    attempt.http_version = exchange->facts.http_version;
  }
  end_.response_bytes += attempt.response_bytes;
  if (info_ != nullptr) {
    info_->http_version = attempt.http_version;
    if (headers != nullptr) info_->headers = *headers;
  }
  if (observers_.empty()) return;
  const auto now = Clock::now();
  attempt.duration = now - attempt_began_;
  if (exchange != nullptr && exchange->facts.handed_over_at != Clock::time_point()) {
    attempt.connection_wait = exchange->facts.handed_over_at - attempt_began_;
  }
  for (const auto& observer : observers_) observer->OnAttemptEnd(attempt);
}

void CallRecord::Repeats(std::string_view reason, Clock::duration pause) {
  for (const auto& observer : observers_) observer->OnRetry(reason, pause);
}

void CallRecord::FillInfo() {
  if (info_ == nullptr) return;
  info_->status = end_.status;
  info_->attempts = end_.attempts;
  info_->duration = Clock::now() - began_;
  info_->rate_limited = rate_limited_;
  info_->retry_wait = waited_;
  info_->request_bytes = end_.request_bytes;
  info_->response_bytes = end_.response_bytes;
}

void CallRecord::Answered(const HttpResponse& response, const std::vector<Warning>& warnings) {
  end_.status = response.status;
  if (info_ != nullptr) {
    info_->headers = response.headers;
    info_->warnings = warnings;
  }
  FillInfo();
  info_ = nullptr;
}

void CallRecord::Failed(std::string_view error) {
  error_ = error;
  FillInfo();
  info_ = nullptr;
  End(0);
}

void CallRecord::End(std::uint64_t stream_bytes) {
  if (ended_) return;
  ended_ = true;
  if (observers_.empty()) return;
  end_.error = error_;
  end_.response_bytes += stream_bytes;
  end_.duration = Clock::now() - began_;
  for (const auto& observer : observers_) observer->OnEnd(end_);
}

}  // namespace kube::transport
