#include <algorithm>
#include <utility>
#include <vector>

#include "kube/codec/value.h"
#include "src/codec/value_node.h"

namespace kube {

using internal::ValueAccess;

namespace {

constexpr std::size_t kLinearSize = 32;  // larger objects whose members stand in another order are sorted first

bool EqualNumbers(std::int64_t a, double b) {
  // Doubles in this range convert exactly; 2^63 itself does not fit.
  if (!(b >= -9223372036854775808.0 && b < 9223372036854775808.0)) return false;
  auto truncated = static_cast<std::int64_t>(b);
  return truncated == a && static_cast<double>(truncated) == b;
}

std::vector<const Value*> ByKey(const Value& object, std::span<const Value> members) {
  std::vector<const Value*> sorted;
  for (const Value& member : members) sorted.push_back(&member);
  std::sort(sorted.begin(), sorted.end(), [&](const Value* a, const Value* b) {
    return ValueAccess::KeyText(*a, object) < ValueAccess::KeyText(*b, object);
  });
  return sorted;
}

bool SameKey(const Value& a, const Value& in_a, const Value& b, const Value& in_b) {
  std::uint32_t key = ValueAccess::Key(a);
  if (((key | ValueAccess::Key(b)) & internal::kPrivateKey) == 0) return key == ValueAccess::Key(b);
  return ValueAccess::KeyText(a, in_a) == ValueAccess::KeyText(b, in_b);
}

// Pairs of values that must be equal; a list instead of recursion, for documents may nest deeply.
using Pairs = std::vector<std::pair<const Value*, const Value*>>;

// Whether two containers of one type have the same keys or size; adds what they contain to `pairs`.
bool Match(const Value& x, const Value& y, Pairs& pairs) {
  std::span<const Value> in_x = ValueAccess::Children(x);
  std::span<const Value> in_y = ValueAccess::Children(y);
  if (in_x.size() != in_y.size()) return false;
  const bool object = x.IsObject();
  std::size_t i = 0;  // the members that stand at the same place
  for (; i < in_x.size() && (!object || SameKey(in_x[i], x, in_y[i], y)); ++i) pairs.emplace_back(&in_x[i], &in_y[i]);
  in_x = in_x.subspan(i);
  if (in_x.size() <= kLinearSize) {
    for (const Value& member : in_x) {
      std::ptrdiff_t found = ValueAccess::FindIndex(y, in_y, ValueAccess::KeyText(member, x));
      if (found < 0) return false;
      pairs.emplace_back(&member, &in_y[static_cast<std::size_t>(found)]);
    }
    return true;
  }
  std::vector<const Value*> sorted_x = ByKey(x, in_x);
  std::vector<const Value*> sorted_y = ByKey(y, in_y.subspan(i));
  for (std::size_t k = 0; k < sorted_x.size(); ++k) {
    if (!SameKey(*sorted_x[k], x, *sorted_y[k], y)) return false;
    pairs.emplace_back(sorted_x[k], sorted_y[k]);
  }
  return true;
}

}  // namespace

bool Value::EqualScalars(const Value& a, const Value& b) noexcept {
  if (a.type() != b.type()) {
    if (a.IsInt() && b.IsDouble()) return EqualNumbers(a.int_, b.double_);
    return a.IsDouble() && b.IsInt() && EqualNumbers(b.int_, a.double_);
  }
  switch (a.type()) {
    case Type::kNull:
      return true;
    case Type::kBool:
    case Type::kInt:
      return a.int_ == b.int_;
    case Type::kDouble:
      return a.double_ == b.double_;
    default:
      return ValueAccess::Text(a) == ValueAccess::Text(b);
  }
}

bool Value::Equal(const Value& a, const Value& b) {
  if (a.type() != b.type() || !ValueAccess::IsContainer(a)) {
    return !ValueAccess::IsContainer(a) && !ValueAccess::IsContainer(b) && EqualScalars(a, b);
  }
  Pairs pairs{{&a, &b}};
  while (!pairs.empty()) {
    auto [left, right] = pairs.back();
    pairs.pop_back();
    if (left->type() == right->type() && ValueAccess::IsContainer(*left)) {
      const Value& x = ValueAccess::Resolve(*left);
      const Value& y = ValueAccess::Resolve(*right);
      if (&x != &y && !Match(x, y, pairs)) return false;  // the same part of the same document is equal
    } else if (ValueAccess::IsContainer(*left) || ValueAccess::IsContainer(*right) || !EqualScalars(*left, *right)) {
      return false;
    }
  }
  return true;
}

}  // namespace kube
