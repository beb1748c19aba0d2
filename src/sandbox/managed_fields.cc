#include "src/sandbox/managed_fields.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "src/sandbox/encoding.h"
#include "src/sandbox/managers.h"
#include "src/sandbox/merge_ops.h"
#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kBeforeFirstApply = "before-first-apply";

// Never owned by anybody. Source: apimachinery util/managedfields/internal/stripmeta.go.
void StripSystemFields(FieldSet& set) {
  for (std::string_view step : {"f:apiVersion", "f:kind"}) set.RemoveBelow({step});
  for (std::string_view step : {"f:name", "f:namespace", "f:creationTimestamp", "f:selfLink", "f:uid", "f:generation",
                                "f:managedFields", "f:resourceVersion"}) {
    set.RemoveBelow({"f:metadata", step});
  }
  const auto metadata = set.children.find("f:metadata");
  if (metadata == set.children.end()) return;
  metadata->second.member = false;
  if (metadata->second.empty()) set.children.erase(metadata);
}

// The part of the object that writes of this kind do not touch. Source: GetResetFields of the registry strategies.
std::string_view UntouchedPart(const FieldWriter& writer) {
  if (writer.subresource == "status") return "spec";
  return writer.resource->info->HasSubresource("status") && writer.subresource.empty() ? "status" : "";
}

void Strip(const FieldWriter& writer, FieldSet& set) {
  StripSystemFields(set);
  if (const std::string_view part = UntouchedPart(writer); !part.empty()) {
    set.RemoveBelow({std::string("f:").append(part)});
  }
}

struct Difference {
  FieldSet changed;  // new or different
  FieldSet removed;
};

Difference Compare(const FieldWriter& writer, const MergeSchema& schema, const Value& before, const Value& after) {
  Difference difference;
  difference.changed = NewFields(schema, before, after).Union(ModifiedFields(schema, before, after));
  difference.removed = NewFields(schema, after, before);
  Strip(writer, difference.changed);
  Strip(writer, difference.removed);
  return difference;
}

// What there is before an object is created: the parts that its type always has.
Value EmptyObject(const FieldWriter& writer) {
  return writer.resource->type == nullptr ? Value(Object{}) : Canonical(*writer.resource->type, Object{});
}

// `[{}]` is how a client clears them.
bool IsReset(const Value& entries) {
  return entries.size() == 1 && entries.IsArray() && entries[std::size_t{0}].empty();
}

Managers ManagersFor(const FieldWriter& writer, const Value* old, const Value& sent) {
  const Value none;
  const Value& before = old == nullptr ? none : (*old)["metadata"]["managedFields"];
  if (!writer.subresource.empty()) return Managers(before);
  const Value& given = sent["metadata"]["managedFields"];
  if (IsReset(given)) return {};
  Managers managers(given);
  return managers.empty() ? Managers(before) : managers;
}

struct FieldConflict {
  std::string manager;  // as Manager::Describe
  std::string path;
};

// Source of the shapes: apimachinery util/managedfields/internal/conflict.go.
StatusError ApplyConflict(const std::vector<FieldConflict>& conflicts) {
  std::vector<StatusCause> causes;
  std::map<std::string, std::vector<std::string>> by_manager;
  for (const FieldConflict& conflict : conflicts) {
    causes.push_back({"FieldManagerConflict", "conflict with " + conflict.manager, conflict.path});
    by_manager[conflict.manager].push_back(conflict.path);
  }
  std::string message;
  if (conflicts.size() == 1) {
    message = "Apply failed with 1 conflict: conflict with " + conflicts[0].manager + ": " + conflicts[0].path;
  } else {
    message = "Apply failed with " + std::to_string(conflicts.size()) + " conflicts: ";
    bool first = true;
    for (const auto& [manager, paths] : by_manager) {
      message += (first ? "conflicts with " : "\nconflicts with ") + manager + ":";
      first = false;
      for (const std::string& path : paths) message += "\n- " + path;
    }
  }
  return {409, MakeFailure(409, "Conflict", std::move(message), {}, causes)};
}

void CheckConfiguration(const FieldWriter& writer, const MergeSchema& schema, const Value& configuration) {
  const Value* managers = configuration["metadata"].Find("managedFields");
  if (managers != nullptr && !managers->IsNull()) throw BadRequest("metadata.managedFields must be nil");
  if (const auto duplicate = FindDuplicateItem(schema, configuration, "")) {
    throw CannotApply(*writer.resource, configuration, *duplicate);
  }
}

// Takes the changed fields from everybody but `mine`; throws when that is a conflict that nobody asked to force.
void TakeFields(Managers& managers, const Manager* mine, const Difference& difference, bool force) {
  std::vector<FieldConflict> conflicts;
  for (Manager& other : managers.all()) {
    if (&other == mine) continue;
    const FieldSet contested = other.fields.Intersection(difference.changed);
    if (!force) {
      for (std::string& path : contested.Paths()) conflicts.push_back({other.Describe(), std::move(path)});
    }
    other.fields = other.fields.Difference(contested).Difference(difference.removed);
  }
  if (!conflicts.empty()) throw ApplyConflict(conflicts);
}

}  // namespace

StatusError CannotApply(const ServedResource& resource, const Value& configuration, std::string_view why) {
  const ResourceInfo& info = *resource.info;
  const Value& metadata = configuration["metadata"];
  std::string message = "failed to create typed patch object (";
  message.append(metadata.GetString("namespace").value_or("")).append("/");
  message.append(metadata.GetString("name").value_or("")).append("; ");
  message.append(info.group).append("/").append(info.version).append(", Kind=").append(info.kind).append("): ");
  return {500, MakeFailure(500, "", message.append(why))};
}

Value ManagedFieldsOfUpdate(const FieldWriter& writer, const Value* old, const Value& sent) {
  const MergeSchema schema = MergeSchema::OfObject(writer.resource->type);
  Managers managers = ManagersFor(writer, old, sent);
  const Difference difference = Compare(writer, schema, old == nullptr ? EmptyObject(writer) : *old, sent);
  Manager& mine = managers.Entry(writer.manager, false, writer.resource->api_version, writer.subresource);
  TakeFields(managers, &mine, difference, true);
  FieldSet fields = mine.fields.Difference(difference.removed).Union(difference.changed);
  if (fields != mine.fields) {
    mine.fields = std::move(fields);
    mine.time = writer.now.ToString();
  }
  return managers.ToValue();
}

Applied ApplyConfiguration(const FieldWriter& writer, const Value* live, const Value& configuration, bool force) {
  const MergeSchema schema = MergeSchema::OfObject(writer.resource->type);
  CheckConfiguration(writer, schema, configuration);
  const Value before = live == nullptr ? EmptyObject(writer) : *live;
  Value wanted = configuration;
  if (const std::string_view part = UntouchedPart(writer); !part.empty()) wanted.Erase(part);

  Managers managers(before["metadata"]["managedFields"]);
  if (live != nullptr && managers.empty()) {
    Manager& first = managers.Entry(kBeforeFirstApply, false, writer.resource->api_version, "");
    first.fields = NewFields(schema, EmptyObject(writer), before);
    StripSystemFields(first.fields);
    first.time = writer.now.ToString();
  }
  FieldSet fields = FieldsOf(schema, wanted);
  Strip(writer, fields);
  Manager& mine = managers.Entry(writer.manager, true, writer.resource->api_version, writer.subresource);
  const FieldSet given_up = mine.fields.Difference(fields);
  mine.fields = std::move(fields);
  mine.time = writer.now.ToString();

  Applied applied;
  const FieldSet kept = managers.Union();
  applied.object = PruneFields(schema, MergeApplied(schema, before, wanted), given_up, &kept);
  // Compared as written: "1000m" conflicts with "1", as upstream.
  TakeFields(managers, &mine, Compare(writer, schema, before, applied.object), force);
  if (writer.resource->type != nullptr) applied.object = Canonical(*writer.resource->type, applied.object);
  applied.object["metadata"].Erase("managedFields");
  applied.managed_fields = managers.ToValue();
  return applied;
}

}  // namespace kube::sandbox
