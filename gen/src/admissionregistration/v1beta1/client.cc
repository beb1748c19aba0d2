// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1beta1); edits are lost.
#include "kube/api/admissionregistration/v1beta1/client.h"

#include <utility>

#include "kube/api/admissionregistration/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

AdmissionregistrationV1beta1Client::AdmissionregistrationV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<admissionregistration::v1beta1::MutatingAdmissionPolicy> AdmissionregistrationV1beta1Client::MutatingAdmissionPolicies() const {
  return Api<admissionregistration::v1beta1::MutatingAdmissionPolicy>(client_);
}

Api<admissionregistration::v1beta1::MutatingAdmissionPolicyBinding> AdmissionregistrationV1beta1Client::MutatingAdmissionPolicyBindings() const {
  return Api<admissionregistration::v1beta1::MutatingAdmissionPolicyBinding>(client_);
}

Api<admissionregistration::v1beta1::MutatingWebhookConfiguration> AdmissionregistrationV1beta1Client::MutatingWebhookConfigurations() const {
  return Api<admissionregistration::v1beta1::MutatingWebhookConfiguration>(client_);
}

Api<admissionregistration::v1beta1::ValidatingAdmissionPolicy> AdmissionregistrationV1beta1Client::ValidatingAdmissionPolicies() const {
  return Api<admissionregistration::v1beta1::ValidatingAdmissionPolicy>(client_);
}

Api<admissionregistration::v1beta1::ValidatingAdmissionPolicyBinding> AdmissionregistrationV1beta1Client::ValidatingAdmissionPolicyBindings() const {
  return Api<admissionregistration::v1beta1::ValidatingAdmissionPolicyBinding>(client_);
}

Api<admissionregistration::v1beta1::ValidatingWebhookConfiguration> AdmissionregistrationV1beta1Client::ValidatingWebhookConfigurations() const {
  return Api<admissionregistration::v1beta1::ValidatingWebhookConfiguration>(client_);
}

}  // namespace kube
