// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1); edits are lost.
// The tables of events/v1, by name.
#ifndef KUBE_GEN_SRC_EVENTS_V1_TABLES_H_
#define KUBE_GEN_SRC_EVENTS_V1_TABLES_H_

#include "kube/codec/type_info.h"

namespace kube::events::v1::tables {

extern const TypeInfo kEvent;
extern const TypeInfo kEventSeries;
extern const TypeInfo kEventList;

}  // namespace kube::events::v1::tables

#endif  // KUBE_GEN_SRC_EVENTS_V1_TABLES_H_
