// A Kubernetes cluster inside the process: what tests, examples and demos talk to when no real one is at hand.
#ifndef KUBE_SANDBOX_CLUSTER_H_
#define KUBE_SANDBOX_CLUSTER_H_

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "kube/config/config.h"
#include "kube/config/kubeconfig.h"

namespace kube::sandbox {

/// How long the simulated scheduler and kubelet take. Zero everywhere is fine and makes tests quick.
struct PodTiming {
  std::chrono::milliseconds schedule{50};  ///< from creation to the binding to the node
  std::chrono::milliseconds start{500};    ///< ContainerCreating, until all containers run
  std::chrono::milliseconds ready{0};      ///< from running to Ready
  /// How long containers take to stop after a delete; never longer than the pod's grace period.
  std::chrono::milliseconds stop{500};

  bool operator==(const PodTiming&) const = default;
};

struct ClusterOptions {
  std::uint16_t port = 0;  ///< on 127.0.0.1; 0: any free one
  /// Run the controllers: deployments, replica sets, garbage collection, namespaces.
  bool controllers = true;
  /// Run the simulated scheduler and kubelet with its one node, `sandbox-node`.
  bool kubelet = true;
  PodTiming pods{};
  /// Changes remembered for each resource: how far back a watch or a list continuation may start. An older one is
  /// answered with 410 Expired, as after a compaction in etcd.
  std::size_t event_history = 8192;
  /// Time between bookmarks of a watch that asked for them. Source: apiserver storage/cacher (about a minute).
  std::chrono::milliseconds bookmark_interval{60'000};
  /// How long a watch runs that names no timeoutSeconds. Source: apiserver --min-request-timeout (1800 s, up to twice).
  std::chrono::milliseconds watch_timeout{1'800'000};
};

/// A cluster that an unmodified kubectl, client-go program or libkube program takes for a real one of version 1.36.
///
/// It serves plain HTTP (HTTP/1.1 and HTTP/2) on a loopback port from the constructor on, in a few milliseconds.
/// Objects live in memory. Every built-in kind is there in its preferred version, and custom resources once their
/// definition was created: create, read, list in pages, watch, update, all four kinds of patch, delete, with resource
/// versions, conflicts, selectors, defaults, the common checks, finalizers, propagation policies, field ownership and
/// tables.
///
/// What it does not do: authentication and authorization (whoever connects is `sandbox-admin`, and tokens it issues
/// mean nothing); admission webhooks and policies; other versions of kinds than the preferred one (`autoscaling/v1` and
/// the like answer 404; events of `v1` and of `events.k8s.io/v1` are stored apart); CEL rules of custom resources (all
/// else of their schemas is followed, but for the formats uri and email and the like) and their conversion by webhooks;
/// quotas and limits; exec, attach, port forward and proxy (501); logs other than one line per container and what the
/// pod's annotation `log.sandbox.kube/<container>` holds, in the form of container runtimes
/// (`2026-01-02T03:04:05Z stdout F text`; followers see what is added); service networking; scheduling by resources;
/// durable storage.
///
/// **Threads**: all functions may be called from any thread. **Lifetime**: the destructor stops everything and breaks
/// open watches off. **Throws** kube::Error when the port cannot be listened on.
class Cluster {
 public:
  explicit Cluster(ClusterOptions options = {});
  ~Cluster();
  Cluster(const Cluster&) = delete;
  Cluster& operator=(const Cluster&) = delete;

  /// `http://127.0.0.1:41234`
  std::string url() const;
  std::uint16_t port() const;
  /// For clients in this process; without a rate limit.
  Config config() const;
  /// One context, `sandbox`, in namespace `default`.
  Kubeconfig kubeconfig() const;
  /// Writes that to a file. Throws ConfigError.
  void WriteKubeconfig(const std::string& path) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SANDBOX_CLUSTER_H_
