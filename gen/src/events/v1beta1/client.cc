// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1beta1); edits are lost.
#include "kube/api/events/v1beta1/client.h"

#include <utility>

#include "kube/api/events/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

EventsV1beta1Client::EventsV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<events::v1beta1::Event> EventsV1beta1Client::Events(std::string name_space) const {
  return Api<events::v1beta1::Event>(client_, std::move(name_space));
}

}  // namespace kube
