// The oidc auth-provider: ID tokens that are refreshed at an OpenID Connect issuer.
#ifndef KUBE_SRC_CONFIG_OIDC_H_
#define KUBE_SRC_CONFIG_OIDC_H_

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "kube/config/config.h"
#include "kube/meta/time.h"
#include "kube/transport/authenticator.h"
#include "kube/transport/http.h"
#include "src/config/environment.h"
#include "src/config/shared_refresh.h"

namespace kube::config {

/// The surroundings of the provider, so that tests can give their own.
struct OidcSurroundings {
  std::function<Time()> now = Time::Now;
  /// Sends a request to an https URL, trusting `ca_pem` (empty: the system's roots). Throws ConfigError where the URL
  /// or the way to it cannot be used.
  std::function<HttpResponse(const std::string& url, HttpRequest request, const std::string& ca_pem,
                             const CallContext&)>
      send;

  /// The process's own; the way to the issuer leads through the proxy that the environment names, whatever proxy the
  /// cluster has. Source: client-go plugin/pkg/client/auth/oidc/oidc.go (a transport with no proxy of its own).
  static OidcSurroundings Process(Environment environment = Environment::Process());
};

/// Sends the ID token while it is good, and gets another with the refresh token 10 s before it expires or after a 401.
/// New tokens are written back to the kubeconfig. Many threads at once; one of them refreshes. Source: client-go
/// plugin/pkg/client/auth/oidc.
class OidcAuthenticator final : public Authenticator {
 public:
  /// What the provider's configuration says; `file` and `user` tell where new tokens are written back, empty: nowhere.
  OidcAuthenticator(std::map<std::string, std::string> settings, std::string file, std::string user,
                    OidcSurroundings surroundings);

  void Apply(Headers& headers, const CallContext& context) override;
  bool OnUnauthorized(const Headers& sent, const CallContext& context) override;

 private:
  std::string Refresh(const CallContext& context);
  std::string TokenEndpoint(const std::string& ca_pem, const CallContext& context) const;
  HttpResponse RequestToken(const std::string& endpoint, const std::string& ca_pem, const std::string& refresh_token,
                            const CallContext& context) const;
  void WriteBack(const std::string& id_token, const std::string& refresh_token) const;
  std::string Authorities() const;
  std::string Setting(const char* key) const;
  [[noreturn]] void Fail(const std::string& what) const;

  const std::map<std::string, std::string> settings_;
  const std::string file_;
  const std::string user_;
  const OidcSurroundings surroundings_;
  std::mutex refresh_token_mutex_;
  std::string refresh_token_;
  SharedRefresh<std::string> id_token_;
};

/// The expiry that a JSON Web Token names; nothing when it is none. The signature is the server's business.
std::optional<Time> JwtExpiry(std::string_view token);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_OIDC_H_
