// Containers and volumes. Source: kubernetes pkg/apis/core/validation/validation.go.
#include <kube/meta/validation.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

using Names = std::set<std::string_view>;

void CheckPorts(Faults& faults, const std::string& field, const Value& ports) {
  Names names;
  const auto items = ports.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const Value& port = items[i];
    if (const std::string_view name = Text(port["name"]); !name.empty()) {
      CheckPortName(faults, at + ".name", name);
      if (!names.insert(name).second) faults.Duplicate(at + ".name", name);
    }
    if (Number(port["containerPort"]) == 0) {
      faults.Required(at + ".containerPort");
    } else {
      CheckPortNumber(faults, at + ".containerPort", port["containerPort"]);
    }
    if (Number(port["hostPort"]) != 0) CheckPortNumber(faults, at + ".hostPort", port["hostPort"]);
    CheckOneOf(faults, at + ".protocol", port["protocol"], {"SCTP", "TCP", "UDP"});
  }
}

void CheckEnvSource(Faults& faults, const std::string& field, const Value& source, bool has_value) {
  std::size_t sources = 0;
  for (const char* kind : {"fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"}) {
    const Value& reference = source[kind];
    if (reference.IsNull()) continue;
    ++sources;
    const std::string at = field + "." + kind;
    if (kind == std::string_view("configMapKeyRef") || kind == std::string_view("secretKeyRef")) {
      CheckRequiredText(faults, at + ".name", reference["name"]);
      if (Text(reference["key"]).empty()) {
        faults.Required(at + ".key");
      } else {
        CheckConfigKey(faults, at + ".key", Text(reference["key"]));
      }
    } else if (kind == std::string_view("fieldRef")) {
      CheckRequiredText(faults, at + ".fieldPath", reference["fieldPath"]);
    }
  }
  if (sources == 0) {
    faults.Invalid(
        field, "",
        "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`");
  } else if (has_value) {
    faults.Invalid(field, "", "may not be specified when `value` is not empty");
  } else if (sources > 1) {
    faults.Invalid(field, "", "may not have more than one field specified at a time");
  }
}

void CheckEnv(Faults& faults, const std::string& field, const Value& env) {
  const auto items = env.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const std::string_view name = Text(items[i]["name"]);
    const bool printable =
        std::all_of(name.begin(), name.end(), [](char c) { return c >= ' ' && c <= '~' && c != '='; });
    if (name.empty()) {
      faults.Required(at + ".name");
    } else if (!printable) {
      faults.Invalid(
          at + ".name", name,
          "a valid environment variable name must consist only of printable ASCII characters other than '='");
    }
    if (const Value& source = items[i]["valueFrom"]; !source.IsNull()) {
      CheckEnvSource(faults, at + ".valueFrom", source, !Text(items[i]["value"]).empty());
    }
  }
}

void CheckMounts(Faults& faults, const std::string& field, const Value& mounts, const Names& volumes) {
  Names paths;
  const auto items = mounts.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const std::string_view name = Text(items[i]["name"]), path = Text(items[i]["mountPath"]);
    if (name.empty()) faults.Required(at + ".name");
    if (!volumes.contains(name)) faults.NotFound(at + ".name", name);
    if (path.empty()) {
      faults.Required(at + ".mountPath");
    } else if (!paths.insert(path).second) {
      faults.Invalid(at + ".mountPath", path, "must be unique");
    }
  }
}

// What a probe or a hook does.
void CheckHandler(Faults& faults, const std::string& field, const Value& handler) {
  std::size_t handlers = 0;
  for (const char* kind : {"exec", "httpGet", "tcpSocket", "grpc", "sleep"}) {
    const Value& action = handler[kind];
    if (action.IsNull()) continue;
    const std::string at = field + "." + kind;
    if (++handlers > 1) {
      faults.Forbidden(at, "may not specify more than 1 handler type");
      continue;
    }
    const std::string_view name = kind;
    if (name == "exec" && action["command"].empty()) faults.Required(at + ".command");
    if (name == "httpGet") {
      CheckRequiredText(faults, at + ".path", action["path"]);
      CheckPortNumberOrName(faults, at + ".port", action["port"]);
      CheckOneOf(faults, at + ".scheme", action["scheme"], {"HTTP", "HTTPS"});
    }
    if (name == "tcpSocket") CheckPortNumberOrName(faults, at + ".port", action["port"]);
    if (name == "grpc") CheckPortNumber(faults, at + ".port", action["port"]);
  }
  if (handlers == 0) faults.Required(field, "must specify a handler type");
}

void CheckProbe(Faults& faults, const std::string& field, const Value& probe, bool readiness) {
  if (probe.IsNull()) return;
  CheckHandler(faults, field, probe);
  for (const char* number :
       {"initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"}) {
    CheckNotNegative(faults, field + "." + number, probe[number]);
  }
  if (!readiness && Number(probe["successThreshold"]) != 1) {
    faults.Invalid(field + ".successThreshold", probe["successThreshold"], "must be 1");
  }
}

void CheckContainer(Faults& faults, const std::string& field, const Value& container, const Names& volumes) {
  const std::string_view image = Text(container["image"]);
  if (Text(container["name"]).empty()) {
    faults.Required(field + ".name");
  } else {
    CheckDnsLabel(faults, field + ".name", Text(container["name"]));
  }
  if (image.empty()) {
    faults.Required(field + ".image");
  } else if (image.front() == ' ' || image.back() == ' ') {
    faults.Invalid(field + ".image", image, "must not have leading or trailing whitespace");
  }
  CheckOneOf(faults, field + ".terminationMessagePolicy", container["terminationMessagePolicy"],
             {"File", "FallbackToLogsOnError"});
  CheckOneOf(faults, field + ".imagePullPolicy", container["imagePullPolicy"], {"Always", "IfNotPresent", "Never"});
  CheckPorts(faults, field + ".ports", container["ports"]);
  CheckEnv(faults, field + ".env", container["env"]);
  CheckMounts(faults, field + ".volumeMounts", container["volumeMounts"], volumes);
  CheckProbe(faults, field + ".livenessProbe", container["livenessProbe"], false);
  CheckProbe(faults, field + ".readinessProbe", container["readinessProbe"], true);
  CheckProbe(faults, field + ".startupProbe", container["startupProbe"], false);
  for (const char* hook : {"postStart", "preStop"}) {
    const Value& handler = container["lifecycle"][hook];
    if (!handler.IsNull()) CheckHandler(faults, field + ".lifecycle." + hook, handler);
  }
  CheckResources(faults, field + ".resources", container["resources"]);
}

bool IsContainerResource(std::string_view name) {
  constexpr std::array<std::string_view, 3> kStandard{"cpu", "memory", "ephemeral-storage"};
  return name.find('/') != std::string_view::npos || name.starts_with("hugepages-") ||
         std::find(kStandard.begin(), kStandard.end(), name) != kStandard.end();
}

void CheckAmounts(Faults& faults, const std::string& field, const Value& amounts) {
  for (const auto [name, amount] : amounts.members()) {
    const std::string at = AtKey(field, name);
    if (!IsContainerResource(name)) {
      faults.Invalid(at, name, "must be a standard resource type or fully qualified");
      faults.Invalid(at, name, "must be a standard resource for containers");
    }
    if (IsNegativeQuantity(amount)) faults.Invalid(at, amount, "must be greater than or equal to 0");
  }
}

// The one member of a volume source that must be given, where there is one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kNeeded{{{"configMap", "name"},
                                                                                {"secret", "secretName"},
                                                                                {"hostPath", "path"},
                                                                                {"persistentVolumeClaim", "claimName"},
                                                                                {"csi", "driver"},
                                                                                {"image", "reference"},
                                                                                {"nfs", "server"},
                                                                                {"iscsi", "targetPortal"}}};

void CheckVolumeSource(Faults& faults, const std::string& field, const Value& volume) {
  std::size_t sources = 0;
  if (!volume["emptyDir"].IsNull()) ++sources;  // upstream looks for it before all others
  for (const auto [kind, source] : volume.members()) {
    if (kind == "name" || kind == "emptyDir" || source.IsNull()) continue;
    const std::string at = field + "." + std::string(kind);
    if (++sources > 1) {
      faults.Forbidden(at, "may not specify more than 1 volume type");
      continue;
    }
    for (const auto& [needy, member] : kNeeded) {
      if (kind == needy) CheckRequiredText(faults, at + "." + std::string(member), source[member]);
    }
    if (kind == "ephemeral") {
      const Value& claim = source["volumeClaimTemplate"];
      if (claim.IsNull()) {
        faults.Required(at + ".volumeClaimTemplate");
      } else {
        CheckClaimSpec(faults, at + ".volumeClaimTemplate.spec", claim["spec"]);
      }
    }
  }
  if (sources == 0) faults.Required(field, "must specify a volume type");
}

}  // namespace

void CheckResources(Faults& faults, const std::string& field, const Value& resources) {
  const Value& limits = resources["limits"];
  CheckAmounts(faults, field + ".limits", limits);
  CheckAmounts(faults, field + ".requests", resources["requests"]);
  for (const auto [name, amount] : resources["requests"].members()) {
    const Value& limit = limits[name];
    if (!limit.IsNull() && CompareQuantities(amount, limit) > 0) {
      const std::string text(Text(limit));
      faults.Invalid(field + ".requests", amount,
                     "must be less than or equal to " + std::string(name) + " limit of " + text);
    }
  }
}

void CheckVolumes(Faults& faults, const std::string& field, const Value& volumes) {
  Names names;
  const auto items = volumes.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const std::string_view name = Text(items[i]["name"]);
    CheckVolumeSource(faults, at, items[i]);
    if (name.empty()) {
      faults.Required(at + ".name");
    } else if (const auto why = Dns1123LabelFault(name); !why.empty()) {
      faults.Invalid(at + ".name", name, why);
    } else if (!names.insert(name).second) {
      faults.Duplicate(at + ".name", name);
    }
  }
}

void CheckContainers(Faults& faults, const std::string& field, const Value& spec) {
  Names volumes, names;
  for (const Value& volume : spec["volumes"].items()) volumes.insert(Text(volume["name"]));
  volumes.erase("");
  if (spec["containers"].empty()) faults.Required(field + ".containers");
  for (const char* list : {"containers", "initContainers"}) {
    const auto items = spec[list].items();
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string at = At(field + "." + list, i);
      CheckContainer(faults, at, items[i], volumes);
      const std::string_view name = Text(items[i]["name"]);
      if (!name.empty() && !names.insert(name).second) faults.Duplicate(at + ".name", name);
    }
  }
}

}  // namespace kube::sandbox
