// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1); edits are lost.
// The tables of resource/v1, by name.
#ifndef KUBE_GEN_SRC_RESOURCE_V1_TABLES_H_
#define KUBE_GEN_SRC_RESOURCE_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::resource::v1::tables {

extern const TypeInfo kResourceSlice;
extern const TypeInfo kResourceSliceSpec;
extern const TypeInfo kCounterSet;
extern const TypeInfo kResourcePool;
extern const TypeInfo kDevice;
extern const TypeInfo kNodeAllocatableResourceMapping;
extern const TypeInfo kDeviceCounterConsumption;
extern const TypeInfo kDeviceCapacity;
extern const TypeInfo kCounter;
extern const TypeInfo kCapacityRequestPolicy;
extern const TypeInfo kCapacityRequestPolicyRange;
extern const TypeInfo kDeviceAttribute;
extern const TypeInfo kDeviceTaint;
extern const TypeInfo kResourceSliceList;
extern const TypeInfo kResourceClaim;
extern const TypeInfo kResourceClaimSpec;
extern const TypeInfo kDeviceClaim;
extern const TypeInfo kDeviceRequest;
extern const TypeInfo kExactDeviceRequest;
extern const TypeInfo kDeviceSubRequest;
extern const TypeInfo kCapacityRequirements;
extern const TypeInfo kDeviceSelector;
extern const TypeInfo kCELDeviceSelector;
extern const TypeInfo kDeviceConstraint;
extern const TypeInfo kDeviceClaimConfiguration;
extern const TypeInfo kDeviceConfiguration;
extern const TypeInfo kOpaqueDeviceConfiguration;
extern const TypeInfo kDeviceToleration;
extern const TypeInfo kResourceClaimStatus;
extern const TypeInfo kResourceClaimConsumerReference;
extern const TypeInfo kAllocationResult;
extern const TypeInfo kDeviceAllocationResult;
extern const TypeInfo kDeviceRequestAllocationResult;
extern const TypeInfo kDeviceAllocationConfiguration;
extern const TypeInfo kResourceClaimList;
extern const TypeInfo kDeviceClass;
extern const TypeInfo kDeviceClassSpec;
extern const TypeInfo kDeviceClassConfiguration;
extern const TypeInfo kDeviceClassList;
extern const TypeInfo kResourceClaimTemplate;
extern const TypeInfo kResourceClaimTemplateSpec;
extern const TypeInfo kResourceClaimTemplateList;
extern const TypeInfo kAllocatedDeviceStatus;
extern const TypeInfo kNetworkDeviceData;

}  // namespace kube::resource::v1::tables

#endif  // KUBE_GEN_SRC_RESOURCE_V1_TABLES_H_
