// Brings a CustomResourceDefinition into a cluster, and waits until its objects can be stored.
#ifndef KUBE_CRD_INSTALL_H_
#define KUBE_CRD_INSTALL_H_

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/client/client.h"
#include "kube/crd/definition.h"

namespace kube {

struct InstallCrdOptions {
  std::string field_manager = "libkube";  ///< of the server-side apply
  /// Take over fields that another manager owns; otherwise that is an ApiError with IsConflict().
  bool force = false;
  /// For the apply and the wait together; TimeoutError says what was still missing.
  std::chrono::milliseconds timeout{std::chrono::seconds(30)};
  std::stop_token stop{};
};

/// Applies the definition (creates it, or changes the one that is there) and waits until the server serves it. Returns
/// it as stored. Doing so again changes nothing.
///
/// Blocks; throws what Api::Apply and WaitForCrd throw.
apiextensions::v1::CustomResourceDefinition InstallCrd(const Client& client,
                                                       const apiextensions::v1::CustomResourceDefinition& definition,
                                                       const InstallCrdOptions& options = {});
/// The same for the definition of T: `kube::InstallCrd<CronTab>(client);`
template <CustomKind T>
apiextensions::v1::CustomResourceDefinition InstallCrd(const Client& client, const InstallCrdOptions& options = {}) {
  return InstallCrd(client, CustomResourceDefinitionFor<T>(), options);
}

/// Waits until the definition `name` (`crontabs.stable.example.com`) is established and each version that it serves
/// answers. (The server says Established a moment before it serves.)
///
/// Throws WaitFailedError with the server's reason when its names are taken by another definition or its schema is not
/// structural, TimeoutError, CancelledError and ApiError as WaitFor does.
apiextensions::v1::CustomResourceDefinition WaitForCrd(const Client& client, std::string_view name,
                                                       const InstallCrdOptions& options = {});

}  // namespace kube

#endif  // KUBE_CRD_INSTALL_H_
