#include "src/transport/encoded_word.h"

#include <openssl/evp.h>

#include <algorithm>

#include "src/meta/hex.h"
#include "src/transport/request_check.h"

namespace kube::transport {
namespace {

using internal::HexDigit;

bool DecodeQ(std::string_view text, std::string* out) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '=') {
      *out += text[i] == '_' ? ' ' : text[i];
      continue;
    }
    if (i + 2 >= text.size()) return false;
    const int high = HexDigit(text[i + 1]), low = HexDigit(text[i + 2]);
    if (high < 0 || low < 0) return false;
    *out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return true;
}

bool DecodeB(std::string_view text, std::string* out) {
  if (text.size() % 4 != 0) return false;
  out->resize(text.size() / 4 * 3);
  const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out->data()),
                                   reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
  if (size < 0) return false;
  const std::size_t padding = text.size() - (text.find_last_not_of('=') + 1);
  if (padding > 2) return false;
  out->resize(static_cast<std::size_t>(size) - padding);
  return true;
}

void AppendLatin1(std::string_view bytes, std::string* out) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      *out += c;
    } else {
      *out += static_cast<char>(0xc0 | (byte >> 6));
      *out += static_cast<char>(0x80 | (byte & 0x3f));
    }
  }
}

// `=?charset?encoding?text?=` at the front; its length, or 0 if it is none.
std::size_t TakeWord(std::string_view in, std::string* out, bool* unknown_charset) {
  const std::size_t charset_end = in.find('?', 2);
  if (charset_end == std::string_view::npos || charset_end + 3 > in.size() || in[charset_end + 2] != '?') return 0;
  const std::size_t end = in.find("?=", charset_end + 3);
  if (end == std::string_view::npos) return 0;
  const std::string_view charset = in.substr(2, charset_end - 2);
  const char encoding = in[charset_end + 1];
  const std::string_view text = in.substr(charset_end + 3, end - charset_end - 3);
  std::string bytes;
  const bool ok = encoding == 'q' || encoding == 'Q'   ? DecodeQ(text, &bytes)
                  : encoding == 'b' || encoding == 'B' ? DecodeB(text, &bytes)
                                                       : false;
  if (!ok) return 0;
  if (EqualsIgnoreCase(charset, "iso-8859-1")) {
    AppendLatin1(bytes, out);
  } else if (EqualsIgnoreCase(charset, "utf-8") || EqualsIgnoreCase(charset, "us-ascii")) {
    *out += bytes;
  } else {
    *unknown_charset = true;
  }
  return end + 2;
}

}  // namespace

std::optional<std::string> DecodeEncodedWords(std::string_view text) {
  std::string out;
  bool found = false, unknown_charset = false;
  std::size_t blanks = 0;  // behind the last word; between two words they are not text
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i, 2) == "=?") {
      const std::size_t before = out.size();
      if (const std::size_t size = TakeWord(text.substr(i), &out, &unknown_charset); size != 0) {
        found = true;
        out.erase(before - blanks, blanks);
        i += size;
        const std::size_t next = std::min(text.find_first_not_of(" \t", i), text.size());
        blanks = next - i;
        out += text.substr(i, blanks);
        i = next;
        continue;
      }
    }
    blanks = 0;
    out += text[i++];
  }
  if (!found || unknown_charset) return std::nullopt;
  return out;
}

bool IsCleanUtf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      if (lead < 0x20 || lead == 0x7f) return false;
      ++i;
      continue;
    }
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || i + size > text.size()) return false;
    char32_t code = lead & (0x7fu >> size);
    for (std::size_t k = 1; k < size; ++k) {
      const auto byte = static_cast<unsigned char>(text[i + k]);
      if ((byte & 0xc0) != 0x80) return false;
      code = (code << 6) | (byte & 0x3f);
    }
    const bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    if (overlong || surrogate || code > 0x10ffff || code < 0xa0) return false;
    i += size;
  }
  return true;
}

}  // namespace kube::transport
