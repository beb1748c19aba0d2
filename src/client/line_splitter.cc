#include "src/client/line_splitter.h"

#include <algorithm>
#include <utility>

namespace kube::internal {

bool LineSplitter::Next(std::string_view* line, bool* continues) {
  if (std::exchange(carried_given_, false)) carried_.clear();
  const std::size_t room = max_line_ - carried_.size();
  // One byte more is looked at: a line of just the limit is whole.
  const std::size_t end = block_.substr(0, room + 1).find('\n');
  const bool ends = end != std::string_view::npos;
  *continues = !ends && block_.size() > room;
  if (!ends && !*continues) {
    carried_ += block_;
    block_ = {};
    return false;
  }
  const std::string_view part = block_.substr(0, ends ? end : room);
  block_.remove_prefix(part.size() + (ends ? 1 : 0));
  if (carried_.empty()) {
    *line = part;
  } else {
    carried_ += part;
    carried_given_ = true;
    *line = carried_;
  }
  return true;
}

bool LineSplitter::Rest(std::string_view* line) {
  if (std::exchange(carried_given_, false)) carried_.clear();
  if (carried_.empty()) return false;
  *line = carried_;
  carried_given_ = true;
  return true;
}

}  // namespace kube::internal
