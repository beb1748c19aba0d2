#include "src/config/url.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "src/meta/hex.h"

namespace kube::config {
namespace {

bool IsAlnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

std::string Lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool IsScheme(std::string_view text) {
  if (text.empty() || !IsAlnum(text[0]) || (text[0] >= '0' && text[0] <= '9')) return false;
  for (char c : text) {
    if (!IsAlnum(c) && c != '+' && c != '-' && c != '.') return false;
  }
  return true;
}

bool OnlyFrom(std::string_view text, std::string_view more) {
  for (char c : text) {
    bool high = static_cast<unsigned char>(c) >= 0x80;
    if (high || (!IsAlnum(c) && more.find(c) == std::string_view::npos)) return false;
  }
  return true;
}

std::string ParsePort(std::string_view text, std::uint16_t* port) {
  if (text.empty()) return "";
  unsigned value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value == 0 || value > 65535) {
    return "the port must be a number from 1 to 65535";
  }
  *port = static_cast<std::uint16_t>(value);
  return "";
}

std::string ParseAuthority(std::string_view text, Url* url) {
  std::size_t at = text.rfind('@');
  if (at != std::string_view::npos) {
    url->has_user = true;
    const std::string_view user = text.substr(0, at);
    const std::size_t colon = std::min(user.find(':'), user.size());
    if (!AppendPercentUnescaped(user.substr(0, colon), &url->user) ||
        (colon < user.size() && !AppendPercentUnescaped(user.substr(colon + 1), &url->password))) {
      return "its user name or password holds a '%' that begins no escape; write it as %25";
    }
    text.remove_prefix(at + 1);
  }
  std::string_view port;
  if (!text.empty() && text[0] == '[') {
    std::size_t end = text.find(']');
    if (end == std::string_view::npos) return "the bracket of the IPv6 address is not closed";
    url->host = text.substr(1, end - 1);
    std::string_view rest = text.substr(end + 1);
    if (!rest.empty() && rest[0] != ':') return "unexpected text behind the IPv6 address";
    if (!rest.empty()) port = rest.substr(1);
    if (url->host.find(':') == std::string::npos || !OnlyFrom(url->host, ":.%-_"))
      return "the IPv6 address is not valid";
  } else {
    std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && text.find(':', colon + 1) != std::string_view::npos) {
      return "an IPv6 address needs brackets, as in https://[::1]:6443";
    }
    url->host = text.substr(0, colon);
    if (colon != std::string_view::npos) port = text.substr(colon + 1);
    if (!OnlyFrom(url->host, ".-_")) return "the host name has characters that no host name may have";
  }
  if (url->host.empty()) return "it names no host";
  return ParsePort(port, &url->port);
}

}  // namespace

std::string ParseUrl(std::string_view text, Url* url) {
  *url = Url();
  for (char c : text) {
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7f) return "it holds white space or control characters";
  }
  std::size_t mark = text.find("://");
  if (mark == std::string_view::npos || !IsScheme(text.substr(0, mark))) return "it has no scheme such as https://";
  url->scheme = Lower(text.substr(0, mark));
  text.remove_prefix(mark + 3);
  text = text.substr(0, text.find_first_of("?#"));
  std::size_t slash = text.find('/');
  if (slash != std::string_view::npos) {
    url->path = text.substr(slash);
    while (!url->path.empty() && url->path.back() == '/') url->path.pop_back();
  }
  return ParseAuthority(text.substr(0, slash), url);
}

std::string ParseServer(std::string_view text, std::string_view default_scheme, Url* url) {
  if (text.empty()) text = "localhost";
  if (text.find("://") != std::string_view::npos) {
    std::string problem = ParseUrl(text, url);
    if (!problem.empty()) return problem;
    if (url->scheme != "https" && url->scheme != "http") return "its scheme must be https or http";
    if (url->has_user) return "it must not hold a user name or password; use the user's fields for these";
    return "";
  }
  if (text.find('/') != std::string_view::npos) return "a host with a path needs a scheme, as in https://host/path";
  return ParseServer(std::string(default_scheme) + "://" + std::string(text), default_scheme, url);
}

void AppendPercentEscaped(std::string_view text, std::string_view also_plain, std::string* out) {
  constexpr char kHex[] = "0123456789ABCDEF";
  for (char c : text) {
    if (IsAlnum(c) || c == '-' || c == '_' || c == '.' || c == '~' || also_plain.find(c) != std::string_view::npos) {
      *out += c;
    } else {
      *out += '%';
      *out += kHex[static_cast<unsigned char>(c) >> 4];
      *out += kHex[static_cast<unsigned char>(c) & 15];
    }
  }
}

bool AppendPercentUnescaped(std::string_view text, std::string* out) {
  using internal::HexDigit;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      *out += text[i];
      continue;
    }
    if (i + 2 >= text.size() || HexDigit(text[i + 1]) < 0 || HexDigit(text[i + 2]) < 0) return false;
    *out += static_cast<char>(HexDigit(text[i + 1]) * 16 + HexDigit(text[i + 2]));
    i += 2;
  }
  return true;
}

std::string RedactUrl(std::string_view text) {
  std::string out(text);
  std::size_t mark = out.find("://");
  std::size_t begin = mark == std::string::npos ? 0 : mark + 3;
  // Not everybody escapes a slash or question mark inside a password: hide up to the last '@' wherever it is.
  std::size_t at = out.rfind('@');
  if (at != std::string::npos && at >= begin) out.replace(begin, at - begin + 1, "<hidden>@");
  out.resize(std::min(out.size(), out.find_first_of("?#")));
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  }
  return out;
}

}  // namespace kube::config
