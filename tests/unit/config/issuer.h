// An OpenID Connect issuer over TLS in the test's own process.
#ifndef KUBE_TESTS_UNIT_CONFIG_ISSUER_H_
#define KUBE_TESTS_UNIT_CONFIG_ISSUER_H_

#include <memory>
#include <string>
#include <utility>

#include "kube/codec/value.h"
#include "src/transport/server.h"
#include "tests/unit/transport/test_certs.h"

namespace kube::config {

/// Gives its discovery document, and one token for the refresh token `S3CR3T`.
class Issuer {
 public:
  /// `host`: an address of this machine, for the URL and the certificate.
  explicit Issuer(const transport::testing::TestCert& authority, std::string host = "127.0.0.1")
      : host_(std::move(host)) {
    transport::testing::TestCert cert = MakeCert(authority, "issuer", "IP:" + host_);
    transport::ServerOptions options;
    options.tls = std::make_shared<transport::ServerTls>(transport::ServerTls{cert.cert_pem, cert.key_pem, "", false});
    server_ = std::make_unique<transport::HttpServer>(options, [this](transport::ServerRequest request, auto writer) {
      if (request.target == "/.well-known/openid-configuration") {
        writer->Send(200, {}, Value{{"token_endpoint", url() + "/token?policy=p"}}.EncodeJson());
      } else if (request.target == "/token?policy=p" &&
                 request.body == "grant_type=refresh_token&refresh_token=S3CR3T") {
        writer->Send(200, {}, Value{{"id_token", kIdToken}}.EncodeJson());
      } else {
        writer->Send(400, {}, R"({"error": "invalid_grant"})");
      }
    });
  }
  std::string url() const { return "https://" + host_ + ":" + std::to_string(server_->port()); }

  // {"exp": 32503680000}, the year 3000.
  static constexpr char kIdToken[] = "e30.eyJleHAiOiAzMjUwMzY4MDAwMH0.c2ln";

 private:
  const std::string host_;
  std::unique_ptr<transport::HttpServer> server_;
};

}  // namespace kube::config

#endif  // KUBE_TESTS_UNIT_CONFIG_ISSUER_H_
