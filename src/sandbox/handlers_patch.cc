// Patches of all four kinds.
#include <kube/codec/patch.h>

#include <utility>

#include "src/sandbox/api_server.h"
#include "src/sandbox/managed_fields.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kJsonPatch = "application/json-patch+json";
constexpr std::string_view kMergePatch = "application/merge-patch+json";
constexpr std::string_view kStrategicPatch = "application/strategic-merge-patch+json";
constexpr std::string_view kApplyPatch = "application/apply-patch+yaml";

StatusError OfPatchError(const PatchError& error) {
  switch (error.cause()) {
    case PatchError::Cause::kMalformed:
      return BadRequest(error.what());
    case PatchError::Cause::kTooLarge:
      return {413, MakeFailure(413, "RequestEntityTooLarge", std::string("Request entity too large: ") + error.what())};
    case PatchError::Cause::kMismatch:
      break;
  }
  return {422, MakeFailure(422, "Invalid", "the server rejected our request due to an error in our request")};
}

Value Patched(const ApiCall& call, std::string_view type, const Value& patch, const Value& current) {
  try {
    if (type == kJsonPatch) return ApplyJsonPatch(current, patch);
    if (type == kMergePatch) return ApplyMergePatch(current, patch);
    return ApplyStrategicMergePatch(current, patch, *call.resource->type);
  } catch (const PatchError& error) {
    throw OfPatchError(error);
  }
}

// The patched object as the type wants it. What does not fit is the patch's fault.
Value Recoded(const ApiCall& call, const Value& patched, const BodyOptions& options) {
  try {
    return RecodeObject(*call.resource, patched, options);
  } catch (const StatusError& error) {
    if (options.validation == FieldValidation::kStrict) throw;
    throw Invalid("", "", "", {InvalidCause("patch", "\"object\"", error.message())});
  }
}

// The configuration of an apply: with its type named, and of nothing but known fields.
Value ReadConfiguration(const ApiCall& call) {
  Value configuration = DecodePlain(kApplyPatch, call.http.body, true);
  const Value& read = configuration;
  if (!read.IsObject()) throw BadRequest("the applied configuration is no object");
  for (std::string_view key : {"apiVersion", "kind"}) {
    if (read.GetString(key).value_or("").empty()) {
      throw BadRequest("the applied configuration must set " + std::string(key));
    }
  }
  const std::string_view name = read["metadata"].GetString("name").value_or("");
  if (!name.empty() && name != call.info.name) {
    throw BadRequest("the name of the object (" + std::string(name) + ") does not match the name on the URL (" +
                     call.info.name + ")");
  }
  std::vector<std::string> unknown;
  RecodeObject(*call.resource, configuration, {.validation = FieldValidation::kWarn, .warnings = &unknown});
  for (const std::string& fault : unknown) {
    // unknown field "spec.foo"
    const std::size_t quote = fault.find('"');
    if (fault.starts_with("unknown field ") && quote != std::string::npos) {
      throw CannotApply(*call.resource, configuration,
                        "." + fault.substr(quote + 1, fault.rfind('"') - quote - 1) + ": field not declared in schema");
    }
  }
  configuration["metadata"]["name"] = call.info.name;
  return configuration;
}

}  // namespace

Reply ApiServer::Apply(ApiCall& call, const WriteOptions& options) {
  if (options.field_manager.empty()) {
    throw Invalid("meta.k8s.io", "PatchOptions", "", {RequiredCause("fieldManager", "is required for apply patch")});
  }
  const WriteResult result = objects_.Apply(call.ref(), ReadConfiguration(call), options);
  return ObjectReply(result.created ? 201 : 200, *result.object, call.form);
}

Reply ApiServer::Patch(ApiCall& call) {
  WriteOptions options = call.ParseWriteOptions();
  std::string_view type = call.content_type();
  type = type.substr(0, type.find(';'));
  const bool custom = call.resource->type == nullptr;
  if (type == kApplyPatch) return Apply(call, options);
  if (type != kJsonPatch && type != kMergePatch && (type != kStrategicPatch || custom)) {
    throw UnsupportedMediaType(
        custom ? "application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml"
               : "application/json-patch+json, application/merge-patch+json, application/strategic-merge-patch+json, "
                 "application/apply-patch+yaml");
  }
  if (call.info.query.Has("force")) {
    throw Invalid("meta.k8s.io", "PatchOptions", "",
                  {ForbiddenCause("force", "may not be specified for non-apply patch")});
  }
  if (options.field_manager.empty()) options.field_manager = ManagerOf(call.http.headers.Get("User-Agent"));
  const Value patch = DecodePlain(type, call.http.body, false);
  if (type != kJsonPatch && !patch.IsObject()) throw BadRequest("error decoding patch: expected an object");
  const WriteResult result = objects_.Update(
      call.ref(),
      [&](const Value* current) {
        call.warnings.clear();
        Value shown = *current;
        if (custom) shown["apiVersion"] = call.resource->api_version;  // whatever version it was stored in
        return Recoded(call, Patched(call, type, patch, shown),
                       {.validation = options.validation, .warnings = options.warnings});
      },
      false, options);
  return ObjectReply(200, *result.object, call.form);
}

}  // namespace kube::sandbox
