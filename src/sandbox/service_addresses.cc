#include "src/sandbox/service_addresses.h"

#include <set>
#include <string>
#include <utility>

namespace kube::sandbox {
namespace {

// Service range 10.96.0.0/16, as kubeadm has it; the first addresses are left to the cluster's own services.
std::string ClusterIp(unsigned n) { return "10.96." + std::to_string(n / 256) + "." + std::to_string(n % 256); }
constexpr unsigned kFirstIp = 16;
constexpr unsigned kLastIp = 65534;
constexpr std::int64_t kFirstNodePort = 30000;
constexpr std::int64_t kLastNodePort = 32767;

void AssignIp(Value& spec, std::span<const ObjectPtr> others) {
  std::set<std::string, std::less<>> used;
  for (const ObjectPtr& other : others) used.emplace(other->value().GetString("spec.clusterIP").value_or(""));
  for (unsigned n = kFirstIp; n <= kLastIp; ++n) {
    std::string ip = ClusterIp(n);
    if (used.contains(ip)) continue;
    spec["clusterIP"] = ip;
    return;
  }
}

void AssignNodePorts(Value& spec, std::span<const ObjectPtr> others) {
  std::set<std::int64_t> used;
  for (const ObjectPtr& other : others) {
    for (const Value& port : other->value()["spec"]["ports"].items()) used.insert(port.GetInt("nodePort").value_or(0));
  }
  std::int64_t next = kFirstNodePort;
  for (Value& port : spec["ports"].MutableItems()) {
    if (std::as_const(port).GetInt("nodePort").value_or(0) != 0) continue;
    while (used.contains(next) && next < kLastNodePort) ++next;
    used.insert(next);
    port["nodePort"] = next;
  }
}

void CopyIfAbsent(Value& spec, const Value& old, std::string_view key) {
  if (!spec.Contains(key) && old.Contains(key)) spec[key] = old[key];
}

}  // namespace

void AssignServiceAddresses(Value& service, const Value* old, std::span<const ObjectPtr> others) {
  Value& spec = service["spec"];
  const Value& read = spec;
  const std::string type(read.GetString("type").value_or("ClusterIP"));
  if (type == "ExternalName") return;
  if (old != nullptr && (*old).GetString("spec.type") != "ExternalName") {
    const Value& before = (*old)["spec"];
    CopyIfAbsent(spec, before, "clusterIP");
    CopyIfAbsent(spec, before, "clusterIPs");
  }
  const std::string_view asked = read.GetString("clusterIP").value_or("");
  if (asked.empty()) AssignIp(spec, others);
  if (!read["clusterIPs"].IsArray()) spec["clusterIPs"] = Array{std::string(read.GetString("clusterIP").value_or(""))};
  if (!read["ipFamilies"].IsArray()) spec["ipFamilies"] = Array{"IPv4"};
  if (!read.Contains("ipFamilyPolicy")) spec["ipFamilyPolicy"] = "SingleStack";
  if (type == "NodePort" || type == "LoadBalancer") AssignNodePorts(spec, others);
}

}  // namespace kube::sandbox
