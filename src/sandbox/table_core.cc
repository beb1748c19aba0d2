// What `kubectl get` shows of nodes, namespaces, configuration, volumes and events. Source: kubernetes
// pkg/printers/internalversion/printers.go.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

std::string NodeStatus(const Value& node) {
  std::string text = "Unknown";
  if (const Value& ready = FindItem(node["status"]["conditions"], "type", "Ready"); !ready.IsNull()) {
    text = Text(ready["status"]) == "True" ? "Ready" : "NotReady";
  }
  if (Flag(node["spec"]["unschedulable"])) text += ",SchedulingDisabled";
  return text;
}

std::string NodeRoles(const Value& labels) {
  constexpr std::string_view kPrefix = "node-role.kubernetes.io/";
  std::vector<std::string> roles;
  for (const auto [key, value] : labels.members()) {
    if (key.starts_with(kPrefix) && key.size() > kPrefix.size()) roles.emplace_back(key.substr(kPrefix.size()));
    if (key == "kubernetes.io/role" && !Text(value).empty()) roles.emplace_back(Text(value));
  }
  if (roles.empty()) return "<none>";
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  return Join(roles, ",");
}

std::string OrUnknown(std::string_view text) { return std::string(text.empty() ? "<unknown>" : text); }

void WriteNode(Row& row) {
  const Value& info = row.object["status"]["nodeInfo"];
  const Value& addresses = row.object["status"]["addresses"];
  std::string kernel = OrUnknown(Text(info["kernelVersion"]));
  if (const auto cpu = Text(info["architecture"]); !cpu.empty()) kernel.append(" (").append(cpu).append(")");
  row << row.name() << NodeStatus(row.object) << NodeRoles(row.metadata["labels"]) << row.Age()
      << Text(info["kubeletVersion"]) << TextOr(FindItem(addresses, "type", "InternalIP")["address"], "<none>")
      << TextOr(FindItem(addresses, "type", "ExternalIP")["address"], "<none>") << OrUnknown(Text(info["osImage"]))
      << kernel << OrUnknown(Text(info["containerRuntimeVersion"]));
}

void WriteNamespace(Row& row) { row << row.name() << Text(row.object["status"]["phase"]) << row.Age(); }

void WriteConfigMap(Row& row) {
  row << row.name() << row.object["data"].size() + row.object["binaryData"].size() << row.Age();
}

void WriteSecret(Row& row) { row << row.name() << Text(row.object["type"]) << row.object["data"].size() << row.Age(); }

void WriteNameAndAge(Row& row) { row << row.name() << row.Age(); }

// The kinds that no one wrote columns for.
void WriteNameAndDate(Row& row) { row << row.name() << Text(row.metadata["creationTimestamp"]); }

void WriteResourceQuota(Row& row) {
  const Value& hard = row.object["status"]["hard"];
  const Value& used = row.object["status"]["used"];
  std::vector<std::string> names, requests, limits;
  for (const auto [key, value] : hard.members()) names.emplace_back(key);
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    (name.starts_with("limits.") ? limits : requests)
        .push_back(name + ": " + TextOr(used[name], "0") + "/" + TextOr(hard[name], "0"));
  }
  row << row.name() << Join(requests, ", ") << Join(limits, ", ") << row.Age();
}

std::string AccessModes(const Value& modes) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kShort{
      {{"ReadWriteOnce", "RWO"}, {"ReadOnlyMany", "ROX"}, {"ReadWriteMany", "RWX"}, {"ReadWriteOncePod", "RWOP"}}};
  std::vector<std::string> list;
  for (const auto& [mode, name] : kShort) {
    for (const Value& given : modes.items()) {
      if (Text(given) != mode) continue;
      list.emplace_back(name);
      break;
    }
  }
  return Join(list, ",");
}

std::string_view StorageClassOf(const Row& row) {
  const Value& annotation = row.metadata["annotations"]["volume.beta.kubernetes.io/storage-class"];
  return Text(annotation.IsNull() ? row.object["spec"]["storageClassName"] : annotation);
}

std::string_view VolumePhase(const Row& row) {
  return row.deleting() ? "Terminating" : Text(row.object["status"]["phase"]);
}

void WritePersistentVolume(Row& row) {
  const Value& spec = row.object["spec"];
  std::string claim;
  if (const Value& reference = spec["claimRef"]; !reference.IsNull()) {
    claim.append(Text(reference["namespace"])).append("/").append(Text(reference["name"]));
  }
  row << row.name() << TextOr(spec["capacity"]["storage"], "0") << AccessModes(spec["accessModes"])
      << Text(spec["persistentVolumeReclaimPolicy"]) << VolumePhase(row) << claim << StorageClassOf(row)
      << TextOr(spec["volumeAttributesClassName"], "<unset>") << Text(row.object["status"]["reason"]) << row.Age()
      << TextOr(spec["volumeMode"], "<unset>");
}

void WritePersistentVolumeClaim(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& status = row.object["status"];
  const bool bound = !Text(spec["volumeName"]).empty();
  row << row.name() << VolumePhase(row) << Text(spec["volumeName"])
      << (bound ? TextOr(status["capacity"]["storage"], "0") : "") << (bound ? AccessModes(status["accessModes"]) : "")
      << StorageClassOf(row) << TextOr(spec["volumeAttributesClassName"], "<unset>") << row.Age()
      << TextOr(spec["volumeMode"], "<unset>");
}

// The first of the members that is there and not empty.
const Value& FirstOf(const Value& object, std::string_view a, std::string_view b) {
  const Value& first = object[a];
  const bool missing = first.IsNull() || (first.IsString() && Text(first).empty());
  return missing ? object[b] : first;
}

std::string EventSource(const Value& event) {
  const Value& source = FirstOf(event, "source", "deprecatedSource");
  std::string text(Text(source["component"]));
  if (text.empty()) text = Text(FirstOf(event, "reportingComponent", "reportingController"));
  std::string_view host = Text(source["host"]);
  if (host.empty()) host = Text(event["reportingInstance"]);
  if (!host.empty()) text.append(", ").append(host);
  return text;
}

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\v\f";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// Both v1 events and those of events.k8s.io, which call the same things by other names.
void WriteEvent(Row& row) {
  const Value& event = row.object;
  const Value& first_seen = FirstOf(event, "firstTimestamp", "deprecatedFirstTimestamp");
  const std::string first = row.Since(first_seen.IsNull() ? event["eventTime"] : first_seen);
  const Value& last_seen = FirstOf(event, "lastTimestamp", "deprecatedLastTimestamp");
  std::string last = last_seen.IsNull() ? first : row.Since(last_seen);
  std::int64_t count = std::max<std::int64_t>(Number(FirstOf(event, "count", "deprecatedCount")), 0);
  if (const Value& series = event["series"]; !series.IsNull()) {
    last = row.Since(series["lastObservedTime"]);
    count = Number(series["count"]);
  } else if (count == 0) {
    count = 1;
  }
  const Value& about = FirstOf(event, "involvedObject", "regarding");
  std::string target(Text(about["kind"]));
  for (char& c : target) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (const auto name = Text(about["name"]); !name.empty()) target.append("/").append(name);
  row << last << Text(event["type"]) << Text(event["reason"]) << target << Text(about["fieldPath"])
      << EventSource(event) << Trim(Text(FirstOf(event, "message", "note"))) << first << count << row.name();
}

constexpr std::string_view kEventColumns =
    "Last Seen|Type|Reason|Object|Subobject*|Source*|Message|First Seen*|Count*|Name/name*";
constexpr std::string_view kNameAndDate = "Name/name|Created At:date";
constexpr TablePrinter kPrinters[] = {
    {"", "Node",
     "Name/name|Status|Roles|Age|Version|Internal-IP*|External-IP*|OS-Image*|Kernel-Version*|Container-Runtime*",
     WriteNode},
    {"", "Namespace", "Name/name|Status|Age", WriteNamespace},
    {"", "ConfigMap", "Name/name|Data|Age", WriteConfigMap},
    {"", "Secret", "Name/name|Type|Data|Age", WriteSecret},
    {"", "ServiceAccount", "Name/name|Age", WriteNameAndAge},
    {"", "LimitRange", kNameAndDate, WriteNameAndDate},
    {"", "ResourceQuota", "Name/name|Request|Limit|Age", WriteResourceQuota},
    {"", "Event", kEventColumns, WriteEvent},
    {"events.k8s.io", "Event", kEventColumns, WriteEvent},
    {"", "PersistentVolume",
     "Name/name|Capacity|Access Modes|Reclaim Policy|Status|Claim|StorageClass|VolumeAttributesClass|Reason|Age|"
     "VolumeMode*",
     WritePersistentVolume},
    {"", "PersistentVolumeClaim",
     "Name/name|Status|Volume|Capacity|Access Modes|StorageClass|VolumeAttributesClass|Age|VolumeMode*",
     WritePersistentVolumeClaim},
    {"rbac.authorization.k8s.io", "Role", kNameAndDate, WriteNameAndDate},
    {"rbac.authorization.k8s.io", "ClusterRole", kNameAndDate, WriteNameAndDate},
    {"storage.k8s.io", "CSIStorageCapacity", kNameAndDate, WriteNameAndDate},
    {"apiextensions.k8s.io", "CustomResourceDefinition", kNameAndDate, WriteNameAndDate}};

}  // namespace

std::span<const TablePrinter> CorePrinters() { return kPrinters; }

}  // namespace kube::sandbox
