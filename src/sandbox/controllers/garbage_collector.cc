#include "src/sandbox/controllers/garbage_collector.h"

#include <utility>

namespace kube::sandbox {
namespace {

std::string GroupResourceOf(const GroupVersionResource& resource) {
  return resource.group.empty() ? resource.resource : resource.resource + "." + resource.group;
}

// Most changes are of status and touch nobody's life.
bool MayMatter(const StoreEvent& event) {
  if (event.type != StoreEvent::Type::kModified) return true;
  const Value& now = event.object->value()["metadata"];
  const Value& before = event.previous->value()["metadata"];
  return now.Contains("deletionTimestamp") || now["ownerReferences"] != before["ownerReferences"];
}

bool IsEventRecord(const StoredObject& object) { return object.resource().info->kind == "Event"; }

// A merge patch that holds only while the object is the one that was looked at.
Patch MetadataPatch(const StoredObject& live, std::string_view field, Value value) {
  Value patch{{"metadata", {{"uid", live.uid()}, {"resourceVersion", std::to_string(live.version())}}}};
  patch["metadata"][field] = std::move(value);
  return {PatchType::kMerge, patch.EncodeJson()};
}

}  // namespace

GarbageCollector::GarbageCollector(Client client, Store& store, const ResourceRegistry& registry, StoreFeed& feed)
    : dynamic_(std::move(client)), store_(store), registry_(registry) {
  feed.AddListener([this](const StoreEvent& event) { OnEvent(event); });
}

void GarbageCollector::OnEvent(const StoreEvent& event) {
  if (IsEventRecord(*event.object) || !MayMatter(event)) return;
  std::lock_guard lock(mutex_);
  if (event.type == StoreEvent::Type::kDeleted) {
    LookAt(graph_.Remove(std::string(event.object->uid())));
  } else {
    LookAt(graph_.Put(MakeGcNode(event.object->resource().info->gvr(), Unstructured(event.object->value()))));
  }
}

void GarbageCollector::LookAt(const std::vector<std::string>& uids) {
  for (const std::string& uid : uids) queue().Add(uid);
}

ObjectPtr GarbageCollector::Live(const GcNode& node) const {
  ObjectPtr live = store_.Get(GroupResourceOf(node.resource), node.namespace_, node.name);
  return live && live->uid() == node.uid ? live : nullptr;
}

OwnerState GarbageCollector::StateNow(const UnstructuredOwner& reference, const GcNode& dependent) const {
  const GroupVersion version = GroupVersion::Parse(reference.api_version);
  for (const ServedResourcePtr& resource : registry_.All()) {
    const ResourceInfo& info = *resource->info;
    if (info.group != version.group || info.kind != reference.kind || !info.Has(kVerbGet)) continue;
    if (info.namespaced && dependent.namespace_.empty()) return OwnerState::kSolid;  // see StateOf
    ObjectPtr live = store_.Get(resource->group_resource, info.namespaced ? dependent.namespace_ : "", reference.name);
    if (!live) return OwnerState::kGone;
    return StateOf(reference, dependent, MakeGcNode(info.gvr(), Unstructured(live->value())));
  }
  return OwnerState::kUnknown;
}

void GarbageCollector::Reconcile(const std::string& key) {
  GcNode known;
  std::vector<GcNode> dependents;
  {
    std::lock_guard lock(mutex_);
    const GcNode* found = graph_.Find(key);
    if (found == nullptr) return;
    known = *found;
    dependents = graph_.DependentsOf(key);
  }
  const ObjectPtr live = Live(known);
  if (!live) return;  // its deletion comes as an event, or has come
  const GcNode node = MakeGcNode(known.resource, Unstructured(live->value()));
  std::vector<OwnerState> states;
  states.reserve(node.owners.size());
  for (const UnstructuredOwner& owner : node.owners) states.push_back(StateNow(owner, node));
  try {
    CarryOut(DecideGc(node, states, dependents), node, *live, dependents);
  } catch (const ApiError& error) {
    if (!error.IsNotFound()) throw;
  }
}

void GarbageCollector::CarryOut(const GcAction& action, const GcNode& node, const StoredObject& live,
                                const std::vector<GcNode>& dependents) {
  switch (action.kind) {
    case GcAction::Kind::kNothing:
      return;
    case GcAction::Kind::kSetOwners:
      return SetOwners(node, live, action.owners);
    case GcAction::Kind::kDelete:
      ApiFor(node).Delete(node.name,
                          {.preconditions = {{.uid = node.uid, .resource_version = std::to_string(live.version())}},
                           .propagation_policy = action.propagation});
      return;
    case GcAction::Kind::kDropFinalizer:
      return DropFinalizer(node, live, action.finalizer);
    case GcAction::Kind::kOrphan:
      Orphan(node, dependents);
      return DropFinalizer(node, live, action.finalizer);
    case GcAction::Kind::kLookAtDependents:
      for (const GcNode& dependent : dependents) {
        if (!dependent.deleting) queue().Add(dependent.uid);
      }
      return;
  }
}

Api<Unstructured> GarbageCollector::ApiFor(const GcNode& node) const {
  return dynamic_.Resource(node.resource).Namespace(node.namespace_);
}

void GarbageCollector::SetOwners(const GcNode& node, const StoredObject& live,
                                 const std::vector<UnstructuredOwner>& owners) {
  Unstructured changed(live.value());
  changed.SetOwnerReferences(owners);
  const Value& list = std::as_const(changed)["metadata"]["ownerReferences"];
  ApiFor(node).Patch(node.name, MetadataPatch(live, "ownerReferences", list));
}

void GarbageCollector::DropFinalizer(const GcNode& node, const StoredObject& live, const std::string& finalizer) {
  Value left = Array{};
  for (const Value& each : live.value()["metadata"]["finalizers"].items()) {
    if (each.GetString() != finalizer) left.push_back(each);
  }
  ApiFor(node).Patch(node.name, MetadataPatch(live, "finalizers", left.empty() ? Value() : std::move(left)));
}

void GarbageCollector::Orphan(const GcNode& owner, const std::vector<GcNode>& dependents) {
  for (const GcNode& dependent : dependents) {
    const ObjectPtr live = Live(dependent);
    if (!live) continue;
    std::vector<UnstructuredOwner> owners = Unstructured(live->value()).owner_references();
    std::erase_if(owners, [&](const UnstructuredOwner& each) { return each.uid == owner.uid; });
    try {
      SetOwners(dependent, *live, owners);
    } catch (const ApiError& error) {
      if (!error.IsNotFound()) throw;  // a Conflict brings the owner back here
    }
  }
}

}  // namespace kube::sandbox
