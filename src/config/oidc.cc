#include "src/config/oidc.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "kube/codec/value.h"
#include "kube/config/kubeconfig.h"
#include "kube/transport/transport.h"
#include "src/config/base64.h"
#include "src/config/files.h"
#include "src/config/proxy_environment.h"
#include "src/config/token_file.h"
#include "src/config/url.h"

namespace kube::config {
namespace {

constexpr char kAuthorization[] = "Authorization";
constexpr std::string_view kBearer = "Bearer ";
// A token is refreshed this long before its end. Source: client-go plugin/pkg/client/auth/oidc/oidc.go.
constexpr std::int64_t kExpiryMarginSeconds = 10;
constexpr std::size_t kMaxAnswerBytes = 1u << 20;

// For a form: all but the unreserved characters of RFC 3986.
std::string Escaped(std::string_view text) {
  std::string out;
  AppendPercentEscaped(text, "", &out);
  return out;
}

// A text member of a JSON answer; empty when there is none.
std::string Member(const std::string& body, std::string_view key) {
  Value value;
  DecodeFailure failure;
  if (!Value::TryDecodeJson(body, &value, {}, &failure)) return "";
  const Value& member = std::as_const(value)[key];
  return std::string(member.GetString().value_or(""));
}

// The error code of RFC 6749, if the answer holds one that is fit to be shown.
std::string ErrorCode(const HttpResponse& response) {
  std::string code = Member(response.body, "error");
  const bool plain =
      !code.empty() && code.size() < 64 && code.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos;
  return "status " + std::to_string(response.status) + (plain ? ", " + code : "");
}

HttpResponse Send(const Environment& environment, const std::string& url, HttpRequest request,
                  const std::string& ca_pem, const CallContext& context) {
  Url parts;
  if (std::string problem = ParseUrl(url, &parts); !problem.empty()) {
    throw ConfigError({{.field = "auth-provider", .message = "oidc: a URL of the issuer cannot be used: " + problem}});
  }
  const std::size_t path = url.find('/', url.find("://") + 3);
  request.target = path == std::string::npos ? "/" : url.substr(path, url.find('#') - path);
  TransportOptions options;
  options.scheme = parts.scheme;
  options.host = parts.host;
  options.port = parts.port;
  options.tls.ca_pem = ca_pem;
  if (std::string problem =
          ProxyFromEnvironment(environment, options.scheme, options.host, options.port, &options.proxy);
      !problem.empty()) {
    throw ConfigError({{.field = "auth-provider", .message = "oidc: the way to the issuer: " + problem}});
  }
  return Transport(std::move(options)).RoundTrip(std::move(request), context, kMaxAnswerBytes);
}

}  // namespace

OidcSurroundings OidcSurroundings::Process(Environment environment) {
  OidcSurroundings process;
  process.send = [environment = std::move(environment)](const std::string& url, HttpRequest request,
                                                        const std::string& ca_pem, const CallContext& context) {
    return Send(environment, url, std::move(request), ca_pem, context);
  };
  return process;
}

std::optional<Time> JwtExpiry(std::string_view token) {
  const std::size_t first = token.find('.');
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t second = token.find('.', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  std::string payload(token.substr(first + 1, second - first - 1));  // base64url without padding
  std::replace(payload.begin(), payload.end(), '-', '+');
  std::replace(payload.begin(), payload.end(), '_', '/');
  payload.resize((payload.size() + 3) / 4 * 4, '=');
  std::string json;
  Value claims;
  DecodeFailure failure;
  if (!DecodeBase64(payload, &json) || !Value::TryDecodeJson(json, &claims, {}, &failure)) return std::nullopt;
  const std::optional<double> expiry = std::as_const(claims)["exp"].GetDouble();
  if (!expiry || !(*expiry >= 0) || *expiry > 1e15) return std::nullopt;
  return Time{static_cast<std::int64_t>(*expiry)};
}

OidcAuthenticator::OidcAuthenticator(std::map<std::string, std::string> settings, std::string file, std::string user,
                                     OidcSurroundings surroundings)
    : settings_(std::move(settings)),
      file_(std::move(file)),
      user_(std::move(user)),
      surroundings_(std::move(surroundings)),
      refresh_token_(Setting("refresh-token")),
      id_token_(Setting("id-token")) {}

std::string OidcAuthenticator::Setting(const char* key) const {
  auto found = settings_.find(key);
  return found == settings_.end() ? "" : found->second;
}

void OidcAuthenticator::Fail(const std::string& what) const {
  throw ConfigError({{.file = file_,
                      .entry = user_.empty() ? "" : "user \"" + user_ + "\"",
                      .field = "auth-provider",
                      .message = "oidc: " + what}});
}

void OidcAuthenticator::Apply(Headers& headers, const CallContext& context) {
  if (headers.Has(kAuthorization)) return;
  auto usable = [this](const std::string& token) {
    const std::optional<Time> expiry = JwtExpiry(token);
    return expiry && surroundings_.now().seconds + kExpiryMarginSeconds < expiry->seconds;
  };
  headers.Add(kAuthorization, std::string(kBearer) + id_token_.Get(context, usable, [&] { return Refresh(context); }));
}

bool OidcAuthenticator::OnUnauthorized(const Headers& sent, const CallContext& context) {
  const std::string_view header = sent.Get(kAuthorization);
  if (header.substr(0, kBearer.size()) != kBearer) return false;
  const std::string refused(header.substr(kBearer.size()));
  auto other = [&](const std::string& token) { return token != refused; };
  return id_token_.Get(context, other, [&] { return Refresh(context); }) != refused;
}

std::string OidcAuthenticator::Authorities() const {
  std::string pem;
  const std::string data = Setting("idp-certificate-authority-data");
  if (!data.empty() && !DecodeBase64(data, &pem)) Fail("idp-certificate-authority-data is not base64");
  const std::string path = Setting("idp-certificate-authority");
  if (!data.empty() || path.empty()) return pem;
  FileContent file = ReadFile(RelativeTo(file_, path));
  if (!file.ok) Fail("the file of idp-certificate-authority, " + path + ", cannot be read: " + file.error);
  return std::move(file.data);
}

std::string OidcAuthenticator::TokenEndpoint(const std::string& ca_pem, const CallContext& context) const {
  std::string issuer = Setting("idp-issuer-url");
  while (!issuer.empty() && issuer.back() == '/') issuer.pop_back();
  HttpRequest request;
  request.headers.Add("Accept", "application/json");
  const HttpResponse answer =
      surroundings_.send(issuer + "/.well-known/openid-configuration", std::move(request), ca_pem, context);
  if (answer.status != 200) Fail("the issuer's discovery document cannot be had: " + ErrorCode(answer));
  std::string endpoint = Member(answer.body, "token_endpoint");
  if (endpoint.rfind("https://", 0) != 0) Fail("the issuer's discovery document names no https token_endpoint");
  return endpoint;
}

// The client's secret goes into the header, and into the body for issuers that refuse that.
HttpResponse OidcAuthenticator::RequestToken(const std::string& endpoint, const std::string& ca_pem,
                                             const std::string& refresh_token, const CallContext& context) const {
  const std::string id = Setting("client-id");
  const std::string secret = Setting("client-secret");
  HttpRequest request;
  request.method = "POST";
  request.headers.Add("Accept", "application/json");
  request.headers.Add("Content-Type", "application/x-www-form-urlencoded");
  request.body = "grant_type=refresh_token&refresh_token=" + Escaped(refresh_token);
  HttpRequest with_header = request;
  with_header.headers.Add(kAuthorization, "Basic " + EncodeBase64(Escaped(id) + ":" + Escaped(secret)));
  HttpResponse answer = surroundings_.send(endpoint, std::move(with_header), ca_pem, context);
  if (answer.status < 400 || answer.status >= 500) return answer;
  request.body += "&client_id=" + Escaped(id);
  if (!secret.empty()) request.body += "&client_secret=" + Escaped(secret);
  return surroundings_.send(endpoint, std::move(request), ca_pem, context);
}

std::string OidcAuthenticator::Refresh(const CallContext& context) {
  std::string refresh_token;
  {
    std::lock_guard lock(refresh_token_mutex_);
    refresh_token = refresh_token_;
  }
  if (refresh_token.empty())
    Fail("the id-token has expired or is missing, and there is no refresh-token; log in again");
  const std::string ca_pem = Authorities();
  const HttpResponse answer = RequestToken(TokenEndpoint(ca_pem, context), ca_pem, refresh_token, context);
  if (answer.status != 200) Fail("the token could not be refreshed (" + ErrorCode(answer) + "); log in again");
  std::string id_token = Member(answer.body, "id_token");
  if (id_token.empty()) Fail("the issuer's answer holds no id_token");
  if (std::string problem = TokenProblem(id_token); !problem.empty()) Fail(problem);
  if (std::string next = Member(answer.body, "refresh_token"); !next.empty()) refresh_token = std::move(next);
  {
    std::lock_guard lock(refresh_token_mutex_);
    refresh_token_ = refresh_token;
  }
  WriteBack(id_token, refresh_token);
  return id_token;
}

void OidcAuthenticator::WriteBack(const std::string& id_token, const std::string& refresh_token) const {
  if (file_.empty() || user_.empty()) return;
  EditKubeconfig({file_}, [&](Kubeconfig& kubeconfig) {
    auto user = kubeconfig.users.find(user_);
    if (user == kubeconfig.users.end() || !user->second.auth_provider) return;  // changed by someone else meanwhile
    user->second.auth_provider->config["id-token"] = id_token;
    user->second.auth_provider->config["refresh-token"] = refresh_token;
  });
}

}  // namespace kube::config
