#include "src/sandbox/scale.h"

#include <kube/api/autoscaling/v1/types.h>
#include <kube/codec/match.h>
#include <kube/codec/patch.h>
#include <kube/meta/time.h>

#include <utility>

#include "src/sandbox/encoding.h"

namespace kube::sandbox {
namespace {

std::string SelectorText(const Value& selector) {
  if (selector.IsString()) return std::string(selector.AsString());
  if (!selector.IsObject()) return "";
  // Replication controllers keep plain labels.
  if (!selector.Contains("matchLabels") && !selector.Contains("matchExpressions")) {
    std::string text;
    for (const auto [key, value] : selector.members()) {
      text.append(text.empty() ? "" : ",").append(key).append("=").append(value.GetString().value_or(""));
    }
    return text;
  }
  return LabelSelectorFromValue(selector).ToString();
}

}  // namespace

Value ScaleOf(const StoredObject& workload) {
  const Value& object = workload.value();
  const ScalePaths& paths = workload.resource().scale;
  const Value& metadata = object["metadata"];
  Value scale{{"kind", "Scale"}, {"apiVersion", "autoscaling/v1"}};
  for (std::string_view key : {"name", "namespace", "uid", "resourceVersion", "creationTimestamp"}) {
    if (metadata.Contains(key)) scale["metadata"][key] = metadata[key];
  }
  scale["spec"] = Object{{"replicas", object.GetInt(paths.replicas).value_or(0)}};
  Value status{{"replicas", object.GetInt(paths.status_replicas).value_or(0)}};
  const Value* selector = paths.selector.empty() ? nullptr : object.FindPath(paths.selector);
  if (selector != nullptr && !SelectorText(*selector).empty()) status["selector"] = SelectorText(*selector);
  scale["status"] = std::move(status);
  return Canonical(TypeInfoOf<autoscaling::v1::Scale>(), scale);
}

Value WithScale(const StoredObject& workload, const Value& scale) {
  const std::int64_t replicas = scale.GetInt("spec.replicas").value_or(0);
  if (replicas < 0) {
    throw Invalid("autoscaling", "Scale", workload.name(),
                  {InvalidCause("spec.replicas", std::to_string(replicas), "must be greater than or equal to 0")});
  }
  Value next = workload.value();
  next.Set(workload.resource().scale.replicas, replicas);
  const std::string_view version = scale["metadata"].GetString("resourceVersion").value_or("");
  if (!version.empty()) next["metadata"]["resourceVersion"] = version;  // else the last writer wins
  if (const auto uid = scale["metadata"].GetString("uid")) next["metadata"]["uid"] = *uid;
  return next;
}

Value PatchedScale(const ApiCall& call, const Value& scale) {
  std::string_view type = call.content_type();
  type = type.substr(0, type.find(';'));
  const Value patch = DecodePlain(type, call.http.body, false);
  const TypeInfo& info = TypeInfoOf<autoscaling::v1::Scale>();
  try {
    if (type == "application/json-patch+json") return Canonical(info, ApplyJsonPatch(scale, patch));
    if (type == "application/merge-patch+json") return Canonical(info, ApplyMergePatch(scale, patch));
    if (type == "application/strategic-merge-patch+json") {
      return Canonical(info, ApplyStrategicMergePatch(scale, patch, info));
    }
  } catch (const Error& error) {
    throw BadRequest(error.what());
  }
  throw UnsupportedMediaType(
      "application/json-patch+json, application/merge-patch+json, application/strategic-merge-patch+json");
}

Value BoundTo(const Value& pod, const std::string& node) {
  Value next = pod;
  next["spec"]["nodeName"] = node;
  const std::string now = Time::Now().ToString();
  Value conditions = Array{};
  for (const Value& condition : pod["status"]["conditions"].items()) {
    if (condition.GetString("type") != "PodScheduled") conditions.push_back(condition);
  }
  conditions.push_back(Value{{"type", "PodScheduled"}, {"status", "True"}, {"lastTransitionTime", now}});
  next["status"]["conditions"] = std::move(conditions);
  return next;
}

std::optional<std::string> BlockingBudget(const Store& store, const StoredObject& pod) {
  // A pod that does not run cannot be missed. Source: kubernetes pkg/registry/core/pod/storage/eviction.go
  // (canIgnorePDB).
  const std::string_view phase = pod.value().GetString("status.phase").value_or("");
  if (phase == "Pending" || phase == "Succeeded" || phase == "Failed") return std::nullopt;
  if (pod.value()["metadata"].Contains("deletionTimestamp")) return std::nullopt;
  const Value& labels = pod.value()["metadata"]["labels"];
  const auto budgets = store.List("poddisruptionbudgets.policy", {.namespace_ = pod.namespace_()});
  for (const ObjectPtr& budget : budgets->objects) {
    const Value& selector = budget->value()["spec"]["selector"];
    if (!selector.IsObject()) continue;
    if (!MatchesLabels(LabelSelectorFromValue(selector), labels)) continue;
    if (budget->value().GetInt("status.disruptionsAllowed").value_or(0) <= 0) return std::string(budget->name());
  }
  return std::nullopt;
}

}  // namespace kube::sandbox
