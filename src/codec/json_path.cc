#include "kube/codec/json_path.h"

#include <algorithm>
#include <span>
#include <utility>

#include "src/codec/json_path_tree.h"

namespace kube {
namespace internal {
namespace {

using Node = JsonPathNode;
using Type = Node::Type;
using List = std::vector<const Value*>;

// What Go calls an invalid value: the present object in a range over a null.
const Value& NoValue() {
  static const Value kNone;
  return kNone;
}

// Go compares values of one kind only, and orders numbers and texts only. Source: text/template funcs.go.
enum class Kind { kBool, kInt, kDouble, kString, kOther };
Kind KindOf(const Value& value) {
  switch (value.type()) {
    case Value::Type::kBool:
      return Kind::kBool;
    case Value::Type::kInt:
      return Kind::kInt;
    case Value::Type::kDouble:
      return Kind::kDouble;
    case Value::Type::kString:
      return Kind::kString;
    default:
      return Kind::kOther;
  }
}

}  // namespace

// One search.
class JsonPathRun {
 public:
  JsonPathRun(std::shared_ptr<const JsonPathTree> tree, bool allow_missing)
      : tree_(*tree), allow_missing_(allow_missing) {
    results_.tree_ = std::move(tree);
  }
  JsonPathResults Find(const Value& root) {
    Block(0, root, &results_.lists_);
    return std::move(results_);
  }

 private:
  [[noreturn]] void Refuse(const Node& node, const std::string& why) const {
    ThrowJsonPathError(tree_.text, node.offset, why);
  }
  void Count(const Node& node, std::size_t n = 1) {
    count_ += n;
    if (count_ > kMaxJsonPathResults)
      Refuse(node, "it selects more than " + std::to_string(kMaxJsonPathResults) + " values");
  }

  void Block(std::size_t from, const Value& root, std::vector<List>* out);
  void Range(std::size_t i, const List& over, std::vector<List>* out);
  List Walk(List input, const Node& node);
  List Steps(List input, const Node& list);
  List Identifier(List input, const Node& node);
  List Field(const List& input, const Node& node);
  List Array(const List& input, const Node& node);
  List Wildcard(const List& input, const Node& node);
  List Filter(const List& input, const Node& node);
  bool Passes(const Value& element, const Node& node);
  bool Less(const Value& left, const Value& right, const Node& node) const;
  bool Equal(const Value& left, const Value& right, const Node& node) const;
  void Slice(const Value& array, const Node& node, List* out);
  void Children(const Value& value, const Node& node, List* out);
  void Descend(const Value& value, const Node& node, List* out);

  const JsonPathTree& tree_;
  const bool allow_missing_;
  JsonPathResults results_;
  std::size_t count_ = 0;
  // Of the ranges: how many have begun but are not entered, are entered, have ended but are not left. The last `end`
  // that was met.
  int begun_ = 0, within_ = 0, ended_ = 0;
  std::size_t last_end_ = 0;
};

void JsonPathRun::Block(std::size_t from, const Value& root, std::vector<List>* out) {
  const std::vector<Node>& nodes = tree_.root.list;
  for (std::size_t i = from; i < nodes.size(); ++i) {
    Count(nodes[i]);
    List found = Walk({&root}, nodes[i]);
    if (ended_ > 0 && ended_ <= within_) {
      --ended_;
      last_end_ = i;
      return;
    }
    if (begun_ == 0) {
      out->push_back(std::move(found));
      continue;
    }
    --begun_;
    Range(i, found, out);
    // What the range went through is done with.
    if (last_end_ > i) i = last_end_;
  }
}

void JsonPathRun::Range(std::size_t i, const List& over, std::vector<List>* out) {
  if (++within_ > kMaxJsonPathRanges) Refuse(tree_.root.list[i], "too many ranges within each other");
  for (const Value* value : over) Block(i + 1, value->IsNull() ? NoValue() : *value, out);
  if (over.empty()) {
    std::vector<List> unused;  // only to find where the range ends
    Block(i + 1, NoValue(), &unused);
  }
  --within_;
}

List JsonPathRun::Walk(List input, const Node& node) {
  switch (node.type) {
    case Type::kList:
      return Steps(std::move(input), node);
    case Type::kLiteral:
      // A text stands for itself, a number for each input.
      if (node.literal.IsString()) return {&node.literal};
      return List(input.size(), &node.literal);
    case Type::kField:
      return Field(input, node);
    case Type::kIdentifier:
      return Identifier(std::move(input), node);
    case Type::kArray:
      return Array(input, node);
    case Type::kWildcard:
      return Wildcard(input, node);
    case Type::kRecursive: {
      List found;
      for (const Value* value : input) Descend(*value, node, &found);
      return found;
    }
    case Type::kUnion: {
      List found;
      for (const Node& branch : node.list) {
        const List part = Steps(input, branch);
        found.insert(found.end(), part.begin(), part.end());
      }
      return found;
    }
    case Type::kFilter:
      return Filter(input, node);
  }
  return {};
}

List JsonPathRun::Steps(List input, const Node& list) {
  for (const Node& node : list.list) {
    input = Walk(std::move(input), node);
    Count(node, input.size());
  }
  return input;
}

List JsonPathRun::Identifier(List input, const Node& node) {
  if (node.name == "range") {
    ++begun_;
    return input;
  }
  if (node.name != "end")
    Refuse(node, "unknown word \"" + node.name + "\"; a field begins with a dot, a text is in quotes");
  if (within_ == 0) Refuse(node, "an end without a range");
  ++ended_;
  return {};
}

List JsonPathRun::Field(const List& input, const Node& node) {
  List found;
  for (const Value* value : input) {
    if (const Value* member = value->Find(node.name)) found.push_back(member);
  }
  if (found.empty() && !input.empty() && !allow_missing_) Refuse(node, node.name + " is not found");
  return found;
}

void JsonPathRun::Slice(const Value& array, const Node& node, List* out) {
  const auto size = static_cast<std::int64_t>(array.size());
  auto [begin, end, step] = node.slice;
  if (!begin.known) begin.value = 0;
  if (begin.value < 0) begin.value += size;
  if (!end.known) end.value = size;
  if (end.value < 0 || (end.value == 0 && end.derived)) end.value += size;
  if (begin.value == end.value) return;
  const auto outside = [&](std::int64_t index) {
    Refuse(node, "index " + std::to_string(index) + " is out of bounds of an array of " + std::to_string(size));
  };
  if (begin.value >= size || begin.value < 0) outside(begin.value);
  if (end.value > size || end.value < 0) outside(end.value - 1);
  if (begin.value > end.value) {
    Refuse(node,
           "the first index " + std::to_string(begin.value) + " is greater than the last " + std::to_string(end.value));
  }
  if (step.known && step.value <= 0) Refuse(node, "the step must be greater than 0");
  const std::int64_t by = step.known ? step.value : 1;
  for (std::int64_t i = begin.value; i < end.value; i += by)
    out->push_back(&array.items()[static_cast<std::size_t>(i)]);
}

List JsonPathRun::Array(const List& input, const Node& node) {
  List found;
  for (const Value* value : input) {
    if (value->IsNull()) continue;
    if (!value->IsArray())
      Refuse(node, "[...] on what is no array: a value of type " + std::string(Value::TypeName(value->type())));
    Slice(*value, node, &found);
  }
  return found;
}

// Members, elements; in Go a text consists of its bytes.
void JsonPathRun::Children(const Value& value, const Node& node, List* out) {
  Count(node, value.size());
  if (value.IsArray()) {
    for (const Value& item : value.items()) out->push_back(&item);
  } else if (value.IsObject()) {
    for (const auto [key, member] : value.members()) out->push_back(&member);
  } else if (value.IsString()) {
    const std::string_view text = value.AsString();
    Count(node, text.size());
    for (const char c : text) out->push_back(&results_.owned_.emplace_back(static_cast<unsigned char>(c)));
  }
}

List JsonPathRun::Wildcard(const List& input, const Node& node) {
  List found;
  for (const Value* value : input) Children(*value, node, &found);
  return found;
}

void JsonPathRun::Descend(const Value& value, const Node& node, List* out) {
  const bool text = value.IsString() && !value.AsString().empty();
  if (!text && value.empty()) return;
  Count(node);
  out->push_back(&value);
  for (const Value& item : value.items()) Descend(item, node, out);
  for (const auto [key, member] : value.members()) Descend(member, node, out);
}

bool JsonPathRun::Equal(const Value& left, const Value& right, const Node& node) const {
  const Kind kind = KindOf(left);
  if (kind == Kind::kOther || KindOf(right) == Kind::kOther)
    Refuse(node, "only texts, numbers and booleans can be compared");
  if (kind != KindOf(right)) {
    Refuse(node, "a value of type " + std::string(Value::TypeName(left.type())) + " compared with one of type " +
                     std::string(Value::TypeName(right.type())));
  }
  return left == right;
}

bool JsonPathRun::Less(const Value& left, const Value& right, const Node& node) const {
  Equal(left, right, node);
  switch (KindOf(left)) {
    case Kind::kInt:
      return left.AsInt() < right.AsInt();
    case Kind::kDouble:
      return left.AsDouble() < right.AsDouble();
    case Kind::kString:
      return left.AsString() < right.AsString();
    default:
      Refuse(node, "booleans have no order");
  }
}

bool JsonPathRun::Passes(const Value& element, const Node& node) {
  const List self{&element};
  if (node.name == "exists") {
    try {
      return !Steps(self, node.list[0]).empty();
    } catch (const JsonPathError&) {
      if (count_ > kMaxJsonPathResults) throw;
      return false;
    }
  }
  const auto one = [&](const List& values) {
    if (values.size() > 1) Refuse(node, "only one value can be compared at a time");
    return values.size() == 1;
  };
  const List lefts = Steps(self, node.list[0]);
  if (!one(lefts)) return false;
  const List rights = Steps(self, node.list[1]);
  if (!one(rights)) return false;
  const Value &left = *lefts[0], &right = *rights[0];
  if (node.name == "==") return Equal(left, right, node);
  if (node.name == "!=") return !Equal(left, right, node);
  if (node.name == "<") return Less(left, right, node);
  if (node.name == "<=") return Less(left, right, node) || Equal(left, right, node);
  if (node.name == ">") return !Less(left, right, node) && !Equal(left, right, node);
  if (node.name == ">=") return !Less(left, right, node);
  Refuse(node, "\"" + node.name + "\" is none of the operators == != < <= > >=");
}

List JsonPathRun::Filter(const List& input, const Node& node) {
  List found;
  for (const Value* value : input) {
    if (!value->IsArray()) {
      Refuse(node, "a filter on what is no array: a value of type " + std::string(Value::TypeName(value->type())));
    }
    Count(node, value->size());
    for (const Value& element : value->items()) {
      if (Passes(element, node)) found.push_back(&element);
    }
  }
  return found;
}

}  // namespace internal

JsonPath::JsonPath(std::string_view text, JsonPathOptions options)
    : tree_(std::make_shared<const internal::JsonPathTree>(internal::ParseJsonPath(text))), options_(options) {}

JsonPath JsonPath::Relaxed(std::string_view expression, JsonPathOptions options) {
  std::string_view path = expression;
  if (path.size() >= 2 && path.front() == '{' && path.back() == '}') path = path.substr(1, path.size() - 2);
  if (path.starts_with('.')) path.remove_prefix(1);
  if (const std::size_t at = path.find_first_of("{}"); path.empty() || at != std::string_view::npos) {
    internal::ThrowJsonPathError(expression,
                                 path.empty() ? 0 : static_cast<std::size_t>(path.data() - expression.data()) + at,
                                 "expected one path: name1.name2, .name1.name2, {name1.name2} or {.name1.name2}");
  }
  return JsonPath("{." + std::string(path) + "}", options);
}

const std::string& JsonPath::text() const noexcept { return tree_->text; }

JsonPathResults JsonPath::Find(const Value& root) const {
  return internal::JsonPathRun(tree_, options_.allow_missing_keys).Find(root);
}

std::string JsonPath::ToText(const Value& value) {
  if (value.IsString()) return std::string(value.AsString());
  std::string text;
  internal::AppendGoText(value, &text);
  return text;
}

std::string JsonPath::Print(const Value& root) const {
  std::string text;
  const JsonPathResults results = Find(root);
  for (const auto& list : results.lists()) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (i > 0) text += ' ';
      if (list[i] == &internal::NoValue()) {
        text += "<no value>";
      } else {
        text += ToText(*list[i]);
      }
    }
  }
  return text;
}

std::string JsonPath::PrintAsJson(const Value& root) const {
  std::string text;
  const JsonPathResults results = Find(root);
  for (const auto& list : results.lists()) {
    Value array = Array{};
    for (const Value* value : list) array.push_back(*value);
    internal::AppendGoJson(array, 4, &text);
    text += '\n';
  }
  return text;
}

}  // namespace kube
