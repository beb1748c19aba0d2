#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include "kube/codec/value.h"
#include "src/codec/json_writer.h"
#include "src/codec/number.h"
#include "src/codec/value_node.h"

namespace kube {
namespace {

using internal::ValueAccess;

class Writer {
 public:
  Writer(std::string& out, int indent) : out_(&out), indent_(indent) {}
  void Write(const Value& root);

 private:
  // A container being written: what is left of it.
  struct Open {
    const Value* container;  // resolved
    const Value* next;
    const Value* end;
  };
  void Scalar(const Value& value);
  void String(const Value& value);
  void Key(const Value& member, const Value& object);
  bool Enter(const Value& value);
  void Line() {
    if (indent_ < 0) return;
    out_.Reserve();
    out_.Char('\n');
    for (std::size_t n = open_.size() * static_cast<std::size_t>(indent_); n > 0; --n) {
      out_.Reserve();
      out_.Char(' ');
    }
  }

  codec::JsonWriter out_;
  int indent_;  // negative: compact
  std::vector<Open> open_;
};

void Writer::Scalar(const Value& value) {
  out_.Reserve();
  switch (value.type()) {
    case Value::Type::kNull:
      return out_.Null();
    case Value::Type::kBool:
      return out_.Bool(value.AsBool());
    case Value::Type::kInt:
      return out_.Int(value.AsInt());
    case Value::Type::kDouble: {
      double number = value.AsDouble();
      if (!std::isfinite(number)) throw Error("a number that is no number or infinite cannot be written as JSON");
      char* to = out_.Room(codec::kMaxDoubleText + 2);
      char* end = codec::WriteDouble(number, to);
      if (std::string_view(to, static_cast<std::size_t>(end - to)).find_first_of(".e") == std::string_view::npos) {
        *end++ = '.';
        *end++ = '0';
      }
      return out_.Wrote(end);
    }
    default:
      return String(value);
  }
}

KUBE_INLINE void Writer::String(const Value& any) {
  const Value& value = ValueAccess::Resolve(any);
  std::string_view text = ValueAccess::Text(value);
  if (ValueAccess::IsReadable(value)) return out_.Readable(text);
  char copy[32];
  std::memcpy(copy, &value, sizeof value);  // NOLINT(bugprone-undefined-memory-manipulation): its text only
  out_.Readable({copy + (text.data() - reinterpret_cast<const char*>(&value)), text.size()});
}

KUBE_INLINE void Writer::Key(const Value& member, const Value& object) {
  std::string_view key = ValueAccess::KeyText(member, object);
  if ((ValueAccess::Key(member) & internal::kPrivateKey) == 0) {
    out_.Readable(key);
  } else {
    out_.Text(key);
  }
  out_.Reserve();
  out_.Char(':');
}

// Opens a container with content; writes anything else whole and returns false.
bool Writer::Enter(const Value& value) {
  if (!ValueAccess::IsContainer(value)) {
    Scalar(value);
    return false;
  }
  const Value& container = ValueAccess::Resolve(value);
  std::span<const Value> children = ValueAccess::Children(container);
  bool object = container.IsObject();
  out_.Reserve();
  if (children.empty()) {
    out_.Literal(object ? "{}" : "[]");
    return false;
  }
  out_.Char(object ? '{' : '[');
  open_.push_back({&container, children.data(), children.data() + children.size()});
  Line();
  return true;
}

void Writer::Write(const Value& root) {
  if (!Enter(root)) return out_.Flush();
  for (;;) {
    Open& top = open_.back();
    const Value& child = *top.next++;
    if (top.container->IsObject()) {
      Key(child, *top.container);
      if (indent_ >= 0) out_.Char(' ');
    }
    if (Enter(child)) continue;
    while (open_.back().next == open_.back().end) {
      bool object = open_.back().container->IsObject();
      open_.pop_back();
      Line();
      out_.Reserve();
      out_.Char(object ? '}' : ']');
      if (open_.empty()) return out_.Flush();
    }
    out_.Reserve();
    out_.Char(',');
    Line();
  }
}

}  // namespace

void Value::EncodeJson(std::string& out) const {
  std::size_t before = out.size();
  try {
    Writer(out, -1).Write(*this);
  } catch (...) {
    out.resize(before);
    throw;
  }
}

std::string Value::EncodeJson() const {
  std::string out;
  EncodeJson(out);
  return out;
}

std::string Value::EncodePrettyJson(int indent) const {
  std::string out;
  Writer(out, indent < 0 ? 0 : indent).Write(*this);
  return out;
}

}  // namespace kube
