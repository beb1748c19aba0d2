// Through real proxies: tinyproxy for http, stunnel before it for https, microsocks for socks5.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netdb.h>
#include <netinet/in.h>

#include <filesystem>
#include <mutex>

#include "far_end.h"
#include "proxy_program.h"

namespace kube::transport::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

void Echo(ServerRequest request, ResponseWriterPtr writer) {
  writer->Send(200, {},
               std::string(request.headers.Get("proxy-authorization")) + request.target + " " +
                   std::to_string(request.http_version));
}

// microsocks tries the first address of a name only, which is IPv6 where /etc/hosts gives localhost both.
std::string FirstAddressOf(const char* name) {
  addrinfo hints{}, *found = nullptr;
  hints.ai_socktype = SOCK_STREAM;
  char text[INET6_ADDRSTRLEN] = "";
  if (getaddrinfo(name, nullptr, &hints, &found) != 0) return "";
  getnameinfo(found->ai_addr, found->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST);
  freeaddrinfo(found);
  return text;
}

class Proxies : public ::testing::Test {
 protected:
  void SetUp() override {
    for (const char* program : {"/usr/bin/tinyproxy", "/usr/bin/microsocks", "/usr/bin/stunnel4"}) {
      if (!std::filesystem::exists(program)) GTEST_SKIP() << program << " is not installed";
    }
  }
  ProxyOptions TinyProxy(const std::string& user = "", const std::string& password = "") {
    tiny_.StartTinyProxy(user, password);
    return {.scheme = "http", .host = "127.0.0.1", .port = tiny_.port(), .username = user, .password = password};
  }
  ProxyOptions Stunnel(const ProxyOptions& behind) {
    const std::string pem = tunnel_.File("pem", ServerCert().cert_pem + ServerCert().key_pem);
    tunnel_.Start(
        {"/usr/bin/stunnel4",
         tunnel_.File("conf", "foreground = yes\npid =\n[proxy]\naccept = 127.0.0.1:" + std::to_string(tunnel_.port()) +
                                  "\nconnect = 127.0.0.1:" + std::to_string(behind.port) + "\ncert = " + pem + "\n")});
    ProxyOptions proxy = behind;
    proxy.scheme = "https";
    proxy.port = tunnel_.port();
    return proxy;
  }
  ProxyOptions MicroSocks(const std::string& user = "", const std::string& password = "") {
    std::vector<std::string> command{"/usr/bin/microsocks", "-i", "127.0.0.1", "-p", std::to_string(socks_.port())};
    if (!user.empty()) command.insert(command.end(), {"-u", user, "-P", password});
    socks_.Start(command);
    return {.scheme = "socks5", .host = "127.0.0.1", .port = socks_.port(), .username = user, .password = password};
  }
  static TransportOptions Through(TransportOptions options, ProxyOptions proxy) {
    options.proxy = std::move(proxy);
    return options;
  }
  static TransportError FailureOf(const TransportOptions& options) {
    try {
      Transport(options).RoundTrip({.method = "POST"});
    } catch (const TransportError& error) {
      return error;
    }
    ADD_FAILURE() << "no error";
    return {TransportPhase::kRequest, ""};
  }

  Program tiny_, tunnel_, socks_;
  HttpServer secure_{TlsServer(), Echo};
  HttpServer plain_{{}, Echo};
};

TEST_F(Proxies, HttpTunnelsToAnHttpsEndpointAndForwardsToAPlainOne) {
  const ProxyOptions proxy = TinyProxy();
  EXPECT_EQ(Transport(Through(TlsClient(secure_), proxy)).RoundTrip({.target = "/a?b=1"}).body, "/a?b=1 20");
  const Transport plain(Through(PlainClient(plain_.port()), proxy));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(plain.RoundTrip({.target = "/a?b=1"}).body, "/a?b=1 11");
  TransportOptions clear = Through(PlainClient(plain_.port()), proxy);
  clear.http2_cleartext = true;
  EXPECT_EQ(Transport(clear).RoundTrip({.target = "/x"}).body, "/x 20");
}

TEST_F(Proxies, HttpTakesCredentialsAndTheServerNeverSeesThem) {
  const ProxyOptions proxy = TinyProxy("jane", "sesame");
  EXPECT_EQ(Transport(Through(TlsClient(secure_), proxy)).RoundTrip({.target = "/"}).body, "/ 20");
  EXPECT_EQ(Transport(Through(PlainClient(plain_.port()), proxy)).RoundTrip({.target = "/"}).body, "/ 11");
  ProxyOptions wrong = proxy;
  wrong.password = "swordfish";
  const TransportError error = FailureOf(Through(TlsClient(secure_), wrong));
  EXPECT_EQ(error.phase(), TransportPhase::kProxy);
  EXPECT_FALSE(error.server_may_have_acted());
  EXPECT_THAT(error.what(), HasSubstr("proxy http://127.0.0.1:" + std::to_string(proxy.port)));
  EXPECT_THAT(error.what(), HasSubstr("40"));
  EXPECT_THAT(error.what(), Not(HasSubstr("swordfish")));
  EXPECT_THAT(error.what(), Not(HasSubstr("jane")));
}

TEST_F(Proxies, HttpsProtectsTheWayToTheProxyAndTlsGoesThroughTls) {
  const ProxyOptions proxy = Stunnel(TinyProxy("jane", "sesame"));
  EXPECT_EQ(Transport(Through(TlsClient(secure_), proxy)).RoundTrip({.target = "/"}).body, "/ 20");
  TransportOptions options = Through(TlsClient(secure_), proxy);
  options.http2 = false;
  EXPECT_EQ(Transport(options).RoundTrip({.target = "/"}).body, "/ 11");
  TransportOptions distrusting = Through(PlainClient(plain_.port()), proxy);
  EXPECT_EQ(FailureOf(distrusting).phase(), TransportPhase::kTls);  // no authority given, and the system's know it not
  distrusting.tls.ca_pem = Authority().cert_pem;
  EXPECT_EQ(Transport(distrusting).RoundTrip({.target = "/"}).body, "/ 11");
}

// Gives what it was given last.
class Replaceable final : public TlsSource {
 public:
  void Replace(TlsOptions tls) {
    std::lock_guard lock(mutex_);
    current_ = std::make_shared<const TlsOptions>(std::move(tls));
  }
  std::shared_ptr<const TlsOptions> Current() override {
    std::lock_guard lock(mutex_);
    return current_;
  }

 private:
  std::mutex mutex_;
  std::shared_ptr<const TlsOptions> current_;
};

TEST_F(Proxies, HttpsIsTrustedByTheAuthoritiesOfNow) {
  const ProxyOptions proxy = Stunnel(TinyProxy());
  for (TransportOptions options : {TlsClient(secure_), PlainClient(plain_.port())}) {
    const auto source = std::make_shared<Replaceable>();
    options.tls.ca_pem = MakeAuthority("somebody else").cert_pem;
    options.tls_source = source;
    options.proxy = proxy;
    const Transport transport(options);
    EXPECT_THROW(transport.RoundTrip({.target = "/"}), TransportError);
    source->Replace({.ca_pem = Authority().cert_pem});
    EXPECT_THAT(transport.RoundTrip({.target = "/"}).body, ::testing::StartsWith("/ "));
    source->Replace({.ca_pem = MakeAuthority("a third").cert_pem});
    EXPECT_THROW(transport.RoundTrip({.target = "/"}), TransportError);  // a new connection, which trusts nobody here
  }
}

TEST_F(Proxies, HttpsCarriesLargeBodiesBothWays) {
  HttpServer server(TlsServer(),
                    [](ServerRequest request, ResponseWriterPtr writer) { writer->Send(200, {}, request.body); });
  const Transport transport(Through(TlsClient(server), Stunnel(TinyProxy())));
  const std::string body(2u << 20, 'x');
  EXPECT_TRUE(transport.RoundTrip({.method = "POST", .target = "/", .headers = {}, .body = body}).body == body);
}

TEST_F(Proxies, Socks5TunnelsEveryEndpointByNameAndByAddress) {
  const ProxyOptions proxy = MicroSocks();
  EXPECT_EQ(Transport(Through(TlsClient(secure_), proxy)).RoundTrip({.target = "/"}).body, "/ 20");
  EXPECT_EQ(Transport(Through(PlainClient(plain_.port()), proxy)).RoundTrip({.target = "/"}).body, "/ 11");
  ServerOptions options = TlsServer();
  options.address = FirstAddressOf("localhost");
  const HttpServer first(options, Echo);
  TransportOptions named = Through(TlsClient(first), proxy);
  named.host = "localhost";
  EXPECT_EQ(Transport(named).RoundTrip({.target = "/"}).body, "/ 20");
}

TEST_F(Proxies, Socks5TakesCredentials) {
  const ProxyOptions proxy = MicroSocks("jane", "sesame");
  EXPECT_EQ(Transport(Through(TlsClient(secure_), proxy)).RoundTrip({.target = "/"}).body, "/ 20");
  ProxyOptions wrong = proxy;
  wrong.password = "swordfish";
  const TransportError error = FailureOf(Through(TlsClient(secure_), wrong));
  EXPECT_EQ(error.phase(), TransportPhase::kProxy);
  EXPECT_THAT(error.what(), HasSubstr("does not accept the user name and password"));
  EXPECT_THAT(error.what(), Not(HasSubstr("swordfish")));
}

TEST_F(Proxies, SayThatTheEndpointCannotBeReachedFromThere) {
  std::uint16_t nobody = FreePort();
  EXPECT_THAT(FailureOf(Through(PlainClient(nobody), MicroSocks())).what(), HasSubstr("refused the connection"));
}

TEST(ProxyDial, GivesUpAProxyThatSaysNothingAndOneThatIsNotThere) {
  ScriptedPeer peer([](ScriptedPeer::Link& link, int) { link.ReadToEnd(); });
  HttpServer server(TlsServer(), Echo);
  for (const char* scheme : {"http", "socks5"}) {
    TransportOptions options = TlsClient(server);
    options.proxy = {.scheme = scheme, .host = "127.0.0.1", .port = peer.port()};
    options.dial_timeout = std::chrono::milliseconds(50);
    try {
      Transport(options).RoundTrip({});
      FAIL();
    } catch (const TransportError& error) {
      EXPECT_EQ(error.phase(), TransportPhase::kProxy);
      EXPECT_THAT(error.what(), HasSubstr("did not answer in time"));
    }
    options.proxy.port = FreePort();
    options.dial_timeout = std::chrono::seconds(10);
    try {
      Transport(options).RoundTrip({});
      FAIL();
    } catch (const TransportError& error) {
      EXPECT_EQ(error.phase(), TransportPhase::kConnect);
      EXPECT_THAT(error.what(), HasSubstr(scheme + std::string("://127.0.0.1")));
    }
  }
}

}  // namespace
}  // namespace kube::transport::testing
