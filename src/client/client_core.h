// What all handles of one Client share.
#ifndef KUBE_SRC_CLIENT_CLIENT_CORE_H_
#define KUBE_SRC_CLIENT_CLIENT_CORE_H_

#include <chrono>
#include <string>
#include <utility>

#include "kube/client/client.h"
#include "kube/transport/transport.h"

namespace kube::internal {

class ClientCore {
 public:
  /// Reads the files that the configuration names. Throws ConfigError.
  static ClientCore From(const Config& config);
  ClientCore(std::string server, std::string path_prefix, Headers headers, std::string default_namespace,
             ContentType content_type, std::chrono::milliseconds timeout, Transport transport)
      : server_(std::move(server)),
        path_prefix_(std::move(path_prefix)),
        headers_(std::move(headers)),
        default_namespace_(std::move(default_namespace)),
        content_type_(content_type),
        timeout_(timeout),
        transport_(std::move(transport)) {}

  const Transport& transport() const noexcept { return transport_; }
  /// `scheme://host[:port]` of the server's URL; with a port only where the configuration gives one.
  const std::string& server() const noexcept { return server_; }
  /// Path of the server's URL, without a trailing slash; in front of every request's path.
  const std::string& path_prefix() const noexcept { return path_prefix_; }
  /// On every request: User-Agent and impersonation.
  const Headers& headers() const noexcept { return headers_; }
  const std::string& default_namespace() const noexcept { return default_namespace_; }
  ContentType content_type() const noexcept { return content_type_; }
  std::chrono::milliseconds timeout() const noexcept { return timeout_; }
  /// Somebody reads HttpRequest::route.
  bool observed() const noexcept {
    return !transport_.options().observers.empty() || !transport_.options().middleware.empty();
  }

 private:
  std::string server_;
  std::string path_prefix_;
  Headers headers_;
  std::string default_namespace_;
  ContentType content_type_;
  std::chrono::milliseconds timeout_;
  Transport transport_;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_CLIENT_CORE_H_
