// Standard base64 with padding (RFC 4648, section 4), as Go writes []byte.
#ifndef KUBE_SRC_CODEC_BASE64_H_
#define KUBE_SRC_CODEC_BASE64_H_

#include <string>
#include <string_view>

namespace kube::codec {

/// The size of n bytes in base64.
constexpr std::size_t Base64Size(std::size_t n) { return (n + 2) / 3 * 4; }

/// Writes `bytes` at `out` (Base64Size bytes) and returns the position behind.
char* EncodeBase64(std::string_view bytes, char* out);

/// Replaces `*out`. CR and LF are skipped, as in Go. Returns false for anything malformed.
bool DecodeBase64(std::string_view text, std::string* out);

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_BASE64_H_
