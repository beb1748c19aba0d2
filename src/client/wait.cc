#include "kube/client/wait.h"

#include <algorithm>

#include "kube/meta/selector.h"
#include "kube/meta/time.h"

namespace kube::internal {
namespace {

// Between lists, while the server does not answer them. Source: client-go tools/cache/reflector.go.
constexpr Backoff kListBackoff{.duration = std::chrono::milliseconds(800),
                               .factor = 2.0,
                               .jitter = 1.0,
                               .steps = 38,
                               .cap = std::chrono::seconds(30)};

}  // namespace

bool IsTooOld(const ApiError& error) { return error.IsGone() || error.IsExpired() || error.code() == 410; }

std::string DeletionState(const Value& object) {
  const Value& metadata = object["metadata"];
  if (!metadata.Contains("deletionTimestamp")) return "it is there and nobody has deleted it";
  std::string text = "it is terminating";
  std::string_view before = ", with the finalizers ";
  for (const Value& finalizer : metadata["finalizers"].items()) {
    text.append(before).append(finalizer.GetString().value_or(""));
    before = ", ";
  }
  return text;
}

WaitRun::WaitRun(const WaitOptions& options, const ResourceTarget& target, std::string_view name)
    : options_(options), name_(name), backoff_(kListBackoff) {
  subject_ = target.plural + " \"" + name_ + "\"";
  if (!target.namespace_.empty()) subject_ += " in namespace \"" + target.namespace_ + "\"";
  if (name_.empty()) throw InvalidRequestError("waiting for one of " + target.plural + ": its name is empty");
  if (target.scope == Scope::kNamespaced && target.namespace_.empty()) {
    throw InvalidRequestError("waiting for " + subject_ + ": the handle names no namespace");
  }
  if (options.timeout) deadline_ = options.clock->Now() + *options.timeout;
}

ListOptions WaitRun::Selection() const {
  return {.field_selector = FieldSelector::Equals("metadata.name", name_).ToString()};
}

RetryWatcherOptions WaitRun::WatchOptions() const {
  RetryWatcherOptions options{.timeout = {}, .stop = options_.stop};
  options.clock = options_.clock;
  if (deadline_) options.timeout = std::max(*deadline_ - options_.clock->Now(), Clock::TimePoint::duration::zero());
  return options;
}

CallOptions WaitRun::Call() const {
  CallOptions call{.timeout = {}, .stop = options_.stop};
  if (deadline_) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - options_.clock->Now());
    call.timeout = std::max(left, std::chrono::milliseconds(1));
  }
  return call;
}

bool WaitRun::Expired() const { return deadline_ && *deadline_ <= options_.clock->Now(); }

bool WaitRun::Take(WaitState state) {
  if (state.message != reported_ && options_.progress) options_.progress(state);
  reported_ = state.message;
  if (state.kind == WaitState::Kind::kFailed) {
    throw WaitFailedError("waiting for " + subject_ + ": it cannot come true: " + state.message);
  }
  missing_ = std::move(state.message);
  return state.kind == WaitState::Kind::kDone;
}

void WaitRun::Absent(bool was_seen) {
  std::string message = was_seen ? "it was deleted" : "it does not exist";
  Take(options_.fail_when_absent ? WaitState::Failed(std::move(message)) : WaitState::Pending(std::move(message)));
}

bool WaitRun::PauseAfter(const Error& error) {
  if (!IsTransient(error, Repeatable::kAlways)) return false;
  std::chrono::nanoseconds pause = backoff_.Step();
  if (const auto* refusal = dynamic_cast<const ApiError*>(&error)) {
    if (const auto asked = refusal->RetryAfter()) pause = std::max<std::chrono::nanoseconds>(pause, *asked);
  }
  const auto until = options_.clock->Now() + pause;
  const bool last = deadline_ && *deadline_ <= until;
  if (!options_.clock->SleepUntil(last ? *deadline_ : until, options_.stop)) ThrowOver(WatchEnd::kStopped, "");
  if (last) ThrowOver(WatchEnd::kTimeout, error.what());
  return true;
}

void WaitRun::ThrowOver(WatchEnd end, const std::string& last_failure) const {
  std::string message = "waiting for " + subject_;
  if (end != WatchEnd::kTimeout) throw CancelledError(message + ": stopped; still missing: " + missing_);
  message += ": timed out after " +
             Duration{options_.timeout.value_or(std::chrono::nanoseconds(0)).count()}.ToString() +
             "; still missing: " + missing_;
  if (!last_failure.empty()) message += "; not connected: " + last_failure;
  throw TimeoutError(message);
}

}  // namespace kube::internal
