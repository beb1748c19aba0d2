// Which objects a list or watch is about.
#ifndef KUBE_SRC_SANDBOX_OBJECT_FILTER_H_
#define KUBE_SRC_SANDBOX_OBJECT_FILTER_H_

#include <kube/codec/type_info.h>
#include <kube/meta/resource.h>
#include <kube/meta/selector.h>

#include <string>
#include <string_view>

#include "src/sandbox/stored_object.h"

namespace kube::sandbox {

/// Whether the kind can be selected by that field. Source: kubernetes pkg/apis/*/conversion.go and registry strategies.
/// `custom`: the selectableFields of a custom resource.
bool IsSelectableField(const ResourceInfo& resource, std::string_view field, const Value& custom = Value());

class ObjectFilter {
 public:
  ObjectFilter() = default;
  /// Throws StatusError (400) for texts that cannot be read and for fields that the kind does not offer.
  ObjectFilter(const ResourceInfo& resource, std::string_view name_space, std::string_view label_selector,
               std::string_view field_selector, const Value& custom_fields = Value());

  bool Matches(const StoredObject& object) const;
  /// Whether labels or fields restrict it (other than name and namespace).
  bool has_selector() const noexcept { return !labels_.empty() || !fields_.empty(); }
  bool empty() const noexcept { return namespace_.empty() && !has_selector(); }
  const std::string& name_space() const noexcept { return namespace_; }
  /// The one name that can match, "" when there is no such condition.
  const std::string& name() const noexcept { return name_; }

 private:
  const TypeInfo* type_ = nullptr;  // null for custom resources
  std::string namespace_;
  std::string name_;
  Selector labels_;
  FieldSelector fields_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_OBJECT_FILTER_H_
