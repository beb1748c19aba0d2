// Made by tools/codegen from k8s.io/metrics@v0.36.3 (k8s.io/metrics/pkg/apis/metrics/v1beta1); edits are lost.
// Declares the types of metrics/v1beta1 without defining them.
#ifndef KUBE_API_METRICS_V1BETA1_FWD_H_
#define KUBE_API_METRICS_V1BETA1_FWD_H_

namespace kube::metrics::v1beta1 {

struct NodeMetrics;
struct NodeMetricsList;
struct PodMetrics;
struct PodMetricsList;
struct ContainerMetrics;

}  // namespace kube::metrics::v1beta1

#endif  // KUBE_API_METRICS_V1BETA1_FWD_H_
