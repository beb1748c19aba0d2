// Made by tools/codegen from k8s.io/kube-aggregator@v0.36.3 (k8s.io/kube-aggregator/pkg/apis/apiregistration/v1); edits are lost.
// A handle for each resource of apiregistration.k8s.io/v1.
#ifndef KUBE_API_APIREGISTRATION_V1_CLIENT_H_
#define KUBE_API_APIREGISTRATION_V1_CLIENT_H_

#include <string>

#include "kube/api/apiregistration/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of apiregistration.k8s.io/v1, as client-go's ApiregistrationV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/apiregistration/v1/types.h to use what the functions return.
class ApiregistrationV1Client {
 public:
  explicit ApiregistrationV1Client(Client client) noexcept;

  Api<apiregistration::v1::APIService> APIServices() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_APIREGISTRATION_V1_CLIENT_H_
