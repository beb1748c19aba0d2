// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/resource/v1alpha3); edits are lost.
// The tables of resource/v1alpha3, by name.
#ifndef KUBE_GEN_SRC_RESOURCE_V1ALPHA3_TABLES_H_
#define KUBE_GEN_SRC_RESOURCE_V1ALPHA3_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::resource::v1alpha3::tables {

extern const TypeInfo kDeviceSelector;
extern const TypeInfo kCELDeviceSelector;
extern const TypeInfo kDeviceTaint;
extern const TypeInfo kDeviceTaintRule;
extern const TypeInfo kDeviceTaintRuleSpec;
extern const TypeInfo kDeviceTaintSelector;
extern const TypeInfo kDeviceTaintRuleStatus;
extern const TypeInfo kDeviceTaintRuleList;
extern const TypeInfo kResourcePoolStatusRequest;
extern const TypeInfo kResourcePoolStatusRequestSpec;
extern const TypeInfo kResourcePoolStatusRequestStatus;
extern const TypeInfo kPoolStatus;
extern const TypeInfo kResourcePoolStatusRequestList;

}  // namespace kube::resource::v1alpha3::tables

#endif  // KUBE_GEN_SRC_RESOURCE_V1ALPHA3_TABLES_H_
