#include "src/config/authenticators.h"

#include <utility>

#include "kube/config/config_error.h"
#include "src/config/base64.h"

namespace kube::config {
namespace {

constexpr char kAuthorization[] = "Authorization";
constexpr std::string_view kBearer = "Bearer ";

class FixedAuthenticator : public Authenticator {
 public:
  explicit FixedAuthenticator(std::string value) : value_(std::move(value)) {}

  void Apply(Headers& headers, const CallContext&) override {
    if (!headers.Has(kAuthorization)) headers.Add(kAuthorization, value_);
  }
  bool OnUnauthorized(const Headers&, const CallContext&) override { return false; }

 private:
  const std::string value_;
};

class TokenFileAuthenticator : public Authenticator {
 public:
  TokenFileAuthenticator(std::string path, std::string initial, TokenFile::Clock clock)
      : file_(std::move(path), std::move(initial), std::move(clock)) {}

  void Apply(Headers& headers, const CallContext&) override {
    if (!headers.Has(kAuthorization)) headers.Add(kAuthorization, std::string(kBearer) + file_.Get());
  }

  bool OnUnauthorized(const Headers& sent, const CallContext&) override {
    std::string_view value = sent.Get(kAuthorization);
    if (value.substr(0, kBearer.size()) != kBearer) return false;
    return file_.Refresh(std::string(value.substr(kBearer.size())));
  }

 private:
  TokenFile file_;
};

class TokenSourceAuthenticator : public Authenticator {
 public:
  explicit TokenSourceAuthenticator(std::shared_ptr<TokenSource> source) : source_(std::move(source)) {}

  void Apply(Headers& headers, const CallContext& context) override {
    if (headers.Has(kAuthorization)) return;
    std::string token = source_->Token(context);
    if (std::string problem = token.empty() ? "gave an empty token" : TokenProblem(token); !problem.empty()) {
      throw ConfigError({{.field = "token_source", .message = std::move(problem)}});
    }
    headers.Add(kAuthorization, std::string(kBearer) + token);
  }

  bool OnUnauthorized(const Headers& sent, const CallContext& context) override {
    std::string_view value = sent.Get(kAuthorization);
    return value.substr(0, kBearer.size()) == kBearer && source_->Refused(value.substr(kBearer.size()), context);
  }

 private:
  const std::shared_ptr<TokenSource> source_;
};

}  // namespace

std::shared_ptr<Authenticator> MakeBearerAuthenticator(std::string_view token) {
  return std::make_shared<FixedAuthenticator>(std::string(kBearer).append(token));
}

std::shared_ptr<Authenticator> MakeTokenFileAuthenticator(std::string path, std::string initial,
                                                          TokenFile::Clock clock) {
  return std::make_shared<TokenFileAuthenticator>(std::move(path), std::move(initial), std::move(clock));
}

std::shared_ptr<Authenticator> MakeTokenSourceAuthenticator(std::shared_ptr<TokenSource> source) {
  return std::make_shared<TokenSourceAuthenticator>(std::move(source));
}

std::shared_ptr<Authenticator> MakeBasicAuthenticator(const std::string& username, const std::string& password) {
  return std::make_shared<FixedAuthenticator>("Basic " + EncodeBase64(username + ":" + password));
}

}  // namespace kube::config
