#include "src/transport/tls.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#ifndef OPENSSL_IS_AWSLC
#include <openssl/decoder.h>
#endif

#include <cstdlib>

#include "kube/transport/errors.h"
#include "src/transport/key_pair.h"
#include "src/transport/system_roots.h"

namespace kube::transport {
namespace {

// One read from the socket takes up to four records; measured to save a third of the CPU on large lists.
constexpr std::size_t kReadAheadBytes = 64 * 1024;

constexpr unsigned char kAlpnBoth[] = {2, 'h', '2', 8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
constexpr unsigned char kAlpnHttp1[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

struct BioDeleter {
  void operator()(BIO* bio) const { BIO_free(bio); }
};
struct X509Deleter {
  void operator()(X509* certificate) const { X509_free(certificate); }
};
struct KeyDeleter {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using BioPtr = std::unique_ptr<BIO, BioDeleter>;
using X509Ptr = std::unique_ptr<X509, X509Deleter>;
using KeyPtr = std::unique_ptr<EVP_PKEY, KeyDeleter>;

[[noreturn]] void Fail(const std::string& what) {
  throw TransportError(TransportPhase::kTls, what + ": " + TakeTlsErrors("unknown OpenSSL failure"));
}

[[noreturn]] void FailPlain(const std::string& what) {
  ERR_clear_error();
  throw TransportError(TransportPhase::kTls, what);
}

// An encrypted key must fail, not ask on the terminal.
int NoPassword(char*, int, int, void*) { return -1; }

BioPtr OpenPem(const std::string& pem) {
  if (pem.size() > std::size_t{1} << 30) FailPlain("PEM data larger than 1 GiB");
  BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  if (!bio) Fail("cannot read PEM data");
  return bio;
}

#ifdef OPENSSL_IS_AWSLC
// The first key in `pem`, whatever stands before it, if it is of the certificate's kind.
KeyPtr ReadKey(const std::string& pem, X509* certificate) {
  const EVP_PKEY* other_half = X509_get0_pubkey(certificate);
  const BioPtr bio = OpenPem(pem);
  KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, NoPassword, nullptr));
  if (key && (other_half == nullptr || EVP_PKEY_id(key.get()) != EVP_PKEY_id(other_half))) key.reset();
  return key;
}
#else
struct DecoderDeleter {
  void operator()(OSSL_DECODER_CTX* decoder) const { OSSL_DECODER_CTX_free(decoder); }
};

// The key in `pem`, of the certificate's kind. To set up the decoders of that kind alone takes a third of the time that
// PEM_read_bio_PrivateKey does, which is a twentieth of a program's first request.
KeyPtr ReadKey(const std::string& pem, X509* certificate) {
  const EVP_PKEY* other_half = X509_get0_pubkey(certificate);
  if (other_half == nullptr) return nullptr;
  EVP_PKEY* key = nullptr;
  const std::unique_ptr<OSSL_DECODER_CTX, DecoderDeleter> decoder(OSSL_DECODER_CTX_new_for_pkey(
      &key, "PEM", nullptr, EVP_PKEY_get0_type_name(other_half), EVP_PKEY_KEYPAIR, nullptr, nullptr));
  if (!decoder) return nullptr;
  // Each call takes one PEM block: certificates and curve parameters may stand before the key.
  const BioPtr bio = OpenPem(pem);
  for (int at = -1, next = 0; key == nullptr && next > at && BIO_eof(bio.get()) == 0; next = BIO_tell(bio.get())) {
    at = next;
    (void)OSSL_DECODER_from_bio(decoder.get(), bio.get());
  }
  return KeyPtr(key);
}
#endif

void UseCertificate(SSL_CTX* context, const std::string& cert_pem, const std::string& key_pem, const char* whose) {
  const std::string who(whose);
  BioPtr bio = OpenPem(cert_pem);
  X509Ptr leaf(PEM_read_bio_X509(bio.get(), nullptr, NoPassword, nullptr));
  if (!leaf) Fail("cannot parse the " + who + " certificate");
  if (SSL_CTX_use_certificate(context, leaf.get()) != 1) Fail("cannot use the " + who + " certificate");
  while (X509* link = PEM_read_bio_X509(bio.get(), nullptr, NoPassword, nullptr)) {
    if (SSL_CTX_add0_chain_cert(context, link) != 1) {
      X509_free(link);
      Fail("cannot use the " + who + " certificate's chain");
    }
  }
  ERR_clear_error();
  const KeyPtr key = ReadKey(key_pem, leaf.get());
  // The reasons OpenSSL gives could quote the input: leave them out.
  if (!key) FailPlain("cannot parse the " + who + " key (PEM, not encrypted, of the certificate's kind, is needed)");
  if (SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1) {
    FailPlain("the " + who + " key does not belong to the " + who + " certificate");
  }
}

TlsContext NewContext(const SSL_METHOD* method) {
  TlsContext context(SSL_CTX_new(method), SslContextDeleter{});
  if (!context) Fail("cannot make a TLS context");
  SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
  SSL_CTX_set_mode(context.get(),
                   SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
  SSL_CTX_set_read_ahead(context.get(), 1);
  SSL_CTX_set_default_read_buffer_len(context.get(), kReadAheadBytes);
  return context;
}

int SelectAlpn(SSL*, const unsigned char** out, unsigned char* out_length, const unsigned char* offered,
               unsigned int offered_length, void* arg) {
  const bool both = arg != nullptr;
  const unsigned char* ours = both ? kAlpnBoth : kAlpnHttp1;
  const unsigned int length = both ? sizeof kAlpnBoth : sizeof kAlpnHttp1;
  unsigned char* selected = nullptr;
  const int result = SSL_select_next_proto(&selected, out_length, ours, length, offered, offered_length);
  if (result != OPENSSL_NPN_NEGOTIATED) return SSL_TLSEXT_ERR_NOACK;
  *out = selected;
  return SSL_TLSEXT_ERR_OK;
}

// The library's own places, which $SSL_CERT_FILE and $SSL_CERT_DIR replace; where these hold nothing, the system's
// bundle.
void AddSystemAuthorities(SSL_CTX* context) {
  if (SSL_CTX_set_default_verify_paths(context) != 1) Fail("cannot load the system's certificate authorities");
  for (const char* variable : {X509_get_default_cert_file_env(), X509_get_default_cert_dir_env()}) {
    if (std::getenv(variable) != nullptr) return;
  }
  const std::string bundle = SystemBundle(X509_get_default_cert_file(), X509_get_default_cert_dir());
  if (!bundle.empty() && SSL_CTX_load_verify_locations(context, bundle.c_str(), nullptr) != 1) {
    Fail("cannot load the system's certificate authorities from " + bundle);
  }
}

bool IsAddress(const std::string& name) {
  unsigned char bytes[16];
  return inet_pton(AF_INET, name.c_str(), bytes) == 1 || inet_pton(AF_INET6, name.c_str(), bytes) == 1;
}

}  // namespace

void AddAuthorities(SSL_CTX* context, const std::string& pem, const char* what) {
  BioPtr bio = OpenPem(pem);
  X509_STORE* store = SSL_CTX_get_cert_store(context);
  int count = 0;
  while (X509Ptr certificate{PEM_read_bio_X509(bio.get(), nullptr, NoPassword, nullptr)}) {
    if (X509_STORE_add_cert(store, certificate.get()) != 1) Fail(std::string("cannot use ") + what);
    ++count;
  }
  const unsigned long error = ERR_peek_last_error();
  if (error != 0 && ERR_GET_REASON(error) != PEM_R_NO_START_LINE) Fail(std::string("cannot parse ") + what);
  ERR_clear_error();
  if (count == 0) FailPlain(std::string("no certificate found in ") + what);
  // Any certificate in the bundle is an anchor, also one that is not self-signed, as in Go.
  X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(context), X509_V_FLAG_PARTIAL_CHAIN);
}

TlsContext MakeClientTls(const TlsOptions& options) {
  ERR_clear_error();
  if (options.insecure_skip_verify && !options.ca_pem.empty()) {
    FailPlain("certificate authorities make no sense together with insecure_skip_verify");
  }
  if (options.client_cert_pem.empty() != options.client_key_pem.empty()) {
    FailPlain("a client certificate and its key must be given together");
  }
  TlsContext context = NewContext(TLS_client_method());
  SSL_CTX_set_verify(context.get(), options.insecure_skip_verify ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, nullptr);
  if (!options.ca_pem.empty()) {
    AddAuthorities(context.get(), options.ca_pem, "the certificate authority data");
  } else if (!options.insecure_skip_verify) {
    AddSystemAuthorities(context.get());
  }
  if (!options.client_cert_pem.empty()) {
    UseCertificate(context.get(), options.client_cert_pem, options.client_key_pem, "client");
  }
  return context;
}

std::string KeyPairProblem(const std::string& cert_pem, const std::string& key_pem) {
  try {
    MakeClientTls({.client_cert_pem = cert_pem, .client_key_pem = key_pem, .insecure_skip_verify = true});
  } catch (const TransportError& error) {
    return error.what();
  }
  return "";
}

std::string AuthoritiesProblem(const std::string& ca_pem) {
  try {
    MakeClientTls({.ca_pem = ca_pem});
  } catch (const TransportError& error) {
    return error.what();
  }
  return "";
}

TlsContext MakeServerTls(const ServerTlsOptions& options) {
  ERR_clear_error();
  TlsContext context = NewContext(TLS_server_method());
  UseCertificate(context.get(), options.cert_pem, options.key_pem, "server");
  if (!options.client_ca_pem.empty()) {
    AddAuthorities(context.get(), options.client_ca_pem, "the client authority data");
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
  }
  SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
  const unsigned char id[] = "libkube";
  SSL_CTX_set_session_id_context(context.get(), id, sizeof id - 1);
  void* both = options.alpn == Alpn::kHttp2AndHttp1 ? context.get() : nullptr;  // only its being non-null matters
  SSL_CTX_set_alpn_select_cb(context.get(), SelectAlpn, both);
  return context;
}

SslPtr NewClientSession(const TlsContext& context, const std::string& server_name, bool verify, Alpn alpn) {
  ERR_clear_error();
  SslPtr ssl(SSL_new(context.get()));
  if (!ssl) Fail("cannot make a TLS session");
  SSL_set_connect_state(ssl.get());
  const bool address = IsAddress(server_name);
  if (!address && SSL_set_tlsext_host_name(ssl.get(), server_name.c_str()) != 1) Fail("bad TLS server name");
  if (verify) {
    SSL_set_hostflags(ssl.get(), X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const int ok = address ? X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl.get()), server_name.c_str())
                           : SSL_set1_host(ssl.get(), server_name.c_str());
    if (ok != 1) Fail("bad TLS server name");
  }
  const bool both = alpn == Alpn::kHttp2AndHttp1;
  if (SSL_set_alpn_protos(ssl.get(), both ? kAlpnBoth : kAlpnHttp1, both ? sizeof kAlpnBoth : sizeof kAlpnHttp1) != 0) {
    Fail("cannot offer protocols by ALPN");
  }
  return ssl;
}

SslPtr NewServerSession(const TlsContext& context) {
  ERR_clear_error();
  SslPtr ssl(SSL_new(context.get()));
  if (!ssl) Fail("cannot make a TLS session");
  SSL_set_accept_state(ssl.get());
  return ssl;
}

std::string_view NegotiatedProtocol(const SSL* ssl) {
  const unsigned char* name = nullptr;
  unsigned int length = 0;
  SSL_get0_alpn_selected(ssl, &name, &length);
  return {reinterpret_cast<const char*>(name), length};
}

std::string TakeTlsErrors(std::string_view fallback) {
  std::string text;
  while (const unsigned long error = ERR_get_error()) {
    const char* words = ERR_reason_error_string(error);
    if (words == nullptr) continue;
    std::string reason(words);
#ifdef OPENSSL_IS_AWSLC  // NO_SHARED_CIPHER where OpenSSL says "no shared cipher"
    for (char& c : reason) c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
#endif
    if (text.find(reason) != std::string::npos) continue;
    if (!text.empty()) text += "; ";
    text += reason;
  }
  return text.empty() ? std::string(fallback) : text;
}

std::string HandshakeError(const SSL* ssl) {
  const long verdict = SSL_get_verify_result(ssl);
  std::string errors = TakeTlsErrors("the peer closed the connection during the TLS handshake");
  // The second is AWS-LC's word for a handshake that ended before there was a certificate.
  if (verdict == X509_V_OK || verdict == X509_V_ERR_INVALID_CALL) return errors;
  return std::string("the server's certificate is not trusted: ") + X509_verify_cert_error_string(verdict);
}

}  // namespace kube::transport
