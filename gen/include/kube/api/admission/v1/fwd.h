// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admission/v1); edits are lost.
// Declares the types of admission/v1 without defining them.
#ifndef KUBE_API_ADMISSION_V1_FWD_H_
#define KUBE_API_ADMISSION_V1_FWD_H_

namespace kube::admission::v1 {

struct AdmissionReview;
struct AdmissionRequest;
struct AdmissionResponse;

}  // namespace kube::admission::v1

#endif  // KUBE_API_ADMISSION_V1_FWD_H_
