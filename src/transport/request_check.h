// What may go into a request, and what of it goes on the wire. Pure.
#ifndef KUBE_SRC_TRANSPORT_REQUEST_CHECK_H_
#define KUBE_SRC_TRANSPORT_REQUEST_CHECK_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "kube/transport/http.h"

namespace kube::transport {

/// ASCII only, as header names are.
bool EqualsIgnoreCase(std::string_view a, std::string_view b);

/// Throws `TransportError` (kRequest) if the request could not be sent as it stands or would become another one: CR,
/// LF, NUL and other control characters in method, target or header; a target not starting with '/'. Messages name a
/// header but never quote its value.
void CheckRequest(const HttpRequest& request);

/// Same for headers alone (those an authenticator added).
void CheckHeaders(const Headers& headers);

/// Headers the transport sets itself, or that belong to one connection; a caller's are not sent.
bool IsTransportHeader(std::string_view name);

/// Without the spaces and tabs around it, which are not part of a header's value.
std::string_view TrimValue(std::string_view value);

/// `host[:port]` for Host and :authority: brackets around IPv6, no port if it is the scheme's own.
std::string Authority(const std::string& scheme, const std::string& host, std::uint16_t port);

/// A name or address (without brackets) that can stand in a URL and a header: not empty, no delimiters, blanks or
/// control characters.
bool IsHost(std::string_view host);

/// The host without IPv6 brackets.
std::string BareHost(const std::string& host);

/// Content-Length as a number; false if absent or not a plain number.
bool ParseContentLength(const Headers& headers, std::uint64_t* length);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_REQUEST_CHECK_H_
