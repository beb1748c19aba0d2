// The iterator of everything that is read once, item by item: lists, watches, logs.
#ifndef KUBE_CLIENT_STREAM_ITERATOR_H_
#define KUBE_CLIENT_STREAM_ITERATOR_H_

#include <cstddef>
#include <iterator>
#include <type_traits>
#include <utility>

namespace kube::internal {

/// An input iterator. `Stream` is a pointer to what has `Item* Advance()`: the next item, which stays where it is until
/// the next call, or null at the end.
template <class Stream, class Item>
class StreamIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = std::remove_const_t<Item>;
  using difference_type = std::ptrdiff_t;
  using pointer = Item*;
  using reference = Item&;

  StreamIterator() = default;
  /// Reads the first item.
  explicit StreamIterator(Stream stream) : stream_(std::move(stream)) { ++*this; }
  reference operator*() const { return *item_; }
  pointer operator->() const { return item_; }
  StreamIterator& operator++() {
    item_ = stream_->Advance();
    return *this;
  }
  void operator++(int) { ++*this; }
  friend bool operator==(const StreamIterator& a, const StreamIterator& b) { return a.item_ == b.item_; }

 private:
  Stream stream_{};
  Item* item_ = nullptr;
};

}  // namespace kube::internal

#endif  // KUBE_CLIENT_STREAM_ITERATOR_H_
