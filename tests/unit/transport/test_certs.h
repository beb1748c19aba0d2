// Throw-away certificates for tests, made with OpenSSL.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_TEST_CERTS_H_
#define KUBE_TESTS_UNIT_TRANSPORT_TEST_CERTS_H_

#include <string>

namespace kube::transport::testing {

struct TestCert {
  std::string cert_pem;
  std::string key_pem;
};

/// A self-signed authority.
TestCert MakeAuthority(const std::string& name);
/// A certificate signed by it, for a subject common name and (if not empty) names as in "DNS:localhost,IP:127.0.0.1".
TestCert MakeCert(const TestCert& authority, const std::string& common_name, const std::string& alt_names);

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_TEST_CERTS_H_
