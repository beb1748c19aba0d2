// The CustomResourceDefinition of a described kind: what `kubectl apply` would have to be given before its objects can
// be stored.
#ifndef KUBE_CRD_DEFINITION_H_
#define KUBE_CRD_DEFINITION_H_

#include <concepts>
#include <string_view>
#include <vector>

#include "kube/api/apiextensions/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/crd/custom_resource.h"

namespace kube {

/// A struct that KUBE_RESOURCE has made a kind.
template <class T>
concept CustomKind = Described<T> && requires(const T* p) {
  { GetCustomResource(p) } -> std::convertible_to<const CustomResource&>;
};

/// The structural schema of a described or built-in type: its members with their types, what is required, and what the
/// description demands of their values.
///
/// Types that contain themselves are followed once; below, anything is allowed (x-kubernetes-preserve-unknown-fields).
/// Throws kube::Error, naming the member, for a default that is not JSON.
apiextensions::v1::JSONSchemaProps SchemaOf(const TypeInfo& type);
template <Described T>
apiextensions::v1::JSONSchemaProps SchemaOf() {
  return SchemaOf(TypeInfoOf<T>());
}

namespace internal {
apiextensions::v1::CustomResourceDefinition MakeDefinition(const TypeInfo& type, const CustomResource& resource);
}  // namespace internal

/// The definition of T, with T's version as its only one. Throws as SchemaOf.
template <CustomKind T>
apiextensions::v1::CustomResourceDefinition CustomResourceDefinitionFor() {
  return internal::MakeDefinition(TypeInfoOf<T>(), GetCustomResource(static_cast<const T*>(nullptr)));
}

/// One definition out of those of several versions of one kind, in the order given; objects are stored in
/// `storage_version`.
///
/// Group, kind, plural and scope must be the same in all; singular, short names, categories and conversion are taken
/// from the one that holds the storage version. Throws kube::Error that says what differs, for a version that occurs
/// twice, and for a storage version that none of them has.
apiextensions::v1::CustomResourceDefinition MergeCrds(
    const std::vector<apiextensions::v1::CustomResourceDefinition>& definitions, std::string_view storage_version);

}  // namespace kube

#endif  // KUBE_CRD_DEFINITION_H_
