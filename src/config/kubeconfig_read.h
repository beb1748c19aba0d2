// Reading one kubeconfig text into the model, with all its faults.
#ifndef KUBE_SRC_CONFIG_KUBECONFIG_READ_H_
#define KUBE_SRC_CONFIG_KUBECONFIG_READ_H_

#include <string>
#include <string_view>
#include <vector>

#include "kube/config/kubeconfig.h"

namespace kube::config {

/// What one or several files gave. Entries with faulty fields are kept, so that further checks can go on.
struct ReadResult {
  Kubeconfig kubeconfig{};
  std::vector<ConfigFault> faults{};
  bool unreadable = false;  ///< a whole file is missing from `kubeconfig`: it is no YAML, or cannot be read
};

/// Parses one text; never throws.
ReadResult ReadKubeconfigText(std::string_view text, const std::string& file);

/// Reads and merges files, passing over missing ones. Repeated names are read once.
ReadResult ReadKubeconfigFiles(const std::vector<std::string>& files);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_KUBECONFIG_READ_H_
