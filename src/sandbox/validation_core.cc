// Services, configuration, volumes and the rest of the core group. Source: kubernetes
// pkg/apis/core/validation/validation.go.
#include <kube/meta/validation.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "src/codec/base64.h"
#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

constexpr std::size_t kMaxConfigBytes = 1024 * 1024;

void CheckServicePorts(Faults& faults, const Value& ports) {
  std::set<std::string_view> names;
  std::set<std::pair<std::string_view, std::int64_t>> numbers;
  const auto items = ports.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At("spec.ports", i);
    const Value& port = items[i];
    if (const std::string_view name = Text(port["name"]); name.empty()) {
      if (items.size() > 1) faults.Required(at + ".name");
    } else {
      CheckDnsLabel(faults, at + ".name", name);
      if (!names.insert(name).second) faults.Duplicate(at + ".name", name);
    }
    CheckPortNumber(faults, at + ".port", port["port"]);
    CheckOneOf(faults, at + ".protocol", port["protocol"], {"SCTP", "TCP", "UDP"});
    const bool number = !port["targetPort"].IsString();
    if (number || !Text(port["targetPort"]).empty())
      CheckPortNumberOrName(faults, at + ".targetPort", port["targetPort"]);
    if (!numbers.emplace(Text(port["protocol"]), Number(port["port"])).second) {
      faults.Duplicate(at, {{"Name", ""},
                            {"Protocol", port["protocol"]},
                            {"AppProtocol", nullptr},
                            {"Port", port["port"]},
                            {"TargetPort", 0},
                            {"NodePort", 0}});
    }
  }
}

void CheckService(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  const std::string_view type = Text(spec["type"]);
  const bool external = type == "ExternalName";
  const bool headless = Text(spec["clusterIP"]) == "None";
  if (spec["ports"].empty() && !external && !headless) faults.Required("spec.ports");
  CheckServicePorts(faults, spec["ports"]);
  CheckLabels(faults, "spec.selector", spec["selector"]);
  CheckOneOf(faults, "spec.sessionAffinity", spec["sessionAffinity"], {"ClientIP", "None"});
  CheckOneOf(faults, "spec.type", spec["type"], {"ClusterIP", "ExternalName", "LoadBalancer", "NodePort"});
  if (external) CheckRequiredText(faults, "spec.externalName", spec["externalName"]);
  for (const char* list : {"clusterIPs", "externalIPs"}) {
    const auto addresses = spec[list].items();
    for (std::size_t i = 0; i < addresses.size(); ++i) {
      if (Text(addresses[i]) != "None") CheckIp(faults, At(std::string("spec.") + list, i), addresses[i]);
    }
  }
  if (old == nullptr) return;
  const Value& before = (*old)["spec"];
  const bool both = !external && Text(before["type"]) != "ExternalName";
  if (both && !Text(before["clusterIP"]).empty() && !(before["clusterIP"] == spec["clusterIP"])) {
    faults.Invalid("spec.clusterIPs[0]",
                   spec["clusterIPs"].IsNull() ? Value(Array{spec["clusterIP"]}) : spec["clusterIPs"],
                   "may not change once set");
  }
}

std::size_t CheckKeys(Faults& faults, const std::string& field, const Value& data) {
  std::size_t bytes = 0;
  for (const auto [key, value] : data.members()) {
    CheckConfigKey(faults, AtKey(field, key), key);
    bytes += Text(value).size();
  }
  return bytes;
}

// Once set it stays set, and what it guards stays too.
void CheckFrozen(Faults& faults, const Value& object, const Value* old, std::initializer_list<const char*> members) {
  if (old == nullptr || !Flag((*old)["immutable"])) return;
  constexpr std::string_view kWhy = "field is immutable when `immutable` is set";
  if (!Flag(object["immutable"])) faults.Forbidden("immutable", kWhy);
  for (const char* member : members) {
    const bool both_empty = object[member].empty() && (*old)[member].empty();
    if (!both_empty && !(object[member] == (*old)[member])) faults.Forbidden(member, kWhy);
  }
}

void CheckConfigMap(Faults& faults, const Value& object, const Value* old) {
  std::size_t bytes = CheckKeys(faults, "data", object["data"]);
  for (const auto [key, value] : object["data"].members()) {
    if (object["binaryData"].Contains(key)) {
      faults.Invalid(AtKey("data", key), key, "duplicate of key present in binaryData");
    }
  }
  bytes += CheckKeys(faults, "binaryData", object["binaryData"]) / 4 * 3;
  if (bytes > kMaxConfigBytes) faults.TooLong("", kMaxConfigBytes);
  CheckFrozen(faults, object, old, {"data", "binaryData"});
}

// The keys that a secret of a type must have: all of them, or any when `any`.
struct SecretKeys {
  std::string_view type;
  std::array<std::string_view, 2> keys;
  bool any;
  bool json;
};
constexpr SecretKeys kSecretKeys[] = {{"kubernetes.io/tls", {"tls.crt", "tls.key"}, false, false},
                                      {"kubernetes.io/basic-auth", {"username", "password"}, true, false},
                                      {"kubernetes.io/ssh-auth", {"ssh-privatekey", ""}, false, false},
                                      {"kubernetes.io/dockerconfigjson", {".dockerconfigjson", ""}, false, true},
                                      {"kubernetes.io/dockercfg", {".dockercfg", ""}, false, true}};

bool IsJson(const Value& encoded) {
  std::string bytes;
  if (!codec::DecodeBase64(Text(encoded), &bytes)) return false;
  Value value;
  DecodeFailure failure;
  return Value::TryDecodeJson(bytes, &value, {}, &failure);
}

void CheckSecretKeys(Faults& faults, const Value& data, const SecretKeys& rule) {
  std::size_t found = 0;
  for (const std::string_view key : rule.keys) {
    found += key.empty() || data[key].IsNull() ? 0 : 1;
  }
  for (const std::string_view key : rule.keys) {
    if (key.empty()) continue;
    const bool missing = rule.any ? found == 0 : data[key].IsNull();
    if (missing) faults.Required(AtKey("data", key));
    // What exactly is wrong is not said: it would repeat the secret.
    if (!missing && rule.json && !IsJson(data[key])) {
      faults.Invalid(AtKey("data", key), "<secret contents redacted>", "no valid JSON");
    }
  }
}

void CheckSecret(Faults& faults, const Value& object, const Value* old) {
  const Value& data = object["data"];
  const std::size_t bytes = CheckKeys(faults, "data", data) / 4 * 3;
  if (bytes > kMaxConfigBytes) faults.TooLong("data", kMaxConfigBytes);
  for (const SecretKeys& rule : kSecretKeys) {
    if (Text(object["type"]) == rule.type) CheckSecretKeys(faults, data, rule);
  }
  if (Text(object["type"]) == "kubernetes.io/service-account-token" &&
      Text(object["metadata"]["annotations"]["kubernetes.io/service-account.name"]).empty()) {
    faults.Required("metadata.annotations[kubernetes.io/service-account.name]");
  }
  if (old == nullptr) return;
  CheckImmutable(faults, "type", object["type"], (*old)["type"]);
  CheckFrozen(faults, object, old, {"data"});
}

void CheckAccessModes(Faults& faults, const std::string& field, const Value& modes) {
  for (const Value& mode : modes.items()) {
    CheckOneOf(faults, field, mode, {"ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"});
  }
}

void CheckPositive(Faults& faults, const std::string& field, const Value& amount) {
  if (CompareQuantities(amount, "0") <= 0) faults.Invalid(field, amount, "must be greater than zero");
}

void CheckClaim(Faults& faults, const Value& object, const Value* old) {
  CheckClaimSpec(faults, "spec", object["spec"]);
  if (old == nullptr) return;
  Value now = object["spec"], then = (*old)["spec"];
  const bool bound = Text((*old)["status"]["phase"]) == "Bound";
  for (Value* one : {&now, &then}) {
    if (bound) {
      (*one)["resources"].Erase("requests");
      one->Erase("volumeAttributesClassName");
    }
    if (Text(then["volumeName"]).empty()) one->Erase("volumeName");  // binding it
  }
  if (!(now == then)) {
    faults.Forbidden(
        "spec",
        "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound "
        "claims");
  }
}

void CheckVolume(Faults& faults, const Value& object, const Value* old) {
  constexpr std::array<std::string_view, 9> kNotSources{
      "capacity",     "accessModes", "claimRef",     "persistentVolumeReclaimPolicy", "storageClassName",
      "mountOptions", "volumeMode",  "nodeAffinity", "volumeAttributesClassName"};
  const Value& spec = object["spec"];
  if (spec["accessModes"].empty()) faults.Required("spec.accessModes");
  CheckAccessModes(faults, "spec.accessModes", spec["accessModes"]);
  const Value& capacity = spec["capacity"];
  if (capacity.empty()) faults.Required("spec.capacity");
  if (capacity["storage"].IsNull() || capacity.size() > 1) faults.NotSupported("spec.capacity", capacity, {"storage"});
  for (const auto [name, amount] : capacity.members()) {
    if (name == "storage") CheckPositive(faults, AtKey("spec.capacity", name), amount);
  }
  CheckOneOf(faults, "spec.persistentVolumeReclaimPolicy", spec["persistentVolumeReclaimPolicy"],
             {"Delete", "Recycle", "Retain"});
  CheckOneOf(faults, "spec.volumeMode", spec["volumeMode"], {"Block", "Filesystem"}, true);
  std::size_t sources = 0;
  for (const auto [name, source] : spec.members()) {
    if (source.IsNull() || std::find(kNotSources.begin(), kNotSources.end(), name) != kNotSources.end()) continue;
    const std::string at = "spec." + std::string(name);
    if (++sources > 1) faults.Forbidden(at, "may not specify more than 1 volume type");
    if (sources == 1 && name == "hostPath") CheckRequiredText(faults, at + ".path", source["path"]);
  }
  if (sources == 0) faults.Required("spec", "must specify a volume type");
  if (old != nullptr) CheckImmutable(faults, "spec.volumeMode", spec["volumeMode"], (*old)["spec"]["volumeMode"]);
}

void CheckEndpoints(Faults& faults, const Value& object) {
  const auto subsets = object["subsets"].items();
  for (std::size_t i = 0; i < subsets.size(); ++i) {
    const std::string at = At("subsets", i);
    if (subsets[i]["addresses"].empty() && subsets[i]["notReadyAddresses"].empty()) {
      faults.Required(at, "must specify `addresses` or `notReadyAddresses`");
    }
    for (const char* list : {"addresses", "notReadyAddresses"}) {
      const auto addresses = subsets[i][list].items();
      for (std::size_t k = 0; k < addresses.size(); ++k) {
        CheckIp(faults, At(at + "." + list, k) + ".ip", addresses[k]["ip"]);
      }
    }
    const auto ports = subsets[i]["ports"].items();
    for (std::size_t k = 0; k < ports.size(); ++k) {
      const std::string port = At(at + ".ports", k);
      if (ports.size() > 1) CheckRequiredText(faults, port + ".name", ports[k]["name"]);
      CheckPortNumber(faults, port + ".port", ports[k]["port"]);
      CheckOneOf(faults, port + ".protocol", ports[k]["protocol"], {"SCTP", "TCP", "UDP"});
    }
  }
}

void CheckEvent(Faults& faults, const Value& object) {
  const std::string_view space = Text(object["metadata"]["namespace"]);
  const Value& about = object["involvedObject"]["namespace"];
  const bool cluster_scoped = Text(about).empty() && (space == "default" || space == "kube-system");
  if (Text(about) != space && !cluster_scoped) {
    faults.Invalid("involvedObject.namespace", about, "does not match event.namespace");
  }
}

void CheckLimitRange(Faults& faults, const Value& object) {
  const auto limits = object["spec"]["limits"].items();
  for (std::size_t i = 0; i < limits.size(); ++i) {
    const std::string at = At("spec.limits", i);
    for (const auto [name, min] : limits[i]["min"].members()) {
      const auto exceeds = [&](const char* member, const char* words, const char* shown) {
        const Value& other = limits[i][member][name];
        if (other.IsNull() || CompareQuantities(min, other) <= 0) return;
        const Value& quoted = shown == std::string_view("defaultRequest") ? other : min;
        faults.Invalid(
            AtKey(at + "." + shown, name), quoted,
            "min value " + std::string(Text(min)) + " is greater than " + words + " value " + std::string(Text(other)));
      };
      exceeds("max", "max", "min");
      exceeds("defaultRequest", "default request", "defaultRequest");
      exceeds("default", "default", "default");
    }
  }
}

void CheckQuota(Faults& faults, const Value& object) {
  for (const auto [name, amount] : object["spec"]["hard"].members()) {
    if (IsNegativeQuantity(amount)) {
      faults.Invalid(AtKey("spec.hard", name), amount, "must be greater than or equal to 0");
    }
  }
}

}  // namespace

void CheckClaimSpec(Faults& faults, const std::string& field, const Value& spec) {
  if (spec["accessModes"].empty()) {
    faults.Required(field + ".accessModes", "at least 1 access mode is required");
  }
  CheckAccessModes(faults, field + ".accessModes", spec["accessModes"]);
  const Value& storage = spec["resources"]["requests"]["storage"];
  if (storage.IsNull()) {
    faults.Required(AtKey(field + ".resources", "storage"));
  } else {
    CheckPositive(faults, AtKey(field + ".resources", "storage"), storage);
  }
  if (const auto name = Text(spec["storageClassName"]); !name.empty()) {
    CheckDnsSubdomain(faults, field + ".storageClassName", name);
  }
  CheckOneOf(faults, field + ".volumeMode", spec["volumeMode"], {"Block", "Filesystem"}, true);
}

bool CheckCoreKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old) {
  if (!resource.group.empty()) return false;
  const std::string_view kind = resource.kind;
  if (kind == "Service") return CheckService(faults, object, old), true;
  if (kind == "ConfigMap") return CheckConfigMap(faults, object, old), true;
  if (kind == "Secret") return CheckSecret(faults, object, old), true;
  if (kind == "PersistentVolumeClaim") return CheckClaim(faults, object, old), true;
  if (kind == "PersistentVolume") return CheckVolume(faults, object, old), true;
  if (kind == "Endpoints") return CheckEndpoints(faults, object), true;
  if (kind == "Event") return CheckEvent(faults, object), true;
  if (kind == "LimitRange") return CheckLimitRange(faults, object), true;
  if (kind == "ResourceQuota") return CheckQuota(faults, object), true;
  return false;
}

}  // namespace kube::sandbox
