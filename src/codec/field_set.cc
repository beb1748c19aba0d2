#include "kube/codec/field_set.h"

#include <span>
#include <utility>

namespace kube {
namespace {

// `[name="web",port=80]`
std::string KeyText(std::string_view json) {
  Value keys;
  DecodeFailure failure;
  if (!Value::TryDecodeJson(json, &keys, {}, &failure)) return "[?]";
  std::string text = "[";
  for (const auto [key, value] : std::as_const(keys).members()) {
    if (text.size() > 1) text += ',';
    text.append(key).append("=");
    value.EncodeJson(text);
  }
  return text += ']';
}

std::string StepText(std::string_view step) {
  const std::string_view rest = step.substr(2);
  switch (step[0]) {
    case 'f':
      return "." + std::string(rest);
    case 'k':
      return KeyText(rest);
    case 'v':
      return "[=" + std::string(rest) + "]";
    default:
      return "[" + std::string(rest) + "]";
  }
}

void CollectPaths(const FieldSet& set, const std::string& prefix, std::vector<std::string>* out) {
  if (set.member) out->push_back(prefix);
  for (const auto& [step, child] : set.children) CollectPaths(child, prefix + StepText(step), out);
}

void RemoveAt(FieldSet& set, std::span<const std::string_view> path) {
  const auto it = set.children.find(path.front());
  if (it == set.children.end()) return;
  if (path.size() > 1) RemoveAt(it->second, path.subspan(1));
  if (path.size() == 1 || it->second.empty()) set.children.erase(it);
}

}  // namespace

const FieldSet* FieldSet::Find(std::string_view step) const {
  const auto it = children.find(step);
  return it == children.end() ? nullptr : &it->second;
}

FieldSet FieldSet::Union(const FieldSet& other) const {
  FieldSet result = *this;
  result.member = member || other.member;
  for (const auto& [step, child] : other.children) {
    const auto [it, fresh] = result.children.try_emplace(step, child);
    if (!fresh) it->second = it->second.Union(child);
  }
  return result;
}

FieldSet FieldSet::Difference(const FieldSet& other) const {
  FieldSet result;
  result.member = member && !other.member;
  for (const auto& [step, child] : children) {
    const FieldSet* match = other.Find(step);
    FieldSet rest = match == nullptr ? child : child.Difference(*match);
    if (!rest.empty()) result.children.emplace(step, std::move(rest));
  }
  return result;
}

FieldSet FieldSet::Intersection(const FieldSet& other) const {
  FieldSet result;
  result.member = member && other.member;
  for (const auto& [step, child] : children) {
    const FieldSet* match = other.Find(step);
    if (match == nullptr) continue;
    FieldSet both = child.Intersection(*match);
    if (!both.empty()) result.children.emplace(step, std::move(both));
  }
  return result;
}

void FieldSet::RemoveBelow(const std::vector<std::string_view>& path) { RemoveAt(*this, path); }

std::vector<std::string> FieldSet::Paths() const {
  std::vector<std::string> paths;
  CollectPaths(*this, "", &paths);
  return paths;
}

Value FieldSet::ToFieldsV1() const {
  Value fields = Object{};
  for (const auto& [step, child] : children) {
    Value below = child.ToFieldsV1();
    if (child.member && !child.children.empty()) {
      Value with_self{{".", Object{}}};
      for (const auto [key, value] : std::as_const(below).members()) with_self[key] = value;
      below = std::move(with_self);
    }
    fields[step] = std::move(below);
  }
  return fields;
}

FieldSet FieldSet::FromFieldsV1(const Value& fields) {
  FieldSet set;
  for (const auto [step, below] : fields.members()) {
    if (step == ".") {
      set.member = true;
    } else if (step.size() >= 2 && step[1] == ':') {
      FieldSet child = FromFieldsV1(below);
      if (below.empty()) child.member = true;
      set.children.emplace(step, std::move(child));
    }
  }
  return set;
}

}  // namespace kube
