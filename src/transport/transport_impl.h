// What stands behind `Transport`: one handle's own options, and the engine with the connections.
#ifndef KUBE_SRC_TRANSPORT_TRANSPORT_IMPL_H_
#define KUBE_SRC_TRANSPORT_TRANSPORT_IMPL_H_

#include <memory>

#include "kube/transport/transport.h"
#include "src/transport/engine.h"

namespace kube {

class Transport::Impl {
 public:
  Impl(TransportOptions o, std::shared_ptr<transport::Engine> e) : options(std::move(o)), engine(std::move(e)) {}

  const TransportOptions options;
  const std::shared_ptr<transport::Engine> engine;
};

}  // namespace kube

#endif  // KUBE_SRC_TRANSPORT_TRANSPORT_IMPL_H_
