#include "src/sandbox/json_path.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "src/sandbox/value_access.h"

namespace kube::sandbox {
namespace {

std::string_view Trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// The text between quotes of either kind, or nothing.
std::optional<std::string_view> Unquoted(std::string_view text) {
  const bool quoted = text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.front() == text.back();
  if (!quoted) return std::nullopt;
  return text.substr(1, text.size() - 2);
}

// `@.type=="Ready"`, of one element.
bool Passes(const Value& element, std::string_view condition) {
  const std::size_t at = condition.find("==");
  const bool equal = at != std::string_view::npos;
  const std::size_t op = equal ? at : condition.find("!=");
  if (op == std::string_view::npos) return false;
  const std::string_view left = Trim(condition.substr(0, op)), right = Trim(condition.substr(op + 2));
  if (!left.starts_with('@')) return false;
  const Value* found = FindJsonPath(element, left.substr(1));
  if (found == nullptr) return false;
  const auto text = Unquoted(right);
  const bool same = text ? found->IsString() && Text(*found) == *text : found->EncodeJson() == right;
  return same == equal;
}

const Value* Element(const Value& list, std::string_view index) {
  std::int64_t i = 0;
  const auto [end, error] = std::from_chars(index.data(), index.data() + index.size(), i);
  if (error != std::errc() || end != index.data() + index.size()) return nullptr;
  const auto size = static_cast<std::int64_t>(list.size());
  if (i < 0) i += size;
  if (!list.IsArray() || i < 0 || i >= size) return nullptr;
  return &list.items()[static_cast<std::size_t>(i)];
}

// Behind the bracket that closes the one `path` begins with; npos when there is none.
std::size_t BracketEnd(std::string_view path) {
  char quote = 0;
  for (std::size_t i = 1; i < path.size(); ++i) {
    if (quote != 0) {
      if (path[i] == quote) quote = 0;
    } else if (path[i] == '\'' || path[i] == '"') {
      quote = path[i];
    } else if (path[i] == ']') {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

const Value* InBrackets(const Value& from, std::string_view inside, std::string_view rest) {
  if (const auto name = Unquoted(inside)) {
    const Value* member = from.Find(*name);
    return member == nullptr ? nullptr : FindJsonPath(*member, rest);
  }
  const bool filter = inside.starts_with("?(") && inside.ends_with(')');
  if (!filter && inside != "*") {
    const Value* element = Element(from, inside);
    return element == nullptr ? nullptr : FindJsonPath(*element, rest);
  }
  for (const Value& element : from.items()) {
    if (filter && !Passes(element, inside.substr(2, inside.size() - 3))) continue;
    if (const Value* found = FindJsonPath(element, rest)) return found;
  }
  return nullptr;
}

}  // namespace

const Value* FindJsonPath(const Value& root, std::string_view path) {
  constexpr std::size_t kLongest = 4096;  // keeps the recursion shallow
  if (path.empty()) return &root;
  if (path.size() > kLongest) return nullptr;
  if (path.front() == '[') {
    const std::size_t end = BracketEnd(path);
    if (end == std::string_view::npos) return nullptr;
    return InBrackets(root, Trim(path.substr(1, end - 2)), path.substr(end));
  }
  if (path.front() != '.') return nullptr;
  path.remove_prefix(1);
  std::string name;  // a backslash makes the next character plain
  std::size_t i = 0;
  for (; i < path.size() && path[i] != '.' && path[i] != '['; ++i) {
    if (path[i] == '\\' && i + 1 < path.size()) ++i;
    name += path[i];
  }
  if (name.empty()) return path.empty() ? &root : FindJsonPath(root, path.substr(i));
  const Value* member = root.Find(name);
  return member == nullptr ? nullptr : FindJsonPath(*member, path.substr(i));
}

}  // namespace kube::sandbox
