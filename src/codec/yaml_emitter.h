// Prints a tree in the block style of go-yaml v2, which is what kubectl prints.
#ifndef KUBE_SRC_CODEC_YAML_EMITTER_H_
#define KUBE_SRC_CODEC_YAML_EMITTER_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "src/codec/yaml_tree.h"

namespace kube::codec {

class YamlEmitter {
 public:
  YamlEmitter(const YamlTree& tree, std::string* out) : tree_(tree), out_(out) {}

  // Writes the whole document, with a line feed at the end.
  void Document();

 private:
  // How a text can be written. Source: libyaml and go-yaml (emitterc.go, yaml_emitter_analyze_scalar).
  struct Form {
    bool multiline = false;
    bool plain = true;    // without quotes, as far as the syntax goes
    bool single = true;   // in single quotes
    bool literal = true;  // as a block
  };

  static Form Analyze(std::string_view text);
  void Node(std::uint32_t index, int indent, bool after_simple_key);
  void Mapping(std::uint32_t index, int indent, bool inline_first);
  void Sequence(std::uint32_t index, int indent, bool inline_first);
  // `indent` is that of the lines a long text continues on.
  void String(std::string_view text, int indent, bool simple_key);
  void Plain(std::string_view text, int indent, bool simple_key);
  void SingleQuoted(std::string_view text, int indent, bool simple_key);
  void DoubleQuoted(std::string_view text, int indent, bool simple_key);
  void Literal(std::string_view text, int indent);
  void Escape(std::uint32_t code);
  void Line(int indent);
  void Put(char c) {
    out_->push_back(c);
    ++column_;
  }
  // Copies the character of `text` at i; returns the position behind it.
  std::size_t Copy(std::string_view text, std::size_t i);

  const YamlTree& tree_;
  std::string* out_;
  int column_ = 0;
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_YAML_EMITTER_H_
