// Where the authorities lie that this system trusts.
#ifndef KUBE_SRC_TRANSPORT_SYSTEM_ROOTS_H_
#define KUBE_SRC_TRANSPORT_SYSTEM_ROOTS_H_

#include <string>

namespace kube::transport {

/// The bundle to read besides the places that the TLS library looks into by itself: `file`, and certificates named by
/// their hashes in `folder`. "" when these hold something, or no bundle is found. A TLS library knows the places of the
/// system that it was built for only; a program with the library inside runs on others too, and in images that hold a
/// bundle and nothing else. Looks below `root`, "" for the whole file system. Cost: some looks into folders.
std::string SystemBundle(const std::string& file, const std::string& folder, const std::string& root = "");

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SYSTEM_ROOTS_H_
