// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1); edits are lost.
// Declares the types of resource/v1 without defining them.
#ifndef KUBE_API_RESOURCE_V1_FWD_H_
#define KUBE_API_RESOURCE_V1_FWD_H_

namespace kube::resource::v1 {

struct ResourceSlice;
struct ResourceSliceSpec;
struct CounterSet;
struct ResourcePool;
struct Device;
struct NodeAllocatableResourceMapping;
struct DeviceCounterConsumption;
struct DeviceCapacity;
struct Counter;
struct CapacityRequestPolicy;
struct CapacityRequestPolicyRange;
struct DeviceAttribute;
struct DeviceTaint;
struct ResourceSliceList;
struct ResourceClaim;
struct ResourceClaimSpec;
struct DeviceClaim;
struct DeviceRequest;
struct ExactDeviceRequest;
struct DeviceSubRequest;
struct CapacityRequirements;
struct DeviceSelector;
struct CELDeviceSelector;
struct DeviceConstraint;
struct DeviceClaimConfiguration;
struct DeviceConfiguration;
struct OpaqueDeviceConfiguration;
struct DeviceToleration;
struct ResourceClaimStatus;
struct ResourceClaimConsumerReference;
struct AllocationResult;
struct DeviceAllocationResult;
struct DeviceRequestAllocationResult;
struct DeviceAllocationConfiguration;
struct ResourceClaimList;
struct DeviceClass;
struct DeviceClassSpec;
struct DeviceClassConfiguration;
struct DeviceClassList;
struct ResourceClaimTemplate;
struct ResourceClaimTemplateSpec;
struct ResourceClaimTemplateList;
struct AllocatedDeviceStatus;
struct NetworkDeviceData;

}  // namespace kube::resource::v1

#endif  // KUBE_API_RESOURCE_V1_FWD_H_
