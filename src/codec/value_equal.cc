#include <algorithm>
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

}  // namespace

bool Value::Equal(const Value& a, const Value& b) noexcept {
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
    case Type::kString:
      return ValueAccess::Text(a) == ValueAccess::Text(b);
    default:
      break;
  }
  const Value& x = ValueAccess::Resolve(a);
  const Value& y = ValueAccess::Resolve(b);
  if (&x == &y) return true;  // the same part of the same document
  std::span<const Value> in_x = ValueAccess::Children(x);
  std::span<const Value> in_y = ValueAccess::Children(y);
  if (in_x.size() != in_y.size()) return false;
  bool object = a.IsObject();
  std::size_t i = 0;  // the members that stand at the same place
  for (; i < in_x.size() && (!object || SameKey(in_x[i], x, in_y[i], y)); ++i) {
    if (!Equal(in_x[i], in_y[i])) return false;
  }
  in_x = in_x.subspan(i);
  in_y = in_y.subspan(i);
  if (in_x.size() <= kLinearSize) {
    for (const Value& member : in_x) {
      std::ptrdiff_t found = ValueAccess::FindIndex(y, ValueAccess::Children(y), ValueAccess::KeyText(member, x));
      if (found < 0 || !Equal(member, ValueAccess::Children(y)[static_cast<std::size_t>(found)])) return false;
    }
    return true;
  }
  std::vector<const Value*> sorted_x = ByKey(x, in_x);
  std::vector<const Value*> sorted_y = ByKey(y, in_y);
  for (std::size_t k = 0; k < sorted_x.size(); ++k) {
    if (!SameKey(*sorted_x[k], x, *sorted_y[k], y) || !Equal(*sorted_x[k], *sorted_y[k])) return false;
  }
  return true;
}

}  // namespace kube
