// The defaults of services, volumes, nodes and other kinds of the core group. Source: kubernetes
// pkg/apis/core/v1/defaults.go and the `+default` markers of k8s.io/api.
#include <string>
#include <string_view>

#include "src/sandbox/default_rules.h"

namespace kube::sandbox {
namespace {

void DefaultServicePort(Value& port) {
  DefaultEmpty(port, "protocol", "TCP");
  const Value& target = Look(port, "targetPort");
  if (!target.IsString() || Text(target).empty()) DefaultZero(port, "targetPort", Number(Look(port, "port")));
}

void DefaultAffinity(Value& spec) {
  DefaultEmpty(spec, "sessionAffinity", "None");
  const std::string_view affinity = LookText(spec, "sessionAffinity");
  if (affinity == "None") spec.Erase("sessionAffinityConfig");
  if (affinity == "ClientIP" && Look(spec, "sessionAffinityConfig")["clientIP"]["timeoutSeconds"].IsNull()) {
    spec["sessionAffinityConfig"] = Object{{"clientIP", {{"timeoutSeconds", 10800}}}};
  }
}

void DefaultService(Value& service) {
  Value& spec = service["spec"];
  if (!spec.IsObject()) spec = Object{};
  DefaultAffinity(spec);
  DefaultEmpty(spec, "type", "ClusterIP");
  const std::string type(LookText(spec, "type"));
  const bool cluster_ip = type == "ClusterIP";
  const bool balanced = type == "LoadBalancer";
  if (balanced || type == "NodePort" || (cluster_ip && !Look(spec, "externalIPs").empty())) {
    DefaultEmpty(spec, "externalTrafficPolicy", "Cluster");
  }
  if (cluster_ip || balanced || type == "NodePort") Default(spec, "internalTrafficPolicy", "Cluster");
  if (!balanced) return;
  Default(spec, "allocateLoadBalancerNodePorts", true);
  if (Look(service, "status")["loadBalancer"]["ingress"].empty()) return;
  for (Value& ingress : service["status"]["loadBalancer"]["ingress"].MutableItems()) {
    if (!LookText(ingress, "ip").empty()) Default(ingress, "ipMode", "VIP");
  }
}

void DefaultReplicationController(Value& controller) {
  const Value labels = std::as_const(controller)["spec"]["template"]["metadata"]["labels"];
  if (!labels.empty()) {
    DefaultEmpty(controller["spec"], "selector", labels);
    DefaultEmpty(controller["metadata"], "labels", labels);
  }
  Default(controller["spec"], "replicas", 1);
}

void DefaultNamespace(Value& space) {
  const std::string name(Text(std::as_const(space)["metadata"]["name"]));
  if (!name.empty()) space["metadata"]["labels"]["kubernetes.io/metadata.name"] = name;
  DefaultEmpty(space["status"], "phase", "Active");
}

void DefaultPersistentVolume(Value& volume) {
  DefaultEmpty(volume["status"], "phase", "Pending");
  Value& spec = volume["spec"];
  DefaultEmpty(spec, "persistentVolumeReclaimPolicy", "Retain");
  Default(spec, "volumeMode", "Filesystem");
}

void DefaultNodeStatus(Value& status) {
  if (Look(status, "allocatable").empty() && !Look(status, "capacity").empty()) {
    const Value capacity = Look(status, "capacity");
    status["allocatable"] = capacity;
  }
}

void CopyMissing(Value& item, std::string_view from, std::string_view to) {
  const Value source = Look(item, from);
  for (const auto [name, amount] : source.members()) Default(item[to], name, amount);
}

void DefaultLimitRangeItem(Value& item) {
  if (LookText(item, "type") != "Container") return;
  CopyMissing(item, "max", "default");
  CopyMissing(item, "default", "defaultRequest");
  CopyMissing(item, "min", "defaultRequest");
}

void DefaultRbd(Value& source) {
  DefaultEmpty(source, "pool", "rbd");
  DefaultEmpty(source, "user", "admin");
  DefaultEmpty(source, "keyring", "/etc/ceph/keyring");
}

void DefaultScaleIo(Value& source) {
  DefaultEmpty(source, "storageMode", "ThinProvisioned");
  DefaultEmpty(source, "fsType", "xfs");
}

void DefaultAzureDisk(Value& source) {
  Default(source, "cachingMode", "ReadWrite");
  Default(source, "fsType", "ext4");
  Default(source, "readOnly", false);
  Default(source, "kind", "Shared");
}

void DefaultIscsi(Value& source) { DefaultEmpty(source, "iscsiInterface", "default"); }

constexpr DefaultRule kRules[] = {
    {"core/v1.Service", DefaultService},
    {"core/v1.ServicePort", DefaultServicePort},
    {"core/v1.ReplicationController", DefaultReplicationController},
    {"core/v1.Secret", [](Value& secret) { DefaultEmpty(secret, "type", "Opaque"); }},
    {"core/v1.Namespace", DefaultNamespace},
    {"core/v1.PersistentVolume", DefaultPersistentVolume},
    {"core/v1.PersistentVolumeClaim", [](Value& claim) { DefaultEmpty(claim["status"], "phase", "Pending"); }},
    {"core/v1.PersistentVolumeClaimSpec", [](Value& spec) { Default(spec, "volumeMode", "Filesystem"); }},
    {"core/v1.EndpointPort", [](Value& port) { DefaultEmpty(port, "protocol", "TCP"); }},
    {"core/v1.NodeStatus", DefaultNodeStatus},
    {"core/v1.LimitRangeItem", DefaultLimitRangeItem},
    {"core/v1.RBDVolumeSource", DefaultRbd},
    {"core/v1.RBDPersistentVolumeSource", DefaultRbd},
    {"core/v1.ScaleIOVolumeSource", DefaultScaleIo},
    {"core/v1.ScaleIOPersistentVolumeSource", DefaultScaleIo},
    {"core/v1.AzureDiskVolumeSource", DefaultAzureDisk},
    {"core/v1.ISCSIVolumeSource", DefaultIscsi},
    {"core/v1.ISCSIPersistentVolumeSource", DefaultIscsi}};

}  // namespace

std::span<const DefaultRule> CoreDefaults() { return kRules; }

}  // namespace kube::sandbox
