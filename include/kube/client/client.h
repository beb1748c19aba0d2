// The connection to one cluster, shared by every handle made from it.
#ifndef KUBE_CLIENT_CLIENT_H_
#define KUBE_CLIENT_CLIENT_H_

#include <memory>
#include <string>

#include "kube/config/config.h"

namespace kube {

namespace internal {
class ClientCore;
}

/// One cluster, one identity: what `Api<T>`, `Clientset`, `DynamicClient`, `RestClient` and `DiscoveryClient` are made
/// from. Making one reads certificates and starts one I/O thread; the first call connects.
///
/// **Copies** share everything and cost a reference count. **Threads**: every function may be called from any number of
/// threads at once. The last copy to go closes the connections. **Throws** ConfigError for a Config that cannot work.
class Client {
 public:
  explicit Client(const Config& config);

  /// Config::namespace_: the namespace of the kubeconfig's context.
  const std::string& default_namespace() const;
  const std::shared_ptr<internal::ClientCore>& core() const noexcept { return core_; }

 private:
  std::shared_ptr<internal::ClientCore> core_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_CLIENT_H_
