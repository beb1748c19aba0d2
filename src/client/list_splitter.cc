#include "src/client/list_splitter.h"

#include <utility>

namespace kube::internal {

void ListSplitter::Feed(std::string_view block) {
  consumed_ = offset();
  begin_ = p_ = block.data() != nullptr ? block.data() : "";
  end_ = begin_ + block.size();
}

bool ListSplitter::Fail(std::string what) {
  if (failure_.empty()) failure_ = std::move(what);
  return false;
}

ListSplitter::Outcome ListSplitter::Failed(std::string what) {
  Fail(std::move(what));
  return Outcome::kFailed;
}

bool ListSplitter::Keep(std::string_view bytes, std::string* to) {
  if (to->size() > max_item_ || bytes.size() > max_item_ - to->size()) {
    return Fail("what is beside the items is larger than the limit of " + std::to_string(max_item_) + " bytes");
  }
  to->append(bytes);
  return true;
}

bool ListSplitter::Keep(std::string_view bytes) { return Keep(bytes, &list_); }

ListSplitter::Outcome ListSplitter::EndItem(const char* stop, std::string_view* item) {
  const auto size = static_cast<std::size_t>(stop - p_);
  if (size > max_item_ - carried_.size()) return CarryItem();  // which says that it is too large
  if (carried_.empty()) {
    *item = {p_, size};
  } else {
    carried_.append(p_, size);
    carried_given_ = true;
    *item = carried_;
  }
  p_ = stop;
  return Outcome::kItem;
}

ListSplitter::Outcome ListSplitter::CarryItem() {
  const auto size = static_cast<std::size_t>(end_ - p_);
  if (size > max_item_ - carried_.size()) {
    return Failed("an item is larger than the limit of " + std::to_string(max_item_) + " bytes");
  }
  carried_.append(p_, size);
  p_ = end_;
  return Outcome::kNeedMore;
}

void ListSplitter::ReleaseItem() {
  if (!std::exchange(carried_given_, false)) return;
  carried_.clear();
}

}  // namespace kube::internal
