// The few things the verbs must know of an object, for typed and untyped ones alike.
#ifndef KUBE_CLIENT_OBJECT_ACCESS_H_
#define KUBE_CLIENT_OBJECT_ACCESS_H_

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "kube/client/client.h"
#include "kube/client/list_range.h"
#include "kube/client/resource_verbs.h"
#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"
#include "kube/meta/resource.h"

namespace kube {

/// A type that says at compile time which resource it is.
template <class T>
concept HasResourceInfo = Described<T> && requires(const T* p) {
  { GetResourceInfo(p) } -> std::convertible_to<const ResourceInfo&>;
};

namespace internal {

ContentType PreferredContentType(const Client& client);
ResourceTarget TargetOf(const ResourceInfo& info, std::string name_space);
/// What is sent to apply it: the JSON. Throws InvalidRequestError when it holds managedFields, which no server takes.
std::string ApplyBodyOf(const Value& configuration);
/// The object as an apply configuration: the JSON of what is not zero.
std::string ApplyBodyOf(const TypeInfo& info, const void* object);
std::string ApplyBodyOf(const Unstructured& object);

/// The protobuf number of the items of a list type; 0 where it has none.
std::uint32_t ItemsNumber(const TypeInfo& list);

/// A text as template argument.
template <std::size_t N>
struct FixedText {
  char text[N];
  consteval FixedText(const char (&from)[N]) { std::copy_n(from, N, text); }  // NOLINT: implicit, a template argument
  constexpr std::string_view view() const { return {text, N - 1}; }
};
inline constexpr FixedText kStatus = "status";

/// False only where T is known not to have the subresource; an untyped object may have any.
template <class T, FixedText kName>
concept MayHaveSubresource =
    !HasResourceInfo<T> || GetResourceInfo(static_cast<const T*>(nullptr)).HasSubresource(kName.view());

/// Stands for the list of a kind that cannot be listed (TokenReview and the like).
struct NoList {};

template <class T>
struct ListTypeOfObject {
  using Type = NoList;
};
template <class T>
  requires requires(const T* object) { ListTypeOf(object); }
struct ListTypeOfObject<T> {
  using Type = decltype(ListTypeOf(static_cast<const T*>(nullptr)));
};

template <class T>
struct ObjectAccess {
  using List = typename ListTypeOfObject<T>::Type;
  static std::string_view Name(const T& object) { return object.metadata.name; }
  static std::string_view Namespace(const T& object) { return object.metadata.namespace_; }
  static std::string_view ResourceVersion(const T& object) { return object.metadata.resource_version; }
  static std::string_view Uid(const T& object) { return object.metadata.uid; }
  static std::string ApplyBody(const T& object) { return ApplyBodyOf(TypeInfoOf<T>(), &object); }
  static std::uint32_t ItemsNumber() { return internal::ItemsNumber(TypeInfoOf<List>()); }
  /// Takes the paging out of a list's metadata: the continue token, which is returned, and the remaining count.
  template <class L>
  static std::string TakePaging(L& list) {
    list.metadata.remaining_item_count.reset();
    return std::exchange(list.metadata.continue_, {});
  }
  template <class L>
  static ListPage<T> ToPage(L list) {
    return {std::move(list.items), std::move(list.metadata.resource_version), std::move(list.metadata.continue_)};
  }
};

template <>
struct ObjectAccess<Unstructured> {
  using List = UnstructuredList;
  static std::string_view Name(const Unstructured& object);
  static std::string_view Namespace(const Unstructured& object);
  static std::string_view ResourceVersion(const Unstructured& object) { return object.resource_version(); }
  static std::string_view Uid(const Unstructured& object) { return object.uid(); }
  static std::string ApplyBody(const Unstructured& object) { return ApplyBodyOf(object); }
  static std::uint32_t ItemsNumber() { return 0; }
  static std::string TakePaging(UnstructuredList& list);
  static ListPage<Unstructured> ToPage(UnstructuredList list);
};

}  // namespace internal
}  // namespace kube

#endif  // KUBE_CLIENT_OBJECT_ACCESS_H_
