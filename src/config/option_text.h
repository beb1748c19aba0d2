// Options that are texts: what they mean.
#ifndef KUBE_SRC_CONFIG_OPTION_TEXT_H_
#define KUBE_SRC_CONFIG_OPTION_TEXT_H_

#include <chrono>
#include <string>

namespace kube::config {

/// A time limit: whole seconds, or a duration as Go writes it. Empty on success, else what is wrong with it. Source:
/// client-go tools/clientcmd/helpers.go.
std::string ParseTimeout(const std::string& text, std::chrono::milliseconds* out);

/// `dev` for `ns/dev`, `namespace/dev` and `namespaces/dev`, in any case. Source: client-go
/// tools/clientcmd/overrides.go.
std::string WithoutNamespacePrefix(const std::string& text);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_OPTION_TEXT_H_
