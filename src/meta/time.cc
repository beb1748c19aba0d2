#include "kube/meta/time.h"

#include <algorithm>

#include "src/meta/calendar.h"

namespace kube {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;
constexpr std::int64_t kSecondsPerDay = 86400;
// What four digits of a year can say; everything outside is written as the nearer of the two.
constexpr std::int64_t kFirstSecond = meta::DaysFromDate(0, 1, 1) * kSecondsPerDay;
constexpr std::int64_t kLastSecond = meta::DaysFromDate(10000, 1, 1) * kSecondsPerDay - 1;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// A forward-only reader of fixed-width fields; the first fault sticks.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  unsigned Number(std::size_t digits) {
    if (text_.size() < digits) return Fail();
    unsigned value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (!IsDigit(text_[i])) return Fail();
      value = value * 10 + static_cast<unsigned>(text_[i] - '0');
    }
    text_.remove_prefix(digits);
    return value;
  }
  // Go reads an hour of one digit too.
  unsigned Hour() { return Number(text_.size() > 1 && IsDigit(text_[0]) && !IsDigit(text_[1]) ? 1 : 2); }
  void Expect(char c) {
    if (text_.empty() || text_[0] != c) {
      Fail();
    } else {
      text_.remove_prefix(1);
    }
  }
  bool AtFraction() const { return text_.size() > 1 && (text_[0] == '.' || text_[0] == ',') && IsDigit(text_[1]); }
  void SkipFraction() {
    if (!AtFraction()) return;
    std::size_t n = 1;
    while (n < text_.size() && IsDigit(text_[n])) ++n;
    text_.remove_prefix(n);
  }
  // Exactly six digits: MicroTime's form.
  unsigned Micros() {
    if (!AtFraction()) return Fail();
    text_.remove_prefix(1);
    return Number(6);
  }
  // The rest: `Z` or an offset, in seconds. Go lets 24 hours and 60 minutes pass.
  std::int64_t Zone() {
    if (text_ == "Z") return 0;
    if (text_.size() != 6 || (text_[0] != '+' && text_[0] != '-')) return Fail();
    const bool west = text_[0] == '-';
    text_.remove_prefix(1);
    const unsigned hours = Number(2);
    Expect(':');
    const unsigned minutes = Number(2);
    if (hours > 24 || minutes > 60) return Fail();
    const std::int64_t offset = (hours * 60 + minutes) * 60;
    return west ? -offset : offset;
  }
  unsigned Fail() {
    failed_ = true;
    return 0;
  }
  bool failed() const { return failed_; }

 private:
  std::string_view text_;
  bool failed_ = false;
};

// `2026-07-24T10:00:00`, as seconds since 1970.
std::int64_t ReadDateAndTime(Reader& in) {
  const unsigned year = in.Number(4);
  in.Expect('-');
  const unsigned month = in.Number(2);
  in.Expect('-');
  const unsigned day = in.Number(2);
  in.Expect('T');
  const unsigned hour = in.Hour();
  in.Expect(':');
  const unsigned minute = in.Number(2);
  in.Expect(':');
  const unsigned second = in.Number(2);
  if (in.failed() || month < 1 || month > 12 || day < 1 || day > meta::DaysInMonth(year, month) || hour > 23 ||
      minute > 59 || second > 59) {
    return in.Fail();
  }
  return meta::DaysFromDate(year, month, day) * kSecondsPerDay + hour * 3600 + minute * 60 + second;
}

void PutTwo(char* out, unsigned value) {
  out[0] = static_cast<char>('0' + value / 10);
  out[1] = static_cast<char>('0' + value % 10);
}

// Writes the 19 bytes before fraction and zone.
void PutDateAndTime(char* out, std::int64_t seconds) {
  std::int64_t days = seconds / kSecondsPerDay;
  std::int64_t rest = seconds % kSecondsPerDay;
  if (rest < 0) {
    rest += kSecondsPerDay;
    --days;
  }
  const meta::Date date = meta::DateFromDays(days);
  const auto year = static_cast<unsigned>(date.year);
  const auto clock = static_cast<unsigned>(rest);
  PutTwo(out, year / 100);
  PutTwo(out + 2, year % 100);
  out[4] = '-';
  PutTwo(out + 5, date.month);
  out[7] = '-';
  PutTwo(out + 8, date.day);
  out[10] = 'T';
  PutTwo(out + 11, clock / 3600);
  out[13] = ':';
  PutTwo(out + 14, clock / 60 % 60);
  out[16] = ':';
  PutTwo(out + 17, clock % 60);
}

}  // namespace

Time Time::Now() { return From(std::chrono::system_clock::now()); }

Time Time::From(std::chrono::system_clock::time_point t) {
  return {std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count()};
}

std::optional<Time> Time::Parse(std::string_view text) noexcept {
  Reader in(text);
  const std::int64_t local = ReadDateAndTime(in);
  in.SkipFraction();
  const std::int64_t offset = in.Zone();
  if (in.failed()) return std::nullopt;
  return Time{local - offset};
}

std::size_t Time::Format(char* out) const noexcept {
  PutDateAndTime(out, std::clamp(seconds, kFirstSecond, kLastSecond));
  out[19] = 'Z';
  return 20;
}

std::string Time::ToString() const {
  char buffer[20];
  return std::string(buffer, Format(buffer));
}

MicroTime MicroTime::Now() { return From(std::chrono::system_clock::now()); }

MicroTime MicroTime::From(std::chrono::system_clock::time_point t) {
  return {std::chrono::floor<std::chrono::microseconds>(t).time_since_epoch().count()};
}

std::optional<MicroTime> MicroTime::Parse(std::string_view text) noexcept {
  Reader in(text);
  const std::int64_t local = ReadDateAndTime(in);
  const unsigned micros = in.Micros();
  const std::int64_t offset = in.Zone();
  if (in.failed()) return std::nullopt;
  return MicroTime{(local - offset) * kMicrosPerSecond + micros};
}

std::size_t MicroTime::Format(char* out) const noexcept {
  const std::int64_t clamped =
      std::clamp(micros, kFirstSecond * kMicrosPerSecond, kLastSecond * kMicrosPerSecond + kMicrosPerSecond - 1);
  std::int64_t seconds = clamped / kMicrosPerSecond;
  std::int64_t fraction = clamped % kMicrosPerSecond;
  if (fraction < 0) {
    fraction += kMicrosPerSecond;
    --seconds;
  }
  const auto digits = static_cast<unsigned>(fraction);
  PutDateAndTime(out, seconds);
  out[19] = '.';
  PutTwo(out + 20, digits / 10000);
  PutTwo(out + 22, digits / 100 % 100);
  PutTwo(out + 24, digits % 100);
  out[26] = 'Z';
  return 27;
}

std::string MicroTime::ToString() const {
  char buffer[27];
  return std::string(buffer, Format(buffer));
}

}  // namespace kube
