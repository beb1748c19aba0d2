// Keeps as many pods as every ReplicaSet wants.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_REPLICA_SET_CONTROLLER_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_REPLICA_SET_CONTROLLER_H_

#include <string>
#include <vector>

#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/controllers/mirror.h"

namespace kube::sandbox {

/// The pods to delete when there are `surplus` too many: those that are furthest from serving go first, then the
/// youngest. Source: kubernetes pkg/controller ActivePods.
std::vector<const core::v1::Pod*> ChooseVictims(std::vector<const core::v1::Pod*> pods, std::size_t surplus);

/// Pure: a pod of the ReplicaSet, and the status that these pods give it.
core::v1::Pod MakePod(const apps::v1::ReplicaSet& set);
apps::v1::ReplicaSetStatus StatusFor(const apps::v1::ReplicaSet& set, const std::vector<const core::v1::Pod*>& pods);

class ReplicaSetController : public Controller {
 public:
  explicit ReplicaSetController(const Client& client);
  void Start() override;
  void Stop() override;

 protected:
  void Reconcile(const std::string& key) override;

 private:
  using Pod = core::v1::Pod;
  using ReplicaSet = apps::v1::ReplicaSet;

  void EnqueueOwners(const Pod& pod);
  /// The living pods of the set; orphans that its selector matches are adopted on the way.
  std::vector<Mirror<Pod>::Ptr> ClaimPods(const ReplicaSet& set);

  Client client_;
  Mirror<ReplicaSet> replica_sets_;
  Mirror<Pod> pods_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_REPLICA_SET_CONTROLLER_H_
