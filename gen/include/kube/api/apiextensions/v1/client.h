// Made by tools/codegen from k8s.io/apiextensions-apiserver@v0.36.3 (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1); edits are lost.
// A handle for each resource of apiextensions.k8s.io/v1.
#ifndef KUBE_API_APIEXTENSIONS_V1_CLIENT_H_
#define KUBE_API_APIEXTENSIONS_V1_CLIENT_H_

#include <string>

#include "kube/api/apiextensions/v1/fwd.h"
#include "kube/client/client.h"

namespace kube {

template <class T>
class Api;

/// The resources of apiextensions.k8s.io/v1, as client-go's ApiextensionsV1Interface names them. Copies are cheap; safe from any number of threads.
/// Include kube/client/api.h and kube/api/apiextensions/v1/types.h to use what the functions return.
class ApiextensionsV1Client {
 public:
  explicit ApiextensionsV1Client(Client client) noexcept;

  Api<apiextensions::v1::CustomResourceDefinition> CustomResourceDefinitions() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_API_APIEXTENSIONS_V1_CLIENT_H_
