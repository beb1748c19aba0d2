#include "src/config/proxy_environment.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>

#include "src/config/url.h"

namespace kube::config {
namespace {

// An IP address as 16 bytes, IPv4 as IPv6-mapped, so that both forms of one are equal.
using Address = std::array<unsigned char, 16>;
constexpr std::size_t kMappedPrefix = 12;

std::optional<Address> ParseAddress(std::string_view text) {
  const std::string plain(text.substr(0, text.find('%')));  // without a zone
  Address address{};
  if (inet_pton(AF_INET, plain.c_str(), address.data() + kMappedPrefix) == 1) {
    address[10] = address[11] = 0xff;
    return address;
  }
  if (inet_pton(AF_INET6, plain.c_str(), address.data()) == 1) return address;
  return std::nullopt;
}

bool IsIpv4(const Address& address) {
  return std::all_of(address.begin(), address.begin() + 10, [](unsigned char b) { return b == 0; }) &&
         address[10] == 0xff && address[11] == 0xff;
}

bool IsLoopback(const Address& address) {
  if (IsIpv4(address)) return address[kMappedPrefix] == 127;
  Address one{};
  one[15] = 1;
  return address == one;
}

bool ParseNumber(std::string_view text, unsigned most, unsigned* value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *value);
  return !text.empty() && error == std::errc() && end == text.data() + text.size() && *value <= most;
}

struct Block {
  Address address{};
  unsigned bits = 0;  // of the 128

  bool Contains(const Address& other) const {
    const std::size_t whole = bits / 8;
    if (std::memcmp(address.data(), other.data(), whole) != 0) return false;
    if (bits % 8 == 0) return true;
    const auto mask = static_cast<unsigned char>(0xff << (8 - bits % 8));
    return (address[whole] & mask) == (other[whole] & mask);
  }
};

std::optional<Block> ParseBlock(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto address = ParseAddress(text.substr(0, slash));
  if (!address) return std::nullopt;
  const bool ipv4 = text.substr(0, slash).find(':') == std::string_view::npos;
  unsigned bits = 0;
  if (!ParseNumber(text.substr(slash + 1), ipv4 ? 32 : 128, &bits)) return std::nullopt;
  return Block{*address, ipv4 ? bits + 96 : bits};
}

std::string_view Trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string Lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return out;
}

// "host", "host:port", "[v6]", "[v6]:port", "v6". An empty host makes the entry mean nothing.
void SplitPort(std::string_view entry, std::string_view* host, std::string_view* port) {
  *host = entry;
  *port = {};
  if (entry.starts_with('[')) {
    const std::size_t end = entry.find(']');
    if (end == std::string_view::npos) return;
    *host = entry.substr(1, end - 1);
    if (entry.substr(end + 1).starts_with(':')) *port = entry.substr(end + 2);
    return;
  }
  const std::size_t colon = entry.find(':');
  if (colon == std::string_view::npos || entry.find(':', colon + 1) != std::string_view::npos) return;
  *host = entry.substr(0, colon);
  *port = entry.substr(colon + 1);
}

bool DomainMatches(std::string_view pattern, std::string_view host) {
  if (pattern.starts_with("*.")) pattern.remove_prefix(1);
  if (pattern.starts_with('.')) return host.size() > pattern.size() && host.ends_with(pattern);
  return host == pattern ||
         (host.size() > pattern.size() && host.ends_with(pattern) && host[host.size() - pattern.size() - 1] == '.');
}

bool EntryMatches(std::string_view entry, std::string_view host, const std::optional<Address>& address,
                  std::string_view port) {
  if (const auto block = ParseBlock(entry)) return address && block->Contains(*address);
  std::string_view entry_host, entry_port;
  SplitPort(entry, &entry_host, &entry_port);
  if (entry_host.empty() || (!entry_port.empty() && entry_port != port)) return false;
  if (const auto entry_address = ParseAddress(entry_host)) return address == entry_address;
  return !address && DomainMatches(entry_host, host);
}

std::string FirstSet(const Environment& environment, const std::string& upper, std::string* name) {
  for (const std::string& candidate : {upper, Lower(upper)}) {
    *name = candidate;
    if (std::string value = environment.getenv(candidate); !value.empty()) return value;
  }
  return "";
}

}  // namespace

bool InNoProxy(std::string_view no_proxy, std::string_view host, std::uint16_t port) {
  const std::string lower_host = Lower(Trim(host));
  const std::optional<Address> address = ParseAddress(lower_host);
  const std::string port_text = std::to_string(port);
  while (!no_proxy.empty()) {
    const std::size_t comma = no_proxy.find(',');
    const std::string entry = Lower(Trim(no_proxy.substr(0, comma)));
    no_proxy = comma == std::string_view::npos ? std::string_view() : no_proxy.substr(comma + 1);
    if (entry == "*") return true;
    if (!entry.empty() && EntryMatches(entry, lower_host, address, port_text)) return true;
  }
  return false;
}

std::string ParseProxyUrl(std::string_view text, ProxyOptions* proxy) {
  Url url;
  std::string problem = ParseUrl(text, &url);
  if (problem.empty() && url.scheme == "socks5h") url.scheme = "socks5";
  if (problem.empty() && url.scheme != "http" && url.scheme != "https" && url.scheme != "socks5") {
    problem = "the scheme " + url.scheme + " is not known";
  }
  if (!problem.empty()) {
    return "\"" + RedactUrl(text) + "\" is no proxy URL: " + problem + "; write http://, https:// or socks5://";
  }
  *proxy = {.scheme = url.scheme, .host = url.host, .port = url.port, .username = url.user, .password = url.password};
  return "";
}

std::string ProxyFromEnvironment(const Environment& environment, const std::string& scheme, const std::string& host,
                                 std::uint16_t port, ProxyOptions* proxy) {
  std::string name;
  const std::string value = FirstSet(environment, scheme == "https" ? "HTTPS_PROXY" : "HTTP_PROXY", &name);
  if (value.empty()) return "";
  const std::optional<Address> address = ParseAddress(host);
  if (host == "localhost" || (address && IsLoopback(*address))) return "";
  std::string no_proxy_name;
  if (port == 0) port = scheme == "https" ? 443 : 80;
  if (InNoProxy(FirstSet(environment, "NO_PROXY", &no_proxy_name), host, port)) return "";
  if (scheme == "http" && !environment.getenv("REQUEST_METHOD").empty()) {
    return "HTTP_PROXY is not used in a CGI program, where the client chooses it (https://golang.org/s/cgihttpproxy)";
  }
  const bool has_scheme = value.find("://") != std::string::npos;
  const std::string problem = ParseProxyUrl(has_scheme ? value : "http://" + value, proxy);
  return problem.empty() ? "" : "the environment variable " + name + " " + problem;
}

}  // namespace kube::config
