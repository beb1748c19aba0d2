#include "kube/codec/equality.h"

#include "kube/codec/custom_json.h"
#include "src/codec/fields.h"

namespace kube::internal {
namespace {

using codec::As;
using codec::BoxedGet;
using codec::ElementsOf;
using codec::VectorEmpty;
using codec::VisitScalar;

bool EqualLists(const TypeInfo& info, const char* a, const char* b) {
  const codec::Elements left = ElementsOf(info, a);
  const codec::Elements right = ElementsOf(info, b);
  if (left.size != right.size) return false;
  for (std::size_t i = 0; i < left.size; ++i) {
    if (!EqualObjects(info, left.data + i * info.size, right.data + i * info.size)) return false;
  }
  return true;
}

bool EqualMaps(const TypeInfo& info, const char* a, const char* b) {
  if (VectorEmpty(a) || VectorEmpty(b)) return VectorEmpty(a) && VectorEmpty(b);
  const MapOps& ops = *info.map;
  const std::size_t n = ops.size(a);
  if (n != ops.size(b)) return false;
  for (std::size_t i = 0; i < n; ++i) {
    void* left;
    void* right;
    if (ops.at(const_cast<char*>(a), i, &left) != ops.at(const_cast<char*>(b), i, &right)) return false;
    if (!EqualObjects(info, left, right)) return false;
  }
  return true;
}

bool EqualFields(const Field& f, const char* a, const char* b) {
  if (f.type == FieldType::kMessage) {
    switch (f.shape) {
      case FieldShape::kBoxed: {
        const void* left = BoxedGet(a);
        const void* right = BoxedGet(b);
        return left == nullptr || right == nullptr ? left == right : EqualObjects(*f.message, left, right);
      }
      case FieldShape::kOptional: {
        const void* left = f.message->optional->get(const_cast<char*>(a));
        const void* right = f.message->optional->get(const_cast<char*>(b));
        return left == nullptr || right == nullptr ? left == right : EqualObjects(*f.message, left, right);
      }
      case FieldShape::kList:
        return EqualLists(*f.message, a, b);
      case FieldShape::kMap:
        return EqualMaps(*f.message, a, b);
      default:
        return EqualObjects(*f.message, a, b);
    }
  }
  return VisitScalar(f.type, [&](auto t) {
    using T = typename decltype(t)::type;
    switch (f.shape) {
      case FieldShape::kOptional:
        return As<std::optional<T>>(a) == As<std::optional<T>>(b);
      case FieldShape::kList:
        return As<std::vector<T>>(a) == As<std::vector<T>>(b);
      case FieldShape::kMap:
        return As<Map<T>>(a) == As<Map<T>>(b);
      default:
        return As<T>(a) == As<T>(b);
    }
  });
}

bool IsZeroField(const Field& f, const char* slot) {
  switch (f.shape) {
    case FieldShape::kBoxed:
      return BoxedGet(slot) == nullptr;
    case FieldShape::kList:
      return codec::ListEmpty(f, slot);
    case FieldShape::kMap:
      return VectorEmpty(slot);
    default:
      break;
  }
  if (f.type == FieldType::kMessage) {
    if (f.shape == FieldShape::kOptional) return f.message->optional->get(const_cast<char*>(slot)) == nullptr;
    return IsZeroObject(*f.message, slot);
  }
  return VisitScalar(f.type, [&](auto t) {
    using T = typename decltype(t)::type;
    if (f.shape == FieldShape::kOptional) return !As<std::optional<T>>(slot).has_value();
    return As<T>(slot) == T();
  });
}

}  // namespace

bool EqualObjects(const TypeInfo& info, const void* a, const void* b) {
  if (a == b) return true;
  if (info.form == JsonForm::kCustom) return info.custom->equal(a, b);
  const char* left = static_cast<const char*>(a);
  const char* right = static_cast<const char*>(b);
  for (const Field* f = info.json_fields; f != info.json_fields + info.json_count; ++f) {
    if (!EqualFields(*f, left + f->offset, right + f->offset)) return false;
  }
  return true;
}

bool IsZeroObject(const TypeInfo& info, const void* object) {
  if (info.form == JsonForm::kCustom) return info.custom->is_zero(object);
  const char* p = static_cast<const char*>(object);
  for (const Field* f = info.json_fields; f != info.json_fields + info.json_count; ++f) {
    if (!IsZeroField(*f, p + f->offset)) return false;
  }
  return true;
}

}  // namespace kube::internal
