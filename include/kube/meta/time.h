// Points in time and spans of it, as the API writes them.
#ifndef KUBE_META_TIME_H_
#define KUBE_META_TIME_H_

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kube {

/// Seconds from 1970-01-01T00:00:00Z to Go's zero time, 0001-01-01T00:00:00Z. Source: Go package time.
inline constexpr std::int64_t kZeroTimeSeconds = -62135596800;

/// meta/v1 Time: a moment in UTC with a precision of one second.
///
/// The default is Go's zero time; it stands for "not set" and is `null` in JSON, an empty message in protobuf.
/// JSON form: RFC 3339, `2026-07-24T10:00:00Z`; offsets and fractions are accepted on reading (fractions are dropped).
struct Time {
  std::int64_t seconds = kZeroTimeSeconds;  ///< seconds since 1970-01-01T00:00:00Z

  /// The present second of the system clock.
  static Time Now();
  static Time From(std::chrono::system_clock::time_point t);
  /// Reads RFC 3339. Returns nothing when the text is not of that form.
  static std::optional<Time> Parse(std::string_view text) noexcept;

  bool IsZero() const noexcept { return seconds == kZeroTimeSeconds; }
  std::chrono::sys_seconds ToSys() const noexcept { return std::chrono::sys_seconds(std::chrono::seconds(seconds)); }
  /// RFC 3339 with `Z`; years are 0000 to 9999.
  std::string ToString() const;
  /// Writes ToString() into `out` (at least 20 bytes) and returns the length.
  std::size_t Format(char* out) const noexcept;

  friend auto operator<=>(const Time&, const Time&) = default;
};

/// meta/v1 MicroTime: a moment in UTC with a precision of one microsecond. Always six fraction digits in JSON.
struct MicroTime {
  std::int64_t micros = kZeroTimeSeconds * 1'000'000;  ///< microseconds since 1970-01-01T00:00:00Z

  static MicroTime Now();
  static MicroTime From(std::chrono::system_clock::time_point t);
  static std::optional<MicroTime> Parse(std::string_view text) noexcept;

  bool IsZero() const noexcept { return micros == kZeroTimeSeconds * 1'000'000; }
  std::string ToString() const;
  /// Writes ToString() into `out` (at least 27 bytes) and returns the length.
  std::size_t Format(char* out) const noexcept;

  friend auto operator<=>(const MicroTime&, const MicroTime&) = default;
};

/// meta/v1 Duration: a span in nanoseconds. JSON form: as Go prints it, `1h2m3s`, `1.5s`, `0s`.
struct Duration {
  std::int64_t nanos = 0;

  /// Reads Go's duration syntax (units ns, us, ms, s, m, h). Returns nothing for other text or overflow.
  static std::optional<Duration> Parse(std::string_view text) noexcept;
  std::string ToString() const;
  std::chrono::nanoseconds ToChrono() const noexcept { return std::chrono::nanoseconds(nanos); }

  friend auto operator<=>(const Duration&, const Duration&) = default;
};

}  // namespace kube

#endif  // KUBE_META_TIME_H_
