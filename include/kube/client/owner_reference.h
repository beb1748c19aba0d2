// Who owns an object: metadata.ownerReferences, which the garbage collector and controllers follow.
#ifndef KUBE_CLIENT_OWNER_REFERENCE_H_
#define KUBE_CLIENT_OWNER_REFERENCE_H_

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "kube/api/meta/v1/types.h"
#include "kube/client/object_reference.h"
#include "kube/codec/unstructured.h"
#include "kube/meta/error.h"

namespace kube {

/// Another controller has the object already.
class AlreadyOwnedError : public Error {
 public:
  AlreadyOwnedError(const std::string& message, meta::v1::OwnerReference owner)
      : Error(message), owner_(std::move(owner)) {}
  const meta::v1::OwnerReference& owner() const noexcept { return owner_; }

 private:
  meta::v1::OwnerReference owner_;
};

struct OwnerReferenceOptions {
  /// Absent: true for a controller, not set for other owners. With true a foreground deletion of the owner waits for
  /// the object.
  std::optional<bool> block_owner_deletion{};
};

namespace internal {

using OwnerReferences = List<meta::v1::OwnerReference>;

OwnerReferences OwnersOf(const Unstructured& object);
void SetOwners(Unstructured& object, const OwnerReferences& owners);
template <Described T>
const OwnerReferences& OwnersOf(const T& object) {
  return object.metadata.owner_references;
}
template <Described T>
void SetOwners(T& object, OwnerReferences owners) {
  object.metadata.owner_references = std::move(owners);
}

/// Throws kube::Error for an owner without name or uid.
meta::v1::OwnerReference OwnerReferenceTo(const ObjectIdentity& owner, bool controller,
                                          const OwnerReferenceOptions& options);
/// The owner of the same group, kind and name; owners.size() when there is none.
std::size_t FindOwner(const OwnerReferences& owners, const ObjectIdentity& owner);
/// Replaces the reference to the same object, or adds one. Throws AlreadyOwnedError for a second controller,
/// kube::Error when the owner lies in another namespace, or the object in none while the owner does.
OwnerReferences WithOwner(OwnerReferences owners, const ObjectIdentity& owner, const ObjectIdentity& object,
                          bool controller, const OwnerReferenceOptions& options);
std::optional<meta::v1::OwnerReference> ControllerAmong(const OwnerReferences& owners);

}  // namespace internal

/// A reference to `owner` as the object's controller: `controller` and `blockOwnerDeletion` true.
/// Source: apimachinery apis/meta/v1/controller_ref.go NewControllerRef.
template <class Owner>
meta::v1::OwnerReference NewControllerReference(const Owner& owner, const OwnerReferenceOptions& options = {}) {
  return internal::OwnerReferenceTo(internal::IdentityOf(owner), true, options);
}

/// Makes `owner`, which must be as the server gave it (with a uid), the controller of `object`. A reference to the same
/// object (group, kind and name) is replaced. Throws AlreadyOwnedError when another one is the controller, kube::Error
/// for an owner in another namespace. Objects may be typed or untyped. Source: controller-runtime
/// controllerutil.SetControllerReference.
template <class Owner, class T>
void SetControllerReference(const Owner& owner, T& object, const OwnerReferenceOptions& options = {}) {
  const internal::ObjectIdentity from = internal::IdentityOf(owner), to = internal::IdentityOf(object);
  internal::SetOwners(object, internal::WithOwner(internal::OwnersOf(object), from, to, true, options));
}

/// Makes `owner` an owner of `object`, beside others and without being its controller. Throws kube::Error as above.
template <class Owner, class T>
void SetOwnerReference(const Owner& owner, T& object, const OwnerReferenceOptions& options = {}) {
  const internal::ObjectIdentity from = internal::IdentityOf(owner), to = internal::IdentityOf(object);
  internal::SetOwners(object, internal::WithOwner(internal::OwnersOf(object), from, to, false, options));
}

/// Whether `object` names `owner` (group, kind and name) among its owners.
template <class Owner, class T>
bool HasOwnerReference(const T& object, const Owner& owner) {
  const internal::OwnerReferences& owners = internal::OwnersOf(object);  // of an untyped one a copy, kept alive
  return internal::FindOwner(owners, internal::IdentityOf(owner)) < owners.size();
}

/// Takes `owner` out. Returns whether it was there.
template <class Owner, class T>
bool RemoveOwnerReference(const Owner& owner, T& object) {
  internal::OwnerReferences owners = internal::OwnersOf(object);
  const std::size_t at = internal::FindOwner(owners, internal::IdentityOf(owner));
  if (at >= owners.size()) return false;
  owners.erase(owners.begin() + static_cast<std::ptrdiff_t>(at));
  internal::SetOwners(object, std::move(owners));
  return true;
}

/// The owner that is the controller. Source: apimachinery apis/meta/v1/controller_ref.go GetControllerOf.
template <class T>
std::optional<meta::v1::OwnerReference> GetControllerOf(const T& object) {
  return internal::ControllerAmong(internal::OwnersOf(object));
}

/// Whether the controller of `object` is this very owner, by uid.
template <class Owner, class T>
bool IsControlledBy(const T& object, const Owner& owner) {
  const auto controller = GetControllerOf(object);
  return controller && controller->uid == internal::ObjectAccess<Owner>::Uid(owner);
}

}  // namespace kube

#endif  // KUBE_CLIENT_OWNER_REFERENCE_H_
