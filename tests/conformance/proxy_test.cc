// The proxy and the log of pods that no kubelet runs: what can be seen of them through a bare control plane.
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>

#include "src/transport/server.h"
#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

// An address of this machine that a server on it may proxy to: not loopback. Empty when there is none.
std::string OwnAddress() {
  ifaddrs* all = nullptr;
  std::string found;
  if (getifaddrs(&all) != 0) return found;
  for (const ifaddrs* each = all; each != nullptr && found.empty(); each = each->ifa_next) {
    if (each->ifa_addr == nullptr || each->ifa_addr->sa_family != AF_INET) continue;
    char text[INET_ADDRSTRLEN];
    const auto* address = reinterpret_cast<const sockaddr_in*>(each->ifa_addr);
    if (inet_ntop(AF_INET, &address->sin_addr, text, sizeof text) == nullptr) continue;
    if (std::string_view(text).substr(0, 4) != "127.") found = text;
  }
  freeifaddrs(all);
  return found;
}

class Proxies : public ClusterTest {};

TEST_F(Proxies, AServiceWithoutEndpointsIsRefused) {
  auto services = clientset().CoreV1().Services(ns());
  services.Create({.metadata = {.name = "web"}, .spec = {.ports = {{.port = 80}}}});
  kube::ApiError error = CatchApiError([&] { kube::Proxy(services, "GET", {.name = "web"}, "/").MaxRetries(0).Do(); });
  // A bare control plane knows no endpoints of it; a full one knows that there are none; the sandbox offers no proxy.
  EXPECT_TRUE(error.IsNotFound() || error.IsServiceUnavailable() || error.code() == 501) << error.what();
  EXPECT_TRUE(CatchApiError([&] { kube::Proxy(services, "GET", {.name = "absent"}, "/").Do(); }).IsNotFound());
}

TEST_F(Proxies, ARequestReachesTheBackendOfAPodAndItsAnswerComesBack) {
  const std::string address = OwnAddress();
  if (address.empty()) GTEST_SKIP() << "this machine has loopback addresses only";
  kube::transport::HttpServer backend(
      {.address = address}, [](kube::transport::ServerRequest request, kube::transport::ResponseWriterPtr writer) {
        if (request.path == "/missing")
          return void(writer->Send(404, {{"content-type", "text/plain"}}, "no such page"));
        writer->Send(200, {{"content-type", "text/plain"}},
                     request.method + " " + request.target + " " + request.body + " " +
                         std::string(request.headers.Get("x-asked")));
      });
  // A pod that nothing runs, whose address is this machine's.
  auto pods = clientset().CoreV1().Pods(ns());
  auto pod = pods.Create({.metadata = {.name = "a"},
                          .spec = {.containers = {{.name = "web", .image = "nginx:1.12"}},
                                   .scheduling_gates = {{.name = "example.com/hold"}}}});
  pod.status.pod_ip = address;
  pod.status.pod_ips = {{.ip = address}};
  pods.UpdateStatus(pod);
  const kube::ProxyTarget target{.name = "a", .port = std::to_string(backend.port())};
  std::string answer;
  try {
    answer = kube::Proxy(pods, "PUT", target, "/a%20b/c/")
                 .Param("q", "x y")
                 .Header("x-asked", "yes")
                 .BodyBytes("data", "text/plain")
                 .Do()
                 .body();
  } catch (const kube::ApiError& error) {
    if (error.code() == 501) GTEST_SKIP() << error.what();
    throw;
  }
  EXPECT_EQ(answer, "PUT /a%20b/c/?q=x+y data yes");
  kube::ApiError missing = CatchApiError([&] { kube::Proxy(pods, "GET", target, "missing").Do(); });
  EXPECT_TRUE(missing.IsNotFound() && missing.IsUnexpectedServerError()) << missing.what();
}

TEST_F(Proxies, TheLogOfAPodThatDoesNotRunIsRefused) {
  auto pods = clientset().CoreV1().Pods(ns());
  pods.Create({.metadata = {.name = "a"},
               .spec = {.containers = {{.name = "web", .image = "nginx:1.12"}},
                        .scheduling_gates = {{.name = "example.com/hold"}}}});
  EXPECT_TRUE(CatchApiError([&] { kube::GetLogs(pods, "absent"); }).IsNotFound());
  EXPECT_TRUE(CatchApiError([&] { kube::GetLogs(pods, "a", {.container = "other"}); }).IsBadRequest());
  EXPECT_TRUE(CatchApiError([&] { kube::GetLogs(pods, "a", {.tail_lines = -1}); }).IsInvalid());
  EXPECT_TRUE(CatchApiError([&] {
                kube::GetLogs(pods, "a", {.since_seconds = 1, .since_time = kube::Time::Now()});
              }).IsInvalid());
}

}  // namespace
}  // namespace conformance
