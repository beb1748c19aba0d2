// The authenticators that need nothing but the Config: fixed headers, a token file, the program's own token source.
#ifndef KUBE_SRC_CONFIG_AUTHENTICATORS_H_
#define KUBE_SRC_CONFIG_AUTHENTICATORS_H_

#include <memory>
#include <string>

#include "kube/config/credentials.h"
#include "kube/transport/authenticator.h"
#include "src/config/token_file.h"

namespace kube::config {

/// `Authorization: Bearer <token>`. A request that has an Authorization header already is left alone.
std::shared_ptr<Authenticator> MakeBearerAuthenticator(std::string_view token);

/// The same with a token that is read again when it is old or was refused.
std::shared_ptr<Authenticator> MakeTokenFileAuthenticator(std::string path, std::string initial,
                                                          TokenFile::Clock clock = std::chrono::steady_clock::now);

/// `Authorization: Basic base64(username:password)`.
std::shared_ptr<Authenticator> MakeBasicAuthenticator(const std::string& username, const std::string& password);

/// Tokens from the program itself.
std::shared_ptr<Authenticator> MakeTokenSourceAuthenticator(std::shared_ptr<TokenSource> source);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_AUTHENTICATORS_H_
