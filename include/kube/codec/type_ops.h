// The operations of a TypeInfo for a T. Included by the generated tables and by KUBE_OBJECT, not by programs.
#ifndef KUBE_CODEC_TYPE_OPS_H_
#define KUBE_CODEC_TYPE_OPS_H_

#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "kube/codec/type_info.h"
#include "kube/meta/map.h"

namespace kube {

template <class T>
struct TypeOps {
  static void* Create() { return new T(); }
  static void Destroy(void* p) { delete static_cast<T*>(p); }
  // By construction and destruction only: the assignments of every T need not be compiled.
  static void Copy(const void* from, void* to) {
    static_assert(std::is_nothrow_move_constructible_v<T>);
    T copy(*static_cast<const T*>(from));
    std::destroy_at(static_cast<T*>(to));
    ::new (to) T(std::move(copy));
  }
  static void Clear(void* p) {
    static_assert(std::is_nothrow_default_constructible_v<T>);
    std::destroy_at(static_cast<T*>(p));
    ::new (p) T();
  }
};

/// `Container` is List<T> or std::vector<T>.
template <class Container>
struct ListOpsOf {
  static Container& As(void* list) { return *static_cast<Container*>(list); }
  static std::size_t Size(const void* list) { return static_cast<const Container*>(list)->size(); }
  static void* Data(void* list) { return As(list).data(); }
  static void* EmplaceBack(void* list) { return &As(list).emplace_back(); }
  static void Reserve(void* list, std::size_t n) { As(list).reserve(n); }
  static void Clear(void* list) { As(list).clear(); }
  static constexpr ListOps kOps{Size, Data, EmplaceBack, Reserve, Clear};
};

template <class T>
struct MapOpsOf {
  static Map<T>& As(void* map) { return *static_cast<Map<T>*>(map); }
  static std::size_t Size(const void* map) { return static_cast<const Map<T>*>(map)->size(); }
  static std::string_view At(void* map, std::size_t i, void** value) {
    auto& entry = As(map).begin()[static_cast<std::ptrdiff_t>(i)];
    *value = &entry.second;
    return entry.first;
  }
  static void* Emplace(void* map, std::string_view key, bool* fresh) {
    auto slot = As(map).emplace(std::string(key));
    *fresh = slot.second;
    return &slot.first->second;
  }
  static void Clear(void* map) { As(map).clear(); }
  static constexpr MapOps kOps{Size, At, Emplace, Clear};
};

template <class T>
struct OptionalOpsOf {
  static std::optional<T>& As(void* optional) { return *static_cast<std::optional<T>*>(optional); }
  static void* Get(void* optional) { return As(optional) ? &*As(optional) : nullptr; }
  static void* Emplace(void* optional) { return &As(optional).emplace(); }
  static void Reset(void* optional) { As(optional).reset(); }
  static constexpr OptionalOps kOps{Get, Emplace, Reset};
};

}  // namespace kube

#endif  // KUBE_CODEC_TYPE_OPS_H_
