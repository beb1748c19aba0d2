// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1); edits are lost.
// A handle for each resource of batch/v1.
#ifndef KUBE_API_BATCH_V1_CLIENT_H_
#define KUBE_API_BATCH_V1_CLIENT_H_

#include <string>

#include "kube/api/batch/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of batch/v1, as client-go's BatchV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/batch/v1/types.h to use what the functions return.
class BatchV1Client {
 public:
  explicit BatchV1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<batch::v1::CronJob> CronJobs(std::string name_space = "") const;
  Api<batch::v1::Job> Jobs(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_BATCH_V1_CLIENT_H_
