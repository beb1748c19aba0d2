// OpenSSL contexts from PEM bytes, for both ends, and error texts that hold no secrets.
#ifndef KUBE_SRC_TRANSPORT_TLS_H_
#define KUBE_SRC_TRANSPORT_TLS_H_

#include <openssl/ssl.h>

#include <memory>
#include <string>
#include <string_view>

#include "kube/transport/options.h"

namespace kube::transport {

struct SslContextDeleter {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
struct SslDeleter {
  void operator()(SSL* ssl) const { SSL_free(ssl); }
};
using SslPtr = std::unique_ptr<SSL, SslDeleter>;

/// Shared by all connections of one set of credentials.
using TlsContext = std::shared_ptr<SSL_CTX>;

/// Which protocols to agree on by ALPN, best first.
enum class Alpn { kHttp1, kHttp2AndHttp1 };

/// A client's context. Throws `TransportError` (kTls) naming the part that is at fault.
TlsContext MakeClientTls(const TlsOptions& options);

struct ServerTlsOptions {
  std::string cert_pem = {};       ///< leaf first
  std::string key_pem = {};        ///< its private key
  std::string client_ca_pem = {};  ///< non-empty: ask for a client certificate and check it if one comes
  Alpn alpn = Alpn::kHttp2AndHttp1;
};

/// A server's context. Throws like `MakeClientTls`.
TlsContext MakeServerTls(const ServerTlsOptions& options);

/// Trusts the certificates in the PEM text besides those trusted so far; `what` names it in errors. Throws like
/// `MakeClientTls`.
void AddAuthorities(SSL_CTX* context, const std::string& pem, const char* what);

/// A client session: verification by `server_name` (a name or an address), SNI for names, ALPN. Not yet on a socket.
/// Throws `TransportError` (kTls).
SslPtr NewClientSession(const TlsContext& context, const std::string& server_name, bool verify, Alpn alpn);

/// A server session. Throws `TransportError` (kTls).
SslPtr NewServerSession(const TlsContext& context);

/// "h2", "http/1.1" or "" as agreed.
std::string_view NegotiatedProtocol(const SSL* ssl);

/// Takes the calling thread's OpenSSL errors and words them; `fallback` if there are none.
std::string TakeTlsErrors(std::string_view fallback);

/// Words a failed handshake: the certificate fault if there was one, else the OpenSSL errors.
std::string HandshakeError(const SSL* ssl);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_TLS_H_
