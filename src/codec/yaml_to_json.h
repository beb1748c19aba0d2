// A YAML tree as JSON.
#ifndef KUBE_SRC_CODEC_YAML_TO_JSON_H_
#define KUBE_SRC_CODEC_YAML_TO_JSON_H_

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/codec/yaml_tree.h"

namespace kube::codec {

class YamlToJsonWriter {
 public:
  explicit YamlToJsonWriter(const YamlTree& tree) : tree_(tree), active_(tree.nodes.size(), false) {}

  // Appends the document to `out`. False on a fault, which reason(), path() and node() describe.
  bool Write(std::string* out);
  const std::string& reason() const { return reason_; }
  const std::string& path() const { return path_; }
  const YamlNode& node() const { return tree_.nodes[fault_]; }

 private:
  struct Entry {
    std::string key;
    std::uint32_t key_node;
    std::uint32_t value;
  };

  bool Value(std::uint32_t index, int depth);
  bool Scalar(std::uint32_t index);
  bool Sequence(std::uint32_t index, int depth);
  bool Mapping(std::uint32_t index, int depth);
  bool AliasTarget(std::uint32_t index, int depth);
  bool Collect(std::uint32_t index, int depth, std::vector<Entry>* entries, std::vector<std::uint32_t>* merges);
  bool MergeAll(const std::vector<std::uint32_t>& merges, int depth, std::vector<Entry>* entries);
  bool Merge(std::uint32_t index, int depth, std::vector<Entry>* entries, std::set<std::string>* keys);
  bool MergeMapping(std::uint32_t index, int depth, std::vector<Entry>* entries, std::set<std::string>* keys);
  bool CheckDuplicates(const std::vector<Entry>& entries);
  bool Key(std::uint32_t index, std::string* key);
  bool Count(std::uint32_t index, int depth);
  bool Fail(std::uint32_t index, std::string reason);

  const YamlTree& tree_;
  std::vector<bool> active_;  // nodes whose expansion by an alias is under way
  std::string* out_ = nullptr;
  std::size_t begin_ = 0;
  std::size_t visited_ = 0;
  std::size_t visited_by_alias_ = 0;
  int alias_depth_ = 0;
  std::uint32_t fault_ = 0;
  std::string reason_;
  std::string path_;
};

// Appends `text`, valid UTF-8, as a JSON string.
void AppendJsonString(std::string_view text, std::string* out);

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_YAML_TO_JSON_H_
