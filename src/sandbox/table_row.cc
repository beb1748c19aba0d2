#include "src/sandbox/table_row.h"

#include <kube/codec/match.h>
#include <kube/meta/error.h>

#include <algorithm>
#include <utility>

namespace kube::sandbox {
namespace {

std::string Units(std::int64_t large, char large_unit, std::int64_t small, char small_unit) {
  std::string text = std::to_string(large) + large_unit;
  if (small != 0) text += std::to_string(small) + small_unit;
  return text;
}

std::string TextList(const Value& list, std::string_view member) {
  std::string text;
  bool first = true;
  for (const Value& item : list.items()) {
    if (!std::exchange(first, false)) text += ',';
    text += Text(item[member]);
  }
  return text;
}

}  // namespace

std::string HumanDuration(std::int64_t seconds) {
  if (seconds < -1) return "<invalid>";
  if (seconds < 0) return "0s";
  if (seconds < 120) return std::to_string(seconds) + "s";
  const std::int64_t minutes = seconds / 60;
  if (minutes < 10) return Units(minutes, 'm', seconds % 60, 's');
  if (minutes < 180) return std::to_string(minutes) + "m";
  const std::int64_t hours = minutes / 60;
  if (hours < 8) return Units(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return std::to_string(hours) + "h";
  const std::int64_t days = hours / 24;
  if (days < 8) return Units(days, 'd', hours % 24, 'h');
  if (days < 730) return std::to_string(days) + "d";
  if (days < 2920) return Units(days / 365, 'y', days % 365, 'd');
  return std::to_string(days / 365) + "y";
}

std::string Row::Since(const Value& time) const {
  const auto moment = Time::Parse(Text(time));
  if (!moment || moment->IsZero()) return "<unknown>";
  return HumanDuration(now.seconds - moment->seconds);
}

std::string Join(const std::vector<std::string>& list, std::string_view separator) {
  std::string text;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i != 0) text += separator;
    text += list[i];
  }
  return text;
}

std::string JoinSome(const std::vector<std::string>& list, std::size_t count, std::string_view separator,
                     std::string_view none) {
  if (list.empty()) return std::string(none);
  if (list.size() <= count) return Join(list, separator);
  return Join({list.begin(), list.begin() + static_cast<std::ptrdiff_t>(count)}, separator) + " + " +
         std::to_string(list.size() - count) + " more...";
}

std::string FormatLabels(const Value& labels) {
  std::vector<std::string> pairs;
  for (const auto [key, value] : labels.members()) pairs.push_back(std::string(key) + "=" + std::string(Text(value)));
  if (pairs.empty()) return "<none>";
  std::sort(pairs.begin(), pairs.end());
  return Join(pairs, ",");
}

std::string FormatLabelSelector(const Value& selector) {
  try {
    std::string text = LabelSelectorFromValue(selector).ToString();
    return text.empty() ? "<none>" : text;
  } catch (const Error&) {
    return "<error>";
  }
}

void AddContainerCells(Row& row, const Value& pod_spec) {
  row << TextList(pod_spec["containers"], "name") << TextList(pod_spec["containers"], "image");
}

std::string TextOr(const Value& value, std::string_view fallback) {
  if (value.IsInt()) return std::to_string(value.AsInt());
  return std::string(value.IsString() ? Text(value) : fallback);
}

}  // namespace kube::sandbox
