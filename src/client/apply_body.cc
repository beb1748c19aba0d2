// A typed object as an apply configuration. Go needs generated all-pointer types for this; here the table tells which
// members are optional, so what is zero and optional is simply left out.
#include "kube/client/object_access.h"
#include "kube/codec/convert.h"

namespace kube::internal {
namespace {

void Prune(const TypeInfo& info, Value& object);

void PruneField(const Field& field, Value& value) {
  switch (field.shape) {
    case FieldShape::kValue:
    case FieldShape::kBoxed:
    case FieldShape::kOptional:
      Prune(*field.message, value);
      break;
    case FieldShape::kList:
      for (Value& item : value.MutableItems()) Prune(*field.message, item);
      break;
    case FieldShape::kMap:
      for (auto [key, item] : value.MutableMembers()) Prune(*field.message, item);
      break;
  }
}

void Prune(const TypeInfo& info, Value& object) {
  if (!object.IsObject() || info.form != JsonForm::kObject) return;
  for (int i = 0; i < info.json_count; ++i) {
    const Field& field = info.json_fields[i];
    const Value* found = object.Find(field.name());
    if (found == nullptr) continue;
    if (found->IsNull()) {
      object.Erase(field.name());
      continue;
    }
    if (field.type != FieldType::kMessage) continue;
    Value& value = object[field.name()];
    PruneField(field, value);
    // A struct by value is always written; empty it says nothing. Behind a Boxed, empty has a meaning.
    bool says_nothing = field.shape == FieldShape::kValue && field.Is(kOmitEmpty) && value.IsObject() && value.empty();
    if (says_nothing) object.Erase(field.name());
  }
}

}  // namespace

std::string ApplyBodyOf(const TypeInfo& info, const void* object) {
  Value value = ToUnstructured(info, object).object();
  Prune(info, value);
  return value.EncodeJson();
}

}  // namespace kube::internal
