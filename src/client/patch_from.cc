#include "kube/client/patch_from.h"

#include <string>
#include <utility>

#include "kube/client/api_error.h"

namespace kube {
namespace internal {
namespace {

Value WithoutVersion(const Value& object) {
  Value rest = object;
  rest.Remove({"metadata", "resourceVersion"});
  return rest;
}

}  // namespace

Value Difference(PatchType type, const TypeInfo* info, const Value& before, const Value& after) {
  switch (type) {
    case PatchType::kJson:
      return CreateJsonPatch(WithoutVersion(before), WithoutVersion(after));
    case PatchType::kMerge:
      return CreateMergePatch(WithoutVersion(before), WithoutVersion(after));
    case PatchType::kStrategicMerge:
      break;
  }
  return CreateStrategicMergePatch(WithoutVersion(before), WithoutVersion(after), *info);
}

Patch PatchOf(PatchType type, Value changes, const Value& before, const PatchFromOptions& options) {
  if (options.optimistic_lock) {
    const Value& version = before["metadata"]["resourceVersion"];
    if (version.IsNull()) {
      throw InvalidRequestError("a patch with optimistic lock needs the resourceVersion of the object as it was");
    }
    if (type == PatchType::kJson) {
      // Not `test`, whose failure the server answers with Invalid.
      changes.push_back({{"op", "replace"}, {"path", "/metadata/resourceVersion"}, {"value", version}});
    } else {
      changes.Set({"metadata", "resourceVersion"}, version);
    }
  }
  return {type, changes.EncodeJson()};
}

Patch PatchFrom(PatchType type, const TypeInfo* info, const Value& before, const Value& after,
                const PatchFromOptions& options) {
  return PatchOf(type, Difference(type, info, before, after), before, options);
}

}  // namespace internal

Patch MergePatchFrom(const Unstructured& before, const Unstructured& after, const PatchFromOptions& options) {
  return internal::PatchFrom(PatchType::kMerge, nullptr, before.object(), after.object(), options);
}

Patch StrategicMergePatchFrom(const Unstructured& before, const Unstructured& after, const PatchFromOptions& options) {
  const TypeInfo* info = FindTypeInfo(after.api_version(), after.kind());
  if (info == nullptr) {
    throw InvalidRequestError("no strategic merge patch can be made for " + std::string(after.api_version()) + " " +
                              std::string(after.kind()) + ", which is no built-in kind: use MergePatchFrom");
  }
  return internal::PatchFrom(PatchType::kStrategicMerge, info, before.object(), after.object(), options);
}

Patch JsonPatchFrom(const Unstructured& before, const Unstructured& after, const PatchFromOptions& options) {
  return internal::PatchFrom(PatchType::kJson, nullptr, before.object(), after.object(), options);
}

bool ChangesNothing(const Patch& patch) { return patch.body == (patch.type == PatchType::kJson ? "[]" : "{}"); }

}  // namespace kube
