// Made by tools/codegen from k8s.io/metrics@v0.36.3 (k8s.io/metrics/pkg/apis/metrics/v1beta1); edits are lost.
#include "kube/api/metrics/v1beta1/client.h"

#include <utility>

#include "kube/api/metrics/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

MetricsV1beta1Client::MetricsV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<metrics::v1beta1::NodeMetrics> MetricsV1beta1Client::NodeMetricses() const {
  return Api<metrics::v1beta1::NodeMetrics>(client_);
}

Api<metrics::v1beta1::PodMetrics> MetricsV1beta1Client::PodMetricses(std::string name_space) const {
  return Api<metrics::v1beta1::PodMetrics>(client_, std::move(name_space));
}

}  // namespace kube
