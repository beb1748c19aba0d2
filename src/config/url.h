// The URLs of servers and proxies.
#ifndef KUBE_SRC_CONFIG_URL_H_
#define KUBE_SRC_CONFIG_URL_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace kube::config {

/// The parts of `scheme://[user@]host[:port][/path]`.
struct Url {
  std::string scheme{};    ///< lower case
  std::string host{};      ///< name or address; IPv6 without brackets
  std::uint16_t port = 0;  ///< 0: none given
  std::string path{};      ///< starts with `/` or is empty; never ends with `/`
  bool has_user = false;
  std::string user{};      ///< of `user:password@`, escapes undone
  std::string password{};  ///< a secret
};

/// Parses a URL with a scheme. Query and fragment are cut off. Empty on success, else what is wrong with it.
std::string ParseUrl(std::string_view text, Url* url);

/// A server as a configuration may name it: a URL, or `host` or `host:port`, which get `default_scheme`. Only http and
/// https; an empty text is `localhost`. Empty on success, else what is wrong with it.
std::string ParseServer(std::string_view text, std::string_view default_scheme, Url* url);

/// Appends `text` with every byte as `%XX` but the unreserved characters of RFC 3986 (`A-Z a-z 0-9 - _ . ~`) and those
/// of `also_plain`.
void AppendPercentEscaped(std::string_view text, std::string_view also_plain, std::string* out);

/// Appends `text` with its `%XX` undone; false for a `%` that begins no escape.
bool AppendPercentUnescaped(std::string_view text, std::string* out);

/// The URL for messages: without user name and password, and with control characters replaced.
std::string RedactUrl(std::string_view text);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_URL_H_
