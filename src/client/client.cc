#include "kube/client/client.h"

#include <utility>

#include "src/client/client_core.h"
#include "src/config/transport_options.h"

namespace kube {
namespace internal {

ClientCore ClientCore::From(const Config& config) {
  config::Connection connection = config::ToConnection(config);
  return ClientCore(std::move(connection.path_prefix), std::move(connection.headers),
                    config.namespace_.empty() ? "default" : config.namespace_, config.content_type, config.timeout,
                    Transport::Shared(std::move(connection.transport)));
}

}  // namespace internal

Client::Client(const Config& config)
    : core_(std::make_shared<internal::ClientCore>(internal::ClientCore::From(config))) {}

const std::string& Client::default_namespace() const { return core_->default_namespace(); }

}  // namespace kube
