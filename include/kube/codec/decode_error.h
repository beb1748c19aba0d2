// What went wrong when bytes were read, and where.
#ifndef KUBE_CODEC_DECODE_ERROR_H_
#define KUBE_CODEC_DECODE_ERROR_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/meta/error.h"

namespace kube {

/// How deep values may nest. Source: apimachinery util/json (maxDepth).
inline constexpr int kMaxDecodeDepth = 10'000;

/// How deep described structs may nest: only JSONSchemaProps nests at all, and its copies and destructors recurse.
inline constexpr int kMaxMessageDepth = 1'000;

/// A failed decode as a value, for code that must not throw (watch events).
struct DecodeFailure {
  std::size_t offset = 0;  ///< byte offset in the input at which the fault was noticed
  std::string path{};      ///< the field, `spec.template.spec.containers[2].name`; empty for the whole document
  std::string reason{};    ///< what was wrong; never a value out of the input

  /// `spec.replicas: expected an integer, found a string (at byte 120)`.
  std::string ToString() const;
};

/// Bytes that are not what they should be: malformed JSON, YAML or protobuf, or a value of the wrong kind.
class DecodeError : public Error {
 public:
  explicit DecodeError(DecodeFailure failure) : Error(failure.ToString()), failure_(std::move(failure)) {}

  std::size_t offset() const noexcept { return failure_.offset; }
  const std::string& path() const noexcept { return failure_.path; }
  const std::string& reason() const noexcept { return failure_.reason; }
  const DecodeFailure& failure() const noexcept { return failure_; }

 private:
  DecodeFailure failure_;
};

/// How to read.
struct DecodeOptions {
  /// Strict mode when set: receives a line for every unknown and every duplicate field, with its path, as
  /// `unknown field "spec.foo"` and `duplicate field "spec.replicas"`; at most 100. The object is filled all the same.
  /// JSON and YAML only: protobuf has no names, and its unknown fields are always skipped.
  std::vector<std::string>* strict_errors = nullptr;
  /// Lay what is read over what the object holds, as Go's Unmarshal does, instead of starting from an empty object.
  bool merge = false;
  /// Deepest nesting of objects and arrays, at most kMaxDecodeDepth.
  int max_depth = kMaxDecodeDepth;
};

}  // namespace kube

#endif  // KUBE_CODEC_DECODE_ERROR_H_
