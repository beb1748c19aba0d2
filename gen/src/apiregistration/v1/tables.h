// Made by tools/codegen from k8s.io/kube-aggregator@v0.36.3 (k8s.io/kube-aggregator/pkg/apis/apiregistration/v1); edits are lost.
// The tables of apiregistration/v1, by name.
#ifndef KUBE_GEN_SRC_APIREGISTRATION_V1_TABLES_H_
#define KUBE_GEN_SRC_APIREGISTRATION_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::apiregistration::v1::tables {

extern const TypeInfo kAPIServiceList;
extern const TypeInfo kServiceReference;
extern const TypeInfo kAPIServiceSpec;
extern const TypeInfo kAPIServiceCondition;
extern const TypeInfo kAPIServiceStatus;
extern const TypeInfo kAPIService;

}  // namespace kube::apiregistration::v1::tables

#endif  // KUBE_GEN_SRC_APIREGISTRATION_V1_TABLES_H_
