// What must be done before an object may go: metadata.finalizers.
#ifndef KUBE_CLIENT_FINALIZERS_H_
#define KUBE_CLIENT_FINALIZERS_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"

namespace kube {

namespace internal {
inline std::vector<std::string> FinalizersOf(const Unstructured& object) { return object.finalizers(); }
inline void SetFinalizers(Unstructured& object, const std::vector<std::string>& list) { object.SetFinalizers(list); }
template <Described T>
const std::vector<std::string>& FinalizersOf(const T& object) {
  return object.metadata.finalizers;
}
template <Described T>
void SetFinalizers(T& object, std::vector<std::string> list) {
  object.metadata.finalizers = std::move(list);
}
}  // namespace internal

/// Whether the object has the finalizer. Objects of these functions may be typed or untyped; nothing is sent.
/// Source: controller-runtime controllerutil.
template <class T>
bool ContainsFinalizer(const T& object, std::string_view finalizer) {
  const std::vector<std::string>& list = internal::FinalizersOf(object);
  return std::find(list.begin(), list.end(), finalizer) != list.end();
}

/// Adds it at the end unless it is there. Returns whether the object changed. The server takes names with a domain only
/// (`example.com/clean-up`), and none for an object that is being deleted.
template <class T>
bool AddFinalizer(T& object, std::string_view finalizer) {
  if (ContainsFinalizer(object, finalizer)) return false;
  std::vector<std::string> list = internal::FinalizersOf(object);
  list.emplace_back(finalizer);
  internal::SetFinalizers(object, std::move(list));
  return true;
}

/// Takes it out, every time it is there. Returns whether the object changed.
template <class T>
bool RemoveFinalizer(T& object, std::string_view finalizer) {
  std::vector<std::string> list = internal::FinalizersOf(object);
  const auto end = std::remove(list.begin(), list.end(), finalizer);
  if (end == list.end()) return false;
  list.erase(end, list.end());
  internal::SetFinalizers(object, std::move(list));
  return true;
}

}  // namespace kube

#endif  // KUBE_CLIENT_FINALIZERS_H_
