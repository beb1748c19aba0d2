// A YAML or JSON document as a flat tree.
#ifndef KUBE_SRC_CODEC_YAML_TREE_H_
#define KUBE_SRC_CODEC_YAML_TREE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kube::codec {

inline constexpr std::uint32_t kNoYamlNode = UINT32_MAX;

struct YamlNode {
  enum class Kind : std::uint8_t { kScalar, kSequence, kMapping, kAlias };

  Kind kind = Kind::kScalar;
  bool plain = false;                 // a scalar whose text decides on its type
  bool literal = false;               // JSON only: a number, bool or null, to be written as it stands
  std::uint32_t line = 0;             // zero-based
  std::uint32_t column = 0;           // zero-based, in characters
  std::uint32_t first = kNoYamlNode;  // first child; in mappings keys and values alternate. Of an alias: its target
  std::uint32_t next = kNoYamlNode;   // next sibling
  std::uint32_t text_at = 0;
  std::uint32_t text_size = 0;
  std::uint32_t tag_at = 0;
  std::uint32_t tag_size = 0;
};

struct YamlTree {
  std::vector<YamlNode> nodes;  // the root is the first; empty for an empty document
  std::string texts;

  std::string_view Text(const YamlNode& node) const {
    return std::string_view(texts).substr(node.text_at, node.text_size);
  }
  std::string_view Tag(const YamlNode& node) const {
    return std::string_view(texts).substr(node.tag_at, node.tag_size);
  }
  void Clear() {
    nodes.clear();
    texts.clear();
  }
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_YAML_TREE_H_
