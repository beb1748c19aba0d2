// The defaults of the kinds that run pods. Source: kubernetes pkg/apis/{apps,batch}/v1/defaults.go and
// pkg/apis/autoscaling/v2/defaults.go.
#include <string>
#include <string_view>

#include "src/sandbox/default_rules.h"

namespace kube::sandbox {
namespace {

void DefaultDeploymentSpec(Value& spec) {
  Default(spec, "replicas", 1);
  Value& strategy = spec["strategy"];
  DefaultEmpty(strategy, "type", "RollingUpdate");
  if (LookText(strategy, "type") == "RollingUpdate") {
    Default(strategy["rollingUpdate"], "maxUnavailable", "25%");
    Default(strategy["rollingUpdate"], "maxSurge", "25%");
  }
  Default(spec, "revisionHistoryLimit", 10);
  Default(spec, "progressDeadlineSeconds", 600);
}

void DefaultDaemonSetSpec(Value& spec) {
  Value& strategy = spec["updateStrategy"];
  DefaultEmpty(strategy, "type", "RollingUpdate");
  if (LookText(strategy, "type") == "RollingUpdate") {
    Default(strategy["rollingUpdate"], "maxUnavailable", 1);
    Default(strategy["rollingUpdate"], "maxSurge", 0);
  }
  Default(spec, "revisionHistoryLimit", 10);
}

void DefaultStatefulSetSpec(Value& spec) {
  DefaultEmpty(spec, "podManagementPolicy", "OrderedReady");
  Value& strategy = spec["updateStrategy"];
  if (LookText(strategy, "type").empty()) {
    strategy["type"] = "RollingUpdate";
    Default(strategy, "rollingUpdate", Object{});
  }
  if (LookText(strategy, "type") == "RollingUpdate" && Look(strategy, "rollingUpdate").IsObject()) {
    Default(strategy["rollingUpdate"], "partition", 0);
  }
  DefaultEmpty(spec["persistentVolumeClaimRetentionPolicy"], "whenDeleted", "Retain");
  DefaultEmpty(spec["persistentVolumeClaimRetentionPolicy"], "whenScaled", "Retain");
  Default(spec, "replicas", 1);
  Default(spec, "revisionHistoryLimit", 10);
  if (Look(spec, "volumeClaimTemplates").empty()) return;
  for (Value& claim : spec["volumeClaimTemplates"].MutableItems()) {
    claim["apiVersion"] = "v1";
    claim["kind"] = "PersistentVolumeClaim";
  }
}

void DefaultJobSpec(Value& spec) {
  if (Look(spec, "completions").IsNull() && Look(spec, "parallelism").IsNull()) spec["completions"] = 1;
  Default(spec, "parallelism", 1);
  Default(spec, "backoffLimit", Look(spec, "backoffLimitPerIndex").IsNull() ? 6 : INT32_MAX);
  Default(spec, "completionMode", "NonIndexed");
  Default(spec, "suspend", false);
  Default(spec, "podReplacementPolicy", Look(spec, "podFailurePolicy").IsNull() ? "TerminatingOrFailed" : "Failed");
  Default(spec, "manualSelector", false);
}

// Not for the template of a cron job, whose spec is only a JobSpec.
void DefaultJob(Value& job) {
  const Value labels = std::as_const(job)["spec"]["template"]["metadata"]["labels"];
  if (!labels.empty()) DefaultEmpty(job["metadata"], "labels", labels);
  DefaultJobSpec(job["spec"]);
}

void DefaultCronJobSpec(Value& spec) {
  DefaultEmpty(spec, "concurrencyPolicy", "Allow");
  Default(spec, "suspend", false);
  Default(spec, "successfulJobsHistoryLimit", 3);
  Default(spec, "failedJobsHistoryLimit", 1);
}

Value ScalingPolicy(const char* type, int value) { return {{"type", type}, {"value", value}, {"periodSeconds", 15}}; }

void DefaultBehavior(Value& behavior) {
  Value& up = behavior["scaleUp"];
  Default(up, "stabilizationWindowSeconds", 0);
  Default(up, "selectPolicy", "Max");
  Default(up, "policies", Array{ScalingPolicy("Pods", 4), ScalingPolicy("Percent", 100)});
  Value& down = behavior["scaleDown"];
  Default(down, "selectPolicy", "Max");
  Default(down, "policies", Array{ScalingPolicy("Percent", 100)});
}

void DefaultAutoscalerSpec(Value& spec) {
  Default(spec, "minReplicas", 1);
  if (Look(spec, "metrics").empty()) {
    spec["metrics"] =
        Array{{{"type", "Resource"},
               {"resource", {{"name", "cpu"}, {"target", {{"type", "Utilization"}, {"averageUtilization", 80}}}}}}};
  }
}

constexpr DefaultRule kRules[] = {{"apps/v1.DeploymentSpec", DefaultDeploymentSpec},
                                  {"apps/v1.DaemonSetSpec", DefaultDaemonSetSpec},
                                  {"apps/v1.StatefulSetSpec", DefaultStatefulSetSpec},
                                  {"apps/v1.ReplicaSetSpec", [](Value& spec) { Default(spec, "replicas", 1); }},
                                  {"batch/v1.Job", DefaultJob},
                                  {"batch/v1.CronJobSpec", DefaultCronJobSpec},
                                  {"batch/v1.PodFailurePolicyOnPodConditionsPattern",
                                   [](Value& pattern) { DefaultEmpty(pattern, "status", "True"); }},
                                  {"autoscaling/v2.HorizontalPodAutoscalerSpec", DefaultAutoscalerSpec},
                                  {"autoscaling/v2.HorizontalPodAutoscalerBehavior", DefaultBehavior}};

}  // namespace

std::span<const DefaultRule> WorkloadDefaults() { return kRules; }

}  // namespace kube::sandbox
