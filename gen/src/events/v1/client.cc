// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1); edits are lost.
#include "kube/api/events/v1/client.h"

#include <utility>

#include "kube/api/events/v1/types.h"
#include "kube/client/api.h"

namespace kube {

EventsV1Client::EventsV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<events::v1::Event> EventsV1Client::Events(std::string name_space) const {
  return Api<events::v1::Event>(client_, std::move(name_space));
}

}  // namespace kube
