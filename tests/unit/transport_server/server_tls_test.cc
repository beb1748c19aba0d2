#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <memory>
#include <string>

#include "kube/meta/error.h"
#include "tests/unit/transport/test_certs.h"
#include "tests/unit/transport_server/http2_client.h"
#include "tests/unit/transport_server/test_server.h"

namespace kube::transport {
namespace {

using testing::Http2Answer;
using testing::Http2Client;
using testing::MakeAuthority;
using testing::MakeCert;
using testing::RawClient;
using testing::TestCert;
using testing::TestServer;

constexpr std::string_view kH2("\x02h2", 3);
constexpr std::string_view kBoth("\x02h2\x08http/1.1", 12);
constexpr std::string_view kHttp1("\x08http/1.1", 9);

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

Context ClientContext(const TestCert* certificate = nullptr) {
  Context context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
  if (certificate == nullptr) return context;
  BIO* cert_bio = BIO_new_mem_buf(certificate->cert_pem.data(), static_cast<int>(certificate->cert_pem.size()));
  BIO* key_bio = BIO_new_mem_buf(certificate->key_pem.data(), static_cast<int>(certificate->key_pem.size()));
  X509* leaf = PEM_read_bio_X509(cert_bio, nullptr, nullptr, nullptr);
  EVP_PKEY* key = PEM_read_bio_PrivateKey(key_bio, nullptr, nullptr, nullptr);
  SSL_CTX_use_certificate(context.get(), leaf);
  SSL_CTX_use_PrivateKey(context.get(), key);
  X509_free(leaf);
  EVP_PKEY_free(key);
  BIO_free(cert_bio);
  BIO_free(key_bio);
  return context;
}

class HttpServerTls : public ::testing::Test {
 protected:
  ServerOptions Options(bool require_client_cert = false) {
    return {.tls = std::make_shared<ServerTls>(ServerTls{.cert_chain_pem = server_leaf.cert_pem,
                                                         .key_pem = server_leaf.key_pem,
                                                         .client_ca_pem = authority.cert_pem,
                                                         .require_client_cert = require_client_cert})};
  }

  TestCert authority = MakeAuthority("test authority");
  TestCert server_leaf = MakeCert(authority, "server", "DNS:localhost,IP:127.0.0.1");
};

TEST_F(HttpServerTls, AgreesOnHttp2) {
  TestServer server(Options());
  const Context context = ClientContext();
  RawClient raw(server.port(), context.get(), kBoth);
  ASSERT_TRUE(raw.connected());
  EXPECT_EQ(raw.protocol(), "h2");
  Http2Client client(&raw);
  const std::string body(2 << 20, 'p');
  EXPECT_EQ(client.Fetch("PUT", "/echo", body).body, "PUT /echo  " + body);
  EXPECT_TRUE(server.last_request().peer.tls);
  EXPECT_FALSE(server.last_request().peer.verified);
  EXPECT_EQ(client.Fetch("GET", "/big/5000000").body.size(), 5000000u);
  EXPECT_THAT(server.server->url(), ::testing::StartsWith("https://127.0.0.1:"));
}

TEST_F(HttpServerTls, AgreesOnHttp1AndServesClientsWithoutAlpn) {
  TestServer server(Options());
  const Context context = ClientContext();
  for (const std::string_view alpn : {kHttp1, std::string_view()}) {
    RawClient client(server.port(), context.get(), alpn);
    ASSERT_TRUE(client.connected());
    client.Send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
    std::string body;
    client.ReadResponse(&body);
    EXPECT_EQ(body, "GET /echo  ");
  }
}

TEST_F(HttpServerTls, ShowsTheHandlerWhoTheClientIs) {
  TestServer server(Options());
  const TestCert user = MakeCert(authority, "alice", "", {"system:masters", "dev"});
  const Context context = ClientContext(&user);
  RawClient raw(server.port(), context.get(), kH2);
  Http2Client client(&raw);
  ASSERT_EQ(client.Fetch("GET", "/echo").status, 200);
  const PeerInfo peer = server.last_request().peer;
  EXPECT_TRUE(peer.verified);
  EXPECT_EQ(peer.common_name, "alice");
  EXPECT_THAT(peer.organizations, ::testing::ElementsAre("system:masters", "dev"));
  EXPECT_THAT(peer.address, ::testing::StartsWith("127.0.0.1:"));
}

TEST_F(HttpServerTls, RefusesCertificatesOfStrangers) {
  TestServer server(Options());
  const TestCert stranger = MakeCert(MakeAuthority("other"), "mallory", "", {"system:masters"});
  const Context context = ClientContext(&stranger);
  RawClient client(server.port(), context.get(), kHttp1);
  client.Send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.ReadToEnd(), "");
  EXPECT_EQ(server.calls(), 0);
}

TEST_F(HttpServerTls, CanInsistOnACertificate) {
  TestServer server(Options(/*require_client_cert=*/true));
  const Context without = ClientContext();
  RawClient refused(server.port(), without.get(), kHttp1);
  refused.Send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(refused.ReadToEnd(), "");
  const TestCert user = MakeCert(authority, "alice", "", {});
  const Context with = ClientContext(&user);
  RawClient served(server.port(), with.get(), kHttp1);
  served.Send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_THAT(served.ReadResponse(), ::testing::StartsWith("HTTP/1.1 200"));
}

TEST_F(HttpServerTls, SurvivesPlainTextOnTheTlsPort) {
  TestServer server(Options());
  RawClient plain(server.port());
  plain.Send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  plain.ReadToEnd();
  EXPECT_EQ(server.calls(), 0);
}

TEST_F(HttpServerTls, StreamsAndSeesTheClientLeave) {
  TestServer server(Options());
  const Context context = ClientContext();
  RawClient raw(server.port(), context.get(), kH2);
  Http2Client client(&raw);
  const std::int32_t id = client.Submit("GET", "/hold/watch");
  client.Flush();
  server.Held("watch")->Write("event");
  ASSERT_TRUE(client.RunUntil([&] { return client.answer(id).body == "event"; }));
  raw.Close();
  server.AwaitClosed("watch");
}

TEST_F(HttpServerTls, NamesTheFaultInItsOwnCredentials) {
  ServerOptions options = Options();
  options.tls = std::make_shared<ServerTls>(ServerTls{.cert_chain_pem = server_leaf.cert_pem, .key_pem = "no key"});
  EXPECT_THROW(HttpServer(std::move(options), [](ServerRequest, ResponseWriterPtr) {}), Error);
}

}  // namespace
}  // namespace kube::transport
