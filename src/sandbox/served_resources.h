// Which resources the cluster has: the built-in ones, and those that definitions add while it runs.
#ifndef KUBE_SRC_SANDBOX_SERVED_RESOURCES_H_
#define KUBE_SRC_SANDBOX_SERVED_RESOURCES_H_

#include <kube/codec/type_info.h>
#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kube::sandbox {

/// Where in an object its scale lies; see ValuePath.
struct ScalePaths {
  std::string replicas = "spec.replicas";
  std::string status_replicas = "status.replicas";
  std::string selector = "spec.selector";  ///< a label selector, plain labels, or its text; empty: none
};

/// One resource in one version. Lives as long as the process (built-in) or the shared pointer (custom).
struct ServedResource {
  const ResourceInfo* info = nullptr;
  const TypeInfo* type = nullptr;       ///< null for a custom resource
  const TypeInfo* list_type = nullptr;  ///< null for a custom resource and for kinds that cannot be listed
  std::string api_version{};            ///< "apps/v1"
  std::string group_resource{};         ///< "deployments.apps", "pods": as messages name it, and the key of its storage
  std::string json_type{};              ///< how objects begin in JSON: `{"kind":"Pod","apiVersion":"v1",`
  Value schema{};                       ///< openAPIV3Schema of a custom resource
  Value columns{};                      ///< additionalPrinterColumns of a custom resource
  Value selectable_fields{};            ///< selectableFields of a custom resource
  ScalePaths scale{};
  std::shared_ptr<const void> owner{};  ///< holds what `info` refers to, for a custom resource
};
using ServedResourcePtr = std::shared_ptr<const ServedResource>;

/// The built-in resources: of each kind the version that a server of 1.36 prefers, sorted by group ("" first), then
/// plural. Kinds that an aggregated server would serve (metrics.k8s.io) and withdrawn groups are left out.
const std::vector<ServedResourcePtr>& BuiltInResources();

/// All resources at this moment. Thread safe.
class ResourceRegistry {
 public:
  ResourceRegistry();
  /// Null when there is none.
  ServedResourcePtr Find(std::string_view group, std::string_view version, std::string_view plural) const;
  /// Whether any resource of that group and version exists.
  bool HasGroupVersion(std::string_view group, std::string_view version) const;
  /// Built-in ones first, then custom ones in the order they came.
  std::vector<ServedResourcePtr> All() const;
  /// Takes in (or replaces) the versions that a stored CustomResourceDefinition serves.
  void SetCustom(std::string_view definition_name, const Value& definition);
  void RemoveCustom(std::string_view definition_name);

 private:
  struct Custom {
    std::string definition;
    std::vector<ServedResourcePtr> versions;
  };
  mutable std::mutex mutex_;
  std::unordered_map<std::string, ServedResourcePtr> built_in_;  // "group/version/plural"; fixed after construction
  std::vector<Custom> custom_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_SERVED_RESOURCES_H_
