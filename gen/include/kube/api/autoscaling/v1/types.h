// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v1); edits are lost.
// The types of autoscaling/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_AUTOSCALING_V1_TYPES_H_
#define KUBE_API_AUTOSCALING_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/autoscaling/v1/fwd.h"
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

namespace kube::autoscaling::v1 {

using kube::described::operator==;

inline constexpr char kObjectMetricSourceType[] = "Object";
inline constexpr char kPodsMetricSourceType[] = "Pods";
inline constexpr char kResourceMetricSourceType[] = "Resource";
inline constexpr char kContainerResourceMetricSourceType[] = "ContainerResource";
inline constexpr char kExternalMetricSourceType[] = "External";
inline constexpr char kScalingActive[] = "ScalingActive";
inline constexpr char kAbleToScale[] = "AbleToScale";
inline constexpr char kScalingLimited[] = "ScalingLimited";
inline constexpr char kScaledToZero[] = "ScaledToZero";

/// autoscaling/v1 CrossVersionObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#CrossVersionObjectReference
struct CrossVersionObjectReference {
  std::string kind{};
  std::string name{};
  std::string api_version{};
};

/// autoscaling/v1 HorizontalPodAutoscalerSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#HorizontalPodAutoscalerSpec
struct HorizontalPodAutoscalerSpec {
  CrossVersionObjectReference scale_target_ref{};
  std::optional<std::int32_t> min_replicas{};
  std::int32_t max_replicas{};
  std::optional<std::int32_t> target_cpu_utilization_percentage{};
};

/// autoscaling/v1 HorizontalPodAutoscalerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#HorizontalPodAutoscalerStatus
struct HorizontalPodAutoscalerStatus {
  std::optional<std::int64_t> observed_generation{};
  std::optional<Time> last_scale_time{};
  std::int32_t current_replicas{};
  std::int32_t desired_replicas{};
  std::optional<std::int32_t> current_cpu_utilization_percentage{};
};

/// Kind HorizontalPodAutoscaler of autoscaling/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#HorizontalPodAutoscaler
struct HorizontalPodAutoscaler {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  HorizontalPodAutoscalerSpec spec{};
  HorizontalPodAutoscalerStatus status{};
};

/// Kind HorizontalPodAutoscalerList of autoscaling/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#HorizontalPodAutoscalerList
struct HorizontalPodAutoscalerList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<HorizontalPodAutoscaler> items{};
};

/// autoscaling/v1 ScaleSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ScaleSpec
struct ScaleSpec {
  std::int32_t replicas{};
};

/// autoscaling/v1 ScaleStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ScaleStatus
struct ScaleStatus {
  std::int32_t replicas{};
  std::string selector{};
};

/// Kind Scale of autoscaling/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#Scale
struct Scale {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ScaleSpec spec{};
  ScaleStatus status{};
};

/// autoscaling/v1 ObjectMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ObjectMetricSource
struct ObjectMetricSource {
  CrossVersionObjectReference target{};
  std::string metric_name{};
  Quantity target_value{};
  Boxed<meta::v1::LabelSelector> selector{};
  std::optional<Quantity> average_value{};
};

/// autoscaling/v1 PodsMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#PodsMetricSource
struct PodsMetricSource {
  std::string metric_name{};
  Quantity target_average_value{};
  Boxed<meta::v1::LabelSelector> selector{};
};

/// autoscaling/v1 ResourceMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ResourceMetricSource
struct ResourceMetricSource {
  std::string name{};
  std::optional<std::int32_t> target_average_utilization{};
  std::optional<Quantity> target_average_value{};
};

/// autoscaling/v1 ContainerResourceMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ContainerResourceMetricSource
struct ContainerResourceMetricSource {
  std::string name{};
  std::optional<std::int32_t> target_average_utilization{};
  std::optional<Quantity> target_average_value{};
  std::string container{};
};

/// autoscaling/v1 ExternalMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ExternalMetricSource
struct ExternalMetricSource {
  std::string metric_name{};
  Boxed<meta::v1::LabelSelector> metric_selector{};
  std::optional<Quantity> target_value{};
  std::optional<Quantity> target_average_value{};
};

/// autoscaling/v1 MetricSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#MetricSpec
struct MetricSpec {
  std::string type{};
  Boxed<ObjectMetricSource> object{};
  Boxed<PodsMetricSource> pods{};
  Boxed<ResourceMetricSource> resource{};
  Boxed<ContainerResourceMetricSource> container_resource{};
  Boxed<ExternalMetricSource> external{};
};

/// autoscaling/v1 ObjectMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ObjectMetricStatus
struct ObjectMetricStatus {
  CrossVersionObjectReference target{};
  std::string metric_name{};
  Quantity current_value{};
  Boxed<meta::v1::LabelSelector> selector{};
  std::optional<Quantity> average_value{};
};

/// autoscaling/v1 PodsMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#PodsMetricStatus
struct PodsMetricStatus {
  std::string metric_name{};
  Quantity current_average_value{};
  Boxed<meta::v1::LabelSelector> selector{};
};

/// autoscaling/v1 ResourceMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ResourceMetricStatus
struct ResourceMetricStatus {
  std::string name{};
  std::optional<std::int32_t> current_average_utilization{};
  Quantity current_average_value{};
};

/// autoscaling/v1 ContainerResourceMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ContainerResourceMetricStatus
struct ContainerResourceMetricStatus {
  std::string name{};
  std::optional<std::int32_t> current_average_utilization{};
  Quantity current_average_value{};
  std::string container{};
};

/// autoscaling/v1 ExternalMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#ExternalMetricStatus
struct ExternalMetricStatus {
  std::string metric_name{};
  Boxed<meta::v1::LabelSelector> metric_selector{};
  Quantity current_value{};
  std::optional<Quantity> current_average_value{};
};

/// autoscaling/v1 MetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#MetricStatus
struct MetricStatus {
  std::string type{};
  Boxed<ObjectMetricStatus> object{};
  Boxed<PodsMetricStatus> pods{};
  Boxed<ResourceMetricStatus> resource{};
  Boxed<ContainerResourceMetricStatus> container_resource{};
  Boxed<ExternalMetricStatus> external{};
};

/// autoscaling/v1 HorizontalPodAutoscalerCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v1#HorizontalPodAutoscalerCondition
struct HorizontalPodAutoscalerCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

const TypeInfo& GetTypeInfo(const CrossVersionObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerSpec*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscaler*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerList*) noexcept;
const TypeInfo& GetTypeInfo(const Scale*) noexcept;
const TypeInfo& GetTypeInfo(const ScaleSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ScaleStatus*) noexcept;
const TypeInfo& GetTypeInfo(const MetricSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const PodsMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerResourceMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const ExternalMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const MetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerCondition*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodsMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerResourceMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ExternalMetricStatus*) noexcept;

// Declared only: the list kind of a kind, for decltype.
HorizontalPodAutoscalerList ListTypeOf(const HorizontalPodAutoscaler*);

namespace resources {
inline constexpr ResourceInfo kHorizontalPodAutoscaler{
    .group = "autoscaling",
    .version = "v1",
    .kind = "HorizontalPodAutoscaler",
    .list_kind = "HorizontalPodAutoscalerList",
    .plural = "horizontalpodautoscalers",
    .singular = "horizontalpodautoscaler",
    .short_names = "hpa",
    .categories = "all",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const HorizontalPodAutoscaler*) noexcept {
  return resources::kHorizontalPodAutoscaler;
}

}  // namespace kube::autoscaling::v1

#endif  // KUBE_API_AUTOSCALING_V1_TYPES_H_
