#include "src/config/yaml_node.h"

#include <yaml.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace kube::config {
namespace {

using Kind = YamlNode::Kind;

// An event of libyaml, freed with the object.
struct Event {
  yaml_event_t event{};
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event); }
};

const char* Text(const yaml_char_t* text) { return reinterpret_cast<const char*>(text); }

// Reads events into nodes. Every member function returns false after the first error, which is kept in error_.
class Reader {
 public:
  Reader(std::string_view text, YamlError* error) : error_(error) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  ~Reader() { yaml_parser_delete(&parser_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  bool ReadFirstDocument(YamlNode* root) {
    while (true) {
      Event next;
      if (!Next(&next)) return false;
      if (next.event.type == YAML_STREAM_END_EVENT) return true;
      if (next.event.type == YAML_STREAM_START_EVENT || next.event.type == YAML_DOCUMENT_START_EVENT) continue;
      return ReadNode(next.event, 0, root);
    }
  }

 private:
  bool Fail(const std::string& message, const yaml_mark_t& mark) {
    *error_ = {message, static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1};
    return false;
  }

  bool Next(Event* next) {
    if (yaml_parser_parse(&parser_, &next->event) == 1) return true;
    // libyaml's texts are fixed sentences: they do not quote the input.
    std::string message = parser_.problem != nullptr ? parser_.problem : "not valid YAML";
    if (parser_.context != nullptr) message = std::string(parser_.context) + ": " + message;
    yaml_mark_t mark = parser_.problem_mark;
    if (parser_.error == YAML_READER_ERROR) mark = parser_.mark;
    return Fail(message, mark);
  }

  bool Count(const YamlNode& node, const yaml_mark_t& mark) {
    ++nodes_;
    bytes_ += node.text.size();
    if (nodes_ > kMaxYamlNodes || bytes_ > kMaxYamlExpandedBytes) {
      return Fail("too large once its aliases are expanded", mark);
    }
    return true;
  }

  bool CountTree(const YamlNode& node, const yaml_mark_t& mark) {
    if (!Count(node, mark)) return false;
    for (const std::string& key : node.keys) bytes_ += key.size();
    for (const YamlNode& item : node.items) {
      if (!CountTree(item, mark)) return false;
    }
    return true;
  }

  bool ReadNode(const yaml_event_t& event, int depth, YamlNode* node) {
    node->line = static_cast<int>(event.start_mark.line) + 1;
    node->column = static_cast<int>(event.start_mark.column) + 1;
    const yaml_char_t* anchor = nullptr;
    bool ok = false;
    switch (event.type) {
      case YAML_ALIAS_EVENT:
        return ReadAlias(event, node);
      case YAML_SCALAR_EVENT:
        anchor = event.data.scalar.anchor;
        ok = ReadScalar(event, node);
        break;
      case YAML_SEQUENCE_START_EVENT:
        anchor = event.data.sequence_start.anchor;
        ok = ReadSequence(event, depth, node);
        break;
      case YAML_MAPPING_START_EVENT:
        anchor = event.data.mapping_start.anchor;
        ok = ReadMapping(event, depth, node);
        break;
      default:
        return Fail("unexpected end of a value", event.start_mark);
    }
    if (!ok || anchor == nullptr) return ok;
    if (!CountTree(*node, event.start_mark)) return false;  // the copy kept for aliases counts as well
    anchors_[Text(anchor)] = *node;
    return true;
  }

  bool ReadAlias(const yaml_event_t& event, YamlNode* node) {
    auto found = anchors_.find(Text(event.data.alias.anchor));
    if (found == anchors_.end()) return Fail("alias of an unknown anchor", event.start_mark);
    if (!CountTree(found->second, event.start_mark)) return false;
    *node = found->second;
    return true;
  }

  bool ReadScalar(const yaml_event_t& event, YamlNode* node) {
    const auto& scalar = event.data.scalar;
    node->text.assign(Text(scalar.value), scalar.length);
    std::string_view tag = scalar.tag != nullptr ? Text(scalar.tag) : "";
    if (tag == "tag:yaml.org,2002:binary") {
      return Fail("binary values (!!binary) are not supported", event.start_mark);
    }
    const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE && tag != YAML_STR_TAG && tag != "!";
    const bool resolved =
        plain || tag == YAML_NULL_TAG || tag == YAML_BOOL_TAG || tag == YAML_INT_TAG || tag == YAML_FLOAT_TAG;
    node->kind = resolved ? ResolvePlain(node->text) : Kind::kString;
    if (node->kind == Kind::kNull) node->text.clear();
    if (node->kind == Kind::kBool) {
      char first = node->text[0];
      bool value = first == 'y' || first == 'Y' || first == 't' || first == 'T' || node->text == "on" ||
                   node->text == "On" || node->text == "ON";
      node->text = value ? "true" : "false";
    }
    return Count(*node, event.start_mark);
  }

  bool ReadSequence(const yaml_event_t& start, int depth, YamlNode* node) {
    node->kind = Kind::kSequence;
    if (depth >= kMaxYamlDepth) return Fail("nested too deeply", start.start_mark);
    if (!Count(*node, start.start_mark)) return false;
    while (true) {
      Event next;
      if (!Next(&next)) return false;
      if (next.event.type == YAML_SEQUENCE_END_EVENT) return true;
      node->items.emplace_back();
      if (!ReadNode(next.event, depth + 1, &node->items.back())) return false;
    }
  }

  bool ReadMapping(const yaml_event_t& start, int depth, YamlNode* node) {
    node->kind = Kind::kMapping;
    if (depth >= kMaxYamlDepth) return Fail("nested too deeply", start.start_mark);
    if (!Count(*node, start.start_mark)) return false;
    std::vector<YamlNode> merged;
    while (true) {
      Event next;
      if (!Next(&next)) return false;
      if (next.event.type == YAML_MAPPING_END_EVENT) break;
      bool is_merge = next.event.type == YAML_SCALAR_EVENT && next.event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
                      std::string_view(Text(next.event.data.scalar.value)) == "<<";
      YamlNode key;
      if (!ReadNode(next.event, depth + 1, &key)) return false;
      if (key.kind == Kind::kSequence || key.kind == Kind::kMapping) {
        return Fail("a key must be a plain word or a string", next.event.start_mark);
      }
      Event value;
      if (!Next(&value)) return false;
      YamlNode item;
      if (!ReadNode(value.event, depth + 1, &item)) return false;
      if (is_merge) {
        if (!CollectMerge(std::move(item), value.event.start_mark, &merged)) return false;
      } else {
        node->keys.push_back(std::move(key.text));
        node->items.push_back(std::move(item));
      }
    }
    DropRepeatedKeys(node);
    ApplyMerges(std::move(merged), node);
    return true;
  }

  bool CollectMerge(YamlNode item, const yaml_mark_t& mark, std::vector<YamlNode>* merged) {
    if (item.kind == Kind::kMapping) {
      merged->push_back(std::move(item));
      return true;
    }
    bool mappings = item.kind == Kind::kSequence;
    for (const YamlNode& element : item.items) mappings = mappings && element.kind == Kind::kMapping;
    if (!mappings) return Fail("a merge key (<<) needs an object or a list of objects", mark);
    for (YamlNode& element : item.items) merged->push_back(std::move(element));
    return true;
  }

  // Of repeated keys the last one counts, at the place of the last.
  static void DropRepeatedKeys(YamlNode* node) {
    std::set<std::string_view> seen;
    std::vector<bool> keep(node->keys.size(), false);
    for (std::size_t i = node->keys.size(); i-- > 0;) keep[i] = seen.insert(node->keys[i]).second;
    if (seen.size() == node->keys.size()) return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < keep.size(); ++i) {
      if (!keep[i]) continue;
      if (kept != i) {
        node->keys[kept] = std::move(node->keys[i]);
        node->items[kept] = std::move(node->items[i]);
      }
      ++kept;
    }
    node->keys.resize(kept);
    node->items.resize(kept);
  }

  // Keys written in the mapping itself win over merged ones; earlier merges over later ones.
  static void ApplyMerges(std::vector<YamlNode> merged, YamlNode* node) {
    if (merged.empty()) return;
    std::set<std::string> seen(node->keys.begin(), node->keys.end());
    for (YamlNode& source : merged) {
      for (std::size_t i = 0; i < source.keys.size(); ++i) {
        if (!seen.insert(source.keys[i]).second) continue;
        node->keys.push_back(std::move(source.keys[i]));
        node->items.push_back(std::move(source.items[i]));
      }
    }
  }

  yaml_parser_t parser_{};
  YamlError* error_;
  std::map<std::string, YamlNode> anchors_;
  std::size_t nodes_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace

const YamlNode* YamlNode::Find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] == key) return &items[i];
  }
  return nullptr;
}

bool ParseYaml(std::string_view text, YamlNode* root, YamlError* error) {
  *root = YamlNode();
  if (text.size() > kMaxYamlBytes) {
    *error = {"larger than 16 MiB", 0, 0};
    return false;
  }
  Reader reader(text, error);
  return reader.ReadFirstDocument(root);
}

}  // namespace kube::config
