// The root of every error that libkube throws.
#ifndef KUBE_META_ERROR_H_
#define KUBE_META_ERROR_H_

#include <stdexcept>
#include <string>

namespace kube {

/// Base of all errors thrown by libkube's public functions.
///
/// Catch it where the kind of failure does not matter; the classes below it are chosen by what a caller can do:
/// `DecodeError` (codec), `ConfigError` (config), `TransportError`, `TimeoutError`, `CancelledError` (transport),
/// `ApiError` (client). `what()` never holds a token, a key or a Secret's value.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message) : std::runtime_error(message) {}
};

}  // namespace kube

#endif  // KUBE_META_ERROR_H_
