// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/discovery/v1beta1); edits are lost.
// The tables of discovery/v1beta1, by name.
#ifndef KUBE_GEN_SRC_DISCOVERY_V1BETA1_TABLES_H_
#define KUBE_GEN_SRC_DISCOVERY_V1BETA1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::discovery::v1beta1::tables {

extern const TypeInfo kEndpointSlice;
extern const TypeInfo kEndpoint;
extern const TypeInfo kEndpointConditions;
extern const TypeInfo kEndpointHints;
extern const TypeInfo kForZone;
extern const TypeInfo kForNode;
extern const TypeInfo kEndpointPort;
extern const TypeInfo kEndpointSliceList;

}  // namespace kube::discovery::v1beta1::tables

#endif  // KUBE_GEN_SRC_DISCOVERY_V1BETA1_TABLES_H_
