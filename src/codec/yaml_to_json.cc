#include "src/codec/yaml_to_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

#include "kube/codec/yaml.h"
#include "src/codec/base64.h"
#include "src/codec/number.h"
#include "src/codec/utf8.h"
#include "src/codec/yaml_scalar.h"

namespace kube::codec {
namespace {

using Kind = YamlScalar::Kind;

constexpr std::string_view kTagPrefix = "tag:yaml.org,2002:";

// The share of nodes that may come out of aliases. Source: go-yaml v2 (decode.go, allowedAliasRatio).
double AllowedAliasRatio(std::size_t visited) {
  constexpr double kLow = 400'000;
  constexpr double kHigh = 4'000'000;
  const auto n = static_cast<double>(visited);
  if (n <= kLow) return 0.99;
  if (n >= kHigh) return 0.10;
  return 0.99 - 0.89 * (n - kLow) / (kHigh - kLow);
}

bool IsUtf8(std::string_view text) {
  const char* p = text.data();
  const char* end = p + text.size();
  while (p < end) {
    const std::size_t size = static_cast<unsigned char>(*p) < 0x80 ? 1 : Utf8SequenceSize(p, end);
    if (size == 0) return false;
    p += size;
  }
  return true;
}

// What a tag makes of a scalar; kNull..kTimestamp as resolved, or a text with `binary` set.
struct Typed {
  YamlScalar scalar;
  bool binary = false;
  bool mismatch = false;
};

Typed ApplyTag(std::string_view tag, bool plain, std::string_view text) {
  Typed typed;
  if (tag.empty()) {
    if (plain) typed.scalar = ResolveYamlScalar(text);
    return typed;
  }
  if (!tag.starts_with(kTagPrefix)) return typed;
  tag.remove_prefix(kTagPrefix.size());
  typed.binary = tag == "binary";
  const bool known = tag == "bool" || tag == "int" || tag == "float" || tag == "null" || tag == "timestamp";
  if (!known) return typed;
  typed.scalar = ResolveYamlScalar(text);
  YamlScalar& scalar = typed.scalar;
  if (tag == "float" && scalar.kind == Kind::kInt) {
    scalar.kind = Kind::kFloat;
    scalar.number = static_cast<double>(scalar.integer);
  }
  const Kind kind = scalar.kind;
  typed.mismatch = !((tag == "bool" && kind == Kind::kBool) || (tag == "null" && kind == Kind::kNull) ||
                     (tag == "int" && (kind == Kind::kInt || kind == Kind::kUint)) ||
                     (tag == "float" && kind == Kind::kFloat) || (tag == "timestamp" && kind == Kind::kTimestamp));
  return typed;
}

template <class Number>
void AppendNumber(Number value, std::string* out) {
  char buffer[24];
  out->append(buffer, std::to_chars(buffer, buffer + sizeof(buffer), value).ptr);
}

}  // namespace

void AppendJsonString(std::string_view text, std::string* out) {
  out->push_back('"');
  std::size_t written = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out->append(text.substr(written, i - written));
    written = i + 1;
    out->push_back('\\');
    if (c == '"' || c == '\\') {
      out->push_back(static_cast<char>(c));
    } else if (c == '\n') {
      out->push_back('n');
    } else if (c == '\t') {
      out->push_back('t');
    } else if (c == '\r') {
      out->push_back('r');
    } else {
      static constexpr char kHex[] = "0123456789abcdef";
      out->append({'u', '0', '0', kHex[c >> 4], kHex[c & 15]});
    }
  }
  out->append(text.substr(written));
  out->push_back('"');
}

bool YamlToJsonWriter::Write(std::string* out) {
  out_ = out;
  begin_ = out->size();
  if (!tree_.nodes.empty()) return Value(0, 0);
  out->append("null");
  return true;
}

bool YamlToJsonWriter::Fail(std::uint32_t index, std::string reason) {
  fault_ = index;
  reason_ = std::move(reason);
  return false;
}

// Accounts for one visit of a node, against texts that are small and documents that are not.
bool YamlToJsonWriter::Count(std::uint32_t index, int depth) {
  ++visited_;
  if (alias_depth_ > 0) ++visited_by_alias_;
  if (visited_by_alias_ > 100 && visited_ > 1000 &&
      static_cast<double>(visited_by_alias_) / static_cast<double>(visited_) > AllowedAliasRatio(visited_)) {
    return Fail(index, "the document contains excessive aliasing");
  }
  if (out_->size() - begin_ > kMaxYamlJsonBytes)
    return Fail(index, "the document is too large once aliases are expanded");
  if (depth > kMaxYamlDepth) return Fail(index, "nested deeper than " + std::to_string(kMaxYamlDepth) + " levels");
  return true;
}

bool YamlToJsonWriter::Value(std::uint32_t index, int depth) {
  if (!Count(index, depth)) return false;
  switch (tree_.nodes[index].kind) {
    case YamlNode::Kind::kScalar:
      return Scalar(index);
    case YamlNode::Kind::kSequence:
      return Sequence(index, depth);
    case YamlNode::Kind::kMapping:
      return Mapping(index, depth);
    case YamlNode::Kind::kAlias:
      break;
  }
  return AliasTarget(index, depth);
}

bool YamlToJsonWriter::AliasTarget(std::uint32_t index, int depth) {
  const std::uint32_t target = tree_.nodes[index].first;
  if (active_[target]) return Fail(index, "an anchor's value contains itself");
  active_[target] = true;
  ++alias_depth_;
  const bool ok = Value(target, depth + 1);
  --alias_depth_;
  active_[target] = false;
  return ok;
}

bool YamlToJsonWriter::Scalar(std::uint32_t index) {
  const YamlNode& node = tree_.nodes[index];
  const std::string_view text = tree_.Text(node);
  const Typed typed = ApplyTag(tree_.Tag(node), node.plain, text);
  if (typed.mismatch) return Fail(index, "the value is not what its tag says");
  if (typed.binary) {
    std::string bytes;
    if (!DecodeBase64(text, &bytes)) return Fail(index, "malformed base64 behind !!binary");
    if (!IsUtf8(bytes)) return Fail(index, "the bytes behind !!binary are no UTF-8, which JSON needs");
    AppendJsonString(bytes, out_);
    return true;
  }
  switch (typed.scalar.kind) {
    case Kind::kNull:
      out_->append("null");
      return true;
    case Kind::kBool:
      out_->append(typed.scalar.boolean ? "true" : "false");
      return true;
    case Kind::kInt:
      AppendNumber(typed.scalar.integer, out_);
      return true;
    case Kind::kUint:
      AppendNumber(typed.scalar.unsigned_integer, out_);
      return true;
    case Kind::kFloat: {
      if (!std::isfinite(typed.scalar.number)) return Fail(index, "JSON has no infinity and no NaN");
      char buffer[kMaxDoubleText];
      out_->append(buffer, WriteDouble(typed.scalar.number, buffer));
      return true;
    }
    case Kind::kString:
    case Kind::kTimestamp:
      AppendJsonString(text, out_);
      return true;
  }
  return true;
}

bool YamlToJsonWriter::Sequence(std::uint32_t index, int depth) {
  out_->push_back('[');
  std::size_t position = 0;
  for (std::uint32_t child = tree_.nodes[index].first; child != kNoYamlNode; child = tree_.nodes[child].next) {
    if (position > 0) out_->push_back(',');
    if (!Value(child, depth + 1)) {
      const bool joined = !path_.empty() && path_.front() != '[';
      path_.insert(0, "[" + std::to_string(position) + (joined ? "]." : "]"));
      return false;
    }
    ++position;
  }
  out_->push_back(']');
  return true;
}

bool YamlToJsonWriter::Mapping(std::uint32_t index, int depth) {
  std::vector<Entry> entries;
  std::vector<std::uint32_t> merges;
  if (!Collect(index, depth, &entries, &merges) || !CheckDuplicates(entries)) return false;
  if (!MergeAll(merges, depth, &entries)) return false;
  out_->push_back('{');
  bool first = true;
  for (const Entry& entry : entries) {
    if (!first) out_->push_back(',');
    first = false;
    AppendJsonString(entry.key, out_);
    out_->push_back(':');
    if (!Value(entry.value, depth + 1)) {
      const bool joined = !path_.empty() && path_.front() != '[';
      path_.insert(0, joined ? entry.key + "." : entry.key);
      return false;
    }
  }
  out_->push_back('}');
  return true;
}

// The keys of a mapping, and the nodes to merge into it.
bool YamlToJsonWriter::Collect(std::uint32_t index, int depth, std::vector<Entry>* entries,
                               std::vector<std::uint32_t>* merges) {
  for (std::uint32_t key = tree_.nodes[index].first; key != kNoYamlNode;) {
    const std::uint32_t value = tree_.nodes[key].next;
    const YamlNode& node = tree_.nodes[key];
    if (!Count(key, depth)) return false;
    const bool merge = node.kind == YamlNode::Kind::kScalar && tree_.Text(node) == "<<" &&
                       (node.plain || tree_.Tag(node) == "tag:yaml.org,2002:merge");
    if (merge) {
      merges->push_back(value);
    } else {
      Entry entry{{}, key, value};
      if (!Key(key, &entry.key)) return false;
      entries->push_back(std::move(entry));
    }
    key = tree_.nodes[value].next;
  }
  return true;
}

bool YamlToJsonWriter::Key(std::uint32_t index, std::string* key) {
  const YamlNode* node = &tree_.nodes[index];
  if (node->kind == YamlNode::Kind::kAlias) node = &tree_.nodes[node->first];
  if (node->kind != YamlNode::Kind::kScalar) return Fail(index, "a list or a map cannot be a key");
  const std::string_view text = tree_.Text(*node);
  const Typed typed = ApplyTag(tree_.Tag(*node), node->plain, text);
  if (typed.mismatch) return Fail(index, "the key is not what its tag says");
  switch (typed.scalar.kind) {
    case Kind::kNull:
      return Fail(index, "null cannot be a key");
    case Kind::kBool:
      *key = typed.scalar.boolean ? "true" : "false";
      return true;
    case Kind::kInt:
      AppendNumber(typed.scalar.integer, key);
      return true;
    case Kind::kUint:
      AppendNumber(typed.scalar.unsigned_integer, key);
      return true;
    case Kind::kFloat:
      AppendYamlKeyFloat(typed.scalar.number, key);
      return true;
    case Kind::kString:
    case Kind::kTimestamp:
      break;
  }
  if (!typed.binary) {
    key->assign(text);
    return true;
  }
  return (DecodeBase64(text, key) && IsUtf8(*key)) || Fail(index, "a !!binary key that is not UTF-8 in base64");
}

bool YamlToJsonWriter::CheckDuplicates(const std::vector<Entry>& entries) {
  std::vector<std::uint32_t> order(entries.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&entries](std::uint32_t a, std::uint32_t b) {
    const int compared = entries[a].key.compare(entries[b].key);
    return compared != 0 ? compared < 0 : a < b;
  });
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Entry& entry = entries[order[i]];
    if (entry.key == entries[order[i - 1]].key) {
      path_ = entry.key;
      return Fail(entry.key_node, "the key occurs twice");
    }
  }
  return true;
}

bool YamlToJsonWriter::MergeAll(const std::vector<std::uint32_t>& merges, int depth, std::vector<Entry>* entries) {
  if (merges.empty()) return true;
  std::set<std::string> keys;
  for (const Entry& entry : *entries) keys.insert(entry.key);
  for (std::uint32_t merge : merges) {
    if (!Merge(merge, depth, entries, &keys)) return false;
  }
  return true;
}

// Adds what `<<: value` brings: a map, an alias of one, or a list of those, the first of which wins.
bool YamlToJsonWriter::Merge(std::uint32_t index, int depth, std::vector<Entry>* entries, std::set<std::string>* keys) {
  if (tree_.nodes[index].kind != YamlNode::Kind::kSequence) return MergeMapping(index, depth, entries, keys);
  for (std::uint32_t child = tree_.nodes[index].first; child != kNoYamlNode; child = tree_.nodes[child].next) {
    if (!MergeMapping(child, depth, entries, keys)) return false;
  }
  return true;
}

bool YamlToJsonWriter::MergeMapping(std::uint32_t index, int depth, std::vector<Entry>* entries,
                                    std::set<std::string>* keys) {
  if (!Count(index, depth)) return false;
  const bool alias = tree_.nodes[index].kind == YamlNode::Kind::kAlias;
  const std::uint32_t target = alias ? tree_.nodes[index].first : index;
  if (tree_.nodes[target].kind != YamlNode::Kind::kMapping) return Fail(index, "<< needs a map or a list of maps");
  if (active_[target]) return Fail(index, "an anchor's value contains itself");
  active_[target] = true;
  alias_depth_ += alias ? 1 : 0;
  std::vector<Entry> merged;
  std::vector<std::uint32_t> merges;
  bool ok = Collect(target, depth + 1, &merged, &merges) && CheckDuplicates(merged);
  ok = ok && MergeAll(merges, depth + 1, &merged);
  alias_depth_ -= alias ? 1 : 0;
  active_[target] = false;
  if (!ok) return false;
  for (Entry& entry : merged) {
    if (keys->insert(entry.key).second) entries->push_back(std::move(entry));
  }
  return true;
}

}  // namespace kube::codec
