#include "src/sandbox/object_filter.h"

#include <kube/codec/match.h>
#include <kube/codec/registry.h>
#include <kube/meta/error.h>

#include <algorithm>
#include <array>
#include <span>

#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

struct KindFields {
  std::string_view group;
  std::string_view plural;
  std::span<const std::string_view> fields;
};

constexpr std::string_view kPodFields[] = {
    "spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName", "spec.hostNetwork",
    "status.phase",  "status.podIP",       "status.podIPs",      "status.nominatedNodeName"};
constexpr std::string_view kEventFields[] = {"involvedObject.kind",
                                             "involvedObject.namespace",
                                             "involvedObject.name",
                                             "involvedObject.uid",
                                             "involvedObject.apiVersion",
                                             "involvedObject.resourceVersion",
                                             "involvedObject.fieldPath",
                                             "reason",
                                             "reportingComponent",
                                             "source",
                                             "type"};
constexpr std::string_view kNewEventFields[] = {"regarding.kind",       "regarding.namespace",
                                                "regarding.name",       "regarding.uid",
                                                "regarding.apiVersion", "regarding.resourceVersion",
                                                "regarding.fieldPath",  "reason",
                                                "reportingController",  "type"};
constexpr std::string_view kNodeFields[] = {"spec.unschedulable"};
constexpr std::string_view kNamespaceFields[] = {"status.phase", "name"};
constexpr std::string_view kSecretFields[] = {"type"};
constexpr std::string_view kServiceFields[] = {"spec.clusterIP", "spec.type"};
constexpr std::string_view kJobFields[] = {"status.successful"};
constexpr std::string_view kReplicaFields[] = {"status.replicas"};
constexpr std::string_view kCsrFields[] = {"spec.signerName"};

constexpr KindFields kKinds[] = {{"", "pods", kPodFields},
                                 {"", "events", kEventFields},
                                 {"events.k8s.io", "events", kNewEventFields},
                                 {"", "nodes", kNodeFields},
                                 {"", "namespaces", kNamespaceFields},
                                 {"", "secrets", kSecretFields},
                                 {"", "services", kServiceFields},
                                 {"batch", "jobs", kJobFields},
                                 {"", "replicationcontrollers", kReplicaFields},
                                 {"apps", "replicasets", kReplicaFields},
                                 {"certificates.k8s.io", "certificatesigningrequests", kCsrFields}};

// Kinds without fields of their own answer in other words.
StatusError UnknownField(const ResourceInfo& resource, const std::string& field) {
  for (const KindFields& kind : kKinds) {
    if (kind.group == resource.group && kind.plural == resource.plural) {
      return BadRequest("field label not supported: " + field);
    }
  }
  return BadRequest("\"" + field + "\" is not a known field selector: only \"metadata.name\", \"metadata.namespace\"");
}

}  // namespace

bool IsSelectableField(const ResourceInfo& resource, std::string_view field, const Value& custom) {
  if (field == "metadata.name" || (field == "metadata.namespace" && resource.namespaced)) return true;
  for (const KindFields& kind : kKinds) {
    if (kind.group != resource.group || kind.plural != resource.plural) continue;
    return std::find(kind.fields.begin(), kind.fields.end(), field) != kind.fields.end();
  }
  for (const Value& path : custom.items()) {
    const std::string_view text = path.GetString("jsonPath").value_or("");
    if (text.starts_with('.') && text.substr(1) == field) return true;
  }
  return false;
}

ObjectFilter::ObjectFilter(const ResourceInfo& resource, std::string_view name_space, std::string_view label_selector,
                           std::string_view field_selector, const Value& custom_fields)
    : type_(FindTypeInfo(resource.api_version(), resource.kind)), namespace_(name_space) {
  try {
    labels_ = Selector::Parse(label_selector);
    fields_ = FieldSelector::Parse(field_selector);
  } catch (const Error& error) {
    throw BadRequest(std::string("unable to parse requirement: ") + error.what());
  }
  std::vector<FieldSelector::Term> terms;
  for (const FieldSelector::Term& term : fields_.terms()) {
    if (!IsSelectableField(resource, term.field, custom_fields)) throw UnknownField(resource, term.field);
    // Conditions on the keys are cheaper outside of the selector.
    if (term.field == "metadata.name" && term.equal && name_.empty() && !term.value.empty()) {
      name_ = term.value;
    } else if (term.field == "metadata.namespace" && term.equal && namespace_.empty() && !term.value.empty()) {
      namespace_ = term.value;
    } else {
      terms.push_back(term);
    }
  }
  fields_ = FieldSelector(std::move(terms));
}

bool ObjectFilter::Matches(const StoredObject& object) const {
  if (!namespace_.empty() && object.namespace_() != namespace_) return false;
  if (!name_.empty() && object.name() != name_) return false;
  if (!labels_.empty() && !MatchesLabels(labels_, object.value()["metadata"]["labels"])) return false;
  return fields_.empty() || fields_.MatchesWith([&](std::string_view field) {
    return kube::SelectableField(object.value(), field, type_);
  });
}

}  // namespace kube::sandbox
