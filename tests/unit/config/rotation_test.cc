// Certificates and tokens that change while a client lives, seen by a TLS server that asks for both.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <mutex>

#include "kube/transport/transport.h"
#include "src/config/base64.h"
#include "src/config/rotating_tls.h"
#include "src/config/transport_options.h"
#include "src/transport/server.h"
#include "tests/unit/config/issuer.h"
#include "tests/unit/config/test_support.h"
#include "tests/unit/transport/test_certs.h"

namespace kube::config {
namespace {

using transport::testing::MakeAuthority;
using transport::testing::MakeCert;
using transport::testing::TestCert;

const TestCert& Authority() {
  static const TestCert authority = MakeAuthority("kube-test-ca");
  return authority;
}
TestCert User(const std::string& name) { return MakeCert(Authority(), name, ""); }

// Answers 401 unless the user's certificate or token is the wanted one; the body names who came.
class Server {
 public:
  Server() {
    TestCert cert = MakeCert(Authority(), "server", "DNS:localhost,IP:127.0.0.1");
    transport::ServerOptions options;
    options.tls = std::make_shared<transport::ServerTls>(
        transport::ServerTls{cert.cert_pem, cert.key_pem, Authority().cert_pem, false});
    server_ = std::make_unique<transport::HttpServer>(options, [this](transport::ServerRequest request, auto writer) {
      ++requests_;
      std::string token(request.headers.Get("authorization"));
      std::lock_guard lock(mutex_);
      if (!wanted_.empty() && token != "Bearer " + wanted_) {
        writer->Send(401, {}, "who?");
        return;
      }
      writer->Send(200, {}, request.peer.common_name.empty() ? token : request.peer.common_name);
    });
  }
  void Want(std::string token) {
    std::lock_guard lock(mutex_);
    wanted_ = std::move(token);
  }
  std::string url() const { return "https://127.0.0.1:" + std::to_string(server_->port()); }
  int requests() const { return requests_; }
  std::size_t connections() const { return server_->open_connections(); }

 private:
  std::atomic<int> requests_ = 0;
  std::mutex mutex_;
  std::string wanted_;
  std::unique_ptr<transport::HttpServer> server_;
};

// A request's status and body.
std::string Ask(const Transport& transport) {
  HttpResponse response = transport.RoundTrip({.target = "/who"}, CallContext::WithTimeout(std::chrono::seconds(30)));
  return std::to_string(response.status) + " " + response.body;
}

class RotationTest : public ::testing::Test {
 protected:
  Config Base() { return {.host = server_.url(), .tls = {.ca_data = Authority().cert_pem}}; }
  // A plugin that prints what the file holds.
  KubeconfigExec Printer(const std::string& path) {
    return {.command = "cat",
            .args = {path},
            .api_version = "client.authentication.k8s.io/v1",
            .interactive_mode = "Never"};
  }
  void PluginGives(const std::string& path, const Value& status) {
    dir_.Write(path,
               Value{{"kind", "ExecCredential"}, {"apiVersion", "client.authentication.k8s.io/v1"}, {"status", status}}
                   .EncodeJson());
  }

  TestDir dir_;
  Server server_;
};

TEST_F(RotationTest, ARefusedTokenFileIsReadAgainAndTheRequestRepeated) {
  Config config = Base();
  config.bearer_token_file = dir_.Write("token", "S3CR3T-old");
  Transport transport(ToConnection(config).transport);
  EXPECT_EQ(Ask(transport), "200 Bearer S3CR3T-old");
  dir_.Write("token", "S3CR3T-new");
  server_.Want("S3CR3T-new");
  EXPECT_EQ(Ask(transport), "200 Bearer S3CR3T-new");
  EXPECT_EQ(server_.requests(), 3);
  server_.Want("S3CR3T-other");
  EXPECT_EQ(Ask(transport), "401 who?") << "the file has nothing new to offer";
  EXPECT_EQ(server_.requests(), 4);
}

TEST_F(RotationTest, ARefusedPluginTokenIsFetchedAgainAndTheRequestRepeated) {
  Config config = Base();
  PluginGives("cred", {{"token", "S3CR3T-old"}});
  config.exec = Printer(dir_.Path("cred"));
  Transport transport(ToConnection(config).transport);
  EXPECT_EQ(Ask(transport), "200 Bearer S3CR3T-old");
  PluginGives("cred", {{"token", "S3CR3T-new"}});
  server_.Want("S3CR3T-new");
  EXPECT_EQ(Ask(transport), "200 Bearer S3CR3T-new");
  EXPECT_EQ(server_.requests(), 3);
}

class CountingTokens : public TokenSource {
 public:
  std::string Token(const CallContext&) override { return "S3CR3T-" + std::to_string(number_); }
  bool Refused(std::string_view token, const CallContext&) override {
    if (token == "S3CR3T-" + std::to_string(number_)) ++number_;
    return true;
  }

 private:
  std::atomic<int> number_ = 1;
};

TEST_F(RotationTest, ARefusedTokenOfTheProgramItselfIsAskedForAgain) {
  Config config = Base();
  config.token_source = std::make_shared<CountingTokens>();
  EXPECT_EQ(config, Config(config)) << "comparable, with the source as a pointer";
  Transport transport(ToConnection(config).transport);
  server_.Want("S3CR3T-2");
  EXPECT_EQ(Ask(transport), "200 Bearer S3CR3T-2");
  EXPECT_EQ(server_.requests(), 2);
  server_.Want("S3CR3T-9");
  EXPECT_EQ(Ask(transport), "401 who?") << "repeated once, not for ever";
  EXPECT_EQ(server_.requests(), 4);
}

TEST_F(RotationTest, APluginsCertificateIsUsedAndItsReplacementClosesOldConnections) {
  Config config = Base();
  TestCert first = User("first");
  PluginGives("cred",
              {{"clientCertificateData", first.cert_pem}, {"clientKeyData", first.key_pem}, {"token", "S3CR3T-1"}});
  config.exec = Printer(dir_.Path("cred"));
  Transport transport(ToConnection(config).transport);
  EXPECT_EQ(Ask(transport), "200 first");
  TestCert second = User("second");
  PluginGives("cred",
              {{"clientCertificateData", second.cert_pem}, {"clientKeyData", second.key_pem}, {"token", "S3CR3T-2"}});
  server_.Want("S3CR3T-2");
  EXPECT_EQ(Ask(transport), "200 second");
  while (server_.connections() > 1) std::this_thread::yield();
}

TEST_F(RotationTest, CertificateFilesAreFollowed) {
  auto now = std::make_shared<std::chrono::steady_clock::time_point>();
  TestCert first = User("first");
  TestCert second = User("second");
  TlsFiles files{dir_.Write("ca", Authority().cert_pem), dir_.Write("cert", first.cert_pem),
                 dir_.Write("key", first.key_pem)};
  TransportOptions options =
      ToConnection(
          {.host = server_.url(), .tls = {.ca_file = files.ca, .cert_file = files.cert, .key_file = files.key}})
          .transport;
  ASSERT_TRUE(options.tls_source);
  options.tls_source = std::make_shared<RotatingTls>(options.tls, files, nullptr, [now] { return *now; });
  Transport transport(options);
  EXPECT_EQ(Ask(transport), "200 first");

  dir_.Write("cert", second.cert_pem);
  *now += RotatingTls::kLookInterval;
  EXPECT_EQ(Ask(transport), "200 first") << "the certificate does not go with the key yet";
  dir_.Write("key", second.key_pem);
  EXPECT_EQ(Ask(transport), "200 first") << "looked at a moment ago";
  *now += RotatingTls::kLookInterval;
  EXPECT_EQ(Ask(transport), "200 second");

  std::filesystem::remove(files.cert);
  *now += RotatingTls::kLookInterval;
  EXPECT_EQ(Ask(transport), "200 second") << "what cannot be read is passed over";
}

TEST_F(RotationTest, AReplacedAuthorityServesNewConnections) {
  auto now = std::make_shared<std::chrono::steady_clock::time_point>();
  TlsFiles files{.ca = dir_.Write("ca", MakeAuthority("somebody else").cert_pem)};
  TransportOptions options = ToConnection({.host = server_.url(), .tls = {.ca_file = files.ca}}).transport;
  options.tls_source = std::make_shared<RotatingTls>(options.tls, files, nullptr, [now] { return *now; });
  Transport transport(options);
  EXPECT_THROW(Ask(transport), TransportError);
  dir_.Write("ca", "no certificate at all");
  *now += RotatingTls::kLookInterval;
  EXPECT_THROW(Ask(transport), TransportError);
  dir_.Write("ca", Authority().cert_pem);
  *now += RotatingTls::kLookInterval;
  EXPECT_EQ(Ask(transport), "200 ");
}

TEST_F(RotationTest, AnIdTokenIsRefreshedAtTheIssuer) {
  Issuer issuer(Authority());
  Config config = Base();
  config.auth_provider = {{.name = "oidc",
                           .config = {{"idp-issuer-url", issuer.url()},
                                      {"idp-certificate-authority-data", EncodeBase64(Authority().cert_pem)},
                                      {"client-id", "kube"},
                                      {"refresh-token", "S3CR3T"}}}};
  Transport transport(ToConnection(config).transport);
  EXPECT_EQ(Ask(transport), std::string("200 Bearer ") + Issuer::kIdToken);
}

TEST_F(RotationTest, EqualConfigurationsShareTheirSettings) {
  Config config{.host = server_.url(), .tls = {.ca_file = dir_.Write("ca", Authority().cert_pem)}};
  auto held = ToConnection(config).transport.tls_source;
  EXPECT_EQ(ToConnection(config).transport.tls_source, held);
}

TEST_F(RotationTest, NothingIsFetchedForPlainHttp) {
  Config config{.host = "http://127.0.0.1:1"};
  config.exec = Printer("/gone");
  config.token_source = nullptr;
  Connection connection = ToConnection(config);
  EXPECT_EQ(connection.transport.authenticator, nullptr);
  EXPECT_EQ(connection.transport.tls_source, nullptr);
}

}  // namespace
}  // namespace kube::config
