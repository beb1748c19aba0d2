// The list of the API types: std::vector whose copying is compiled once, in the library.
#ifndef KUBE_META_LIST_H_
#define KUBE_META_LIST_H_

#include <initializer_list>
#include <type_traits>
#include <utility>
#include <vector>

namespace kube {

/// A std::vector<T> (it is one: every algorithm and every function that takes a vector takes it) whose copy,
/// destruction and initializer-list constructor are out of line, in the library. A file that copies a Pod then compiles
/// calls instead of forty nested loops (docs/adr/0002-list.md has the figures).
///
/// For a T of your own, include kube/meta/boxed_impl.h in one source file and write KUBE_INSTANTIATE_LIST(T);
/// or use std::vector<T>, which the codec takes just as well.
template <class T>
class List : public std::vector<T> {
  using Base = std::vector<T>;

 public:
  // Not defaulted: a constexpr one would be compiled at once, where T may still be incomplete (recursive types).
  List() noexcept {}  // NOLINT
  List(const List& other);
  List(List&& other) noexcept = default;
  List(std::initializer_list<T> items);
  List(Base items) : Base(std::move(items)) {}  // NOLINT: implicit, a vector is a list
  template <class Iterator>
    requires(!std::is_integral_v<Iterator>)
  List(Iterator first, Iterator last) : Base(first, last) {}
  List& operator=(const List& other);
  List& operator=(List&& other) noexcept = default;
  ~List();
};

}  // namespace kube

#endif  // KUBE_META_LIST_H_
