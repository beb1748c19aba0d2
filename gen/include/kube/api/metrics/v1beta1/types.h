// Made by tools/codegen from k8s.io/metrics@v0.36.3 (k8s.io/metrics/pkg/apis/metrics/v1beta1); edits are lost.
// The types of metrics/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_METRICS_V1BETA1_TYPES_H_
#define KUBE_API_METRICS_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/metrics/v1beta1/fwd.h"
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

namespace kube::metrics::v1beta1 {

using kube::described::operator==;

/// Kind NodeMetrics of metrics.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/metrics@v0.36.3/pkg/apis/metrics/v1beta1#NodeMetrics
struct NodeMetrics {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  Time timestamp{};
  Duration window{};
  Map<Quantity> usage{};
};

/// Kind NodeMetricsList of metrics.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/metrics@v0.36.3/pkg/apis/metrics/v1beta1#NodeMetricsList
struct NodeMetricsList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<NodeMetrics> items{};
};

/// metrics/v1beta1 ContainerMetrics.
/// https://pkg.go.dev/k8s.io/metrics@v0.36.3/pkg/apis/metrics/v1beta1#ContainerMetrics
struct ContainerMetrics {
  std::string name{};
  Map<Quantity> usage{};
};

/// Kind PodMetrics of metrics.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/metrics@v0.36.3/pkg/apis/metrics/v1beta1#PodMetrics
struct PodMetrics {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  Time timestamp{};
  Duration window{};
  List<ContainerMetrics> containers{};
};

/// Kind PodMetricsList of metrics.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/metrics@v0.36.3/pkg/apis/metrics/v1beta1#PodMetricsList
struct PodMetricsList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<PodMetrics> items{};
};

const TypeInfo& GetTypeInfo(const NodeMetrics*) noexcept;
const TypeInfo& GetTypeInfo(const NodeMetricsList*) noexcept;
const TypeInfo& GetTypeInfo(const PodMetrics*) noexcept;
const TypeInfo& GetTypeInfo(const PodMetricsList*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerMetrics*) noexcept;

// Declared only: the list kind of a kind, for decltype.
NodeMetricsList ListTypeOf(const NodeMetrics*);
PodMetricsList ListTypeOf(const PodMetrics*);

namespace resources {
inline constexpr ResourceInfo kNodeMetrics{
    .group = "metrics.k8s.io",
    .version = "v1beta1",
    .kind = "NodeMetrics",
    .list_kind = "NodeMetricsList",
    .plural = "nodes",
    .singular = "nodemetrics",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch};
inline constexpr ResourceInfo kPodMetrics{
    .group = "metrics.k8s.io",
    .version = "v1beta1",
    .kind = "PodMetrics",
    .list_kind = "PodMetricsList",
    .plural = "pods",
    .singular = "podmetrics",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const NodeMetrics*) noexcept { return resources::kNodeMetrics; }
constexpr const ResourceInfo& GetResourceInfo(const PodMetrics*) noexcept { return resources::kPodMetrics; }

}  // namespace kube::metrics::v1beta1

#endif  // KUBE_API_METRICS_V1BETA1_TYPES_H_
