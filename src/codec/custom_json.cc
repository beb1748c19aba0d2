#include "kube/codec/custom_json.h"

#include "kube/codec/type_ops.h"
#include "kube/codec/value.h"
#include "kube/meta/boxed_impl.h"

KUBE_INSTANTIATE_LIST(kube::Value)
KUBE_INSTANTIATE_MAP(kube::Value)

namespace kube::internal {
namespace {

const char* ReadValue(std::string_view json, void* value) {
  DecodeFailure failure;
  return Value::TryDecodeJson(json, static_cast<Value*>(value), {}, &failure) ? nullptr : "not a JSON value";
}
bool WriteValue(const void* value, std::string* json) {
  static_cast<const Value*>(value)->EncodeJson(*json);
  return true;
}
bool EqualValues(const void* a, const void* b) {
  return *static_cast<const Value*>(a) == *static_cast<const Value*>(b);
}
bool IsNull(const void* value) { return static_cast<const Value*>(value)->IsNull(); }

constexpr CustomJson kValueJson{ReadValue, WriteValue, EqualValues, IsNull, nullptr};

constinit const TypeInfo kValueInfo{.name = "Value",
                                    .size = sizeof(Value),
                                    .field_count = 0,
                                    .json_count = 0,
                                    .fields = nullptr,
                                    .json_fields = nullptr,
                                    .index = nullptr,
                                    .index_size = 0,
                                    .form = JsonForm::kCustom,
                                    .merge = nullptr,
                                    .resource = nullptr,
                                    .api_version = {},
                                    .kind = {},
                                    .create = TypeOps<Value>::Create,
                                    .destroy = TypeOps<Value>::Destroy,
                                    .copy = TypeOps<Value>::Copy,
                                    .clear = TypeOps<Value>::Clear,
                                    .list = &ListOpsOf<std::vector<Value>>::kOps,
                                    .map = &MapOpsOf<Value>::kOps,
                                    .optional = &OptionalOpsOf<Value>::kOps,
                                    .custom = &kValueJson};

}  // namespace

const TypeInfo& ValueTypeInfo() noexcept { return kValueInfo; }

bool ReadJsonString(std::string_view json, std::string* text) {
  if (json.size() < 2 || json.front() != '"') return false;
  const std::string_view inside = json.substr(1, json.size() - 2);
  if (inside.find('\\') == std::string_view::npos) {
    *text = inside;
    return true;
  }
  Value value;
  DecodeFailure failure;
  if (!Value::TryDecodeJson(json, &value, {}, &failure) || !value.IsString()) return false;
  *text = value.AsString();
  return true;
}

void WriteJsonString(std::string_view text, std::string* json) { Value(text).EncodeJson(*json); }

const EnumName* FindEnumName(const EnumInfo& info, std::int64_t value) {
  for (std::size_t i = 0; i < info.count; ++i) {
    if (info.names[i].value == value) return &info.names[i];
  }
  return nullptr;
}

const EnumName* FindEnumText(const EnumInfo& info, std::string_view text) {
  for (std::size_t i = 0; i < info.count; ++i) {
    if (info.names[i].text == text) return &info.names[i];
  }
  return nullptr;
}

}  // namespace kube::internal
