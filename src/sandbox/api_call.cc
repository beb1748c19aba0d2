#include "src/sandbox/api_call.h"

#include <kube/api/meta/v1/types.h>

#include <algorithm>
#include <utility>

namespace kube::sandbox {
namespace {

constexpr std::size_t kMaxManager = 128;

bool IsPrintable(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

StatusError BadOption(std::string_view kind, const StatusCause& cause) {
  return Invalid("meta.k8s.io", kind, "", {cause});
}

bool CheckDryRun(std::string_view kind, std::string_view value) {
  if (value == "All") return true;
  throw BadOption(kind, {"FieldValueNotSupported",
                         "Unsupported value: \"" + std::string(value) + "\": supported values: \"All\"", "dryRun"});
}

// The query in the form that the body would have.
Value DeleteOptionsOfQuery(const QueryParams& query) {
  Value options = Object{};
  if (const auto grace = query.FindInt("gracePeriodSeconds")) options["gracePeriodSeconds"] = *grace;
  if (const auto orphan = query.FindBool("orphanDependents")) options["orphanDependents"] = *orphan;
  if (!query.Get("propagationPolicy").empty()) options["propagationPolicy"] = query.Get("propagationPolicy");
  for (std::string_view value : query.GetAll("dryRun")) options["dryRun"].push_back(value);
  return options;
}

DeleteParams::Propagation PropagationOf(const Value& options) {
  using Propagation = DeleteParams::Propagation;
  const std::optional<bool> orphan = options.GetBool("orphanDependents");
  const std::optional<std::string_view> policy = options.GetString("propagationPolicy");
  if (orphan && policy) {
    throw BadOption("DeleteOptions", InvalidCause("propagationPolicy", "\"" + std::string(*policy) + "\"",
                                                  "orphanDependents and deletionPropagation cannot be both set"));
  }
  if (orphan) return *orphan ? Propagation::kOrphan : Propagation::kBackground;
  if (!policy) return Propagation::kDefault;
  if (*policy == "Orphan") return Propagation::kOrphan;
  if (*policy == "Background") return Propagation::kBackground;
  if (*policy == "Foreground") return Propagation::kForeground;
  throw BadOption("DeleteOptions", {"FieldValueNotSupported",
                                    "Unsupported value: \"" + std::string(*policy) +
                                        "\": supported values: \"Foreground\", \"Background\", \"Orphan\", \"nil\"",
                                    "propagationPolicy"});
}

}  // namespace

std::string ManagerOf(std::string_view user_agent) {
  std::string manager;
  for (char c : user_agent.substr(0, user_agent.find('/'))) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && manager.size() < kMaxManager) manager += c;
  }
  return manager.empty() ? "unknown" : manager;
}

WriteOptions ApiCall::ParseWriteOptions() {
  const bool create = http.method == "POST";
  const std::string_view kind = create ? "CreateOptions" : http.method == "PUT" ? "UpdateOptions" : "PatchOptions";
  WriteOptions options;
  for (std::string_view value : info.query.GetAll("dryRun")) options.dry_run = CheckDryRun(kind, value);
  options.field_manager = info.query.Get("fieldManager");
  if (options.field_manager.size() > kMaxManager) {
    throw BadOption(kind, {"FieldValueTooLong", "Too long: may not be more than 128 bytes", "fieldManager"});
  }
  if (!IsPrintable(options.field_manager)) {
    throw BadOption(kind, InvalidCause("fieldManager", Value(options.field_manager).EncodeJson(),
                                       "should only contain printable characters"));
  }
  options.validation = ParseFieldValidation(info.query.Get("fieldValidation"));
  options.warnings = &warnings;
  options.force = info.query.GetBool("force");
  return options;
}

DeleteParams ApiCall::ParseDeleteParams() {
  const Value options = http.body.empty()
                            ? DeleteOptionsOfQuery(info.query)
                            : DecodeTyped(TypeInfoOf<meta::v1::DeleteOptions>(), content_type(), http.body,
                                          {.validation = FieldValidation::kIgnore, .warnings = nullptr}, true);
  DeleteParams params;
  for (const Value& value : options["dryRun"].items()) {
    params.dry_run = CheckDryRun("DeleteOptions", value.GetString().value_or(""));
  }
  params.grace_seconds = options.GetInt("gracePeriodSeconds");
  if (const auto uid = options.GetString("preconditions.uid")) params.uid = *uid;
  if (const auto version = options.GetString("preconditions.resourceVersion")) params.resource_version = *version;
  params.propagation = PropagationOf(options);
  params.accepted_when_pending = options.GetBool("orphanDependents") == false;
  return params;
}

}  // namespace kube::sandbox
