#include "src/sandbox/strategy.h"

#include <kube/codec/registry.h>
#include <kube/meta/time.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "src/sandbox/strategy_kinds.h"

namespace kube::sandbox {
namespace {

bool IsOneOf(const ResourceInfo& resource, std::string_view group, std::initializer_list<std::string_view> plurals) {
  return resource.group == group && std::find(plurals.begin(), plurals.end(), resource.plural) != plurals.end();
}

bool IsCustom(const ResourceInfo& resource) { return FindTypeInfo(resource.api_version(), resource.kind) == nullptr; }

bool HasGeneration(const ResourceInfo& resource) {
  return IsCustom(resource) || resource.group == "apps" || resource.group == "batch" ||
         IsOneOf(resource, "", {"pods", "replicationcontrollers"}) ||
         IsOneOf(resource, "networking.k8s.io", {"ingresses", "networkpolicies", "ingressclasses"}) ||
         resource.group == "policy" || resource.group == "admissionregistration.k8s.io" ||
         resource.group == "apiextensions.k8s.io" || resource.group == "discovery.k8s.io" ||
         resource.group == "flowcontrol.apiserver.k8s.io" || resource.group == "scheduling.k8s.io" ||
         IsOneOf(resource, "resource.k8s.io", {"deviceclasses", "resourceslices"});
}

// Everything that counts for the generation: the spec, or all but metadata and status for kinds without one; of custom
// objects all but metadata, for their status is the old one here if it is a subresource.
bool ContentChanged(const ResourceInfo& resource, const Value& object, const Value& old) {
  const bool custom = IsCustom(resource);
  if (!custom && (object.Contains("spec") || old.Contains("spec"))) return object["spec"] != old["spec"];
  const auto counts = [&](std::string_view key) { return key != "metadata" && (custom || key != "status"); };
  for (const auto [key, value] : object.members()) {
    if (counts(key) && old[key] != value) return true;
  }
  for (const auto [key, value] : old.members()) {
    if (counts(key) && !object.Contains(key)) return true;
  }
  return false;
}

// Copies the member over from `old`, or removes it when `old` lacks it.
void Keep(Value& object, const Value& old, std::string_view key) {
  if (const Value* kept = old.Find(key)) {
    object[key] = *kept;
  } else {
    object.Erase(key);
  }
}

void KeepSystemMetadata(Value& metadata, const Value& old) {
  for (std::string_view key : {"name", "namespace", "uid", "creationTimestamp", "deletionTimestamp",
                               "deletionGracePeriodSeconds", "generation", "selfLink"}) {
    Keep(metadata, old, key);
  }
}

}  // namespace

void PrepareForCreate(const ResourceInfo& resource, Value& object) {
  Value& metadata = object["metadata"];
  for (std::string_view key :
       {"resourceVersion", "selfLink", "deletionTimestamp", "deletionGracePeriodSeconds", "generation"}) {
    metadata.Erase(key);
  }
  metadata["creationTimestamp"] = Time::Now().ToString();
  if (HasGeneration(resource)) metadata["generation"] = 1;
  // Nodes register together with their status.
  if (resource.HasSubresource("status") && resource.plural != "nodes") {
    if (IsCustom(resource)) {
      object.Erase("status");
    } else {
      object["status"] = Object{};
    }
  }
  PrepareKindForCreate(resource, object);
}

void PrepareForUpdate(const ResourceInfo& resource, std::string_view subresource, Value& object, const Value& old) {
  const Value& old_metadata = old["metadata"];
  if (subresource == "status" || subresource == "approval") {
    Value next = old;
    Keep(next, std::as_const(object), "status");
    Value metadata = std::as_const(object)["metadata"];
    Keep(metadata, old_metadata, "ownerReferences");
    if (resource.group == "apps") Keep(metadata, old_metadata, "labels");
    next["metadata"] = std::move(metadata);
    object = std::move(next);
    KeepSystemMetadata(object["metadata"], old_metadata);
    return;
  }
  KeepSystemMetadata(object["metadata"], old_metadata);
  // A binding comes with its condition.
  if (resource.HasSubresource("status") && subresource != "binding") Keep(object, old, "status");
  PrepareKindForUpdate(resource, subresource, object, old);
  const Value& now = object;
  if (HasGeneration(resource) && subresource != "binding" && ContentChanged(resource, now, old)) {
    object["metadata"]["generation"] = old_metadata.GetInt("generation").value_or(0) + 1;
  }
}

bool AllowsCreateOnUpdate(const ResourceInfo& resource) {
  return IsOneOf(resource, "", {"services", "endpoints", "events", "limitranges"}) ||
         IsOneOf(resource, "events.k8s.io", {"events"}) || IsOneOf(resource, "coordination.k8s.io", {"leases"}) ||
         resource.group == "rbac.authorization.k8s.io" || resource.group == "node.k8s.io";
}

bool AllowsUnconditionalUpdate(const ResourceInfo& resource) {
  return !(IsOneOf(resource, "coordination.k8s.io", {"leases", "leasecandidates"}) ||
           IsOneOf(resource, "policy", {"poddisruptionbudgets"}) || resource.group == "apiextensions.k8s.io" ||
           resource.group == "apiregistration.k8s.io" || resource.group == "flowcontrol.apiserver.k8s.io" ||
           resource.group == "admissionregistration.k8s.io" || IsCustom(resource));
}

bool ReturnsDeletedObject(const ResourceInfo& resource) {
  return IsOneOf(resource, "",
                 {"pods", "podtemplates", "persistentvolumes", "persistentvolumeclaims", "services", "serviceaccounts",
                  "resourcequotas"});
}

DefaultPropagation DefaultPropagationOf(const ResourceInfo& resource) {
  if (IsOneOf(resource, "", {"events"}) || IsOneOf(resource, "events.k8s.io", {"events"})) {
    return DefaultPropagation::kNone;
  }
  // For the sake of old clients. Source: the strategies of jobs and replication controllers.
  if (IsOneOf(resource, "batch", {"jobs"}) || IsOneOf(resource, "", {"replicationcontrollers"})) {
    return DefaultPropagation::kOrphan;
  }
  return DefaultPropagation::kBackground;
}

std::optional<std::int64_t> GracePeriod(const ResourceInfo& resource, const Value& object,
                                        std::optional<std::int64_t> asked) {
  if (!IsOneOf(resource, "", {"pods"})) return std::nullopt;
  std::int64_t period = asked.value_or(object.GetInt("spec.terminationGracePeriodSeconds").value_or(0));
  const std::string_view phase = object.GetString("status.phase").value_or("");
  if (object.GetString("spec.nodeName").value_or("").empty() || phase == "Failed" || phase == "Succeeded") period = 0;
  return period < 0 ? 1 : period;
}

}  // namespace kube::sandbox
