#include "src/transport/call_run.h"

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

#include "src/transport/large_buffer.h"
#include "src/transport/pause.h"
#include "src/transport/request_check.h"
#include "src/transport/retry.h"
#include "src/transport/stream.h"

namespace kube::transport {
namespace {

using Clock = std::chrono::steady_clock;

double Jitter() {
  thread_local std::minstd_rand random(std::random_device{}());
  return std::uniform_real_distribution<double>(0.0, 1.0)(random);
}

// A body of unknown length grows by this factor: copies stay below a third of it, and room never touched costs address
// space only.
constexpr std::size_t kGrowth = 4;

void AppendBlock(std::string* body, const std::string& block, std::size_t max_bytes) {
  const std::size_t needed = body->size() + block.size();
  if (needed > body->capacity()) ReserveLarge(body, std::max(needed, std::min(needed * kGrowth, max_bytes)));
  *body += block;
}

[[noreturn]] void TooLarge(const HttpRequest& request, std::size_t limit) {
  throw BodyTooLargeError(Describe(request) + ": the answer's body exceeds the limit of " + std::to_string(limit) +
                          " bytes (TransportOptions::max_body_bytes)");
}

}  // namespace

HttpAnswer CallRun::Run(HttpRequest request, const CallContext& context) {
  record_ = CallRecord::For(options_, request, context.info);
  if (!record_) {
    HttpAnswer answer = CallThrough(0, std::move(request), context);
    Finish(&answer, context);
    return answer;
  }
  try {
    HttpAnswer answer = CallThrough(0, std::move(request), context);
    Finish(&answer, context);
    return answer;
  } catch (const std::exception& error) {
    if (record_) record_->Failed(error.what());
    throw;
  }
}

// The last steps, after all middleware: the answer in the form that was asked for, its warnings told, the record
// closed.
void CallRun::Finish(HttpAnswer* answer, const CallContext& context) {
  Conform(answer);
  answer->response.attempts = attempts_;
  std::vector<Warning> warnings;
  if ((options_.warning_handler || context.info != nullptr) && answer->response.headers.Has("warning")) {
    warnings = ParseWarnings(answer->response.headers);
    if (options_.warning_handler) {
      for (const Warning& warning : warnings) options_.warning_handler->OnWarning(warning);
    }
  }
  if (!record_) return;
  record_->Answered(answer->response, warnings);
  if (!answer->stream) return record_->End(0);
  // The record follows a stream to its end, where the stream is our own.
  if (auto* stream = dynamic_cast<Stream*>(answer->stream.get())) stream->Follow(std::move(record_));
}

void CallRun::Conform(HttpAnswer* answer) const {
  if (mode_ == Exchange::Mode::kStream) {
    if (!answer->stream) answer->stream = std::make_unique<BodyStream>(answer->response);
    return;
  }
  if (!answer->stream) return;
  std::string& body = answer->response.body;
  for (std::string block; answer->stream->ReadSome(&block);) {
    if (block.size() > max_body_bytes_ - body.size()) {
      throw BodyTooLargeError("the answer's body exceeds the limit of " + std::to_string(max_body_bytes_) + " bytes");
    }
    body += block;
  }
  answer->stream.reset();
}

HttpAnswer CallRun::CallThrough(std::size_t layer, HttpRequest request, const CallContext& context) {
  if (layer == options_.middleware.size()) return Retrying(std::move(request), context);
  return options_.middleware[layer]->OnCall(std::move(request), context,
                                            [this, layer](HttpRequest inner, const CallContext& inner_context) {
                                              return CallThrough(layer + 1, std::move(inner), inner_context);
                                            });
}

void CallRun::CheckContext(const HttpRequest& request, const CallContext& context) const {
  const bool acted = attempts_ > 0;
  if (context.stop.stop_requested()) throw CancelledError(Describe(request) + ": cancelled by the caller", acted);
  if (context.deadline && *context.deadline <= Clock::now()) {
    throw TimeoutError(Describe(request) + ": the deadline passed before the request could be sent", acted);
  }
}

void CallRun::WaitForTurn(const HttpRequest& request, const CallContext& context) {
  if (!options_.rate_limiter) return;
  const auto began = Clock::now();
  try {
    options_.rate_limiter->Wait(context);
  } catch (const TimeoutError& error) {
    throw TimeoutError(Describe(request) + ": " + error.what(), attempts_ > 0);
  } catch (const CancelledError& error) {
    throw CancelledError(Describe(request) + ": " + error.what(), attempts_ > 0);
  }
  if (record_) record_->RateLimited(Clock::now() - began);
}

HttpAnswer CallRun::Retrying(HttpRequest request, const CallContext& context) {
  CheckRequest(request);
  const RequestPtr shared = std::make_shared<const HttpRequest>(std::move(request));
  const int max_retries = context.max_retries.value_or(options_.max_retries);
  for (int retries = 0;; ++retries) {
    WaitForTurn(*shared, context);
    HttpAnswer answer = Repeating(shared, context);
    const int status = answer.response.status;
    if (status != 429 && status < 500) return answer;
    const auto asked = RetryAfter(answer.response.headers, std::chrono::system_clock::now());
    if (!asked || retries >= max_retries || *asked > options_.longest_retry_after ||
        !MayRetryStatus(status, shared->method, context.idempotent)) {
      return answer;
    }
    answer.stream.reset();
    const auto pause = WithJitter(*asked, Jitter());
    const auto until = Clock::now() + pause;
    if (context.deadline && until >= *context.deadline) {
      throw TimeoutError(Describe(*shared) + ": the server answered " + std::to_string(status) + " and asks to wait " +
                             std::to_string(asked->count()) + " ms before the next try, which is past the deadline",
                         false);
    }
    if (record_) {
      record_->Repeats(std::to_string(status), pause);
      record_->Waited(pause);
    }
    if (!PauseUntil(until, context.stop)) CheckContext(*shared, context);
  }
}

HttpAnswer CallRun::Repeating(const RequestPtr& request, const CallContext& context) {
  for (int tries = 1;; ++tries) {
    std::chrono::milliseconds delay{0};
    try {
      HttpAnswer answer = OneAttempt(request, context);
      if (!ShouldReauthenticate(answer, context)) return answer;
      if (record_) record_->Repeats("401", delay);
    } catch (const BodyTooLargeError&) {
      throw;
    } catch (const TransportError& error) {
      if (exchange_ && exchange_->got_headers()) throw;
      const Failure failure{error.phase(), {}, !error.server_may_have_acted(), error.connection_lost()};
      const auto next = RetryDelay(failure, request->method, context.idempotent, tries, Jitter());
      if (!next) throw;
      delay = *next;
      if (record_) {
        record_->Repeats(failure.never_acted ? "refused" : "connection lost", delay);
        record_->Waited(delay);
      }
    }
    if (delay.count() > 0) {
      auto until = Clock::now() + delay;
      if (context.deadline) until = std::min(until, *context.deadline);
      PauseUntil(until, context.stop);
    }
  }
}

bool CallRun::ShouldReauthenticate(const HttpAnswer& answer, const CallContext& context) {
  if (answer.response.status != 401 || reauthenticated_ || !exchange_ || !options_.authenticator ||
      options_.scheme != "https") {
    return false;
  }
  reauthenticated_ = true;
  return options_.authenticator->OnUnauthorized(exchange_->headers_to_send(), context);
}

HttpAnswer CallRun::OneAttempt(const RequestPtr& request, const CallContext& context) {
  CheckContext(*request, context);
  exchange_.reset();
  ++attempts_;
  Headers headers = request->headers;
  const bool secure = options_.scheme == "https";
  asked_for_gzip_ = options_.compression && request->method != "HEAD" && !headers.Has("accept-encoding") &&
                    !headers.Has("range");  // the conditions of Go's net/http
  if (asked_for_gzip_) headers.Add("Accept-Encoding", "gzip");
  if (secure && options_.authenticator) options_.authenticator->Apply(headers, context);
  if (!record_) return AttemptThrough(0, request, headers, context);
  record_->AttemptStarts(*request, headers);
  try {
    HttpAnswer answer = AttemptThrough(0, request, headers, context);
    const HttpResponse& response = answer.response;
    record_->AttemptEnds(exchange_.get(), response.status, &response.headers,
                         mode_ == Exchange::Mode::kCollect ? &response.body : nullptr, {});
    return answer;
  } catch (const std::exception& error) {
    record_->AttemptEnds(exchange_.get(), 0, nullptr, nullptr, error.what());
    throw;
  }
}

HttpAnswer CallRun::AttemptThrough(std::size_t layer, const RequestPtr& request, Headers& headers,
                                   const CallContext& context) {
  if (layer == options_.middleware.size()) return Send(request, std::move(headers), context);
  return options_.middleware[layer]->OnAttempt(
      *request, headers, context, [&, layer] { return AttemptThrough(layer + 1, request, headers, context); });
}

HttpAnswer CallRun::Send(const RequestPtr& request, Headers headers, const CallContext& context) {
  if (options_.authenticator || !options_.middleware.empty()) CheckHeaders(headers);
  if (options_.scheme != "https" && headers.Has("authorization")) {
    throw TransportError(TransportPhase::kRequest, Describe(*request) + ": credentials are not sent over plain http");
  }
  exchange_ = std::make_shared<Exchange>(request, std::move(headers), mode_, max_body_bytes_);
  exchange_->timed = record_ != nullptr;
  engine_->Submit(exchange_);
  return Receive(request, context);
}

HttpAnswer CallRun::Receive(const RequestPtr& request, const CallContext& context) {
  std::unique_ptr<StopCallback> stop;
  if (context.stop.stop_possible()) {
    stop = std::make_unique<StopCallback>(context.stop, [engine = engine_, exchange = exchange_] {
      engine->Abandon(exchange, Exchange::Reason::kStopped);
    });
  }
  HttpAnswer answer;
  if (mode_ == Exchange::Mode::kStream) {
    const Exchange::Wake wake = exchange_->WaitForHeaders(context.deadline);
    if (wake != Exchange::Wake::kHeaders) engine_->Throw(wake, exchange_);
    std::unique_ptr<Inflater> inflater;
    if (Gzipped()) {
      inflater = std::make_unique<Inflater>();
      exchange_->DropEncoding();
    }
    answer.response.headers = exchange_->headers();
    answer.stream = std::make_unique<Stream>(engine_, exchange_, std::move(stop), context.deadline,
                                             context.idle_timeout, attempts_, std::move(inflater));
  } else {
    const Exchange::Wake wake = Collect(*request, context, &answer.response.body);
    if (wake != Exchange::Wake::kEnd) {
      if (wake == Exchange::Wake::kFailed && exchange_->failure().too_large) TooLarge(*request, max_body_bytes_);
      engine_->Throw(wake, exchange_);
    }
    answer.response.headers = exchange_->TakeHeaders();
  }
  answer.response.status = exchange_->status();
  answer.response.attempts = attempts_;
  return answer;
}

bool CallRun::Gzipped() const {
  return asked_for_gzip_ && EqualsIgnoreCase(exchange_->headers().Get("content-encoding"), "gzip");
}

void CallRun::Refuse(const TransportError& error) {
  engine_->Abandon(exchange_, Exchange::Reason::kCancelled);
  throw error;
}

void CallRun::InflateInto(const HttpRequest& request, Inflater& inflater, std::string* block, std::string* body) {
  inflater.Feed(block);
  for (std::string piece;;) {
    if (!inflater.Next(&piece)) Refuse(DamagedGzip(request, /*breaks_off=*/false));
    if (piece.empty()) return;
    if (piece.size() > max_body_bytes_ - body->size()) {
      engine_->Abandon(exchange_, Exchange::Reason::kCancelled);
      TooLarge(request, max_body_bytes_);
    }
    AppendBlock(body, piece, max_body_bytes_);
  }
}

Exchange::Wake CallRun::Collect(const HttpRequest& request, const CallContext& context, std::string* body) {
  std::string block;  // two strings take turns, here and in the exchange
  std::unique_ptr<Inflater> inflater;
  for (bool first = true;; first = false) {
    Exchange::Taken taken;
    const Exchange::Wake wake = exchange_->WaitForData(context.deadline, &block, &taken);
    if (wake != Exchange::Wake::kData && wake != Exchange::Wake::kEnd) return wake;
    const bool last = wake == Exchange::Wake::kEnd || taken.last;
    if (first && wake == Exchange::Wake::kData && Gzipped()) inflater = std::make_unique<Inflater>();
    if (inflater) {
      InflateInto(request, *inflater, &block, body);
      if (last && !inflater->AtEnd()) Refuse(DamagedGzip(request, /*breaks_off=*/true));
    } else if (body->empty() && last) {
      body->swap(block);  // the usual case: one block, not copied
    } else {
      AppendBlock(body, block, max_body_bytes_);
    }
    if (!last) continue;
    if (inflater) exchange_->DropEncoding();
    return Exchange::Wake::kEnd;
  }
}

}  // namespace kube::transport
