// Names, labels, annotations, owners and finalizers. Source: apimachinery api/validation/objectmeta.go, and the name
// rules of kubernetes pkg/apis/<group>/validation.
#include <kube/meta/validation.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

constexpr std::size_t kMaxAnnotationBytes = 256 * 1024;

using NameRule = std::string_view (*)(std::string_view) noexcept;

NameRule NameRuleOf(const ResourceInfo& resource) {
  if (resource.group == "rbac.authorization.k8s.io" || resource.group == "certificates.k8s.io") return PathSegmentFault;
  if (resource.group.empty() && (resource.plural == "namespaces" || resource.plural == "services")) {
    return DnsLabelFault;
  }
  return Dns1123SubdomainFault;
}

void CheckName(Faults& faults, const ResourceInfo& resource, const Value& metadata) {
  const NameRule rule = NameRuleOf(resource);
  std::string prefix(Text(metadata["generateName"]));
  const std::string given = prefix;
  if (prefix.size() > 1 && prefix.ends_with('-')) prefix.replace(prefix.size() - 2, 2, "a");  // what may follow a dash
  if (!prefix.empty()) {
    if (const auto why = rule(prefix); !why.empty()) faults.Invalid("metadata.generateName", given, why);
  }
  const std::string_view name = Text(metadata["name"]);
  if (name.empty()) return;  // seen to before names are generated
  if (const auto why = rule(name); !why.empty()) faults.Invalid("metadata.name", name, why);
}

void CheckAnnotations(Faults& faults, const Value& annotations) {
  std::size_t bytes = 0;
  for (const auto [key, value] : annotations.members()) {
    bytes += key.size() + Text(value).size();
    std::string lower(key);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (const auto why = LabelKeyFault(lower); !why.empty()) faults.Invalid("metadata.annotations", key, why);
  }
  if (bytes > kMaxAnnotationBytes) faults.TooLong("metadata.annotations", kMaxAnnotationBytes);
}

void CheckOwners(Faults& faults, const Value& owners) {
  constexpr std::string_view kField = "metadata.ownerReferences";
  const Value* controller = nullptr;
  for (const Value& owner : owners.items()) {
    if (Text(owner["apiVersion"]).empty()) {
      faults.Invalid(std::string(kField) + ".apiVersion", Text(owner["apiVersion"]), "version must not be empty");
    }
    for (const char* member : {"kind", "name", "uid"}) {
      if (Text(owner[member]).empty()) {
        faults.Invalid(std::string(kField).append(".").append(member), Text(owner[member]), "must not be empty");
      }
    }
    if (!Flag(owner["controller"])) continue;
    if (controller != nullptr) {
      const auto named = [](const Value& one) {
        return std::string(Text(one["kind"])).append("/").append(Text(one["name"]));
      };
      faults.Invalid(std::string(kField), owners,
                     "Only one reference can have Controller set to true. Found \"true\" in references for " +
                         named(*controller) + " and " + named(owner));
    }
    controller = &owner;
  }
}

void CheckFinalizers(Faults& faults, const Value& finalizers) {
  constexpr std::array<std::string_view, 3> kStandard{"kubernetes", "orphan", "foregroundDeletion"};
  const auto items = finalizers.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string_view name = Text(items[i]);
    const std::string field = At("metadata.finalizers", i);
    if (const auto why = LabelKeyFault(name); !why.empty()) {
      faults.Invalid(field, name, why);
    } else if (name.find('/') == std::string_view::npos &&
               std::find(kStandard.begin(), kStandard.end(), name) == kStandard.end()) {
      faults.Invalid(field, name, "name is neither a standard finalizer name nor is it fully qualified");
    }
  }
}

}  // namespace

void CheckMetadata(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old) {
  const Value& metadata = object["metadata"];
  if (old == nullptr) CheckName(faults, resource, metadata);
  CheckLabels(faults, "metadata.labels", metadata["labels"]);
  CheckAnnotations(faults, metadata["annotations"]);
  CheckOwners(faults, metadata["ownerReferences"]);
  CheckFinalizers(faults, metadata["finalizers"]);
}

}  // namespace kube::sandbox
