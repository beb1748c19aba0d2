// A list of any length, fetched page by page while it is read.
#ifndef KUBE_CLIENT_LIST_RANGE_H_
#define KUBE_CLIENT_LIST_RANGE_H_

#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kube {

/// Objects asked for at a time by ListAll. Source: client-go tools/pager/pager.go.
inline constexpr int kDefaultPageSize = 500;

/// Some objects and the way to the next ones.
template <class T>
struct ListPage {
  std::vector<T> items{};
  std::string resource_version{};
  std::string continue_token{};  ///< empty on the last page
};

/// All objects of a list as an input range. Nothing is fetched before begin(); then one page at a time, so that memory holds
/// one page. It needs no living Api: `for (auto& pod : client.CoreV1().Pods("").ListAll())` is safe.
///
/// When the continue token expires between pages (410) and the server offers another one, the listing goes on from the same
/// key with newer objects: no object comes twice, but the whole is then no single snapshot; consistent() tells. Without
/// such an offer the ApiError is thrown.
/// **Threads**: one at a time.
template <class T>
class ListRange {
  struct State;

 public:
  /// Fetches one page: the first for an empty token. `restarted` is set when an expired token was replaced.
  using Fetch = std::function<ListPage<T>(const std::string& continue_token, bool* restarted)>;

  explicit ListRange(Fetch fetch) : state_(std::make_shared<State>()) { state_->fetch = std::move(fetch); }

  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = T*;
    using reference = T&;

    iterator() = default;
    explicit iterator(std::shared_ptr<typename ListRange::State> state) : state_(std::move(state)) {
      state_->FetchPage();
      SkipEmptyPages();
    }
    reference operator*() const { return state_->page.items[state_->index]; }
    pointer operator->() const { return &**this; }
    iterator& operator++() {
      ++state_->index;
      SkipEmptyPages();
      return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const iterator& a, const iterator& b) { return a.state_ == b.state_; }

   private:
    void SkipEmptyPages() {
      while (state_ && state_->index == state_->page.items.size()) {
        if (state_->page.continue_token.empty()) {
          state_.reset();
        } else {
          state_->FetchPage();
        }
      }
    }
    std::shared_ptr<typename ListRange::State> state_;
  };

  /// Fetches the first page. One iteration a range.
  iterator begin() { return iterator(state_); }
  iterator end() { return iterator(); }

  /// Of the first page: where a watch may begin. Empty before begin().
  const std::string& resource_version() const noexcept { return state_->resource_version; }
  /// False once an expired token was replaced by the server's newer one.
  bool consistent() const noexcept { return !state_->restarted; }

 private:
  struct State {
    Fetch fetch;
    ListPage<T> page;
    std::size_t index = 0;
    std::string resource_version;
    bool restarted = false;

    void FetchPage() {
      std::string token = std::move(page.continue_token);
      page = fetch(token, &restarted);
      index = 0;
      if (resource_version.empty()) resource_version = page.resource_version;
    }
  };
  std::shared_ptr<State> state_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_LIST_RANGE_H_
