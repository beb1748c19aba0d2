// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1alpha3); edits are lost.
// Declares the types of resource/v1alpha3 without defining them.
#ifndef KUBE_API_RESOURCE_V1ALPHA3_FWD_H_
#define KUBE_API_RESOURCE_V1ALPHA3_FWD_H_

namespace kube::resource::v1alpha3 {

struct DeviceSelector;
struct CELDeviceSelector;
struct DeviceTaint;
struct DeviceTaintRule;
struct DeviceTaintRuleSpec;
struct DeviceTaintSelector;
struct DeviceTaintRuleStatus;
struct DeviceTaintRuleList;
struct ResourcePoolStatusRequest;
struct ResourcePoolStatusRequestSpec;
struct ResourcePoolStatusRequestStatus;
struct PoolStatus;
struct ResourcePoolStatusRequestList;

}  // namespace kube::resource::v1alpha3

#endif  // KUBE_API_RESOURCE_V1ALPHA3_FWD_H_
