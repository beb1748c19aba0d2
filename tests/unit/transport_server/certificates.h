// Throw-away certificates, made in memory.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_SERVER_CERTIFICATES_H_
#define KUBE_TESTS_UNIT_TRANSPORT_SERVER_CERTIFICATES_H_

#include <string>
#include <vector>

namespace kube::transport::testing {

struct TestCertificate {
  std::string cert_pem;
  std::string key_pem;
};

/// A self-signed authority.
TestCertificate MakeAuthority(const std::string& common_name);
/// A leaf signed by `authority`; for 127.0.0.1 and localhost.
TestCertificate MakeLeaf(const TestCertificate& authority, const std::string& common_name,
                         const std::vector<std::string>& organizations);

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_SERVER_CERTIFICATES_H_
