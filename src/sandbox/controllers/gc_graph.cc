#include "src/sandbox/controllers/gc_graph.h"

#include <algorithm>
#include <utility>

#include "kube/client/options.h"

namespace kube::sandbox {
namespace {

using Kind = GcAction::Kind;

const UnstructuredOwner* ReferenceTo(const GcNode& node, const std::string& uid) {
  for (const UnstructuredOwner& owner : node.owners) {
    if (owner.uid == uid) return &owner;
  }
  return nullptr;
}

bool Blocks(const UnstructuredOwner* reference) {
  return reference != nullptr && reference->block_owner_deletion.value_or(false);
}

// The owner waits for dependents that block; the others only have to be told.
GcAction DecideForeground(const GcNode& node, const std::vector<GcNode>& dependents) {
  bool blocked = std::any_of(dependents.begin(), dependents.end(),
                             [&](const GcNode& dependent) { return Blocks(ReferenceTo(dependent, node.uid)); });
  if (!blocked) return {.kind = Kind::kDropFinalizer, .finalizer = kForegroundFinalizer};
  return {.kind = Kind::kLookAtDependents};
}

const char* PropagationFor(const std::vector<OwnerState>& states, const std::vector<GcNode>& dependents) {
  bool waiting = std::find(states.begin(), states.end(), OwnerState::kWaiting) != states.end();
  // What is deleted for an owner that waits goes the same way, else the owner would be gone before its grandchildren.
  return waiting && !dependents.empty() ? kForeground : kBackground;
}

// References that go round in a circle would block each other for ever: this object's stop blocking.
bool IsCircle(const GcNode& node, const std::vector<OwnerState>& states, const std::vector<GcNode>& dependents) {
  bool blocking = false;
  for (std::size_t i = 0; i < states.size(); ++i) {
    blocking = blocking || (states[i] == OwnerState::kWaiting && Blocks(&node.owners[i]));
  }
  return blocking && std::any_of(dependents.begin(), dependents.end(), [](const GcNode& d) { return d.foreground; });
}

GcAction DecideByOwners(const GcNode& node, const std::vector<OwnerState>& states,
                        const std::vector<GcNode>& dependents) {
  auto has = [&](OwnerState state) { return std::find(states.begin(), states.end(), state) != states.end(); };
  if (node.owners.empty() || has(OwnerState::kUnknown)) return {};
  if (has(OwnerState::kSolid)) {
    if (!has(OwnerState::kGone) && !has(OwnerState::kWaiting)) return {};
    GcAction action{.kind = Kind::kSetOwners};
    for (std::size_t i = 0; i < states.size(); ++i) {
      if (states[i] == OwnerState::kSolid) action.owners.push_back(node.owners[i]);
    }
    return action;
  }
  if (IsCircle(node, states, dependents)) {
    GcAction action{.kind = Kind::kSetOwners, .owners = node.owners};
    for (UnstructuredOwner& owner : action.owners) owner.block_owner_deletion = false;
    return action;
  }
  return {.kind = Kind::kDelete, .propagation = PropagationFor(states, dependents)};
}

}  // namespace

GcNode MakeGcNode(const GroupVersionResource& resource, const Unstructured& object) {
  GcNode node{.uid = std::string(object.uid()),
              .resource = resource,
              .kind = std::string(object.kind()),
              .namespace_ = std::string(object.namespace_()),
              .name = std::string(object.name()),
              .owners = object.owner_references(),
              .deleting = object.deletion_timestamp().has_value()};
  if (node.deleting) {
    for (const std::string& finalizer : object.finalizers()) {
      node.orphaning = node.orphaning || finalizer == kOrphanFinalizer;
      node.foreground = node.foreground || finalizer == kForegroundFinalizer;
    }
  }
  return node;
}

std::vector<std::string> GcGraph::Put(const GcNode& node) {
  GcNode& slot = nodes_[node.uid];
  const GcNode before = std::exchange(slot, node);
  if (before == node) return {};
  std::vector<std::string> look;
  if (before.owners != node.owners) {
    // Owners that this one held up, and perhaps does not any more.
    for (const UnstructuredOwner& owner : before.owners) {
      auto dependents = dependents_.find(owner.uid);
      if (dependents != dependents_.end()) {
        dependents->second.erase(node.uid);
        if (dependents->second.empty()) dependents_.erase(dependents);
      }
      const GcNode* known = Find(owner.uid);
      if (known != nullptr && known->foreground && Blocks(&owner) && !Blocks(ReferenceTo(node, owner.uid))) {
        look.push_back(owner.uid);
      }
    }
    for (const UnstructuredOwner& owner : node.owners) dependents_[owner.uid].insert(node.uid);
  }
  if (node.deleting ? node.orphaning || node.foreground : !node.owners.empty()) look.push_back(node.uid);
  // An owner that begins to wait: all its dependents have to go.
  if (node.foreground && !before.foreground) {
    for (const GcNode& dependent : DependentsOf(node.uid)) look.push_back(dependent.uid);
  }
  return look;
}

std::vector<std::string> GcGraph::Remove(const std::string& uid) {
  auto found = nodes_.find(uid);
  if (found == nodes_.end()) return {};
  const GcNode node = std::move(found->second);
  nodes_.erase(found);
  std::vector<std::string> look;
  for (const UnstructuredOwner& owner : node.owners) {
    auto dependents = dependents_.find(owner.uid);
    if (dependents != dependents_.end()) {
      dependents->second.erase(uid);
      if (dependents->second.empty()) dependents_.erase(dependents);
    }
    const GcNode* known = Find(owner.uid);
    if (known != nullptr && known->foreground) look.push_back(owner.uid);
  }
  for (const GcNode& dependent : DependentsOf(uid)) look.push_back(dependent.uid);
  return look;
}

const GcNode* GcGraph::Find(const std::string& uid) const {
  auto it = nodes_.find(uid);
  return it == nodes_.end() ? nullptr : &it->second;
}

std::vector<GcNode> GcGraph::DependentsOf(const std::string& uid) const {
  std::vector<GcNode> found;
  auto dependents = dependents_.find(uid);
  if (dependents == dependents_.end()) return found;
  for (const std::string& dependent : dependents->second) found.push_back(nodes_.at(dependent));
  return found;
}

OwnerState StateOf(const UnstructuredOwner& reference, const GcNode& dependent, const GcNode& found) {
  GroupVersion named = GroupVersion::Parse(reference.api_version);
  bool same = found.uid == reference.uid && found.kind == reference.kind && found.name == reference.name &&
              found.resource.group == named.group;
  if (!same) return OwnerState::kGone;
  // A namespaced owner is looked for beside its dependent. That a cluster-scoped object names one is a mistake that
  // must not cost it its life.
  if (!found.namespace_.empty() && !dependent.namespace_.empty() && found.namespace_ != dependent.namespace_) {
    return OwnerState::kGone;
  }
  return found.foreground ? OwnerState::kWaiting : OwnerState::kSolid;
}

GcAction DecideGc(const GcNode& node, const std::vector<OwnerState>& states, const std::vector<GcNode>& dependents) {
  if (node.orphaning) return {.kind = Kind::kOrphan, .finalizer = kOrphanFinalizer};
  if (node.foreground) return DecideForeground(node, dependents);
  if (node.deleting) return {};
  return DecideByOwners(node, states, dependents);
}

}  // namespace kube::sandbox
