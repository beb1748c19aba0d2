// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1beta1); edits are lost.
#include "kube/api/batch/v1beta1/client.h"

#include <utility>

#include "kube/api/batch/v1beta1/types.h"
#include "kube/client/api.h"

namespace kube {

BatchV1beta1Client::BatchV1beta1Client(Client client) noexcept : client_(std::move(client)) {}

Api<batch::v1beta1::CronJob> BatchV1beta1Client::CronJobs(std::string name_space) const {
  return Api<batch::v1beta1::CronJob>(client_, std::move(name_space));
}

}  // namespace kube
