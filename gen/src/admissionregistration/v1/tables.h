// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1); edits are lost.
// The tables of admissionregistration/v1, by name.
#ifndef KUBE_GEN_SRC_ADMISSIONREGISTRATION_V1_TABLES_H_
#define KUBE_GEN_SRC_ADMISSIONREGISTRATION_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::admissionregistration::v1::tables {

extern const TypeInfo kRule;
extern const TypeInfo kValidatingAdmissionPolicy;
extern const TypeInfo kValidatingAdmissionPolicyStatus;
extern const TypeInfo kTypeChecking;
extern const TypeInfo kExpressionWarning;
extern const TypeInfo kValidatingAdmissionPolicyList;
extern const TypeInfo kValidatingAdmissionPolicySpec;
extern const TypeInfo kParamKind;
extern const TypeInfo kValidation;
extern const TypeInfo kVariable;
extern const TypeInfo kAuditAnnotation;
extern const TypeInfo kValidatingAdmissionPolicyBinding;
extern const TypeInfo kValidatingAdmissionPolicyBindingList;
extern const TypeInfo kValidatingAdmissionPolicyBindingSpec;
extern const TypeInfo kParamRef;
extern const TypeInfo kMatchResources;
extern const TypeInfo kNamedRuleWithOperations;
extern const TypeInfo kValidatingWebhookConfiguration;
extern const TypeInfo kValidatingWebhookConfigurationList;
extern const TypeInfo kMutatingWebhookConfiguration;
extern const TypeInfo kMutatingWebhookConfigurationList;
extern const TypeInfo kValidatingWebhook;
extern const TypeInfo kMutatingWebhook;
extern const TypeInfo kMutatingAdmissionPolicy;
extern const TypeInfo kMutatingAdmissionPolicyList;
extern const TypeInfo kMutatingAdmissionPolicySpec;
extern const TypeInfo kMutation;
extern const TypeInfo kApplyConfiguration;
extern const TypeInfo kJSONPatch;
extern const TypeInfo kMutatingAdmissionPolicyBinding;
extern const TypeInfo kMutatingAdmissionPolicyBindingList;
extern const TypeInfo kMutatingAdmissionPolicyBindingSpec;
extern const TypeInfo kRuleWithOperations;
extern const TypeInfo kWebhookClientConfig;
extern const TypeInfo kServiceReference;
extern const TypeInfo kMatchCondition;

}  // namespace kube::admissionregistration::v1::tables

#endif  // KUBE_GEN_SRC_ADMISSIONREGISTRATION_V1_TABLES_H_
