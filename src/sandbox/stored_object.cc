#include "src/sandbox/stored_object.h"

#include <utility>

#include "src/sandbox/encoding.h"

namespace kube::sandbox {

StoredObject::StoredObject(ServedResourcePtr resource, Value value, std::uint64_t version)
    : resource_(std::move(resource)), value_(std::move(value)), version_(version) {
  // Const all the way: only a non-const access could move the texts.
  const Value& metadata = std::as_const(value_)["metadata"];
  name_ = metadata.GetString("name").value_or("");
  space_ = metadata.GetString("namespace").value_or("");
}

const std::string& StoredObject::JsonMembers() const {
  std::call_once(json_once_, [this] { json_ = EncodeJsonMembers(value_); });
  return json_;
}

const std::string& StoredObject::ProtobufMessage() const {
  std::call_once(protobuf_once_, [this] { protobuf_ = EncodeProtobufMessageOf(*resource_->type, value_); });
  return protobuf_;
}

}  // namespace kube::sandbox
