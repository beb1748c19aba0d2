#include "src/sandbox/controllers/deployment_controller.h"

#include <algorithm>

#include "kube/client/owner_reference.h"
#include "kube/codec/equality.h"

namespace kube::sandbox {

DeploymentController::DeploymentController(const Client& client)
    : client_(client),
      deployments_(client,
                   [this](const auto& before, const auto& after) { queue().Add(KeyOf(after ? *after : *before)); }),
      replica_sets_(client,
                    [this](const auto& before, const auto& after) {
                      const ReplicaSet& set = after ? *after : *before;
                      const auto owner = GetControllerOf(set);
                      if (owner && owner->kind == "Deployment")
                        queue().Add(set.metadata.namespace_ + "/" + owner->name);
                    }),
      pods_(client, [this](const auto& before, const auto& after) {
        // Only a Recreate waits for pods to go; it is looked at when its last one does.
        if (after) return;
        for (const auto& deployment : deployments_.InNamespace(before->metadata.namespace_)) {
          if (deployment->spec.strategy.type == "Recreate") queue().Add(KeyOf(*deployment));
        }
      }) {}

void DeploymentController::Start() {
  deployments_.Start();
  replica_sets_.Start();
  pods_.Start();
  Controller::Start();
}

void DeploymentController::Stop() {
  deployments_.Stop();
  replica_sets_.Stop();
  pods_.Stop();
  Controller::Stop();
}

std::vector<Mirror<apps::v1::ReplicaSet>::Ptr> DeploymentController::OwnedBy(const Deployment& deployment) const {
  auto sets = replica_sets_.InNamespace(deployment.metadata.namespace_);
  std::erase_if(sets, [&](const auto& set) { return !IsControlledBy(*set, deployment); });
  return sets;
}

bool DeploymentController::HasPodsOf(const std::vector<const ReplicaSet*>& sets, const std::string& name_space) const {
  auto pods = pods_.InNamespace(name_space);
  return std::any_of(pods.begin(), pods.end(), [&](const auto& pod) {
    return std::any_of(sets.begin(), sets.end(), [&](const ReplicaSet* set) { return IsControlledBy(*pod, *set); });
  });
}

void DeploymentController::Reconcile(const std::string& key) {
  auto deployment = deployments_.Get(key);
  if (!deployment || !deployment->spec.selector) return;
  auto owned = OwnedBy(*deployment);
  std::vector<const ReplicaSet*> pointers;
  pointers.reserve(owned.size());
  for (const auto& set : owned) pointers.push_back(set.get());
  ReplicaSets sets = SortReplicaSets(*deployment, pointers);
  if (deployment->metadata.deletion_timestamp) return WriteStatus(*deployment, sets);

  if (sets.current && SyncRevision(*deployment, sets)) return;  // the change comes back as an event
  bool old_pods = deployment->spec.strategy.type == "Recreate" && HasPodsOf(sets.old, deployment->metadata.namespace_);
  RolloutStep step = PlanRollout(*deployment, sets, old_pods);
  if (step.create) Create(*deployment, *step.create, MaxRevision(pointers) + 1);
  for (const auto& [set, replicas] : step.scale) ScaleTo(*set, replicas, *deployment);
  Api<ReplicaSet> api(client_, deployment->metadata.namespace_);
  for (const ReplicaSet* set : step.remove)
    api.Delete(set->metadata.name, {.preconditions = {{.uid = set->metadata.uid}}});
  WriteStatus(*deployment, sets);
}

void DeploymentController::Create(const Deployment& deployment, int replicas, int revision) {
  try {
    replica_sets_.Put(Api<ReplicaSet>(client_, deployment.metadata.namespace_)
                          .Create(MakeReplicaSet(deployment, replicas, revision)));
  } catch (const ApiError& error) {
    if (!error.IsAlreadyExists()) throw;
    // The name is taken: by our own ReplicaSet that the watch has yet to show, or by a stranger with the same hash.
    std::string name = MakeReplicaSet(deployment, replicas, revision).metadata.name;
    ReplicaSet taken = Api<ReplicaSet>(client_, deployment.metadata.namespace_).Get(name);
    if (IsControlledBy(taken, deployment)) return replica_sets_.Put(std::move(taken));
    Deployment changed = deployment;
    changed.status.collision_count = changed.status.collision_count.value_or(0) + 1;
    Api<Deployment>(client_, deployment.metadata.namespace_).UpdateStatus(changed);
  }
}

void DeploymentController::ScaleTo(const ReplicaSet& set, int replicas, const Deployment& deployment) {
  ReplicaSet changed = set;
  changed.spec.replicas = replicas;
  int wanted = deployment.spec.replicas.value_or(1);
  changed.metadata.annotations[kDesiredReplicasAnnotation] = std::to_string(wanted);
  changed.metadata.annotations[kMaxReplicasAnnotation] = std::to_string(wanted + LimitsOf(deployment).max_surge);
  replica_sets_.Put(Api<ReplicaSet>(client_, set.metadata.namespace_).Update(changed));
}

bool DeploymentController::SyncRevision(const Deployment& deployment, const ReplicaSets& sets) {
  int revision = std::max(RevisionOf(*sets.current), MaxRevision(sets.old) + 1);
  bool wrote = false;
  if (RevisionOf(*sets.current) != revision) {
    ReplicaSet changed = *sets.current;
    changed.metadata.annotations[kRevisionAnnotation] = std::to_string(revision);
    replica_sets_.Put(Api<ReplicaSet>(client_, changed.metadata.namespace_).Update(changed));
    wrote = true;
  }
  auto annotation = deployment.metadata.annotations.find(kRevisionAnnotation);
  if (annotation == deployment.metadata.annotations.end() || annotation->second != std::to_string(revision)) {
    Deployment changed = deployment;
    changed.metadata.annotations[kRevisionAnnotation] = std::to_string(revision);
    deployments_.Put(Api<Deployment>(client_, changed.metadata.namespace_).Update(changed));
    wrote = true;
  }
  if (wrote) queue().Add(KeyOf(deployment));
  return wrote;
}

void DeploymentController::WriteStatus(const Deployment& deployment, const ReplicaSets& sets) {
  Deployment changed = deployment;
  changed.status = RolloutStatus(deployment, sets, Time::Now());
  if (Equal(changed.status, deployment.status)) return;
  deployments_.Put(Api<Deployment>(client_, deployment.metadata.namespace_).UpdateStatus(changed));
}

}  // namespace kube::sandbox
