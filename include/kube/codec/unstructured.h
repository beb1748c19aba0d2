// API objects of any kind, known by their JSON alone.
#ifndef KUBE_CODEC_UNSTRUCTURED_H_
#define KUBE_CODEC_UNSTRUCTURED_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/codec/value.h"
#include "kube/meta/map.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube {

/// An owner as metadata.ownerReferences lists it.
struct UnstructuredOwner {
  std::string api_version{};
  std::string kind{};
  std::string name{};
  std::string uid{};
  std::optional<bool> controller{};
  std::optional<bool> block_owner_deletion{};

  friend bool operator==(const UnstructuredOwner&, const UnstructuredOwner&) = default;
};

/// One API object whose type the program need not know: apimachinery's unstructured.Unstructured.
///
/// `object()` is the whole object; the functions below read and write its usual places. The readers give "" (or
/// nothing) when a place is absent or holds another type; string_views live as long as the object stays unchanged. A
/// setter given an empty text, list or map removes the field. Cost, lifetime and threads as for Value, which is all it
/// holds.
class Unstructured {
 public:
  Unstructured() = default;
  /// Wraps a JSON object (null becomes the empty object); throws kube::Error for any other type.
  Unstructured(Value object);  // NOLINT(google-explicit-constructor)
  Unstructured(std::initializer_list<Value::Pair> members) : object_(members) {}

  Value& object() noexcept { return object_; }
  const Value& object() const noexcept { return object_; }
  const Value& operator[](std::string_view key) const noexcept { return object_[key]; }
  Value& operator[](std::string_view key) { return object_[key]; }
  const Value& At(const ValuePath& path) const { return object_.At(path); }
  Value& Set(const ValuePath& path, Value value) { return object_.Set(path, std::move(value)); }
  bool Remove(const ValuePath& path) { return object_.Remove(path); }

  std::string_view api_version() const noexcept { return Text("apiVersion"); }
  std::string_view kind() const noexcept { return Text("kind"); }
  /// Group and version empty when apiVersion is absent or malformed.
  GroupVersionKind gvk() const;
  std::string_view name() const noexcept { return Meta("name"); }
  std::string_view generate_name() const noexcept { return Meta("generateName"); }
  std::string_view namespace_() const noexcept { return Meta("namespace"); }
  std::string_view uid() const noexcept { return Meta("uid"); }
  std::string_view resource_version() const noexcept { return Meta("resourceVersion"); }
  std::int64_t generation() const noexcept;
  /// Of a list object: where to go on, and an estimate of how many items follow.
  std::string_view continue_() const noexcept { return Meta("continue"); }
  std::optional<std::int64_t> remaining_item_count() const noexcept;
  std::optional<Time> creation_timestamp() const noexcept { return MetaTime("creationTimestamp"); }
  std::optional<Time> deletion_timestamp() const noexcept { return MetaTime("deletionTimestamp"); }
  std::optional<std::int64_t> deletion_grace_period_seconds() const noexcept;
  Map<std::string> labels() const { return MetaMap("labels"); }
  Map<std::string> annotations() const { return MetaMap("annotations"); }
  /// One of them, without copying the map; nothing when absent.
  std::optional<std::string_view> label(std::string_view key) const noexcept;
  std::optional<std::string_view> annotation(std::string_view key) const noexcept;
  std::vector<std::string> finalizers() const;
  std::vector<UnstructuredOwner> owner_references() const;
  /// The owner whose `controller` is true.
  std::optional<UnstructuredOwner> controller_owner() const;

  void SetApiVersion(std::string_view api_version) { object_["apiVersion"] = api_version; }
  void SetKind(std::string_view kind) { object_["kind"] = kind; }
  void SetGvk(const GroupVersionKind& gvk);
  void SetName(std::string_view name) { SetMeta("name", name); }
  void SetGenerateName(std::string_view name) { SetMeta("generateName", name); }
  void SetNamespace(std::string_view name) { SetMeta("namespace", name); }
  void SetUid(std::string_view uid) { SetMeta("uid", uid); }
  void SetResourceVersion(std::string_view version) { SetMeta("resourceVersion", version); }
  void SetGeneration(std::int64_t generation);
  void SetCreationTimestamp(std::optional<Time> time) { SetMetaTime("creationTimestamp", time); }
  void SetDeletionTimestamp(std::optional<Time> time) { SetMetaTime("deletionTimestamp", time); }
  void SetDeletionGracePeriodSeconds(std::optional<std::int64_t> seconds);
  void SetLabels(const Map<std::string>& labels) { SetMetaMap("labels", labels); }
  void SetAnnotations(const Map<std::string>& annotations) { SetMetaMap("annotations", annotations); }
  void SetLabel(std::string_view key, std::string_view value);
  void SetAnnotation(std::string_view key, std::string_view value);
  void SetFinalizers(const std::vector<std::string>& finalizers);
  void SetOwnerReferences(const std::vector<UnstructuredOwner>& owners);

  /// Whether it holds an `items` list, and so is a list object.
  bool IsList() const noexcept { return object_["items"].IsArray(); }

  /// Reads one object from JSON. Throws DecodeError for malformed text, for anything but an object, and for an object
  /// without `kind`. Source: apimachinery apis/meta/v1/unstructured/helpers.go.
  static Unstructured DecodeJson(std::string_view text, const DecodeOptions& options = {});
  /// The same without an exception; see Value::TryDecodeJson.
  static bool TryDecodeJson(std::string_view text, Unstructured* object, const DecodeOptions& options,
                            DecodeFailure* failure);
  std::string EncodeJson() const { return object_.EncodeJson(); }

  friend bool operator==(const Unstructured&, const Unstructured&) = default;

 private:
  std::string_view Text(std::string_view key) const noexcept;
  const Value& Metadata() const noexcept { return object_["metadata"]; }
  std::string_view Meta(std::string_view key) const noexcept;
  std::optional<Time> MetaTime(std::string_view key) const noexcept;
  Map<std::string> MetaMap(std::string_view key) const;
  std::optional<std::string_view> MetaMapEntry(std::string_view map, std::string_view key) const noexcept;
  void SetMeta(std::string_view key, std::string_view text);
  void SetMetaTime(std::string_view key, std::optional<Time> time);
  void SetMetaMap(std::string_view key, const Map<std::string>& map);
  void SetOrRemoveMeta(std::string_view key, Value value, bool remove);

  Value object_ = Object{};
};

/// A list of API objects: apimachinery's unstructured.UnstructuredList.
///
/// Each item is a block of memory of its own: keeping one does not keep the list. Iterate it directly, or use `items`.
struct UnstructuredList {
  Unstructured list{};  ///< the list object without its items: apiVersion, kind, metadata
  std::vector<Unstructured> items{};

  std::string_view resource_version() const noexcept { return list.resource_version(); }
  std::string_view continue_() const noexcept { return list.continue_(); }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
  auto begin() { return items.begin(); }
  auto end() { return items.end(); }
  std::size_t size() const noexcept { return items.size(); }
  bool empty() const noexcept { return items.empty(); }

  /// Reads a list object from JSON. Items without `kind` and `apiVersion` take the list's, its kind without "List".
  /// Throws DecodeError as Unstructured::DecodeJson does; an object without `items` is a list of none.
  static UnstructuredList DecodeJson(std::string_view text, const DecodeOptions& options = {});
  static bool TryDecodeJson(std::string_view text, UnstructuredList* list, const DecodeOptions& options,
                            DecodeFailure* failure);
  /// The list object with its items.
  std::string EncodeJson() const;

  friend bool operator==(const UnstructuredList&, const UnstructuredList&) = default;
};

}  // namespace kube

#endif  // KUBE_CODEC_UNSTRUCTURED_H_
