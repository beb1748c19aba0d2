// Identifiers that nobody can guess or that just have to differ.
#ifndef KUBE_SRC_SANDBOX_RANDOM_NAMES_H_
#define KUBE_SRC_SANDBOX_RANDOM_NAMES_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::sandbox {

/// A random (version 4) UUID. Thread safe.
std::string NewUid();
/// Letters and digits that cannot form words. Source: apimachinery util/rand.
std::string RandomSuffix(std::size_t length);
/// `base` cut to leave room, and five random characters. Source: apiserver storage/names.
std::string GenerateName(std::string_view base);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_RANDOM_NAMES_H_
