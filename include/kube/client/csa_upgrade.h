// From client-side apply (`kubectl apply`) to server-side apply.
#ifndef KUBE_CLIENT_CSA_UPGRADE_H_
#define KUBE_CLIENT_CSA_UPGRADE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kube/client/api.h"
#include "kube/client/options.h"
#include "kube/codec/convert.h"
#include "kube/codec/value.h"

namespace kube {

/// Where `kubectl apply` keeps what it last sent. Source: k8s.io/api core/v1 annotation_key_constants.go.
inline constexpr char kLastAppliedAnnotation[] = "kubectl.kubernetes.io/last-applied-configuration";
/// The manager of a `kubectl apply`. Source: kubectl pkg/cmd/apply/apply.go.
inline constexpr char kKubectlClientSideApply[] = "kubectl-client-side-apply";

struct CsaUpgradeOptions {
  /// The managers whose fields the applier takes over; empty: those that own the last-applied annotation by plain
  /// writes, as `kubectl apply --server-side` chooses.
  std::vector<std::string> csa_managers{};
  std::string subresource{};
};

/// The plain writers (operation Update) in `managed_fields`, as JSON, that own the last-applied annotation.
std::vector<std::string> FindClientSideAppliers(const Value& managed_fields);

/// metadata.managedFields, as JSON, with the fields of the client-side appliers given to `ssa_manager`. Nobody can tell
/// afterwards which fields they were. Entries that have nothing to do with it stay as they are.
/// Source: client-go util/csaupgrade.
Value UpgradeManagedFields(const Value& managed_fields, std::string_view ssa_manager,
                           const CsaUpgradeOptions& options = {});

/// The JSON patch that upgrades the managedFields of `object` (its JSON, as the server gave it), bound to its
/// resourceVersion: a write in between makes it a Conflict. Nothing when there is nothing to do.
///
/// Without it, a server-side apply that leaves a field out does not remove it, since the plain writer still owns it,
/// and one that changes a field is a conflict.
///
/// The last-applied annotation goes along: it belongs to `ssa_manager` then, and the next apply that does not send it
/// removes it (the manager "kubectl" is special: the server keeps the annotation up to date for it). To keep it for a
/// client-side apply later, apply it first under a manager of its own; kubectl names that "kubectl-last-applied".
std::optional<Patch> UpgradeManagedFieldsPatch(const Value& object, std::string_view ssa_manager,
                                               const CsaUpgradeOptions& options = {});
template <Described T>
std::optional<Patch> UpgradeManagedFieldsPatch(const T& object, std::string_view ssa_manager,
                                               const CsaUpgradeOptions& options = {}) {
  return UpgradeManagedFieldsPatch(ToValue(object), ssa_manager, options);
}
inline std::optional<Patch> UpgradeManagedFieldsPatch(const Unstructured& object, std::string_view ssa_manager,
                                                      const CsaUpgradeOptions& options = {}) {
  return UpgradeManagedFieldsPatch(object.object(), ssa_manager, options);
}

/// Gets the object, sends that patch if there is something to do, and tries again when somebody wrote in between, five
/// times in all (as kubectl does). Returns the object after it. Blocks and throws as Api<T>::Patch.
template <class T>
T MigrateToServerSideApply(const Api<T>& api, std::string_view name, std::string_view ssa_manager,
                           const CsaUpgradeOptions& options = {}, const CallOptions& call = {}) {
  constexpr int kTries = 5;  // kubectl pkg/cmd/apply/apply.go, maxPatchRetry
  for (int tries = 1;; ++tries) {
    T object = api.Get(name, {}, call);
    const std::optional<Patch> patch = UpgradeManagedFieldsPatch(object, ssa_manager, options);
    if (!patch) return object;
    try {
      return api.Patch(name, *patch, {}, "", call);
    } catch (const ApiError& error) {
      if (!error.IsConflict() || tries == kTries) throw;
    }
  }
}

}  // namespace kube

#endif  // KUBE_CLIENT_CSA_UPGRADE_H_
