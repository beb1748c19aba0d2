// The definitions behind Boxed<T>, List<T> and Map<T>, for whoever instantiates them: the library for the built-in
// types, KUBE_OBJECT for a user's own.
#ifndef KUBE_META_BOXED_IMPL_H_
#define KUBE_META_BOXED_IMPL_H_

#include "kube/meta/boxed.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"

namespace kube {

template <class T>
T* BoxedOps<T>::New(T&& value) {
  return new T(std::move(value));
}
template <class T>
T* BoxedOps<T>::NewDefault() {
  return new T();
}
template <class T>
T* BoxedOps<T>::Clone(const T& value) {
  return new T(value);
}
template <class T>
void BoxedOps<T>::Delete(T* value) noexcept {
  delete value;
}

template <class T>
List<T>::List(const List& other) : Base(other.begin(), other.end()) {}
template <class T>
List<T>::List(std::initializer_list<T> items) : Base(items.begin(), items.end()) {}
// Copy and move, not element by element: the assignment of every T need not be compiled.
template <class T>
List<T>& List<T>::operator=(const List& other) {
  if (this != &other) List(other).swap(*this);
  return *this;
}
template <class T>
List<T>::~List() = default;

template <class V>
Map<V>::Map(std::initializer_list<value_type> items) {
  for (const value_type& item : items) emplace(item.first, item.second);
}

}  // namespace kube

/// Instantiates, in one source file, what programs only declare for T.
#define KUBE_INSTANTIATE_BOXED(T) template struct ::kube::BoxedOps<T>;
#define KUBE_INSTANTIATE_LIST(T) template class ::kube::List<T>;
// NOLINTBEGIN(bugprone-macro-parentheses): a type takes none.
#define KUBE_INSTANTIATE_MAP(V)                           \
  template class ::kube::List<std::pair<std::string, V>>; \
  template ::kube::Map<V>::Map(std::initializer_list<std::pair<std::string, V>>);
// NOLINTEND(bugprone-macro-parentheses)

#endif  // KUBE_META_BOXED_IMPL_H_
