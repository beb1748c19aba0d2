#include "kube/manifest/apply.h"

#include <utility>

#include "kube/client/object_access.h"
#include "kube/client/resource_verbs.h"
#include "kube/crd/install.h"
#include "kube/transport/errors.h"

namespace kube {
namespace {

bool IsDefinition(const Manifest& manifest) {
  GroupVersionKind gvk = manifest.object.gvk();
  return gvk.group == "apiextensions.k8s.io" && gvk.kind == "CustomResourceDefinition";
}

// One run over a set of manifests.
class Applier {
 public:
  Applier(const Client& client, const RestMapper& mapper, const ApplyManifestsOptions& options)
      : client_(client), mapper_(mapper), options_(options) {}

  AppliedManifest Apply(Manifest manifest) {
    AppliedManifest applied{.manifest = std::move(manifest)};
    try {
      Send(&applied);
      if (IsDefinition(applied.manifest) && !options_.dry_run) AwaitDefinition(applied.result.name());
    } catch (const CancelledError&) {
      throw;
    } catch (const Error& error) {
      applied.failure = std::current_exception();
    }
    return applied;
  }

 private:
  void Send(AppliedManifest* applied) {
    const Unstructured& object = applied->manifest.object;
    if (object.name().empty()) {
      throw ManifestError(applied->manifest.Where() +
                          ": metadata.name is missing: server-side apply must know which object");
    }
    applied->mapping = mapper_.Mapping(object.gvk(), options_.call);
    const RestMapping& mapping = applied->mapping;
    std::string name_space;
    if (mapping.namespaced && object.namespace_().empty()) {
      name_space = options_.namespace_.empty() ? client_.default_namespace() : options_.namespace_;
    }
    internal::ResourceVerbs verbs(
        client_, {mapping.resource.group_version(), mapping.resource.resource,
                  mapping.namespaced ? internal::Scope::kNamespaced : internal::Scope::kCluster, name_space});
    ApplyOptions apply{.force = options_.force_conflicts, .field_manager = options_.field_manager};
    if (options_.dry_run) apply.dry_run = {kDryRunAll};
    Result result = verbs.Apply(internal::ApplyBodyOf(object), object.name(), object.namespace_(), "", apply,
                                options_.call, ObjectCodec<Unstructured>::Accept(ContentType::kJson));
    applied->result = result.As<Unstructured>();
    applied->created = result.status_code() == 201;
  }

  void AwaitDefinition(std::string_view name) {
    InstallCrdOptions wait;
    wait.timeout = options_.crd_timeout;
    wait.stop = options_.call.stop;
    WaitForCrd(client_, name, wait);
    mapper_.Reset();
  }

  const Client& client_;
  const RestMapper& mapper_;
  const ApplyManifestsOptions& options_;
};

}  // namespace

std::string AppliedManifest::Name() const {
  std::string resource =
      mapping.resource.resource.empty() ? std::string(manifest.object.kind()) : mapping.resource.resource;
  std::string group = mapping.resource.resource.empty() ? manifest.object.gvk().group : mapping.resource.group;
  return GroupResource{group, resource}.ToString() + "/" + std::string(manifest.object.name());
}

std::vector<AppliedManifest> ApplyManifests(const Client& client, const RestMapper& mapper,
                                            std::vector<Manifest> manifests, const ApplyManifestsOptions& options) {
  SortForApply(&manifests);
  Applier applier(client, mapper, options);
  std::vector<AppliedManifest> report;
  for (Manifest& manifest : manifests) {
    report.push_back(applier.Apply(std::move(manifest)));
    if (options.progress) options.progress(report.back());
  }
  return report;
}

}  // namespace kube
