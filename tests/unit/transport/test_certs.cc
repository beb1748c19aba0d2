#include "test_certs.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>

namespace kube::transport::testing {
namespace {

using CertPtr = std::unique_ptr<X509, decltype(&X509_free)>;
using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;

void Check(bool ok) {
  if (!ok) throw std::runtime_error("cannot make a test certificate");
}

std::string Take(BIO* bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio, &data);
  return {data, static_cast<std::size_t>(size)};
}

TestCert ToPem(X509* cert, EVP_PKEY* key) {
  BioPtr cert_bio(BIO_new(BIO_s_mem()), BIO_free), key_bio(BIO_new(BIO_s_mem()), BIO_free);
  Check(PEM_write_bio_X509(cert_bio.get(), cert) == 1);
  Check(PEM_write_bio_PrivateKey(key_bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
  return {Take(cert_bio.get()), Take(key_bio.get())};
}

void AddExtension(X509* cert, X509* issuer, int nid, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, cert, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
  Check(extension != nullptr);
  X509_add_ext(cert, extension, -1);
  X509_EXTENSION_free(extension);
}

void AddName(X509* cert, const char* field, const std::string& value) {
  X509_NAME_add_entry_by_txt(X509_get_subject_name(cert), field, MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(value.c_str()), -1, -1, 0);
}

CertPtr NewCert(const std::string& common_name, EVP_PKEY* key) {
  static int serial = 1;
  CertPtr cert(X509_new(), X509_free);
  X509_set_version(cert.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(cert.get()), serial++);
  X509_gmtime_adj(X509_getm_notBefore(cert.get()), -3600);
  X509_gmtime_adj(X509_getm_notAfter(cert.get()), 3600);
  X509_set_pubkey(cert.get(), key);
  AddName(cert.get(), "CN", common_name);
  return cert;
}

}  // namespace

KeyPtr NewKey(int type) {
  const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> maker(EVP_PKEY_CTX_new_id(type, nullptr),
                                                                          EVP_PKEY_CTX_free);
  Check(maker && EVP_PKEY_keygen_init(maker.get()) == 1);
  if (type == EVP_PKEY_EC) Check(EVP_PKEY_CTX_set_ec_paramgen_curve_nid(maker.get(), NID_X9_62_prime256v1) == 1);
  if (type == EVP_PKEY_RSA) Check(EVP_PKEY_CTX_set_rsa_keygen_bits(maker.get(), 2048) == 1);
  EVP_PKEY* key = nullptr;
  Check(EVP_PKEY_keygen(maker.get(), &key) == 1);
  return {key, EVP_PKEY_free};
}

TestCert MakeAuthority(const std::string& name) {
  const KeyPtr key = NewKey(EVP_PKEY_EC);
  CertPtr cert = NewCert(name, key.get());
  X509_set_issuer_name(cert.get(), X509_get_subject_name(cert.get()));
  AddExtension(cert.get(), cert.get(), NID_basic_constraints, "critical,CA:TRUE");
  AddExtension(cert.get(), cert.get(), NID_key_usage, "critical,keyCertSign");
  Check(X509_sign(cert.get(), key.get(), EVP_sha256()) > 0);
  return ToPem(cert.get(), key.get());
}

TestCert MakeCert(const TestCert& authority, const std::string& common_name, const std::string& alt_names,
                  const std::vector<std::string>& organizations) {
  BioPtr ca_cert_bio(BIO_new_mem_buf(authority.cert_pem.data(), static_cast<int>(authority.cert_pem.size())), BIO_free);
  BioPtr ca_key_bio(BIO_new_mem_buf(authority.key_pem.data(), static_cast<int>(authority.key_pem.size())), BIO_free);
  CertPtr ca(PEM_read_bio_X509(ca_cert_bio.get(), nullptr, nullptr, nullptr), X509_free);
  KeyPtr ca_key(PEM_read_bio_PrivateKey(ca_key_bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
  Check(ca && ca_key);
  const KeyPtr key = NewKey(EVP_PKEY_EC);
  CertPtr cert = NewCert(common_name, key.get());
  for (const std::string& organization : organizations) AddName(cert.get(), "O", organization);
  X509_set_issuer_name(cert.get(), X509_get_subject_name(ca.get()));
  if (!alt_names.empty()) AddExtension(cert.get(), ca.get(), NID_subject_alt_name, alt_names.c_str());
  Check(X509_sign(cert.get(), ca_key.get(), EVP_sha256()) > 0);
  return ToPem(cert.get(), key.get());
}

}  // namespace kube::transport::testing
