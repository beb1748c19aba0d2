// Standard base64 with padding, as the data fields of a kubeconfig and Basic authentication have it.
#ifndef KUBE_SRC_CONFIG_BASE64_H_
#define KUBE_SRC_CONFIG_BASE64_H_

#include <string>
#include <string_view>

namespace kube::config {

/// False, with `*out` empty, when the text is no base64. Line breaks inside are skipped, as Go does.
bool DecodeBase64(std::string_view text, std::string* out);

std::string EncodeBase64(std::string_view bytes);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_BASE64_H_
