#include "tests/unit/transport_server/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace kube::transport::testing {
namespace {

std::string Text(BIO* bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio, &data);
  std::string text(data, static_cast<std::size_t>(size));
  BIO_free(bio);
  return text;
}

std::string CertificatePem(X509* certificate) {
  BIO* bio = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(bio, certificate);
  return Text(bio);
}

std::string KeyPem(EVP_PKEY* key) {
  BIO* bio = BIO_new(BIO_s_mem());
  PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
  return Text(bio);
}

void Extend(X509* certificate, X509* issuer, int nid, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

void AddName(X509_NAME* name, const char* field, const std::string& value) {
  X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.c_str()), -1, -1,
                             0);
}

TestCertificate Make(const TestCertificate* authority, const std::string& common_name,
                     const std::vector<std::string>& organizations) {
  static long serial = 1;
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* certificate = X509_new();
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate), 24 * 3600);
  X509_set_pubkey(certificate, key);
  X509_NAME* name = X509_get_subject_name(certificate);
  AddName(name, "CN", common_name);
  for (const std::string& organization : organizations) AddName(name, "O", organization);
  if (authority == nullptr) {
    X509_set_issuer_name(certificate, name);
    Extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate, key, EVP_sha256());
  } else {
    BIO* cert_bio = BIO_new_mem_buf(authority->cert_pem.data(), static_cast<int>(authority->cert_pem.size()));
    BIO* key_bio = BIO_new_mem_buf(authority->key_pem.data(), static_cast<int>(authority->key_pem.size()));
    X509* issuer = PEM_read_bio_X509(cert_bio, nullptr, nullptr, nullptr);
    EVP_PKEY* issuer_key = PEM_read_bio_PrivateKey(key_bio, nullptr, nullptr, nullptr);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    Extend(certificate, issuer, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1");
    X509_sign(certificate, issuer_key, EVP_sha256());
    X509_free(issuer);
    EVP_PKEY_free(issuer_key);
    BIO_free(cert_bio);
    BIO_free(key_bio);
  }
  TestCertificate made{CertificatePem(certificate), KeyPem(key)};
  X509_free(certificate);
  EVP_PKEY_free(key);
  return made;
}

}  // namespace

TestCertificate MakeAuthority(const std::string& common_name) { return Make(nullptr, common_name, {}); }

TestCertificate MakeLeaf(const TestCertificate& authority, const std::string& common_name,
                         const std::vector<std::string>& organizations) {
  return Make(&authority, common_name, organizations);
}

}  // namespace kube::transport::testing
