// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/admission/v1beta1); edits are lost.
// The types of admission/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_ADMISSION_V1BETA1_TYPES_H_
#define KUBE_API_ADMISSION_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/admission/v1beta1/fwd.h"
#include "kube/api/authentication/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::admission::v1beta1 {

using kube::described::operator==;

inline constexpr char kPatchTypeJSONPatch[] = "JSONPatch";
inline constexpr char kCreate[] = "CREATE";
inline constexpr char kUpdate[] = "UPDATE";
inline constexpr char kDelete[] = "DELETE";
inline constexpr char kConnect[] = "CONNECT";

/// admission/v1beta1 AdmissionRequest.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admission/v1beta1#AdmissionRequest
struct AdmissionRequest {
  std::string uid{};
  meta::v1::GroupVersionKind kind{};
  meta::v1::GroupVersionResource resource{};
  std::string sub_resource{};
  Boxed<meta::v1::GroupVersionKind> request_kind{};
  Boxed<meta::v1::GroupVersionResource> request_resource{};
  std::string request_sub_resource{};
  std::string name{};
  std::string namespace_{};
  std::string operation{};
  authentication::v1::UserInfo user_info{};
  RawJson object{};
  RawJson old_object{};
  std::optional<bool> dry_run{};
  RawJson options{};
};

/// admission/v1beta1 AdmissionResponse.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admission/v1beta1#AdmissionResponse
struct AdmissionResponse {
  std::string uid{};
  bool allowed{};
  Boxed<meta::v1::Status> status{};
  Bytes patch{};
  std::optional<std::string> patch_type{};
  Map<std::string> audit_annotations{};
  List<std::string> warnings{};
};

/// Kind AdmissionReview of admission.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/admission/v1beta1#AdmissionReview
struct AdmissionReview {
  std::string api_version{};
  std::string kind{};
  Boxed<AdmissionRequest> request{};
  Boxed<AdmissionResponse> response{};
};

const TypeInfo& GetTypeInfo(const AdmissionReview*) noexcept;
const TypeInfo& GetTypeInfo(const AdmissionRequest*) noexcept;
const TypeInfo& GetTypeInfo(const AdmissionResponse*) noexcept;

}  // namespace kube::admission::v1beta1

#endif  // KUBE_API_ADMISSION_V1BETA1_TYPES_H_
