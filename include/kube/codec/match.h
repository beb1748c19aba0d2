// Whether an object is one that a selector means: what the server decides for a list, decided here for objects at hand.
#ifndef KUBE_CODEC_MATCH_H_
#define KUBE_CODEC_MATCH_H_

#include <string>
#include <string_view>

#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"
#include "kube/codec/value.h"
#include "kube/meta/selector.h"

namespace kube {

/// A selector out of its structure in an untyped object (`matchLabels`, `matchExpressions`); null selects nothing, the
/// empty structure everything. Throws kube::Error for an unknown operator and values that no label can have. Source:
/// apimachinery apis/meta/v1/helpers.go LabelSelectorAsSelector.
Selector LabelSelectorFromValue(const Value& structure);

/// `labels`: an object's `metadata.labels`, null for none.
bool MatchesLabels(const Selector& selector, const Value& labels);
bool Matches(const Selector& selector, const Unstructured& object);
template <Described T>
bool Matches(const Selector& selector, const T& object) {
  return selector.Matches(object.metadata.labels);
}

/// What a field selector compares: the field at a path of JSON names with dots, texts as they are, numbers and booleans
/// as JSON writes them. A field that is absent is "", or, where the type is known, the zero of the field ("0", "false",
/// ""). The server's own names for a few fields are known, too (`status.successful` of jobs, `source` of events, `name`
/// of namespaces). Any field will do; the server takes only those it lists for a kind. Cost: no copy of the object.
std::string SelectableField(const Value& object, std::string_view field, const TypeInfo* type = nullptr);
std::string SelectableField(const TypeInfo& type, const void* object, std::string_view field);

/// `type`: what the object is, if that is known.
bool Matches(const FieldSelector& selector, const Unstructured& object, const TypeInfo* type = nullptr);
template <Described T>
bool Matches(const FieldSelector& selector, const T& object) {
  return selector.MatchesWith([&](std::string_view field) { return SelectableField(TypeInfoOf<T>(), &object, field); });
}

}  // namespace kube

#endif  // KUBE_CODEC_MATCH_H_
