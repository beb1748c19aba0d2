// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1beta1); edits are lost.
// The tables of batch/v1beta1, by name.
#ifndef KUBE_GEN_SRC_BATCH_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_BATCH_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::batch::v1beta1::tables {

extern const TypeInfo kJobTemplateSpec;
extern const TypeInfo kCronJob;
extern const TypeInfo kCronJobList;
extern const TypeInfo kCronJobSpec;
extern const TypeInfo kCronJobStatus;

}  // namespace kube::batch::v1beta1::tables

#endif  // KUBE_GEN_SRC_BATCH_V1BETA1_TABLES_H_
