#include "kube/codec/unstructured.h"

namespace kube {
namespace {

std::string Copy(std::string_view text) { return std::string(text); }

std::string_view TextOf(const Value& value) noexcept {
  return value.IsString() ? value.AsString() : std::string_view();
}

UnstructuredOwner OwnerOf(const Value& value) {
  return {.api_version = Copy(TextOf(value["apiVersion"])),
          .kind = Copy(TextOf(value["kind"])),
          .name = Copy(TextOf(value["name"])),
          .uid = Copy(TextOf(value["uid"])),
          .controller = value["controller"].GetBool(),
          .block_owner_deletion = value["blockOwnerDeletion"].GetBool()};
}

}  // namespace

Unstructured::Unstructured(Value object) : object_(std::move(object)) {
  if (object_.IsNull()) object_ = Object{};
  if (!object_.IsObject()) {
    throw Error("an API object is a JSON object, not a value of type " + std::string(Value::TypeName(object_.type())));
  }
}

std::string_view Unstructured::Text(std::string_view key) const noexcept { return TextOf(object_[key]); }

std::string_view Unstructured::Meta(std::string_view key) const noexcept { return TextOf(Metadata()[key]); }

GroupVersionKind Unstructured::gvk() const {
  std::string_view version = api_version();
  std::size_t slash = version.find('/');
  if (slash == std::string_view::npos) return {"", Copy(version), Copy(kind())};
  if (version.find('/', slash + 1) != std::string_view::npos) return {"", "", Copy(kind())};
  return {Copy(version.substr(0, slash)), Copy(version.substr(slash + 1)), Copy(kind())};
}

std::int64_t Unstructured::generation() const noexcept { return Metadata()["generation"].GetInt().value_or(0); }

std::optional<std::int64_t> Unstructured::remaining_item_count() const noexcept {
  return Metadata()["remainingItemCount"].GetInt();
}

std::optional<std::int64_t> Unstructured::deletion_grace_period_seconds() const noexcept {
  return Metadata()["deletionGracePeriodSeconds"].GetInt();
}

std::optional<Time> Unstructured::MetaTime(std::string_view key) const noexcept {
  std::string_view text = Meta(key);
  return text.empty() ? std::nullopt : Time::Parse(text);
}

Map<std::string> Unstructured::MetaMap(std::string_view key) const {
  Map<std::string> map;
  for (auto [name, value] : Metadata()[key].members()) {
    if (value.IsString()) map[name] = Copy(value.AsString());
  }
  return map;
}

std::optional<std::string_view> Unstructured::MetaMapEntry(std::string_view map, std::string_view key) const noexcept {
  const Value& value = Metadata()[map][key];
  if (!value.IsString()) return std::nullopt;
  return value.AsString();
}

std::optional<std::string_view> Unstructured::label(std::string_view key) const noexcept {
  return MetaMapEntry("labels", key);
}

std::optional<std::string_view> Unstructured::annotation(std::string_view key) const noexcept {
  return MetaMapEntry("annotations", key);
}

std::vector<std::string> Unstructured::finalizers() const {
  std::vector<std::string> result;
  for (const Value& item : Metadata()["finalizers"].items()) result.push_back(Copy(TextOf(item)));
  return result;
}

std::vector<UnstructuredOwner> Unstructured::owner_references() const {
  std::vector<UnstructuredOwner> owners;
  for (const Value& item : Metadata()["ownerReferences"].items()) owners.push_back(OwnerOf(item));
  return owners;
}

std::optional<UnstructuredOwner> Unstructured::controller_owner() const {
  for (const Value& item : Metadata()["ownerReferences"].items()) {
    if (item["controller"].GetBool().value_or(false)) return OwnerOf(item);
  }
  return std::nullopt;
}

void Unstructured::SetGvk(const GroupVersionKind& gvk) {
  SetApiVersion(gvk.group_version().ToString());
  SetKind(gvk.kind);
}

void Unstructured::SetOrRemoveMeta(std::string_view key, Value value, bool remove) {
  if (!remove) {
    object_["metadata"][key] = std::move(value);
  } else if (Metadata().Contains(key)) {
    object_["metadata"].Erase(key);
  }
}

void Unstructured::SetMeta(std::string_view key, std::string_view text) { SetOrRemoveMeta(key, text, text.empty()); }

void Unstructured::SetMetaTime(std::string_view key, std::optional<Time> time) {
  bool remove = !time || time->IsZero();
  SetOrRemoveMeta(key, remove ? Value() : Value(time->ToString()), remove);
}

void Unstructured::SetMetaMap(std::string_view key, const Map<std::string>& map) {
  Value object = Object{};
  for (const auto& [name, text] : map) object[name] = text;
  SetOrRemoveMeta(key, std::move(object), map.empty());
}

void Unstructured::SetGeneration(std::int64_t generation) {
  SetOrRemoveMeta("generation", generation, generation == 0);
}

void Unstructured::SetDeletionGracePeriodSeconds(std::optional<std::int64_t> seconds) {
  SetOrRemoveMeta("deletionGracePeriodSeconds", seconds.value_or(0), !seconds);
}

void Unstructured::SetLabel(std::string_view key, std::string_view value) {
  object_["metadata"]["labels"][key] = value;
}

void Unstructured::SetAnnotation(std::string_view key, std::string_view value) {
  object_["metadata"]["annotations"][key] = value;
}

void Unstructured::SetFinalizers(const std::vector<std::string>& finalizers) {
  SetOrRemoveMeta("finalizers", Array::From(finalizers), finalizers.empty());
}

void Unstructured::SetOwnerReferences(const std::vector<UnstructuredOwner>& owners) {
  Value list = Array{};
  for (const UnstructuredOwner& owner : owners) {
    Value item{{"apiVersion", owner.api_version}, {"kind", owner.kind}, {"name", owner.name}, {"uid", owner.uid}};
    if (owner.controller) item["controller"] = *owner.controller;
    if (owner.block_owner_deletion) item["blockOwnerDeletion"] = *owner.block_owner_deletion;
    list.push_back(std::move(item));
  }
  SetOrRemoveMeta("ownerReferences", std::move(list), owners.empty());
}

}  // namespace kube
