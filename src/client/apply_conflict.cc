#include "src/client/apply_conflict.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "src/codec/utf8.h"

namespace kube::internal {
namespace {

// Reads a message from front to back.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool Skip(std::string_view prefix) {
    if (!rest_.starts_with(prefix)) return false;
    rest_.remove_prefix(prefix.size());
    return true;
  }
  std::string_view Word() {
    std::string_view word = rest_.substr(0, rest_.find(' '));
    rest_.remove_prefix(word.size());
    return word;
  }
  bool AtEnd() const { return rest_.empty(); }
  // A text as Go's %q writes it.
  std::optional<std::string> Quoted() {
    if (!Skip("\"")) return std::nullopt;
    std::string text;
    while (!rest_.empty()) {
      const char c = rest_[0];
      rest_.remove_prefix(1);
      if (c == '"') return text;
      if (c != '\\') {
        text += c;
      } else if (!Escape(text)) {
        break;
      }
    }
    return std::nullopt;
  }

 private:
  bool Escape(std::string& text) {
    if (rest_.empty()) return false;
    const char c = rest_[0];
    rest_.remove_prefix(1);
    constexpr std::string_view kLetters = "abfnrtv\\\"";
    constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\\\"";
    if (const std::size_t i = kLetters.find(c); i != std::string_view::npos) {
      text += kMeanings[i];
      return true;
    }
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0 || rest_.size() < digits) return false;
    std::uint32_t code = 0;
    auto [end, error] = std::from_chars(rest_.data(), rest_.data() + digits, code, 16);
    if (error != std::errc() || end != rest_.data() + digits) return false;
    rest_.remove_prefix(digits);
    if (c == 'x') {
      text += static_cast<char>(code);
      return true;
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return false;
    char utf8[4];
    text.append(utf8, codec::WriteUtf8(code, utf8));
    return true;
  }

  std::string_view rest_;
};

}  // namespace

ApplyConflict ReadApplyConflict(std::string_view field, std::string_view message) {
  ApplyConflict plain{.field = std::string(field), .message = std::string(message)};
  ApplyConflict conflict = plain;
  Reader reader(message);
  if (!reader.Skip("conflict with ")) return plain;
  std::optional<std::string> manager = reader.Quoted();
  if (!manager) return plain;
  conflict.manager = *std::move(manager);
  if (reader.Skip(" with subresource ")) {
    std::optional<std::string> subresource = reader.Quoted();
    if (!subresource) return plain;
    conflict.subresource = *std::move(subresource);
  }
  // Only plain writers are told with version and time.
  conflict.by_apply = !reader.Skip(" using ");
  if (!conflict.by_apply) {
    conflict.api_version = reader.Word();
    if (reader.Skip(" at ")) conflict.time = Time::Parse(reader.Word());
  }
  return reader.AtEnd() ? conflict : plain;
}

}  // namespace kube::internal
