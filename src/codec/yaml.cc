#include "kube/codec/yaml.h"

#include <utility>

#include "src/codec/json_cursor.h"
#include "src/codec/yaml_parser.h"
#include "src/codec/yaml_to_json.h"

namespace kube {
namespace {

using codec::YamlTree;

// If `text` is nothing but JSON objects and lists, one behind the other, takes the first of them.
class JsonStream {
 public:
  explicit JsonStream(std::string_view text) : cursor_(text, kMaxYamlDepth), at_(cursor_.begin()) {
    is_json_ = text.size() <= kMaxYamlBytes && Check();
  }
  bool is_json() const { return is_json_; }
  // The next value, uncompacted; empty at the end. `*line` is counted on.
  std::string_view Next(std::size_t* line) {
    const char* begin = cursor_.Space(at_);
    for (; at_ < begin; ++at_) *line += *at_ == '\n' ? 1 : 0;
    if (begin == cursor_.end()) return {};
    at_ = cursor_.Skip(begin, 0);
    return {begin, static_cast<std::size_t>(at_ - begin)};
  }

 private:
  bool Check() {
    const char* p = cursor_.Space(cursor_.begin());
    if (p == cursor_.end()) return false;
    while (p != cursor_.end()) {
      if (*p != '{' && *p != '[') return false;
      p = cursor_.Skip(p, 0);
      if (!p) return false;
      p = cursor_.Space(p);
    }
    return true;
  }

  codec::JsonCursor cursor_;
  const char* at_;
  bool is_json_ = false;
};

std::string Compact(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  codec::AppendCompactJson(json, &out);
  return out;
}

std::string TreeToJson(const codec::YamlParser& parser, const YamlTree& tree) {
  std::string json;
  codec::YamlToJsonWriter writer(tree);
  if (writer.Write(&json)) return json;
  DecodeFailure failure = parser.FailureAt(writer.node().line, writer.node().column, writer.reason());
  failure.path = writer.path();
  throw DecodeError(std::move(failure));
}

}  // namespace

class YamlDocuments::Impl {
 public:
  explicit Impl(std::string_view text) : json_(text), parser_(text) {}

  std::optional<YamlDocument> Next() {
    if (done_) return std::nullopt;
    done_ = true;  // should anything throw
    std::optional<YamlDocument> document = json_.is_json() ? NextJson() : NextYaml();
    done_ = !document;
    return document;
  }

 private:
  std::optional<YamlDocument> NextJson() {
    const std::string_view value = json_.Next(&line_);
    if (value.empty()) return std::nullopt;
    YamlDocument document{Compact(value), line_};
    for (char c : value) line_ += c == '\n' ? 1 : 0;
    return document;
  }

  std::optional<YamlDocument> NextYaml() {
    while (parser_.Next(&tree_)) {
      std::string json = TreeToJson(parser_, tree_);
      if (json != "null") return YamlDocument{std::move(json), tree_.nodes[0].line + std::size_t{1}};
    }
    if (parser_.failed()) throw DecodeError(parser_.failure());
    return std::nullopt;
  }

  JsonStream json_;
  codec::YamlParser parser_;
  YamlTree tree_;
  std::size_t line_ = 1;
  bool done_ = false;
};

YamlDocuments::YamlDocuments(std::string_view text) : impl_(std::make_unique<Impl>(text)) {}
YamlDocuments::YamlDocuments(YamlDocuments&&) noexcept = default;
YamlDocuments& YamlDocuments::operator=(YamlDocuments&&) noexcept = default;
YamlDocuments::~YamlDocuments() = default;

std::optional<YamlDocument> YamlDocuments::Next() { return impl_->Next(); }

std::vector<YamlDocument> ReadYamlDocuments(std::string_view text) {
  std::vector<YamlDocument> documents;
  YamlDocuments reader(text);
  while (std::optional<YamlDocument> document = reader.Next()) documents.push_back(std::move(*document));
  return documents;
}

std::string YamlToJson(std::string_view yaml) {
  if (JsonStream stream(yaml); stream.is_json()) {
    std::size_t line = 1;
    const std::string_view value = stream.Next(&line);
    if (stream.Next(&line).empty()) return Compact(value);
    DecodeFailure failure;
    failure.reason = "line " + std::to_string(line) + ": a second document where one was expected";
    throw DecodeError(std::move(failure));
  }
  codec::YamlParser parser(yaml);
  YamlTree tree;
  if (!parser.Next(&tree)) {
    if (parser.failed()) throw DecodeError(parser.failure());
    return "null";
  }
  std::string json = TreeToJson(parser, tree);
  YamlTree second;
  if (parser.Next(&second)) {
    throw DecodeError(
        parser.FailureAt(second.nodes[0].line, second.nodes[0].column, "a second document where one was expected"));
  }
  if (parser.failed()) throw DecodeError(parser.failure());
  return json;
}

}  // namespace kube
