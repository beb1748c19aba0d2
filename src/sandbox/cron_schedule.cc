#include "src/sandbox/cron_schedule.h"

#include <kube/meta/time.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace kube::sandbox {
namespace {

constexpr std::array<std::string_view, 13> kMonths{"",    "jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kDays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<std::string_view, 8> kWords{"@yearly", "@annually", "@monthly", "@weekly",
                                                 "@daily",  "@midnight", "@hourly",  "@every"};

struct Bounds {
  int min;
  int max;
  const std::string_view* names;
  int name_count;
};
constexpr std::array<Bounds, 5> kFields{{{0, 59, nullptr, 0},
                                         {0, 23, nullptr, 0},
                                         {1, 31, nullptr, 0},
                                         {1, 12, kMonths.data(), 13},
                                         {0, 6, kDays.data(), 7}}};

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string_view> Words(std::string_view text) {
  std::vector<std::string_view> words;
  for (const std::string_view word : Split(text, ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

std::optional<int> Number(std::string_view text, const Bounds& bounds) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (int i = 0; i < bounds.name_count; ++i) {
    if (!bounds.names[i].empty() && bounds.names[i] == lower) return i;
  }
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

std::string RangeFault(std::string_view text, const Bounds& bounds) {
  const auto fault = [&text](const char* what, const std::string& why) {
    return std::string(what) + " " + why + ": " + std::string(text);
  };
  const auto steps = Split(text, '/');
  const auto ends = Split(steps[0], '-');
  const bool any = steps[0] == "*" || steps[0] == "?";
  int start = bounds.min, end = bounds.max;
  if (!any) {
    if (ends.size() > 2) return "too many hyphens: " + std::string(text);
    for (const std::string_view part : ends) {
      if (!Number(part, bounds)) return "failed to parse int from " + std::string(part);
    }
    start = *Number(ends[0], bounds);
    if (ends.size() == 2) {
      end = *Number(ends[1], bounds);
    } else if (steps.size() == 1) {
      end = start;
    }
  }
  if (steps.size() > 2) return "too many slashes: " + std::string(text);
  if (steps.size() == 2) {
    const auto step = Number(steps[1], {0, 0, nullptr, 0});
    if (!step) return "failed to parse int from " + std::string(steps[1]);
    if (*step == 0) return "step of range should be a positive number: " + std::string(text);
  }
  const auto number = [](int n) { return "(" + std::to_string(n) + ")"; };
  if (start < bounds.min) return fault("beginning of range", number(start) + " below minimum " + number(bounds.min));
  if (end > bounds.max) return fault("end of range", number(end) + " above maximum " + number(bounds.max));
  if (start > end) return fault("beginning of range", number(start) + " beyond end of range " + number(end));
  return {};
}

std::string WordFault(std::string_view schedule) {
  if (schedule.starts_with("@every ")) {
    if (Duration::Parse(schedule.substr(7))) return {};
    return "failed to parse duration " + std::string(schedule);
  }
  if (std::find(kWords.begin(), kWords.end(), schedule) != kWords.end() && schedule != "@every") return {};
  return "unrecognized descriptor: " + std::string(schedule);
}

}  // namespace

std::string CronScheduleFault(std::string_view schedule) {
  if (schedule.starts_with("TZ=") || schedule.starts_with("CRON_TZ=")) {
    const std::size_t blank = schedule.find(' ');
    if (blank == std::string_view::npos) return "no schedule after the time zone";
    schedule.remove_prefix(blank + 1);
  }
  if (schedule.starts_with('@')) return WordFault(schedule);
  const auto fields = Words(schedule);
  if (fields.size() != kFields.size()) {
    std::string list;
    for (const std::string_view field : fields) list.append(list.empty() ? "" : " ").append(field);
    return "expected exactly 5 fields, found " + std::to_string(fields.size()) + ": [" + list + "]";
  }
  for (std::size_t i = 0; i < fields.size(); ++i) {
    for (const std::string_view range : Split(fields[i], ',')) {
      if (range.empty()) continue;
      if (std::string fault = RangeFault(range, kFields[i]); !fault.empty()) return fault;
    }
  }
  return {};
}

}  // namespace kube::sandbox
