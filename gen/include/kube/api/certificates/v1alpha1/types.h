// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1alpha1); edits are lost.
// The types of certificates/v1alpha1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_CERTIFICATES_V1ALPHA1_TYPES_H_
#define KUBE_API_CERTIFICATES_V1ALPHA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/certificates/v1alpha1/fwd.h"
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

namespace kube::certificates::v1alpha1 {

using kube::described::operator==;

/// certificates/v1alpha1 ClusterTrustBundleSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1alpha1#ClusterTrustBundleSpec
struct ClusterTrustBundleSpec {
  std::string signer_name{};
  std::string trust_bundle{};
};

/// Kind ClusterTrustBundle of certificates.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1alpha1#ClusterTrustBundle
struct ClusterTrustBundle {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ClusterTrustBundleSpec spec{};
};

/// Kind ClusterTrustBundleList of certificates.k8s.io/v1alpha1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1alpha1#ClusterTrustBundleList
struct ClusterTrustBundleList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ClusterTrustBundle> items{};
};

const TypeInfo& GetTypeInfo(const ClusterTrustBundle*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterTrustBundleSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterTrustBundleList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
ClusterTrustBundleList ListTypeOf(const ClusterTrustBundle*);

namespace resources {
inline constexpr ResourceInfo kClusterTrustBundle{
    .group = "certificates.k8s.io",
    .version = "v1alpha1",
    .kind = "ClusterTrustBundle",
    .list_kind = "ClusterTrustBundleList",
    .plural = "clustertrustbundles",
    .singular = "clustertrustbundle",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const ClusterTrustBundle*) noexcept {
  return resources::kClusterTrustBundle;
}

}  // namespace kube::certificates::v1alpha1

#endif  // KUBE_API_CERTIFICATES_V1ALPHA1_TYPES_H_
