// Short words for reading untyped objects whose members may be absent.
#ifndef KUBE_SRC_SANDBOX_VALUE_ACCESS_H_
#define KUBE_SRC_SANDBOX_VALUE_ACCESS_H_

#include <kube/codec/value.h>

#include <cstdint>
#include <string_view>

namespace kube::sandbox {

/// "" when it is no string. Lives as long as the value.
inline std::string_view Text(const Value& value) { return value.GetString().value_or(std::string_view()); }
inline std::int64_t Number(const Value& value, std::int64_t fallback = 0) { return value.GetInt().value_or(fallback); }
inline bool Flag(const Value& value, bool fallback = false) { return value.GetBool().value_or(fallback); }

/// The first item of a list whose member `key` is `text`; a null value when there is none.
inline const Value& FindItem(const Value& list, std::string_view key, std::string_view text) {
  static const Value kNone;
  for (const Value& item : list.items()) {
    if (Text(item[key]) == text) return item;
  }
  return kNone;
}

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_VALUE_ACCESS_H_
