#include "src/config/option_text.h"

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <optional>

#include "kube/meta/time.h"

namespace kube::config {

std::string ParseTimeout(const std::string& text, std::chrono::milliseconds* out) {
  std::int64_t seconds = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  std::optional<Duration> duration;
  if (error == std::errc() && end == text.data() + text.size()) {
    if (std::abs(seconds) < INT64_MAX / 1'000'000'000) duration = Duration{seconds * 1'000'000'000};
  } else {
    duration = Duration::Parse(text);
  }
  if (!duration || duration->nanos < 0)
    return "\"" + text + "\" is no timeout; write whole seconds, or a duration as 1m30s";
  *out = std::chrono::ceil<std::chrono::milliseconds>(duration->ToChrono());
  return "";
}

std::string WithoutNamespacePrefix(const std::string& text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos || slash + 1 == text.size()) return text;
  std::string prefix = text.substr(0, slash);
  for (char& c : prefix) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const bool known = prefix == "ns" || prefix == "namespace" || prefix == "namespaces";
  return known ? text.substr(slash + 1) : text;
}

}  // namespace kube::config
