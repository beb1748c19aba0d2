// Our JSON cursor against an independent parser (nlohmann/json): both take the same texts and read the same strings.
//
// Known differences, all of them Go's behaviour: a surrogate without its partner is read as U+FFFD where the other
// refuses it; numbers beyond a double are well-formed text; nesting ends at 10,000; a byte order mark is no white
// space.
#include <cctype>
#include <nlohmann/json.hpp>

#include "fuzz/fuzz_util.h"
#include "src/codec/json_cursor.h"

namespace {

bool HasSurrogateEscape(std::string_view text) {
  for (std::size_t i = text.find("\\u"); i != std::string_view::npos; i = text.find("\\u", i + 1)) {
    if (i + 3 < text.size() && (text[i + 2] == 'd' || text[i + 2] == 'D') &&
        std::isalnum(static_cast<unsigned char>(text[i + 3])) && text[i + 3] >= '8') {
      return true;
    }
  }
  return false;
}

bool HasHugeNumber(std::string_view text) {
  int digits = 0;
  for (const char c : text) {
    digits = c >= '0' && c <= '9' ? digits + 1 : c == '.' ? digits : 0;
    if (digits > 300 || c == 'e' || c == 'E') return true;
  }
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const kube::fuzz::Input input(data, size);
  const std::string_view text = input.text();
  kube::codec::JsonCursor cursor(text);
  const char* start = cursor.Space(cursor.begin());
  bool has_space = false;
  const char* end = cursor.Skip(start, 0, &has_space);
  const bool ours = end != nullptr && cursor.AtEnd(end);
  if (!ours) {
    kube::DecodeFailure failure;
    cursor.Describe(&failure);
    kube::fuzz::Check(failure.offset <= size && !failure.reason.empty(), "a failure without place or reason");
  }
  const bool theirs = nlohmann::json::accept(text.begin(), text.end());
  if (ours && !theirs) {
    kube::fuzz::Check(HasSurrogateEscape(text) || HasHugeNumber(text), "accepted, the other parser refuses it", text);
  }
  if (!ours && theirs) {
    const bool deep = std::count(text.begin(), text.end(), '[') + std::count(text.begin(), text.end(), '{') > 10'000;
    const bool nul = text.find('\0') != std::string_view::npos;
    kube::fuzz::Check(deep || nul || text.starts_with("\xEF\xBB\xBF"), "refused, the other parser accepts it", text);
  }
  if (!ours || !theirs) return 0;

  std::string compact;
  kube::codec::AppendCompactJson({start, static_cast<std::size_t>(end - start)}, &compact);
  kube::fuzz::Check(has_space == (compact.size() != static_cast<std::size_t>(end - start)), "white space miscounted",
                    text);
  const nlohmann::json value = nlohmann::json::parse(text.begin(), text.end());
  kube::fuzz::Check(nlohmann::json::parse(compact) == value, "compacting changed the value", text, compact);
  if (value.is_string()) {
    std::string_view string;
    kube::fuzz::Check(cursor.String(start + 1, &string) == end, "a string that ends elsewhere", text);
    kube::fuzz::Check(string == value.get_ref<const std::string&>(), "another string", text, string);
  }
  if (value.is_number_integer() && compact.size() < 19) {
    std::int64_t integer = 0;
    kube::fuzz::Check(cursor.Integer(start, &integer) == end && integer == value.get<std::int64_t>(), "another number",
                      text);
  }
  return 0;
}
