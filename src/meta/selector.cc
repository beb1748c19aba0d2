#include "kube/meta/selector.h"

#include <algorithm>
#include <charconv>

#include "kube/meta/error.h"
#include "kube/meta/validation.h"

namespace kube {
namespace {

using Operator = Selector::Operator;
using Requirement = Selector::Requirement;

std::optional<std::int64_t> ReadInteger(std::string_view text) noexcept {
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return value;
}

[[noreturn]] void Refuse(const Requirement& requirement, const std::string& why) {
  throw Error("label requirement on \"" + requirement.key + "\": " + why);
}

void CheckCount(const Requirement& r) {
  switch (r.op) {
    case Operator::kIn:
    case Operator::kNotIn:
      if (r.values.empty()) Refuse(r, "in and notin need at least one value");
      return;
    case Operator::kExists:
    case Operator::kDoesNotExist:
      if (!r.values.empty()) Refuse(r, "a test for existence takes no values");
      return;
    case Operator::kEquals:
    case Operator::kDoubleEquals:
    case Operator::kNotEquals:
      if (r.values.size() != 1) Refuse(r, "=, == and != take exactly one value");
      return;
    case Operator::kGreaterThan:
    case Operator::kLessThan:
      if (r.values.size() != 1 || !ReadInteger(r.values[0])) Refuse(r, "> and < take exactly one integer");
      return;
  }
}

void Check(const Requirement& r) {
  if (const std::string_view fault = LabelKeyFault(r.key); !fault.empty()) Refuse(r, "the key " + std::string(fault));
  CheckCount(r);
  for (const std::string& value : r.values) {
    const std::string_view fault = LabelValueFault(value);
    if (!fault.empty()) Refuse(r, "the value \"" + value + "\" " + std::string(fault));
  }
}

bool Contains(const std::vector<std::string>& values, const std::string& value) noexcept {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::string_view Symbol(Operator op) {
  switch (op) {
    case Operator::kEquals:
      return "=";
    case Operator::kDoubleEquals:
      return "==";
    case Operator::kNotEquals:
      return "!=";
    case Operator::kIn:
      return " in ";
    case Operator::kNotIn:
      return " notin ";
    case Operator::kGreaterThan:
      return ">";
    case Operator::kLessThan:
      return "<";
    case Operator::kExists:
    case Operator::kDoesNotExist:
      break;
  }
  return "";
}

}  // namespace

bool Requirement::Matches(const std::string* value) const noexcept {
  switch (op) {
    case Operator::kEquals:
    case Operator::kDoubleEquals:
    case Operator::kIn:
      return value && Contains(values, *value);
    case Operator::kNotEquals:
    case Operator::kNotIn:
      return !value || !Contains(values, *value);
    case Operator::kExists:
      return value != nullptr;
    case Operator::kDoesNotExist:
      return value == nullptr;
    case Operator::kGreaterThan:
    case Operator::kLessThan: {
      if (!value || values.size() != 1) return false;
      const auto left = ReadInteger(*value);
      const auto right = ReadInteger(values[0]);
      return left && right && (op == Operator::kGreaterThan ? *left > *right : *left < *right);
    }
  }
  return false;
}

std::string Requirement::ToString() const {
  if (op == Operator::kExists) return key;
  if (op == Operator::kDoesNotExist) return "!" + key;
  std::string text = key;
  text += Symbol(op);
  const bool list = op == Operator::kIn || op == Operator::kNotIn;
  if (list) text += '(';
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) text += ',';
    text += values[i];
  }
  if (list) text += ')';
  return text;
}

Selector Selector::Nothing() {
  Selector selector;
  selector.nothing_ = true;
  return selector;
}

Selector Selector::FromLabels(const Map<std::string>& labels) {
  Selector selector;
  for (const auto& [key, value] : labels) selector.Add({key, Operator::kEquals, {value}});
  return selector;
}

Selector& Selector::Add(Requirement requirement) {
  std::sort(requirement.values.begin(), requirement.values.end());
  const auto last = std::unique(requirement.values.begin(), requirement.values.end());
  requirement.values.erase(last, requirement.values.end());
  Check(requirement);
  const auto after = std::upper_bound(requirements_.begin(), requirements_.end(), requirement,
                                      [](const Requirement& a, const Requirement& b) { return a.key < b.key; });
  requirements_.insert(after, std::move(requirement));
  return *this;
}

Selector& Selector::AddExpression(std::string_view key, std::string_view op, std::vector<std::string> values) {
  Requirement requirement{std::string(key), Operator::kExists, std::move(values)};
  if (op == "In") {
    requirement.op = Operator::kIn;
  } else if (op == "NotIn") {
    requirement.op = Operator::kNotIn;
  } else if (op == "DoesNotExist") {
    requirement.op = Operator::kDoesNotExist;
  } else if (op != "Exists") {
    Refuse(requirement, "\"" + std::string(op) + "\" is not one of In, NotIn, Exists, DoesNotExist");
  }
  return Add(std::move(requirement));
}

std::optional<std::string> Selector::RequiresExactMatch(std::string_view key) const {
  for (const Requirement& r : requirements_) {
    if (r.key != key) continue;
    const bool equals = r.op == Operator::kEquals || r.op == Operator::kDoubleEquals || r.op == Operator::kIn;
    if (equals && r.values.size() == 1) return r.values[0];
    return std::nullopt;
  }
  return std::nullopt;
}

std::string Selector::ToString() const {
  std::string text;
  for (const Requirement& r : requirements_) {
    if (!text.empty()) text += ',';
    text += r.ToString();
  }
  return text;
}

}  // namespace kube
