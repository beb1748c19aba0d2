#include "kube/client/client.h"

#include <utility>

#include "src/client/client_core.h"
#include "src/config/transport_options.h"
#include "src/transport/request_check.h"

namespace kube {
namespace internal {
namespace {

std::string ServerOf(const TransportOptions& options) {
  const std::string host = transport::BareHost(options.host);
  std::string server = options.scheme + "://" + (host.find(':') == std::string::npos ? host : "[" + host + "]");
  if (options.port != 0) server += ":" + std::to_string(options.port);
  return server;
}

}  // namespace

ClientCore ClientCore::From(const Config& config) {
  config::Connection connection = config::ToConnection(config);
  std::string server = ServerOf(connection.transport);
  return ClientCore(std::move(server), std::move(connection.path_prefix), std::move(connection.headers),
                    config.namespace_.empty() ? "default" : config.namespace_, config.content_type, config.timeout,
                    Transport::Shared(std::move(connection.transport)));
}

}  // namespace internal

Client::Client(const Config& config)
    : core_(std::make_shared<internal::ClientCore>(internal::ClientCore::From(config))) {}

const std::string& Client::default_namespace() const { return core_->default_namespace(); }

}  // namespace kube
