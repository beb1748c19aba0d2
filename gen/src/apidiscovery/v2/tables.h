// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/apidiscovery/v2); edits are lost.
// The tables of apidiscovery/v2, by name.
#ifndef KUBE_GEN_SRC_APIDISCOVERY_V2_TABLES_H_
#define KUBE_GEN_SRC_APIDISCOVERY_V2_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::apidiscovery::v2::tables {

extern const TypeInfo kAPIGroupDiscoveryList;
extern const TypeInfo kAPIGroupDiscovery;
extern const TypeInfo kAPIVersionDiscovery;
extern const TypeInfo kAPIResourceDiscovery;
extern const TypeInfo kAPISubresourceDiscovery;

}  // namespace kube::apidiscovery::v2::tables

#endif  // KUBE_GEN_SRC_APIDISCOVERY_V2_TABLES_H_
