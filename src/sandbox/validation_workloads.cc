// The kinds that run pods. Source: kubernetes pkg/apis/apps/validation, pkg/apis/batch/validation,
// pkg/apis/autoscaling/validation, and ReplicationController of pkg/apis/core/validation.
#include <algorithm>
#include <string>
#include <string_view>

#include "src/sandbox/cron_schedule.h"
#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

void CheckNumbers(Faults& faults, const Value& spec, std::initializer_list<const char*> names,
                  const std::string& field = "spec") {
  for (const char* name : names) CheckNotNegative(faults, field + "." + name, spec[name]);
}

bool IsEmptySelector(const Value& selector) {
  return selector["matchLabels"].empty() && selector["matchExpressions"].empty();
}

void CheckSelector(Faults& faults, const Value& selector, const char* kind) {
  if (selector.IsNull()) {
    faults.Required("spec.selector");
    return;
  }
  CheckLabelSelector(faults, "spec.selector", selector);
  if (IsEmptySelector(selector)) {
    faults.Invalid("spec.selector", selector, std::string("empty selector is invalid for ") + kind);
  }
}

void CheckAlwaysRestarts(Faults& faults, const Value& pod_template) {
  const Value& policy = pod_template["spec"]["restartPolicy"];
  if (Text(policy) != "Always") faults.NotSupported("spec.template.spec.restartPolicy", policy, {"Always"});
}

std::int64_t Share(const Value& amount) {
  if (!amount.IsString()) return Number(amount, 0);
  std::int64_t n = 0;
  for (const char c : Text(amount)) {
    if (c >= '0' && c <= '9' && n < 1'000'000) n = n * 10 + (c - '0');
  }
  return n;
}

void CheckAtMostAll(Faults& faults, const std::string& field, const Value& amount) {
  if (amount.IsString() && Text(amount).ends_with('%') && Share(amount) > 100) {
    faults.Invalid(field, amount, "must not be greater than 100%");
  }
}

// Upstream quotes its own structs: members by their Go names.
Value Quoted(const Value& strategy, std::initializer_list<std::pair<const char*, const char*>> members) {
  Value rolling;
  if (const Value& given = strategy["rollingUpdate"]; !given.IsNull()) {
    for (const auto& [name, member] : members) rolling[name] = given[member];
  }
  return {{"Type", Text(strategy["type"])}, {"RollingUpdate", std::move(rolling)}};
}

void CheckDeploymentStrategy(Faults& faults, const Value& strategy) {
  const std::string field = "spec.strategy";
  const std::string_view type = Text(strategy["type"]);
  const Value& rolling = strategy["rollingUpdate"];
  if (type == "Recreate") {
    if (!rolling.IsNull()) {
      faults.Forbidden(field + ".rollingUpdate", "may not be specified when strategy `type` is 'Recreate'");
    }
  } else if (type != "RollingUpdate") {
    faults.NotSupported(field, Quoted(strategy, {{"MaxUnavailable", "maxUnavailable"}, {"MaxSurge", "maxSurge"}}),
                        {"Recreate", "RollingUpdate"});
  } else {
    const std::string at = field + ".rollingUpdate";
    CheckNumberOrPercent(faults, at + ".maxUnavailable", rolling["maxUnavailable"]);
    CheckNumberOrPercent(faults, at + ".maxSurge", rolling["maxSurge"]);
    const bool words = rolling["maxSurge"].IsString() && !Text(rolling["maxSurge"]).ends_with('%');
    if (Share(rolling["maxUnavailable"]) == 0 && Share(rolling["maxSurge"]) == 0 && !words) {
      faults.Invalid(at + ".maxUnavailable", rolling["maxUnavailable"], "may not be 0 when `maxSurge` is 0");
    }
    CheckAtMostAll(faults, at + ".maxUnavailable", rolling["maxUnavailable"]);
  }
}

void CheckDeployment(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  CheckSelector(faults, spec["selector"], "deployment");
  CheckNumbers(faults, spec, {"replicas", "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds"});
  CheckPodTemplate(faults, "spec.template", spec["template"], &spec["selector"]);
  if (!spec["template"]["spec"]["containers"].empty()) CheckAlwaysRestarts(faults, spec["template"]);
  CheckDeploymentStrategy(faults, spec["strategy"]);
  const Value& deadline = spec["progressDeadlineSeconds"];
  if (!deadline.IsNull() && Number(deadline) <= Number(spec["minReadySeconds"])) {
    faults.Invalid("spec.progressDeadlineSeconds", deadline, "must be greater than minReadySeconds");
  }
  if (old != nullptr) CheckImmutable(faults, "spec.selector", spec["selector"], (*old)["spec"]["selector"]);
}

void CheckReplicaSet(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  CheckSelector(faults, spec["selector"], "deployment");  // upstream's words
  CheckNumbers(faults, spec, {"replicas", "minReadySeconds"});
  CheckPodTemplate(faults, "spec.template", spec["template"], &spec["selector"]);
  if (!spec["template"]["spec"]["containers"].empty()) CheckAlwaysRestarts(faults, spec["template"]);
  if (old != nullptr) CheckImmutable(faults, "spec.selector", spec["selector"], (*old)["spec"]["selector"]);
}

void CheckReplicationController(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  CheckNumbers(faults, spec, {"replicas", "minReadySeconds"});
  if (spec["selector"].empty()) faults.Required("spec.selector");
  if (spec["template"].IsNull()) {
    faults.Required("spec.template");
    return;
  }
  const Value selector{{"matchLabels", spec["selector"]}};
  CheckPodTemplate(faults, "spec.template", spec["template"], &selector);
  CheckAlwaysRestarts(faults, spec["template"]);
}

void CheckStatefulSetStrategy(Faults& faults, const Value& strategy) {
  const std::string field = "spec.updateStrategy";
  const std::string_view type = Text(strategy["type"]);
  const Value& rolling = strategy["rollingUpdate"];
  if (type == "OnDelete") {
    if (!rolling.IsNull()) {
      faults.Invalid(field + ".rollingUpdate",
                     {{"Partition", rolling["partition"]}, {"MaxUnavailable", rolling["maxUnavailable"]}},
                     "only allowed for updateStrategy 'RollingUpdate'");
    }
  } else if (type == "RollingUpdate") {
    CheckNotNegative(faults, field + ".rollingUpdate.partition", rolling["partition"]);
  } else {
    faults.Invalid(field, Quoted(strategy, {{"Partition", "partition"}, {"MaxUnavailable", "maxUnavailable"}}),
                   "must be 'RollingUpdate' or 'OnDelete'");
  }
}

void CheckStatefulSetUpdate(Faults& faults, const Value& spec, const Value& before) {
  Value now = spec, then = before;
  for (Value* one : {&now, &then}) {
    for (const char* name : {"replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit",
                             "persistentVolumeClaimRetentionPolicy", "minReadySeconds"}) {
      one->Erase(name);
    }
  }
  if (!(now == then)) {
    faults.Forbidden("spec",
                     "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', "
                     "'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and "
                     "'minReadySeconds' are forbidden");
  }
}

void CheckStatefulSet(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  const Value& policy = spec["podManagementPolicy"];
  if (Text(policy) != "OrderedReady" && Text(policy) != "Parallel") {
    faults.Invalid("spec.podManagementPolicy", policy, "must be 'OrderedReady' or 'Parallel'");
  }
  CheckStatefulSetStrategy(faults, spec["updateStrategy"]);
  CheckNumbers(faults, spec, {"replicas", "minReadySeconds", "revisionHistoryLimit"});
  CheckSelector(faults, spec["selector"], "statefulset");
  const Value& labels = spec["template"]["metadata"]["labels"];
  // Of the template little is looked at, as upstream: mounts may name claims that it does not see.
  if (!spec["selector"].IsNull() && !IsEmptySelector(spec["selector"]) && !Selects(spec["selector"], labels)) {
    faults.Invalid("spec.template.metadata.labels", labels, "`selector` does not match template `labels`");
  }
  CheckLabels(faults, "spec.template.labels", labels);
  CheckAlwaysRestarts(faults, spec["template"]);
  if (old != nullptr) CheckStatefulSetUpdate(faults, spec, (*old)["spec"]);
}

void CheckDaemonSet(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  const Value& selector = spec["selector"];
  CheckLabelSelector(faults, "spec.selector", selector);
  if (!selector.IsNull() && IsEmptySelector(selector)) {
    faults.Invalid("spec.selector", selector, "empty selector is invalid for daemonset");
  }
  CheckPodTemplate(faults, "spec.template", spec["template"], &selector);
  if (!spec["template"]["spec"]["containers"].empty()) CheckAlwaysRestarts(faults, spec["template"]);
  CheckNumbers(faults, spec, {"minReadySeconds", "revisionHistoryLimit"});
  const Value& strategy = spec["updateStrategy"];
  const std::string_view type = Text(strategy["type"]);
  if (type != "RollingUpdate" && type != "OnDelete") {
    faults.NotSupported("spec.updateStrategy",
                        Quoted(strategy, {{"MaxUnavailable", "maxUnavailable"}, {"MaxSurge", "maxSurge"}}),
                        {"RollingUpdate", "OnDelete"});
  }
  if (old != nullptr) CheckImmutable(faults, "spec.selector", selector, (*old)["spec"]["selector"]);
}

void CheckJobSpec(Faults& faults, const std::string& field, const Value& spec) {
  CheckNumbers(faults, spec,
               {"parallelism", "completions", "activeDeadlineSeconds", "backoffLimit", "backoffLimitPerIndex",
                "ttlSecondsAfterFinished"},
               field);
  CheckOneOf(faults, field + ".completionMode", spec["completionMode"], {"NonIndexed", "Indexed"}, true);
  if (Text(spec["completionMode"]) == "Indexed" && spec["completions"].IsNull()) {
    faults.Required(field + ".completions", "when completion mode is Indexed");
  }
  CheckPodTemplate(faults, field + ".template", spec["template"], nullptr);
  const std::string_view restart = Text(spec["template"]["spec"]["restartPolicy"]);
  if (restart == "Always") {
    faults.Required(field + ".template.spec.restartPolicy", "valid values: \"OnFailure\", \"Never\"");
  }
}

void CheckJob(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  CheckJobSpec(faults, "spec", spec);
  if (old == nullptr) return;
  const Value& before = (*old)["spec"];
  // Of an indexed job both numbers may change together.
  const bool elastic = Text(spec["completionMode"]) == "Indexed" && spec["completions"] == spec["parallelism"];
  if (!elastic) CheckImmutable(faults, "spec.completions", spec["completions"], before["completions"]);
  CheckImmutable(faults, "spec.selector", spec["selector"], before["selector"]);
  // A suspended job that never started may still be told where and how to run.
  const bool waiting = Flag(before["suspend"]) && (*old)["status"]["startTime"].IsNull();
  if (!waiting) CheckImmutable(faults, "spec.template", spec["template"], before["template"]);
  CheckImmutable(faults, "spec.completionMode", spec["completionMode"], before["completionMode"]);
}

void CheckCronJob(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  const std::string_view schedule = Text(spec["schedule"]);
  if (schedule.empty()) {
    faults.Required("spec.schedule");
  } else if (const std::string why = CronScheduleFault(schedule); !why.empty()) {
    faults.Invalid("spec.schedule", schedule, why);
  }
  CheckNumbers(faults, spec, {"startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"});
  CheckOneOf(faults, "spec.concurrencyPolicy", spec["concurrencyPolicy"], {"Allow", "Forbid", "Replace"});
  CheckJobSpec(faults, "spec.jobTemplate.spec", spec["jobTemplate"]["spec"]);
  const std::string_view name = Text(object["metadata"]["name"]);
  if (name.size() > 52) faults.Invalid("metadata.name", name, "must be no more than 52 characters");
}

void CheckAutoscaler(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  const Value& min = spec["minReplicas"];
  if (!min.IsNull() && Number(min) < 1) faults.Invalid("spec.minReplicas", min, "must be greater than or equal to 1");
  if (Number(spec["maxReplicas"]) < 1) {
    faults.Required("spec.maxReplicas", "must be set and greater than 0");
  } else if (Number(spec["maxReplicas"]) < Number(min, 1)) {
    faults.Invalid("spec.maxReplicas", spec["maxReplicas"], "must be greater than or equal to `minReplicas`");
  }
  CheckRequiredText(faults, "spec.scaleTargetRef.kind", spec["scaleTargetRef"]["kind"]);
  CheckRequiredText(faults, "spec.scaleTargetRef.name", spec["scaleTargetRef"]["name"]);
}

}  // namespace

bool CheckWorkloadKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old) {
  const std::string_view kind = resource.kind;
  if (resource.group == "apps") {
    if (kind == "Deployment") return CheckDeployment(faults, object, old), true;
    if (kind == "ReplicaSet") return CheckReplicaSet(faults, object, old), true;
    if (kind == "StatefulSet") return CheckStatefulSet(faults, object, old), true;
    if (kind == "DaemonSet") return CheckDaemonSet(faults, object, old), true;
  } else if (resource.group == "batch") {
    if (kind == "Job") return CheckJob(faults, object, old), true;
    if (kind == "CronJob") return CheckCronJob(faults, object), true;
  } else if (resource.group == "autoscaling" && kind == "HorizontalPodAutoscaler") {
    return CheckAutoscaler(faults, object), true;
  } else if (resource.group.empty() && kind == "ReplicationController") {
    return CheckReplicationController(faults, object), true;
  }
  return false;
}

}  // namespace kube::sandbox
