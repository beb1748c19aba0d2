#include "src/transport/key_pair.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace kube::transport {
namespace {

using ::testing::HasSubstr;

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key MakeKey(const char* kind) {
  const bool rsa = std::string_view(kind) == "RSA";
  const bool ec = std::string_view(kind) == "EC";
  return {ec    ? EVP_EC_gen("P-256")
          : rsa ? EVP_RSA_gen(2048)
                : EVP_PKEY_Q_keygen(nullptr, nullptr, kind),
          EVP_PKEY_free};
}

// What `write` puts into a BIO.
template <class Write>
std::string Pem(Write write) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  EXPECT_EQ(write(bio.get()), 1);
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

std::string CertificateOf(const Key& key, bool digest = true) {
  const Certificate certificate(X509_new(), X509_free);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
  X509_set_pubkey(certificate.get(), key.get());
  EXPECT_GT(X509_sign(certificate.get(), key.get(), digest ? EVP_sha256() : nullptr), 0);
  return Pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); });
}

// PKCS#8, "BEGIN PRIVATE KEY"; with a password "BEGIN ENCRYPTED PRIVATE KEY".
std::string Pkcs8(const Key& key, std::string password = "") {
  return Pem([&](BIO* bio) {
    return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), password.empty() ? nullptr : EVP_aes_128_cbc(),
                                         password.empty() ? nullptr : password.data(),
                                         static_cast<int>(password.size()), nullptr, nullptr);
  });
}

// "BEGIN RSA PRIVATE KEY", "BEGIN EC PRIVATE KEY".
std::string Traditional(const Key& key) {
  return Pem([&](BIO* bio) {
    return PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  });
}

TEST(KeyPairs, OfEachKindAndFormAreRead) {
  for (const char* kind : {"EC", "RSA", "ED25519"}) {
    const Key key = MakeKey(kind);
    ASSERT_TRUE(key) << kind;
    const std::string certificate = CertificateOf(key, std::string_view(kind) != "ED25519");
    EXPECT_EQ(KeyPairProblem(certificate, Pkcs8(key)), "") << kind;
    if (std::string_view(kind) != "ED25519") {
      EXPECT_EQ(KeyPairProblem(certificate, Traditional(key)), "") << kind;
    }
    // One file with both, as a kubelet keeps them.
    EXPECT_EQ(KeyPairProblem(certificate + Pkcs8(key), certificate + Pkcs8(key)), "") << kind;
    EXPECT_EQ(KeyPairProblem(Pkcs8(key) + certificate, Pkcs8(key) + certificate), "") << kind;
  }
}

TEST(KeyPairs, TheCurveMayStandBeforeTheKey) {
  const Key key = MakeKey("EC");
  const std::string curve = Pem([&](BIO* bio) { return PEM_write_bio_Parameters(bio, key.get()); });
  EXPECT_THAT(curve, HasSubstr("BEGIN EC PARAMETERS"));
  EXPECT_EQ(KeyPairProblem(CertificateOf(key), curve + Traditional(key)), "");
}

TEST(KeyPairs, ThatCannotBeUsedSayWhy) {
  const Key key = MakeKey("EC");
  const std::string certificate = CertificateOf(key);
  constexpr char kCannot[] = "cannot parse the client key (PEM, not encrypted, of the certificate's kind, is needed)";
  EXPECT_THAT(KeyPairProblem(certificate, Pkcs8(key, "S3CR3T")), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, Pkcs8(MakeKey("RSA"))), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, certificate), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, "S3CR3T"), HasSubstr(kCannot));
  const std::string whole = Pkcs8(key);
  EXPECT_THAT(KeyPairProblem(certificate, whole.substr(0, whole.size() / 2)), HasSubstr(kCannot));
  EXPECT_THAT(KeyPairProblem(certificate, Pkcs8(MakeKey("EC"))),
              HasSubstr("the client key does not belong to the client certificate"));
  EXPECT_THAT(KeyPairProblem("no certificate", whole), HasSubstr("cannot parse the client certificate"));
}

}  // namespace
}  // namespace kube::transport
