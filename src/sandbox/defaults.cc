#include "src/sandbox/defaults.h"

#include <kube/codec/registry.h>
#include <kube/codec/type_info.h>

#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "src/sandbox/default_rules.h"

namespace kube::sandbox {
namespace {

using Rules = std::unordered_map<std::string_view, void (*)(Value&)>;

const Rules& AllRules() {
  static const Rules kAll = [] {
    Rules rules;
    for (const auto& family : {PodDefaults(), CoreDefaults(), WorkloadDefaults(), PolicyDefaults()}) {
      for (const DefaultRule& rule : family) rules.emplace(rule.type, rule.apply);
    }
    return rules;
  }();
  return kAll;
}

void ApplyTo(const TypeInfo& type, Value& object);

void ApplyToField(const Field& field, Value& object) {
  const Value* there = std::as_const(object).Find(field.name());
  if (there == nullptr || there->IsNull()) {
    if (field.shape != FieldShape::kValue) return;
    // A struct by value is always there for upstream; ours need not be written when nothing comes into it.
    Value fresh = Object{};
    ApplyTo(*field.message, fresh);
    if (!fresh.empty()) object[field.name()] = std::move(fresh);
    return;
  }
  if (field.shape == FieldShape::kList) {
    if (!there->IsArray() || there->empty()) return;
    for (Value& item : object[field.name()].MutableItems()) {
      if (item.IsObject()) ApplyTo(*field.message, item);
    }
  } else if (field.shape == FieldShape::kMap) {
    if (!there->IsObject() || there->empty()) return;
    for (auto [key, item] : object[field.name()].MutableMembers()) {
      if (item.IsObject()) ApplyTo(*field.message, item);
    }
  } else if (there->IsObject()) {
    ApplyTo(*field.message, object[field.name()]);
  }
}

// ObjectMeta and the like hold nothing to fill in; schemas contain themselves.
bool MayHoldDefaults(const TypeInfo& type) {
  return type.form == JsonForm::kObject && !type.name.starts_with("meta/v1.") &&
         !type.name.starts_with("apiextensions/");
}

void ApplyTo(const TypeInfo& type, Value& object) {
  if (const auto rule = AllRules().find(type.name); rule != AllRules().end()) rule->second(object);
  for (std::size_t i = 0; i < type.json_count; ++i) {
    const Field& field = type.json_fields[i];
    if (field.message != nullptr && MayHoldDefaults(*field.message)) ApplyToField(field, object);
  }
}

}  // namespace

void ApplyDefaults(const ResourceInfo& resource, Value& object) {
  const TypeInfo* type = FindTypeInfo(resource.api_version(), resource.kind);
  if (type != nullptr && object.IsObject()) ApplyTo(*type, object);
}

}  // namespace kube::sandbox
