// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1); edits are lost.
#include "kube/api/admissionregistration/v1/client.h"

#include <utility>

#include "kube/api/admissionregistration/v1/types.h"
#include "kube/client/api.h"

namespace kube {

AdmissionregistrationV1Client::AdmissionregistrationV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<admissionregistration::v1::MutatingAdmissionPolicy> AdmissionregistrationV1Client::MutatingAdmissionPolicies() const {
  return Api<admissionregistration::v1::MutatingAdmissionPolicy>(client_);
}

Api<admissionregistration::v1::MutatingAdmissionPolicyBinding> AdmissionregistrationV1Client::MutatingAdmissionPolicyBindings() const {
  return Api<admissionregistration::v1::MutatingAdmissionPolicyBinding>(client_);
}

Api<admissionregistration::v1::MutatingWebhookConfiguration> AdmissionregistrationV1Client::MutatingWebhookConfigurations() const {
  return Api<admissionregistration::v1::MutatingWebhookConfiguration>(client_);
}

Api<admissionregistration::v1::ValidatingAdmissionPolicy> AdmissionregistrationV1Client::ValidatingAdmissionPolicies() const {
  return Api<admissionregistration::v1::ValidatingAdmissionPolicy>(client_);
}

Api<admissionregistration::v1::ValidatingAdmissionPolicyBinding> AdmissionregistrationV1Client::ValidatingAdmissionPolicyBindings() const {
  return Api<admissionregistration::v1::ValidatingAdmissionPolicyBinding>(client_);
}

Api<admissionregistration::v1::ValidatingWebhookConfiguration> AdmissionregistrationV1Client::ValidatingWebhookConfigurations() const {
  return Api<admissionregistration::v1::ValidatingWebhookConfiguration>(client_);
}

}  // namespace kube
