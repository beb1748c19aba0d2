#include <algorithm>
#include <charconv>
#include <vector>

#include "kube/codec/yaml.h"
#include "src/codec/json_cursor.h"
#include "src/codec/number.h"
#include "src/codec/yaml_emitter.h"
#include "src/codec/yaml_scalar.h"
#include "src/codec/yaml_tree.h"

namespace kube {
namespace codec {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
// By the first byte: what UTF-8 writes in two or three bytes from U+00C0 on counts as a letter.
bool IsLetter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (byte >= 0xC3 && byte < 0xF0);
}

// The run of digits at i: its value (as far as it fits) and its end.
std::size_t NumberAt(std::string_view text, std::size_t i, std::uint64_t* value) {
  for (; i < text.size() && IsDigit(text[i]); ++i) *value = *value * 10 + static_cast<std::uint64_t>(text[i] - '0');
  return i;
}

// Source: go-yaml v2 (sorter.go): letters behind everything else, numbers by value.
bool KeyLess(std::string_view a, std::string_view b) {
  const std::size_t common = std::min(a.size(), b.size());
  std::size_t i = 0;
  while (i < common && a[i] == b[i]) ++i;
  if (i == common) return a.size() < b.size();
  while (i > 0 && (static_cast<unsigned char>(a[i]) & 0xC0) == 0x80) --i;  // to the start of the character
  const bool letter_a = IsLetter(a[i]);
  const bool letter_b = IsLetter(b[i]);
  const bool bytes_less = a.substr(i) < b.substr(i);  // for UTF-8 the order of bytes is that of code points
  if (letter_a && letter_b) return bytes_less;
  if (letter_a || letter_b) return letter_b;
  std::uint64_t number_a = 0;
  std::uint64_t number_b = 0;
  if (a[i] == '0' || b[i] == '0') {
    // Behind other digits a zero is part of their number, not a leading one.
    for (std::size_t j = i; j > 0 && IsDigit(a[j - 1]); --j) {
      if (a[j - 1] == '0') continue;
      number_a = number_b = 1;
      break;
    }
  }
  const std::size_t end_a = NumberAt(a, i, &number_a);
  const std::size_t end_b = NumberAt(b, i, &number_b);
  if (number_a != number_b) return number_a < number_b;
  if (end_a != end_b) return end_a < end_b;
  return bytes_less;
}

// Stable, and safe with any order: KeyLess is Go's, which need not be a consistent one for odd keys, and std::sort may
// then leave the range.
template <class Less>
void MergeSort(std::vector<std::uint32_t>* items, Less less) {
  const std::size_t size = items->size();
  std::vector<std::uint32_t> merged(size);
  for (std::size_t width = 1; width < size; width *= 2) {
    for (std::size_t begin = 0; begin < size; begin += 2 * width) {
      const auto at = [&](std::size_t i) { return items->begin() + static_cast<std::ptrdiff_t>(std::min(i, size)); };
      std::merge(at(begin), at(begin + width), at(begin + width), at(begin + 2 * width),
                 merged.begin() + static_cast<std::ptrdiff_t>(begin), less);
    }
    items->swap(merged);
  }
}

// Reads one JSON value into a tree.
class JsonTreeReader {
 public:
  JsonTreeReader(std::string_view json, bool sort_keys, YamlTree* tree)
      : cursor_(json, kMaxYamlDepth), sort_keys_(sort_keys), tree_(tree) {}

  bool Read(DecodeFailure* failure) {
    const char* p = Value(cursor_.Space(cursor_.begin()), 0);
    if (p && cursor_.AtEnd(p)) return true;
    cursor_.Describe(failure);
    return false;
  }

 private:
  const char* Value(const char* p, int depth) {
    switch (cursor_.At(p)) {
      case '{':
        return Mapping(p, depth);
      case '[':
        return Sequence(p, depth);
      case '"':
        return String(p + 1);
      case 't':
        return Literal("true", p, cursor_.Word(p, "true", 4));
      case 'f':
        return Literal("false", p, cursor_.Word(p, "false", 5));
      case 'n':
        return Literal("null", p, cursor_.Null(p));
      default:
        return Number(p);
    }
  }

  std::uint32_t Add(YamlNode::Kind kind, std::string_view text, bool literal) {
    YamlNode node;
    node.kind = kind;
    node.literal = literal;
    node.text_at = static_cast<std::uint32_t>(tree_->texts.size());
    node.text_size = static_cast<std::uint32_t>(text.size());
    tree_->texts.append(text);
    tree_->nodes.push_back(node);
    return static_cast<std::uint32_t>(tree_->nodes.size() - 1);
  }

  const char* Literal(std::string_view text, const char* /*at*/, const char* next) {
    if (next) Add(YamlNode::Kind::kScalar, text, true);
    return next;
  }

  const char* String(const char* p) {
    std::string_view text;
    p = cursor_.String(p, &text);
    if (p) Add(YamlNode::Kind::kScalar, text, false);
    return p;
  }

  const char* Number(const char* p) {
    if (cursor_.At(p) != '-' && !IsDigit(cursor_.At(p))) return cursor_.Expected(p, "a value");
    JsonNumber number;
    p = cursor_.Number(p, &number);
    if (!p) return nullptr;
    std::string text(number.text);
    double value = 0;
    std::uint64_t whole = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, whole);
    const bool is_unsigned = number.integer && read.ec == std::errc() && read.ptr == end;
    if (number.fits) {
      text = std::to_string(number.value);
    } else if (!is_unsigned && ParseDouble(number.text, &value)) {
      text.clear();
      AppendYamlFloat(value, &text);
    }
    Add(YamlNode::Kind::kScalar, text, true);
    return p;
  }

  const char* Sequence(const char* p, int depth) {
    if (depth >= cursor_.max_depth()) return cursor_.Fail(p, "nested too deep");
    const std::uint32_t sequence = Add(YamlNode::Kind::kSequence, {}, false);
    p = cursor_.Space(p + 1);
    if (cursor_.At(p) == ']') return p + 1;
    std::uint32_t last = kNoYamlNode;
    for (;;) {
      const auto item = static_cast<std::uint32_t>(tree_->nodes.size());
      p = Value(cursor_.Space(p), depth + 1);
      if (!p) return nullptr;
      (last == kNoYamlNode ? tree_->nodes[sequence].first : tree_->nodes[last].next) = item;
      last = item;
      p = cursor_.Space(p);
      if (cursor_.At(p) == ']') return p + 1;
      if (cursor_.At(p) != ',') return cursor_.Fail(p, "expected ',' or ']'");
      ++p;
    }
  }

  const char* Mapping(const char* p, int depth) {
    if (depth >= cursor_.max_depth()) return cursor_.Fail(p, "nested too deep");
    const std::uint32_t mapping = Add(YamlNode::Kind::kMapping, {}, false);
    p = cursor_.Space(p + 1);
    if (cursor_.At(p) == '}') return p + 1;
    std::vector<std::uint32_t> keys;
    for (;;) {
      p = cursor_.Space(p);
      if (cursor_.At(p) != '"') return cursor_.Expected(p, "a key");
      keys.push_back(static_cast<std::uint32_t>(tree_->nodes.size()));
      p = String(p + 1);
      if (!p) return nullptr;
      p = cursor_.Space(p);
      if (cursor_.At(p) != ':') return cursor_.Fail(p, "expected ':'");
      tree_->nodes[keys.back()].next = static_cast<std::uint32_t>(tree_->nodes.size());
      p = Value(cursor_.Space(p + 1), depth + 1);
      if (!p) return nullptr;
      p = cursor_.Space(p);
      if (cursor_.At(p) == '}') break;
      if (cursor_.At(p) != ',') return cursor_.Fail(p, "expected ',' or '}'");
      ++p;
    }
    Link(mapping, &keys);
    return p + 1;
  }

  void Link(std::uint32_t mapping, std::vector<std::uint32_t>* keys) {
    auto& nodes = tree_->nodes;
    if (sort_keys_) {
      MergeSort(keys, [this, &nodes](std::uint32_t a, std::uint32_t b) {
        return KeyLess(tree_->Text(nodes[a]), tree_->Text(nodes[b]));
      });
    }
    nodes[mapping].first = keys->front();
    for (std::size_t i = 0; i + 1 < keys->size(); ++i) nodes[nodes[(*keys)[i]].next].next = (*keys)[i + 1];
  }

  JsonCursor cursor_;
  bool sort_keys_;
  YamlTree* tree_;
};

}  // namespace
}  // namespace codec

std::string JsonToYaml(std::string_view json, const YamlOptions& options) {
  codec::YamlTree tree;
  DecodeFailure failure;
  if (json.size() >= UINT32_MAX) {
    failure.reason = "the text is larger than 4 GiB";
    throw DecodeError(std::move(failure));
  }
  if (!codec::JsonTreeReader(json, options.sort_keys, &tree).Read(&failure)) throw DecodeError(std::move(failure));
  std::string out;
  out.reserve(json.size() + json.size() / 2);
  codec::YamlEmitter(tree, &out).Document();
  return out;
}

}  // namespace kube
