// All controllers of the cluster, started and stopped together.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_CONTROLLERS_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_CONTROLLERS_H_

#include <memory>
#include <vector>

#include "kube/client/client.h"
#include "kube/sandbox/cluster.h"
#include "src/sandbox/controllers/controller.h"
#include "src/sandbox/served_resources.h"
#include "src/sandbox/store.h"

namespace kube::sandbox {

/// Those that `options` asks for: the controllers, the simulated scheduler and kubelet. They are clients of the API
/// server like any other; garbage collection and namespaces read the store besides.
class Controllers {
 public:
  Controllers(Store& store, const ResourceRegistry& registry, const Config& config, const ClusterOptions& options);
  ~Controllers() { Stop(); }
  Controllers(const Controllers&) = delete;
  Controllers& operator=(const Controllers&) = delete;

  /// Returns at once; they find their bearings on threads of their own.
  void Start();
  /// Returns when all of them have ended. The API server must still be there.
  void Stop();

 private:
  std::vector<std::unique_ptr<Controller>> all_;  // in the order of their start; the reverse is that of their end
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_CONTROLLERS_H_
