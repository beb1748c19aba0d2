// HTTP through the API server to what runs in the cluster: the proxy subresource of pods, services and nodes.
#ifndef KUBE_CLIENT_PROXY_H_
#define KUBE_CLIENT_PROXY_H_

#include <string>
#include <string_view>
#include <utility>

#include "kube/client/api.h"

namespace kube {

/// Where behind the API server: `[scheme:]name[:port]`.
struct ProxyTarget {
  std::string name{};    ///< of the pod, service or node
  std::string port{};    ///< a number, or the name of a service's port; empty: its only one
  std::string scheme{};  ///< "https" or "http" (also when empty)
};

/// A request that the API server carries on: any method, any path (see Request::Suffix). Add parameters, headers and a
/// body, then Do() or Stream(). An answer outside 200..206 is an ApiError; one that the backend gave, and not the API
/// server, has `IsUnexpectedServerError()`.
///
/// `kube::Proxy(services, "GET", {.name = "web", .port = "http"}, "/metrics").Do().body()`
template <class T>
  requires internal::MayHaveSubresource<T, internal::FixedText("proxy")>
Request Proxy(const Api<T>& api, std::string method, const ProxyTarget& target, std::string_view path,
              const CallOptions& call = {}) {
  std::string name = target.scheme.empty() ? target.name : target.scheme + ":" + target.name;
  if (!target.port.empty() || !target.scheme.empty()) name += ":" + target.port;
  if (target.name.empty())
    throw InvalidRequestError(method + " " + api.verbs().target().plural + "/proxy: the name is empty");
  return api.verbs().Start(std::move(method), name, {}, "proxy", call, "*/*").Suffix(path);
}

}  // namespace kube

#endif  // KUBE_CLIENT_PROXY_H_
