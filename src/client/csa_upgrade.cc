#include "kube/client/csa_upgrade.h"

#include <algorithm>
#include <utility>

#include "kube/codec/field_set.h"

namespace kube {
namespace {

constexpr std::string_view kApply = "Apply";
constexpr std::string_view kUpdate = "Update";

bool IsOf(const Value& entry, std::string_view manager, std::string_view operation, std::string_view subresource) {
  return entry.GetString("manager") == manager && entry.GetString("operation") == operation &&
         entry.GetString("subresource").value_or("") == subresource;
}

FieldSet FieldsOf(const Value& entry) { return FieldSet::FromFieldsV1(entry["fieldsV1"]); }

// The place of the first such entry, or the size. `api_version` may be empty: any.
std::size_t IndexOf(const Value& entries, std::string_view manager, std::string_view operation,
                    std::string_view subresource, std::string_view api_version = {}) {
  const auto items = entries.items();
  const auto it = std::find_if(items.begin(), items.end(), [&](const Value& entry) {
    return IsOf(entry, manager, operation, subresource) &&
           (api_version.empty() || entry.GetString("apiVersion") == api_version);
  });
  return static_cast<std::size_t>(it - items.begin());
}

// One client-side applier.
void Upgrade(Value& entries, std::string_view csa_manager, std::string_view ssa_manager, std::string_view subresource) {
  const Value& read = entries;
  std::size_t target = IndexOf(read, ssa_manager, kApply, subresource);
  if (target == read.size()) {
    target = IndexOf(read, csa_manager, kUpdate, subresource);
    if (target == read.size()) return;
    entries[target]["operation"] = kApply;
    entries[target]["manager"] = ssa_manager;
  }
  // Fields of another version cannot be joined; they are dropped with the rest of the writer's entries.
  const std::size_t source =
      IndexOf(read, csa_manager, kUpdate, subresource, read[target].GetString("apiVersion").value_or(""));
  if (source != read.size()) {
    entries[target]["fieldsV1"] = FieldsOf(read[target]).Union(FieldsOf(read[source])).ToFieldsV1();
  }
  for (std::size_t i = read.size(); i-- > 0;) {
    if (IsOf(read[i], csa_manager, kUpdate, subresource)) entries.EraseAt(i);
  }
}

}  // namespace

std::vector<std::string> FindClientSideAppliers(const Value& managed_fields) {
  std::vector<std::string> managers;
  for (const Value& entry : managed_fields.items()) {
    if (entry.GetString("operation") != kUpdate) continue;
    const FieldSet fields = FieldsOf(entry);
    const FieldSet* at = &fields;
    for (const char* step : {"f:metadata", "f:annotations", "f:kubectl.kubernetes.io/last-applied-configuration"}) {
      if (at != nullptr) at = at->Find(step);
    }
    const std::string manager(entry.GetString("manager").value_or(""));
    const bool known = std::find(managers.begin(), managers.end(), manager) != managers.end();
    if (at != nullptr && at->member && !known) managers.push_back(manager);
  }
  return managers;
}

Value UpgradeManagedFields(const Value& managed_fields, std::string_view ssa_manager,
                           const CsaUpgradeOptions& options) {
  Value entries = managed_fields;
  const std::vector<std::string> managers =
      options.csa_managers.empty() ? FindClientSideAppliers(managed_fields) : options.csa_managers;
  for (const std::string& manager : managers) Upgrade(entries, manager, ssa_manager, options.subresource);
  return entries;
}

std::optional<Patch> UpgradeManagedFieldsPatch(const Value& object, std::string_view ssa_manager,
                                               const CsaUpgradeOptions& options) {
  const Value& metadata = object["metadata"];
  const Value& before = metadata["managedFields"];
  Value after = UpgradeManagedFields(before, ssa_manager, options);
  if (after == before) return std::nullopt;
  // Not `test`: the server would answer Invalid for a version that has changed, and Conflict for this.
  const Value operations =
      Array{{{"op", "replace"}, {"path", "/metadata/managedFields"}, {"value", std::move(after)}},
            {{"op", "replace"}, {"path", "/metadata/resourceVersion"}, {"value", metadata["resourceVersion"]}}};
  return Patch{PatchType::kJson, operations.EncodeJson()};
}

}  // namespace kube
