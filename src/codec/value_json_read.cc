#include <cstdint>
#include <stdexcept>

#include "src/codec/number.h"
#include "src/codec/value_json.h"

namespace kube {
namespace internal {

ValueReader::ValueReader(std::string_view text, const DecodeOptions& options)
    : cursor_(text, options.max_depth),
      strict_errors_(options.strict_errors),
      fields_v1_(KeyDictionary::Intern("fieldsV1")) {}

const char* ValueReader::Number(const char* p) {
  std::int64_t integer;
  if (const char* after = cursor_.Integer(p, &integer)) {
    builder_.Int(integer);
    return after;
  }
  codec::JsonNumber number;
  const char* after = cursor_.Number(p, &number);
  if (after == nullptr) return nullptr;
  if (number.fits) {
    builder_.Int(number.value);
    return after;
  }
  double value;
  if (!codec::ParseDouble(number.text, &value)) return cursor_.Fail(p, "number out of range");
  builder_.Double(value);
  return after;
}

KUBE_INLINE const char* ValueReader::Scalar(const char* p) {
  switch (cursor_.At(p)) {
    case '"': {
      std::string_view text;
      p = cursor_.String(p + 1, &text);
      if (KUBE_LIKELY(p != nullptr)) builder_.String(text);
      return p;
    }
    case 't':
    case 'f': {
      bool value;
      p = cursor_.Bool(p, &value);
      builder_.Bool(value);
      return p;
    }
    case 'n':
      builder_.Null();
      return cursor_.Null(p);
    default: {
      char c = cursor_.At(p);
      if (KUBE_LIKELY(c == '-' || (c >= '0' && c <= '9'))) return Number(p);
      return cursor_.Expected(p, "a value");
    }
  }
}

KUBE_INLINE const char* ValueReader::ReadKey(const char* p, std::string_view* key) {
  if (KUBE_UNLIKELY(cursor_.At(p) != '"')) return cursor_.Expected(p, "a key");
  p = cursor_.String(p + 1, key);
  if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  p = cursor_.Space(p);
  if (KUBE_UNLIKELY(cursor_.At(p) != ':')) return cursor_.Expected(p, "':'");
  return cursor_.Space(p + 1);
}

const char* ValueReader::Key(const char* p, std::string_view* key) { return ReadKey(p, key); }

const char* ValueReader::Read(const char* p, int depth) {
  const int outside = depth;
  int fields_depth = INT32_MAX;  // the depth of the innermost fieldsV1 object
  bool in_object = false;
  for (;;) {  // a value starts at p
    char c = cursor_.At(p);
    if (c == '{' || c == '[') {
      if (KUBE_UNLIKELY(depth >= cursor_.max_depth())) return cursor_.Fail(p, "nested too deeply");
      bool object = c == '{';
      auto type = object ? Value::Type::kObject : Value::Type::kArray;
      p = cursor_.Space(p + 1);
      if (cursor_.At(p) == (object ? '}' : ']')) {
        ++p;
        builder_.Empty(type);
      } else {
        if (object && in_object && builder_.key() == fields_v1_ && depth < fields_depth) fields_depth = depth;
        builder_.Begin(type);
        ++depth;
        in_object = object;
        if (object) goto key;
        continue;
      }
    } else {
      p = Scalar(p);
      if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    }
    for (;;) {  // a value ended at p
      if (depth == outside) return p;
      p = cursor_.Space(p);
      char next = cursor_.At(p);
      if (next == ',') {
        p = cursor_.Space(p + 1);
        break;
      }
      if (KUBE_UNLIKELY(next != (in_object ? '}' : ']'))) {
        return cursor_.Expected(p, in_object ? "',' or '}'" : "',' or ']'");
      }
      in_object = builder_.End(strict_errors_);
      if (--depth <= fields_depth) fields_depth = INT32_MAX;
      ++p;
    }
    if (!in_object) continue;
  key:
    std::string_view key;
    p = ReadKey(p, &key);
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    // A key in the text is followed by a quote and a colon, mostly by much more.
    const bool wide = cursor_.InText(key) && cursor_.end() - key.data() >= 18;
    builder_.Key(key, fields_depth == INT32_MAX, wide);
  }
}

const char* ValueReader::Read(const char* p, int depth, Value* value) {
  p = Read(p, depth);
  if (p != nullptr) *value = builder_.Finish();
  return p;
}

void ValueReader::Describe(DecodeFailure* failure, std::string_view around) const {
  cursor_.Describe(failure);
  failure->path = around;
  builder_.AppendOpenPath(failure->path);
}

}  // namespace internal

bool Value::TryDecodeJson(std::string_view text, Value* value, const DecodeOptions& options, DecodeFailure* failure) {
  internal::ValueReader reader(text, options);
  try {
    Value read;
    const char* p = reader.Read(reader.cursor().Space(reader.cursor().begin()), 0, &read);
    if (p != nullptr && reader.cursor().AtEnd(p)) {
      *value = std::move(read);
      return true;
    }
    reader.Describe(failure);
  } catch (const std::length_error& error) {  // rarer than rare: a document of gigabytes
    *failure = {text.size(), "", error.what()};
  }
  return false;
}

Value Value::DecodeJson(std::string_view text, const DecodeOptions& options) {
  Value value;
  DecodeFailure failure;
  if (!TryDecodeJson(text, &value, options, &failure)) throw DecodeError(std::move(failure));
  return value;
}

}  // namespace kube
