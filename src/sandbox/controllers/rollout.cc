#include "src/sandbox/controllers/rollout.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <tuple>

#include "kube/client/owner_reference.h"
#include "kube/codec/equality.h"
#include "kube/codec/json.h"

namespace kube::sandbox {
namespace {

using apps::v1::Deployment;
using apps::v1::ReplicaSet;

int Replicas(const ReplicaSet& set) { return set.spec.replicas.value_or(1); }
int Wanted(const Deployment& deployment) { return deployment.spec.replicas.value_or(1); }

int TotalReplicas(const ReplicaSets& sets) {
  int total = sets.current ? Replicas(*sets.current) : 0;
  for (const ReplicaSet* set : sets.old) total += Replicas(*set);
  return total;
}

core::v1::PodTemplateSpec WithoutHash(core::v1::PodTemplateSpec pod_template) {
  pod_template.metadata.labels.erase(kTemplateHashLabel);
  return pod_template;
}

int WantedOfCurrent(const Deployment& deployment, const ReplicaSets& sets) {
  int have = sets.current ? Replicas(*sets.current) : 0;
  int wanted = Wanted(deployment);
  if (deployment.spec.strategy.type == "Recreate" || have > wanted) return wanted;
  int room = wanted + LimitsOf(deployment).max_surge - TotalReplicas(sets);
  return room <= 0 ? have : have + std::min(room, wanted - have);
}

// How far old ReplicaSets may shrink now: what is not available goes first, then what is available beyond the minimum.
void ShrinkOld(const Deployment& deployment, const ReplicaSets& sets, int current_replicas,
               std::vector<RolloutStep::Scale>* out) {
  int min_available = Wanted(deployment) - LimitsOf(deployment).max_unavailable;
  int current_available = sets.current ? sets.current->status.available_replicas : 0;
  int current_unavailable = current_replicas - current_available;
  int total = current_replicas, old_available = 0;
  for (const ReplicaSet* set : sets.old) {
    total += Replicas(*set);
    old_available += std::min(set->status.available_replicas, Replicas(*set));
  }
  int may_go = total - min_available - current_unavailable;
  if (may_go <= 0) return;
  int spare_available = std::max(0, current_available + old_available - min_available);
  for (const ReplicaSet* set : sets.old) {
    int available = std::min(set->status.available_replicas, Replicas(*set));
    int unhealthy = std::min(Replicas(*set) - available, may_go);
    int healthy = std::min({available, may_go - unhealthy, spare_available});
    if (unhealthy + healthy <= 0) continue;
    may_go -= unhealthy + healthy;
    spare_available -= healthy;
    out->push_back({set, Replicas(*set) - unhealthy - healthy});
  }
}

void ScaleOldToZero(const ReplicaSets& sets, std::vector<RolloutStep::Scale>* out) {
  for (const ReplicaSet* set : sets.old) {
    if (Replicas(*set) > 0) out->push_back({set, 0});
  }
}

void PlanHistory(const Deployment& deployment, const ReplicaSets& sets, RolloutStep* step) {
  std::vector<const ReplicaSet*> empty;
  for (const ReplicaSet* set : sets.old) {
    if (Replicas(*set) == 0 && set->status.replicas == 0 && !set->metadata.deletion_timestamp) empty.push_back(set);
  }
  std::size_t keep = static_cast<std::size_t>(std::max(0, deployment.spec.revision_history_limit.value_or(10)));
  if (empty.size() <= keep) return;
  std::stable_sort(empty.begin(), empty.end(), [](auto* a, auto* b) { return RevisionOf(*a) < RevisionOf(*b); });
  step->remove.assign(empty.begin(), empty.end() - static_cast<std::ptrdiff_t>(keep));
}

}  // namespace

int RevisionOf(const ReplicaSet& set) {
  auto it = set.metadata.annotations.find(kRevisionAnnotation);
  int revision = 0;
  if (it != set.metadata.annotations.end()) {
    std::from_chars(it->second.data(), it->second.data() + it->second.size(), revision);
  }
  return revision;
}

int MaxRevision(const std::vector<const ReplicaSet*>& sets) {
  int max = 0;
  for (const ReplicaSet* set : sets) max = std::max(max, RevisionOf(*set));
  return max;
}

RollingLimits LimitsOf(const Deployment& deployment) {
  const auto& rolling = deployment.spec.strategy.rolling_update;
  int wanted = Wanted(deployment);
  IntOrString surge = rolling ? rolling->max_surge.value_or("25%") : IntOrString("25%");
  IntOrString unavailable = rolling ? rolling->max_unavailable.value_or("25%") : IntOrString("25%");
  RollingLimits limits{surge.ScaledValue(wanted, true), unavailable.ScaledValue(wanted, false)};
  if (limits.max_surge == 0 && limits.max_unavailable == 0) limits.max_unavailable = 1;
  limits.max_unavailable = std::min(limits.max_unavailable, wanted);
  return limits;
}

ReplicaSets SortReplicaSets(const Deployment& deployment, const std::vector<const ReplicaSet*>& owned) {
  ReplicaSets sets;
  std::vector<const ReplicaSet*> sorted = owned;
  std::stable_sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) {
    return std::tie(a->metadata.creation_timestamp, a->metadata.name) <
           std::tie(b->metadata.creation_timestamp, b->metadata.name);
  });
  core::v1::PodTemplateSpec wanted = WithoutHash(deployment.spec.template_);
  for (const ReplicaSet* set : sorted) {
    if (!sets.current && Equal(WithoutHash(set->spec.template_), wanted)) {
      sets.current = set;
    } else {
      sets.old.push_back(set);
    }
  }
  return sets;
}

RolloutStep PlanRollout(const Deployment& deployment, const ReplicaSets& sets, bool old_pods_left) {
  RolloutStep step;
  bool recreate = deployment.spec.strategy.type == "Recreate";
  if (deployment.spec.paused) {
    // A paused Deployment rolls nothing out, but what runs follows `replicas`.
    const ReplicaSet* active = sets.current;
    for (const ReplicaSet* set : sets.old) {
      if (Replicas(*set) > 0) active = active && Replicas(*active) > 0 ? active : set;
    }
    if (active && TotalReplicas(sets) == Replicas(*active) && Replicas(*active) != Wanted(deployment)) {
      step.scale.push_back({active, Wanted(deployment)});
    }
    return step;
  }
  if (recreate) ScaleOldToZero(sets, &step.scale);
  bool hold = recreate && (!step.scale.empty() || old_pods_left);
  int current_replicas = hold ? (sets.current ? Replicas(*sets.current) : 0) : WantedOfCurrent(deployment, sets);
  if (!sets.current) {
    if (!hold) step.create = current_replicas;
  } else if (current_replicas != Replicas(*sets.current)) {
    step.scale.push_back({sets.current, current_replicas});
  }
  if (!recreate) ShrinkOld(deployment, sets, current_replicas, &step.scale);
  PlanHistory(deployment, sets, &step);
  return step;
}

std::string TemplateHash(const core::v1::PodTemplateSpec& pod_template, std::optional<int> collisions) {
  std::string text = EncodeJson(pod_template) + std::to_string(collisions.value_or(0));
  std::uint32_t hash = 2166136261u;  // FNV-1a
  for (unsigned char c : text) hash = (hash ^ c) * 16777619u;
  // Source of the alphabet: apimachinery util/rand SafeEncodeString.
  constexpr char kSafe[] = "bcdfghjklmnpqrstvwxz2456789";
  std::string digits = std::to_string(hash);
  for (char& c : digits) c = kSafe[static_cast<unsigned char>(c) % 27];
  return digits;
}

ReplicaSet MakeReplicaSet(const Deployment& deployment, int replicas, int revision) {
  std::string hash = TemplateHash(deployment.spec.template_, deployment.status.collision_count);
  ReplicaSet set;
  set.metadata.name = deployment.metadata.name + "-" + hash;
  set.metadata.namespace_ = deployment.metadata.namespace_;
  set.metadata.labels = deployment.spec.template_.metadata.labels;
  set.metadata.labels[kTemplateHashLabel] = hash;
  set.metadata.annotations = {
      {kDesiredReplicasAnnotation, std::to_string(Wanted(deployment))},
      {kMaxReplicasAnnotation, std::to_string(Wanted(deployment) + LimitsOf(deployment).max_surge)},
      {kRevisionAnnotation, std::to_string(revision)}};
  set.metadata.owner_references = {NewControllerReference(deployment)};
  set.spec.replicas = replicas;
  set.spec.min_ready_seconds = deployment.spec.min_ready_seconds;
  set.spec.selector = deployment.spec.selector;
  set.spec.selector.Ensure().match_labels[kTemplateHashLabel] = hash;
  set.spec.template_ = deployment.spec.template_;
  set.spec.template_.metadata.labels[kTemplateHashLabel] = hash;
  return set;
}

namespace {

void SetCondition(apps::v1::DeploymentStatus* status, const Deployment& deployment, apps::v1::DeploymentCondition fresh,
                  Time now) {
  fresh.last_update_time = now;
  fresh.last_transition_time = now;
  for (const auto& before : deployment.status.conditions) {
    if (before.type != fresh.type) continue;
    if (before.status == fresh.status) fresh.last_transition_time = before.last_transition_time;
    if (before.status == fresh.status && before.reason == fresh.reason)
      fresh.last_update_time = before.last_update_time;
  }
  status->conditions.push_back(std::move(fresh));
}

}  // namespace

apps::v1::DeploymentStatus RolloutStatus(const Deployment& deployment, const ReplicaSets& sets, Time now) {
  apps::v1::DeploymentStatus status;
  status.observed_generation = deployment.metadata.generation;
  status.collision_count = deployment.status.collision_count;
  auto add = [&status](const ReplicaSet& set) {
    status.replicas += set.status.replicas;
    status.ready_replicas += set.status.ready_replicas;
    status.available_replicas += set.status.available_replicas;
  };
  if (sets.current) {
    add(*sets.current);
    status.updated_replicas = sets.current->status.replicas;
  }
  for (const ReplicaSet* set : sets.old) add(*set);
  status.unavailable_replicas = std::max(0, TotalReplicas(sets) - status.available_replicas);

  bool enough = status.available_replicas >= Wanted(deployment) - LimitsOf(deployment).max_unavailable;
  SetCondition(
      &status, deployment,
      {.type = "Available",
       .status = enough ? "True" : "False",
       .reason = enough ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
       .message = enough ? "Deployment has minimum availability." : "Deployment does not have minimum availability."},
      now);
  bool complete = status.updated_replicas == Wanted(deployment) && status.replicas == Wanted(deployment) &&
                  status.available_replicas == Wanted(deployment);
  std::string name = sets.current ? sets.current->metadata.name : std::string();
  SetCondition(&status, deployment,
               {.type = "Progressing",
                .status = "True",
                .reason = complete ? "NewReplicaSetAvailable" : "ReplicaSetUpdated",
                .message = complete ? "ReplicaSet \"" + name + "\" has successfully progressed."
                                    : "ReplicaSet \"" + name + "\" is progressing."},
               now);
  for (const auto& before : deployment.status.conditions) {
    if (before.type != "Available" && before.type != "Progressing") status.conditions.push_back(before);
  }
  return status;
}

}  // namespace kube::sandbox
