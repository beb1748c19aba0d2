// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/discovery/v1); edits are lost.
// Declares the types of discovery/v1 without defining them.
#ifndef KUBE_API_DISCOVERY_V1_FWD_H_
#define KUBE_API_DISCOVERY_V1_FWD_H_

namespace kube::discovery::v1 {

struct EndpointSlice;
struct Endpoint;
struct EndpointConditions;
struct EndpointHints;
struct ForZone;
struct ForNode;
struct EndpointPort;
struct EndpointSliceList;

}  // namespace kube::discovery::v1

#endif  // KUBE_API_DISCOVERY_V1_FWD_H_
