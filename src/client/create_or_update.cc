#include "kube/client/create_or_update.h"

#include "kube/client/patch_from.h"

namespace kube {

const char* ToString(OperationResult result) {
  switch (result) {
    case OperationResult::kUnchanged:
      return "unchanged";
    case OperationResult::kCreated:
      return "created";
    case OperationResult::kUpdated:
      return "updated";
    case OperationResult::kUpdatedStatus:
      return "updatedStatus";
    case OperationResult::kUpdatedStatusOnly:
      return "updatedStatusOnly";
  }
  return "unknown";
}

namespace internal {
void SetKey(Unstructured& object, std::string_view name, std::string_view name_space) {
  object.SetName(name);
  object.SetNamespace(name_space);
}

void CheckSameKey(std::string_view name, std::string_view name_space, std::string_view new_name,
                  std::string_view new_namespace) {
  if (name == new_name && name_space == new_namespace) return;
  throw InvalidRequestError("the change to \"" + std::string(name) + "\" in namespace \"" + std::string(name_space) +
                            "\" made it \"" + std::string(new_name) + "\" in namespace \"" +
                            std::string(new_namespace) + "\": it must leave name and namespace alone");
}

bool IsRace(const ApiError& error, bool created) {
  if (created) return error.IsAlreadyExists();
  return error.IsConflict() || error.IsNotFound();
}

SplitPatch DiffObjects(const Value& before, const Value& after, bool status_apart, bool optimistic_lock) {
  Value changes = Difference(PatchType::kMerge, nullptr, before, after);
  SplitPatch split;
  if (status_apart && changes.Contains("status")) {
    // The version changes with the first patch: only one of the two can carry it.
    Value status{{"status", changes["status"]}};
    changes.Erase("status");
    split.status = PatchOf(PatchType::kMerge, status, before, {optimistic_lock && changes.empty()});
  }
  if (!changes.empty()) split.object = PatchOf(PatchType::kMerge, changes, before, {optimistic_lock});
  return split;
}

}  // namespace internal
}  // namespace kube
