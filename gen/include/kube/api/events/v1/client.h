// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1); edits are lost.
// A handle for each resource of events.k8s.io/v1.
#ifndef KUBE_API_EVENTS_V1_CLIENT_H_
#define KUBE_API_EVENTS_V1_CLIENT_H_

#include <string>

#include "kube/api/events/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of events.k8s.io/v1, as client-go's EventsV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/events/v1/types.h to use what the functions return.
class EventsV1Client {
 public:
  explicit EventsV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<events::v1::Event> Events(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_EVENTS_V1_CLIENT_H_
