// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admissionregistration/v1); edits are lost.
// A handle for each resource of admissionregistration.k8s.io/v1.
#ifndef KUBE_API_ADMISSIONREGISTRATION_V1_CLIENT_H_
#define KUBE_API_ADMISSIONREGISTRATION_V1_CLIENT_H_

#include <string>

#include "kube/api/admissionregistration/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of admissionregistration.k8s.io/v1, as client-go's AdmissionregistrationV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/admissionregistration/v1/types.h to use what the functions return.
class AdmissionregistrationV1Client {
 public:
  explicit AdmissionregistrationV1Client(Client client) noexcept;

  Api<admissionregistration::v1::MutatingAdmissionPolicy> MutatingAdmissionPolicies() const;
  Api<admissionregistration::v1::MutatingAdmissionPolicyBinding> MutatingAdmissionPolicyBindings() const;
  Api<admissionregistration::v1::MutatingWebhookConfiguration> MutatingWebhookConfigurations() const;
  Api<admissionregistration::v1::ValidatingAdmissionPolicy> ValidatingAdmissionPolicies() const;
  Api<admissionregistration::v1::ValidatingAdmissionPolicyBinding> ValidatingAdmissionPolicyBindings() const;
  Api<admissionregistration::v1::ValidatingWebhookConfiguration> ValidatingWebhookConfigurations() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_ADMISSIONREGISTRATION_V1_CLIENT_H_
