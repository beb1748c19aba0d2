// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1alpha1); edits are lost.
#include "kube/api/admissionregistration/v1alpha1/client.h"

#include <utility>

#include "kube/api/admissionregistration/v1alpha1/types.h"
#include "kube/client/api.h"

namespace kube {

AdmissionregistrationV1alpha1Client::AdmissionregistrationV1alpha1Client(Client client) noexcept : client_(std::move(client)) {}

Api<admissionregistration::v1alpha1::MutatingAdmissionPolicy> AdmissionregistrationV1alpha1Client::MutatingAdmissionPolicies() const {
  return Api<admissionregistration::v1alpha1::MutatingAdmissionPolicy>(client_);
}

Api<admissionregistration::v1alpha1::MutatingAdmissionPolicyBinding> AdmissionregistrationV1alpha1Client::MutatingAdmissionPolicyBindings() const {
  return Api<admissionregistration::v1alpha1::MutatingAdmissionPolicyBinding>(client_);
}

Api<admissionregistration::v1alpha1::ValidatingAdmissionPolicy> AdmissionregistrationV1alpha1Client::ValidatingAdmissionPolicies() const {
  return Api<admissionregistration::v1alpha1::ValidatingAdmissionPolicy>(client_);
}

Api<admissionregistration::v1alpha1::ValidatingAdmissionPolicyBinding> AdmissionregistrationV1alpha1Client::ValidatingAdmissionPolicyBindings() const {
  return Api<admissionregistration::v1alpha1::ValidatingAdmissionPolicyBinding>(client_);
}

}  // namespace kube
