// Short texts into std::string without a call: the codec fills a hundred and fifty of them for a Pod.
#ifndef KUBE_SRC_CODEC_TEXT_ASSIGN_H_
#define KUBE_SRC_CODEC_TEXT_ASSIGN_H_

#include <cstring>
#include <memory>
#include <string>

#include "src/codec/simd.h"

namespace kube::codec {

/// `*s = text`. `end` bounds what may be read: when 16 bytes are readable at `text`, the copy is one load and store.
///
/// In libstdc++ a std::string is {pointer, size, 16 bytes of its own}; while the pointer shows there, up to 15
/// characters are set by writing the three. Its own assign() is a call of some 60 instructions. Other libraries take
/// that. Should memory run out, the string is left pointing at its own bytes, and safe to destroy.
KUBE_INLINE void AssignText(std::string* s, const char* text, std::size_t n, const char* end) {
#if defined(__GLIBCXX__) && _GLIBCXX_USE_CXX11_ABI && defined(__LP64__)
  static_assert(sizeof(std::string) == 32);
  char* raw = reinterpret_cast<char*>(s);
  if (KUBE_LIKELY(n < 16 && s->data() == raw + 16 && end - text >= 16)) {
    std::memcpy(raw + 16, text, 16);
    raw[16 + n] = '\0';
    std::memcpy(raw + 8, &n, 8);
    return;
  }
  if (KUBE_LIKELY(s->data() == raw + 16)) {  // owns nothing yet: a constructor is half the work of assign()
    std::construct_at(s, text, n);
    return;
  }
#else
  static_cast<void>(end);
#endif
  s->assign(text, n);
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_TEXT_ASSIGN_H_
