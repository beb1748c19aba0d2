// Values that pass through uninterpreted.
#ifndef KUBE_META_RAW_H_
#define KUBE_META_RAW_H_

#include <string>
#include <utility>

namespace kube {

/// Any JSON value, kept as its text: apimachinery RawExtension (an embedded object), meta/v1 FieldsV1 (a set of owned
/// fields) and apiextensions JSON (a default, an example). Empty text stands for null.
///
/// In JSON the text appears as it is; in protobuf it is the bytes of a field of the wrapping message. What arrives by
/// JSON is checked to be well-formed and compacted; what arrives by protobuf is kept byte for byte.
struct RawJson {
  std::string json{};

  bool empty() const noexcept { return json.empty(); }
  friend bool operator==(const RawJson&, const RawJson&) = default;
};

using RawExtension = RawJson;
using FieldsV1 = RawJson;

/// Bytes: base64 in JSON. A type of its own so that text and bytes cannot be mixed up.
struct Bytes {
  std::string data{};

  Bytes() = default;
  Bytes(std::string bytes) : data(std::move(bytes)) {}  // NOLINT: implicit, `{"password", "secret"}` fills a Secret
  Bytes(const char* bytes) : data(bytes) {}             // NOLINT
  bool empty() const noexcept { return data.empty(); }
  std::size_t size() const noexcept { return data.size(); }
  friend bool operator==(const Bytes&, const Bytes&) = default;
};

}  // namespace kube

#endif  // KUBE_META_RAW_H_
