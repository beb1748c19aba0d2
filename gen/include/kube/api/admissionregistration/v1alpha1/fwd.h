// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1alpha1); edits are lost.
// Declares the types of admissionregistration/v1alpha1 without defining them.
#ifndef KUBE_API_ADMISSIONREGISTRATION_V1ALPHA1_FWD_H_
#define KUBE_API_ADMISSIONREGISTRATION_V1ALPHA1_FWD_H_

namespace kube::admissionregistration::v1alpha1 {

struct ValidatingAdmissionPolicy;
struct ValidatingAdmissionPolicyStatus;
struct TypeChecking;
struct ExpressionWarning;
struct ValidatingAdmissionPolicyList;
struct ValidatingAdmissionPolicySpec;
struct MatchCondition;
struct ParamKind;
struct Validation;
struct Variable;
struct AuditAnnotation;
struct ValidatingAdmissionPolicyBinding;
struct ValidatingAdmissionPolicyBindingList;
struct ValidatingAdmissionPolicyBindingSpec;
struct ParamRef;
struct MatchResources;
struct NamedRuleWithOperations;
struct MutatingAdmissionPolicy;
struct MutatingAdmissionPolicyList;
struct MutatingAdmissionPolicySpec;
struct Mutation;
struct ApplyConfiguration;
struct JSONPatch;
struct MutatingAdmissionPolicyBinding;
struct MutatingAdmissionPolicyBindingList;
struct MutatingAdmissionPolicyBindingSpec;

}  // namespace kube::admissionregistration::v1alpha1

#endif  // KUBE_API_ADMISSIONREGISTRATION_V1ALPHA1_FWD_H_
