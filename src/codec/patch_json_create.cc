// RFC 6902 patches from two values.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/codec/patch_create.h"
#include "src/codec/member_index.h"
#include "src/codec/patch_conditions.h"

namespace kube {
namespace {

// Pairs of elements that are compared for the best match of two arrays; beyond, they are matched place by place.
constexpr std::size_t kMaxPairs = 10'000;

class JsonDiff {
 public:
  Value Take() && { return std::move(operations_); }

  void Compare(const Value& before, const Value& after) {
    if (before.IsObject() && after.IsObject()) return Members(before, after);
    if (before.IsArray() && after.IsArray()) return Elements(before.items(), after.items());
    if (before != after) Add("replace", &after);
  }

 private:
  void Add(const char* op, const Value* value) {
    Value operation{{"op", op}, {"path", path_}};
    if (value != nullptr) operation["value"] = *value;
    operations_.push_back(std::move(operation));
  }

  // Goes one step down for the time of a call.
  template <class F>
  void At(std::string_view step, F&& f) {
    const std::size_t size = path_.size();
    path_ += '/';
    for (char c : step) {
      if (c == '~') {
        path_ += "~0";
      } else if (c == '/') {
        path_ += "~1";
      } else {
        path_ += c;
      }
    }
    f();
    path_.resize(size);
  }

  void Members(const Value& before, const Value& after) {
    const internal::MemberIndex in_before(before);
    const internal::MemberIndex in_after(after);
    for (auto [key, value] : before.members()) {
      if (in_after.Find(key) == nullptr) At(key, [&] { Add("remove", nullptr); });
    }
    for (auto [key, value] : after.members()) {
      const Value* old = in_before.Find(key);
      At(key, [&, &now = value] { old == nullptr ? Add("add", &now) : Compare(*old, now); });
    }
  }

  void Elements(std::span<const Value> before, std::span<const Value> after) {
    std::size_t place = 0;
    while (!before.empty() && !after.empty() && before.front() == after.front()) {
      before = before.subspan(1);
      after = after.subspan(1);
      ++place;
    }
    while (!before.empty() && !after.empty() && before.back() == after.back()) {
      before = before.first(before.size() - 1);
      after = after.first(after.size() - 1);
    }
    // Between two equal elements lies a gap: what was there turns into what is there now.
    std::size_t from = 0;
    std::size_t to = 0;
    for (auto [i, j] : CommonElements(before, after)) {
      Gap(before.subspan(from, i - from), after.subspan(to, j - to), place);
      place += j - to + 1;
      from = i + 1;
      to = j + 1;
    }
    Gap(before.subspan(from), after.subspan(to), place);
  }

  void Gap(std::span<const Value> before, std::span<const Value> after, std::size_t place) {
    const std::size_t both = std::min(before.size(), after.size());
    for (std::size_t i = 0; i < both; ++i) At(std::to_string(place + i), [&] { Compare(before[i], after[i]); });
    // From the back, so that the indexes that are left stay.
    for (std::size_t i = before.size(); i > both; --i) {
      At(std::to_string(place + i - 1), [&] { Add("remove", nullptr); });
    }
    for (std::size_t i = both; i < after.size(); ++i) At(std::to_string(place + i), [&] { Add("add", &after[i]); });
  }

  // The places of a longest common subsequence.
  static std::vector<std::pair<std::size_t, std::size_t>> CommonElements(std::span<const Value> a,
                                                                         std::span<const Value> b) {
    std::vector<std::pair<std::size_t, std::size_t>> common;
    if (a.empty() || b.empty() || a.size() > kMaxPairs / b.size()) return common;
    const std::size_t width = b.size() + 1;
    std::vector<bool> equal(a.size() * b.size());
    std::vector<std::uint32_t> longest((a.size() + 1) * width);  // of the rests from i and from j
    for (std::size_t i = a.size(); i-- > 0;) {
      for (std::size_t j = b.size(); j-- > 0;) {
        equal[i * b.size() + j] = a[i] == b[j];
        longest[i * width + j] = equal[i * b.size() + j]
                                     ? longest[(i + 1) * width + j + 1] + 1
                                     : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
      }
    }
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
      if (equal[i * b.size() + j]) {
        common.emplace_back(i++, j++);
      } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
        ++i;
      } else {
        ++j;
      }
    }
    return common;
  }

  Value operations_ = Array{};
  std::string path_;
};

}  // namespace

Value CreateJsonPatch(const Value& original, const Value& modified) {
  internal::CheckDepth({&original, &modified});
  JsonDiff diff;
  diff.Compare(original, modified);
  return std::move(diff).Take();
}

}  // namespace kube
