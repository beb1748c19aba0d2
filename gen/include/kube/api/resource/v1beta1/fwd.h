// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1beta1); edits are lost.
// Declares the types of resource/v1beta1 without defining them.
#ifndef KUBE_API_RESOURCE_V1BETA1_FWD_H_
#define KUBE_API_RESOURCE_V1BETA1_FWD_H_

namespace kube::resource::v1beta1 {

struct ResourceSlice;
struct ResourceSliceSpec;
struct CounterSet;
struct Counter;
struct ResourcePool;
struct Device;
struct BasicDevice;
struct NodeAllocatableResourceMapping;
struct DeviceCounterConsumption;
struct DeviceCapacity;
struct CapacityRequestPolicy;
struct CapacityRequestPolicyRange;
struct DeviceAttribute;
struct DeviceTaint;
struct ResourceSliceList;
struct ResourceClaim;
struct ResourceClaimSpec;
struct DeviceClaim;
struct DeviceRequest;
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

}  // namespace kube::resource::v1beta1

#endif  // KUBE_API_RESOURCE_V1BETA1_FWD_H_
