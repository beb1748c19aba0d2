#include "src/client/json_frame.h"

#include "src/codec/simd.h"

namespace kube::internal {
namespace {

constexpr std::string_view kTypePrefix = "{\"type\":\"";
constexpr std::string_view kObjectPrefix = "\",\"object\":";

std::string_view SkipSpace(std::string_view text) {
  std::size_t i = text.find_first_not_of(" \t\r\n");
  return i == std::string_view::npos ? std::string_view() : text.substr(i);
}

// Length of the value that `text` begins with; 0 when there is none.
std::size_t ValueLength(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '"' || text[0] == '{' || text[0] == '[') {
    JsonScan scan;
    const char* found = WalkJson(text.data(), text.data() + text.size(), &scan);
    return found != nullptr ? static_cast<std::size_t>(found - text.data()) : 0;
  }
  std::size_t end = text.find_first_of(",}] \t\r\n");
  return end == std::string_view::npos ? text.size() : end;
}

}  // namespace

const char* WalkJson(const char* p, const char* end, JsonScan* scan) {
  JsonScan at = *scan;  // a copy that stays in registers
  while (p < end) {
    if (at.escaped) {
      at.escaped = false;
      ++p;
    } else if (at.in_string) {
      p = codec::FindStringSpecial(p, end);
      if (p == end) break;
      at.escaped = *p == '\\';
      at.in_string = *p != '"';
      ++p;
      if (!at.in_string && at.depth == 0) return p;
    } else {
      const char c = *p++;
      if (c == '"') {
        at.in_string = true;
      } else if (c == '{' || c == '[') {
        ++at.depth;
      } else if ((c == '}' || c == ']') && --at.depth == 0) {
        return p;
      }
    }
  }
  *scan = at;
  return nullptr;
}

JsonEnd FindJsonEnd(std::string_view text, JsonScan* scan) {
  if (scan->position == 0 && !text.empty() && text[0] != '{') return JsonEnd::kMalformed;
  const char* end = text.data() + text.size();
  const char* found = WalkJson(text.data() + scan->position, end, scan);
  scan->position = static_cast<std::size_t>((found != nullptr ? found : end) - text.data());
  return found != nullptr ? JsonEnd::kFound : JsonEnd::kUnfinished;
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
    std::size_t key_length = ValueLength(rest);
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
