// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v1); edits are lost.
// Declares the types of autoscaling/v1 without defining them.
#ifndef KUBE_API_AUTOSCALING_V1_FWD_H_
#define KUBE_API_AUTOSCALING_V1_FWD_H_

namespace kube::autoscaling::v1 {

struct CrossVersionObjectReference;
struct HorizontalPodAutoscalerSpec;
struct HorizontalPodAutoscalerStatus;
struct HorizontalPodAutoscaler;
struct HorizontalPodAutoscalerList;
struct Scale;
struct ScaleSpec;
struct ScaleStatus;
struct MetricSpec;
struct ObjectMetricSource;
struct PodsMetricSource;
struct ResourceMetricSource;
struct ContainerResourceMetricSource;
struct ExternalMetricSource;
struct MetricStatus;
struct HorizontalPodAutoscalerCondition;
struct ObjectMetricStatus;
struct PodsMetricStatus;
struct ResourceMetricStatus;
struct ContainerResourceMetricStatus;
struct ExternalMetricStatus;

}  // namespace kube::autoscaling::v1

#endif  // KUBE_API_AUTOSCALING_V1_FWD_H_
