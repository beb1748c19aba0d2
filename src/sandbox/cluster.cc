#include "kube/sandbox/cluster.h"

#include <utility>

#include "src/sandbox/api_server.h"
#include "src/sandbox/controllers/controllers.h"
#include "src/transport/server.h"

namespace kube::sandbox {
namespace {

constexpr std::size_t kHandlerThreads = 4;

ApiServerOptions ServerOptionsOf(const ClusterOptions& options) {
  return {.event_history = options.event_history,
          .watches = {.bookmark_interval = options.bookmark_interval, .default_timeout = options.watch_timeout}};
}

transport::ServerOptions HttpOptionsOf(const ClusterOptions& options) {
  transport::ServerOptions http;
  http.port = options.port;
  http.workers = kHandlerThreads;
  return http;
}

Config ConfigFor(const std::string& url) {
  Config config;
  config.host = url;
  config.qps = -1;
  return config;
}

// As whom the controllers write: their fields carry the name that users know.
Config ControllerConfig(const std::string& url) {
  Config config = ConfigFor(url);
  config.user_agent = "kube-controller-manager/v1.36.3 (libkube sandbox)";
  return config;
}

}  // namespace

class Cluster::Impl {
 public:
  explicit Impl(const ClusterOptions& options)
      : api_(ServerOptionsOf(options)),
        http_(HttpOptionsOf(options),
              [this](const transport::ServerRequest& request, const transport::ResponseWriterPtr& writer) {
                api_.Handle(request, writer);
              }),
        controllers_(api_.store(), api_.registry(), ControllerConfig(http_.url()), options) {
    controllers_.Start();
  }

  const transport::HttpServer& http() const { return http_; }

 private:
  // The controllers go first, as clients of the server; then the HTTP server, whose handlers use the rest.
  ApiServer api_;
  transport::HttpServer http_;
  Controllers controllers_;
};

Cluster::Cluster(ClusterOptions options) : impl_(std::make_unique<Impl>(options)) {}
Cluster::~Cluster() = default;

std::string Cluster::url() const { return impl_->http().url(); }
std::uint16_t Cluster::port() const { return impl_->http().port(); }

Config Cluster::config() const { return ConfigFor(url()); }

Kubeconfig Cluster::kubeconfig() const {
  Kubeconfig kubeconfig;
  kubeconfig.current_context = "sandbox";
  kubeconfig.clusters["sandbox"].server = url();
  kubeconfig.users["sandbox-admin"] = {};
  KubeconfigContext& context = kubeconfig.contexts["sandbox"];
  context.cluster = "sandbox";
  context.user = "sandbox-admin";
  context.namespace_ = "default";
  return kubeconfig;
}

void Cluster::WriteKubeconfig(const std::string& path) const { kube::WriteKubeconfig(kubeconfig(), path); }

}  // namespace kube::sandbox
