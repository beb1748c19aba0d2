#include "src/sandbox/strategy_kinds.h"

#include <kube/meta/time.h>

#include <algorithm>
#include <string>
#include <utility>

#include "src/codec/base64.h"

namespace kube::sandbox {
namespace {

std::string Base64(std::string_view bytes) {
  std::string text(codec::Base64Size(bytes.size()), '\0');
  codec::EncodeBase64(bytes, text.data());
  return text;
}

// stringData is a convenience for writers and is never stored.
void MergeStringData(Value& secret) {
  if (!secret.Contains("stringData")) return;
  const Value texts = std::as_const(secret)["stringData"];
  for (const auto [key, text] : texts.members()) secret["data"][key] = Base64(text.GetString().value_or(""));
  secret.Erase("stringData");
}

bool HasAnyRequest(const Value& container, std::string_view kind) {
  return !container["resources"][kind]["cpu"].IsNull() || !container["resources"][kind]["memory"].IsNull();
}

// Source: kubernetes pkg/apis/core/v1/helper/qos.
std::string_view QosClass(const Value& pod) {
  bool any = false;
  bool guaranteed = true;
  for (std::string_view list : {"containers", "initContainers"}) {
    for (const Value& container : pod["spec"][list].items()) {
      any = any || HasAnyRequest(container, "requests") || HasAnyRequest(container, "limits");
      for (std::string_view resource : {"cpu", "memory"}) {
        const Value& limit = container["resources"]["limits"][resource];
        const Value& request = container["resources"]["requests"][resource];
        if (limit.IsNull() || (!request.IsNull() && request != limit)) guaranteed = false;
      }
    }
  }
  return !any ? "BestEffort" : guaranteed ? "Guaranteed" : "Burstable";
}

void AddToleration(Value& spec, std::string_view key) {
  const Value& read = spec;
  for (const Value& toleration : read["tolerations"].items()) {
    const std::string_view known = toleration.GetString("key").value_or("");
    const std::string_view effect = toleration.GetString("effect").value_or("");
    if ((known == key || known.empty()) && (effect == "NoExecute" || effect.empty())) return;
  }
  spec["tolerations"].push_back(
      Value{{"key", key}, {"operator", "Exists"}, {"effect", "NoExecute"}, {"tolerationSeconds", 300}});
}

// What the admission plugins ServiceAccount, Priority and DefaultTolerationSeconds add.
void AdmitPod(Value& pod) {
  Value& spec = pod["spec"];
  const std::string account(std::as_const(spec).GetString("serviceAccountName").value_or("default"));
  spec["serviceAccountName"] = account;
  spec["serviceAccount"] = account;
  if (!spec.Contains("priority")) spec["priority"] = 0;
  if (!spec.Contains("preemptionPolicy")) spec["preemptionPolicy"] = "PreemptLowerPriority";
  AddToleration(spec, "node.kubernetes.io/not-ready");
  AddToleration(spec, "node.kubernetes.io/unreachable");
}

// A job finds its pods by its own uid. Source: kubernetes pkg/registry/batch/job/strategy.go.
void LabelJob(Value& job) {
  if (std::as_const(job).GetBool("spec.manualSelector").value_or(false)) return;
  const std::string uid(std::as_const(job)["metadata"].GetString("uid").value_or(""));
  const std::string name(std::as_const(job)["metadata"].GetString("name").value_or(""));
  Value& labels = job["spec"]["template"]["metadata"]["labels"];
  labels["batch.kubernetes.io/controller-uid"] = uid;
  labels["controller-uid"] = uid;
  labels["batch.kubernetes.io/job-name"] = name;
  labels["job-name"] = name;
  job["spec"]["selector"]["matchLabels"]["batch.kubernetes.io/controller-uid"] = uid;
}

bool HasItem(const Value& list, std::string_view item) {
  const auto items = list.items();
  return std::any_of(items.begin(), items.end(), [item](const Value& each) { return each.GetString() == item; });
}

// The subresources of a pod change one part of its spec each, and nothing besides.
void KeepPodSpec(std::string_view subresource, Value& pod, const Value& old) {
  if (subresource != "ephemeralcontainers" && subresource != "resize") return;
  Value spec = old["spec"];
  const Value& sent = std::as_const(pod)["spec"];
  if (subresource == "ephemeralcontainers") {
    spec["ephemeralContainers"] = sent["ephemeralContainers"];
  } else {
    for (Value& container : spec["containers"].MutableItems()) {
      for (const Value& resized : sent["containers"].items()) {
        if (resized["name"] == std::as_const(container)["name"]) container["resources"] = resized["resources"];
      }
    }
  }
  Value next = old;
  next["spec"] = std::move(spec);
  next["metadata"]["resourceVersion"] = std::as_const(pod)["metadata"]["resourceVersion"];
  pod = std::move(next);
}

Value Condition(std::string_view type, std::string_view reason, std::string_view message, const std::string& now) {
  return Value{{"type", type},     {"status", "True"},   {"lastTransitionTime", now},
               {"reason", reason}, {"message", message}, {"observedGeneration", 1}};
}

// The apiextensions controllers accept every definition at once here.
void EstablishDefinition(Value& definition) {
  const Value spec = std::as_const(definition)["spec"];
  Value names = spec["names"];
  if (!names.Contains("singular")) {
    std::string singular(names.GetString("kind").value_or(""));
    for (char& c : singular) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    names["singular"] = singular;
  }
  if (!names.Contains("listKind")) names["listKind"] = std::string(names.GetString("kind").value_or("")) + "List";
  definition["spec"]["names"] = names;
  if (!spec["conversion"].IsObject()) definition["spec"]["conversion"] = Object{{"strategy", "None"}};
  Value stored = Array{};
  for (const Value& version : spec["versions"].items()) {
    if (version.GetBool("storage").value_or(false)) stored.push_back(version["name"]);
  }
  const std::string now = Time::Now().ToString();
  Value status = Object{};
  status["conditions"] =
      Array{Condition("NamesAccepted", "NoConflicts", "no conflicts found", now),
            Condition("Established", "InitialNamesAccepted", "the initial names have been accepted", now)};
  status["acceptedNames"] = std::move(names);
  status["storedVersions"] = std::move(stored);
  definition["status"] = std::move(status);
}

}  // namespace

void PrepareKindForCreate(const ResourceInfo& resource, Value& object) {
  if (resource.group.empty()) {
    if (resource.plural == "pods") {
      AdmitPod(object);
      object["status"] = Object{{"phase", "Pending"}, {"qosClass", QosClass(object)}};
    } else if (resource.plural == "namespaces") {
      const std::string name(std::as_const(object)["metadata"].GetString("name").value_or(""));
      object["metadata"]["labels"]["kubernetes.io/metadata.name"] = name;
      Value finalizers = std::as_const(object)["spec"]["finalizers"];
      if (!HasItem(finalizers, "kubernetes")) finalizers.push_back("kubernetes");
      object["spec"]["finalizers"] = std::move(finalizers);
      object["status"] = Object{{"phase", "Active"}};
    } else if (resource.plural == "persistentvolumes" || resource.plural == "persistentvolumeclaims") {
      object["status"] = Object{{"phase", "Pending"}};
    } else if (resource.plural == "secrets") {
      MergeStringData(object);
    }
  } else if (resource.group == "batch" && resource.plural == "jobs") {
    LabelJob(object);
  } else if (resource.group == "apiextensions.k8s.io") {
    EstablishDefinition(object);
  }
}

void PrepareKindForUpdate(const ResourceInfo& resource, std::string_view subresource, Value& object, const Value& old) {
  if (!resource.group.empty()) return;
  if (resource.plural == "namespaces") {
    // Finalizers of the spec belong to the finalize subresource, and nothing else does.
    if (subresource == "finalize") {
      Value next = old;
      next["spec"]["finalizers"] = std::as_const(object)["spec"]["finalizers"];
      next["metadata"]["resourceVersion"] = std::as_const(object)["metadata"]["resourceVersion"];
      object = std::move(next);
    } else {
      object["spec"]["finalizers"] = old["spec"]["finalizers"];
    }
  } else if (resource.plural == "pods") {
    KeepPodSpec(subresource, object, old);
  } else if (resource.plural == "secrets") {
    MergeStringData(object);
  }
}

}  // namespace kube::sandbox
