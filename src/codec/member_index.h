// The members of an object that is only read, found without a scan.
#ifndef KUBE_SRC_CODEC_MEMBER_INDEX_H_
#define KUBE_SRC_CODEC_MEMBER_INDEX_H_

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/codec/value.h"

namespace kube::internal {

/// Small objects are scanned, large ones sorted once. The object must outlive it.
class MemberIndex {
 public:
  explicit MemberIndex(const Value& object) : object_(object) {
    if (object.size() <= kScanned) return;
    sorted_.reserve(object.size());
    for (auto [key, value] : object.members()) sorted_.emplace_back(key, &value);
    std::sort(sorted_.begin(), sorted_.end());
  }
  const Value* Find(std::string_view key) const {
    if (object_.size() <= kScanned) return object_.Find(key);
    const auto it = std::lower_bound(sorted_.begin(), sorted_.end(), key,
                                     [](const auto& entry, std::string_view k) { return entry.first < k; });
    return it != sorted_.end() && it->first == key ? it->second : nullptr;
  }

 private:
  static constexpr std::size_t kScanned = 16;

  const Value& object_;
  std::vector<std::pair<std::string_view, const Value*>> sorted_;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_MEMBER_INDEX_H_
