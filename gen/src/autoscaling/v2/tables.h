// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/autoscaling/v2); edits are lost.
// The tables of autoscaling/v2, by name.
#ifndef KUBE_GEN_SRC_AUTOSCALING_V2_TABLES_H_
#define KUBE_GEN_SRC_AUTOSCALING_V2_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::autoscaling::v2::tables {

extern const TypeInfo kHorizontalPodAutoscaler;
extern const TypeInfo kHorizontalPodAutoscalerSpec;
extern const TypeInfo kCrossVersionObjectReference;
extern const TypeInfo kMetricSpec;
extern const TypeInfo kHorizontalPodAutoscalerBehavior;
extern const TypeInfo kHPAScalingRules;
extern const TypeInfo kHPAScalingPolicy;
extern const TypeInfo kObjectMetricSource;
extern const TypeInfo kPodsMetricSource;
extern const TypeInfo kResourceMetricSource;
extern const TypeInfo kContainerResourceMetricSource;
extern const TypeInfo kExternalMetricSource;
extern const TypeInfo kMetricIdentifier;
extern const TypeInfo kMetricTarget;
extern const TypeInfo kHorizontalPodAutoscalerStatus;
extern const TypeInfo kHorizontalPodAutoscalerCondition;
extern const TypeInfo kMetricStatus;
extern const TypeInfo kObjectMetricStatus;
extern const TypeInfo kPodsMetricStatus;
extern const TypeInfo kResourceMetricStatus;
extern const TypeInfo kContainerResourceMetricStatus;
extern const TypeInfo kExternalMetricStatus;
extern const TypeInfo kMetricValueStatus;
extern const TypeInfo kHorizontalPodAutoscalerList;

}  // namespace kube::autoscaling::v2::tables

#endif  // KUBE_GEN_SRC_AUTOSCALING_V2_TABLES_H_
