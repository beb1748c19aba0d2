// Values that read and write their own JSON: enums as strings, and free-form values.
#ifndef KUBE_CODEC_CUSTOM_JSON_H_
#define KUBE_CODEC_CUSTOM_JSON_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "kube/codec/type_info.h"

namespace kube {

/// One enumerator and its text.
struct EnumName {
  std::int64_t value = 0;
  std::string_view text{};
};

/// What is known of an enum that travels as a string.
struct EnumInfo {
  std::string_view name;  ///< of the C++ type
  const EnumName* names;  ///< in the order of the description
  std::size_t count;
  const char* fault;     ///< `expected one of "A", "B"`, for messages
  const TypeInfo* type;  ///< its table for the codec, of JsonForm::kCustom
};

/// How a value of JsonForm::kCustom is handled without knowing its type. Constant data.
struct CustomJson {
  /// Reads one well-formed JSON value. Returns null, or what is wrong as a text that lives for ever.
  const char* (*read)(std::string_view json, void* value);
  /// Appends the JSON; false when the value has none (an enumerator without a name).
  bool (*write)(const void* value, std::string* json);
  bool (*equal)(const void* a, const void* b);
  bool (*is_zero)(const void* value);
  const EnumInfo* enumeration;  ///< null for a free-form value
};

namespace internal {

/// The text of `json`, which is a JSON string; false for another type.
bool ReadJsonString(std::string_view json, std::string* text);
void WriteJsonString(std::string_view text, std::string* json);
const EnumName* FindEnumName(const EnumInfo& info, std::int64_t value);
const EnumName* FindEnumText(const EnumInfo& info, std::string_view text);

/// The table of a member of type Value: any JSON.
const TypeInfo& ValueTypeInfo() noexcept;

}  // namespace internal
}  // namespace kube

#endif  // KUBE_CODEC_CUSTOM_JSON_H_
