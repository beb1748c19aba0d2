// Checks of kubeconfig entries, each adding to a list of faults.
#ifndef KUBE_SRC_CONFIG_VALIDATE_H_
#define KUBE_SRC_CONFIG_VALIDATE_H_

#include <string>
#include <vector>

#include "kube/config/kubeconfig.h"

namespace kube::config {

/// Faults go here. A fault of a field that is in the list already is left out: the first says more.
class FaultList {
 public:
  explicit FaultList(std::vector<ConfigFault> faults = {}) : faults_(std::move(faults)) {}

  void Add(const KubeconfigOrigin& origin, const std::string& entry, const std::string& field, std::string message);
  bool empty() const { return faults_.empty(); }
  const std::vector<ConfigFault>& faults() const { return faults_; }

 private:
  std::vector<ConfigFault> faults_;
};

/// `user "admin"`.
std::string EntryName(const std::string& kind, const std::string& name);

/// The entries' own faults; paths must be resolved. They read the certificate and key files named.
void CheckCluster(const std::string& name, const KubeconfigCluster& cluster, FaultList* faults);
void CheckUser(const std::string& name, const KubeconfigUser& user, FaultList* faults);
/// Namespace only.
void CheckContext(const std::string& name, const KubeconfigContext& context, FaultList* faults);

/// True for a DNS label (RFC 1123): 1 to 63 of a-z, 0-9 and `-`, with no `-` at an end.
bool IsDnsLabel(const std::string& text);

/// What is wrong with a proxy URL; empty when nothing is. Names the URL without its password.
std::string ProxyProblem(const std::string& proxy_url);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_VALIDATE_H_
