// Text inside headers: encoded words and what may be shown. Pure.
#ifndef KUBE_SRC_TRANSPORT_ENCODED_WORD_H_
#define KUBE_SRC_TRANSPORT_ENCODED_WORD_H_

#include <optional>
#include <string>
#include <string_view>

namespace kube::transport {

/// Replaces RFC 2047 words (`=?utf-8?q?caf=C3=A9?=`, in utf-8, us-ascii or iso-8859-1, Q or B) by their text as UTF-8.
/// Nothing if there is none, or one of a character set not known here.
std::optional<std::string> DecodeEncodedWords(std::string_view text);

/// Well-formed UTF-8 without control characters (C0, DEL, C1).
bool IsCleanUtf8(std::string_view text);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_ENCODED_WORD_H_
