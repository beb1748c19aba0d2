// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1beta1); edits are lost.
// A handle for each resource of batch/v1beta1.
#ifndef KUBE_API_BATCH_V1BETA1_CLIENT_H_
#define KUBE_API_BATCH_V1BETA1_CLIENT_H_

#include <string>

#include "kube/api/batch/v1beta1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of batch/v1beta1, as client-go's BatchV1beta1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/batch/v1beta1/types.h to use what the functions return.
class BatchV1beta1Client {
 public:
  explicit BatchV1beta1Client(Client client) noexcept;

  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).
  Api<batch::v1beta1::CronJob> CronJobs(std::string name_space = "") const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_BATCH_V1BETA1_CLIENT_H_
