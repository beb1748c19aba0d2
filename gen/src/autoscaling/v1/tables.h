// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v1); edits are lost.
// The tables of autoscaling/v1, by name.
#ifndef KUBE_GEN_SRC_AUTOSCALING_V1_TABLES_H_
#define KUBE_GEN_SRC_AUTOSCALING_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::autoscaling::v1::tables {

extern const TypeInfo kCrossVersionObjectReference;
extern const TypeInfo kHorizontalPodAutoscalerSpec;
extern const TypeInfo kHorizontalPodAutoscalerStatus;
extern const TypeInfo kHorizontalPodAutoscaler;
extern const TypeInfo kHorizontalPodAutoscalerList;
extern const TypeInfo kScale;
extern const TypeInfo kScaleSpec;
extern const TypeInfo kScaleStatus;
extern const TypeInfo kMetricSpec;
extern const TypeInfo kObjectMetricSource;
extern const TypeInfo kPodsMetricSource;
extern const TypeInfo kResourceMetricSource;
extern const TypeInfo kContainerResourceMetricSource;
extern const TypeInfo kExternalMetricSource;
extern const TypeInfo kMetricStatus;
extern const TypeInfo kHorizontalPodAutoscalerCondition;
extern const TypeInfo kObjectMetricStatus;
extern const TypeInfo kPodsMetricStatus;
extern const TypeInfo kResourceMetricStatus;
extern const TypeInfo kContainerResourceMetricStatus;
extern const TypeInfo kExternalMetricStatus;

}  // namespace kube::autoscaling::v1::tables

#endif  // KUBE_GEN_SRC_AUTOSCALING_V1_TABLES_H_
