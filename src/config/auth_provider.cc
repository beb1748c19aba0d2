#include "src/config/auth_provider.h"

#include "src/config/url.h"

namespace kube::config {

// Source: client-go plugin/pkg/client/auth: oidc works, gcp and azure are stubs that advise to use a plugin.
std::string AuthProviderProblem(const KubeconfigAuthProvider& provider) {
  auto value = [&](const char* key) {
    auto found = provider.config.find(key);
    return found == provider.config.end() ? std::string() : found->second;
  };
  if (provider.name == "gcp") return "the auth-provider gcp is gone; use the exec plugin gke-gcloud-auth-plugin";
  if (provider.name == "azure") return "the auth-provider azure is gone; use the exec plugin kubelogin";
  if (provider.name != "oidc") {
    return "the auth-provider \"" + provider.name +
           "\" is not known; use oidc, an exec plugin, a token or a certificate";
  }
  if (!value("extra-scopes").empty()) return "oidc: extra-scopes is not supported; remove it";
  const std::string issuer = value("idp-issuer-url");
  if (issuer.empty()) return "oidc: idp-issuer-url is missing";
  Url url;
  if (std::string problem = ParseUrl(issuer, &url); !problem.empty() || url.scheme != "https") {
    return "oidc: idp-issuer-url must be an https URL";
  }
  if (value("client-id").empty()) return "oidc: client-id is missing";
  return "";
}

}  // namespace kube::config
