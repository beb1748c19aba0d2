// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/rbac/v1); edits are lost.
// The types of rbac/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_RBAC_V1_TYPES_H_
#define KUBE_API_RBAC_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/rbac/v1/fwd.h"
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

namespace kube::rbac::v1 {

using kube::described::operator==;

inline constexpr char kAPIGroupAll[] = "*";
inline constexpr char kResourceAll[] = "*";
inline constexpr char kVerbAll[] = "*";
inline constexpr char kNonResourceAll[] = "*";
inline constexpr char kGroupKind[] = "Group";
inline constexpr char kServiceAccountKind[] = "ServiceAccount";
inline constexpr char kUserKind[] = "User";
inline constexpr char kAutoUpdateAnnotationKey[] = "rbac.authorization.kubernetes.io/autoupdate";

/// rbac/v1 PolicyRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#PolicyRule
struct PolicyRule {
  List<std::string> verbs{};
  List<std::string> api_groups{};
  List<std::string> resources{};
  List<std::string> resource_names{};
  List<std::string> non_resource_urls{};
};

/// rbac/v1 Subject.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#Subject
struct Subject {
  std::string kind{};
  std::string api_group{};
  std::string name{};
  std::string namespace_{};
};

/// rbac/v1 RoleRef.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#RoleRef
struct RoleRef {
  std::string api_group{};
  std::string kind{};
  std::string name{};
};

/// Kind Role of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#Role
struct Role {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<PolicyRule> rules{};
};

/// Kind RoleBinding of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#RoleBinding
struct RoleBinding {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<Subject> subjects{};
  RoleRef role_ref{};
};

/// Kind RoleBindingList of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#RoleBindingList
struct RoleBindingList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<RoleBinding> items{};
};

/// Kind RoleList of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#RoleList
struct RoleList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Role> items{};
};

/// rbac/v1 AggregationRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#AggregationRule
struct AggregationRule {
  List<meta::v1::LabelSelector> cluster_role_selectors{};
};

/// Kind ClusterRole of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#ClusterRole
struct ClusterRole {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<PolicyRule> rules{};
  Boxed<AggregationRule> aggregation_rule{};
};

/// Kind ClusterRoleBinding of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#ClusterRoleBinding
struct ClusterRoleBinding {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  List<Subject> subjects{};
  RoleRef role_ref{};
};

/// Kind ClusterRoleBindingList of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#ClusterRoleBindingList
struct ClusterRoleBindingList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ClusterRoleBinding> items{};
};

/// Kind ClusterRoleList of rbac.authorization.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/rbac/v1#ClusterRoleList
struct ClusterRoleList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ClusterRole> items{};
};

const TypeInfo& GetTypeInfo(const PolicyRule*) noexcept;
const TypeInfo& GetTypeInfo(const Subject*) noexcept;
const TypeInfo& GetTypeInfo(const RoleRef*) noexcept;
const TypeInfo& GetTypeInfo(const Role*) noexcept;
const TypeInfo& GetTypeInfo(const RoleBinding*) noexcept;
const TypeInfo& GetTypeInfo(const RoleBindingList*) noexcept;
const TypeInfo& GetTypeInfo(const RoleList*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterRole*) noexcept;
const TypeInfo& GetTypeInfo(const AggregationRule*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterRoleBinding*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterRoleBindingList*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterRoleList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
RoleBindingList ListTypeOf(const RoleBinding*);
RoleList ListTypeOf(const Role*);
ClusterRoleBindingList ListTypeOf(const ClusterRoleBinding*);
ClusterRoleList ListTypeOf(const ClusterRole*);

namespace resources {
inline constexpr ResourceInfo kRole{
    .group = "rbac.authorization.k8s.io",
    .version = "v1",
    .kind = "Role",
    .list_kind = "RoleList",
    .plural = "roles",
    .singular = "role",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kRoleBinding{
    .group = "rbac.authorization.k8s.io",
    .version = "v1",
    .kind = "RoleBinding",
    .list_kind = "RoleBindingList",
    .plural = "rolebindings",
    .singular = "rolebinding",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kClusterRole{
    .group = "rbac.authorization.k8s.io",
    .version = "v1",
    .kind = "ClusterRole",
    .list_kind = "ClusterRoleList",
    .plural = "clusterroles",
    .singular = "clusterrole",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kClusterRoleBinding{
    .group = "rbac.authorization.k8s.io",
    .version = "v1",
    .kind = "ClusterRoleBinding",
    .list_kind = "ClusterRoleBindingList",
    .plural = "clusterrolebindings",
    .singular = "clusterrolebinding",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Role*) noexcept { return resources::kRole; }
constexpr const ResourceInfo& GetResourceInfo(const RoleBinding*) noexcept { return resources::kRoleBinding; }
constexpr const ResourceInfo& GetResourceInfo(const ClusterRole*) noexcept { return resources::kClusterRole; }
constexpr const ResourceInfo& GetResourceInfo(const ClusterRoleBinding*) noexcept {
  return resources::kClusterRoleBinding;
}

}  // namespace kube::rbac::v1

#endif  // KUBE_API_RBAC_V1_TYPES_H_
