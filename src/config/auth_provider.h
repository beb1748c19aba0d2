// The older sources of tokens that a kubeconfig may name.
#ifndef KUBE_SRC_CONFIG_AUTH_PROVIDER_H_
#define KUBE_SRC_CONFIG_AUTH_PROVIDER_H_

#include <string>

#include "kube/config/credentials.h"

namespace kube::config {

/// Why this auth-provider cannot be used, with advice; empty when it can. Quotes no secret.
std::string AuthProviderProblem(const KubeconfigAuthProvider& provider);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_AUTH_PROVIDER_H_
