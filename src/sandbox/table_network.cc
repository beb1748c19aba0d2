// What `kubectl get` shows of services, endpoints and ingresses. Source: kubernetes
// pkg/printers/internalversion/printers.go.
#include <algorithm>
#include <string>
#include <string_view>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

std::vector<std::string> TextsOf(const Value& list) {
  std::vector<std::string> texts;
  for (const Value& item : list.items()) texts.emplace_back(Text(item));
  return texts;
}

std::vector<std::string> LoadBalancerAddresses(const Value& object) {
  std::vector<std::string> addresses;
  for (const Value& ingress : object["status"]["loadBalancer"]["ingress"].items()) {
    const std::string_view ip = Text(ingress["ip"]);
    const std::string_view address = ip.empty() ? Text(ingress["hostname"]) : ip;
    if (!address.empty()) addresses.emplace_back(address);
  }
  std::sort(addresses.begin(), addresses.end());
  addresses.erase(std::unique(addresses.begin(), addresses.end()), addresses.end());
  return addresses;
}

std::string ExternalIp(const Value& service) {
  const Value& spec = service["spec"];
  const std::string_view type = Text(spec["type"]);
  std::vector<std::string> addresses = TextsOf(spec["externalIPs"]);
  if (type == "ExternalName") return std::string(Text(spec["externalName"]));
  if (type == "LoadBalancer") {
    std::vector<std::string> all = LoadBalancerAddresses(service);
    all.insert(all.end(), addresses.begin(), addresses.end());
    return all.empty() ? "<pending>" : Join(all, ",");
  }
  if (type != "ClusterIP" && type != "NodePort") return "<unknown>";
  return addresses.empty() ? "<none>" : Join(addresses, ",");
}

std::string ServicePorts(const Value& spec) {
  std::vector<std::string> ports;
  for (const Value& port : spec["ports"].items()) {
    std::string text = std::to_string(Number(port["port"]));
    if (const auto node_port = Number(port["nodePort"]); node_port > 0) text += ":" + std::to_string(node_port);
    ports.push_back(text.append("/").append(Text(port["protocol"])));
  }
  return ports.empty() ? "<none>" : Join(ports, ",");
}

void WriteService(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << Text(spec["type"]) << TextOr(spec["clusterIPs"][std::size_t{0}], "<none>")
      << ExternalIp(row.object) << ServicePorts(spec) << row.Age() << FormatLabels(spec["selector"]);
}

std::string HostPort(std::string_view host, std::int64_t port) {
  std::string text(host);
  if (host.find(':') != std::string_view::npos) text = "[" + text + "]";
  return text + ":" + std::to_string(port);
}

void WriteEndpoints(Row& row) {
  std::vector<std::string> list;
  for (const Value& subset : row.object["subsets"].items()) {
    if (subset["ports"].empty()) {
      for (const Value& address : subset["addresses"].items()) list.emplace_back(Text(address["ip"]));
    }
    for (const Value& port : subset["ports"].items()) {
      for (const Value& address : subset["addresses"].items()) {
        list.push_back(HostPort(Text(address["ip"]), Number(port["port"])));
      }
    }
  }
  row << row.name() << JoinSome(list, 3, ",", row.object["subsets"].empty() ? "<none>" : "") << row.Age();
}

void WriteEndpointSlice(Row& row) {
  std::vector<std::string> ports, addresses;
  for (const Value& port : row.object["ports"].items()) {
    ports.push_back(TextOr(port["port"], TextOr(port["name"], "*")));
  }
  for (const Value& endpoint : row.object["endpoints"].items()) {
    for (const Value& address : endpoint["addresses"].items()) addresses.emplace_back(Text(address));
  }
  row << row.name() << Text(row.object["addressType"]) << JoinSome(ports, 3, ",", "<unset>")
      << JoinSome(addresses, 3, ",", "<unset>") << row.Age();
}

// Of the first three rules, those that name a host.
std::string IngressHosts(const Value& rules) {
  std::vector<std::string> hosts;
  bool more = false;
  for (const Value& rule : rules.items()) {
    more = more || hosts.size() == 3;
    if (const auto host = Text(rule["host"]); !more && !host.empty()) hosts.emplace_back(host);
  }
  if (hosts.empty()) return "*";
  std::string text = Join(hosts, ",");
  if (more) text += " + " + std::to_string(rules.size() - 3) + " more...";
  return text;
}

void WriteIngress(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << TextOr(spec["ingressClassName"], "<none>") << IngressHosts(spec["rules"])
      << Join(LoadBalancerAddresses(row.object), ",") << (spec["tls"].empty() ? "80" : "80, 443") << row.Age();
}

void WriteIngressClass(Row& row) {
  const Value& spec = row.object["spec"];
  std::string name(row.name());
  if (Text(row.metadata["annotations"]["ingressclass.kubernetes.io/is-default-class"]) == "true") name += " (default)";
  std::string parameters = "<none>";
  if (const Value& given = spec["parameters"]; !given.IsNull()) {
    parameters = Text(given["kind"]);
    if (!given["apiGroup"].IsNull()) parameters.append(".").append(Text(given["apiGroup"]));
    parameters.append("/").append(Text(given["name"]));
  }
  row << name << Text(spec["controller"]) << parameters << row.Age();
}

void WriteNetworkPolicy(Row& row) {
  row << row.name() << FormatLabelSelector(row.object["spec"]["podSelector"]) << row.Age();
}

void WriteServiceCidr(Row& row) { row << row.name() << Join(TextsOf(row.object["spec"]["cidrs"]), ",") << row.Age(); }

void WriteIpAddress(Row& row) {
  std::string parent = "<none>";
  if (const Value& reference = row.object["spec"]["parentRef"]; !reference.IsNull()) {
    parent = Text(reference["resource"]);
    if (const auto group = Text(reference["group"]); !group.empty()) parent.append(".").append(group);
    if (const auto space = Text(reference["namespace"]); !space.empty()) parent.append("/").append(space);
    parent.append("/").append(Text(reference["name"]));
  }
  row << row.name() << parent << row.Age();
}

constexpr TablePrinter kPrinters[] = {
    {"", "Service", "Name/name|Type|Cluster-IP|External-IP|Port(s)|Age|Selector*", WriteService},
    {"", "Endpoints", "Name/name|Endpoints|Age", WriteEndpoints},
    {"discovery.k8s.io", "EndpointSlice", "Name/name|AddressType|Ports|Endpoints|Age", WriteEndpointSlice},
    {"networking.k8s.io", "Ingress", "Name/name|Class|Hosts|Address|Ports|Age", WriteIngress},
    {"networking.k8s.io", "IngressClass", "Name/name|Controller|Parameters|Age", WriteIngressClass},
    {"networking.k8s.io", "NetworkPolicy", "Name/name|Pod-Selector|Age", WriteNetworkPolicy},
    {"networking.k8s.io", "ServiceCIDR", "Name/name|CIDRs|Age", WriteServiceCidr},
    // The real server's cells outnumber its columns here too.
    {"networking.k8s.io", "IPAddress", "Name/name|ParentRef", WriteIpAddress}};

}  // namespace

std::span<const TablePrinter> NetworkPrinters() { return kPrinters; }

}  // namespace kube::sandbox
