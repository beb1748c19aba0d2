// Compressed answers.
#ifndef KUBE_SRC_SANDBOX_GZIP_H_
#define KUBE_SRC_SANDBOX_GZIP_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::sandbox {

/// Answers larger than this are compressed for clients that ask for it. Source: apiserver
/// endpoints/handlers/responsewriters/writers.go.
inline constexpr std::size_t kGzipAbove = 128 * 1024;

/// As one gzip member, at the server's level 1.
std::string Gzip(std::string_view plain);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_GZIP_H_
