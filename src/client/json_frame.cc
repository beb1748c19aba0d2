#include "src/client/json_frame.h"

namespace kube::internal {
namespace {

constexpr std::string_view kTypePrefix = "{\"type\":\"";
constexpr std::string_view kObjectPrefix = "\",\"object\":";

std::string_view SkipSpace(std::string_view text) {
  std::size_t i = text.find_first_not_of(" \t\r\n");
  return i == std::string_view::npos ? std::string_view() : text.substr(i);
}

// Length of the string literal that `text` begins with, quotes included; 0 when it is none.
std::size_t StringLength(std::string_view text) {
  if (text.empty() || text[0] != '"') return 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    }
  }
  return 0;
}

// Length of the value that `text` begins with; 0 when there is none.
std::size_t ValueLength(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '"') return StringLength(text);
  if (text[0] == '{' || text[0] == '[') {
    JsonScan scan;
    // An array is scanned as an object is: only the first byte is asked for.
    if (text[0] == '[') scan = {1, 1, false};
    return FindJsonEnd(text, &scan) == JsonEnd::kFound ? scan.position : 0;
  }
  std::size_t end = text.find_first_of(",}] \t\r\n");
  return end == std::string_view::npos ? text.size() : end;
}

}  // namespace

JsonEnd FindJsonEnd(std::string_view text, JsonScan* scan) {
  std::size_t i = scan->position;
  if (i == 0 && !text.empty() && text[0] != '{') return JsonEnd::kMalformed;
  for (; i < text.size(); ++i) {
    char c = text[i];
    if (scan->in_string) {
      if (c == '\\') {
        if (i + 1 == text.size()) break;  // the escaped byte is still to come
        ++i;
      } else if (c == '"') {
        scan->in_string = false;
      }
      continue;
    }
    if (c == '"') {
      scan->in_string = true;
    } else if (c == '{' || c == '[') {
      ++scan->depth;
    } else if (c == '}' || c == ']') {
      if (--scan->depth == 0) {
        scan->position = i + 1;
        return JsonEnd::kFound;
      }
    }
  }
  scan->position = i;
  return JsonEnd::kUnfinished;
}

bool SplitUsualEvent(std::string_view line, std::string_view* type, std::string_view* object) {
  if (line.substr(0, kTypePrefix.size()) != kTypePrefix) return false;
  std::string_view rest = line.substr(kTypePrefix.size());
  std::size_t quote = rest.find('"');
  if (quote > 16 || rest.substr(quote, kObjectPrefix.size()) != kObjectPrefix) return false;
  std::string_view after = rest.substr(quote + kObjectPrefix.size());
  if (after.size() < 3 || after[0] != '{' || after.substr(after.size() - 2) != "}}") return false;
  *type = rest.substr(0, quote);
  *object = after.substr(0, after.size() - 1);
  return true;
}

bool SplitEvent(std::string_view frame, std::string_view* type, std::string_view* object) {
  *type = *object = {};
  std::string_view rest = SkipSpace(frame.substr(1));
  while (!rest.empty() && rest[0] == '"') {
    std::size_t key_length = StringLength(rest);
    if (key_length == 0) return false;
    std::string_view key = rest.substr(1, key_length - 2);
    rest = SkipSpace(rest.substr(key_length));
    if (rest.empty() || rest[0] != ':') return false;
    rest = SkipSpace(rest.substr(1));
    std::size_t length = ValueLength(rest);
    if (length == 0) return false;
    if (key == "type" && rest[0] == '"') *type = rest.substr(1, length - 2);
    if (key == "object") *object = rest.substr(0, length);
    rest = SkipSpace(rest.substr(length));
    if (!rest.empty() && rest[0] == ',') rest = SkipSpace(rest.substr(1));
  }
  return !type->empty() && !object->empty();
}

}  // namespace kube::internal
