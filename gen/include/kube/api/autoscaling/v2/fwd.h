// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v2); edits are lost.
// Declares the types of autoscaling/v2 without defining them.
#ifndef KUBE_API_AUTOSCALING_V2_FWD_H_
#define KUBE_API_AUTOSCALING_V2_FWD_H_

namespace kube::autoscaling::v2 {

struct HorizontalPodAutoscaler;
struct HorizontalPodAutoscalerSpec;
struct CrossVersionObjectReference;
struct MetricSpec;
struct HorizontalPodAutoscalerBehavior;
struct HPAScalingRules;
struct HPAScalingPolicy;
struct ObjectMetricSource;
struct PodsMetricSource;
struct ResourceMetricSource;
struct ContainerResourceMetricSource;
struct ExternalMetricSource;
struct MetricIdentifier;
struct MetricTarget;
struct HorizontalPodAutoscalerStatus;
struct HorizontalPodAutoscalerCondition;
struct MetricStatus;
struct ObjectMetricStatus;
struct PodsMetricStatus;
struct ResourceMetricStatus;
struct ContainerResourceMetricStatus;
struct ExternalMetricStatus;
struct MetricValueStatus;
struct HorizontalPodAutoscalerList;

}  // namespace kube::autoscaling::v2

#endif  // KUBE_API_AUTOSCALING_V2_FWD_H_
