// The steps that all parts of JsonReader share, small enough to be inlined.
#ifndef KUBE_SRC_CODEC_JSON_DECODE_INL_H_
#define KUBE_SRC_CODEC_JSON_DECODE_INL_H_

#include "src/codec/json_decode.h"

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
  p = cursor_.Space(p);
  char c = cursor_.At(p);
  if (c == ',') return cursor_.Space(p + 1);
  if (KUBE_UNLIKELY(c != close)) return cursor_.Expected(p, what);
  *done = true;
  return p + 1;
}

KUBE_INLINE const char* JsonReader::Key(const char* p, std::string_view* key) {
  if (KUBE_UNLIKELY(cursor_.At(p) != '"')) return cursor_.Expected(p, "a key");
  p = cursor_.String(p + 1, key);
  if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
  p = cursor_.Space(p);
  if (KUBE_UNLIKELY(cursor_.At(p) != ':')) return cursor_.Expected(p, "':'");
  return cursor_.Space(p + 1);
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_JSON_DECODE_INL_H_
