// How JsonReader reads the values that are no structs.
#include <charconv>
#include <cstdlib>
#include <limits>

#include "src/codec/base64.h"
#include "src/codec/fast_time.h"
#include "src/codec/json_decode_inl.h"
#include "src/codec/number.h"

namespace kube::codec {

// The rule for null, from Go: it leaves bool, numbers, strings and raw values as they were, and zeroes Time, Quantity,
// IntOrString and lists.

const char* JsonReader::Scalar(const char* p, bool* value, Nesting) {
  switch (cursor_.At(p)) {
    case 't':
    case 'f':
      return cursor_.Bool(p, value);
    case 'n':
      return cursor_.Null(p);
    default:
      return cursor_.Expected(p, "a boolean");
  }
}

const char* JsonReader::Int(const char* p, std::int64_t low, std::int64_t high, std::int64_t* value) {
  const char* start = p;
  const char c = cursor_.At(p);
  if (c != '-' && static_cast<unsigned char>(c - '0') >= 10) return cursor_.Expected(p, "an integer");
  p = cursor_.Integer(start, value);
  if (KUBE_UNLIKELY(p == nullptr)) {
    JsonNumber number;
    p = cursor_.Number(start, &number);
    if (p == nullptr) return nullptr;
    if (!number.integer) return cursor_.Fail(start, "expected an integer, found a number with fraction or exponent");
    if (!number.fits) return cursor_.Fail(start, "integer out of range");
    *value = number.value;
  }
  if (KUBE_UNLIKELY(*value < low || *value > high)) return cursor_.Fail(start, "integer out of range");
  return p;
}

const char* JsonReader::Scalar(const char* p, std::int32_t* value, Nesting) {
  if (KUBE_UNLIKELY(cursor_.At(p) == 'n')) return cursor_.Null(p);
  std::int64_t wide = 0;
  using Limits = std::numeric_limits<std::int32_t>;
  p = Int(p, Limits::min(), Limits::max(), &wide);
  if (p != nullptr) *value = static_cast<std::int32_t>(wide);
  return p;
}

const char* JsonReader::Scalar(const char* p, std::int64_t* value, Nesting) {
  if (KUBE_UNLIKELY(cursor_.At(p) == 'n')) return cursor_.Null(p);
  std::int64_t wide = 0;
  using Limits = std::numeric_limits<std::int64_t>;
  p = Int(p, Limits::min(), Limits::max(), &wide);
  if (p != nullptr) *value = wide;
  return p;
}

const char* JsonReader::Scalar(const char* p, double* value, Nesting) {
  const char c = cursor_.At(p);
  if (c == 'n') return cursor_.Null(p);
  if (c != '-' && static_cast<unsigned char>(c - '0') >= 10) return cursor_.Expected(p, "a number");
  const char* start = p;
  JsonNumber number;
  p = cursor_.Number(p, &number);
  if (p != nullptr && !ParseDouble(number.text, value)) return cursor_.Fail(start, "number out of range");
  return p;
}

const char* JsonReader::Scalar(const char* p, Bytes* value, Nesting) {
  if (cursor_.At(p) == 'n') {
    value->data.clear();
    return cursor_.Null(p);
  }
  const char* start = p;
  std::string_view text;
  p = Text(p, "a string of base64", &text);
  if (p != nullptr && !DecodeBase64(text, &value->data)) return cursor_.Fail(start, "malformed base64");
  return p;
}

namespace {

// Time, MicroTime and Duration: a string that T::Parse reads.
template <class T, class Reader>
const char* ReadParsed(const char* start, const char* p, std::string_view text, T* value, const char* fault,
                       Reader& cursor) {
  if (p == nullptr) return nullptr;
  auto parsed = T::Parse(text);
  if (KUBE_UNLIKELY(!parsed)) return cursor.Fail(start, fault);
  *value = *std::move(parsed);
  return p;
}

}  // namespace

const char* JsonReader::Scalar(const char* p, Time* value, Nesting) {
  if (cursor_.At(p) == 'n') {
    *value = Time();
    return cursor_.Null(p);
  }
  std::string_view text;
  const char* next = Text(p, "a time", &text);
  if (KUBE_LIKELY(next != nullptr) && KUBE_LIKELY(ReadUtcSeconds(text, &value->seconds))) return next;
  return ReadParsed(p, next, text, value, "not a time of RFC 3339", cursor_);
}

const char* JsonReader::Scalar(const char* p, MicroTime* value, Nesting) {
  if (cursor_.At(p) == 'n') {
    *value = MicroTime();
    return cursor_.Null(p);
  }
  std::string_view text;
  const char* next = Text(p, "a time", &text);
  return ReadParsed(p, next, text, value, "not a time of RFC 3339", cursor_);
}

const char* JsonReader::Scalar(const char* p, Duration* value, Nesting) {
  if (cursor_.At(p) == 'n') return cursor_.Null(p);
  std::string_view text;
  const char* next = Text(p, "a duration", &text);
  return ReadParsed(p, next, text, value, "not a duration", cursor_);
}

const char* JsonReader::Scalar(const char* p, Quantity* value, Nesting) {
  if (cursor_.At(p) == 'n') {
    *value = Quantity();
    return cursor_.Null(p);
  }
  const char* start = p;
  std::string_view text;
  if (cursor_.At(p) == '"') {
    p = cursor_.String(p + 1, &text);
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
  } else {
    const char c = cursor_.At(p);
    if (c != '-' && static_cast<unsigned char>(c - '0') >= 10) return cursor_.Expected(p, "a quantity");
    JsonNumber number;
    p = cursor_.Number(p, &number);
    text = number.text;
  }
  return ReadParsed(start, p, text, value, "not a quantity", cursor_);
}

const char* JsonReader::Scalar(const char* p, IntOrString* value, Nesting) {
  const char c = cursor_.At(p);
  if (c == '"') {
    std::string_view text;
    p = cursor_.String(p + 1, &text);
    if (p != nullptr) *value = IntOrString(std::string(text));
    return p;
  }
  if (c == 'n') {
    *value = IntOrString();
    return cursor_.Null(p);
  }
  if (c != '-' && static_cast<unsigned char>(c - '0') >= 10) return cursor_.Expected(p, "an integer or a string");
  std::int32_t number = 0;
  p = Scalar(p, &number, {});
  if (p != nullptr) *value = IntOrString(number);
  return p;
}

const char* JsonReader::Scalar(const char* p, RawJson* value, Nesting nesting) {
  if (cursor_.At(p) == 'n') return cursor_.Null(p);
  bool has_space = false;
  const char* end = cursor_.Skip(p, nesting.containers, &has_space);
  if (end == nullptr) return nullptr;
  const std::string_view text(p, static_cast<std::size_t>(end - p));
  if (KUBE_LIKELY(!has_space)) {
    value->json.assign(text.data(), text.size());
  } else {
    value->json.clear();
    AppendCompactJson(text, &value->json);
  }
  return end;
}

}  // namespace kube::codec
