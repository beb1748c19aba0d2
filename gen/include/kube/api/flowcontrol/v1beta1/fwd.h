// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta1); edits are lost.
// Declares the types of flowcontrol/v1beta1 without defining them.
#ifndef KUBE_API_FLOWCONTROL_V1BETA1_FWD_H_
#define KUBE_API_FLOWCONTROL_V1BETA1_FWD_H_

namespace kube::flowcontrol::v1beta1 {

struct FlowSchema;
struct FlowSchemaList;
struct FlowSchemaSpec;
struct FlowDistinguisherMethod;
struct PriorityLevelConfigurationReference;
struct PolicyRulesWithSubjects;
struct Subject;
struct UserSubject;
struct GroupSubject;
struct ServiceAccountSubject;
struct ResourcePolicyRule;
struct NonResourcePolicyRule;
struct FlowSchemaStatus;
struct FlowSchemaCondition;
struct PriorityLevelConfiguration;
struct PriorityLevelConfigurationList;
struct PriorityLevelConfigurationSpec;
struct LimitedPriorityLevelConfiguration;
struct ExemptPriorityLevelConfiguration;
struct LimitResponse;
struct QueuingConfiguration;
struct PriorityLevelConfigurationStatus;
struct PriorityLevelConfigurationCondition;

}  // namespace kube::flowcontrol::v1beta1

#endif  // KUBE_API_FLOWCONTROL_V1BETA1_FWD_H_
