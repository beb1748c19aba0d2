// Faults while they are collected, and the checks that many kinds share.
#ifndef KUBE_SRC_SANDBOX_VALIDATION_RULES_H_
#define KUBE_SRC_SANDBOX_VALIDATION_RULES_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/status_errors.h"
#include "src/sandbox/value_access.h"

namespace kube::sandbox {

/// "spec.containers" and "[0]", "data" and "[key]".
inline std::string At(const std::string& list, std::size_t index) { return list + "[" + std::to_string(index) + "]"; }
inline std::string AtKey(const std::string& map, std::string_view key) {
  return std::string(map).append("[").append(key).append("]");
}

/// As upstream's messages print a value: doubles as Go does, the rest as JSON.
std::string Printed(const Value& value);

/// The faults found so far, in upstream's words. Source: apimachinery util/validation/field.
class Faults {
 public:
  void Required(std::string field, std::string_view why = {});
  /// `shown`: the value as the message quotes it.
  void Invalid(std::string field, const Value& shown, std::string_view why);
  void TypeInvalid(std::string field, const Value& shown, std::string_view why);
  void Forbidden(std::string field, std::string_view why);
  void NotSupported(std::string field, const Value& shown, const std::vector<std::string_view>& supported);
  void Duplicate(std::string field, const Value& shown);
  void NotFound(std::string field, const Value& shown);
  void TooLong(std::string field, std::size_t bytes);
  void TooMany(std::string field, std::size_t items, std::int64_t most);

  bool empty() const { return causes_.empty(); }
  std::size_t size() const { return causes_.size(); }
  void Append(Faults more);
  std::vector<StatusCause> Take() { return std::move(causes_); }

 private:
  void Add(std::string_view reason, std::string_view head, const Value& shown, std::string_view why, std::string field);
  std::vector<StatusCause> causes_;
};

// --- Checks. Absent values pass unless the name says otherwise.
/// A text that must be one of a few; an empty text is `Required` (or passes, when `may_be_empty`).
void CheckOneOf(Faults& faults, const std::string& field, const Value& text,
                std::initializer_list<std::string_view> supported, bool may_be_empty = false);
void CheckNotNegative(Faults& faults, const std::string& field, const Value& number);
void CheckImmutable(Faults& faults, const std::string& field, const Value& now, const Value& before);
/// 1 to 65535.
void CheckPortNumber(Faults& faults, const std::string& field, const Value& number);
/// A number as above, or a name.
void CheckPortNumberOrName(Faults& faults, const std::string& field, const Value& port);
void CheckPortName(Faults& faults, const std::string& field, std::string_view name);
/// As Dns1123LabelFault, with a word for names that are only too much of a domain.
std::string_view DnsLabelFault(std::string_view text) noexcept;
void CheckDnsLabel(Faults& faults, const std::string& field, std::string_view text);
void CheckDnsSubdomain(Faults& faults, const std::string& field, std::string_view text);
void CheckRequiredText(Faults& faults, const std::string& field, const Value& text);
void CheckLabels(Faults& faults, const std::string& field, const Value& labels);
void CheckLabelSelector(Faults& faults, const std::string& field, const Value& selector);
void CheckIp(Faults& faults, const std::string& field, const Value& text);
/// Keys of config maps and secrets.
void CheckConfigKey(Faults& faults, const std::string& field, std::string_view key);
/// A number, or a share such as "25%".
void CheckNumberOrPercent(Faults& faults, const std::string& field, const Value& amount);
/// Whether a selector (of matchLabels and matchExpressions) selects these labels; a malformed one, which has faults of
/// its own, is taken to.
bool Selects(const Value& selector, const Value& labels);
/// Compares two quantities in text form: <0, 0, >0. Malformed ones count as 0.
int CompareQuantities(const Value& a, const Value& b);
bool IsNegativeQuantity(const Value& quantity);

// --- The parts of objects
void CheckMetadata(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);
/// `in_pod` is false for templates.
void CheckPodSpec(Faults& faults, const std::string& field, const Value& spec, bool in_pod);
void CheckVolumes(Faults& faults, const std::string& field, const Value& volumes);
void CheckContainers(Faults& faults, const std::string& field, const Value& spec);
void CheckResources(Faults& faults, const std::string& field, const Value& resources);
/// Labels, annotations and spec of a template; `selector` must select it unless null.
void CheckPodTemplate(Faults& faults, const std::string& field, const Value& pod_template, const Value* selector);
void CheckClaimSpec(Faults& faults, const std::string& field, const Value& spec);

// --- The kinds, each file its own; false when the kind is not one of them
bool CheckPodKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);
bool CheckWorkloadKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);
bool CheckCoreKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);
bool CheckNetworkKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);
bool CheckPolicyKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);
bool CheckDefinitionKind(Faults& faults, const ResourceInfo& resource, const Value& object, const Value* old);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_VALIDATION_RULES_H_
