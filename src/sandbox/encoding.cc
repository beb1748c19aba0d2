#include "src/sandbox/encoding.h"

#include <kube/codec/convert.h>
#include <kube/codec/protobuf.h>

#include "src/sandbox/typed_instance.h"

namespace kube::sandbox {

std::string EncodeJsonMembers(const Value& object) {
  std::string out;
  for (const auto [key, value] : object.members()) {
    if (key == "apiVersion" || key == "kind") continue;
    if (!out.empty()) out += ',';
    Value(key).EncodeJson(out);
    out += ':';
    value.EncodeJson(out);
  }
  out += '}';
  return out;
}

std::string EncodeProtobufMessageOf(const TypeInfo& type, const Value& object) {
  TypedInstance typed(type);
  FromValue(object, type, typed.get());
  std::string out;
  EncodeProtobufMessage(type, typed.get(), &out);
  return out;
}

Value Canonical(const TypeInfo& type, const Value& object) {
  TypedInstance typed(type);
  FromValue(object, type, typed.get());
  return ToValue(type, typed.get());
}

}  // namespace kube::sandbox
