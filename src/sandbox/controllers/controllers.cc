#include "src/sandbox/controllers/controllers.h"

#include "src/sandbox/controllers/deployment_controller.h"
#include "src/sandbox/controllers/garbage_collector.h"
#include "src/sandbox/controllers/namespace_controller.h"
#include "src/sandbox/controllers/pod_runner.h"
#include "src/sandbox/controllers/replica_set_controller.h"
#include "src/sandbox/controllers/store_feed.h"

namespace kube::sandbox {

Controllers::Controllers(Store& store, const ResourceRegistry& registry, const Config& config,
                         const ClusterOptions& options) {
  if (!options.controllers && !options.kubelet) return;
  Client client(config);
  if (options.controllers) {
    auto feed = std::make_unique<StoreFeed>(store, registry);
    all_.push_back(std::make_unique<GarbageCollector>(client, store, registry, *feed));
    all_.push_back(std::make_unique<NamespaceController>(client, store, registry, *feed));
    all_.push_back(std::move(feed));
    all_.push_back(std::make_unique<DeploymentController>(client));
    all_.push_back(std::make_unique<ReplicaSetController>(client));
  }
  if (options.kubelet) all_.push_back(std::make_unique<PodRunner>(client, options.pods));
}

void Controllers::Start() {
  for (const auto& controller : all_) controller->Start();
}

void Controllers::Stop() {
  for (auto it = all_.rbegin(); it != all_.rend(); ++it) (*it)->Stop();
}

}  // namespace kube::sandbox
