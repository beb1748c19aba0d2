// The defaults of access rules, admission, networking, storage and devices. Source: kubernetes
// pkg/apis/<group>/<version>/defaults.go.
#include <kube/meta/time.h>

#include <string>
#include <string_view>

#include "src/sandbox/default_rules.h"

namespace kube::sandbox {
namespace {

void DefaultRoleRef(Value& binding) {
  if (Look(binding, "roleRef").IsObject()) {
    DefaultEmpty(binding["roleRef"], "apiGroup", "rbac.authorization.k8s.io");
  }
}

void DefaultSubject(Value& subject) {
  const std::string_view kind = LookText(subject, "kind");
  if (kind == "User" || kind == "Group") DefaultEmpty(subject, "apiGroup", "rbac.authorization.k8s.io");
}

void DefaultMatch(Value& match) {
  Default(match, "matchPolicy", "Equivalent");
  Default(match, "namespaceSelector", Object{});
  Default(match, "objectSelector", Object{});
}

void DefaultWebhook(Value& webhook) {
  Default(webhook, "failurePolicy", "Fail");
  DefaultMatch(webhook);
  Default(webhook, "timeoutSeconds", 10);
}

void DefaultMutatingWebhook(Value& webhook) {
  DefaultWebhook(webhook);
  Default(webhook, "reinvocationPolicy", "Never");
}

void DefaultFailurePolicy(Value& spec) { Default(spec, "failurePolicy", "Fail"); }

void DefaultServicePort443(Value& reference) { Default(reference, "port", 443); }

void DefaultNetworkPolicySpec(Value& spec) {
  if (!Look(spec, "policyTypes").empty()) return;
  spec["policyTypes"] = Look(spec, "egress").empty() ? Array{"Ingress"} : Array{"Ingress", "Egress"};
}

void DefaultStorageClass(Value& storage) {
  Default(storage, "reclaimPolicy", "Delete");
  Default(storage, "volumeBindingMode", "Immediate");
}

void DefaultCsiDriverSpec(Value& spec) {
  Default(spec, "attachRequired", true);
  Default(spec, "podInfoOnMount", false);
  Default(spec, "storageCapacity", false);
  Default(spec, "fsGroupPolicy", "ReadWriteOnceWithFSType");
  DefaultEmpty(spec, "volumeLifecycleModes", Array{"Persistent"});
  Default(spec, "requiresRepublish", false);
  Default(spec, "seLinuxMount", false);
}

void DefaultSliceEndpointPort(Value& port) {
  Default(port, "name", "");
  Default(port, "protocol", "TCP");
}

void DefaultDeviceRequest(Value& request) {
  DefaultEmpty(request, "allocationMode", "ExactCount");
  if (LookText(request, "allocationMode") == "ExactCount") DefaultZero(request, "count", 1);
}

void DefaultExemptLevel(Value& level) {
  Default(level, "nominalConcurrencyShares", 0);
  Default(level, "lendablePercent", 0);
}

void DefaultLimitedLevel(Value& level) {
  Default(level, "nominalConcurrencyShares", 30);
  Default(level, "lendablePercent", 0);
}

void DefaultQueuing(Value& queuing) {
  DefaultZero(queuing, "handSize", 8);
  DefaultZero(queuing, "queues", 64);
  DefaultZero(queuing, "queueLengthLimit", 50);
}

constexpr DefaultRule kRules[] = {
    {"rbac/v1.RoleBinding", DefaultRoleRef},
    {"rbac/v1.ClusterRoleBinding", DefaultRoleRef},
    {"rbac/v1.Subject", DefaultSubject},
    {"admissionregistration/v1.ValidatingWebhook", DefaultWebhook},
    {"admissionregistration/v1.MutatingWebhook", DefaultMutatingWebhook},
    {"admissionregistration/v1.Rule", [](Value& rule) { Default(rule, "scope", "*"); }},
    {"admissionregistration/v1.RuleWithOperations", [](Value& rule) { Default(rule, "scope", "*"); }},
    {"admissionregistration/v1.NamedRuleWithOperations", [](Value& rule) { Default(rule, "scope", "*"); }},
    {"admissionregistration/v1.ServiceReference", DefaultServicePort443},
    {"admissionregistration/v1.ValidatingAdmissionPolicySpec", DefaultFailurePolicy},
    {"admissionregistration/v1.MutatingAdmissionPolicySpec", DefaultFailurePolicy},
    {"admissionregistration/v1.MatchResources", DefaultMatch},
    {"apiregistration/v1.ServiceReference", DefaultServicePort443},
    {"networking/v1.NetworkPolicySpec", DefaultNetworkPolicySpec},
    {"networking/v1.NetworkPolicyPort", [](Value& port) { Default(port, "protocol", "TCP"); }},
    {"networking/v1.IngressClassParametersReference", [](Value& reference) { Default(reference, "scope", "Cluster"); }},
    {"discovery/v1.EndpointPort", DefaultSliceEndpointPort},
    {"storage/v1.StorageClass", DefaultStorageClass},
    {"storage/v1.CSIDriverSpec", DefaultCsiDriverSpec},
    {"scheduling/v1.PriorityClass",
     [](Value& priority) { Default(priority, "preemptionPolicy", "PreemptLowerPriority"); }},
    {"authentication/v1.TokenRequestSpec", [](Value& spec) { Default(spec, "expirationSeconds", 3600); }},
    {"flowcontrol/v1.FlowSchemaSpec", [](Value& spec) { DefaultZero(spec, "matchingPrecedence", 1000); }},
    {"flowcontrol/v1.ExemptPriorityLevelConfiguration", DefaultExemptLevel},
    {"flowcontrol/v1.LimitedPriorityLevelConfiguration", DefaultLimitedLevel},
    {"flowcontrol/v1.QueuingConfiguration", DefaultQueuing},
    {"resource/v1.ExactDeviceRequest", DefaultDeviceRequest},
    {"resource/v1.DeviceSubRequest", DefaultDeviceRequest},
    {"resource/v1.DeviceToleration", [](Value& toleration) { DefaultEmpty(toleration, "operator", "Equal"); }},
    {"resource/v1.DeviceTaint", [](Value& taint) { Default(taint, "timeAdded", Time::Now().ToString()); }}};

}  // namespace

std::span<const DefaultRule> PolicyDefaults() { return kRules; }

}  // namespace kube::sandbox
