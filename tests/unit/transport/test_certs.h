// Throw-away keys and certificates for tests.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_TEST_CERTS_H_
#define KUBE_TESTS_UNIT_TRANSPORT_TEST_CERTS_H_

#include <openssl/evp.h>

#include <memory>
#include <string>
#include <vector>

namespace kube::transport::testing {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
/// A new key: EVP_PKEY_EC (of the curve P-256), EVP_PKEY_RSA (2048 bits) or EVP_PKEY_ED25519.
KeyPtr NewKey(int type);

struct TestCert {
  std::string cert_pem;
  std::string key_pem;
};

/// A self-signed authority.
TestCert MakeAuthority(const std::string& name);
/// A certificate signed by it, for a subject common name in organizations and (if not empty) names as in
/// "DNS:localhost,IP:127.0.0.1".
TestCert MakeCert(const TestCert& authority, const std::string& common_name, const std::string& alt_names,
                  const std::vector<std::string>& organizations = {});

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_TEST_CERTS_H_
