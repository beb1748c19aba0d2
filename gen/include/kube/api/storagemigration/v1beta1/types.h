// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/storagemigration/v1beta1); edits are lost.
// The types of storagemigration/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_STORAGEMIGRATION_V1BETA1_TYPES_H_
#define KUBE_API_STORAGEMIGRATION_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/storagemigration/v1beta1/fwd.h"
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

namespace kube::storagemigration::v1beta1 {

using kube::described::operator==;

inline constexpr char kMigrationRunning[] = "Running";
inline constexpr char kMigrationSucceeded[] = "Succeeded";
inline constexpr char kMigrationFailed[] = "Failed";

/// storagemigration/v1beta1 StorageVersionMigrationSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storagemigration/v1beta1#StorageVersionMigrationSpec
struct StorageVersionMigrationSpec {
  meta::v1::GroupResource resource{};
};

/// storagemigration/v1beta1 StorageVersionMigrationStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storagemigration/v1beta1#StorageVersionMigrationStatus
struct StorageVersionMigrationStatus {
  List<meta::v1::Condition> conditions{};
  std::string resource_version{};
};

/// Kind StorageVersionMigration of storagemigration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storagemigration/v1beta1#StorageVersionMigration
struct StorageVersionMigration {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  StorageVersionMigrationSpec spec{};
  StorageVersionMigrationStatus status{};
};

/// Kind StorageVersionMigrationList of storagemigration.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/storagemigration/v1beta1#StorageVersionMigrationList
struct StorageVersionMigrationList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<StorageVersionMigration> items{};
};

const TypeInfo& GetTypeInfo(const StorageVersionMigration*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionMigrationSpec*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionMigrationStatus*) noexcept;
const TypeInfo& GetTypeInfo(const StorageVersionMigrationList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
StorageVersionMigrationList ListTypeOf(const StorageVersionMigration*);

namespace resources {
inline constexpr ResourceInfo kStorageVersionMigration{
    .group = "storagemigration.k8s.io",
    .version = "v1beta1",
    .kind = "StorageVersionMigration",
    .list_kind = "StorageVersionMigrationList",
    .plural = "storageversionmigrations",
    .singular = "storageversionmigration",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const StorageVersionMigration*) noexcept {
  return resources::kStorageVersionMigration;
}

}  // namespace kube::storagemigration::v1beta1

#endif  // KUBE_API_STORAGEMIGRATION_V1BETA1_TYPES_H_
