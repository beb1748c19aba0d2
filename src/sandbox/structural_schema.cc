#include "src/sandbox/structural_schema.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kube::sandbox {
namespace {

bool IsTypeMember(std::string_view key) { return key == "apiVersion" || key == "kind" || key == "metadata"; }
bool IsTrue(const Value& schema, std::string_view key) { return schema[key].IsBool() && schema[key].AsBool(); }

// The schema of a member, or null where any is allowed or none. `known` tells these apart.
const Value* MemberSchema(const Value& schema, std::string_view key, bool* known) {
  if (const Value* member = schema["properties"].Find(key)) {
    *known = true;
    return member;
  }
  const Value& rest = schema["additionalProperties"];
  *known = rest.IsObject() || IsTrue(schema, "additionalProperties") ||
           IsTrue(schema, "x-kubernetes-preserve-unknown-fields");
  return rest.IsObject() ? &rest : nullptr;
}

void Prune(const Value& schema, Value& value, bool is_object_root) {
  if (value.IsArray() && !value.empty()) {
    for (Value& item : value.MutableItems())
      Prune(schema["items"], item, IsTrue(schema["items"], "x-kubernetes-embedded-resource"));
  }
  if (!value.IsObject() || value.empty()) return;
  std::vector<std::string> unknown;
  for (auto [key, member] : value.MutableMembers()) {
    if (is_object_root && IsTypeMember(key)) continue;
    bool known = false;
    const Value* inner = MemberSchema(schema, key, &known);
    if (inner != nullptr) {
      Prune(*inner, member, IsTrue(*inner, "x-kubernetes-embedded-resource"));
    } else if (!known) {
      unknown.emplace_back(key);
    }
  }
  for (const std::string& key : unknown) value.Erase(key);
}

// Drops nulls where the schema allows none; those with a default are replaced later.
void PruneNulls(const Value& schema, Value& value) {
  if (value.empty()) return;
  if (value.IsArray()) {
    for (Value& item : value.MutableItems()) PruneNulls(schema["items"], item);
  }
  if (!value.IsObject()) return;
  std::vector<std::string> nulls;
  for (auto [key, member] : value.MutableMembers()) {
    bool known = false;
    const Value* inner = MemberSchema(schema, key, &known);
    if (inner == nullptr) continue;
    if (member.IsNull() && !IsTrue(*inner, "nullable") && !inner->Contains("default")) {
      nulls.emplace_back(key);
    } else {
      PruneNulls(*inner, member);
    }
  }
  for (const std::string& key : nulls) value.Erase(key);
}

void Default(const Value& schema, Value& value) {
  if (value.IsArray() && !value.empty()) {
    for (Value& item : value.MutableItems()) Default(schema["items"], item);
  }
  if (!value.IsObject()) return;
  for (auto [key, member] : schema["properties"].members()) {
    const Value* standard = member.Find("default");
    if (standard == nullptr) continue;
    const Value* present = std::as_const(value).Find(key);
    if (present == nullptr || (present->IsNull() && !IsTrue(member, "nullable"))) value[key] = *standard;
  }
  if (value.empty()) return;
  for (auto [key, member] : value.MutableMembers()) {
    bool known = false;
    if (const Value* inner = MemberSchema(schema, key, &known)) Default(*inner, member);
  }
}

}  // namespace

void FitToSchema(const Value& schema, Value& object) {
  if (!schema.IsObject()) return;
  Prune(schema, object, true);
  PruneNulls(schema, object);
  Default(schema, object);
}

}  // namespace kube::sandbox
