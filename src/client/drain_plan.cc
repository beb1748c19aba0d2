#include <map>
#include <utility>

#include "kube/api/apps/v1/types.h"
#include "kube/client/api.h"
#include "kube/client/drain.h"
#include "kube/client/owner_reference.h"
#include "kube/meta/selector.h"
#include "src/client/drain_pods.h"

namespace kube {
namespace internal {

std::vector<core::v1::Pod> PodsOnNode(const Client& client, std::string_view node, const DrainOptions& options) {
  std::vector<core::v1::Pod> pods;
  const Api<core::v1::Pod> all(client);
  const ListOptions list{.label_selector = Selector::Parse(options.pod_selector).ToString(),
                         .field_selector = FieldSelector::Equals("spec.nodeName", std::string(node)).ToString()};
  for (core::v1::Pod& pod : all.ListAll(list, {.timeout = {}, .stop = options.stop})) pods.push_back(std::move(pod));
  return pods;
}

bool TerminatesForLong(const core::v1::Pod& pod, const DrainOptions& options) {
  const auto& since = pod.metadata.deletion_timestamp;
  const auto longest = options.skip_terminating_after.count();
  return longest > 0 && since && Time::Now().seconds - since->seconds > longest;
}

std::string NameOf(const core::v1::Pod& pod) { return pod.metadata.namespace_ + "/" + pod.metadata.name; }

}  // namespace internal

namespace {

using core::v1::Pod;
using Kind = DrainDecision::Kind;

constexpr char kMirrorAnnotation[] = "kubernetes.io/config.mirror";

bool Ended(const Pod& pod) { return pod.status.phase == "Succeeded" || pod.status.phase == "Failed"; }

// A decision without its pod. The default: the rule has nothing against the removal.
struct Ruling {
  Kind kind = Kind::kRemove;
  std::string message{};
};

class Planner {
 public:
  Planner(const Client& client, const DrainOptions& options) : client_(client), options_(options) {}

  DrainDecision Decide(Pod pod) {
    Ruling ruling;
    for (const auto rule : {&Planner::LongTerminating, &Planner::OfDaemonSet, &Planner::Mirror, &Planner::LocalData,
                            &Planner::Unmanaged}) {
      Ruling next = (this->*rule)(pod);
      if (next.kind != Kind::kRemove) ruling = std::move(next);  // so that an earlier warning stays
      if (ruling.kind != Kind::kRemove && ruling.kind != Kind::kRemoveWithWarning) break;
    }
    DrainDecision decision{.pod = std::move(pod), .kind = ruling.kind, .message = std::move(ruling.message)};
    for (std::size_t i = 0; decision.removes() && i < options_.filters.size(); ++i) {
      std::optional<DrainDecision> other = options_.filters[i](decision.pod);
      if (!other) continue;
      decision.kind = other->kind;
      decision.message = std::move(other->message);
    }
    return decision;
  }

 private:
  Ruling LongTerminating(const Pod& pod) {
    return internal::TerminatesForLong(pod, options_) ? Ruling{Kind::kSkip, "it is terminating for long"} : Ruling{};
  }
  Ruling OfDaemonSet(const Pod& pod) {
    const auto controller = GetControllerOf(pod);
    if (!controller || controller->kind != "DaemonSet" || controller->api_version != "apps/v1" || Ended(pod)) return {};
    if (!Exists(pod.metadata.namespace_, controller->name)) {
      const std::string message = "its DaemonSet \"" + controller->name + "\" is gone";
      return options_.force ? Ruling{Kind::kRemoveWithWarning, message}
                            : Ruling{Kind::kRefuse, message + " (force removes it)"};
    }
    return options_.ignore_daemon_sets
               ? Ruling{Kind::kSkipWithWarning, "it belongs to a DaemonSet"}
               : Ruling{Kind::kRefuse, "it belongs to a DaemonSet (ignore_daemon_sets leaves it)"};
  }
  Ruling Mirror(const Pod& pod) {
    return pod.metadata.annotations.contains(kMirrorAnnotation) ? Ruling{Kind::kSkip, "it is static"} : Ruling{};
  }
  Ruling LocalData(const Pod& pod) {
    bool has_data = false;
    for (const auto& volume : pod.spec.volumes) has_data = has_data || volume.volume_source.empty_dir.has_value();
    if (!has_data || Ended(pod)) return {};
    return options_.delete_empty_dir_data
               ? Ruling{Kind::kRemoveWithWarning, "the data in its emptyDir is lost"}
               : Ruling{Kind::kRefuse, "it has data in an emptyDir (delete_empty_dir_data removes it)"};
  }
  Ruling Unmanaged(const Pod& pod) {
    if (Ended(pod) || GetControllerOf(pod)) return {};
    return options_.force ? Ruling{Kind::kRemoveWithWarning, "no controller will bring it back"}
                          : Ruling{Kind::kRefuse, "no controller would bring it back (force removes it)"};
  }

  bool Exists(const std::string& name_space, const std::string& daemon_set) {
    const auto [it, fresh] = known_.try_emplace({name_space, daemon_set}, false);
    if (fresh) {
      const Api<apps::v1::DaemonSet> sets(client_, name_space);
      it->second = sets.Find(daemon_set, {}, {.timeout = {}, .stop = options_.stop}).has_value();
    }
    return it->second;
  }

  const Client& client_;
  const DrainOptions& options_;
  std::map<std::pair<std::string, std::string>, bool> known_;
};

}  // namespace

std::vector<DrainDecision> PlanDrain(const Client& client, std::string_view node, const DrainOptions& options) {
  Planner planner(client, options);
  std::vector<DrainDecision> plan;
  for (Pod& pod : internal::PodsOnNode(client, node, options)) plan.push_back(planner.Decide(std::move(pod)));
  return plan;
}

}  // namespace kube
