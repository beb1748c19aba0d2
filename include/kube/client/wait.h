// Waiting until an object is as it should be.
#ifndef KUBE_CLIENT_WAIT_H_
#define KUBE_CLIENT_WAIT_H_

#include <chrono>
#include <concepts>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "kube/client/api.h"
#include "kube/client/retry.h"
#include "kube/client/retry_watcher.h"
#include "kube/codec/convert.h"
#include "kube/meta/clock.h"

namespace kube {

/// What a condition says of one state of an object.
struct WaitState {
  enum class Kind {
    kPending,  ///< not yet
    kDone,     ///< this is what is waited for
    kFailed,   ///< it can never come true: WaitFor throws WaitFailedError
  };
  Kind kind = Kind::kPending;
  /// What is still missing, what was reached, or why it cannot be: one line, for people.
  std::string message{};

  static WaitState Pending(std::string message) { return {Kind::kPending, std::move(message)}; }
  static WaitState Done(std::string message = {}) { return {Kind::kDone, std::move(message)}; }
  static WaitState Failed(std::string message) { return {Kind::kFailed, std::move(message)}; }

  friend bool operator==(const WaitState&, const WaitState&) = default;
};

/// What is waited for can never come true: the pod ended, the rollout passed its deadline, the object went away.
class WaitFailedError : public Error {
 public:
  using Error::Error;
};

namespace internal {

template <class T>
const Value& ValueOf(const T& object)
  requires std::same_as<T, Unstructured>
{
  return object.object();
}
template <Described T>
Value ValueOf(const T& object) {
  return ToValue(object);
}

}  // namespace internal

/// A condition on any object, by its JSON; see client/wait_conditions.h for the ready-made ones.
class ValueCondition {
 public:
  using Check = std::function<WaitState(const Value& object)>;
  explicit ValueCondition(Check check) : check_(std::move(check)) {}
  WaitState operator()(const Value& object) const { return check_(object); }

 private:
  Check check_;
};

/// A condition on a T: made of a function that takes a `const T&` and gives a WaitState or a bool, or of a
/// ValueCondition.
template <class T>
class WaitCondition {
 public:
  template <class F>
    requires(!std::same_as<F, WaitCondition> && std::invocable<const F&, const T&>)
  WaitCondition(F check) {  // NOLINT: implicit, so that a lambda is a condition
    if constexpr (std::same_as<std::invoke_result_t<const F&, const T&>, WaitState>) {
      check_ = std::move(check);
    } else {
      check_ = [check = std::move(check)](const T& object) {
        return check(object) ? WaitState::Done() : WaitState::Pending("the condition is not true");
      };
    }
  }
  WaitCondition(ValueCondition condition) {  // NOLINT
    check_ = [condition = std::move(condition)](const T& object) { return condition(internal::ValueOf(object)); };
  }
  WaitState operator()(const T& object) const { return check_(object); }

 private:
  std::function<WaitState(const T&)> check_;
};

struct WaitOptions {
  /// Absent: for ever. Default: kubectl wait's.
  std::optional<std::chrono::nanoseconds> timeout{std::chrono::seconds(30)};
  std::stop_token stop{};
  /// An object that is not there, from the start or after it was seen: wait for it to come, or give up at once with
  /// WaitFailedError.
  bool fail_when_absent = false;
  /// Called on the waiting thread with each new message of a state, the last one included.
  std::function<void(const WaitState&)> progress{};
  const Clock* clock = &Clock::System();
};

namespace internal {

/// The part of a wait that does not depend on the type: time, messages, what to throw.
class WaitRun {
 public:
  WaitRun(const WaitOptions& options, const ResourceTarget& target, std::string_view name);

  /// The options of the lists and watches: this one object.
  ListOptions Selection() const;
  RetryWatcherOptions WatchOptions() const;
  CallOptions Call() const;
  /// Takes what the condition said. True when the wait is over; throws WaitFailedError.
  bool Take(WaitState state);
  /// The object is not there. Throws WaitFailedError if that ends the wait.
  void Absent(bool was_seen);
  /// A list after the first one failed: true when it is worth another try, after a pause.
  bool PauseAfter(const Error& error);
  /// The time is up, or it was stopped.
  [[noreturn]] void ThrowOver(WatchEnd end, const std::string& last_failure) const;
  bool Expired() const;

 private:
  std::string Subject() const;

  const WaitOptions& options_;
  std::string subject_;
  std::string name_;
  std::optional<Clock::TimePoint> deadline_;
  std::string missing_ = "an answer of the server";
  std::string reported_;
  Backoff backoff_;
};

/// What keeps an object that is being deleted.
std::string DeletionState(const Value& object);
/// Whether the watch must begin with a new list.
bool IsTooOld(const ApiError& error);

/// The object as a list gives it; nothing when the list failed and is worth another try.
template <class T>
std::optional<ListPage<T>> ListObject(const Api<T>& api, WaitRun& run, bool first) {
  try {
    return ObjectAccess<T>::ToPage(api.List(run.Selection(), run.Call()));
  } catch (const TimeoutError&) {
    if (!run.Expired()) throw;
    run.ThrowOver(WatchEnd::kTimeout, "");
  } catch (const ApiError& error) {
    if (first || !run.PauseAfter(error)) throw;
  } catch (const TransportError& error) {
    if (first || !run.PauseAfter(error)) throw;
  }
  return std::nullopt;
}

/// Lists, then watches, until `present(object)` or `absent(was_seen)` is true. Gives the last state seen of the object.
template <class T, class Present, class Absent>
std::optional<T> WatchObject(const Api<T>& api, WaitRun& run, Present present, Absent absent) {
  std::optional<T> last;
  for (bool first = true;; first = false) {
    std::optional<ListPage<T>> page = ListObject(api, run, first);
    if (!page) continue;
    const bool there = !page->items.empty();
    if (there) last = std::move(page->items.front());
    if (there ? present(*last) : absent(last.has_value())) return last;
    ListOptions from = run.Selection();
    from.resource_version = page->resource_version;
    RetryWatcher<T> watcher(api, from, run.WatchOptions());
    for (bool fresh = true; fresh;) {
      std::optional<Event<T>> event;
      try {
        event = watcher.Next();
      } catch (const ApiError& error) {
        if (!IsTooOld(error)) throw;
        fresh = false;  // list again
        continue;
      }
      if (!event) run.ThrowOver(watcher.end_reason(), watcher.last_failure());
      last = std::move(event->object);
      if (event->type == EventType::kDeleted ? absent(true) : present(*last)) return last;
    }
  }
}

}  // namespace internal

/// Blocks until the object `name` is as `condition` wants it, and returns it in that state.
///
///     auto pod = WaitFor(pods, "web", PodReady(), {.timeout = 2min});
///     WaitFor(deployments, "web", [](const auto& d) { return d.status.ready_replicas == 3; });
///
/// It lists, then watches from there; it survives closed and broken streams, and versions that are too old (it lists
/// again). An object that is not there, or goes away, is waited for (options.fail_when_absent: an error). The namespace
/// of `api` counts; needs the rights to list and watch. Throws TimeoutError that says what is still missing,
/// WaitFailedError when the condition can never come true, CancelledError, ApiError (also if the first list fails for a
/// passing reason), and what `condition` throws. Source of the behaviour: kubectl wait, client-go tools/watch/until.go
/// UntilWithSync.
template <class T>
T WaitFor(const Api<T>& api, std::string_view name, const std::type_identity_t<WaitCondition<T>>& condition,
          const WaitOptions& options = {}) {
  internal::WaitRun run(options, api.verbs().target(), name);
  // NOLINTNEXTLINE(bugprone-unchecked-optional-access): only a callback for absence that says true ends it without one
  return *internal::WatchObject(
      api, run, [&](const T& object) { return run.Take(condition(object)); },
      [&](bool was_seen) {
        run.Absent(was_seen);
        return false;
      });
}

/// Blocks until the object `name` is gone; an object of that name with another `uid` counts as gone. Returns its last
/// state, nothing if it was not there at all. `uid`: of the object meant, as Delete answered it; empty: any. Throws as
/// WaitFor. Source: kubectl wait --for=delete.
template <class T>
std::optional<T> WaitForDeletion(const Api<T>& api, std::string_view name, const WaitOptions& options = {},
                                 std::string_view uid = {}) {
  internal::WaitRun run(options, api.verbs().target(), name);
  return internal::WatchObject(
      api, run,
      [&](const T& object) {
        const bool other = !uid.empty() && internal::ObjectAccess<T>::Uid(object) != uid;
        return run.Take(other ? WaitState::Done("it was replaced by another one")
                              : WaitState::Pending(internal::DeletionState(internal::ValueOf(object))));
      },
      [&](bool) { return run.Take(WaitState::Done("it is gone")); });
}

}  // namespace kube

#endif  // KUBE_CLIENT_WAIT_H_
