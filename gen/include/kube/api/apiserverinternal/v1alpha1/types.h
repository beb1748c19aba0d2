// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apiserverinternal/v1alpha1); edits are lost.
// The types of apiserverinternal/v1alpha1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_APISERVERINTERNAL_V1ALPHA1_TYPES_H_
#define KUBE_API_APISERVERINTERNAL_V1ALPHA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/apiserverinternal/v1alpha1/fwd.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::apiserverinternal::v1alpha1 {

using kube::described::operator==;

inline constexpr char kAllEncodingVersionsEqual[] = "AllEncodingVersionsEqual";
inline constexpr char kConditionTrue[] = "True";
inline constexpr char kConditionFalse[] = "False";
inline constexpr char kConditionUnknown[] = "Unknown";

/// apiserverinternal/v1alpha1 StorageVersionSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apiserverinternal/v1alpha1#StorageVersionSpec
struct StorageVersionSpec {
};

/// apiserverinternal/v1alpha1 ServerStorageVersion.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apiserverinternal/v1alpha1#ServerStorageVersion
struct ServerStorageVersion {
  std::string api_server_id{};
  std::string encoding_version{};
  List<std::string> decodable_versions{};
  List<std::string> served_versions{};
};

/// apiserverinternal/v1alpha1 StorageVersionCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apiserverinternal/v1alpha1#StorageVersionCondition
struct StorageVersionCondition {
  std::string type{};
  std::string status{};
  std::int64_t observed_generation{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apiserverinternal/v1alpha1 StorageVersionStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apiserverinternal/v1alpha1#StorageVersionStatus
struct StorageVersionStatus {
  List<ServerStorageVersion> storage_versions{};
  std::optional<std::string> common_encoding_version{};
  List<StorageVersionCondition> conditions{};
};

/// Kind StorageVersion of internal.apiserver.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apiserverinternal/v1alpha1#StorageVersion
struct StorageVersion {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  StorageVersionSpec spec{};
  StorageVersionStatus status{};
};

/// Kind StorageVersionList of internal.apiserver.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/apiserverinternal/v1alpha1#StorageVersionList
struct StorageVersionList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<StorageVersion> items{};
};

const TypeInfo& GetTypeInfo(const StorageVersion*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionSpec*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ServerStorageVersion*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionCondition*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
StorageVersionList ListTypeOf(const StorageVersion*);

namespace resources {
inline constexpr ResourceInfo kStorageVersion{
    .group = "internal.apiserver.k8s.io",
    .version = "v1alpha1",
    .kind = "StorageVersion",
    .list_kind = "StorageVersionList",
    .plural = "storageversions",
    .singular = "storageversion",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const StorageVersion*) noexcept { return resources::kStorageVersion; }

}  // namespace kube::apiserverinternal::v1alpha1

#endif  // KUBE_API_APISERVERINTERNAL_V1ALPHA1_TYPES_H_
