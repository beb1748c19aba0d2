#include "src/sandbox/managers.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kube::sandbox {
namespace {

// Source: apimachinery util/managedfields/internal (DefaultMaxUpdateManagers, capmanagers.go).
constexpr std::size_t kMaxUpdaters = 10;
constexpr std::string_view kAncient = "ancient-changes";

}  // namespace

std::string Manager::Describe() const {
  std::string text = "\"" + name + "\"";
  if (!subresource.empty()) text += " with subresource \"" + subresource + "\"";
  if (apply) return text;
  return text + " using " + api_version;
}

Managers::Managers(const Value& entries) {
  for (const Value& entry : entries.items()) {
    const std::string_view operation = entry.GetString("operation").value_or("");
    if (operation != "Apply" && operation != "Update") continue;
    Manager manager;
    manager.name = entry.GetString("manager").value_or("");
    manager.apply = operation == "Apply";
    manager.api_version = entry.GetString("apiVersion").value_or("");
    manager.subresource = entry.GetString("subresource").value_or("");
    manager.time = entry.GetString("time").value_or("");
    manager.fields = FieldSet::FromFieldsV1(entry["fieldsV1"]);
    all_.push_back(std::move(manager));
  }
}

Manager& Managers::Entry(std::string_view name, bool apply, std::string_view api_version,
                         std::string_view subresource) {
  for (Manager& manager : all_) {
    // An applier is the same one whatever version it uses.
    if (manager.name == name && manager.apply == apply && manager.subresource == subresource &&
        (apply || manager.api_version == api_version)) {
      manager.api_version = api_version;
      return manager;
    }
  }
  all_.push_back({.name = std::string(name),
                  .apply = apply,
                  .api_version = std::string(api_version),
                  .subresource = std::string(subresource)});
  return all_.back();
}

FieldSet Managers::Union() const {
  FieldSet all;
  for (const Manager& manager : all_) all = all.Union(manager.fields);
  return all;
}

void Managers::DropEmpty() {
  std::erase_if(all_, [](const Manager& manager) { return manager.fields.empty(); });
}

void Managers::CapUpdaters() {
  std::vector<Manager> updaters;
  for (Manager& manager : all_) {
    if (!manager.apply) updaters.push_back(std::move(manager));
  }
  std::erase_if(all_, [](const Manager& manager) { return !manager.apply; });
  std::stable_sort(updaters.begin(), updaters.end(),
                   [](const Manager& a, const Manager& b) { return a.time < b.time; });
  std::size_t excess = updaters.size() > kMaxUpdaters ? updaters.size() - kMaxUpdaters + 1 : 0;
  Manager ancient;
  for (Manager& updater : updaters) {
    if (excess == 0 || !updater.subresource.empty()) {
      all_.push_back(std::move(updater));
      continue;
    }
    --excess;
    ancient.name = kAncient;
    ancient.api_version = updater.api_version;
    ancient.time = updater.time;
    ancient.fields = ancient.fields.Union(updater.fields);
  }
  if (!ancient.name.empty()) all_.push_back(std::move(ancient));
}

Value Managers::ToValue() {
  DropEmpty();
  CapUpdaters();
  std::stable_sort(all_.begin(), all_.end(), [](const Manager& a, const Manager& b) {
    if (a.apply != b.apply) return a.apply;
    return std::tie(a.time, a.name, a.subresource) < std::tie(b.time, b.name, b.subresource);
  });
  if (all_.empty()) return {};
  Value entries = Array{};
  for (const Manager& manager : all_) {
    Value entry{{"manager", manager.name},
                {"operation", manager.apply ? "Apply" : "Update"},
                {"apiVersion", manager.api_version}};
    if (!manager.time.empty()) entry["time"] = manager.time;
    entry["fieldsType"] = "FieldsV1";
    entry["fieldsV1"] = manager.fields.ToFieldsV1();
    if (!manager.subresource.empty()) entry["subresource"] = manager.subresource;
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace kube::sandbox
