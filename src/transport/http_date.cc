#include "src/transport/http_date.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kube::transport {
namespace {

using std::chrono::system_clock;

// Takes a text apart from its front.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool Word(std::string_view word) {
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  /// A number of exactly so many digits; a leading blank stands for a zero where asctime writes one.
  bool Number(std::size_t digits, int* value, bool blank = false) {
    if (rest_.size() < digits) return false;
    *value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      const char c = blank && i == 0 && rest_[0] == ' ' ? '0' : rest_[i];
      if (c < '0' || c > '9') return false;
      *value = *value * 10 + (c - '0');
    }
    rest_.remove_prefix(digits);
    return true;
  }
  /// The number, from 1, of the first of the names that comes next.
  template <std::size_t kCount>
  bool Name(const std::array<std::string_view, kCount>& names, int* number) {
    for (std::size_t i = 0; i < kCount; ++i) {
      if (!Word(names[i])) continue;
      *number = static_cast<int>(i) + 1;
      return true;
    }
    return false;
  }
  bool Time(int* hour, int* minute, int* second) {
    return Number(2, hour) && Word(":") && Number(2, minute) && Word(":") && Number(2, second);
  }
  bool AtEnd() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kLongDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

struct Parts {
  int weekday = 0, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
};

bool ImfFixdate(std::string_view text, Parts* p) {
  Scanner in(text);
  return in.Name(kDays, &p->weekday) && in.Word(", ") && in.Number(2, &p->day) && in.Word(" ") &&
         in.Name(kMonths, &p->month) && in.Word(" ") && in.Number(4, &p->year) && in.Word(" ") &&
         in.Time(&p->hour, &p->minute, &p->second) && in.Word(" GMT") && in.AtEnd();
}

bool Rfc850(std::string_view text, Parts* p) {
  Scanner in(text);
  return in.Name(kLongDays, &p->weekday) && in.Word(", ") && in.Number(2, &p->day) && in.Word("-") &&
         in.Name(kMonths, &p->month) && in.Word("-") && in.Number(2, &p->year) && in.Word(" ") &&
         in.Time(&p->hour, &p->minute, &p->second) && in.Word(" GMT") && in.AtEnd();
}

bool Asctime(std::string_view text, Parts* p) {
  Scanner in(text);
  return in.Name(kDays, &p->weekday) && in.Word(" ") && in.Name(kMonths, &p->month) && in.Word(" ") &&
         in.Number(2, &p->day, /*blank=*/true) && in.Word(" ") && in.Time(&p->hour, &p->minute, &p->second) &&
         in.Word(" ") && in.Number(4, &p->year) && in.AtEnd();
}

}  // namespace

std::optional<system_clock::time_point> ParseHttpDate(std::string_view text, system_clock::time_point now) {
  Parts parts;
  if (Rfc850(text, &parts)) {
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    const int this_year = static_cast<int>(today.year());
    parts.year += this_year - this_year % 100;
    if (parts.year > this_year + 50) parts.year -= 100;  // RFC 9110: more than 50 years ahead means the past
  } else if (parts = {}; !ImfFixdate(text, &parts)) {
    if (parts = {}; !Asctime(text, &parts)) return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year(parts.year),
                                         std::chrono::month(static_cast<unsigned>(parts.month)),
                                         std::chrono::day(static_cast<unsigned>(parts.day))};
  // 60 is a leap second.
  if (!date.ok() || parts.hour > 23 || parts.minute > 59 || parts.second > 60) return std::nullopt;
  const std::chrono::sys_seconds time = std::chrono::sys_days(date) + std::chrono::hours(parts.hour) +
                                        std::chrono::minutes(parts.minute) + std::chrono::seconds(parts.second);
  // The clock counts nanoseconds in 64 bits: differences of what is given here must fit, too.
  constexpr std::chrono::sys_seconds kFirst = std::chrono::sys_days(std::chrono::year(1900) / 1 / 1);
  constexpr std::chrono::sys_seconds kLast = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);
  return std::clamp(time, kFirst, kLast);
}

std::string FormatHttpDate(system_clock::time_point time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%s, %02u %s %d %02d:%02d:%02d GMT",
                kDays[std::chrono::weekday(day).c_encoding()].data(), static_cast<unsigned>(date.day()),
                kMonths[static_cast<unsigned>(date.month()) - 1].data(), static_cast<int>(date.year()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return buffer;
}

}  // namespace kube::transport
