#include "src/client/query.h"

#include <cstdint>
#include <optional>
#include <string>

#include "kube/meta/list.h"
#include "kube/meta/time.h"

namespace kube::internal {
namespace {

template <class T>
const T& As(const void* p) {
  return *static_cast<const T*>(p);
}

std::string Text(bool v) { return v ? "true" : "false"; }
std::string Text(std::int32_t v) { return std::to_string(v); }
std::string Text(std::int64_t v) { return std::to_string(v); }
std::string Text(const std::string& v) { return v; }
std::string Text(const Time& v) { return v.ToString(); }

bool IsEmpty(bool v) { return !v; }
bool IsEmpty(std::int32_t v) { return v == 0; }
bool IsEmpty(std::int64_t v) { return v == 0; }
bool IsEmpty(const std::string& v) { return v.empty(); }
bool IsEmpty(const Time& v) { return v.IsZero(); }

template <class T>
void AppendField(const Field& field, const void* at, QueryParams* params) {
  std::string key(field.name());
  switch (field.shape) {
    case FieldShape::kValue:
      if (!IsEmpty(As<T>(at)) || !field.Is(kOmitEmpty)) params->emplace_back(key, Text(As<T>(at)));
      break;
    case FieldShape::kOptional:
      if (As<std::optional<T>>(at)) params->emplace_back(key, Text(*As<std::optional<T>>(at)));
      break;
    case FieldShape::kList:
      if constexpr (std::is_same_v<T, std::string>) {
        for (const std::string& item : As<List<std::string>>(at)) params->emplace_back(key, item);
      }
      break;
    default:
      break;
  }
}

}  // namespace

void AppendQuery(const TypeInfo& info, const void* options, QueryParams* params) {
  for (int i = 0; i < info.json_count; ++i) {
    const Field& field = info.json_fields[i];
    if (field.Is(kTypeMeta)) continue;
    const void* at = static_cast<const char*>(options) + field.offset;
    switch (field.type) {
      case FieldType::kBool:
        AppendField<bool>(field, at, params);
        break;
      case FieldType::kInt32:
        AppendField<std::int32_t>(field, at, params);
        break;
      case FieldType::kInt64:
        AppendField<std::int64_t>(field, at, params);
        break;
      case FieldType::kString:
        AppendField<std::string>(field, at, params);
        break;
      case FieldType::kTime:
        AppendField<Time>(field, at, params);
        break;
      default:
        break;
    }
  }
}

}  // namespace kube::internal
