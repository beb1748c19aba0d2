// Keeps the ReplicaSets of every Deployment as it wants them.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_DEPLOYMENT_CONTROLLER_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_DEPLOYMENT_CONTROLLER_H_

#include <string>
#include <vector>

#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/controllers/mirror.h"
#include "src/sandbox/controllers/rollout.h"

namespace kube::sandbox {

/// Decisions are in rollout.h; this carries them out.
class DeploymentController : public Controller {
 public:
  explicit DeploymentController(const Client& client);
  void Start() override;
  void Stop() override;

 protected:
  void Reconcile(const std::string& key) override;

 private:
  using Deployment = apps::v1::Deployment;
  using ReplicaSet = apps::v1::ReplicaSet;

  std::vector<Mirror<ReplicaSet>::Ptr> OwnedBy(const Deployment& deployment) const;
  bool HasPodsOf(const std::vector<const ReplicaSet*>& sets, const std::string& name_space) const;
  void Create(const Deployment& deployment, int replicas, int revision);
  void ScaleTo(const ReplicaSet& set, int replicas, const Deployment& deployment);
  /// The revision goes onto the present ReplicaSet and the Deployment. Returns whether anything was written.
  bool SyncRevision(const Deployment& deployment, const ReplicaSets& sets);
  void WriteStatus(const Deployment& deployment, const ReplicaSets& sets);

  Client client_;
  Mirror<Deployment> deployments_;
  Mirror<ReplicaSet> replica_sets_;
  Mirror<core::v1::Pod> pods_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_DEPLOYMENT_CONTROLLER_H_
