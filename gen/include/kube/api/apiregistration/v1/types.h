// Made by tools/codegen from k8s.io/kube-aggregator@v0.36.3 (k8s.io/kube-aggregator/pkg/apis/apiregistration/v1); edits are lost.
// The types of apiregistration/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_APIREGISTRATION_V1_TYPES_H_
#define KUBE_API_APIREGISTRATION_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/apiregistration/v1/fwd.h"
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

namespace kube::apiregistration::v1 {

using kube::described::operator==;

inline constexpr char kConditionTrue[] = "True";
inline constexpr char kConditionFalse[] = "False";
inline constexpr char kConditionUnknown[] = "Unknown";
inline constexpr char kAvailable[] = "Available";

/// apiregistration/v1 ServiceReference.
/// https://pkg.go.dev/k8s.io/kube-aggregator@v0.36.3/pkg/apis/apiregistration/v1#ServiceReference
struct ServiceReference {
  std::string namespace_{};
  std::string name{};
  std::optional<std::int32_t> port{};
};

/// apiregistration/v1 APIServiceSpec.
/// https://pkg.go.dev/k8s.io/kube-aggregator@v0.36.3/pkg/apis/apiregistration/v1#APIServiceSpec
struct APIServiceSpec {
  Boxed<ServiceReference> service{};
  std::string group{};
  std::string version{};
  bool insecure_skip_tls_verify{};
  Bytes ca_bundle{};
  std::int32_t group_priority_minimum{};
  std::int32_t version_priority{};
};

/// apiregistration/v1 APIServiceCondition.
/// https://pkg.go.dev/k8s.io/kube-aggregator@v0.36.3/pkg/apis/apiregistration/v1#APIServiceCondition
struct APIServiceCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// apiregistration/v1 APIServiceStatus.
/// https://pkg.go.dev/k8s.io/kube-aggregator@v0.36.3/pkg/apis/apiregistration/v1#APIServiceStatus
struct APIServiceStatus {
  List<APIServiceCondition> conditions{};
};

/// Kind APIService of apiregistration.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/kube-aggregator@v0.36.3/pkg/apis/apiregistration/v1#APIService
struct APIService {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  APIServiceSpec spec{};
  APIServiceStatus status{};
};

/// Kind APIServiceList of apiregistration.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/kube-aggregator@v0.36.3/pkg/apis/apiregistration/v1#APIServiceList
struct APIServiceList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<APIService> items{};
};

const TypeInfo& GetTypeInfo(const APIServiceList*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceReference*) noexcept;
const TypeInfo& GetTypeInfo(const APIServiceSpec*) noexcept;
const TypeInfo& GetTypeInfo(const APIServiceCondition*) noexcept;
const TypeInfo& GetTypeInfo(const APIServiceStatus*) noexcept;
const TypeInfo& GetTypeInfo(const APIService*) noexcept;

// Declared only: the list kind of a kind, for decltype.
APIServiceList ListTypeOf(const APIService*);

namespace resources {
inline constexpr ResourceInfo kAPIService{
    .group = "apiregistration.k8s.io",
    .version = "v1",
    .kind = "APIService",
    .list_kind = "APIServiceList",
    .plural = "apiservices",
    .singular = "apiservice",
    .short_names = "",
    .categories = "api-extensions",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const APIService*) noexcept { return resources::kAPIService; }

}  // namespace kube::apiregistration::v1

#endif  // KUBE_API_APIREGISTRATION_V1_TYPES_H_
