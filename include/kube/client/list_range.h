// A list of any length, fetched page by page while it is read.
#ifndef KUBE_CLIENT_LIST_RANGE_H_
#define KUBE_CLIENT_LIST_RANGE_H_

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "kube/client/api_error.h"
#include "kube/client/stream_iterator.h"

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

/// All objects of a list as an input range. Nothing is fetched before begin(); then one page at a time, so that memory
/// holds one page. It needs no living Api: `for (auto& pod : client.CoreV1().Pods("").ListAll())` is safe.
///
/// All pages are of one version. When that version expires between pages (a listing that takes minutes) the ApiError,
/// IsExpired(), is thrown, as client-go's pager does item by item; AllowInconsistent() goes on instead. Api::ListPaged
/// starts anew by itself.
/// **Threads**: one at a time.
template <class T>
class ListRange {
  struct State;

 public:
  /// Fetches one page: the first for an empty token.
  using Fetch = std::function<ListPage<T>(const std::string& continue_token)>;

  explicit ListRange(Fetch fetch) : state_(std::make_shared<State>()) { state_->fetch = std::move(fetch); }

  using iterator = internal::StreamIterator<std::shared_ptr<State>, T>;

  /// Fetches the first page; goes on where a loop was left, by an exception too.
  iterator begin() { return iterator(state_); }
  iterator end() { return iterator(); }

  /// The same range, which goes on when the version of its pages has expired and the server offers to: from the same
  /// key, with objects of a newer version. No object comes twice, but the whole is then no single snapshot;
  /// consistent() tells.
  ListRange AllowInconsistent() const {
    state_->allow_inconsistent = true;
    return *this;
  }

  /// Of the first page: where a watch may begin. Empty before begin().
  const std::string& resource_version() const noexcept { return state_->resource_version; }
  /// False once an expired token was replaced by the server's newer one.
  bool consistent() const noexcept { return state_->consistent; }

 private:
  struct State {
    Fetch fetch;
    ListPage<T> page;
    bool begun = false;
    std::size_t index = 0;
    std::string resource_version;
    bool allow_inconsistent = false;
    bool consistent = true;

    T* Advance() {
      if (begun) {
        ++index;
      } else {
        FetchPage();
      }
      begun = true;
      while (index >= page.items.size()) {
        begun = !page.continue_token.empty();
        if (!begun) return nullptr;
        FetchPage();
      }
      return &page.items[index];
    }
    void FetchPage() {
      page = FetchAt(std::move(page.continue_token));
      index = 0;
      if (resource_version.empty()) resource_version = page.resource_version;
    }
    ListPage<T> FetchAt(const std::string& token) {
      try {
        return fetch(token);
      } catch (const ApiError& error) {
        const std::string& offered = error.status().metadata.continue_;
        if (!allow_inconsistent || token.empty() || !error.IsExpired() || offered.empty()) throw;
        consistent = false;
        return fetch(offered);
      }
    }
  };
  std::shared_ptr<State> state_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_LIST_RANGE_H_
