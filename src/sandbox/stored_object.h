// An object as the store holds it: never changed, shared by everyone who reads it, its encodings made once.
#ifndef KUBE_SRC_SANDBOX_STORED_OBJECT_H_
#define KUBE_SRC_SANDBOX_STORED_OBJECT_H_

#include <kube/codec/value.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// One state of one object. Immutable but for the encodings, which are made when first asked for. Thread safe.
class StoredObject {
 public:
  StoredObject(ServedResourcePtr resource, Value value, std::uint64_t version);

  const ServedResource& resource() const noexcept { return *resource_; }
  const ServedResourcePtr& resource_ptr() const noexcept { return resource_; }
  /// With apiVersion, kind and metadata.resourceVersion.
  const Value& value() const noexcept { return value_; }
  std::uint64_t version() const noexcept { return version_; }
  std::string_view name() const noexcept { return name_; }
  std::string_view namespace_() const noexcept { return space_; }
  std::string_view uid() const noexcept { return value_["metadata"].GetString("uid").value_or(""); }

  /// The members but apiVersion and kind as JSON, without the opening brace: `"metadata":{...},"spec":{...}}`. List
  /// items carry no type, single objects do.
  const std::string& JsonMembers() const;
  /// The bare protobuf message. Only for types that have one.
  const std::string& ProtobufMessage() const;

 private:
  ServedResourcePtr resource_;
  Value value_;
  std::uint64_t version_;
  std::string_view name_;
  std::string_view space_;
  mutable std::once_flag json_once_;
  mutable std::once_flag protobuf_once_;
  mutable std::string json_;
  mutable std::string protobuf_;
};
using ObjectPtr = std::shared_ptr<const StoredObject>;

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_STORED_OBJECT_H_
