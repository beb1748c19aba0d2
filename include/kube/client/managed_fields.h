// Who owns which field: metadata.managedFields, read.
#ifndef KUBE_CLIENT_MANAGED_FIELDS_H_
#define KUBE_CLIENT_MANAGED_FIELDS_H_

#include <optional>
#include <string_view>

#include "kube/client/apply_configuration.h"
#include "kube/codec/convert.h"
#include "kube/codec/field_set.h"
#include "kube/codec/unstructured.h"

namespace kube {

/// The fields that `manager` owns by server-side apply to `subresource` (empty: to the object itself); nothing when it
/// never applied. `object` is the JSON of the object.
/// Source: apimachinery util/managedfields/extract.go.
std::optional<FieldSet> OwnedFields(const Value& object, std::string_view manager, std::string_view subresource = {});
template <Described T>
std::optional<FieldSet> OwnedFields(const T& object, std::string_view manager, std::string_view subresource = {}) {
  return OwnedFields(ToValue(object), manager, subresource);
}

namespace internal {
struct Extracted {
  Value object{};
  FieldSet said{};  ///< what is zero or null in it, and yet said
};
Extracted ExtractOwned(const TypeInfo* type, const Value& live, std::string_view manager, std::string_view subresource);
}  // namespace internal

/// The apply configuration that `manager` last sent, made again from the live object: the fields that it owns, with
/// their values of now, and the object's name, namespace and kind. To change one field of what one applies: extract,
/// change, apply; the rest stays owned. Without an entry of that manager only name, namespace and kind are there.
///
/// As client-go's Extract functions, but closer to what was sent, so that applying the result at once changes no owner
/// of anything:
/// - a field that was applied as zero, empty or null, which the live object does not show, is said again;
/// - list items always have their keys, and of an item that is owned without anything in it only these are taken;
/// - what was applied empty stays empty, and no part is there of which nothing is owned;
/// - what cannot be read in an entry is left out;
/// - items that come twice in the live object are no error here: owned, they are taken each time, for the server to
///   refuse.
///
/// What a live object never shows cannot be taken out of it: a Secret's stringData.
/// Pure: no request is made. Source: apimachinery util/managedfields/extract.go.
template <Described T>
ApplyConfiguration<T> ExtractFields(const T& live, std::string_view manager, std::string_view subresource = {}) {
  internal::Extracted extracted = internal::ExtractOwned(&TypeInfoOf<T>(), ToValue(live), manager, subresource);
  ApplyConfiguration<T> configuration(FromValue<T>(extracted.object));
  configuration.SetMissing(extracted.said);
  return configuration;
}

/// The same for an untyped object. Built-in kinds are looked up in the tables. Of other kinds only the entry itself
/// tells what is owned item by item: an object in it that was applied empty is then taken with all that it holds now,
/// and what was applied as zero is left out where the live object does not show it. Values keep the form they have.
Unstructured ExtractFields(const Unstructured& live, std::string_view manager, std::string_view subresource = {});

}  // namespace kube

#endif  // KUBE_CLIENT_MANAGED_FIELDS_H_
