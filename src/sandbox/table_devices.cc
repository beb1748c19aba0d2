// What `kubectl get` shows of storage, devices and groups of pods. Source: kubernetes
// pkg/printers/internalversion/printers.go.
#include <string>
#include <string_view>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

void WriteNameAndAge(Row& row) { row << row.name() << row.Age(); }

void WriteStorageClass(Row& row) {
  const Value& annotations = row.metadata["annotations"];
  std::string name(row.name());
  if (Text(annotations["storageclass.kubernetes.io/is-default-class"]) == "true" ||
      Text(annotations["storageclass.beta.kubernetes.io/is-default-class"]) == "true") {
    name += " (default)";
  }
  row << name << Text(row.object["provisioner"]) << TextOr(row.object["reclaimPolicy"], "Delete")
      << TextOr(row.object["volumeBindingMode"], "Immediate") << Flag(row.object["allowVolumeExpansion"]) << row.Age();
}

void WriteVolumeAttributesClass(Row& row) { row << row.name() << Text(row.object["driverName"]) << row.Age(); }

void WriteVolumeAttachment(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << Text(spec["attacher"]) << Text(spec["source"]["persistentVolumeName"]) << Text(spec["nodeName"])
      << Flag(row.object["status"]["attached"]) << row.Age();
}

void WriteCsiNode(Row& row) { row << row.name() << row.object["spec"]["drivers"].size() << row.Age(); }

void WriteCsiDriver(Row& row) {
  const Value& spec = row.object["spec"];
  std::vector<std::string> modes, audiences;
  for (const Value& mode : spec["volumeLifecycleModes"].items()) modes.emplace_back(Text(mode));
  for (const Value& token : spec["tokenRequests"].items()) audiences.emplace_back(Text(token["audience"]));
  row << row.name() << Flag(spec["attachRequired"], true) << Flag(spec["podInfoOnMount"])
      << Flag(spec["storageCapacity"]) << (spec["tokenRequests"].IsNull() ? "<unset>" : Join(audiences, ","))
      << Flag(spec["requiresRepublish"]) << (modes.empty() ? "<none>" : Join(modes, ",")) << row.Age();
}

void WriteResourceClaim(Row& row) {
  const Value& status = row.object["status"];
  std::string state = row.deleting() ? "deleted" : "";
  if (!status["allocation"].IsNull()) {
    state += state.empty() ? "allocated" : ",allocated";
    if (!status["reservedFor"].empty()) state += ",reserved";
  } else if (state.empty()) {
    state = "pending";
  }
  row << row.name() << state << row.Age();
}

void WriteResourceSlice(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << Text(spec["nodeName"]) << Text(spec["driver"]) << Text(spec["pool"]["name"]) << row.Age();
}

void WriteDeviceTaint(Row& row) {
  const Value& taint = row.object["spec"]["taint"];
  const Value& added = taint["timeAdded"];
  row << row.name() << Text(taint["key"]) << Text(taint["value"]) << Text(taint["effect"])
      << (added.IsNull() ? "" : row.Since(added)) << row.Age();
}

void WriteStorageVersion(Row& row) {
  const Value& status = row.object["status"];
  std::vector<std::string> versions;
  for (const Value& version : status["storageVersions"].items()) {
    versions.push_back(std::string(Text(version["apiServerID"])).append("=").append(Text(version["encodingVersion"])));
  }
  row << row.name() << TextOr(status["commonEncodingVersion"], "<unset>") << JoinSome(versions, 3, ",", "<unset>")
      << row.Age();
}

void WriteStorageMigration(Row& row) {
  const Value& resource = row.object["spec"]["resource"];
  std::string name(Text(resource["resource"]));
  if (const auto group = Text(resource["group"]); !group.empty()) name.append(".").append(group);
  std::string_view status = "Unknown";
  for (const Value& condition : row.object["status"]["conditions"].items()) {
    const std::string_view type = Text(condition["type"]);
    if (Text(condition["status"]) == "True" && (type == "Running" || type == "Failed" || type == "Succeeded")) {
      status = type;
    }
  }
  row << row.name() << name << status;
}

void WritePodGroup(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& conditions = row.object["status"]["conditions"];
  std::string_view status = "Pending";
  if (const Value& scheduled = FindItem(conditions, "type", "PodGroupScheduled"); !scheduled.IsNull()) {
    status = Text(scheduled["status"]) == "True" ? "Scheduled" : "Unschedulable";
  }
  if (const Value& target = FindItem(conditions, "type", "DisruptionTarget"); !target.IsNull()) {
    status = Text(target["reason"]);
  }
  row << row.name() << (spec["schedulingPolicy"]["gang"].IsNull() ? "Basic" : "Gang")
      << TextOr(spec["podGroupTemplateRef"]["workload"]["workloadName"], "<none>") << status << row.Age();
}

constexpr std::string_view kStorage = "storage.k8s.io";
constexpr std::string_view kResource = "resource.k8s.io";
constexpr std::string_view kNameAndAge = "Name/name|Age";
constexpr TablePrinter kPrinters[] = {
    {kStorage, "StorageClass", "Name/name|Provisioner|ReclaimPolicy|VolumeBindingMode|AllowVolumeExpansion|Age",
     WriteStorageClass},
    {kStorage, "VolumeAttributesClass", "Name/name|DriverName|Age", WriteVolumeAttributesClass},
    {kStorage, "VolumeAttachment", "Name/name|Attacher/name|PV|Node|Attached:boolean|Age", WriteVolumeAttachment},
    {kStorage, "CSINode", "Name/name|Drivers:integer|Age", WriteCsiNode},
    {kStorage, "CSIDriver",
     "Name/name|AttachRequired:boolean|PodInfoOnMount:boolean|StorageCapacity:boolean|TokenRequests|"
     "RequiresRepublish:boolean|Modes|Age",
     WriteCsiDriver},
    {kResource, "DeviceClass", kNameAndAge, WriteNameAndAge},
    {kResource, "ResourceClaim", "Name/name|State|Age", WriteResourceClaim},
    {kResource, "ResourceClaimTemplate", kNameAndAge, WriteNameAndAge},
    {kResource, "ResourceSlice", "Name/name|Node|Driver|Pool|Age", WriteResourceSlice},
    {kResource, "DeviceTaintRule", "Name/name|Key|Value|Effect|TimeAdded|Age", WriteDeviceTaint},
    {"internal.apiserver.k8s.io", "StorageVersion", "Name/name|CommonEncodingVersion|StorageVersions|Age",
     WriteStorageVersion},
    {"storagemigration.k8s.io", "StorageVersionMigration", "Name|Resource|Status", WriteStorageMigration},
    {"scheduling.k8s.io", "Workload", kNameAndAge, WriteNameAndAge},
    {"scheduling.k8s.io", "PodGroup", "Name/name|Policy|Workload|Status|Age", WritePodGroup}};

}  // namespace

std::span<const TablePrinter> DevicePrinters() { return kPrinters; }

}  // namespace kube::sandbox
