// The members of an object, as a range.
#ifndef KUBE_CODEC_VALUE_MEMBERS_H_
#define KUBE_CODEC_VALUE_MEMBERS_H_

#include <cstddef>
#include <iterator>
#include <span>
#include <string_view>

#include "kube/codec/value.h"

namespace kube {

/// The members of an object, in order. V is Value or const Value.
template <class V>
class MemberRange {
 public:
  struct Entry {
    std::string_view key;
    V& value;
  };
  class iterator {
   public:
    using value_type = Entry;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;
    using reference = Entry;
    using pointer = void;
    iterator() = default;
    iterator(V* at, const Value* container) : at_(at), container_(container) {}
    Entry operator*() const { return {Value::KeyOf(at_, container_), *at_}; }
    iterator& operator++() { return ++at_, *this; }
    iterator operator++(int) { return {at_++, container_}; }
    friend bool operator==(const iterator& a, const iterator& b) { return a.at_ == b.at_; }

   private:
    friend class MemberRange;
    V* at_ = nullptr;
    const Value* container_ = nullptr;
  };
  MemberRange(std::span<V> nodes, const Value* container) : nodes_(nodes), container_(container) {}
  iterator begin() const { return {nodes_.data(), container_}; }
  iterator end() const { return {nodes_.data() + nodes_.size(), container_}; }
  std::size_t size() const { return nodes_.size(); }
  bool empty() const { return nodes_.empty(); }

 private:
  std::span<V> nodes_;
  const Value* container_;
};

}  // namespace kube

#endif  // KUBE_CODEC_VALUE_MEMBERS_H_
