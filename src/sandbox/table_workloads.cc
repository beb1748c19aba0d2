// What `kubectl get` shows of the workload kinds. Source: kubernetes pkg/printers/internalversion/printers.go.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

std::string OutOf(std::int64_t part, std::int64_t whole) { return std::to_string(part) + "/" + std::to_string(whole); }

void WriteDeployment(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& status = row.object["status"];
  row << row.name() << OutOf(Number(status["readyReplicas"]), Number(spec["replicas"]))
      << Number(status["updatedReplicas"]) << Number(status["availableReplicas"]) << row.Age();
  AddContainerCells(row, spec["template"]["spec"]);
  const std::string selector = FormatLabelSelector(spec["selector"]);
  row << (selector == "<none>" ? "" : selector == "<error>" ? "<invalid>" : selector);
}

void WriteReplicaCounts(Row& row) {
  const Value& status = row.object["status"];
  row << row.name() << Number(row.object["spec"]["replicas"]) << Number(status["replicas"])
      << Number(status["readyReplicas"]) << row.Age();
  AddContainerCells(row, row.object["spec"]["template"]["spec"]);
}

void WriteReplicaSet(Row& row) {
  WriteReplicaCounts(row);
  row << FormatLabelSelector(row.object["spec"]["selector"]);
}

void WriteReplicationController(Row& row) {
  WriteReplicaCounts(row);
  row << FormatLabels(row.object["spec"]["selector"]);
}

void WriteStatefulSet(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << OutOf(Number(row.object["status"]["readyReplicas"]), Number(spec["replicas"])) << row.Age();
  AddContainerCells(row, spec["template"]["spec"]);
}

void WriteDaemonSet(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& status = row.object["status"];
  row << row.name();
  for (const char* count : {"desiredNumberScheduled", "currentNumberScheduled", "numberReady", "updatedNumberScheduled",
                            "numberAvailable"}) {
    row << Number(status[count]);
  }
  row << FormatLabels(spec["template"]["spec"]["nodeSelector"]) << row.Age();
  AddContainerCells(row, spec["template"]["spec"]);
  row << FormatLabelSelector(spec["selector"]);
}

std::string JobStatus(const Row& row) {
  const auto has = [&row](std::string_view type) {
    return Text(FindItem(row.object["status"]["conditions"], "type", type)["status"]) == "True";
  };
  if (has("Complete")) return "Complete";
  if (has("Failed")) return "Failed";
  if (row.deleting()) return "Terminating";
  for (const char* type : {"Suspended", "FailureTarget", "SuccessCriteriaMet"}) {
    if (has(type)) return type;
  }
  return "Running";
}

std::string JobDuration(const Row& row) {
  const Value& status = row.object["status"];
  const auto start = Time::Parse(Text(status["startTime"]));
  if (!start) return "";
  const Time end = Time::Parse(Text(status["completionTime"])).value_or(row.now);
  return HumanDuration(end.seconds - start->seconds);
}

void WriteJob(Row& row) {
  const Value& spec = row.object["spec"];
  const std::int64_t succeeded = Number(row.object["status"]["succeeded"]);
  const std::int64_t parallelism = Number(spec["parallelism"]);
  std::string completions = OutOf(succeeded, Number(spec["completions"], 1));
  if (spec["completions"].IsNull() && parallelism > 1) completions += " of " + std::to_string(parallelism);
  row << row.name() << JobStatus(row) << completions << JobDuration(row) << row.Age();
  AddContainerCells(row, spec["template"]["spec"]);
  row << FormatLabelSelector(spec["selector"]);
}

void WriteCronJob(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& status = row.object["status"];
  const Value& suspend = spec["suspend"];
  const Value& last = status["lastScheduleTime"];
  const Value& job = spec["jobTemplate"]["spec"];
  row << row.name() << Text(spec["schedule"]) << TextOr(spec["timeZone"], "<none>")
      << (suspend.IsNull() ? "<unset>"
          : Flag(suspend)  ? "True"
                           : "False")
      << status["active"].size() << (last.IsNull() ? "<none>" : row.Since(last)) << row.Age();
  AddContainerCells(row, job["template"]["spec"]);
  row << FormatLabelSelector(job["selector"]);
}

void WriteControllerRevision(Row& row) {
  std::string controller = "<none>";
  for (const Value& owner : row.metadata["ownerReferences"].items()) {
    if (!Flag(owner["controller"])) continue;
    const std::string_view api_version = Text(owner["apiVersion"]);
    const std::size_t slash = api_version.find('/');
    controller = Text(owner["kind"]);
    if (slash != std::string_view::npos) controller.append(".").append(api_version.substr(0, slash));
    for (char& c : controller) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    controller.append("/").append(Text(owner["name"]));
    break;
  }
  row << row.name() << controller << Number(row.object["revision"]) << row.Age();
}

void WritePodTemplate(Row& row) {
  row << row.name();
  AddContainerCells(row, row.object["template"]["spec"]);
  row << FormatLabels(row.object["template"]["metadata"]["labels"]);
}

// An amount, or a share of what may be reached: "500m", "80%".
std::string MetricValue(const Value& values, std::string_view member, std::string_view fallback) {
  const Value& value = values[member];
  if (value.IsNull()) return std::string(fallback);
  return member == "averageUtilization" ? std::to_string(Number(value)) + "%" : TextOr(value, fallback);
}

std::string DescribeMetric(const Value& spec, const Value& status) {
  const std::string_view type = Text(spec["type"]);
  constexpr std::pair<std::string_view, std::string_view> kMembers[] = {{"External", "external"},
                                                                        {"Pods", "pods"},
                                                                        {"Object", "object"},
                                                                        {"Resource", "resource"},
                                                                        {"ContainerResource", "containerResource"}};
  for (const auto& [name, member] : kMembers) {
    if (type != name) continue;
    const Value& target = spec[member]["target"];
    const Value& current = status[member]["current"];
    const bool average = !target["averageValue"].IsNull();
    if (type == "Pods") {
      return MetricValue(current, "averageValue", "<unknown>") + "/" + MetricValue(target, "averageValue", "0");
    }
    if (type.ends_with("Resource")) {
      const std::string_view amount = average ? "averageValue" : "averageUtilization";
      return std::string(Text(spec[member]["name"])) + ": " + MetricValue(current, amount, "<unknown>") + "/" +
             MetricValue(target, amount, "<auto>");
    }
    const std::string_view amount = average ? "averageValue" : "value";
    return MetricValue(current, amount, "<unknown>") + "/" + MetricValue(target, amount, "0") +
           (average ? " (avg)" : "");
  }
  return "<unknown type>";
}

void WriteHorizontalPodAutoscaler(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& status = row.object["status"];
  std::vector<std::string> metrics;
  const auto specs = spec["metrics"].items();
  metrics.reserve(specs.size());
  for (std::size_t i = 0; i < specs.size(); ++i) {
    metrics.push_back(DescribeMetric(specs[i], std::as_const(status["currentMetrics"])[i]));
  }
  row << row.name()
      << std::string(Text(spec["scaleTargetRef"]["kind"])).append("/").append(Text(spec["scaleTargetRef"]["name"]))
      << JoinSome(metrics, 2, ", ", "<none>") << TextOr(spec["minReplicas"], "<unset>") << Number(spec["maxReplicas"])
      << Number(status["currentReplicas"]) << row.Age();
}

void WriteScale(Row& row) {
  row << row.name() << Number(row.object["spec"]["replicas"]) << Number(row.object["status"]["replicas"]) << row.Age();
}

constexpr std::string_view kReplicas =
    "Name/name|Desired:integer|Current:integer|Ready:integer|Age|Containers*|Images*|"
    "Selector*";
constexpr TablePrinter kPrinters[] = {
    {"apps", "Deployment", "Name/name|Ready|Up-to-date|Available|Age|Containers*|Images*|Selector*", WriteDeployment},
    {"apps", "ReplicaSet", kReplicas, WriteReplicaSet},
    {"", "ReplicationController", kReplicas, WriteReplicationController},
    {"apps", "StatefulSet", "Name/name|Ready|Age|Containers*|Images*", WriteStatefulSet},
    {"apps", "DaemonSet",
     "Name/name|Desired:integer|Current:integer|Ready:integer|Up-to-date:integer|Available:integer|Node Selector|Age|"
     "Containers*|Images*|Selector*",
     WriteDaemonSet},
    {"apps", "ControllerRevision", "Name/name|Controller|Revision|Age", WriteControllerRevision},
    {"batch", "Job", "Name/name|Status|Completions|Duration|Age|Containers*|Images*|Selector*", WriteJob},
    {"batch", "CronJob",
     "Name/name|Schedule|Timezone|Suspend:boolean|Active:integer|Last Schedule|Age|Containers*|Images*|Selector*",
     WriteCronJob},
    {"", "PodTemplate", "Name/name|Containers|Images|Pod Labels", WritePodTemplate},
    {"autoscaling", "HorizontalPodAutoscaler", "Name/name|Reference|Targets|MinPods|MaxPods|Replicas|Age",
     WriteHorizontalPodAutoscaler},
    {"autoscaling", "Scale", "Name/name|Desired:integer|Available:integer|Age", WriteScale}};

}  // namespace

std::span<const TablePrinter> WorkloadPrinters() { return kPrinters; }

}  // namespace kube::sandbox
