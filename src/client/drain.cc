#include "kube/client/drain.h"

#include <algorithm>
#include <utility>

#include "kube/client/api.h"
#include "kube/client/subresources.h"
#include "kube/transport/errors.h"
#include "src/client/drain_pods.h"

namespace kube {
namespace {

using core::v1::Node;
using core::v1::Pod;

constexpr char kNamespaceTerminatingCause[] = "NamespaceTerminating";

Node SetUnschedulable(const Client& client, std::string_view node, bool unschedulable, const CallOptions& call) {
  const std::string patch = std::string(R"({"spec":{"unschedulable":)") + (unschedulable ? "true}}" : "null}}");
  return Api<Node>(client).Patch(node, {PatchType::kMerge, patch}, {}, "", call);
}

[[noreturn]] void Refuse(std::string_view node, std::vector<DrainDecision> refused) {
  std::string message = "the node \"" + std::string(node) + "\" cannot be drained:";
  constexpr std::size_t kShown = 10;
  for (std::size_t i = 0; i < std::min(refused.size(), kShown); ++i) {
    message += (i == 0 ? " " : "; ") + internal::NameOf(refused[i].pod) + ": " + refused[i].message;
  }
  if (refused.size() > kShown) message += "; and " + std::to_string(refused.size() - kShown) + " more";
  throw DrainRefusedError(message, std::move(refused));
}

// Pods on their way out, in rounds on one thread: evict those that are due, then look which are gone.
class Removal {
 public:
  Removal(const Client& client, std::string_view node, const DrainOptions& options)
      : client_(client), node_(node), options_(options) {
    if (options.timeout) deadline_ = options.clock->Now() + *options.timeout;
  }

  void Run(const std::vector<DrainDecision>& plan) {
    for (const DrainDecision& decision : plan) {
      if (decision.removes()) left_.push_back({.pod = decision.pod, .due = options_.clock->Now()});
    }
    while (!left_.empty()) {
      for (Leaving& pod : left_) {
        if (!pod.accepted && pod.due <= options_.clock->Now()) Remove(pod);
      }
      DropGone();
      if (!left_.empty()) Sleep();
    }
  }

 private:
  struct Leaving {
    Pod pod{};
    Clock::TimePoint due{};  // of the next eviction
    bool accepted = false;
    std::string refusal{};  // the server's last words
  };

  void Tell(DrainProgress::Kind kind, const Pod& pod, std::string message = {}) const {
    if (options_.progress) options_.progress({.kind = kind, .pod = &pod, .message = std::move(message)});
  }
  CallOptions Call() const {
    CallOptions call{.timeout = {}, .stop = options_.stop};
    if (deadline_) {
      const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline_ - options_.clock->Now());
      call.timeout = std::max(left, std::chrono::milliseconds(1));
    }
    return call;
  }

  void Remove(Leaving& leaving) {
    Tell(DrainProgress::Kind::kEvicting, leaving.pod);
    // The uid keeps a pod of the same name that came meanwhile.
    DeleteOptions how{.grace_period_seconds = options_.grace_period_seconds};
    how.preconditions.Ensure().uid = leaving.pod.metadata.uid;
    const Api<Pod> pods(client_, leaving.pod.metadata.namespace_);
    try {
      if (options_.disable_eviction) {
        pods.Delete(leaving.pod.metadata.name, how, Call());
      } else {
        Evict(pods, leaving.pod.metadata.name, how, Call());
      }
      leaving.accepted = true;
    } catch (const ApiError& error) {
      Refused(leaving, error);
    } catch (const TimeoutError& error) {
      if (!deadline_ || *deadline_ > options_.clock->Now()) throw;
      leaving.refusal = error.what();  // the end of the round says that the time is up
    }
  }

  void Refused(Leaving& leaving, const ApiError& error) {
    const bool ends = error.IsForbidden() && error.HasCause(kNamespaceTerminatingCause);
    if (error.IsNotFound() || error.IsConflict() || (ends && leaving.pod.metadata.deletion_timestamp)) {
      leaving.accepted = true;  // gone, replaced or going without us
    } else if (error.IsTooManyRequests() || ends) {
      leaving.due = options_.clock->Now() + options_.retry_delay;
      leaving.refusal = error.what();
      Tell(DrainProgress::Kind::kWaitsForBudget, leaving.pod, leaving.refusal);
    } else {
      Tell(DrainProgress::Kind::kFailed, leaving.pod, error.what());
      throw error;
    }
  }

  void DropGone() {
    const std::vector<Pod> there = internal::PodsOnNode(client_, node_, options_);
    std::erase_if(left_, [&](Leaving& leaving) {
      const auto it = std::find_if(there.begin(), there.end(), [&](const Pod& pod) {
        return pod.metadata.uid == leaving.pod.metadata.uid && pod.metadata.name == leaving.pod.metadata.name &&
               pod.metadata.namespace_ == leaving.pod.metadata.namespace_;
      });
      if (it != there.end() && !internal::TerminatesForLong(*it, options_)) {
        leaving.pod.metadata.deletion_timestamp = it->metadata.deletion_timestamp;
        return false;
      }
      Tell(DrainProgress::Kind::kGone, leaving.pod);
      return true;
    });
  }

  void Sleep() const {
    auto until = options_.clock->Now() + options_.poll_interval;
    const bool last = deadline_ && *deadline_ <= until;
    if (!options_.clock->SleepUntil(last ? *deadline_ : until, options_.stop)) {
      throw CancelledError("draining the node \"" + node_ + "\": stopped; " + Rest());
    }
    if (last) throw TimeoutError("draining the node \"" + node_ + "\": the time is up; " + Rest());
  }

  std::string Rest() const {
    std::string text = std::to_string(left_.size()) + (left_.size() == 1 ? " pod is left:" : " pods are left:");
    constexpr std::size_t kShown = 10;
    for (std::size_t i = 0; i < std::min(left_.size(), kShown); ++i) {
      const Leaving& leaving = left_[i];
      text += (i == 0 ? " " : "; ") + internal::NameOf(leaving.pod);
      text += leaving.accepted ? " is terminating" : leaving.refusal.empty() ? "" : " (" + leaving.refusal + ")";
    }
    return text;
  }

  const Client& client_;
  const std::string node_;
  const DrainOptions& options_;
  std::optional<Clock::TimePoint> deadline_;
  std::vector<Leaving> left_;
};

}  // namespace

Node CordonNode(const Client& client, std::string_view node, const CallOptions& call) {
  return SetUnschedulable(client, node, true, call);
}

Node UncordonNode(const Client& client, std::string_view node, const CallOptions& call) {
  return SetUnschedulable(client, node, false, call);
}

std::vector<DrainDecision> DrainNode(const Client& client, std::string_view node, const DrainOptions& options) {
  CordonNode(client, node, {.timeout = {}, .stop = options.stop});
  std::vector<DrainDecision> plan = PlanDrain(client, node, options), refused;
  std::copy_if(plan.begin(), plan.end(), std::back_inserter(refused),
               [](const DrainDecision& decision) { return decision.kind == DrainDecision::Kind::kRefuse; });
  if (!refused.empty()) Refuse(node, std::move(refused));
  Removal(client, node, options).Run(plan);
  return plan;
}

}  // namespace kube
