#include "src/transport/key_pair.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

#include "test_certs.h"

namespace kube::transport {
namespace {

using ::testing::HasSubstr;
using testing::KeyPtr;
using testing::NewKey;

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

// What `write` puts into a BIO.
template <class Write>
std::string Pem(Write write) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  EXPECT_EQ(write(bio.get()), 1);
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

std::string CertificateOf(const KeyPtr& key, bool digest = true) {
  const Certificate certificate(X509_new(), X509_free);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
  X509_set_pubkey(certificate.get(), key.get());
  EXPECT_GT(X509_sign(certificate.get(), key.get(), digest ? EVP_sha256() : nullptr), 0);
  return Pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); });
}

// PKCS#8, "BEGIN PRIVATE KEY"; with a password "BEGIN ENCRYPTED PRIVATE KEY".
std::string Pkcs8(const KeyPtr& key, std::string password = "") {
  return Pem([&](BIO* bio) {
    return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), password.empty() ? nullptr : EVP_aes_128_cbc(),
                                         password.empty() ? nullptr : password.data(),
                                         static_cast<int>(password.size()), nullptr, nullptr);
  });
}

// "BEGIN RSA PRIVATE KEY", "BEGIN EC PRIVATE KEY".
std::string Traditional(const KeyPtr& key) {
  return Pem([&](BIO* bio) {
    return PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
}

TEST(KeyPairs, OfEachKindAndFormAreRead) {
  for (const int kind : {EVP_PKEY_EC, EVP_PKEY_RSA, EVP_PKEY_ED25519}) {
    const KeyPtr key = NewKey(kind);
    const std::string certificate = CertificateOf(key, kind != EVP_PKEY_ED25519);
    EXPECT_EQ(KeyPairProblem(certificate, Pkcs8(key)), "") << kind;
    if (kind != EVP_PKEY_ED25519) {
      EXPECT_EQ(KeyPairProblem(certificate, Traditional(key)), "") << kind;
    }
    // One file with both, as a kubelet keeps them.
    EXPECT_EQ(KeyPairProblem(certificate + Pkcs8(key), certificate + Pkcs8(key)), "") << kind;
    EXPECT_EQ(KeyPairProblem(Pkcs8(key) + certificate, Pkcs8(key) + certificate), "") << kind;
  }
}

TEST(KeyPairs, TheCurveMayStandBeforeTheKey) {
  const KeyPtr key = NewKey(EVP_PKEY_EC);
  const std::string curve = Pem([&](BIO* bio) { return PEM_write_bio_Parameters(bio, key.get()); });
  EXPECT_THAT(curve, HasSubstr("BEGIN EC PARAMETERS"));
  EXPECT_EQ(KeyPairProblem(CertificateOf(key), curve + Traditional(key)), "");
}

TEST(KeyPairs, ThatCannotBeUsedSayWhy) {
  const KeyPtr key = NewKey(EVP_PKEY_EC);
  const std::string certificate = CertificateOf(key);
  constexpr char kCannot[] = "cannot parse the client key (PEM, not encrypted, of the certificate's kind, is needed)";
  EXPECT_THAT(KeyPairProblem(certificate, Pkcs8(key, "S3CR3T")), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, Pkcs8(NewKey(EVP_PKEY_RSA))), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, certificate), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, "S3CR3T"), HasSubstr(kCannot));
  const std::string whole = Pkcs8(key);
  EXPECT_THAT(KeyPairProblem(certificate, whole.substr(0, whole.size() / 2)), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, Pkcs8(NewKey(EVP_PKEY_EC))),
              HasSubstr("the client key does not belong to the client certificate"));
  EXPECT_THAT(KeyPairProblem("no certificate", whole), HasSubstr("cannot parse the client certificate"));
}

}  // namespace
}  // namespace kube::transport
