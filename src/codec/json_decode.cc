#include "src/codec/json_decode.h"

#include "kube/codec/custom_json.h"
#include "kube/codec/json.h"
#include "src/codec/json_decode_inl.h"

namespace kube::codec {
namespace {

constexpr std::size_t kMaxStrictErrors = 100;  // source: sigs.k8s.io/json (strict decoding)
constexpr std::size_t kGathered = 24;          // entries gathered before their list or map is sized

}  // namespace

const char* JsonReader::Message(const char* p, const TypeInfo& info, char* object, Nesting nesting) {
  if (KUBE_UNLIKELY(info.form != JsonForm::kObject)) return Union(p, info, object, nesting);
  if (KUBE_UNLIKELY(cursor_.At(p) == 'n')) return cursor_.Null(p);
  if (KUBE_UNLIKELY(nesting.messages >= kMaxMessageDepth)) return cursor_.Fail(p, "nested too deeply");
  bool done;
  p = Open(p, '{', '}', "an object", nesting, &done);
  if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  const Nesting inner = nesting.Message();
  std::uint64_t seen[4];  // rows met; strict mode only
  if (KUBE_UNLIKELY(strict_ != nullptr)) std::memset(seen, 0, sizeof seen);
  unsigned hint = 0;
  while (!done) {
    std::string_view key;
    std::uint64_t prefix = 0;
    p = FieldKey(p, &key, &prefix);
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    const Field* field = FindJsonField(info, key, prefix, hint);
    if (KUBE_UNLIKELY(field == nullptr)) {
      p = UnknownField(p, key, inner);
    } else {
      const unsigned row = static_cast<unsigned>(field - info.json_fields);
      hint = row + 1;
      if (KUBE_UNLIKELY(strict_ != nullptr)) {
        std::uint64_t& word = seen[(row >> 6) & 3];
        // NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult): set above, in strict mode
        if ((word >> (row & 63) & 1) != 0) AddStrict(true, field->name());
        word |= std::uint64_t{1} << (row & 63);
      }
      const std::size_t mark = StrictMark();
      char* slot = object + field->offset;
      p = field->type == FieldType::kString && field->shape == FieldShape::kValue
              ? Scalar(p, &As<std::string>(slot), inner)
              : Value(p, *field, slot, inner);
      if (Watched(mark, p)) Prefix(std::string(field->name()), mark, p);
    }
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    p = Next(p, '}', "',' or '}'", &done);
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  }
  return p;
}

const char* JsonReader::Value(const char* p, const Field& field, char* slot, Nesting nesting) {
  if (field.shape == FieldShape::kValue) {
    if (field.type == FieldType::kString) return Scalar(p, &As<std::string>(slot), nesting);
    if (field.type == FieldType::kMessage) return Message(p, *field.message, slot, nesting);
    return VisitScalar(field.type, [&](auto t) { return Scalar(p, &As<typename decltype(t)::type>(slot), nesting); });
  }
  return ValueSlow(p, field, slot, nesting);
}

const char* JsonReader::ValueSlow(const char* p, const Field& field, char* slot, Nesting nesting) {
  const bool null = cursor_.At(p) == 'n';
  switch (field.shape) {
    case FieldShape::kBoxed:
      if (null) {
        BoxedReset(*field.message, slot);
        return cursor_.Null(p);
      }
      return Message(p, *field.message, BoxedEnsure(*field.message, slot), nesting);
    case FieldShape::kOptional:
      if (field.type == FieldType::kMessage) return OptionalMessage(p, *field.message, slot, nesting);
      return VisitScalar(field.type, [&](auto t) {
        return Optional(p, &As<std::optional<typename decltype(t)::type>>(slot), nesting);
      });
    case FieldShape::kList:
      if (field.type == FieldType::kMessage) return MessageList(p, field, slot, nesting);
      if (field.type == FieldType::kString) return Strings(p, &As<std::vector<std::string>>(slot), nesting);
      return VisitScalar(field.type, [&](auto t) {
        return ScalarList(p, &As<std::vector<typename decltype(t)::type>>(slot), nesting);
      });
    case FieldShape::kMap:
      if (field.type == FieldType::kMessage) return MessageMap(p, *field.message, slot, nesting);
      if (field.type == FieldType::kString) return StringMap(p, &As<Map<std::string>>(slot), nesting);
      return VisitScalar(field.type,
                         [&](auto t) { return ScalarMap(p, &As<Map<typename decltype(t)::type>>(slot), nesting); });
    case FieldShape::kValue:
      break;
  }
  return cursor_.Fail(p, "a field of unknown shape");
}

const char* JsonReader::OptionalMessage(const char* p, const TypeInfo& info, char* slot, Nesting nesting) {
  if (cursor_.At(p) == 'n') {
    info.optional->reset(slot);
    return cursor_.Null(p);
  }
  void* value = info.optional->get(slot);
  return Message(p, info, static_cast<char*>(value != nullptr ? value : info.optional->emplace(slot)), nesting);
}

const char* JsonReader::UnknownField(const char* p, std::string_view name, Nesting nesting) {
  if (KUBE_UNLIKELY(strict_ != nullptr)) AddStrict(false, name);
  return cursor_.Skip(p, nesting.containers);
}

const char* JsonReader::MessageList(const char* p, const Field& field, void* list, Nesting nesting) {
  constexpr std::size_t kSample = 16;          // items read before the size of a long list is estimated
  constexpr std::size_t kGuessedBytes = 4096;  // at most, for a guess
  const TypeInfo& info = *field.message;
  if (!VectorEmpty(list)) info.list->clear(list);
  if (cursor_.At(p) == 'n') return cursor_.Null(p);
  bool done;
  p = Open(p, '[', ']', "an array", nesting, &done);
  if (p == nullptr || done) return p;
  std::uint8_t& last_size = LastSize(field);
  if (last_size > 1 && last_size * info.size <= kGuessedBytes) info.list->reserve(list, last_size);
  const char* start = p;
  std::size_t i = 0;
  for (; p != nullptr && !done; ++i) {
    if (KUBE_UNLIKELY(i == kSample && nesting.messages == 1)) {
      // The items of a list object: as many more as the rest of the text holds, but never more memory than four times
      // it.
      const std::size_t rest = static_cast<std::size_t>(cursor_.end() - p);
      const std::size_t more = rest / (static_cast<std::size_t>(p - start) / kSample + 1);
      if (more * info.size <= 4 * rest) info.list->reserve(list, kSample + more + more / 32 + 1);
    }
    const std::size_t mark = StrictMark();
    p = Message(p, info, static_cast<char*>(info.list->emplace_back(list)), nesting.Container());
    if (Watched(mark, p)) InIndex(i, mark, p);
    if (p != nullptr) p = Next(p, ']', "',' or ']'", &done);
  }
  last_size = i < 255 ? static_cast<std::uint8_t>(i) : 0;
  return p;
}

const char* JsonReader::MessageMap(const char* p, const TypeInfo& info, void* map, Nesting nesting) {
  if (cursor_.At(p) == 'n') {
    info.map->clear(map);
    return cursor_.Null(p);
  }
  bool done;
  p = Open(p, '{', '}', "an object", nesting, &done);
  while (p != nullptr && !done) {
    std::string_view view;
    p = Key(p, &view);
    if (p == nullptr) break;
    const std::string key(view);
    bool fresh;
    char* value = static_cast<char*>(info.map->emplace(map, key, &fresh));
    if (!fresh) {
      AddDuplicateKey(key);
      info.clear(value);
    }
    const std::size_t mark = StrictMark();
    p = Message(p, info, value, nesting.Container());
    if (Watched(mark, p)) InKey(key, mark, p);
    if (p != nullptr) p = Next(p, '}', "',' or '}'", &done);
  }
  return p;
}

template <class T>
const char* JsonReader::Optional(const char* p, std::optional<T>* value, Nesting nesting) {
  if (cursor_.At(p) == 'n') {
    value->reset();
    return cursor_.Null(p);
  }
  return Scalar(p, &value->emplace(), nesting);
}

template <class T>
const char* JsonReader::ScalarList(const char* p, std::vector<T>* list, Nesting nesting) {
  list->clear();
  if (cursor_.At(p) == 'n') return cursor_.Null(p);
  bool done;
  p = Open(p, '[', ']', "an array", nesting, &done);
  for (std::size_t i = 0; p != nullptr && !done; ++i) {
    T value{};
    const std::size_t mark = StrictMark();
    p = Scalar(p, &value, nesting.Container());
    if (Watched(mark, p)) InIndex(i, mark, p);
    if (p == nullptr) break;
    list->push_back(std::move(value));
    p = Next(p, ']', "',' or ']'", &done);
  }
  return p;
}

template <class T>
const char* JsonReader::ScalarMap(const char* p, Map<T>* map, Nesting nesting) {
  if (cursor_.At(p) == 'n') {
    map->clear();
    return cursor_.Null(p);
  }
  bool done;
  p = Open(p, '{', '}', "an object", nesting, &done);
  while (p != nullptr && !done) {
    std::string_view view;
    p = Key(p, &view);
    if (p == nullptr) break;
    const std::string key(view);
    if (KUBE_UNLIKELY(strict_ != nullptr) && map->contains(key)) AddDuplicateKey(key);
    const std::size_t mark = StrictMark();
    if (map->empty()) map->reserve(2);
    const std::size_t before = map->size();
    T& value = (*map)[key];
    if (map->size() == before) value = T{};
    p = Scalar(p, &value, nesting.Container());
    if (Watched(mark, p)) InKey(key, mark, p);
    if (p == nullptr) break;
    p = Next(p, '}', "',' or '}'", &done);
  }
  return p;
}

// Gathers views first, so that the list is allocated once and in its final size.
const char* JsonReader::Strings(const char* p, std::vector<std::string>* list, Nesting nesting) {
  list->clear();
  if (cursor_.At(p) == 'n') return cursor_.Null(p);
  std::string_view gathered[kGathered];
  std::size_t n = 0;
  auto flush = [&] {
    list->reserve(list->size() + n);
    for (std::size_t i = 0; i < n; ++i) list->emplace_back(gathered[i]);
    n = 0;
  };
  bool done;
  p = Open(p, '[', ']', "an array", nesting, &done);
  for (std::size_t i = 0; p != nullptr && !done; ++i) {
    std::string_view text;
    p = cursor_.At(p) == 'n' ? cursor_.Null(p) : Text(p, "a string", &text);
    if (KUBE_UNLIKELY(p == nullptr)) {
      InIndex(i, StrictMark(), p);
      return nullptr;
    }
    if (KUBE_UNLIKELY(n == kGathered)) {
      flush();
      list->reserve(2 * list->size());
    }
    gathered[n++] = text;
    if (KUBE_UNLIKELY(!cursor_.InText(text))) flush();
    p = Next(p, ']', "',' or ']'", &done);
  }
  flush();
  return p;
}

const char* JsonReader::StringMap(const char* p, Map<std::string>* map, Nesting nesting) {
  if (cursor_.At(p) == 'n') {
    map->clear();
    return cursor_.Null(p);
  }
  std::string_view keys[kGathered];
  std::string_view values[kGathered];
  std::size_t n = 0;
  auto flush = [&] {
    map->reserve(map->size() + n);
    for (std::size_t i = 0; i < n; ++i) {
      if (KUBE_UNLIKELY(strict_ != nullptr) && map->contains(keys[i])) AddDuplicateKey(keys[i]);
      AssignText(&(*map)[keys[i]], values[i].data(), values[i].size(), values[i].data() + values[i].size());
    }
    n = 0;
  };
  bool done;
  p = Open(p, '{', '}', "an object", nesting, &done);
  while (p != nullptr && !done) {
    std::string_view key;
    std::string_view value;
    p = Key(p, &key);
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    std::string own;
    const bool lasting = cursor_.InText(key);
    if (KUBE_UNLIKELY(!lasting)) key = own = key;
    p = cursor_.At(p) == 'n' ? cursor_.Null(p) : Text(p, "a string", &value);
    if (KUBE_UNLIKELY(p == nullptr)) {
      InKey(key, StrictMark(), p);
      return nullptr;
    }
    if (KUBE_UNLIKELY(n == kGathered)) {
      flush();
      map->reserve(2 * map->size());
    }
    keys[n] = key;
    values[n++] = value;
    if (KUBE_UNLIKELY(!lasting || !cursor_.InText(value))) flush();
    p = Next(p, '}', "',' or '}'", &done);
  }
  flush();
  return p;
}

const char* JsonReader::Custom(const char* p, const TypeInfo& info, char* value, Nesting nesting) {
  const char* end = cursor_.Skip(p, nesting.containers);
  if (end == nullptr) return nullptr;
  const char* fault = info.custom->read({p, static_cast<std::size_t>(end - p)}, value);
  return fault == nullptr ? end : cursor_.Fail(p, fault);
}

// The three JSONSchemaPropsOr... forms. Source: apiextensions/v1 marshal.go.
const char* JsonReader::Union(const char* p, const TypeInfo& info, char* object, Nesting nesting) {
  if (info.form == JsonForm::kCustom) return Custom(p, info, object, nesting);
  const UnionRows rows = FindUnionRows(info);
  // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): tables of this form have both
  char* schema = object + rows.schema->offset;
  char* other = object + rows.other->offset;  // NOLINT(clang-analyzer-core.NullDereference)
  const char c = cursor_.At(p);
  if (c == 'n') return cursor_.Null(p);
  if (c == '{') {
    if (info.form == JsonForm::kSchemaOrBool) As<bool>(other) = true;
    return Message(p, *rows.schema->message, BoxedEnsure(*rows.schema->message, schema), nesting);
  }
  if (info.form == JsonForm::kSchemaOrBool) {
    if (c != 't' && c != 'f') return cursor_.Expected(p, "an object or a boolean");
    BoxedReset(*rows.schema->message, schema);
    return cursor_.Bool(p, &As<bool>(other));
  }
  if (c != '[') return cursor_.Expected(p, "an object or an array");
  BoxedReset(*rows.schema->message, schema);
  return Value(p, *rows.other, other, nesting);
}

void JsonReader::AddStrict(bool duplicate, std::string_view name) {
  if (strict_ != nullptr && strict_found_.size() < kMaxStrictErrors) {
    strict_found_.push_back({duplicate, std::string(name)});
  }
}

void JsonReader::AddDuplicateKey(std::string_view key) { AddStrict(true, "[" + std::string(key) + "]"); }

void JsonReader::InIndex(std::size_t index, std::size_t mark, const char* result) {
  Prefix("[" + std::to_string(index) + "]", mark, result);
}
void JsonReader::InKey(std::string_view key, std::size_t mark, const char* result) {
  Prefix("[" + std::string(key) + "]", mark, result);
}

void JsonReader::Prefix(const std::string& piece, std::size_t mark, const char* result) {
  auto prefix = [&piece](std::string* path) {
    *path = piece + (path->empty() || path->front() == '[' ? "" : ".") + *path;
  };
  if (result == nullptr) prefix(&path_);
  if (strict_ == nullptr) return;
  for (std::size_t i = mark; i < strict_found_.size(); ++i) prefix(&strict_found_[i].path);
}

void JsonReader::Describe(DecodeFailure* failure) {
  cursor_.Describe(failure);
  failure->path = path_;
}

void JsonReader::FinishStrict() {
  if (strict_ == nullptr) return;
  for (const StrictError& e : strict_found_) {
    strict_->push_back((e.duplicate ? "duplicate field \"" : "unknown field \"") + e.path + "\"");
  }
}

}  // namespace kube::codec

namespace kube {

bool TryDecodeJson(std::string_view text, const TypeInfo& info, void* object, const DecodeOptions& options,
                   DecodeFailure* failure) {
  if (!options.merge) info.clear(object);
  codec::JsonReader reader(text, options);
  codec::JsonCursor& cursor = reader.cursor();
  const char* p = reader.Message(cursor.Space(cursor.begin()), info, static_cast<char*>(object), {});
  reader.FinishStrict();
  if (p != nullptr && cursor.AtEnd(p)) return true;
  if (failure != nullptr) reader.Describe(failure);
  return false;
}

void DecodeJson(std::string_view text, const TypeInfo& info, void* object, const DecodeOptions& options) {
  DecodeFailure failure;
  if (!TryDecodeJson(text, info, object, options, &failure)) throw DecodeError(std::move(failure));
}

}  // namespace kube
