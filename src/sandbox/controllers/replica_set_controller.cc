#include "src/sandbox/controllers/replica_set_controller.h"

#include <algorithm>
#include <tuple>

#include "kube/client/owner_reference.h"
#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "kube/meta/selector.h"

namespace kube::sandbox {
namespace {

using apps::v1::ReplicaSet;
using core::v1::Pod;

bool IsActive(const Pod& pod) {
  return !pod.metadata.deletion_timestamp && pod.status.phase != "Succeeded" && pod.status.phase != "Failed";
}

bool IsReady(const Pod& pod) {
  return std::any_of(pod.status.conditions.begin(), pod.status.conditions.end(),
                     [](const auto& condition) { return condition.type == "Ready" && condition.status == "True"; });
}

}  // namespace

std::vector<const Pod*> ChooseVictims(std::vector<const Pod*> pods, std::size_t surplus) {
  auto rank = [](const Pod* pod) {
    int phase = pod->status.phase == "Pending" ? 0 : pod->status.phase == "Running" ? 2 : 1;
    return std::make_tuple(!pod->spec.node_name.empty(), phase, IsReady(*pod),
                           -pod->metadata.creation_timestamp.seconds);
  };
  std::stable_sort(pods.begin(), pods.end(), [&](const Pod* a, const Pod* b) { return rank(a) < rank(b); });
  pods.resize(std::min(surplus, pods.size()));
  return pods;
}

Pod MakePod(const ReplicaSet& set) {
  Pod pod;
  pod.metadata.generate_name = set.metadata.name + "-";
  pod.metadata.namespace_ = set.metadata.namespace_;
  pod.metadata.labels = set.spec.template_.metadata.labels;
  pod.metadata.annotations = set.spec.template_.metadata.annotations;
  pod.metadata.finalizers = set.spec.template_.metadata.finalizers;
  pod.metadata.owner_references = {NewControllerReference(set)};
  pod.spec = set.spec.template_.spec;
  return pod;
}

apps::v1::ReplicaSetStatus StatusFor(const ReplicaSet& set, const std::vector<const Pod*>& pods) {
  apps::v1::ReplicaSetStatus status = set.status;
  status.observed_generation = set.metadata.generation;
  status.replicas = static_cast<std::int32_t>(pods.size());
  status.fully_labeled_replicas = status.ready_replicas = status.available_replicas = 0;
  const Map<std::string>& wanted = set.spec.template_.metadata.labels;
  for (const Pod* pod : pods) {
    bool labelled = std::all_of(wanted.begin(), wanted.end(), [&](const auto& label) {
      auto it = pod->metadata.labels.find(label.first);
      return it != pod->metadata.labels.end() && it->second == label.second;
    });
    status.fully_labeled_replicas += labelled;
    status.ready_replicas += IsReady(*pod);
  }
  // A pod counts as available once it is ready: the simulated containers do not fail again within minReadySeconds.
  status.available_replicas = status.ready_replicas;
  return status;
}

ReplicaSetController::ReplicaSetController(const Client& client)
    : client_(client),
      replica_sets_(client,
                    [this](const auto& before, const auto& after) { queue().Add(KeyOf(after ? *after : *before)); }),
      pods_(client, [this](const auto& before, const auto& after) {
        if (before) EnqueueOwners(*before);
        if (after) EnqueueOwners(*after);
      }) {}

void ReplicaSetController::Start() {
  replica_sets_.Start();
  pods_.Start();
  Controller::Start();
}

void ReplicaSetController::Stop() {
  replica_sets_.Stop();
  pods_.Stop();
  Controller::Stop();
}

void ReplicaSetController::EnqueueOwners(const Pod& pod) {
  if (const auto owner = GetControllerOf(pod)) {
    if (owner->kind == "ReplicaSet") queue().Add(pod.metadata.namespace_ + "/" + owner->name);
    return;
  }
  for (const auto& set : replica_sets_.InNamespace(pod.metadata.namespace_)) {
    if (Selector::FromLabelSelector(set->spec.selector).Matches(pod.metadata.labels)) queue().Add(KeyOf(*set));
  }
}

std::vector<Mirror<Pod>::Ptr> ReplicaSetController::ClaimPods(const ReplicaSet& set) {
  std::vector<Mirror<Pod>::Ptr> claimed;
  Selector selector = Selector::FromLabelSelector(set.spec.selector);
  Api<Pod> api(client_, set.metadata.namespace_);
  for (const auto& pod : pods_.InNamespace(set.metadata.namespace_)) {
    if (!IsActive(*pod)) continue;
    if (IsControlledBy(*pod, set)) {
      claimed.push_back(pod);
    } else if (!GetControllerOf(*pod) && !set.metadata.deletion_timestamp && selector.Matches(pod->metadata.labels)) {
      Pod adopted = *pod;
      adopted.metadata.owner_references.push_back(NewControllerReference(set));
      adopted = api.Update(adopted);
      claimed.push_back(std::make_shared<const Pod>(adopted));
      pods_.Put(std::move(adopted));
    }
  }
  return claimed;
}

void ReplicaSetController::Reconcile(const std::string& key) {
  auto set = replica_sets_.Get(key);
  if (!set || !set->spec.selector) return;
  auto claimed = ClaimPods(*set);
  std::vector<const Pod*> pods;
  pods.reserve(claimed.size());
  for (const auto& pod : claimed) pods.push_back(pod.get());

  Api<Pod> api(client_, set->metadata.namespace_);
  std::size_t wanted = static_cast<std::size_t>(std::max(0, set->spec.replicas.value_or(1)));
  if (!set->metadata.deletion_timestamp) {
    for (std::size_t have = pods.size(); have < wanted; ++have) {
      Pod created = api.Create(MakePod(*set));
      claimed.push_back(std::make_shared<const Pod>(created));
      pods.push_back(claimed.back().get());
      pods_.Put(std::move(created));
    }
    if (pods.size() > wanted) {
      for (const Pod* victim : ChooseVictims(pods, pods.size() - wanted)) {
        Deleted<Pod> deleted = api.Delete(victim->metadata.name, {.preconditions = {{.uid = victim->metadata.uid}}});
        if (deleted.object) {
          pods_.Put(std::move(*deleted.object));
        } else {
          pods_.Drop(KeyOf(*victim));
        }
        std::erase(pods, victim);
      }
    }
  }
  ReplicaSet changed = *set;
  changed.status = StatusFor(*set, pods);
  if (!Equal(changed.status, set->status)) {
    replica_sets_.Put(Api<ReplicaSet>(client_, set->metadata.namespace_).UpdateStatus(changed));
  }
}

}  // namespace kube::sandbox
