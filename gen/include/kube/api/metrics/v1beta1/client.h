// Made by tools/codegen from k8s.io/metrics@v0.36.3 (k8s.io/metrics/pkg/apis/metrics/v1beta1); edits are lost.
// A handle for each resource of metrics.k8s.io/v1beta1.
#ifndef KUBE_API_METRICS_V1BETA1_CLIENT_H_
#define KUBE_API_METRICS_V1BETA1_CLIENT_H_

#include <string>

#include "kube/api/metrics/v1beta1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of metrics.k8s.io/v1beta1, as client-go's MetricsV1beta1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/metrics/v1beta1/types.h to use what the functions return.
class MetricsV1beta1Client {
 public:
  explicit MetricsV1beta1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<metrics::v1beta1::NodeMetrics> NodeMetricses() const;
  Api<metrics::v1beta1::PodMetrics> PodMetricses(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_METRICS_V1BETA1_CLIENT_H_
