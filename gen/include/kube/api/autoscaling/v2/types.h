// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v2); edits are lost.
// The types of autoscaling/v2, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_AUTOSCALING_V2_TYPES_H_
#define KUBE_API_AUTOSCALING_V2_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/autoscaling/v2/fwd.h"
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

namespace kube::autoscaling::v2 {

using kube::described::operator==;

inline constexpr char kMaxChangePolicySelect[] = "Max";
inline constexpr char kMinChangePolicySelect[] = "Min";
inline constexpr char kDisabledPolicySelect[] = "Disabled";
inline constexpr char kPodsScalingPolicy[] = "Pods";
inline constexpr char kPercentScalingPolicy[] = "Percent";
inline constexpr char kObjectMetricSourceType[] = "Object";
inline constexpr char kPodsMetricSourceType[] = "Pods";
inline constexpr char kResourceMetricSourceType[] = "Resource";
inline constexpr char kContainerResourceMetricSourceType[] = "ContainerResource";
inline constexpr char kExternalMetricSourceType[] = "External";
inline constexpr char kUtilizationMetricType[] = "Utilization";
inline constexpr char kValueMetricType[] = "Value";
inline constexpr char kAverageValueMetricType[] = "AverageValue";
inline constexpr char kScalingActive[] = "ScalingActive";
inline constexpr char kAbleToScale[] = "AbleToScale";
inline constexpr char kScalingLimited[] = "ScalingLimited";
inline constexpr char kScaledToZero[] = "ScaledToZero";

/// autoscaling/v2 CrossVersionObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#CrossVersionObjectReference
struct CrossVersionObjectReference {
  std::string kind{};
  std::string name{};
  std::string api_version{};
};

/// autoscaling/v2 MetricTarget.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#MetricTarget
struct MetricTarget {
  std::string type{};
  std::optional<Quantity> value{};
  std::optional<Quantity> average_value{};
  std::optional<std::int32_t> average_utilization{};
};

/// autoscaling/v2 MetricIdentifier.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#MetricIdentifier
struct MetricIdentifier {
  std::string name{};
  Boxed<meta::v1::LabelSelector> selector{};
};

/// autoscaling/v2 ObjectMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ObjectMetricSource
struct ObjectMetricSource {
  CrossVersionObjectReference described_object{};
  MetricTarget target{};
  MetricIdentifier metric{};
};

/// autoscaling/v2 PodsMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#PodsMetricSource
struct PodsMetricSource {
  MetricIdentifier metric{};
  MetricTarget target{};
};

/// autoscaling/v2 ResourceMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ResourceMetricSource
struct ResourceMetricSource {
  std::string name{};
  MetricTarget target{};
};

/// autoscaling/v2 ContainerResourceMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ContainerResourceMetricSource
struct ContainerResourceMetricSource {
  std::string name{};
  MetricTarget target{};
  std::string container{};
};

/// autoscaling/v2 ExternalMetricSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ExternalMetricSource
struct ExternalMetricSource {
  MetricIdentifier metric{};
  MetricTarget target{};
};

/// autoscaling/v2 MetricSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#MetricSpec
struct MetricSpec {
  std::string type{};
  Boxed<ObjectMetricSource> object{};
  Boxed<PodsMetricSource> pods{};
  Boxed<ResourceMetricSource> resource{};
  Boxed<ContainerResourceMetricSource> container_resource{};
  Boxed<ExternalMetricSource> external{};
};

/// autoscaling/v2 HPAScalingPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HPAScalingPolicy
struct HPAScalingPolicy {
  std::string type{};
  std::int32_t value{};
  std::int32_t period_seconds{};
};

/// autoscaling/v2 HPAScalingRules.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HPAScalingRules
struct HPAScalingRules {
  std::optional<std::int32_t> stabilization_window_seconds{};
  std::optional<std::string> select_policy{};
  List<HPAScalingPolicy> policies{};
  std::optional<Quantity> tolerance{};
};

/// autoscaling/v2 HorizontalPodAutoscalerBehavior.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HorizontalPodAutoscalerBehavior
struct HorizontalPodAutoscalerBehavior {
  Boxed<HPAScalingRules> scale_up{};
  Boxed<HPAScalingRules> scale_down{};
};

/// autoscaling/v2 HorizontalPodAutoscalerSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HorizontalPodAutoscalerSpec
struct HorizontalPodAutoscalerSpec {
  CrossVersionObjectReference scale_target_ref{};
  std::optional<std::int32_t> min_replicas{};
  std::int32_t max_replicas{};
  List<MetricSpec> metrics{};
  Boxed<HorizontalPodAutoscalerBehavior> behavior{};
};

/// autoscaling/v2 MetricValueStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#MetricValueStatus
struct MetricValueStatus {
  std::optional<Quantity> value{};
  std::optional<Quantity> average_value{};
  std::optional<std::int32_t> average_utilization{};
};

/// autoscaling/v2 ObjectMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ObjectMetricStatus
struct ObjectMetricStatus {
  MetricIdentifier metric{};
  MetricValueStatus current{};
  CrossVersionObjectReference described_object{};
};

/// autoscaling/v2 PodsMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#PodsMetricStatus
struct PodsMetricStatus {
  MetricIdentifier metric{};
  MetricValueStatus current{};
};

/// autoscaling/v2 ResourceMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ResourceMetricStatus
struct ResourceMetricStatus {
  std::string name{};
  MetricValueStatus current{};
};

/// autoscaling/v2 ContainerResourceMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ContainerResourceMetricStatus
struct ContainerResourceMetricStatus {
  std::string name{};
  MetricValueStatus current{};
  std::string container{};
};

/// autoscaling/v2 ExternalMetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#ExternalMetricStatus
struct ExternalMetricStatus {
  MetricIdentifier metric{};
  MetricValueStatus current{};
};

/// autoscaling/v2 MetricStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#MetricStatus
struct MetricStatus {
  std::string type{};
  Boxed<ObjectMetricStatus> object{};
  Boxed<PodsMetricStatus> pods{};
  Boxed<ResourceMetricStatus> resource{};
  Boxed<ContainerResourceMetricStatus> container_resource{};
  Boxed<ExternalMetricStatus> external{};
};

/// autoscaling/v2 HorizontalPodAutoscalerCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HorizontalPodAutoscalerCondition
struct HorizontalPodAutoscalerCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// autoscaling/v2 HorizontalPodAutoscalerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HorizontalPodAutoscalerStatus
struct HorizontalPodAutoscalerStatus {
  std::optional<std::int64_t> observed_generation{};
  std::optional<Time> last_scale_time{};
  std::int32_t current_replicas{};
  std::int32_t desired_replicas{};
  List<MetricStatus> current_metrics{};
  List<HorizontalPodAutoscalerCondition> conditions{};
};

/// Kind HorizontalPodAutoscaler of autoscaling/v2.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HorizontalPodAutoscaler
struct HorizontalPodAutoscaler {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  HorizontalPodAutoscalerSpec spec{};
  HorizontalPodAutoscalerStatus status{};
};

/// Kind HorizontalPodAutoscalerList of autoscaling/v2.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/autoscaling/v2#HorizontalPodAutoscalerList
struct HorizontalPodAutoscalerList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<HorizontalPodAutoscaler> items{};
};

const TypeInfo& GetTypeInfo(const HorizontalPodAutoscaler*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CrossVersionObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const MetricSpec*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerBehavior*) noexcept;
const TypeInfo& GetTypeInfo(const HPAScalingRules*) noexcept;
const TypeInfo& GetTypeInfo(const HPAScalingPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const PodsMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerResourceMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const ExternalMetricSource*) noexcept;
const TypeInfo& GetTypeInfo(const MetricIdentifier*) noexcept;
const TypeInfo& GetTypeInfo(const MetricTarget*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerCondition*) noexcept;
const TypeInfo& GetTypeInfo(const MetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodsMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerResourceMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ExternalMetricStatus*) noexcept;
const TypeInfo& GetTypeInfo(const MetricValueStatus*) noexcept;
const TypeInfo& GetTypeInfo(const HorizontalPodAutoscalerList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
HorizontalPodAutoscalerList ListTypeOf(const HorizontalPodAutoscaler*);

namespace resources {
inline constexpr ResourceInfo kHorizontalPodAutoscaler{
    .group = "autoscaling",
    .version = "v2",
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

}  // namespace kube::autoscaling::v2

#endif  // KUBE_API_AUTOSCALING_V2_TYPES_H_
