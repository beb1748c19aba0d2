// Times in the one form that servers write, `2026-07-24T10:00:00Z`, without the generality of Time::Parse.
#ifndef KUBE_SRC_CODEC_FAST_TIME_H_
#define KUBE_SRC_CODEC_FAST_TIME_H_

#include <cstdint>
#include <string_view>

#include "src/codec/simd.h"

namespace kube::codec {

/// Sets `*seconds` (since 1970) and returns true when `text` is a valid time of exactly that form, year 1 or later.
KUBE_INLINE bool ReadUtcSeconds(std::string_view text, std::int64_t* seconds) {
  if (text.size() != 20) return false;
  const char* p = text.data();
  unsigned bad = 0;
  auto digit = [p, &bad](int i) {
    const unsigned v = static_cast<unsigned char>(p[i]) - unsigned{'0'};
    bad |= v > 9;
    return v;
  };
  auto two = [&digit](int i) { return digit(i) * 10 + digit(i + 1); };
  const unsigned year = two(0) * 100 + two(2);
  const unsigned month = two(5);
  const unsigned day = two(8);
  const unsigned hour = two(11);
  const unsigned minute = two(14);
  const unsigned second = two(17);
  bad |= (p[4] != '-') | (p[7] != '-') | (p[10] != 'T') | (p[13] != ':') | (p[16] != ':') | (p[19] != 'Z');
  // Days beyond the 28th are left to the general parser unless the month surely has them.
  bad |= (year == 0) | (month - 1 > 11) | (day - 1 > 30) | (hour > 23) | (minute > 59) | (second > 59);
  if (KUBE_UNLIKELY(bad != 0)) return false;
  if (KUBE_UNLIKELY(day > 28 &&
                    (month == 2 || (day == 31 && (month == 4 || month == 6 || month == 9 || month == 11))))) {
    return false;
  }
  // Days since 1970-01-01, counting years from March. Source: H. Hinnant, chrono-compatible date algorithms.
  const unsigned y = year - (month <= 2);
  const unsigned era = y / 400;
  const unsigned year_of_era = y - era * 400;
  const unsigned day_of_year = (153 * (month + (month > 2 ? -3u : 9u)) + 2) / 5 + day - 1;
  const unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  const std::int64_t days = std::int64_t{era} * 146097 + std::int64_t{day_of_era} - 719468;
  *seconds = days * 86400 + hour * 3600 + minute * 60 + second;
  return true;
}

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_FAST_TIME_H_
