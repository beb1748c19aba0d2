// The defaults of each struct, and how they are written down.
#ifndef KUBE_SRC_SANDBOX_DEFAULT_RULES_H_
#define KUBE_SRC_SANDBOX_DEFAULT_RULES_H_

#include <kube/codec/value.h>

#include <span>
#include <string_view>
#include <utility>

#include "src/sandbox/value_access.h"

namespace kube::sandbox {

/// What is filled into a struct, before the structs inside it are looked at.
struct DefaultRule {
  std::string_view type;  ///< TypeInfo::name: "core/v1.Container"
  void (*apply)(Value& object);
};

std::span<const DefaultRule> PodDefaults();
std::span<const DefaultRule> CoreDefaults();
std::span<const DefaultRule> WorkloadDefaults();
std::span<const DefaultRule> PolicyDefaults();

/// Reads without adding the member.
inline const Value& Look(const Value& object, std::string_view key) { return object[key]; }
inline std::string_view LookText(const Value& object, std::string_view key) { return Text(object[key]); }

/// Sets a member that is absent.
inline void Default(Value& object, std::string_view key, Value value) {
  if (Look(object, key).IsNull()) object[key] = std::move(value);
}
/// The same for a member that is absent or empty: a text of "", a list or map without items.
inline void DefaultEmpty(Value& object, std::string_view key, Value value) {
  const Value& now = Look(object, key);
  if (now.IsNull() || (now.IsString() ? Text(now).empty() : now.empty() && !now.IsNumber() && !now.IsBool())) {
    object[key] = std::move(value);
  }
}
/// The same for a number where 0 means nothing.
inline void DefaultZero(Value& object, std::string_view key, std::int64_t value) {
  if (Number(Look(object, key)) == 0) object[key] = value;
}

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_DEFAULT_RULES_H_
