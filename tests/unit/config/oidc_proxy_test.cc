// The oidc auth-provider behind a real proxy, tinyproxy, which the environment names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "src/config/base64.h"
#include "src/config/oidc.h"
#include "tests/unit/config/issuer.h"
#include "tests/unit/config/test_support.h"
#include "tests/unit/transport/proxy_program.h"

namespace kube::config {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using transport::testing::MakeAuthority;
using transport::testing::Program;

class OidcProxy : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists("/usr/bin/tinyproxy")) GTEST_SKIP() << "tinyproxy is not installed";
    proxy_.StartTinyProxy("jane", "S3CR3T");
  }
  std::string ProxyUrl(const std::string& password) const {
    return "http://jane:" + password + "@127.0.0.1:" + std::to_string(proxy_.port());
  }
  // The Authorization header of a request for which the token has to be refreshed.
  std::string Refreshed(std::map<std::string, std::string> variables) {
    OidcAuthenticator provider({{"idp-issuer-url", issuer_.url()},
                                {"idp-certificate-authority-data", EncodeBase64(authority_.cert_pem)},
                                {"client-id", "kube"},
                                {"refresh-token", "S3CR3T"}},
                               "", "", OidcSurroundings::Process(MakeEnvironment(std::move(variables))));
    Headers headers;
    provider.Apply(headers, CallContext::WithTimeout(std::chrono::seconds(30)));
    return std::string(headers.Get("authorization"));
  }
  std::string Failure(std::map<std::string, std::string> variables) {
    try {
      Refreshed(std::move(variables));
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), Not(HasSubstr("S3CR3T")));
      return error.what();
    }
    ADD_FAILURE() << "no error";
    return "";
  }

  const transport::testing::TestCert authority_ = MakeAuthority("kube-test-ca");
  // This address is the machine itself, but no loopback address, to which no proxy would lead.
  Issuer issuer_{authority_, "0.0.0.0"};
  Program proxy_;
};

const std::string kRefreshed = std::string("Bearer ") + Issuer::kIdToken;

TEST_F(OidcProxy, DiscoveryAndRefreshGoThroughTheEnvironmentsProxy) {
  EXPECT_EQ(Refreshed({{"HTTPS_PROXY", ProxyUrl("S3CR3T")}}), kRefreshed);
  EXPECT_EQ(Refreshed({{"https_proxy", ProxyUrl("S3CR3T")}}), kRefreshed);
  // That it is asked at all is seen by what it refuses.
  EXPECT_THAT(Failure({{"HTTPS_PROXY", ProxyUrl("S3CR3T-wrong")}}),
              HasSubstr("proxy http://127.0.0.1:" + std::to_string(proxy_.port())));
}

TEST_F(OidcProxy, IsPassedByWhereNoProxyNamesTheIssuer) {
  const std::string wrong = ProxyUrl("S3CR3T-wrong");
  EXPECT_EQ(Refreshed({{"HTTPS_PROXY", wrong}, {"NO_PROXY", "example.org,0.0.0.0"}}), kRefreshed);
  EXPECT_EQ(Refreshed({{"HTTPS_PROXY", wrong}, {"NO_PROXY", "0.0.0.0/8"}}), kRefreshed);
  EXPECT_EQ(Refreshed({{"HTTP_PROXY", wrong}}), kRefreshed);  // not for https
}

TEST_F(OidcProxy, ThatIsNoneIsAFaultThatNamesTheVariable) {
  EXPECT_THAT(Failure({{"HTTPS_PROXY", "ftp://jane:S3CR3T@proxy"}}),
              HasSubstr("oidc: the way to the issuer: the environment variable HTTPS_PROXY"));
}

}  // namespace
}  // namespace kube::config
