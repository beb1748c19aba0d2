// The steps that all parts of JsonReader share, small enough to be inlined.
#ifndef KUBE_SRC_CODEC_JSON_DECODE_INL_H_
#define KUBE_SRC_CODEC_JSON_DECODE_INL_H_

#include "src/codec/json_decode.h"
#include "src/codec/text_assign.h"

namespace kube::codec {

KUBE_INLINE const char* JsonReader::Open(const char* p, char open, char close, const char* what, Nesting nesting,
                                         bool* done) {
  *done = false;
  if (KUBE_UNLIKELY(cursor_.At(p) != open)) return cursor_.Expected(p, what);
  if (KUBE_UNLIKELY(nesting.containers >= cursor_.max_depth())) return cursor_.Fail(p, "nested too deeply");
  p = cursor_.Space(p + 1);
  *done = cursor_.At(p) == close;
  return p + *done;
}

KUBE_INLINE const char* JsonReader::Next(const char* p, char close, const char* what, bool* done) {
  if (KUBE_LIKELY(cursor_.end() - p > 1 && *p == ',' && static_cast<unsigned char>(p[1]) > ' ')) return p + 1;
  p = cursor_.Space(p);
  const char c = cursor_.At(p);
  if (c == ',') return cursor_.Space(p + 1);
  if (KUBE_UNLIKELY(c != close)) return cursor_.Expected(p, what);
  *done = true;
  return p + 1;
}

KUBE_INLINE const char* JsonReader::Colon(const char* p) {
  if (KUBE_LIKELY(cursor_.end() - p > 1 && *p == ':' && static_cast<unsigned char>(p[1]) > ' ')) return p + 1;
  p = cursor_.Space(p);
  if (KUBE_UNLIKELY(cursor_.At(p) != ':')) return cursor_.Expected(p, "':'");
  return cursor_.Space(p + 1);
}

KUBE_INLINE const char* JsonReader::Key(const char* p, std::string_view* key) {
  if (KUBE_UNLIKELY(cursor_.At(p) != '"')) return cursor_.Expected(p, "a key");
  p = cursor_.String(p + 1, key);
  if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  return Colon(p);
}

KUBE_INLINE const char* JsonReader::FieldKey(const char* p, std::string_view* key, std::uint64_t* prefix) {
  if (KUBE_UNLIKELY(cursor_.At(p) != '"')) return cursor_.Expected(p, "a key");
  const char* text = p + 1;
  const char* q = FindStringSpecial(text, cursor_.end());
  if (KUBE_LIKELY(q < cursor_.end() && *q == '"')) {
    *key = {text, static_cast<std::size_t>(q - text)};
    *prefix = LoadPrefix(text, key->size(), cursor_.end());
    return Colon(q + 1);
  }
  p = cursor_.String(text, key);
  if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  *prefix = LoadPrefix(key->data(), key->size(), key->data() + key->size());
  return Colon(p);
}

KUBE_INLINE const char* JsonReader::Text(const char* p, const char* what, std::string_view* text) {
  if (KUBE_UNLIKELY(cursor_.At(p) != '"')) return cursor_.Expected(p, what);
  return cursor_.String(p + 1, text);
}

KUBE_INLINE const char* JsonReader::Scalar(const char* p, std::string* value, Nesting) {
  std::string_view text;
  if (KUBE_UNLIKELY(cursor_.At(p) == 'n')) return cursor_.Null(p);
  p = Text(p, "a string", &text);
  if (KUBE_LIKELY(p != nullptr)) {
    const char* readable = KUBE_LIKELY(cursor_.InText(text)) ? cursor_.end() : text.data() + text.size();
    AssignText(value, text.data(), text.size(), readable);
  }
  return p;
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_JSON_DECODE_INL_H_
