// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1alpha2); edits are lost.
// Declares the types of scheduling/v1alpha2 without defining them.
#ifndef KUBE_API_SCHEDULING_V1ALPHA2_FWD_H_
#define KUBE_API_SCHEDULING_V1ALPHA2_FWD_H_

namespace kube::scheduling::v1alpha2 {

struct Workload;
struct WorkloadList;
struct WorkloadSpec;
struct TypedLocalObjectReference;
struct PodGroupTemplate;
struct PodGroupSchedulingPolicy;
struct BasicSchedulingPolicy;
struct GangSchedulingPolicy;
struct PodGroupResourceClaim;
struct PodGroup;
struct PodGroupList;
struct PodGroupSpec;
struct PodGroupStatus;
struct PodGroupResourceClaimStatus;
struct PodGroupTemplateReference;
struct WorkloadPodGroupTemplateReference;
struct PodGroupSchedulingConstraints;
struct TopologyConstraint;

}  // namespace kube::scheduling::v1alpha2

#endif  // KUBE_API_SCHEDULING_V1ALPHA2_FWD_H_
