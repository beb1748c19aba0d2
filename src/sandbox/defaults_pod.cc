// The defaults of pods and of what they are made of. Source: kubernetes pkg/apis/core/v1/defaults.go.
#include <string>
#include <string_view>

#include "src/sandbox/default_rules.h"

namespace kube::sandbox {
namespace {

// Whether an image reference means whatever is newest: it names that tag, or neither tag nor digest.
bool IsLatest(std::string_view image) {
  const std::size_t at = image.find('@');
  const bool digest = at != std::string_view::npos;
  image = image.substr(0, at);
  const std::size_t slash = image.rfind('/');
  const std::size_t colon = image.find(':', slash == std::string_view::npos ? 0 : slash);
  if (colon == std::string_view::npos) return !digest;
  return image.substr(colon + 1) == "latest";
}

const char* PullPolicy(std::string_view image) { return IsLatest(image) ? "Always" : "IfNotPresent"; }

void DefaultContainer(Value& container) {
  DefaultEmpty(container, "imagePullPolicy", PullPolicy(LookText(container, "image")));
  DefaultEmpty(container, "terminationMessagePath", "/dev/termination-log");
  DefaultEmpty(container, "terminationMessagePolicy", "File");
}

void DefaultProbe(Value& probe) {
  DefaultZero(probe, "timeoutSeconds", 1);
  DefaultZero(probe, "periodSeconds", 10);
  DefaultZero(probe, "successThreshold", 1);
  DefaultZero(probe, "failureThreshold", 3);
}

// Limits that stand alone are requests too.
void RequestsFromLimits(Value& resources) {
  const Value limits = Look(resources, "limits");
  for (const auto [name, amount] : limits.members()) Default(resources["requests"], name, amount);
}

void HostPorts(Value& container) {
  for (Value& port : container["ports"].MutableItems())
    DefaultZero(port, "hostPort", Number(Look(port, "containerPort")));
}

void ForEachContainer(Value& spec, void (*apply)(Value&)) {
  for (const char* list : {"containers", "initContainers"}) {
    if (Look(spec, list).empty()) continue;
    for (Value& container : spec[list].MutableItems()) apply(container);
  }
}

// Of a pod that names limits for all of its containers together. A resource that containers request by themselves is
// left as it is: adding their requests up is not done here.
void DefaultPodLevelRequests(Value& spec) {
  const Value limits = Look(Look(spec, "resources"), "limits");
  for (const auto [name, amount] : limits.members()) {
    bool requested = false;
    for (const char* list : {"containers", "initContainers"}) {
      for (const Value& container : Look(spec, list).items()) {
        requested = requested || !container["resources"]["requests"][name].IsNull();
      }
    }
    if (!requested) Default(spec["resources"]["requests"], name, amount);
  }
}

// Only of pods proper, not of templates.
void DefaultPod(Value& pod) {
  Value& spec = pod["spec"];
  if (!spec.IsObject()) spec = Object{};
  ForEachContainer(spec, [](Value& container) {
    if (!Look(Look(container, "resources"), "limits").empty()) RequestsFromLimits(container["resources"]);
  });
  DefaultPodLevelRequests(spec);
  Default(spec, "enableServiceLinks", true);
  if (Flag(Look(spec, "hostNetwork"))) {
    ForEachContainer(spec, [](Value& container) {
      if (!Look(container, "ports").empty()) HostPorts(container);
    });
  }
}

void DefaultPodSpec(Value& spec) {
  DefaultEmpty(spec, "dnsPolicy", "ClusterFirst");
  DefaultEmpty(spec, "restartPolicy", "Always");
  Default(spec, "securityContext", Object{});
  Default(spec, "terminationGracePeriodSeconds", 30);
  DefaultEmpty(spec, "schedulerName", "default-scheduler");
}

void DefaultVolume(Value& volume) {
  const Value& read = volume;
  bool has_source = false;
  for (const auto [key, value] : read.members()) has_source = has_source || (key != "name" && !value.IsNull());
  if (!has_source) volume["emptyDir"] = Object{};
  if (Look(volume, "image").IsObject()) {
    Value& image = volume["image"];
    DefaultEmpty(image, "pullPolicy", PullPolicy(LookText(image, "reference")));
  }
}

void DefaultMode(Value& source) { Default(source, "defaultMode", 0644); }

constexpr DefaultRule kRules[] = {
    {"core/v1.Pod", DefaultPod},
    {"core/v1.PodSpec", DefaultPodSpec},
    {"core/v1.Container", DefaultContainer},
    {"core/v1.EphemeralContainer", DefaultContainer},
    {"core/v1.ContainerPort", [](Value& port) { DefaultEmpty(port, "protocol", "TCP"); }},
    {"core/v1.Probe", DefaultProbe},
    {"core/v1.GRPCAction", [](Value& action) { Default(action, "service", ""); }},
    {"core/v1.HTTPGetAction",
     [](Value& action) {
       DefaultEmpty(action, "path", "/");
       DefaultEmpty(action, "scheme", "HTTP");
     }},
    {"core/v1.ObjectFieldSelector", [](Value& selector) { DefaultEmpty(selector, "apiVersion", "v1"); }},
    {"core/v1.FileKeySelector", [](Value& selector) { Default(selector, "optional", false); }},
    {"core/v1.Volume", DefaultVolume},
    {"core/v1.SecretVolumeSource", DefaultMode},
    {"core/v1.ConfigMapVolumeSource", DefaultMode},
    {"core/v1.DownwardAPIVolumeSource", DefaultMode},
    {"core/v1.ProjectedVolumeSource", DefaultMode},
    {"core/v1.ServiceAccountTokenProjection", [](Value& token) { Default(token, "expirationSeconds", 3600); }},
    {"core/v1.HostPathVolumeSource", [](Value& source) { Default(source, "type", ""); }}};

}  // namespace

std::span<const DefaultRule> PodDefaults() { return kRules; }

}  // namespace kube::sandbox
