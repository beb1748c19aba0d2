#include "src/transport/request_check.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "kube/transport/errors.h"

namespace kube::transport {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool IsTokenChar(char c) {
  if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool IsToken(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), IsTokenChar); }

bool IsValueChar(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool IsTargetChar(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte > 0x20 && byte < 0x7f && c != '#';
}

[[noreturn]] void Fail(const std::string& message) { throw TransportError(TransportPhase::kRequest, message); }

}  // namespace

bool EqualsIgnoreCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (Lower(a[i]) != Lower(b[i])) return false;
  }
  return true;
}

void CheckHeaders(const Headers& headers) {
  for (const HeaderField& field : headers) {
    if (!IsToken(field.name)) Fail("a header's name is empty or holds a character that is not allowed there");
    if (!std::all_of(field.value.begin(), field.value.end(), IsValueChar)) {
      Fail("the value of header " + field.name + " holds a line break or another control character");
    }
  }
}

void CheckRequest(const HttpRequest& request) {
  if (!IsToken(request.method)) Fail("the request's method is not a word");
  if (request.target.empty() || request.target[0] != '/') Fail("the request's path does not start with '/'");
  if (!std::all_of(request.target.begin(), request.target.end(), IsTargetChar)) {
    Fail("the request's path or query holds a space, control character, '#' or non-ASCII byte that is not escaped");
  }
  CheckHeaders(request.headers);
}

bool IsTransportHeader(std::string_view name) {
  static constexpr std::array<std::string_view, 10> kOwn = {
      "host", "content-length", "connection", "transfer-encoding", "keep-alive",
      "te",   "upgrade",        "trailer",    "proxy-connection",  "http2-settings"};
  return std::any_of(kOwn.begin(), kOwn.end(), [name](std::string_view own) { return EqualsIgnoreCase(name, own); });
}

std::string_view TrimValue(std::string_view value) {
  const auto first = value.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return value.substr(first, value.find_last_not_of(" \t") - first + 1);
}

bool IsHost(std::string_view host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f &&
           std::string_view("/@?#\\[]").find(c) == std::string_view::npos;
  });
}

std::string BareHost(const std::string& host) {
  if (host.size() >= 2 && host.front() == '[' && host.back() == ']') return host.substr(1, host.size() - 2);
  return host;
}

std::string Authority(const std::string& scheme, const std::string& host, std::uint16_t port) {
  std::string bare = BareHost(host);
  std::string authority = bare.find(':') == std::string::npos ? bare : "[" + bare + "]";
  const std::uint16_t own = scheme == "https" ? 443 : 80;
  if (port != 0 && port != own) authority += ":" + std::to_string(port);
  return authority;
}

bool ParseContentLength(const Headers& headers, std::uint64_t* length) {
  const std::string_view text = headers.Get("content-length");
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *length);
  return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

}  // namespace kube::transport
