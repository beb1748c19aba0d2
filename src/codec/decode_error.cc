#include "kube/codec/decode_error.h"

namespace kube {

std::string DecodeFailure::ToString() const {
  std::string text = path.empty() ? std::string() : path + ": ";
  text += reason.empty() ? std::string("malformed input") : reason;
  return text + " (at byte " + std::to_string(offset) + ")";
}

}  // namespace kube
