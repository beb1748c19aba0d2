// Pods, their specs and templates. Source: kubernetes pkg/apis/core/validation/validation.go.
#include <kube/meta/validation.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

void CheckTolerations(Faults& faults, const std::string& field, const Value& tolerations) {
  const auto items = tolerations.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At(field, i);
    const Value& toleration = items[i];
    const std::string_view key = Text(toleration["key"]), op = Text(toleration["operator"]);
    const std::string_view effect = Text(toleration["effect"]);
    if (!key.empty()) {
      if (const auto why = LabelKeyFault(key); !why.empty()) faults.Invalid(at + ".key", key, why);
    } else if (op != "Exists") {
      faults.Invalid(at + ".operator", op,
                     "operator must be Exists when `key` is empty, which means \"match all values and all keys\"");
    }
    if (!toleration["tolerationSeconds"].IsNull() && effect != "NoExecute") {
      faults.Invalid(at + ".effect", effect, "effect must be 'NoExecute' when `tolerationSeconds` is set");
    }
    if (op == "Exists" && !Text(toleration["value"]).empty()) {
      faults.Invalid(at + ".operator", toleration["value"], "value must be empty when `operator` is 'Exists'");
    }
    CheckOneOf(faults, at + ".operator", toleration["operator"], {"Equal", "Exists"}, true);
    CheckOneOf(faults, at + ".effect", toleration["effect"], {"NoSchedule", "PreferNoSchedule", "NoExecute"}, true);
  }
}

void CheckPolicies(Faults& faults, const std::string& field, const Value& spec) {
  CheckOneOf(faults, field + ".restartPolicy", spec["restartPolicy"], {"Always", "OnFailure", "Never"});
  CheckOneOf(faults, field + ".dnsPolicy", spec["dnsPolicy"],
             {"ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"});
  if (Text(spec["dnsPolicy"]) == "None" && spec["dnsConfig"].IsNull()) {
    faults.Required(field + ".dnsConfig", "must provide `dnsConfig` when `dnsPolicy` is None");
  }
  CheckLabels(faults, field + ".nodeSelector", spec["nodeSelector"]);
  const Value& deadline = spec["activeDeadlineSeconds"];
  if (!deadline.IsNull() && (Number(deadline) < 1 || Number(deadline) > INT32_MAX)) {
    faults.Invalid(field + ".activeDeadlineSeconds", deadline, "must be between 1 and 2147483647, inclusive");
  }
  for (const char* name : {"hostname", "subdomain"}) {
    if (!Text(spec[name]).empty()) CheckDnsLabel(faults, field + "." + name, Text(spec[name]));
  }
  for (const char* name : {"serviceAccountName", "nodeName", "priorityClassName", "schedulerName"}) {
    if (!Text(spec[name]).empty()) CheckDnsSubdomain(faults, field + "." + name, Text(spec[name]));
  }
}

// What stays when the parts that an update may change are taken out.
Value FixedPart(const Value& spec) {
  Value fixed = spec;
  for (const char* list : {"containers", "initContainers"}) {
    if (spec[list].empty()) continue;
    for (Value& container : fixed[list].MutableItems()) container.Erase("image");
  }
  for (const char* name : {"activeDeadlineSeconds", "tolerations", "terminationGracePeriodSeconds", "schedulingGates",
                           "ephemeralContainers"}) {
    fixed.Erase(name);
  }
  // A gated pod may still be told where to go.
  if (!spec["schedulingGates"].empty()) {
    fixed.Erase("nodeSelector");
    fixed.Erase("affinity");
  }
  return fixed;
}

void CheckPodUpdate(Faults& faults, const Value& spec, const Value& before) {
  for (const char* list : {"containers", "initContainers"}) {
    if (spec[list].size() != before[list].size()) {
      const std::string kind(list[0] == 'c' ? "containers" : "init containers");
      faults.Forbidden(std::string("spec.") + list, "pod updates may not add or remove " + kind);
      return;
    }
  }
  const bool additions = std::all_of(before["tolerations"].items().begin(), before["tolerations"].items().end(),
                                     [&](const Value& old_one) {
                                       const auto now = spec["tolerations"].items();
                                       return std::any_of(now.begin(), now.end(), [&](const Value& one) {
                                         Value a = one, b = old_one;
                                         a.Erase("tolerationSeconds");
                                         b.Erase("tolerationSeconds");
                                         return a == b;
                                       });
                                     });
  const bool same_grace =
      spec["terminationGracePeriodSeconds"] == before["terminationGracePeriodSeconds"] ||
      (Number(spec["terminationGracePeriodSeconds"]) == 1 && Number(before["terminationGracePeriodSeconds"]) < 0);
  if (!additions || !same_grace || !(FixedPart(spec) == FixedPart(before))) {
    faults.Forbidden(
        "spec",
        "pod updates may not change fields other than `spec.containers[*].image`,"
        "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to "
        "existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was "
        "previously negative)");
  }
}

}  // namespace

void CheckPodSpec(Faults& faults, const std::string& field, const Value& spec, bool in_pod) {
  CheckVolumes(faults, field + ".volumes", spec["volumes"]);
  CheckContainers(faults, field, spec);
  CheckPolicies(faults, field, spec);
  CheckTolerations(faults, field + ".tolerations", spec["tolerations"]);
  if (!in_pod)
    CheckNotNegative(faults, field + ".terminationGracePeriodSeconds", spec["terminationGracePeriodSeconds"]);
}

void CheckPodTemplate(Faults& faults, const std::string& field, const Value& pod_template, const Value* selector) {
  const Value& labels = pod_template["metadata"]["labels"];
  if (selector != nullptr) {
    const bool empty = (*selector)["matchLabels"].empty() && (*selector)["matchExpressions"].empty();
    if (selector->IsNull() || (!empty && !Selects(*selector, labels))) {
      faults.Invalid(field + ".metadata.labels", labels, "`selector` does not match template `labels`");
    }
  }
  CheckLabels(faults, field + ".labels", labels);
  for (const auto [key, value] : pod_template["metadata"]["annotations"].members()) {
    std::string lower(key);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (const auto why = LabelKeyFault(lower); !why.empty()) faults.Invalid(field + ".annotations", key, why);
  }
  CheckPodSpec(faults, field + ".spec", pod_template["spec"], false);
}

bool CheckPodKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old) {
  if (!resource.group.empty()) return false;
  if (resource.plural == "podtemplates") {
    CheckPodTemplate(faults, "template", object["template"], nullptr);
    return true;
  }
  if (resource.plural != "pods") return false;
  CheckPodSpec(faults, "spec", object["spec"], true);
  if (old != nullptr) CheckPodUpdate(faults, object["spec"], (*old)["spec"]);
  return true;
}

}  // namespace kube::sandbox
