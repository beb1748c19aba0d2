#include "src/sandbox/controllers/namespace_controller.h"

#include <algorithm>
#include <utility>

#include "kube/api/core/v1/types.h"

namespace kube::sandbox {
namespace {

constexpr char kServiceAccount[] = "default";
constexpr char kFinalizer[] = "kubernetes";

bool IsTerminating(const StoredObject& object) { return object.value()["metadata"].Contains("deletionTimestamp"); }

}  // namespace

NamespaceController::NamespaceController(Client client, Store& store, const ResourceRegistry& registry, StoreFeed& feed)
    : client_(std::move(client)), store_(store), registry_(registry) {
  feed.AddListener([this](const StoreEvent& event) { OnEvent(event); });
}

void NamespaceController::OnEvent(const StoreEvent& event) {
  const StoredObject& object = *event.object;
  const std::string& resource = object.resource().group_resource;
  if (resource == "namespaces") {
    if (event.type != StoreEvent::Type::kDeleted) return queue().Add(std::string(object.name()));
    std::lock_guard lock(mutex_);
    emptying_.erase(std::string(object.name()));
    return;
  }
  if (event.type != StoreEvent::Type::kDeleted || object.namespace_().empty()) return;
  bool account = resource == "serviceaccounts" && object.name() == kServiceAccount;
  std::lock_guard lock(mutex_);
  if (account || emptying_.contains(object.namespace_())) queue().Add(std::string(object.namespace_()));
}

void NamespaceController::Reconcile(const std::string& key) {
  const ObjectPtr object = store_.Get("namespaces", "", key);
  if (!object) return;
  if (!IsTerminating(*object)) return EnsureServiceAccount(key);
  {
    std::lock_guard lock(mutex_);
    emptying_.insert(key);
  }
  if (!DeleteContent(key)) Finalize(*object);
}

void NamespaceController::EnsureServiceAccount(const std::string& name_space) {
  if (store_.Get("serviceaccounts", name_space, kServiceAccount)) return;
  try {
    Api<core::v1::ServiceAccount>(client_, name_space).Create({.metadata = {.name = kServiceAccount}});
  } catch (const ApiError& error) {
    // Made by somebody else, or the namespace is on its way out by now.
    if (!error.IsAlreadyExists() && !error.IsNotFound() && !error.IsForbidden()) throw;
  }
}

bool NamespaceController::DeleteContent(const std::string& name_space) {
  bool any = false;
  std::set<std::string_view> done;  // custom resources may be served in several versions
  const std::vector<ServedResourcePtr> resources = registry_.All();
  for (const ServedResourcePtr& resource : resources) {
    const ResourceInfo& info = *resource->info;
    if (!info.namespaced || !info.Has(kVerbDelete) || !done.insert(resource->group_resource).second) continue;
    const auto content = store_.List(resource->group_resource, {.namespace_ = name_space});
    if (!content || content->objects.empty()) continue;
    any = true;
    // What is on its way out already is not asked again.
    if (std::all_of(content->objects.begin(), content->objects.end(),
                    [](const ObjectPtr& object) { return IsTerminating(*object); })) {
      continue;
    }
    DynamicClient(client_)
        .Resource(info.gvr())
        .Namespace(name_space)
        .DeleteCollection({.propagation_policy = kBackground});
  }
  // What went at once has been told before it was asked for; so look once more now.
  if (any) {
    for (const ServedResourcePtr& resource : resources) {
      if (!resource->info->namespaced || !resource->info->Has(kVerbDelete)) continue;
      const auto left = store_.List(resource->group_resource, {.namespace_ = name_space, .limit = 1});
      if (left && !left->objects.empty()) return true;
    }
  }
  return false;
}

void NamespaceController::Finalize(const StoredObject& object) {
  core::v1::Namespace changed = Api<core::v1::Namespace>(client_).Get(object.name());
  if (changed.metadata.uid != object.uid()) return;
  auto& finalizers = changed.spec.finalizers;
  auto ours = std::find(finalizers.begin(), finalizers.end(), kFinalizer);
  if (ours == finalizers.end()) return;
  finalizers.erase(ours);
  Api<core::v1::Namespace> api(client_);
  api.verbs().Update(ObjectCodec<core::v1::Namespace>::Encode(changed, ContentType::kJson), changed.metadata.name, "",
                     "finalize", {}, {}, ObjectCodec<core::v1::Namespace>::Accept(ContentType::kJson));
}

}  // namespace kube::sandbox
