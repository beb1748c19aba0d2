#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "src/codec/json_path_tree.h"
#include "src/codec/number.h"
#include "src/codec/utf8.h"

namespace kube::internal {
namespace {

// The characters that Go's JSON escapes although JSON need not. Source: encoding/json encode.go appendString.
void AppendGoString(std::string_view text, std::string* out) {
  constexpr char kHex[] = "0123456789abcdef";
  *out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x80) {
      const std::size_t size = codec::Utf8SequenceSize(text.data() + i, text.data() + text.size());
      const std::string_view sequence = text.substr(i, size);
      if (size == 0) {
        *out += "\\ufffd";
      } else if (sequence == "\u2028" || sequence == "\u2029") {
        *out += sequence == "\u2028" ? "\\u2028" : "\\u2029";
      } else {
        *out += sequence;
      }
      i += std::max<std::size_t>(size, 1);
      continue;
    }
    constexpr std::string_view kShort = "\"\\\b\f\n\r\t", kLetters = "\"\\bfnrt";
    if (const auto at = kShort.find(static_cast<char>(c)); at != std::string_view::npos) {
      *out += '\\';
      *out += kLetters[at];
    } else if (c < 0x20 || c == '<' || c == '>' || c == '&') {
      *out += "\\u00";
      *out += kHex[c >> 4];
      *out += kHex[c & 15];
    } else {
      *out += static_cast<char>(c);
    }
    ++i;
  }
  *out += '"';
}

// Written with a list of the open containers instead of recursion: documents may nest deeply.
class GoJsonWriter {
 public:
  GoJsonWriter(std::size_t indent, std::string* out) : indent_(indent), out_(*out) {}

  void Write(const Value& root) {
    Begin(root);
    while (!open_.empty()) {
      Open& top = open_.back();
      if (top.next == top.members.size()) {
        const bool object = top.object;
        const bool empty = top.members.empty();
        open_.pop_back();
        if (!empty) NewLine();
        out_ += object ? '}' : ']';
        continue;
      }
      if (top.next > 0) out_ += ',';
      NewLine();
      const auto [key, member] = top.members[top.next++];
      if (top.object) {
        AppendGoString(key, &out_);
        out_ += indent_ > 0 ? ": " : ":";
      }
      Begin(*member);
    }
  }

 private:
  // A container being written: its elements, or its members by key.
  struct Open {
    bool object;
    std::vector<std::pair<std::string_view, const Value*>> members{};
    std::size_t next = 0;
  };

  // Writes a scalar whole, opens a container.
  void Begin(const Value& value) {
    if (value.IsString()) {
      AppendGoString(value.AsString(), &out_);
    } else if (value.IsDouble()) {
      char text[codec::kMaxDoubleText];
      out_.append(text, codec::WriteDouble(value.AsDouble(), text));
    } else if (value.IsArray()) {
      out_ += '[';
      Open& open = open_.emplace_back(Open{.object = false});
      for (const Value& item : value.items()) open.members.emplace_back("", &item);
    } else if (value.IsObject()) {
      out_ += '{';
      Open& open = open_.emplace_back(Open{.object = true});
      for (const auto [key, member] : value.members()) open.members.emplace_back(key, &member);
      std::sort(open.members.begin(), open.members.end(),
                [](const auto& a, const auto& b) { return a.first < b.first; });
    } else {
      value.EncodeJson(out_);
    }
  }
  void NewLine() {
    if (indent_ > 0) out_.append(1, '\n').append(indent_ * open_.size(), ' ');
  }

  const std::size_t indent_;
  std::string& out_;
  std::vector<Open> open_;
};

}  // namespace

void AppendGoJson(const Value& value, std::size_t indent, std::string* out) { GoJsonWriter(indent, out).Write(value); }

void AppendGoText(const Value& value, std::string* out) {
  if (value.IsDouble()) {
    codec::AppendGoDouble(value.AsDouble(), out);
  } else {
    AppendGoJson(value, 0, out);
  }
}

}  // namespace kube::internal
