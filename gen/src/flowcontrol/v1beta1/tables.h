// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/flowcontrol/v1beta1); edits are lost.
// The tables of flowcontrol/v1beta1, by name.
#ifndef KUBE_GEN_SRC_FLOWCONTROL_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_FLOWCONTROL_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::flowcontrol::v1beta1::tables {

extern const TypeInfo kFlowSchema;
extern const TypeInfo kFlowSchemaList;
extern const TypeInfo kFlowSchemaSpec;
extern const TypeInfo kFlowDistinguisherMethod;
extern const TypeInfo kPriorityLevelConfigurationReference;
extern const TypeInfo kPolicyRulesWithSubjects;
extern const TypeInfo kSubject;
extern const TypeInfo kUserSubject;
extern const TypeInfo kGroupSubject;
extern const TypeInfo kServiceAccountSubject;
extern const TypeInfo kResourcePolicyRule;
extern const TypeInfo kNonResourcePolicyRule;
extern const TypeInfo kFlowSchemaStatus;
extern const TypeInfo kFlowSchemaCondition;
extern const TypeInfo kPriorityLevelConfiguration;
extern const TypeInfo kPriorityLevelConfigurationList;
extern const TypeInfo kPriorityLevelConfigurationSpec;
extern const TypeInfo kLimitedPriorityLevelConfiguration;
extern const TypeInfo kExemptPriorityLevelConfiguration;
extern const TypeInfo kLimitResponse;
extern const TypeInfo kQueuingConfiguration;
extern const TypeInfo kPriorityLevelConfigurationStatus;
extern const TypeInfo kPriorityLevelConfigurationCondition;

}  // namespace kube::flowcontrol::v1beta1::tables

#endif  // KUBE_GEN_SRC_FLOWCONTROL_V1BETA1_TABLES_H_
