#include "kube/client/object_reference.h"

#include "kube/client/owner_reference.h"

namespace kube::internal {
namespace {

std::string_view GroupOf(std::string_view api_version) {
  const std::size_t slash = api_version.find('/');
  return slash == std::string_view::npos ? std::string_view() : api_version.substr(0, slash);
}

std::string Describe(const ObjectIdentity& object) {
  return object.kind + " \"" + (object.namespace_.empty() ? "" : object.namespace_ + "/") + object.name + "\"";
}

bool IsController(const meta::v1::OwnerReference& owner) { return owner.controller.value_or(false); }

}  // namespace

ObjectIdentity MakeIdentity(std::string_view api_version, std::string_view kind, const TypeInfo* type) {
  ObjectIdentity identity{.api_version = std::string(api_version), .kind = std::string(kind)};
  if (type != nullptr && identity.kind.empty()) identity.kind = type->kind;
  if (type != nullptr && identity.api_version.empty()) identity.api_version = type->api_version;
  if (identity.kind.empty() || identity.api_version.empty()) {
    throw Error("an object without apiVersion and kind cannot be referred to");
  }
  return identity;
}

ObjectIdentity IdentityOf(const Unstructured& object) {
  ObjectIdentity identity = MakeIdentity(object.api_version(), object.kind(), nullptr);
  identity.name = object.name();
  identity.namespace_ = object.namespace_();
  identity.uid = object.uid();
  identity.resource_version = object.resource_version();
  return identity;
}

core::v1::ObjectReference ReferenceTo(ObjectIdentity identity, std::string_view field_path) {
  return {.kind = std::move(identity.kind),
          .namespace_ = std::move(identity.namespace_),
          .name = std::move(identity.name),
          .uid = std::move(identity.uid),
          .api_version = std::move(identity.api_version),
          .resource_version = std::move(identity.resource_version),
          .field_path = std::string(field_path)};
}

OwnerReferences OwnersOf(const Unstructured& object) {
  OwnerReferences owners;
  for (UnstructuredOwner& owner : object.owner_references()) {
    owners.push_back({.api_version = std::move(owner.api_version),
                      .kind = std::move(owner.kind),
                      .name = std::move(owner.name),
                      .uid = std::move(owner.uid),
                      .controller = owner.controller,
                      .block_owner_deletion = owner.block_owner_deletion});
  }
  return owners;
}

void SetOwners(Unstructured& object, const OwnerReferences& owners) {
  std::vector<UnstructuredOwner> list;
  for (const auto& owner : owners) {
    list.push_back({.api_version = owner.api_version,
                    .kind = owner.kind,
                    .name = owner.name,
                    .uid = owner.uid,
                    .controller = owner.controller,
                    .block_owner_deletion = owner.block_owner_deletion});
  }
  object.SetOwnerReferences(list);
}

meta::v1::OwnerReference OwnerReferenceTo(const ObjectIdentity& owner, bool controller,
                                          const OwnerReferenceOptions& options) {
  if (owner.name.empty() || owner.uid.empty()) {
    throw Error("the owner " + Describe(owner) + " has no " + (owner.name.empty() ? "name" : "uid") +
                ": it must be as the server gave it");
  }
  meta::v1::OwnerReference reference{
      .api_version = owner.api_version, .kind = owner.kind, .name = owner.name, .uid = owner.uid};
  reference.block_owner_deletion = options.block_owner_deletion;
  if (controller) {
    reference.controller = true;
    if (!reference.block_owner_deletion) reference.block_owner_deletion = true;
  }
  return reference;
}

std::size_t FindOwner(const OwnerReferences& owners, const ObjectIdentity& owner) {
  std::size_t i = 0;
  for (; i < owners.size(); ++i) {
    const auto& other = owners[i];
    if (other.name == owner.name && other.kind == owner.kind &&
        GroupOf(other.api_version) == GroupOf(owner.api_version))
      break;
  }
  return i;
}

OwnerReferences WithOwner(OwnerReferences owners, const ObjectIdentity& owner, const ObjectIdentity& object,
                          bool controller, const OwnerReferenceOptions& options) {
  if (!owner.namespace_.empty() && owner.namespace_ != object.namespace_) {
    throw Error(Describe(object) + " cannot be owned by " + Describe(owner) +
                (object.namespace_.empty() ? ": an object outside of namespaces has only owners outside of them"
                                           : ": an owner must be in the same namespace, or in none"));
  }
  meta::v1::OwnerReference reference = OwnerReferenceTo(owner, controller, options);
  const std::size_t at = FindOwner(owners, owner);
  for (std::size_t i = 0; controller && i < owners.size(); ++i) {
    if (i == at || !IsController(owners[i])) continue;
    throw AlreadyOwnedError(
        Describe(object) + " is controlled by " + owners[i].kind + " \"" + owners[i].name + "\" already", owners[i]);
  }
  if (at < owners.size()) {
    owners[at] = std::move(reference);
  } else {
    owners.push_back(std::move(reference));
  }
  return owners;
}

std::optional<meta::v1::OwnerReference> ControllerAmong(const OwnerReferences& owners) {
  for (const auto& owner : owners) {
    if (IsController(owner)) return owner;
  }
  return std::nullopt;
}

}  // namespace kube::internal
