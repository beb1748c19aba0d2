// libyaml's events made into trees, one document at a time.
#ifndef KUBE_SRC_CODEC_YAML_PARSER_H_
#define KUBE_SRC_CODEC_YAML_PARSER_H_

#include <yaml.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kube/codec/decode_error.h"
#include "src/codec/yaml_tree.h"

namespace kube::codec {

class YamlParser {
 public:
  // Keeps the view.
  explicit YamlParser(std::string_view text);
  YamlParser(const YamlParser&) = delete;
  YamlParser& operator=(const YamlParser&) = delete;
  ~YamlParser() { yaml_parser_delete(&parser_); }

  // Reads the next document into `tree`. False at the end of the stream, and on a fault.
  bool Next(YamlTree* tree);
  bool failed() const { return failed_; }
  const DecodeFailure& failure() const { return failure_; }

  // A failure at a place of the text, both zero-based.
  DecodeFailure FailureAt(std::size_t line, std::size_t column, std::string_view reason) const;

 private:
  struct Frame {
    std::uint32_t node;
    std::uint32_t last = kNoYamlNode;
  };

  bool Document(YamlTree* tree);
  bool Take(const yaml_event_t& event, YamlTree* tree);
  bool Scalar(const yaml_event_t& event, YamlTree* tree);
  bool Alias(const yaml_event_t& event, YamlTree* tree);
  bool Open(const yaml_event_t& event, YamlNode::Kind kind, const yaml_char_t* anchor, YamlTree* tree);
  std::uint32_t Add(const yaml_event_t& event, YamlNode node, const yaml_char_t* anchor, YamlTree* tree);
  bool Fail(const yaml_mark_t& mark, std::string_view reason);
  bool FailInParser();

  std::string_view text_;
  yaml_parser_t parser_;
  std::vector<Frame> open_;
  std::unordered_map<std::string, std::uint32_t> anchors_;
  DecodeFailure failure_;
  bool failed_ = false;
  bool ended_ = false;
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_YAML_PARSER_H_
