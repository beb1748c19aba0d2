// Pointing at an object of any kind.
#ifndef KUBE_CLIENT_OBJECT_REFERENCE_H_
#define KUBE_CLIENT_OBJECT_REFERENCE_H_

#include <string>
#include <string_view>
#include <utility>

#include "kube/api/core/v1/types.h"
#include "kube/client/object_access.h"
#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"

namespace kube {

namespace internal {

/// What tells an object from all others. Throws kube::Error when the kind is neither in the object nor known of its
/// type.
struct ObjectIdentity {
  std::string api_version{};
  std::string kind{};
  std::string name{};
  std::string namespace_{};
  std::string uid{};
  std::string resource_version{};
};

/// The object's own apiVersion and kind count before those of its type. `type` may be null.
ObjectIdentity MakeIdentity(std::string_view api_version, std::string_view kind, const TypeInfo* type);
ObjectIdentity IdentityOf(const Unstructured& object);

template <Described T>
ObjectIdentity IdentityOf(const T& object) {
  ObjectIdentity identity;
  if constexpr (requires { object.api_version; }) {
    identity = MakeIdentity(object.api_version, object.kind, &TypeInfoOf<T>());
  } else {
    identity = MakeIdentity("", "", &TypeInfoOf<T>());
  }
  identity.resource_version = object.metadata.resource_version;
  if constexpr (requires { object.metadata.name; }) {  // a list has none
    identity.name = object.metadata.name;
    identity.namespace_ = object.metadata.namespace_;
    identity.uid = object.metadata.uid;
  }
  return identity;
}

core::v1::ObjectReference ReferenceTo(ObjectIdentity identity, std::string_view field_path);

}  // namespace internal

/// A reference to any object, typed or untyped, as events and bindings hold one; also to a list (without a name). No
/// scheme is needed: a typed object brings its kind along, an untyped one says it. `field_path`: a part of it,
/// `spec.containers{web}`. Throws kube::Error for an untyped object without apiVersion and kind.
/// Source: client-go tools/reference/ref.go GetReference, GetPartialReference.
template <class T>
core::v1::ObjectReference GetReference(const T& object, std::string_view field_path = {}) {
  return internal::ReferenceTo(internal::IdentityOf(object), field_path);
}

}  // namespace kube

#endif  // KUBE_CLIENT_OBJECT_REFERENCE_H_
