#include "kube/client/apply_configuration.h"

#include "kube/client/api_error.h"
#include "kube/codec/convert.h"
#include "src/client/typed_fields.h"

namespace kube::internal {
namespace {

void Insert(FieldSet& set, const FieldSteps& steps) {
  FieldSet* at = &set;
  for (const std::string& step : steps) at = &at->children[step];
  at->member = true;
}

void RemoveBelow(FieldSet& set, const FieldSteps& steps) { set.RemoveBelow({steps.begin(), steps.end()}); }

}  // namespace

void ApplyMarks::Mark(const std::vector<std::string>& steps, State state) {
  if (state == State::kAbsent) {
    RemoveBelow(zeros_, steps);
    RemoveBelow(nulls_, steps);
    return;
  }
  // One state at a time; marks further in stay.
  FieldSet one;
  Insert(one, steps);
  FieldSet& other = state == State::kSaid ? nulls_ : zeros_;
  other = other.Difference(one);
  Insert(state == State::kSaid ? zeros_ : nulls_, steps);
}

void ApplyMarks::MarkMember(const TypeInfo& type, const void* object, const void* member, const MemberType& kind,
                            State state) {
  const FieldSteps steps = StepsToMember(type, object, member, kind);
  if (steps.empty()) {
    throw InvalidRequestError("apply configuration of " + std::string(type.name) +
                              ": the reference is not to a member of the object that it holds");
  }
  Mark(steps, state);
}

void ApplyMarks::SetPath(const TypeInfo& type, void* object, std::string_view path, State state, const Value* value) {
  const FieldSteps steps = ParseFieldPath(type, path);
  Value json = ToUnstructured(type, object).object();
  static const Value kNull;
  PutAt(steps, state == State::kAbsent ? nullptr : state == State::kNull ? &kNull : value, json);
  void* changed = type.create();
  try {
    FromValue(json, type, changed);
  } catch (...) {
    type.destroy(changed);
    throw;
  }
  type.copy(changed, object);
  type.destroy(changed);
  Mark(steps, state);
}

Value ApplyMarks::ToValue(const TypeInfo& type, const void* object) const {
  Value json = ToPartialValue(type, object);
  AddFields(type, zeros_, nulls_, json);
  return json;
}

void ApplyMarks::SayMissing(const TypeInfo& type, const void* object, const FieldSet& owned) {
  const MissingFields missing = FindMissing(type, owned, ToPartialValue(type, object));
  zeros_ = zeros_.Union(missing.zeros);
  nulls_ = nulls_.Union(missing.nulls);
}

}  // namespace kube::internal
