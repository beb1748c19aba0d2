// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/imagepolicy/v1alpha1); edits are lost.
// The types of imagepolicy/v1alpha1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_IMAGEPOLICY_V1ALPHA1_TYPES_H_
#define KUBE_API_IMAGEPOLICY_V1ALPHA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/imagepolicy/v1alpha1/fwd.h"
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

namespace kube::imagepolicy::v1alpha1 {

using kube::described::operator==;

/// imagepolicy/v1alpha1 ImageReviewContainerSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/imagepolicy/v1alpha1#ImageReviewContainerSpec
struct ImageReviewContainerSpec {
  std::string image{};
};

/// imagepolicy/v1alpha1 ImageReviewSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/imagepolicy/v1alpha1#ImageReviewSpec
struct ImageReviewSpec {
  List<ImageReviewContainerSpec> containers{};
  Map<std::string> annotations{};
  std::string namespace_{};
};

/// imagepolicy/v1alpha1 ImageReviewStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/imagepolicy/v1alpha1#ImageReviewStatus
struct ImageReviewStatus {
  bool allowed{};
  std::string reason{};
  Map<std::string> audit_annotations{};
};

/// Kind ImageReview of imagepolicy.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/imagepolicy/v1alpha1#ImageReview
struct ImageReview {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ImageReviewSpec spec{};
  ImageReviewStatus status{};
};

const TypeInfo& GetTypeInfo(const ImageReview*) noexcept;
const TypeInfo& GetTypeInfo(const ImageReviewSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ImageReviewContainerSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ImageReviewStatus*) noexcept;

}  // namespace kube::imagepolicy::v1alpha1

#endif  // KUBE_API_IMAGEPOLICY_V1ALPHA1_TYPES_H_
