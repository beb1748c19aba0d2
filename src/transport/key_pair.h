// Whether a certificate and a key fit together, for those who get them from elsewhere.
#ifndef KUBE_SRC_TRANSPORT_KEY_PAIR_H_
#define KUBE_SRC_TRANSPORT_KEY_PAIR_H_

#include <string>

namespace kube::transport {

/// What is wrong with a client certificate chain and its private key, both PEM; empty when nothing is. Quotes neither.
std::string KeyPairProblem(const std::string& cert_pem, const std::string& key_pem);

/// What is wrong with a bundle of trusted authorities, PEM; empty when nothing is.
std::string AuthoritiesProblem(const std::string& ca_pem);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_KEY_PAIR_H_
