// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1alpha2); edits are lost.
// The tables of scheduling/v1alpha2, by name.
#ifndef KUBE_GEN_SRC_SCHEDULING_V1ALPHA2_TABLES_H_
#define KUBE_GEN_SRC_SCHEDULING_V1ALPHA2_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::scheduling::v1alpha2::tables {

extern const TypeInfo kWorkload;
extern const TypeInfo kWorkloadList;
extern const TypeInfo kWorkloadSpec;
extern const TypeInfo kTypedLocalObjectReference;
extern const TypeInfo kPodGroupTemplate;
extern const TypeInfo kPodGroupSchedulingPolicy;
extern const TypeInfo kBasicSchedulingPolicy;
extern const TypeInfo kGangSchedulingPolicy;
extern const TypeInfo kPodGroupResourceClaim;
extern const TypeInfo kPodGroup;
extern const TypeInfo kPodGroupList;
extern const TypeInfo kPodGroupSpec;
extern const TypeInfo kPodGroupStatus;
extern const TypeInfo kPodGroupResourceClaimStatus;
extern const TypeInfo kPodGroupTemplateReference;
extern const TypeInfo kWorkloadPodGroupTemplateReference;
extern const TypeInfo kPodGroupSchedulingConstraints;
extern const TypeInfo kTopologyConstraint;

}  // namespace kube::scheduling::v1alpha2::tables

#endif  // KUBE_GEN_SRC_SCHEDULING_V1ALPHA2_TABLES_H_
