// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/authorization/v1); edits are lost.
// The types of authorization/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_AUTHORIZATION_V1_TYPES_H_
#define KUBE_API_AUTHORIZATION_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/authorization/v1/fwd.h"
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

namespace kube::authorization::v1 {

using kube::described::operator==;

/// authorization/v1 FieldSelectorAttributes.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#FieldSelectorAttributes
struct FieldSelectorAttributes {
  std::string raw_selector{};
  List<meta::v1::FieldSelectorRequirement> requirements{};
};

/// authorization/v1 LabelSelectorAttributes.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#LabelSelectorAttributes
struct LabelSelectorAttributes {
  std::string raw_selector{};
  List<meta::v1::LabelSelectorRequirement> requirements{};
};

/// authorization/v1 ResourceAttributes.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#ResourceAttributes
struct ResourceAttributes {
  std::string namespace_{};
  std::string verb{};
  std::string group{};
  std::string version{};
  std::string resource{};
  std::string subresource{};
  std::string name{};
  Boxed<FieldSelectorAttributes> field_selector{};
  Boxed<LabelSelectorAttributes> label_selector{};
};

/// authorization/v1 NonResourceAttributes.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#NonResourceAttributes
struct NonResourceAttributes {
  std::string path{};
  std::string verb{};
};

/// authorization/v1 SubjectAccessReviewSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SubjectAccessReviewSpec
struct SubjectAccessReviewSpec {
  Boxed<ResourceAttributes> resource_attributes{};
  Boxed<NonResourceAttributes> non_resource_attributes{};
  std::string user{};
  List<std::string> groups{};
  Map<List<std::string>> extra{};
  std::string uid{};
};

/// authorization/v1 SubjectAccessReviewStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SubjectAccessReviewStatus
struct SubjectAccessReviewStatus {
  bool allowed{};
  bool denied{};
  std::string reason{};
  std::string evaluation_error{};
};

/// Kind SubjectAccessReview of authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SubjectAccessReview
struct SubjectAccessReview {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  SubjectAccessReviewSpec spec{};
  SubjectAccessReviewStatus status{};
};

/// authorization/v1 SelfSubjectAccessReviewSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SelfSubjectAccessReviewSpec
struct SelfSubjectAccessReviewSpec {
  Boxed<ResourceAttributes> resource_attributes{};
  Boxed<NonResourceAttributes> non_resource_attributes{};
};

/// Kind SelfSubjectAccessReview of authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SelfSubjectAccessReview
struct SelfSubjectAccessReview {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  SelfSubjectAccessReviewSpec spec{};
  SubjectAccessReviewStatus status{};
};

/// Kind LocalSubjectAccessReview of authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#LocalSubjectAccessReview
struct LocalSubjectAccessReview {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  SubjectAccessReviewSpec spec{};
  SubjectAccessReviewStatus status{};
};

/// authorization/v1 SelfSubjectRulesReviewSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SelfSubjectRulesReviewSpec
struct SelfSubjectRulesReviewSpec {
  std::string namespace_{};
};

/// authorization/v1 ResourceRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#ResourceRule
struct ResourceRule {
  List<std::string> verbs{};
  List<std::string> api_groups{};
  List<std::string> resources{};
  List<std::string> resource_names{};
};

/// authorization/v1 NonResourceRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#NonResourceRule
struct NonResourceRule {
  List<std::string> verbs{};
  List<std::string> non_resource_urls{};
};

/// authorization/v1 SubjectRulesReviewStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SubjectRulesReviewStatus
struct SubjectRulesReviewStatus {
  List<ResourceRule> resource_rules{};
  List<NonResourceRule> non_resource_rules{};
  bool incomplete{};
  std::string evaluation_error{};
};

/// Kind SelfSubjectRulesReview of authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/authorization/v1#SelfSubjectRulesReview
struct SelfSubjectRulesReview {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  SelfSubjectRulesReviewSpec spec{};
  SubjectRulesReviewStatus status{};
};

const TypeInfo& GetTypeInfo(const SubjectAccessReview*) noexcept;
const TypeInfo& GetTypeInfo(const SelfSubjectAccessReview*) noexcept;
const TypeInfo& GetTypeInfo(const LocalSubjectAccessReview*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceAttributes*) noexcept;
const TypeInfo& GetTypeInfo(const LabelSelectorAttributes*) noexcept;
const TypeInfo& GetTypeInfo(const FieldSelectorAttributes*) noexcept;
const TypeInfo& GetTypeInfo(const NonResourceAttributes*) noexcept;
const TypeInfo& GetTypeInfo(const SubjectAccessReviewSpec*) noexcept;
const TypeInfo& GetTypeInfo(const SelfSubjectAccessReviewSpec*) noexcept;
const TypeInfo& GetTypeInfo(const SubjectAccessReviewStatus*) noexcept;
const TypeInfo& GetTypeInfo(const SelfSubjectRulesReview*) noexcept;
const TypeInfo& GetTypeInfo(const SelfSubjectRulesReviewSpec*) noexcept;
const TypeInfo& GetTypeInfo(const SubjectRulesReviewStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceRule*) noexcept;
const TypeInfo& GetTypeInfo(const NonResourceRule*) noexcept;

namespace resources {
inline constexpr ResourceInfo kSubjectAccessReview{
    .group = "authorization.k8s.io",
    .version = "v1",
    .kind = "SubjectAccessReview",
    .list_kind = "",
    .plural = "subjectaccessreviews",
    .singular = "subjectaccessreview",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbCreate};
inline constexpr ResourceInfo kSelfSubjectAccessReview{
    .group = "authorization.k8s.io",
    .version = "v1",
    .kind = "SelfSubjectAccessReview",
    .list_kind = "",
    .plural = "selfsubjectaccessreviews",
    .singular = "selfsubjectaccessreview",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbCreate};
inline constexpr ResourceInfo kLocalSubjectAccessReview{
    .group = "authorization.k8s.io",
    .version = "v1",
    .kind = "LocalSubjectAccessReview",
    .list_kind = "",
    .plural = "localsubjectaccessreviews",
    .singular = "localsubjectaccessreview",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbCreate};
inline constexpr ResourceInfo kSelfSubjectRulesReview{
    .group = "authorization.k8s.io",
    .version = "v1",
    .kind = "SelfSubjectRulesReview",
    .list_kind = "",
    .plural = "selfsubjectrulesreviews",
    .singular = "selfsubjectrulesreview",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbCreate};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const SubjectAccessReview*) noexcept {
  return resources::kSubjectAccessReview;
}
constexpr const ResourceInfo& GetResourceInfo(const SelfSubjectAccessReview*) noexcept {
  return resources::kSelfSubjectAccessReview;
}
constexpr const ResourceInfo& GetResourceInfo(const LocalSubjectAccessReview*) noexcept {
  return resources::kLocalSubjectAccessReview;
}
constexpr const ResourceInfo& GetResourceInfo(const SelfSubjectRulesReview*) noexcept {
  return resources::kSelfSubjectRulesReview;
}

}  // namespace kube::authorization::v1

#endif  // KUBE_API_AUTHORIZATION_V1_TYPES_H_
