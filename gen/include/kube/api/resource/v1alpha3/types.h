// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1alpha3); edits are lost.
// The types of resource/v1alpha3, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_RESOURCE_V1ALPHA3_TYPES_H_
#define KUBE_API_RESOURCE_V1ALPHA3_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/resource/v1alpha3/fwd.h"
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

namespace kube::resource::v1alpha3 {

using kube::described::operator==;

inline constexpr std::int64_t kCELSelectorExpressionMaxCost = 1000000;
inline constexpr std::int64_t kCELSelectorExpressionMaxLength = 10240;
inline constexpr char kDeviceTaintEffectNone[] = "None";
inline constexpr char kDeviceTaintEffectNoSchedule[] = "NoSchedule";
inline constexpr char kDeviceTaintEffectNoExecute[] = "NoExecute";
inline constexpr std::int64_t kDeviceTaintRuleStatusMaxConditions = 8;
inline constexpr char kDeviceTaintConditionEvictionInProgress[] = "EvictionInProgress";
inline constexpr std::int64_t kResourcePoolStatusRequestLimitDefault = 100;
inline constexpr std::int64_t kResourcePoolStatusRequestLimitMax = 1000;
inline constexpr char kResourcePoolStatusRequestConditionComplete[] = "Complete";
inline constexpr char kResourcePoolStatusRequestConditionFailed[] = "Failed";

/// resource/v1alpha3 CELDeviceSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#CELDeviceSelector
struct CELDeviceSelector {
  std::string expression{};
};

/// resource/v1alpha3 DeviceSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceSelector
struct DeviceSelector {
  Boxed<CELDeviceSelector> cel{};
};

/// resource/v1alpha3 DeviceTaint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceTaint
struct DeviceTaint {
  std::string key{};
  std::string value{};
  std::string effect{};
  std::optional<Time> time_added{};
};

/// resource/v1alpha3 DeviceTaintSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceTaintSelector
struct DeviceTaintSelector {
  std::optional<std::string> driver{};
  std::optional<std::string> pool{};
  std::optional<std::string> device{};
};

/// resource/v1alpha3 DeviceTaintRuleSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceTaintRuleSpec
struct DeviceTaintRuleSpec {
  Boxed<DeviceTaintSelector> device_selector{};
  DeviceTaint taint{};
};

/// resource/v1alpha3 DeviceTaintRuleStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceTaintRuleStatus
struct DeviceTaintRuleStatus {
  List<meta::v1::Condition> conditions{};
};

/// Kind DeviceTaintRule of resource.k8s.io/v1alpha3.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceTaintRule
struct DeviceTaintRule {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DeviceTaintRuleSpec spec{};
  DeviceTaintRuleStatus status{};
};

/// Kind DeviceTaintRuleList of resource.k8s.io/v1alpha3.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#DeviceTaintRuleList
struct DeviceTaintRuleList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<DeviceTaintRule> items{};
};

/// resource/v1alpha3 ResourcePoolStatusRequestSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#ResourcePoolStatusRequestSpec
struct ResourcePoolStatusRequestSpec {
  std::string driver{};
  std::optional<std::string> pool_name{};
  std::optional<std::int32_t> limit{};
};

/// resource/v1alpha3 PoolStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#PoolStatus
struct PoolStatus {
  std::string driver{};
  std::string pool_name{};
  std::int64_t generation{};
  std::optional<std::int32_t> resource_slice_count{};
  std::optional<std::int32_t> total_devices{};
  std::optional<std::int32_t> allocated_devices{};
  std::optional<std::int32_t> available_devices{};
  std::optional<std::int32_t> unavailable_devices{};
  std::optional<std::string> node_name{};
  std::optional<std::string> validation_error{};
};

/// resource/v1alpha3 ResourcePoolStatusRequestStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#ResourcePoolStatusRequestStatus
struct ResourcePoolStatusRequestStatus {
  std::optional<std::int32_t> pool_count{};
  List<PoolStatus> pools{};
  List<meta::v1::Condition> conditions{};
};

/// Kind ResourcePoolStatusRequest of resource.k8s.io/v1alpha3.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#ResourcePoolStatusRequest
struct ResourcePoolStatusRequest {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ResourcePoolStatusRequestSpec spec{};
  Boxed<ResourcePoolStatusRequestStatus> status{};
};

/// Kind ResourcePoolStatusRequestList of resource.k8s.io/v1alpha3.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1alpha3#ResourcePoolStatusRequestList
struct ResourcePoolStatusRequestList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ResourcePoolStatusRequest> items{};
};

const TypeInfo& GetTypeInfo(const DeviceSelector*) noexcept;
const TypeInfo& GetTypeInfo(const CELDeviceSelector*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaint*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaintRule*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaintRuleSpec*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaintSelector*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaintRuleStatus*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaintRuleList*) noexcept;
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequest*) noexcept;
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequestSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequestStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PoolStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourcePoolStatusRequestList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
DeviceTaintRuleList ListTypeOf(const DeviceTaintRule*);
ResourcePoolStatusRequestList ListTypeOf(const ResourcePoolStatusRequest*);

namespace resources {
inline constexpr ResourceInfo kDeviceTaintRule{
    .group = "resource.k8s.io",
    .version = "v1alpha3",
    .kind = "DeviceTaintRule",
    .list_kind = "DeviceTaintRuleList",
    .plural = "devicetaintrules",
    .singular = "devicetaintrule",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kResourcePoolStatusRequest{
    .group = "resource.k8s.io",
    .version = "v1alpha3",
    .kind = "ResourcePoolStatusRequest",
    .list_kind = "ResourcePoolStatusRequestList",
    .plural = "resourcepoolstatusrequests",
    .singular = "resourcepoolstatusrequest",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const DeviceTaintRule*) noexcept { return resources::kDeviceTaintRule; }
constexpr const ResourceInfo& GetResourceInfo(const ResourcePoolStatusRequest*) noexcept {
  return resources::kResourcePoolStatusRequest;
}

}  // namespace kube::resource::v1alpha3

#endif  // KUBE_API_RESOURCE_V1ALPHA3_TYPES_H_
