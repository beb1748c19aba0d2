// A scheduler and a kubelet that only pretend: pods are bound, "start", "run" and "stop" after the times asked for.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_POD_RUNNER_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_POD_RUNNER_H_

#include <chrono>
#include <map>
#include <string>

#include "kube/api/core/v1/types.h"
#include "kube/sandbox/cluster.h"
#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/controllers/mirror.h"
#include "src/sandbox/controllers/pod_states.h"

namespace kube::sandbox {

/// Works against any API server. Plays the kubelet of every node there is; makes one, `sandbox-node`, when there is
/// none. What happens to a pod next, and when, is decided in pod_states.h.
class PodRunner : public Controller {
 public:
  PodRunner(const Client& client, PodTiming timing);
  void Start() override;
  void Stop() override;

 protected:
  void Reconcile(const std::string& key) override;

 private:
  using Pod = core::v1::Pod;
  struct Due {
    PodStep step;
    KeyQueue::Clock::time_point when;
  };

  void EnsureNode();
  void Take(PodStep step, const Pod& pod);
  void Bind(const Pod& pod);
  std::string NextAddress();

  Client client_;
  PodTiming timing_;
  Mirror<core::v1::Node> nodes_;
  Mirror<Pod> pods_;
  std::map<std::string, Due> due_;  // by uid
  unsigned addresses_ = 0;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_POD_RUNNER_H_
