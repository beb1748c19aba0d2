// Ingresses and network policies. Source: kubernetes pkg/apis/networking/validation/validation.go.
#include <arpa/inet.h>

#include <string>
#include <string_view>

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

void CheckBackend(Faults& faults, const std::string& field, const Value& backend) {
  const Value& service = backend["service"];
  const Value& other = backend["resource"];
  if (!other.IsNull() && !service.IsNull()) {
    faults.Invalid(field, "", "cannot set both resource and service backends");
    return;
  }
  if (!other.IsNull()) return;
  if (service.IsNull()) {
    faults.Required(field, "resource or service backend is required");
    return;
  }
  if (Text(service["name"]).empty()) {
    faults.Required(field + ".service.name");
  } else {
    CheckDnsLabel(faults, field + ".service.name", Text(service["name"]));
  }
  const std::string_view name = Text(service["port"]["name"]);
  const std::int64_t number = Number(service["port"]["number"]);
  if (!name.empty() && number != 0) {
    faults.Invalid(field, "", "cannot set both port name & port number");
  } else if (!name.empty()) {
    CheckPortName(faults, field + ".service.port.name", name);
  } else if (number != 0) {
    CheckPortNumber(faults, field + ".service.port.number", service["port"]["number"]);
  } else {
    faults.Required(field, "port name or number is required");
  }
}

void CheckIngressPath(Faults& faults, const std::string& field, const Value& path) {
  const std::string_view type = Text(path["pathType"]), text = Text(path["path"]);
  if (type.empty()) {
    faults.Required(field + ".pathType", "pathType must be specified");
    return;
  }
  CheckOneOf(faults, field + ".pathType", path["pathType"], {"Exact", "ImplementationSpecific", "Prefix"});
  const bool strict = type == "Exact" || type == "Prefix";
  if ((strict || !text.empty()) && !text.starts_with('/')) {
    faults.Invalid(field + ".path", text, "must be an absolute path");
  }
  CheckBackend(faults, field + ".backend", path["backend"]);
}

void CheckHost(Faults& faults, const std::string& field, std::string_view host) {
  if (host.empty()) return;
  in6_addr parsed{};
  if (inet_pton(AF_INET, std::string(host).c_str(), &parsed) == 1) {
    faults.Invalid(field, host, "must be a DNS name, not an IP address");
  } else if (host.starts_with("*.")) {
    CheckDnsSubdomain(faults, field, host.substr(2));
  } else {
    CheckDnsSubdomain(faults, field, host);
  }
}

void CheckIngress(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  const auto rules = spec["rules"].items();
  if (rules.empty() && spec["defaultBackend"].IsNull()) {
    faults.Invalid("spec", spec["rules"], "either `defaultBackend` or `rules` must be specified");
  }
  if (!spec["defaultBackend"].IsNull()) CheckBackend(faults, "spec.defaultBackend", spec["defaultBackend"]);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string at = At("spec.rules", i);
    CheckHost(faults, at + ".host", Text(rules[i]["host"]));
    if (rules[i]["http"].IsNull()) continue;
    const auto paths = rules[i]["http"]["paths"].items();
    if (paths.empty()) faults.Required(at + ".http.paths");
    for (std::size_t k = 0; k < paths.size(); ++k) CheckIngressPath(faults, At(at + ".http.paths", k), paths[k]);
  }
  if (const auto name = Text(spec["ingressClassName"]); !name.empty()) {
    CheckDnsSubdomain(faults, "spec.ingressClassName", name);
  }
}

void CheckPeers(Faults& faults, const std::string& field, const Value& peers) {
  const auto items = peers.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const Value& pods = items[i]["podSelector"];
    const Value& spaces = items[i]["namespaceSelector"];
    const Value& block = items[i]["ipBlock"];
    if (pods.IsNull() && spaces.IsNull() && block.IsNull()) {
      faults.Required(at, "must specify a peer");
    } else if (!block.IsNull() && !(pods.IsNull() && spaces.IsNull())) {
      faults.Forbidden(at, "may not specify both ipBlock and another peer");
    }
    CheckLabelSelector(faults, at + ".podSelector", pods);
    CheckLabelSelector(faults, at + ".namespaceSelector", spaces);
  }
}

void CheckPolicyRules(Faults& faults, const std::string& field, const Value& rules, const char* peers) {
  const auto items = rules.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const auto ports = items[i]["ports"].items();
    for (std::size_t k = 0; k < ports.size(); ++k) {
      const std::string port = At(at + ".ports", k);
      CheckOneOf(faults, port + ".protocol", ports[k]["protocol"], {"TCP", "UDP", "SCTP"}, true);
      if (!ports[k]["port"].IsNull()) CheckPortNumberOrName(faults, port + ".port", ports[k]["port"]);
    }
    CheckPeers(faults, at + "." + peers, items[i][peers]);
  }
}

void CheckNetworkPolicy(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  CheckLabelSelector(faults, "spec.podSelector", spec["podSelector"]);
  CheckPolicyRules(faults, "spec.ingress", spec["ingress"], "from");
  CheckPolicyRules(faults, "spec.egress", spec["egress"], "to");
  const auto types = spec["policyTypes"].items();
  for (std::size_t i = 0; i < types.size(); ++i) {
    CheckOneOf(faults, At("spec.policyTypes", i), types[i], {"Ingress", "Egress"});
  }
}

}  // namespace

bool CheckNetworkKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* /*old*/) {
  if (resource.group != "networking.k8s.io") return false;
  if (resource.kind == "Ingress") return CheckIngress(faults, object), true;
  if (resource.kind == "NetworkPolicy") return CheckNetworkPolicy(faults, object), true;
  return false;
}

}  // namespace kube::sandbox
