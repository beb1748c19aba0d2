// YAML of any kind is read or refused; what was read prints as YAML that reads back as the same JSON.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "kube/codec/yaml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::string json;
  try {
    json = kube::YamlToJson(text);
  } catch (const kube::DecodeError&) {
    try {
      kube::ReadYamlDocuments(text);
    } catch (const kube::DecodeError&) {
    }
    return 0;
  }
  // Numbers may be printed in another form once ("1.0" as "1"), so the second round is compared, not the first; JSON
  // input may hold what YAML refuses (a key twice, numbers beyond a double), so there only crashes count.
  const bool from_json = !text.empty() && (text.find_first_not_of(" \t\r\n") == std::string_view::npos ||
                                           text[text.find_first_not_of(" \t\r\n")] == '{' ||
                                           text[text.find_first_not_of(" \t\r\n")] == '[');
  try {
    const std::string once = kube::YamlToJson(kube::JsonToYaml(json, {.sort_keys = false}));
    const std::string twice = kube::YamlToJson(kube::JsonToYaml(once, {.sort_keys = false}));
    if (once != twice) std::abort();
  } catch (const kube::DecodeError&) {
    if (!from_json && json.size() < kube::kMaxYamlBytes / 64) std::abort();
  }
  kube::JsonToYaml(json);
  return 0;
}
