// A small read-only tree of a YAML (or JSON) document, with positions, for kubeconfig files.
#ifndef KUBE_SRC_CONFIG_YAML_NODE_H_
#define KUBE_SRC_CONFIG_YAML_NODE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kube::config {

/// One value. Aliases are expanded, merge keys (`<<`) applied, plain scalars typed by YAML 1.1 as kubectl's reader does
/// (`yes` is a bool, `123` a number, a date a string).
struct YamlNode {
  enum class Kind { kNull, kBool, kNumber, kString, kSequence, kMapping };

  Kind kind = Kind::kNull;
  std::string text{};               ///< scalars: the text; a bool is `true` or `false`
  std::vector<std::string> keys{};  ///< mappings: names, in order and each once (of repeated keys the last counts)
  std::vector<YamlNode> items{};    ///< mappings: values beside `keys`; sequences: elements
  int line = 0;                     ///< one-based
  int column = 0;                   ///< one-based

  /// Value of a mapping's key; null when there is none or this is no mapping.
  const YamlNode* Find(std::string_view key) const;
};

/// The word for a kind in messages: `a string`, `a list`, `an object`.
const char* Describe(YamlNode::Kind kind);

/// Why a text is no YAML. Never quotes the text.
struct YamlError {
  std::string message{};
  int line = 0;
  int column = 0;
};

inline constexpr std::size_t kMaxYamlBytes = 16u << 20;          ///< of input
inline constexpr std::size_t kMaxYamlNodes = 500'000;            ///< after alias expansion
inline constexpr std::size_t kMaxYamlExpandedBytes = 64u << 20;  ///< of scalars, after alias expansion
inline constexpr int kMaxYamlDepth = 200;

/// Reads the first document of `text`; no document gives a null node. False and `*error` set when it is no YAML.
bool ParseYaml(std::string_view text, YamlNode* root, YamlError* error);

/// The kind a plain (unquoted) scalar has.
YamlNode::Kind ResolvePlain(std::string_view text);

/// The node as compact JSON text.
std::string ToJson(const YamlNode& node);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_YAML_NODE_H_
