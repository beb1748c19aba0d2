// Made by tools/codegen from k8s.io/metrics@v0.36.3 (k8s.io/metrics/pkg/apis/metrics/v1beta1); edits are lost.
// The tables of metrics/v1beta1, by name.
#ifndef KUBE_GEN_SRC_METRICS_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_METRICS_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::metrics::v1beta1::tables {

extern const TypeInfo kNodeMetrics;
extern const TypeInfo kNodeMetricsList;
extern const TypeInfo kPodMetrics;
extern const TypeInfo kPodMetricsList;
extern const TypeInfo kContainerMetrics;

}  // namespace kube::metrics::v1beta1::tables

#endif  // KUBE_GEN_SRC_METRICS_V1BETA1_TABLES_H_
