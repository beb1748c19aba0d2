// The oidc auth-provider against an issuer that is a function.
#include "src/config/oidc.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "src/config/auth_provider.h"
#include "src/config/base64.h"
#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Jwt(std::int64_t expiry, const std::string& mark = "S3CR3T") {
  std::string payload = EncodeBase64("{\"sub\":\"" + mark + "?>\",\"exp\":" + std::to_string(expiry) + "}");
  for (char& c : payload) c = c == '+' ? '-' : c == '/' ? '_' : c;
  while (payload.back() == '=') payload.pop_back();
  return "e30." + payload + ".c2ln";
}

class OidcTest : public ::testing::Test {
 protected:
  struct Sent {
    std::string url;
    HttpRequest request;
    std::string ca_pem;
  };

  OidcAuthenticator Provider(std::map<std::string, std::string> settings, std::string file = "",
                             std::string user = "") {
    OidcSurroundings surroundings;
    surroundings.now = [this] { return Time{now_}; };
    surroundings.send = [this](const std::string& url, HttpRequest request, const std::string& ca_pem,
                               const CallContext&) {
      sent_.push_back({url, request, ca_pem});
      if (url.find("/.well-known/openid-configuration") != std::string::npos) return HttpResponse{200, {}, discovery_};
      if (refuse_header_ && request.headers.Has("Authorization"))
        return HttpResponse{401, {}, R"({"error": "invalid_client"})"};
      return HttpResponse{status_, {}, answer_};
    };
    settings.insert(
        {{"idp-issuer-url", "https://issuer/realm/"}, {"client-id", "kube ctl"}, {"client-secret", "S3CR3T&1"}});
    return OidcAuthenticator(std::move(settings), std::move(file), std::move(user), std::move(surroundings));
  }
  static std::string Authorization(OidcAuthenticator& provider) {
    Headers headers;
    provider.Apply(headers, {});
    return std::string(headers.Get("Authorization"));
  }
  std::string Fault(std::map<std::string, std::string> settings) {
    OidcAuthenticator provider = Provider(std::move(settings));
    std::string text = All(FaultsOf([&] { Authorization(provider); }));
    EXPECT_THAT(text, Not(HasSubstr("S3CR3T")));
    return text;
  }

  std::int64_t now_ = 1'000'000;
  std::string discovery_ = R"({"token_endpoint": "https://issuer/token?p=1"})";
  int status_ = 200;
  std::string answer_ = R"({"id_token": ")" + Jwt(2'000'000) + R"(", "refresh_token": "S3CR3T-next"})";
  bool refuse_header_ = false;
  std::vector<Sent> sent_;
};

TEST(JwtExpiry, ReadsTheClaimOnly) {
  EXPECT_EQ(JwtExpiry(Jwt(1234))->seconds, 1234);
  for (const char* bad : {"", "a", "a.b", "a.!!.c", "e30.e30.x", "e30.W10.x"}) EXPECT_FALSE(JwtExpiry(bad)) << bad;
}

TEST_F(OidcTest, SendsTheTokenWhileItIsGood) {
  OidcAuthenticator provider = Provider({{"id-token", Jwt(now_ + 11)}});
  EXPECT_EQ(Authorization(provider), "Bearer " + Jwt(now_ + 11));
  EXPECT_TRUE(sent_.empty());
}

TEST_F(OidcTest, RefreshesTenSecondsBeforeTheEnd) {
  OidcAuthenticator provider = Provider({{"id-token", Jwt(now_ + 10)},
                                         {"refresh-token", "S3CR3T/r"},
                                         {"idp-certificate-authority-data", EncodeBase64("pem")}});
  EXPECT_EQ(Authorization(provider), "Bearer " + Jwt(2'000'000));
  ASSERT_EQ(sent_.size(), 2u);
  EXPECT_EQ(sent_[0].url, "https://issuer/realm/.well-known/openid-configuration");
  EXPECT_EQ(sent_[1].url, "https://issuer/token?p=1");
  EXPECT_EQ(sent_[1].ca_pem, "pem");
  EXPECT_EQ(sent_[1].request.body, "grant_type=refresh_token&refresh_token=S3CR3T%2Fr");
  EXPECT_EQ(sent_[1].request.headers.Get("Authorization"), "Basic " + EncodeBase64("kube%20ctl:S3CR3T%261"));
  EXPECT_EQ(Authorization(provider), "Bearer " + Jwt(2'000'000));
  EXPECT_EQ(sent_.size(), 2u) << "kept";
}

TEST_F(OidcTest, PutsTheClientIntoTheBodyForIssuersThatRefuseTheHeader) {
  refuse_header_ = true;
  OidcAuthenticator provider = Provider({{"refresh-token", "r"}});
  EXPECT_EQ(Authorization(provider), "Bearer " + Jwt(2'000'000));
  EXPECT_THAT(sent_.back().request.body, HasSubstr("&client_id=kube%20ctl&client_secret=S3CR3T%261"));
}

TEST_F(OidcTest, UsesTheNextRefreshTokenAndTriesAgainAfterARefusal) {
  OidcAuthenticator provider = Provider({{"refresh-token", "r"}});
  std::string first = Authorization(provider);
  answer_ = R"({"id_token": ")" + Jwt(3'000'000) + "\"}";
  EXPECT_TRUE(provider.OnUnauthorized({{"Authorization", first}}, {}));
  EXPECT_THAT(sent_.back().request.body, HasSubstr("refresh_token=S3CR3T-next"));
  EXPECT_EQ(Authorization(provider), "Bearer " + Jwt(3'000'000));
  EXPECT_FALSE(provider.OnUnauthorized({{"Authorization", "Bearer " + Jwt(3'000'000)}}, {})) << "the same token again";
}

TEST_F(OidcTest, WritesNewTokensBackToTheKubeconfig) {
  TestDir dir;
  std::string path =
      dir.Write("config", "users:\n- name: me\n  user: {auth-provider: {name: oidc, config: {client-id: x}}}\n");
  OidcAuthenticator provider = Provider({{"refresh-token", "r"}}, path, "me");
  Authorization(provider);
  auto config = LoadKubeconfig({path}).users.at("me").auth_provider->config;
  EXPECT_EQ(config.at("id-token"), Jwt(2'000'000));
  EXPECT_EQ(config.at("refresh-token"), "S3CR3T-next");
  EXPECT_EQ(config.at("client-id"), "x");
}

TEST_F(OidcTest, TellsFaultsApartWithoutQuotingAnything) {
  EXPECT_THAT(Fault({}), HasSubstr("no refresh-token; log in again"));
  status_ = 400;
  answer_ = R"({"error": "invalid_grant", "error_description": "S3CR3T"})";
  EXPECT_THAT(Fault({{"refresh-token", "S3CR3T"}}), HasSubstr("could not be refreshed (status 400, invalid_grant)"));
  status_ = 200;
  answer_ = "{}";
  EXPECT_THAT(Fault({{"refresh-token", "S3CR3T"}}), HasSubstr("no id_token"));
  answer_ = R"({"id_token": "S3CR3T\r\nX: y"})";
  EXPECT_THAT(Fault({{"refresh-token", "S3CR3T"}}), HasSubstr("white space"));
  discovery_ = R"({"token_endpoint": "http://issuer/token"})";
  EXPECT_THAT(Fault({{"refresh-token", "S3CR3T"}}), HasSubstr("no https token_endpoint"));
  EXPECT_THAT(Fault({{"refresh-token", "S3CR3T"}, {"idp-certificate-authority", "/gone"}}),
              HasSubstr("/gone, cannot be read"));
}

TEST(AuthProvider, OnlyOidcIsSupported) {
  EXPECT_THAT(AuthProviderProblem({"gcp"}), HasSubstr("gke-gcloud-auth-plugin"));
  EXPECT_THAT(AuthProviderProblem({"azure"}), HasSubstr("kubelogin"));
  EXPECT_THAT(AuthProviderProblem({"other"}), HasSubstr("not known"));
  EXPECT_THAT(AuthProviderProblem({"oidc"}), HasSubstr("idp-issuer-url is missing"));
  EXPECT_THAT(AuthProviderProblem({"oidc", {{"idp-issuer-url", "http://i"}}}), HasSubstr("https"));
  EXPECT_THAT(AuthProviderProblem({"oidc", {{"idp-issuer-url", "https://i"}}}), HasSubstr("client-id is missing"));
  EXPECT_EQ(AuthProviderProblem({"oidc", {{"idp-issuer-url", "https://i"}, {"client-id", "x"}}}), "");
}

}  // namespace
}  // namespace kube::config
