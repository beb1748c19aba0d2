// What KUBE_ENUM of kube/crd/describe.h expands to. Not for programs.
#ifndef KUBE_CRD_DESCRIBE_ENUM_H_
#define KUBE_CRD_DESCRIBE_ENUM_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "kube/codec/custom_json.h"
#include "kube/codec/type_info.h"
#include "kube/crd/describe_impl.h"

namespace kube::internal {

/// All that KUBE_ENUM makes; its parts point to each other.
struct EnumTable {
  CustomJson custom;
  TypeInfo type;
  EnumInfo info;

  constexpr EnumTable(std::string_view name, const EnumName* names, std::size_t count, const char* fault,
                      const CustomJson& json, const TypeInfo& table)
      : custom(json), type(table), info{name, names, count, fault, &type} {
    custom.enumeration = &info;
    type.custom = &custom;
  }
  EnumTable(const EnumTable&) = delete;
  EnumTable& operator=(const EnumTable&) = delete;
};

template <std::size_t N>
constexpr auto EnumFault(const std::array<EnumName, N>& names) {
  std::array<char, 2048> text{};
  std::size_t n = 0;
  auto add = [&](std::string_view piece) {
    for (char c : piece) text.at(n++) = c;
  };
  add("expected one of ");
  for (std::size_t i = 0; i < N; ++i) {
    if (i > 0) add(", ");
    add("\"");
    add(names[i].text);
    add("\"");
  }
  return text;
}

template <class E>
struct EnumJson {
  static const char* Read(std::string_view json, void* value) {
    const EnumInfo& info = GetEnumInfo(static_cast<const E*>(nullptr));
    if (json == "null") return nullptr;
    std::string text;
    if (!ReadJsonString(json, &text)) return "expected a string";
    const EnumName* name = FindEnumText(info, text);
    if (name == nullptr) return info.fault;
    *static_cast<E*>(value) = static_cast<E>(name->value);
    return nullptr;
  }
  static bool Write(const void* value, std::string* json) {
    const EnumInfo& info = GetEnumInfo(static_cast<const E*>(nullptr));
    const EnumName* name = FindEnumName(info, static_cast<std::int64_t>(*static_cast<const E*>(value)));
    if (name == nullptr) return false;
    WriteJsonString(name->text, json);
    return true;
  }
  static bool Equal(const void* a, const void* b) { return *static_cast<const E*>(a) == *static_cast<const E*>(b); }
  static bool IsZero(const void* value) { return *static_cast<const E*>(value) == E{}; }
};

template <class E>
constexpr TypeInfo MakeEnumType(std::string_view name) {
  TypeInfo info = MakeTypeInfo<E>({.name = name}, 0, nullptr, nullptr, nullptr);
  info.form = JsonForm::kCustom;
  return info;
}

template <class E>
struct EnumEntry {
  E value;
  std::string_view text;
};
template <class E, std::size_t N>
constexpr auto EnumNames(const EnumEntry<E> (&entries)[N]) {
  std::array<EnumName, N> names{};
  for (std::size_t i = 0; i < N; ++i) names[i] = {static_cast<std::int64_t>(entries[i].value), entries[i].text};
  return names;
}
template <std::size_t N>
constexpr bool EnumTextsDiffer(const std::array<EnumName, N>& names) {
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (names[i].text == names[j].text || names[i].value == names[j].value) return false;
    }
  }
  return true;
}

}  // namespace kube::internal

#endif  // KUBE_CRD_DESCRIBE_ENUM_H_
