#include <gtest/gtest.h>

#include "src/config/authenticators.h"
#include "src/config/token_file.h"
#include "src/config/transport_options.h"
#include "src/config/url.h"
#include "src/config/user_agent.h"
#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

std::vector<ConfigFault> Faults(const Config& config) {
  return FaultsOf([&] { ToConnection(config); });
}

// The Authorization header that a connection's authenticator puts on a request.
std::string Authorization(const Connection& connection) {
  if (connection.transport.authenticator == nullptr) return "none";
  Headers headers;
  connection.transport.authenticator->Apply(headers, {});
  return std::string(headers.Get("Authorization"));
}

TEST(Connection, SplitsTheServerUrl) {
  Connection connection = ToConnection({.host = "https://[fd00::1]:6443/k8s/clusters/c-1/"});
  EXPECT_EQ(connection.transport.scheme, "https");
  EXPECT_EQ(connection.transport.host, "fd00::1");
  EXPECT_EQ(connection.transport.port, 6443);
  EXPECT_EQ(connection.path_prefix, "/k8s/clusters/c-1");
}

TEST(Connection, BareHostIsHttpsOnlyWhereTlsIsConfigured) {
  EXPECT_EQ(ToConnection({.host = "h:1"}).transport.scheme, "http");
  EXPECT_EQ(ToConnection({.host = "h:1", .tls = {.insecure = true}}).transport.scheme, "https");
  EXPECT_EQ(ToConnection({.host = "h", .tls = {.ca_data = kCertPem}}).transport.scheme, "https");
  EXPECT_EQ(ToConnection({}).transport.host, "localhost");
  EXPECT_EQ(Faults({.host = "h/path"})[0].field, "host");
  EXPECT_EQ(Faults({.host = "unix:///x"})[0].field, "host");
}

TEST(Connection, ReadsPemFilesAndInlineDataWins) {
  TestDir dir;
  std::string other = std::string("other\n") + kCertPem;
  Config config{.host = "https://h",
                .tls = {.ca_file = dir.Write("ca", other),
                        .cert_data = kCertPem,
                        .cert_file = "/gone",
                        .key_file = dir.Write("key", kKeyPem),
                        .server_name = "n"}};
  TlsOptions tls = ToConnection(config).transport.tls;
  EXPECT_EQ(tls.ca_pem, other);
  EXPECT_EQ(tls.client_cert_pem, kCertPem);
  EXPECT_EQ(tls.client_key_pem, kKeyPem);
  EXPECT_EQ(tls.server_name, "n");
}

TEST(Connection, RefusesFilesThatHoldNoPem) {
  TestDir dir;
  auto faults =
      Faults({.host = "https://h",
              .tls = {.ca_file = dir.Write("ca", ""), .cert_file = dir.Write("cert", "text"), .key_data = "S3CR3T"}});
  EXPECT_TRUE(HasFault(faults, "", "tls.ca_file", "holds no certificate"));
  EXPECT_TRUE(HasFault(faults, "", "tls.cert_file", "holds no certificate"));
  EXPECT_TRUE(HasFault(faults, "", "tls.key_data", "holds no private key"));
  EXPECT_EQ(All(faults).find("S3CR3T"), std::string::npos);
  EXPECT_TRUE(HasFault(Faults({.host = "https://h", .tls = {.ca_file = "/gone"}}), "", "tls.ca_file", "No such file"));
  EXPECT_TRUE(HasFault(Faults({.host = "https://h",
                               .tls = {.cert_data = kCertPem, .key_data = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"}}),
                       "", "tls.key_data", "encrypted"));
}

TEST(Connection, RefusesCombinationsThatContradictEachOther) {
  Config config{.host = "https://h",
                .tls = {.ca_data = kCertPem, .cert_data = kCertPem, .insecure = true},
                .bearer_token = "t",
                .username = "n",
                .impersonate = {.groups = {"g"}},
                .proxy_url = "ftp://p"};
  auto faults = Faults(config);
  EXPECT_TRUE(HasFault(faults, "", "tls.insecure", "CA"));
  EXPECT_TRUE(HasFault(faults, "", "tls.key_data", "private key"));
  EXPECT_TRUE(HasFault(faults, "", "bearer_token", "basic"));
  EXPECT_TRUE(HasFault(faults, "", "impersonate.user", "missing"));
  EXPECT_TRUE(HasFault(faults, "", "proxy_url", "socks5"));
  EXPECT_EQ(faults.size(), 5u) << All(faults);
  EXPECT_TRUE(HasFault(Faults({.host = "https://h", .tls = {.key_data = kKeyPem}}), "", "tls.cert_data", "needs"));
  EXPECT_TRUE(HasFault(Faults({.host = "https://h", .password = "p"}), "", "username", "needs"));
}

TEST(Connection, SendsBearerOrBasicCredentials) {
  EXPECT_EQ(Authorization(ToConnection({.host = "https://h", .bearer_token = "tok"})), "Bearer tok");
  EXPECT_EQ(Authorization(ToConnection({.host = "https://h", .username = "Aladdin", .password = "open sesame"})),
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  EXPECT_EQ(Authorization(ToConnection({.host = "https://h"})), "none");
}

TEST(Connection, SendsNoCredentialsOverPlainHttp) {
  TestDir dir;
  Connection connection =
      ToConnection({.host = "http://h", .tls = {.cert_data = kCertPem, .key_data = kKeyPem}, .bearer_token = "tok"});
  EXPECT_EQ(connection.transport.authenticator, nullptr);
  EXPECT_EQ(connection.transport.tls.client_cert_pem, "");
  EXPECT_EQ(connection.transport.tls.client_key_pem, "");
  EXPECT_EQ(ToConnection({.host = "http://h", .username = "u", .password = "p"}).transport.authenticator, nullptr);
  std::string file = dir.Write("t", "tok");
  EXPECT_EQ(ToConnection({.host = "http://h", .bearer_token_file = file}).transport.authenticator, nullptr);
}

TEST(Connection, LeavesARequestsOwnAuthorizationAlone) {
  Headers headers{{"authorization", "Negotiate x"}};
  ToConnection({.host = "https://h", .bearer_token = "tok"}).transport.authenticator->Apply(headers, {});
  EXPECT_EQ(headers.size(), 1u);
}

TEST(Connection, RefusesWhatNoHeaderMayCarryWithoutShowingIt) {
  for (const char* token : {"S3CR\r\nX: 1", "S3CR\n", " S3CR", "S3\tCR", "S3CR\xff"}) {
    auto faults = Faults({.host = "https://h", .bearer_token = token});
    EXPECT_EQ(faults[0].field, "bearer_token");
    EXPECT_EQ(All(faults).find("S3"), std::string::npos);
  }
  EXPECT_EQ(Faults({.host = "https://h", .user_agent = "a\r\nb"})[0].field, "user_agent");
  EXPECT_EQ(Faults({.host = "https://h", .impersonate = {.user = "a\nb"}})[0].field, "impersonate.user");
  EXPECT_EQ(Faults({.host = "https://h", .impersonate = {.user = std::string("a\0b", 3)}})[0].field,
            "impersonate.user");
}

TEST(Connection, TokenFileIsReadBeforeTheFirstRequest) {
  TestDir dir;
  std::string file = dir.Write("token", "  one\n");
  EXPECT_EQ(Authorization(ToConnection({.host = "https://h", .bearer_token_file = file})), "Bearer one");
  EXPECT_EQ(Authorization(ToConnection({.host = "https://h", .bearer_token = "inline", .bearer_token_file = file})),
            "Bearer one")
      << "the file wins";
  EXPECT_EQ(Authorization(ToConnection({.host = "https://h", .bearer_token = "inline", .bearer_token_file = "/gone"})),
            "Bearer inline");
  auto faults = Faults({.host = "https://h", .bearer_token_file = "/gone"});
  EXPECT_EQ(faults[0].file, "/gone");
  EXPECT_EQ(faults[0].field, "bearer_token_file");
}

TEST(Connection, ImpersonationBecomesHeaders) {
  Connection connection = ToConnection({.host = "http://h",
                                        .impersonate = {.user = "boss",
                                                        .uid = "42",
                                                        .groups = {"a", "b"},
                                                        .extra = {{"example.com/Sc%ope", {"x", "y"}}}},
                                        .user_agent = "me/1"});
  std::vector<std::string> lines;
  for (const HeaderField& field : connection.headers) lines.push_back(field.name + ": " + field.value);
  EXPECT_EQ(lines, (std::vector<std::string>{"User-Agent: me/1", "Impersonate-User: boss", "Impersonate-Uid: 42",
                                             "Impersonate-Group: a", "Impersonate-Group: b",
                                             "Impersonate-Extra-example.com%2FSc%25ope: x",
                                             "Impersonate-Extra-example.com%2FSc%25ope: y"}));
}

TEST(Connection, DefaultHeadersYieldToTheRequests) {
  Connection connection =
      ToConnection({.host = "http://h", .impersonate = {.user = "boss", .groups = {"g"}}, .user_agent = "me"});
  Headers request{{"user-agent", "own"}, {"impersonate-user", "other"}};
  AddDefaultHeaders(connection.headers, &request);
  EXPECT_EQ(request.size(), 2u);
  Headers plain;
  AddDefaultHeaders(connection.headers, &plain);
  EXPECT_EQ(plain.size(), 3u);
}

TEST(Connection, CompressionCanBeTurnedOff) {
  EXPECT_TRUE(ToConnection({.host = "http://h"}).transport.compression);
  EXPECT_FALSE(ToConnection({.host = "http://h", .disable_compression = true}).transport.compression);
}

TEST(Connection, Http2VariablesAreHeeded) {
  TransportOptions options;
  ApplyHttp2Environment(MakeEnvironment({}), &options);
  EXPECT_TRUE(options.http2);
  EXPECT_EQ(options.ping_after, std::chrono::seconds(30));
  ApplyHttp2Environment(
      MakeEnvironment(
          {{"DISABLE_HTTP2", "1"}, {"HTTP2_READ_IDLE_TIMEOUT_SECONDS", "0"}, {"HTTP2_PING_TIMEOUT_SECONDS", "junk"}}),
      &options);
  EXPECT_FALSE(options.http2);
  EXPECT_EQ(options.ping_after, std::chrono::seconds(0));
  EXPECT_EQ(options.ping_timeout, std::chrono::seconds(15));
}

// A clock that the test moves.
struct FakeClock {
  std::chrono::steady_clock::time_point now{};
  TokenFile::Clock Function() {
    return [this] { return now; };
  }
};

TEST(TokenFile, IsReadAgainAfterFiftySeconds) {
  TestDir dir;
  FakeClock clock;
  std::string path = dir.Write("token", "one");
  TokenFile file(path, "", clock.Function());
  EXPECT_EQ(file.Get(), "one");
  dir.Write("token", "two");
  clock.now += std::chrono::seconds(49);
  EXPECT_EQ(file.Get(), "one");
  clock.now += std::chrono::seconds(1);
  EXPECT_EQ(file.Get(), "two");
}

TEST(TokenFile, KeepsTheOldTokenWhileTheFileCannotBeRead) {
  TestDir dir;
  FakeClock clock;
  std::string path = dir.Write("token", "one");
  TokenFile file(path, "", clock.Function());
  EXPECT_EQ(file.Get(), "one");
  for (const char* bad : {"", " \n", "two words"}) {
    dir.Write("token", bad);
    clock.now += std::chrono::minutes(1);
    EXPECT_EQ(file.Get(), "one");
  }
  std::filesystem::remove(path);
  EXPECT_EQ(file.Get(), "one");
  dir.Write("token", "new");
  EXPECT_EQ(file.Get(), "new") << "a failed read is tried again at once, not after another minute";
}

TEST(TokenFile, FirstReadMustSucceed) {
  TestDir dir;
  TokenFile file(dir.Path("token"), "");
  EXPECT_THROW(file.Get(), ConfigError);
  dir.Write("token", "\n");
  EXPECT_THROW(file.Get(), ConfigError);
  dir.Write("token", "t");
  EXPECT_EQ(file.Get(), "t");
}

TEST(TokenFile, RefusedTokenIsReplacedAtOnceIfTheFileHasAnother) {
  TestDir dir;
  FakeClock clock;
  auto authenticator = MakeTokenFileAuthenticator(dir.Write("token", "one"), "", clock.Function());
  Headers sent;
  authenticator->Apply(sent, {});
  EXPECT_FALSE(authenticator->OnUnauthorized(sent, {})) << "the same token again would be refused again";
  dir.Write("token", "two");
  EXPECT_TRUE(authenticator->OnUnauthorized(sent, {}));
  Headers next;
  authenticator->Apply(next, {});
  EXPECT_EQ(next.Get("Authorization"), "Bearer two");
  EXPECT_TRUE(authenticator->OnUnauthorized(sent, {})) << "another request of the old token may repeat too";
  EXPECT_FALSE(authenticator->OnUnauthorized({{"Authorization", "Basic x"}}, {})) << "not our header";
}

TEST(FixedCredentials, HaveNothingToRefresh) {
  Headers sent;
  auto authenticator = MakeBearerAuthenticator("t");
  authenticator->Apply(sent, {});
  EXPECT_FALSE(authenticator->OnUnauthorized(sent, {}));
}

TEST(UserAgent, HasClientGosShape) {
  EXPECT_EQ(UserAgentFor("/usr/bin/my prog/x").substr(0, 18), "x/unknown (linux/a");
  EXPECT_EQ(UserAgentFor("a b\r\n").substr(0, 6), "a_b__/");
  EXPECT_EQ(UserAgentFor("").substr(0, 8), "unknown/");
  std::string agent = DefaultUserAgent();
  EXPECT_EQ(agent.find("config_test/unknown (linux/"), 0u) << agent;
  EXPECT_NE(agent.find(") libkube/0."), std::string::npos) << agent;
  EXPECT_EQ(ToConnection({.host = "http://h"}).headers.Get("User-Agent"), agent);
  Config config{.host = "http://h"};
  AddUserAgent(config, "leader-election");
  EXPECT_EQ(ToConnection(config).headers.Get("User-Agent"), agent + "/leader-election");
  config.user_agent = "mine/1";
  AddUserAgent(config, "leader-election");
  EXPECT_EQ(config.user_agent, "mine/1/leader-election");
}

TEST(Url, HidesPasswordsWhereverTheyStand) {
  EXPECT_EQ(RedactUrl("https://h:1/p?q"), "https://h:1/p");
  EXPECT_EQ(RedactUrl("http://u:p@h/x"), "http://<hidden>@h/x");
  EXPECT_EQ(RedactUrl("http://u:p/@?q@h"), "http://<hidden>@h");
  EXPECT_EQ(RedactUrl("u:p@h"), "<hidden>@h");
  EXPECT_EQ(RedactUrl("a\r\nb"), "a??b");
}

}  // namespace
}  // namespace kube::config
