// The options of each verb, under the names that calls use.
#ifndef KUBE_CLIENT_OPTIONS_H_
#define KUBE_CLIENT_OPTIONS_H_

#include "kube/api/meta/v1/types.h"
#include "kube/client/call_options.h"

namespace kube {

using meta::v1::ApplyOptions;
using meta::v1::CreateOptions;
using meta::v1::DeleteOptions;
using meta::v1::GetOptions;
using meta::v1::ListOptions;
using meta::v1::PatchOptions;
using meta::v1::UpdateOptions;

/// Values of DeleteOptions::propagation_policy. Source: apimachinery meta/v1 DeletionPropagation.
inline constexpr char kOrphan[] = "Orphan";          ///< dependents stay
inline constexpr char kBackground[] = "Background";  ///< the object goes at once, its dependents after it
inline constexpr char kForeground[] = "Foreground";  ///< dependents go first; the object stays, terminating, until then

/// The one value of `dry_run`: everything is checked and answered, nothing is stored.
inline constexpr char kDryRunAll[] = "All";

/// Values of `field_validation`: what the server does about unknown and duplicate fields of what is sent as JSON.
/// Source: apimachinery meta/v1 FieldValidation.
inline constexpr char kFieldValidationStrict[] = "Strict";  ///< refuses them: ApiError, IsBadRequest()
inline constexpr char kFieldValidationWarn[] = "Warn";      ///< drops them and sends a Warning header; the default
inline constexpr char kFieldValidationIgnore[] = "Ignore";  ///< drops them

/// Values of ListOptions::resource_version_match, which needs a `resource_version`. Source: apimachinery meta/v1.
inline constexpr char kNotOlderThan[] = "NotOlderThan";  ///< that version or any later one
inline constexpr char kExact[] = "Exact";                ///< just that version; IsExpired() once it is gone

/// The form of a patch. Source: apimachinery types/patch.go.
enum class PatchType {
  kJson,            ///< RFC 6902: a list of operations
  kMerge,           ///< RFC 7386: null deletes a key
  kStrategicMerge,  ///< lists merged by key; built-in types only (a custom resource answers 415)
};

/// Its Content-Type.
constexpr const char* MediaTypeOf(PatchType type) {
  switch (type) {
    case PatchType::kJson:
      return "application/json-patch+json";
    case PatchType::kMerge:
      return "application/merge-patch+json";
    case PatchType::kStrategicMerge:
      break;
  }
  return "application/strategic-merge-patch+json";
}

/// A patch as it is sent: `Patch{PatchType::kMerge, R"({"spec":{"replicas":3}})"}`.
struct Patch {
  PatchType type = PatchType::kMerge;
  std::string body{};  ///< JSON

  friend bool operator==(const Patch&, const Patch&) = default;
};

}  // namespace kube

#endif  // KUBE_CLIENT_OPTIONS_H_
