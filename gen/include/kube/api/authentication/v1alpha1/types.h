// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authentication/v1alpha1); edits are lost.
// The types of authentication/v1alpha1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_AUTHENTICATION_V1ALPHA1_TYPES_H_
#define KUBE_API_AUTHENTICATION_V1ALPHA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/authentication/v1alpha1/fwd.h"
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

namespace kube::authentication::v1alpha1 {

using kube::described::operator==;

/// authentication/v1alpha1 SelfSubjectReviewStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authentication/v1alpha1#SelfSubjectReviewStatus
struct SelfSubjectReviewStatus {
  authentication::v1::UserInfo user_info{};
};

/// Kind SelfSubjectReview of authentication.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authentication/v1alpha1#SelfSubjectReview
struct SelfSubjectReview {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  SelfSubjectReviewStatus status{};
};

const TypeInfo& GetTypeInfo(const SelfSubjectReview*) noexcept;
const TypeInfo& GetTypeInfo(const SelfSubjectReviewStatus*) noexcept;

namespace resources {
inline constexpr ResourceInfo kSelfSubjectReview{
    .group = "authentication.k8s.io",
    .version = "v1alpha1",
    .kind = "SelfSubjectReview",
    .list_kind = "",
    .plural = "selfsubjectreviews",
    .singular = "selfsubjectreview",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbCreate};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const SelfSubjectReview*) noexcept {
  return resources::kSelfSubjectReview;
}

}  // namespace kube::authentication::v1alpha1

#endif  // KUBE_API_AUTHENTICATION_V1ALPHA1_TYPES_H_
