// SHA-256, for the layers that must not see the TLS library.
#ifndef KUBE_SRC_TRANSPORT_SHA256_H_
#define KUBE_SRC_TRANSPORT_SHA256_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::transport {

inline constexpr std::size_t kSha256Bytes = 32;

/// The digest as raw bytes. Source: FIPS 180-4.
std::string Sha256(std::string_view data);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SHA256_H_
