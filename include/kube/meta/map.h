// The string-keyed map of the API types: sorted, flat, with std::map's interface.
#ifndef KUBE_META_MAP_H_
#define KUBE_META_MAP_H_

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "kube/meta/list.h"

namespace kube {

/// A map from string to V kept as one sorted vector: labels, annotations, resource lists.
///
/// The interface is std::map's, with these differences: lookups take a std::string_view; iterators and references are
/// invalidated by insertion and erasure; the key is not const in value_type (do not change it).
/// Copying, destruction and the initializer list are out of line, as List<T>'s.
/// Cost: find is O(log n); insertion is O(n), O(1) at the end (sorted input, as servers send); 24 bytes when empty.
template <class V>
class Map {
 public:
  using key_type = std::string;
  using mapped_type = V;
  using value_type = std::pair<std::string, V>;
  using Storage = List<value_type>;
  using iterator = typename Storage::iterator;
  using const_iterator = typename Storage::const_iterator;
  using size_type = std::size_t;

  Map() noexcept = default;
  /// As with std::map, of two equal keys the first counts.
  Map(std::initializer_list<value_type> items);
  template <class Iterator>
    requires(!std::is_convertible_v<Iterator, std::string_view>)
  Map(Iterator first, Iterator last) {
    for (; first != last; ++first) emplace(first->first, first->second);
  }

  iterator begin() noexcept { return items_.begin(); }
  iterator end() noexcept { return items_.end(); }
  const_iterator begin() const noexcept { return items_.begin(); }
  const_iterator end() const noexcept { return items_.end(); }
  bool empty() const noexcept { return items_.empty(); }
  size_type size() const noexcept { return items_.size(); }
  void clear() noexcept { items_.clear(); }
  void reserve(size_type n) { items_.reserve(n); }

  iterator lower_bound(std::string_view key) {
    return std::lower_bound(items_.begin(), items_.end(), key,
                            [](const value_type& a, std::string_view b) { return a.first < b; });
  }
  const_iterator lower_bound(std::string_view key) const { return const_cast<Map*>(this)->lower_bound(key); }
  iterator find(std::string_view key) {
    auto it = lower_bound(key);
    return it != end() && it->first == key ? it : end();
  }
  const_iterator find(std::string_view key) const { return const_cast<Map*>(this)->find(key); }
  bool contains(std::string_view key) const { return find(key) != end(); }
  size_type count(std::string_view key) const { return contains(key) ? 1 : 0; }
  const V& at(std::string_view key) const {
    auto it = find(key);
    if (it == end()) throw std::out_of_range("kube::Map: no key \"" + std::string(key) + "\"");
    return it->second;
  }
  V& at(std::string_view key) { return const_cast<V&>(std::as_const(*this).at(key)); }
  V& operator[](std::string_view key) { return Slot(std::string(key)).first->second; }

  /// Inserts unless the key is there. Returns the entry and whether it is new.
  template <class... Args>
  std::pair<iterator, bool> emplace(std::string key, Args&&... args) {
    auto slot = Slot(std::move(key));
    if (slot.second) slot.first->second = V(std::forward<Args>(args)...);
    return slot;
  }
  std::pair<iterator, bool> insert(value_type item) { return emplace(std::move(item.first), std::move(item.second)); }
  template <class M>
  std::pair<iterator, bool> insert_or_assign(std::string key, M&& value) {
    auto slot = Slot(std::move(key));
    slot.first->second = std::forward<M>(value);
    return slot;
  }
  size_type erase(std::string_view key) {
    auto it = find(key);
    if (it == end()) return 0;
    items_.erase(it);
    return 1;
  }
  iterator erase(const_iterator it) { return items_.erase(it); }
  void swap(Map& other) noexcept { items_.swap(other.items_); }

  friend bool operator==(const Map& a, const Map& b) { return a.items_ == b.items_; }

 private:
  // The entry of `key`, made with a default value if new. Sorted input lands at the end without a search.
  std::pair<iterator, bool> Slot(std::string key) {
    auto it = items_.empty() || items_.back().first < key ? items_.end() : lower_bound(key);
    if (it != items_.end() && it->first == key) return {it, false};
    return {items_.emplace(it, std::move(key), V()), true};
  }

  Storage items_;
};

}  // namespace kube

#endif  // KUBE_META_MAP_H_
