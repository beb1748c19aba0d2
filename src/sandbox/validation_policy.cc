// Access rules, disruption budgets, priorities, leases, storage classes and definitions of custom resources. Source:
// kubernetes pkg/apis/{rbac,policy,scheduling,coordination,storage}/validation, apiextensions validation.
#include <kube/meta/validation.h>

#include <string>
#include <string_view>

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kRbacGroup = "rbac.authorization.k8s.io";

void CheckRules(Faults& faults, const Value& rules, bool namespaced) {
  const auto items = rules.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At("rules", i);
    const Value& rule = items[i];
    if (rule["verbs"].empty()) faults.Required(at + ".verbs", "verbs must contain at least one value");
    if (const Value& urls = rule["nonResourceURLs"]; !urls.empty()) {
      if (namespaced) {
        faults.Invalid(at + ".nonResourceURLs", urls, "namespaced rules cannot apply to non-resource URLs");
      }
      const bool resources = !rule["apiGroups"].empty() || !rule["resources"].empty() || !rule["resourceNames"].empty();
      if (resources) {
        faults.Invalid(at + ".nonResourceURLs", urls,
                       "rules cannot apply to both regular resources and non-resource URLs");
      }
      continue;
    }
    if (rule["apiGroups"].empty()) {
      faults.Required(at + ".apiGroups", "resource rules must supply at least one api group");
    }
    if (rule["resources"].empty()) {
      faults.Required(at + ".resources", "resource rules must supply at least one resource");
    }
  }
}

void CheckSubjects(Faults& faults, const Value& subjects, bool namespaced) {
  const auto items = subjects.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At("subjects", i);
    const Value& subject = items[i];
    const std::string_view kind = Text(subject["kind"]), name = Text(subject["name"]);
    if (name.empty()) faults.Required(at + ".name");
    if (kind == "ServiceAccount") {
      if (!name.empty()) CheckDnsSubdomain(faults, at + ".name", name);
      if (!namespaced && Text(subject["namespace"]).empty()) faults.Required(at + ".namespace");
    } else if (kind == "User" || kind == "Group") {
      if (Text(subject["apiGroup"]) != kRbacGroup) {
        faults.NotSupported(at + ".apiGroup", subject["apiGroup"], {kRbacGroup});
      }
    } else {
      faults.NotSupported(at + ".kind", subject["kind"], {"ServiceAccount", "User", "Group"});
    }
  }
}

void CheckBinding(Faults& faults, const Value& object, const Value* old, bool namespaced) {
  const Value& role = object["roleRef"];
  if (Text(role["apiGroup"]) != kRbacGroup) faults.NotSupported("roleRef.apiGroup", role["apiGroup"], {kRbacGroup});
  const std::string_view kind = Text(role["kind"]), name = Text(role["name"]);
  if (namespaced && kind != "Role" && kind != "ClusterRole") {
    faults.NotSupported("roleRef.kind", role["kind"], {"Role", "ClusterRole"});
  } else if (!namespaced && kind != "ClusterRole") {
    faults.NotSupported("roleRef.kind", role["kind"], {"ClusterRole"});
  }
  if (name.empty()) {
    faults.Required("roleRef.name");
  } else if (const auto why = PathSegmentFault(name); !why.empty()) {
    faults.Invalid("roleRef.name", name, why);
  }
  CheckSubjects(faults, object["subjects"], namespaced);
  if (old != nullptr && !(role == (*old)["roleRef"])) {
    faults.Invalid("roleRef", {{"APIGroup", role["apiGroup"]}, {"Kind", role["kind"]}, {"Name", role["name"]}},
                   "cannot change roleRef");
  }
}

bool CheckRbacKind(Faults& faults, std::string_view kind, const Value& object, const Value* old) {
  if (kind == "Role" || kind == "ClusterRole") {
    CheckRules(faults, object["rules"], kind == "Role");
  } else {
    CheckBinding(faults, object, old, kind == "RoleBinding");
  }
  return true;
}

void CheckBudgetAmount(Faults& faults, const std::string& field, const Value& amount) {
  CheckNumberOrPercent(faults, field, amount);
  const std::string text(Text(amount));
  if (text.size() > 4 || (text.size() == 4 && text > "100%")) {
    faults.Invalid(field, amount, "must not be greater than 100%");
  }
}

void CheckDisruptionBudget(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  if (!spec["minAvailable"].IsNull() && !spec["maxUnavailable"].IsNull()) {
    faults.Invalid("spec",
                   {{"MinAvailable", spec["minAvailable"]},
                    {"Selector", spec["selector"]},
                    {"MaxUnavailable", spec["maxUnavailable"]},
                    {"UnhealthyPodEvictionPolicy", spec["unhealthyPodEvictionPolicy"]}},
                   "minAvailable and maxUnavailable cannot be both set");
  }
  CheckBudgetAmount(faults, "spec.minAvailable", spec["minAvailable"]);
  CheckBudgetAmount(faults, "spec.maxUnavailable", spec["maxUnavailable"]);
  CheckLabelSelector(faults, "spec.selector", spec["selector"]);
}

void CheckPriorityClass(Faults& faults, const Value& object, const Value* old) {
  constexpr std::int64_t kHighestOfUsers = 1'000'000'000;
  const std::string_view name = Text(object["metadata"]["name"]);
  const bool system = name == "system-cluster-critical" || name == "system-node-critical";
  if (name.starts_with("system-") && !system) {
    faults.Forbidden("metadata.name",
                     "priority class names with 'system-' prefix are reserved for system use only. error: " +
                         std::string(name) + " is not a known system priority class");
  } else if (!system && Number(object["value"]) > kHighestOfUsers) {
    faults.Forbidden("value", "maximum allowed value of a user defined priority is " + std::to_string(kHighestOfUsers));
  }
  CheckOneOf(faults, "preemptionPolicy", object["preemptionPolicy"], {"PreemptLowerPriority", "Never"}, true);
  if (old == nullptr) return;
  if (Number(object["value"]) != Number((*old)["value"])) faults.Forbidden("value", "may not be changed in an update.");
  CheckImmutable(faults, "preemptionPolicy", object["preemptionPolicy"], (*old)["preemptionPolicy"]);
}

void CheckLease(Faults& faults, const Value& object) {
  const Value& spec = object["spec"];
  const Value& duration = spec["leaseDurationSeconds"];
  if (!duration.IsNull() && Number(duration) <= 0) {
    faults.Invalid("spec.leaseDurationSeconds", duration, "must be greater than 0");
  }
  CheckNotNegative(faults, "spec.leaseTransitions", spec["leaseTransitions"]);
}

void CheckStorageClass(Faults& faults, const Value& object, const Value* old) {
  CheckRequiredText(faults, "provisioner", object["provisioner"]);
  CheckOneOf(faults, "reclaimPolicy", object["reclaimPolicy"], {"Delete", "Retain"}, true);
  CheckOneOf(faults, "volumeBindingMode", object["volumeBindingMode"], {"Immediate", "WaitForFirstConsumer"});
  if (old == nullptr) return;
  for (const char* member : {"parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"}) {
    const bool both_empty = object[member].empty() && (*old)[member].empty() && !object[member].IsString();
    if (!both_empty) CheckImmutable(faults, member, object[member], (*old)[member]);
  }
}

void CheckDns1035(Faults& faults, const std::string& field, std::string_view text) {
  if (const auto why = Dns1035LabelFault(text); !why.empty()) faults.Invalid(field, text, why);
}

void CheckDefinitionVersions(Faults& faults, const Value& versions) {
  std::size_t stored = 0;
  const auto items = versions.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string at = At("spec.versions", i);
    CheckDns1035(faults, at + ".name", Text(items[i]["name"]));
    stored += Flag(items[i]["storage"]) ? 1 : 0;
    if (items[i]["schema"]["openAPIV3Schema"].IsNull()) faults.Required(at + ".schema.openAPIV3Schema");
  }
  if (stored != 1) {
    faults.Invalid("spec.versions", versions, "must have exactly one version marked as storage version");
  }
}

void CheckDefinition(Faults& faults, const Value& object, const Value* old) {
  const Value& spec = object["spec"];
  const Value& names = spec["names"];
  const std::string_view group = Text(spec["group"]), plural = Text(names["plural"]);
  const std::string_view name = Text(object["metadata"]["name"]);
  if (name != std::string(plural).append(".").append(group)) {
    faults.Invalid("metadata.name", name, "must be spec.names.plural+\".\"+spec.group");
  }
  if (group.empty()) {
    faults.Required("spec.group");
  } else if (const auto why = Dns1123SubdomainFault(group); !why.empty()) {
    faults.Invalid("spec.group", group, why);
  } else if (group.find('.') == std::string_view::npos) {
    faults.Invalid("spec.group", group, "should be a domain with at least one dot");
  }
  CheckOneOf(faults, "spec.scope", spec["scope"], {"Cluster", "Namespaced"});
  CheckDefinitionVersions(faults, spec["versions"]);
  if (plural.empty()) {
    faults.Required("spec.names.plural");
  } else {
    CheckDns1035(faults, "spec.names.plural", plural);
  }
  if (Text(names["kind"]).empty()) faults.Required("spec.names.kind");
  if (old == nullptr) return;
  for (const char* member : {"group", "scope"}) {
    CheckImmutable(faults, std::string("spec.") + member, spec[member], (*old)["spec"][member]);
  }
  CheckImmutable(faults, "spec.names.plural", names["plural"], (*old)["spec"]["names"]["plural"]);
}

}  // namespace

bool CheckPolicyKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old) {
  const std::string_view group = resource.group, kind = resource.kind;
  if (group == kRbacGroup) return CheckRbacKind(faults, kind, object, old);
  if (group == "policy" && kind == "PodDisruptionBudget") return CheckDisruptionBudget(faults, object), true;
  if (group == "scheduling.k8s.io" && kind == "PriorityClass") return CheckPriorityClass(faults, object, old), true;
  if (group == "coordination.k8s.io" && kind == "Lease") return CheckLease(faults, object), true;
  if (group == "storage.k8s.io" && kind == "StorageClass") return CheckStorageClass(faults, object, old), true;
  if (group == "apiextensions.k8s.io") return CheckDefinition(faults, object, old), true;
  return false;
}

}  // namespace kube::sandbox
