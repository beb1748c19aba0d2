// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1); edits are lost.
#include "kube/api/batch/v1/client.h"

#include <utility>

#include "kube/api/batch/v1/types.h"
#include "kube/client/api.h"

namespace kube {

BatchV1Client::BatchV1Client(Client client) noexcept : client_(std::move(client)) {}

Api<batch::v1::CronJob> BatchV1Client::CronJobs(std::string name_space) const {
  return Api<batch::v1::CronJob>(client_, std::move(name_space));
}

Api<batch::v1::Job> BatchV1Client::Jobs(std::string name_space) const {
  return Api<batch::v1::Job>(client_, std::move(name_space));
}

}  // namespace kube
