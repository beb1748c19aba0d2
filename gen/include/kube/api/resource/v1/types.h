// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1); edits are lost.
// The types of resource/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_RESOURCE_V1_TYPES_H_
#define KUBE_API_RESOURCE_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/resource/v1/fwd.h"
#include "kube/api/core/v1/types.h"
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

namespace kube::resource::v1 {

using kube::described::operator==;

inline constexpr char kFinalizer[] = "resource.kubernetes.io/delete-protection";
inline constexpr char kExtendedResourceClaimAnnotation[] = "resource.kubernetes.io/extended-resource-claim";
inline constexpr char kPodResourceClaimAnnotation[] = "resource.kubernetes.io/pod-claim-name";
inline constexpr char kResourceDeviceClassPrefix[] = "deviceclass.resource.kubernetes.io/";
inline constexpr char kSubresourceBinding[] = "binding";
inline constexpr char kSubresourceDriver[] = "driver";
inline constexpr char kVerbPrefixAssociatedNode[] = "associated-node:";
inline constexpr char kVerbPrefixArbitraryNode[] = "arbitrary-node:";
inline constexpr char kResourceSliceSelectorNodeName[] = "spec.nodeName";
inline constexpr char kResourceSliceSelectorDriver[] = "spec.driver";
inline constexpr std::int64_t kDriverNameMaxLength = 63;
inline constexpr std::int64_t kResourceSliceMaxSharedCapacity = 128;
inline constexpr std::int64_t kResourceSliceMaxDevices = 128;
inline constexpr std::int64_t kResourceSliceMaxDevicesWithAdvancedFeatures = 64;
inline constexpr std::int64_t kPoolNameMaxLength = 253;
inline constexpr std::int64_t kBindingConditionsMaxSize = 4;
inline constexpr std::int64_t kBindingFailureConditionsMaxSize = 4;
inline constexpr std::int64_t kResourceSliceMaxCounterSets = 8;
inline constexpr std::int64_t kResourceSliceMaxCountersPerCounterSet = 32;
inline constexpr std::int64_t kResourceSliceMaxDeviceCounterConsumptionsPerDevice = 2;
inline constexpr std::int64_t kResourceSliceMaxCountersPerDeviceCounterConsumption = 32;
inline constexpr std::int64_t kResourceSliceMaxAttributesAndCapacitiesPerDevice = 32;
inline constexpr std::int64_t kResourceSliceMaxAttributeValuesPerDevice = 48;
inline constexpr std::int64_t kDeviceMaxDomainLength = 63;
inline constexpr std::int64_t kDeviceMaxIDLength = 32;
inline constexpr std::int64_t kDeviceAttributeMaxValueLength = 64;
inline constexpr std::int64_t kDeviceTaintsMaxLength = 16;
inline constexpr char kDeviceTaintEffectNone[] = "None";
inline constexpr char kDeviceTaintEffectNoSchedule[] = "NoSchedule";
inline constexpr char kDeviceTaintEffectNoExecute[] = "NoExecute";
inline constexpr std::int64_t kDeviceRequestsMaxSize = 32;
inline constexpr std::int64_t kDeviceConstraintsMaxSize = 32;
inline constexpr std::int64_t kDeviceConfigMaxSize = 32;
inline constexpr char kDRAAdminNamespaceLabelKey[] = "resource.kubernetes.io/admin-access";
inline constexpr std::int64_t kDeviceSelectorsMaxSize = 32;
inline constexpr std::int64_t kFirstAvailableDeviceRequestMaxSize = 8;
inline constexpr std::int64_t kDeviceTolerationsMaxLength = 16;
inline constexpr char kDeviceAllocationModeExactCount[] = "ExactCount";
inline constexpr char kDeviceAllocationModeAll[] = "All";
inline constexpr std::int64_t kCELSelectorExpressionMaxCost = 1000000;
inline constexpr std::int64_t kCELSelectorExpressionMaxLength = 10240;
inline constexpr std::int64_t kOpaqueParametersMaxLength = 10240;
inline constexpr char kDeviceTolerationOpExists[] = "Exists";
inline constexpr char kDeviceTolerationOpEqual[] = "Equal";
inline constexpr std::int64_t kResourceClaimReservedForMaxSize = 256;
inline constexpr std::int64_t kAllocationResultsMaxSize = 32;
inline constexpr char kAllocationConfigSourceClass[] = "FromClass";
inline constexpr char kAllocationConfigSourceClaim[] = "FromClaim";
inline constexpr std::int64_t kAllocatedDeviceStatusMaxConditions = 8;
inline constexpr std::int64_t kAllocatedDeviceStatusDataMaxLength = 10240;
inline constexpr std::int64_t kNetworkDeviceDataMaxIPs = 16;
inline constexpr std::int64_t kNetworkDeviceDataInterfaceNameMaxLength = 256;
inline constexpr std::int64_t kNetworkDeviceDataHardwareAddressMaxLength = 128;

/// resource/v1 ResourcePool.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourcePool
struct ResourcePool {
  std::string name{};
  std::int64_t generation{};
  std::int64_t resource_slice_count{};
};

/// resource/v1 DeviceAttribute.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceAttribute
struct DeviceAttribute {
  std::optional<std::int64_t> int_{};
  std::optional<bool> bool_{};
  std::optional<std::string> string{};
  std::optional<std::string> version{};
  List<std::int64_t> ints{};
  List<bool> bools{};
  List<std::string> strings{};
  List<std::string> versions{};
};

/// resource/v1 CapacityRequestPolicyRange.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#CapacityRequestPolicyRange
struct CapacityRequestPolicyRange {
  std::optional<Quantity> min{};
  std::optional<Quantity> max{};
  std::optional<Quantity> step{};
};

/// resource/v1 CapacityRequestPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#CapacityRequestPolicy
struct CapacityRequestPolicy {
  std::optional<Quantity> default_{};
  List<Quantity> valid_values{};
  Boxed<CapacityRequestPolicyRange> valid_range{};
};

/// resource/v1 DeviceCapacity.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceCapacity
struct DeviceCapacity {
  Quantity value{};
  Boxed<CapacityRequestPolicy> request_policy{};
};

/// resource/v1 Counter.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#Counter
struct Counter {
  Quantity value{};
};

/// resource/v1 DeviceCounterConsumption.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceCounterConsumption
struct DeviceCounterConsumption {
  std::string counter_set{};
  Map<Counter> counters{};
};

/// resource/v1 DeviceTaint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceTaint
struct DeviceTaint {
  std::string key{};
  std::string value{};
  std::string effect{};
  std::optional<Time> time_added{};
};

/// resource/v1 NodeAllocatableResourceMapping.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#NodeAllocatableResourceMapping
struct NodeAllocatableResourceMapping {
  std::optional<std::string> capacity_key{};
  std::optional<Quantity> allocation_multiplier{};
};

/// resource/v1 Device.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#Device
struct Device {
  std::string name{};
  Map<DeviceAttribute> attributes{};
  Map<DeviceCapacity> capacity{};
  List<DeviceCounterConsumption> consumes_counters{};
  std::optional<std::string> node_name{};
  Boxed<core::v1::NodeSelector> node_selector{};
  std::optional<bool> all_nodes{};
  List<DeviceTaint> taints{};
  std::optional<bool> binds_to_node{};
  List<std::string> binding_conditions{};
  List<std::string> binding_failure_conditions{};
  std::optional<bool> allow_multiple_allocations{};
  Map<NodeAllocatableResourceMapping> node_allocatable_resource_mappings{};
};

/// resource/v1 CounterSet.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#CounterSet
struct CounterSet {
  std::string name{};
  Map<Counter> counters{};
};

/// resource/v1 ResourceSliceSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceSliceSpec
struct ResourceSliceSpec {
  std::string driver{};
  ResourcePool pool{};
  std::optional<std::string> node_name{};
  Boxed<core::v1::NodeSelector> node_selector{};
  std::optional<bool> all_nodes{};
  List<Device> devices{};
  std::optional<bool> per_device_node_selection{};
  List<CounterSet> shared_counters{};
};

/// Kind ResourceSlice of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceSlice
struct ResourceSlice {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ResourceSliceSpec spec{};
};

/// Kind ResourceSliceList of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceSliceList
struct ResourceSliceList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ResourceSlice> items{};
};

/// resource/v1 CELDeviceSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#CELDeviceSelector
struct CELDeviceSelector {
  std::string expression{};
};

/// resource/v1 DeviceSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceSelector
struct DeviceSelector {
  Boxed<CELDeviceSelector> cel{};
};

/// resource/v1 DeviceToleration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceToleration
struct DeviceToleration {
  std::string key{};
  std::string operator_{};
  std::string value{};
  std::string effect{};
  std::optional<std::int64_t> toleration_seconds{};
};

/// resource/v1 CapacityRequirements.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#CapacityRequirements
struct CapacityRequirements {
  Map<Quantity> requests{};
};

/// resource/v1 ExactDeviceRequest.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ExactDeviceRequest
struct ExactDeviceRequest {
  std::string device_class_name{};
  List<DeviceSelector> selectors{};
  std::string allocation_mode{};
  std::int64_t count{};
  std::optional<bool> admin_access{};
  List<DeviceToleration> tolerations{};
  Boxed<CapacityRequirements> capacity{};
};

/// resource/v1 DeviceSubRequest.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceSubRequest
struct DeviceSubRequest {
  std::string name{};
  std::string device_class_name{};
  List<DeviceSelector> selectors{};
  std::string allocation_mode{};
  std::int64_t count{};
  List<DeviceToleration> tolerations{};
  Boxed<CapacityRequirements> capacity{};
};

/// resource/v1 DeviceRequest.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceRequest
struct DeviceRequest {
  std::string name{};
  Boxed<ExactDeviceRequest> exactly{};
  List<DeviceSubRequest> first_available{};
};

/// resource/v1 DeviceConstraint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceConstraint
struct DeviceConstraint {
  List<std::string> requests{};
  std::optional<std::string> match_attribute{};
  std::optional<std::string> distinct_attribute{};
};

/// resource/v1 OpaqueDeviceConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#OpaqueDeviceConfiguration
struct OpaqueDeviceConfiguration {
  std::string driver{};
  RawJson parameters{};
};

/// resource/v1 DeviceConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceConfiguration
struct DeviceConfiguration {
  Boxed<OpaqueDeviceConfiguration> opaque{};
};

/// resource/v1 DeviceClaimConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceClaimConfiguration
struct DeviceClaimConfiguration {
  List<std::string> requests{};
  DeviceConfiguration device_configuration{};
};

/// resource/v1 DeviceClaim.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceClaim
struct DeviceClaim {
  List<DeviceRequest> requests{};
  List<DeviceConstraint> constraints{};
  List<DeviceClaimConfiguration> config{};
};

/// resource/v1 ResourceClaimSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimSpec
struct ResourceClaimSpec {
  DeviceClaim devices{};
};

/// resource/v1 DeviceRequestAllocationResult.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceRequestAllocationResult
struct DeviceRequestAllocationResult {
  std::string request{};
  std::string driver{};
  std::string pool{};
  std::string device{};
  std::optional<bool> admin_access{};
  List<DeviceToleration> tolerations{};
  List<std::string> binding_conditions{};
  List<std::string> binding_failure_conditions{};
  std::optional<std::string> share_id{};
  Map<Quantity> consumed_capacity{};
};

/// resource/v1 DeviceAllocationConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceAllocationConfiguration
struct DeviceAllocationConfiguration {
  std::string source{};
  List<std::string> requests{};
  DeviceConfiguration device_configuration{};
};

/// resource/v1 DeviceAllocationResult.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceAllocationResult
struct DeviceAllocationResult {
  List<DeviceRequestAllocationResult> results{};
  List<DeviceAllocationConfiguration> config{};
};

/// resource/v1 AllocationResult.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#AllocationResult
struct AllocationResult {
  DeviceAllocationResult devices{};
  Boxed<core::v1::NodeSelector> node_selector{};
  std::optional<Time> allocation_timestamp{};
};

/// resource/v1 ResourceClaimConsumerReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimConsumerReference
struct ResourceClaimConsumerReference {
  std::string api_group{};
  std::string resource{};
  std::string name{};
  std::string uid{};
};

/// resource/v1 NetworkDeviceData.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#NetworkDeviceData
struct NetworkDeviceData {
  std::string interface_name{};
  List<std::string> ips{};
  std::string hardware_address{};
};

/// resource/v1 AllocatedDeviceStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#AllocatedDeviceStatus
struct AllocatedDeviceStatus {
  std::string driver{};
  std::string pool{};
  std::string device{};
  std::optional<std::string> share_id{};
  List<meta::v1::Condition> conditions{};
  std::optional<RawJson> data{};
  Boxed<NetworkDeviceData> network_data{};
};

/// resource/v1 ResourceClaimStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimStatus
struct ResourceClaimStatus {
  Boxed<AllocationResult> allocation{};
  List<ResourceClaimConsumerReference> reserved_for{};
  List<AllocatedDeviceStatus> devices{};
};

/// Kind ResourceClaim of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaim
struct ResourceClaim {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ResourceClaimSpec spec{};
  ResourceClaimStatus status{};
};

/// Kind ResourceClaimList of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimList
struct ResourceClaimList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ResourceClaim> items{};
};

/// resource/v1 DeviceClassConfiguration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceClassConfiguration
struct DeviceClassConfiguration {
  DeviceConfiguration device_configuration{};
};

/// resource/v1 DeviceClassSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceClassSpec
struct DeviceClassSpec {
  List<DeviceSelector> selectors{};
  List<DeviceClassConfiguration> config{};
  std::optional<std::string> extended_resource_name{};
};

/// Kind DeviceClass of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceClass
struct DeviceClass {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  DeviceClassSpec spec{};
};

/// Kind DeviceClassList of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#DeviceClassList
struct DeviceClassList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<DeviceClass> items{};
};

/// resource/v1 ResourceClaimTemplateSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimTemplateSpec
struct ResourceClaimTemplateSpec {
  meta::v1::ObjectMeta metadata{};
  ResourceClaimSpec spec{};
};

/// Kind ResourceClaimTemplate of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimTemplate
struct ResourceClaimTemplate {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ResourceClaimTemplateSpec spec{};
};

/// Kind ResourceClaimTemplateList of resource.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/resource/v1#ResourceClaimTemplateList
struct ResourceClaimTemplateList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ResourceClaimTemplate> items{};
};

const TypeInfo& GetTypeInfo(const ResourceSlice*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceSliceSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CounterSet*) noexcept;
const TypeInfo& GetTypeInfo(const ResourcePool*) noexcept;
const TypeInfo& GetTypeInfo(const Device*) noexcept;
const TypeInfo& GetTypeInfo(const NodeAllocatableResourceMapping*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceCounterConsumption*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceCapacity*) noexcept;
const TypeInfo& GetTypeInfo(const Counter*) noexcept;
const TypeInfo& GetTypeInfo(const CapacityRequestPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const CapacityRequestPolicyRange*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceAttribute*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceTaint*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceSliceList*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaim*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimSpec*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceClaim*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceRequest*) noexcept;
const TypeInfo& GetTypeInfo(const ExactDeviceRequest*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceSubRequest*) noexcept;
const TypeInfo& GetTypeInfo(const CapacityRequirements*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceSelector*) noexcept;
const TypeInfo& GetTypeInfo(const CELDeviceSelector*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceConstraint*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceClaimConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const OpaqueDeviceConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceToleration*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimConsumerReference*) noexcept;
const TypeInfo& GetTypeInfo(const AllocationResult*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceAllocationResult*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceRequestAllocationResult*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceAllocationConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimList*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceClass*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceClassSpec*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceClassConfiguration*) noexcept;
const TypeInfo& GetTypeInfo(const DeviceClassList*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimTemplate*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimTemplateSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaimTemplateList*) noexcept;
const TypeInfo& GetTypeInfo(const AllocatedDeviceStatus*) noexcept;
const TypeInfo& GetTypeInfo(const NetworkDeviceData*) noexcept;

// Declared only: the list kind of a kind, for decltype.
ResourceSliceList ListTypeOf(const ResourceSlice*);
ResourceClaimList ListTypeOf(const ResourceClaim*);
DeviceClassList ListTypeOf(const DeviceClass*);
ResourceClaimTemplateList ListTypeOf(const ResourceClaimTemplate*);

namespace resources {
inline constexpr ResourceInfo kResourceSlice{
    .group = "resource.k8s.io",
    .version = "v1",
    .kind = "ResourceSlice",
    .list_kind = "ResourceSliceList",
    .plural = "resourceslices",
    .singular = "resourceslice",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kResourceClaim{
    .group = "resource.k8s.io",
    .version = "v1",
    .kind = "ResourceClaim",
    .list_kind = "ResourceClaimList",
    .plural = "resourceclaims",
    .singular = "resourceclaim",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kDeviceClass{
    .group = "resource.k8s.io",
    .version = "v1",
    .kind = "DeviceClass",
    .list_kind = "DeviceClassList",
    .plural = "deviceclasses",
    .singular = "deviceclass",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kResourceClaimTemplate{
    .group = "resource.k8s.io",
    .version = "v1",
    .kind = "ResourceClaimTemplate",
    .list_kind = "ResourceClaimTemplateList",
    .plural = "resourceclaimtemplates",
    .singular = "resourceclaimtemplate",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const ResourceSlice*) noexcept { return resources::kResourceSlice; }
constexpr const ResourceInfo& GetResourceInfo(const ResourceClaim*) noexcept { return resources::kResourceClaim; }
constexpr const ResourceInfo& GetResourceInfo(const DeviceClass*) noexcept { return resources::kDeviceClass; }
constexpr const ResourceInfo& GetResourceInfo(const ResourceClaimTemplate*) noexcept {
  return resources::kResourceClaimTemplate;
}

}  // namespace kube::resource::v1

#endif  // KUBE_API_RESOURCE_V1_TYPES_H_
