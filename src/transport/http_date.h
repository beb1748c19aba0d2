// Dates in HTTP headers. Pure.
#ifndef KUBE_SRC_TRANSPORT_HTTP_DATE_H_
#define KUBE_SRC_TRANSPORT_HTTP_DATE_H_

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kube::transport {

/// The three forms of RFC 9110, section 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, and the obsolete
/// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`. Nothing for any other text. `now` decides the
/// century of two-digit years. A time before 1900 or after 2100 becomes the begin of that year.
std::optional<std::chrono::system_clock::time_point> ParseHttpDate(std::string_view text,
                                                                   std::chrono::system_clock::time_point now);

/// The first of these forms; fractions of a second are cut off.
std::string FormatHttpDate(std::chrono::system_clock::time_point time);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_HTTP_DATE_H_
