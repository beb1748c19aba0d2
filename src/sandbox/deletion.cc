#include "src/sandbox/deletion.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "src/sandbox/strategy.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kOrphan = "orphan";
constexpr std::string_view kForeground = "foregroundDeletion";

bool HasFinalizer(const Value& object, std::string_view name) {
  for (const Value& finalizer : object["metadata"]["finalizers"].items()) {
    if (finalizer.GetString() == name) return true;
  }
  return false;
}

// Which of the two finalizers the garbage collector shall find.
bool WantsOrphan(const ResourceInfo& resource, const Value& object, const DeleteParams& params) {
  if (DefaultPropagationOf(resource) == DefaultPropagation::kNone) return false;
  switch (params.propagation) {
    case DeleteParams::Propagation::kOrphan:
      return true;
    case DeleteParams::Propagation::kBackground:
    case DeleteParams::Propagation::kForeground:
      return false;
    case DeleteParams::Propagation::kDefault:
      break;
  }
  if (HasFinalizer(object, kOrphan)) return true;
  if (HasFinalizer(object, kForeground)) return false;
  return DefaultPropagationOf(resource) == DefaultPropagation::kOrphan;
}

bool WantsForeground(const ResourceInfo& resource, const Value& object, const DeleteParams& params) {
  if (DefaultPropagationOf(resource) == DefaultPropagation::kNone) return false;
  if (params.propagation != DeleteParams::Propagation::kDefault) {
    return params.propagation == DeleteParams::Propagation::kForeground;
  }
  return !HasFinalizer(object, kOrphan) && HasFinalizer(object, kForeground);
}

// Returns whether the list changed.
bool SetCollectorFinalizers(const ResourceInfo& resource, const DeleteParams& params, Value& object) {
  const Value before = std::as_const(object)["metadata"]["finalizers"];
  const bool orphan = WantsOrphan(resource, object, params);
  const bool foreground = WantsForeground(resource, object, params);
  Value after = Array{};
  for (const Value& finalizer : before.items()) {
    if (finalizer.GetString() != kOrphan && finalizer.GetString() != kForeground) after.push_back(finalizer);
  }
  if (orphan) after.push_back(kOrphan);
  if (foreground) after.push_back(kForeground);
  if (after == before || (after.empty() && before.empty())) return false;
  if (after.empty()) {
    object["metadata"].Erase("finalizers");
  } else {
    object["metadata"]["finalizers"] = std::move(after);
  }
  return true;
}

void CountGeneration(Value& metadata) {
  const std::int64_t generation = std::as_const(metadata).GetInt("generation").value_or(0);
  if (generation > 0) metadata["generation"] = generation + 1;
}

void Mark(Value& metadata, Time when, std::int64_t grace) {
  metadata["deletionTimestamp"] = when.ToString();
  metadata["deletionGracePeriodSeconds"] = grace;
}

enum class Grace : unsigned char { kNone, kStarted, kPending };

// Sets or shortens the grace period.
Grace BeginGrace(const ResourceInfo& resource, const DeleteParams& params, Time now, Value& object) {
  Value& metadata = object["metadata"];
  const Value& read = metadata;
  const std::optional<std::int64_t> asked =
      params.grace_seconds && *params.grace_seconds < 0 ? std::optional<std::int64_t>(1) : params.grace_seconds;
  if (read["deletionTimestamp"].IsString()) {
    if (!GracePeriod(resource, object, asked)) return Grace::kNone;
    const std::optional<std::int64_t> running = read.GetInt("deletionGracePeriodSeconds");
    if (!running) return Grace::kNone;
    if (!asked || *asked >= *running) return Grace::kPending;
    const Time end = Time::Parse(read["deletionTimestamp"].AsString()).value_or(now);
    Mark(metadata, Time{end.seconds - *running + *asked}, *asked);
    return Grace::kStarted;
  }
  const std::optional<std::int64_t> period = GracePeriod(resource, object, params.grace_seconds);
  if (!period) return Grace::kNone;
  Mark(metadata, Time{now.seconds + *period}, *period);
  CountGeneration(metadata);
  return Grace::kStarted;
}

// For kinds without grace, held back by finalizers.
void MarkAsDeleting(Value& object, Time now) {
  Value& metadata = object["metadata"];
  const Value& read = metadata;
  if (!read.GetInt("deletionGracePeriodSeconds")) CountGeneration(metadata);
  const std::optional<Time> known = Time::Parse(read.GetString("deletionTimestamp").value_or(""));
  Mark(metadata, known && *known <= now ? *known : now, 0);
}

// A namespace waits for its contents. Source: kubernetes pkg/registry/core/namespace/storage.
DeletionPlan PlanNamespaceDeletion(const Value& object, const DeletionPlan& plan, Time now) {
  const bool finalizing = !object["spec"]["finalizers"].empty();
  if (object["metadata"]["deletionTimestamp"].IsString()) {
    return finalizing ? DeletionPlan{DeletionPlan::Step::kNothing, {}} : plan;
  }
  if (!finalizing && plan.step == DeletionPlan::Step::kRemove) return plan;
  DeletionPlan update{DeletionPlan::Step::kUpdate, plan.step == DeletionPlan::Step::kUpdate ? plan.next : object};
  Value& metadata = update.next["metadata"];
  if (!std::as_const(metadata)["deletionTimestamp"].IsString()) metadata["deletionTimestamp"] = now.ToString();
  metadata.Erase("deletionGracePeriodSeconds");
  update.next["status"]["phase"] = "Terminating";
  return update;
}

}  // namespace

DeletionPlan PlanDeletion(const ResourceInfo& resource, const Value& object, const DeleteParams& params, Time now) {
  DeletionPlan plan;
  plan.next = object;
  const Grace grace = BeginGrace(resource, params, now, plan.next);
  if (grace == Grace::kPending) return {DeletionPlan::Step::kNothing, {}};
  const bool changed = SetCollectorFinalizers(resource, params, plan.next);
  const Value& next = plan.next;
  const bool finalizers = !next["metadata"]["finalizers"].empty();
  if (grace == Grace::kStarted) {
    const bool waits = finalizers || next["metadata"].GetInt("deletionGracePeriodSeconds").value_or(0) > 0;
    plan.step = waits ? DeletionPlan::Step::kUpdate : DeletionPlan::Step::kUpdateAndRemove;
  } else if (finalizers) {
    MarkAsDeleting(plan.next, now);
    plan.step = DeletionPlan::Step::kUpdate;
    if (!changed && plan.next == object) plan.step = DeletionPlan::Step::kNothing;
  }
  if (resource.group.empty() && resource.plural == "namespaces") return PlanNamespaceDeletion(object, plan, now);
  return plan;
}

bool UpdateCompletesDeletion(const ResourceInfo& resource, const Value& next, const Value& old) {
  if (!next["metadata"]["finalizers"].empty()) return false;
  if (resource.group.empty() && resource.plural == "namespaces") {
    return next["metadata"]["deletionTimestamp"].IsString() && next["spec"]["finalizers"].empty();
  }
  return old["metadata"].GetInt("deletionGracePeriodSeconds") == 0;
}

}  // namespace kube::sandbox
