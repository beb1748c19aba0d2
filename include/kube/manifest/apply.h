// Brings manifests into a cluster by server-side apply, whatever their kinds.
#ifndef KUBE_MANIFEST_APPLY_H_
#define KUBE_MANIFEST_APPLY_H_

#include <chrono>
#include <exception>
#include <functional>
#include <string>
#include <vector>

#include "kube/client/call_options.h"
#include "kube/client/rest_mapper.h"
#include "kube/manifest/manifest.h"

namespace kube {

/// What became of one manifest.
struct AppliedManifest {
  Manifest manifest{};
  RestMapping mapping{};         ///< empty when the server does not have the kind
  Unstructured result{};         ///< as stored; after a failure as empty as before
  bool created = false;          ///< it was not there before
  std::exception_ptr failure{};  ///< set when it could not be applied

  /// `deployments.apps/web`, as kubectl names it.
  std::string Name() const;
};

struct ApplyManifestsOptions {
  std::string field_manager = "libkube";
  bool force_conflicts = false;  ///< take over fields that another manager owns
  /// Ask the server, store nothing. Definitions and namespaces of the same manifests are then not there for the others.
  bool dry_run = false;
  std::string namespace_{};  ///< for namespaced objects that name none; empty: the client's default
  /// How long each definition of a custom resource may take until its objects can be stored.
  std::chrono::milliseconds crd_timeout{std::chrono::seconds(30)};
  /// Called after each object, in the order of application, on the calling thread.
  std::function<void(const AppliedManifest& applied)> progress{};
  CallOptions call{};  ///< for each request
};

/// Applies each manifest to the resource that `mapper` gives for its kind, in the order of SortForApply. After
/// definitions of custom resources it waits until the server serves them and resets the mapper.
///
/// One that fails does not keep the others from being applied: look at `failure`. Throws CancelledError, and nothing
/// else but what `progress` throws.
std::vector<AppliedManifest> ApplyManifests(const Client& client, const RestMapper& mapper,
                                            std::vector<Manifest> manifests, const ApplyManifestsOptions& options = {});

}  // namespace kube

#endif  // KUBE_MANIFEST_APPLY_H_
