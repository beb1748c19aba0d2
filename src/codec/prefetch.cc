#include "src/codec/prefetch.h"

#include <algorithm>

#include "src/codec/fields.h"

namespace kube::codec {
namespace {

constexpr std::size_t kLine = 64;
constexpr std::size_t kMostBytes = 1024;  // of one sequence: the hardware goes on by itself

// Whether the first word of the field's value may be a pointer. (Of an optional that is absent it is anything: a hint
// to nowhere costs nothing and does no harm.)
bool IsPointer(const struct Field& f) {
  switch (f.shape) {
    case FieldShape::kValue:
      return f.type == FieldType::kString;
    case FieldShape::kOptional:
      return f.type == FieldType::kRawJson || f.type == FieldType::kString;
    case FieldShape::kList:
      return f.type != FieldType::kBool;  // another kind of vector
    default:
      return true;
  }
}

// Gives `f` each field that keeps something elsewhere; objects within the object are looked through.
template <class F>
void EachPointer(const TypeInfo& info, std::uint32_t base, F&& f) {
  for (const struct Field* field = info.fields; field != info.fields + info.field_count; ++field) {
    if (field->shape == FieldShape::kValue && field->type == FieldType::kMessage) {
      EachPointer(*field->message, base + field->offset, f);
    } else if (IsPointer(*field)) {
      f(*field, base + field->offset);
    }
  }
}

// Where the elements of a vector begin, and how many bytes of them are asked for.
struct Piece {
  const char* begin;
  std::size_t size;
};
Piece PieceOf(const char* vector) {
  const auto begin = As<const char*>(vector), end = As<const char*>(vector + sizeof begin);
  return {begin, begin == end ? 0 : std::min(static_cast<std::size_t>(end - begin), kMostBytes)};
}

bool IsSequence(const struct Field& f) { return f.shape == FieldShape::kList || f.shape == FieldShape::kMap; }

}  // namespace

// The first word of a std::string, of a box and of a vector is the pointer.
Prefetcher::Prefetcher(const TypeInfo& item) : item_size_(item.size) {
  EachPointer(item, 0, [this](const struct Field& f, std::uint32_t offset) {
    if (!IsSequence(f)) return pointers_.push_back(offset);
    Sequence sequence{offset};
    if (f.shape == FieldShape::kList && f.type == FieldType::kMessage) {
      sequence.element_size = static_cast<std::uint32_t>(f.message->size);
      EachPointer(*f.message, 0, [&](const struct Field&, std::uint32_t inner) { sequence.pointers.push_back(inner); });
    }
    if (f.type == FieldType::kString) {
      const bool map = f.shape == FieldShape::kMap;
      sequence.element_size = map ? sizeof(Map<std::string>::value_type) : sizeof(std::string);
      sequence.pointers.push_back(0);
      if (map) sequence.pointers.push_back(sizeof(std::string));
    }
    sequences_.push_back(std::move(sequence));
  });
}

// One item ahead the elements of its sequences are there, and what they point to is asked for; two ahead they are asked
// for themselves.
void Prefetcher::At(const char* item, std::size_t left) const {
  if (left > 1) {
    const char* next = item + item_size_;
    for (const Sequence& sequence : sequences_) {
      if (sequence.pointers.empty()) continue;
      const Piece piece = PieceOf(next + sequence.offset);
      for (std::size_t at = 0; at < piece.size; at += sequence.element_size) {
        for (const std::uint32_t offset : sequence.pointers) {
          __builtin_prefetch(As<const char*>(piece.begin + at + offset));
        }
      }
    }
  }
  if (left > 2) {
    const char* next = item + 2 * item_size_;
    for (const std::uint32_t offset : pointers_) __builtin_prefetch(As<const char*>(next + offset));
    for (const Sequence& sequence : sequences_) {
      const Piece piece = PieceOf(next + sequence.offset);
      for (std::size_t at = 0; at < piece.size; at += kLine) __builtin_prefetch(piece.begin + at);
    }
  }
}

}  // namespace kube::codec
