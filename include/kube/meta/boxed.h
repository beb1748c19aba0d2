// A nullable, deep-copying pointer: what `*T` of a struct is in the Go types.
#ifndef KUBE_META_BOXED_H_
#define KUBE_META_BOXED_H_

#include <concepts>
#include <cstddef>
#include <utility>

namespace kube {

/// The three operations of Boxed<T> that need T complete. Declared only: boxed_impl.h defines them and the library
/// instantiates them for every built-in type, so that a program that copies a Pod compiles no copy of a Pod.
template <class T>
struct BoxedOps {
  static T* New(T&& value);
  static T* NewDefault();
  static T* Clone(const T& value);
  static void Delete(T* value) noexcept;
};

/// True for a struct described by KUBE_STRUCT: copied where it is used, so that nothing need be instantiated for it.
template <class T>
concept CopiedInPlace = requires(const T* p) { KubeCopiedInPlace(p); };

template <class T>
  requires CopiedInPlace<T>
struct BoxedOps<T> {
  static T* New(T&& value) { return new T(std::move(value)); }
  static T* NewDefault() { return new T(); }
  static T* Clone(const T& value) { return new T(value); }
  static void Delete(T* value) noexcept { delete value; }
};

/// An optional T on the heap, 8 bytes, with the value semantics of std::optional: copies are deep, equality compares
/// the values, "absent" differs from "present and empty".
///
/// Writing one costs one more brace than the value: `.selector = {{.match_labels = {{"app", "demo"}}}}`; present but
/// empty is `{{}}`, absent is `{}`.
/// Cost: a null test to read; one allocation to fill. T may be incomplete where Boxed<T> is only a member.
template <class T>
class Boxed {
 public:
  using value_type = T;

  constexpr Boxed() noexcept = default;
  Boxed(T value) : ptr_(BoxedOps<T>::New(std::move(value))) {}  // NOLINT: implicit, so that braces fill it
  template <std::same_as<std::nullptr_t> N>
  constexpr Boxed(N) noexcept {}  // NOLINT: a template, so that {{}} means "present and empty"
  Boxed(const Boxed& other) : ptr_(other.ptr_ ? BoxedOps<T>::Clone(*other.ptr_) : nullptr) {}
  constexpr Boxed(Boxed&& other) noexcept : ptr_(std::exchange(other.ptr_, nullptr)) {}
  ~Boxed() {
    if (ptr_) BoxedOps<T>::Delete(ptr_);
  }
  Boxed& operator=(const Boxed& other) {
    if (this != &other) Boxed(other).swap(*this);
    return *this;
  }
  Boxed& operator=(Boxed&& other) noexcept {
    Boxed(std::move(other)).swap(*this);
    return *this;
  }

  /// Replaces whatever is there by a default T and returns it.
  T& emplace() {
    Boxed fresh;
    fresh.ptr_ = BoxedOps<T>::NewDefault();
    fresh.swap(*this);
    return *ptr_;
  }
  /// The value, made first if absent: `deployment.spec.strategy.rolling_update.Ensure().max_surge = 1`.
  T& Ensure() { return ptr_ ? *ptr_ : emplace(); }
  void reset() noexcept { Boxed().swap(*this); }
  void swap(Boxed& other) noexcept { std::swap(ptr_, other.ptr_); }

  bool has_value() const noexcept { return ptr_ != nullptr; }
  explicit operator bool() const noexcept { return ptr_ != nullptr; }
  /// Undefined when absent, like std::optional's.
  T& operator*() noexcept { return *ptr_; }
  const T& operator*() const noexcept { return *ptr_; }
  T* operator->() noexcept { return ptr_; }
  const T* operator->() const noexcept { return ptr_; }
  T* get() noexcept { return ptr_; }
  const T* get() const noexcept { return ptr_; }

  friend bool operator==(const Boxed& a, const Boxed& b) {
    return a.ptr_ && b.ptr_ ? *a.ptr_ == *b.ptr_ : a.ptr_ == b.ptr_;
  }
  friend bool operator==(const Boxed& a, std::nullptr_t) noexcept { return !a.ptr_; }

 private:
  T* ptr_ = nullptr;
};

}  // namespace kube

#endif  // KUBE_META_BOXED_H_
