#include "src/codec/yaml_parser.h"

#include <new>
#include <utility>

#include "kube/codec/yaml.h"

namespace kube::codec {
namespace {

// An event of libyaml, freed with its scope.
class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event_); }
  yaml_event_t* get() { return &event_; }
  const yaml_event_t& operator*() const { return event_; }
  const yaml_event_t* operator->() const { return &event_; }

 private:
  yaml_event_t event_{};
};

const char* Chars(const yaml_char_t* text) { return reinterpret_cast<const char*>(text); }

void Store(std::string_view text, std::string* texts, std::uint32_t* at, std::uint32_t* size) {
  *at = static_cast<std::uint32_t>(texts->size());
  *size = static_cast<std::uint32_t>(text.size());
  texts->append(text);
}

}  // namespace

YamlParser::YamlParser(std::string_view text) : text_(text) {
  if (!yaml_parser_initialize(&parser_)) throw std::bad_alloc();
  yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text_.data()), text_.size());
  if (text_.size() > kMaxYamlBytes) {
    failure_.reason = "the text is larger than " + std::to_string(kMaxYamlBytes >> 20) + " MiB";
    failed_ = true;
  }
}

DecodeFailure YamlParser::FailureAt(std::size_t line, std::size_t column, std::string_view reason) const {
  DecodeFailure failure;
  std::size_t at = 0;
  for (std::size_t i = 0; i < line; ++i) {
    const std::size_t end = text_.find('\n', at);
    if (end == std::string_view::npos) break;
    at = end + 1;
  }
  for (std::size_t i = 0; i < column && at < text_.size(); ++i) {
    do {
      ++at;
    } while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80);
  }
  failure.offset = at;
  failure.reason = "line " + std::to_string(line + 1) + ", column " + std::to_string(column + 1) + ": ";
  failure.reason += reason;
  return failure;
}

bool YamlParser::Fail(const yaml_mark_t& mark, std::string_view reason) {
  failure_ = FailureAt(mark.line, mark.column, reason);
  failed_ = true;
  return false;
}

bool YamlParser::FailInParser() {
  if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
  const std::string problem = parser_.problem ? parser_.problem : "malformed YAML";
  if (parser_.error == YAML_READER_ERROR) {
    failure_.offset = parser_.problem_offset;
    failure_.reason = problem;
    failed_ = true;
    return false;
  }
  return Fail(parser_.problem_mark, parser_.context ? problem + " (" + parser_.context + ")" : problem);
}

bool YamlParser::Next(YamlTree* tree) {
  tree->Clear();
  while (!failed_ && !ended_) {
    Event event;
    if (!yaml_parser_parse(&parser_, event.get())) return FailInParser();
    if (event->type == YAML_STREAM_END_EVENT) ended_ = true;
    if (event->type == YAML_DOCUMENT_START_EVENT) return Document(tree);
  }
  return false;
}

bool YamlParser::Document(YamlTree* tree) {
  open_.clear();
  anchors_.clear();
  for (;;) {
    Event event;
    if (!yaml_parser_parse(&parser_, event.get())) return FailInParser();
    if (event->type == YAML_DOCUMENT_END_EVENT) return true;
    if (!Take(*event, tree)) return false;
  }
}

bool YamlParser::Take(const yaml_event_t& event, YamlTree* tree) {
  switch (event.type) {
    case YAML_SCALAR_EVENT:
      return Scalar(event, tree);
    case YAML_ALIAS_EVENT:
      return Alias(event, tree);
    case YAML_SEQUENCE_START_EVENT:
      return Open(event, YamlNode::Kind::kSequence, event.data.sequence_start.anchor, tree);
    case YAML_MAPPING_START_EVENT:
      return Open(event, YamlNode::Kind::kMapping, event.data.mapping_start.anchor, tree);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      open_.pop_back();
      return true;
    default:
      return Fail(event.start_mark, "unexpected structure");
  }
}

bool YamlParser::Scalar(const yaml_event_t& event, YamlTree* tree) {
  const auto& scalar = event.data.scalar;
  YamlNode node;
  node.plain = scalar.plain_implicit != 0;
  Store({Chars(scalar.value), scalar.length}, &tree->texts, &node.text_at, &node.text_size);
  if (scalar.tag) Store(Chars(scalar.tag), &tree->texts, &node.tag_at, &node.tag_size);
  Add(event, node, scalar.anchor, tree);
  return true;
}

bool YamlParser::Alias(const yaml_event_t& event, YamlTree* tree) {
  const auto target = anchors_.find(Chars(event.data.alias.anchor));
  if (target == anchors_.end()) return Fail(event.start_mark, "an alias to an anchor that is not there");
  YamlNode node;
  node.kind = YamlNode::Kind::kAlias;
  node.first = target->second;
  Add(event, node, nullptr, tree);
  return true;
}

bool YamlParser::Open(const yaml_event_t& event, YamlNode::Kind kind, const yaml_char_t* anchor, YamlTree* tree) {
  if (open_.size() >= static_cast<std::size_t>(kMaxYamlDepth)) {
    return Fail(event.start_mark, "nested deeper than " + std::to_string(kMaxYamlDepth) + " levels");
  }
  YamlNode node;
  node.kind = kind;
  open_.push_back({Add(event, node, anchor, tree)});
  return true;
}

std::uint32_t YamlParser::Add(const yaml_event_t& event, YamlNode node, const yaml_char_t* anchor, YamlTree* tree) {
  const auto index = static_cast<std::uint32_t>(tree->nodes.size());
  node.line = static_cast<std::uint32_t>(event.start_mark.line);
  node.column = static_cast<std::uint32_t>(event.start_mark.column);
  tree->nodes.push_back(node);
  if (anchor) anchors_[Chars(anchor)] = index;
  if (!open_.empty()) {
    Frame& parent = open_.back();
    (parent.last == kNoYamlNode ? tree->nodes[parent.node].first : tree->nodes[parent.last].next) = index;
    parent.last = index;
  }
  return index;
}

}  // namespace kube::codec
