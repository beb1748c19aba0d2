// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1beta1); edits are lost.
// Declares the types of events/v1beta1 without defining them.
#ifndef KUBE_API_EVENTS_V1BETA1_FWD_H_
#define KUBE_API_EVENTS_V1BETA1_FWD_H_

namespace kube::events::v1beta1 {

struct Event;
struct EventSeries;
struct EventList;

}  // namespace kube::events::v1beta1

#endif  // KUBE_API_EVENTS_V1BETA1_FWD_H_
