#include "src/sandbox/body.h"

#include <kube/api/meta/v1/types.h>
#include <kube/codec/convert.h>
#include <kube/codec/json.h>
#include <kube/codec/protobuf.h>
#include <kube/codec/yaml.h>

#include <utility>

#include "src/sandbox/negotiation.h"
#include "src/sandbox/status_errors.h"
#include "src/sandbox/typed_instance.h"

namespace kube::sandbox {
namespace {

constexpr std::size_t kMaxWarnings = 100;

// The kind that a body should have.
struct Expected {
  std::string_view api_version;
  std::string_view kind;
  bool any_version = false;

  std::string_view version() const { return api_version.substr(api_version.find('/') + 1); }
};

StatusError Unusable(const Expected& expected, std::string_view why) {
  std::string message = std::string(expected.kind) + " in version \"" + std::string(expected.version()) +
                        "\" cannot be handled as a " + std::string(expected.kind) + ": ";
  return BadRequest(message.append(why));
}

void CheckKind(const Expected& expected, std::string_view api_version, std::string_view kind) {
  const bool other_kind = !kind.empty() && kind != expected.kind;
  const bool other_version = !api_version.empty() && api_version != expected.api_version && !expected.any_version;
  if (!other_kind && !other_version) return;
  std::string message(kind.empty() ? expected.kind : kind);
  message.append(" in version \"").append(api_version.empty() ? expected.api_version : api_version);
  message.append("\" cannot be handled as a ").append(expected.kind).append(": expected ");
  throw BadRequest(message.append(expected.api_version).append(", Kind=").append(expected.kind));
}

// A text that is no JSON object has no type either.
StatusError UnusableText(const Expected& expected, std::string_view json, const DecodeFailure& failure) {
  Value value;
  DecodeFailure broken;
  if (Value::TryDecodeJson(json, &value, {}, &broken) && value.IsObject()) {
    return Unusable(expected, failure.ToString());
  }
  return BadRequest("the object provided is unrecognized (must be of type " + std::string(expected.kind) +
                    "): couldn't get version/kind; json parse error: " + failure.ToString());
}

void ReportStrict(const Expected& expected, const std::vector<std::string>& faults, const BodyOptions& options) {
  if (faults.empty()) return;
  if (options.validation == FieldValidation::kStrict) {
    std::string joined = "strict decoding error: ";
    for (std::size_t i = 0; i < faults.size(); ++i) joined.append(i == 0 ? "" : ", ").append(faults[i]);
    throw Unusable(expected, joined);
  }
  if (options.validation != FieldValidation::kWarn || options.warnings == nullptr) return;
  for (const std::string& fault : faults) {
    if (options.warnings->size() < kMaxWarnings) options.warnings->push_back(fault);
  }
}

// kind and apiVersion first, as Go writes them.
Value WithType(const Expected& expected, Value value) {
  value["kind"] = expected.kind;
  value["apiVersion"] = expected.api_version;
  return value;
}

Value FromJsonText(const TypeInfo& type, const Expected& expected, std::string_view json, const BodyOptions& options) {
  TypedInstance typed(type);
  std::vector<std::string> strict;
  DecodeOptions decode;
  if (options.validation != FieldValidation::kIgnore) decode.strict_errors = &strict;
  DecodeFailure failure;
  if (!TryDecodeJson(json, type, typed.get(), decode, &failure)) throw UnusableText(expected, json, failure);
  Value value = ToValue(type, typed.get());
  CheckKind(expected, std::as_const(value).GetString("apiVersion").value_or(""),
            std::as_const(value).GetString("kind").value_or(""));
  ReportStrict(expected, strict, options);
  return WithType(expected, std::move(value));
}

Value FromProtobuf(const TypeInfo& type, const Expected& expected, std::string_view bytes) {
  TypedInstance typed(type);
  DecodeFailure failure;
  ProtobufEnvelope envelope;
  if (!HasProtobuf(type)) throw UnsupportedMediaType("application/json, application/yaml");
  if (!ParseProtobufEnvelope(bytes, &envelope, &failure)) throw Unusable(expected, failure.ToString());
  CheckKind(expected, envelope.api_version, envelope.kind);
  if (!TryDecodeProtobuf(bytes, type, typed.get(), {}, &failure)) throw Unusable(expected, failure.ToString());
  return WithType(expected, ToValue(type, typed.get()));
}

Value FromUntyped(const Expected& expected, std::string_view json, const BodyOptions& options) {
  std::vector<std::string> strict;
  DecodeOptions decode;
  if (options.validation != FieldValidation::kIgnore) decode.strict_errors = &strict;
  DecodeFailure failure;
  Value value;
  if (!Value::TryDecodeJson(json, &value, decode, &failure)) throw UnusableText(expected, json, failure);
  if (!value.IsObject()) throw Unusable(expected, "expected an object");
  CheckKind(expected, std::as_const(value).GetString("apiVersion").value_or(""),
            std::as_const(value).GetString("kind").value_or(""));
  ReportStrict(expected, strict, options);
  try {
    Value metadata = ToValue(FromValue<meta::v1::ObjectMeta>(std::as_const(value)["metadata"]));
    value["metadata"] = std::move(metadata);
  } catch (const DecodeError& error) {
    throw Unusable(expected, std::string("metadata: ") + error.what());
  }
  return WithType(expected, std::move(value));
}

std::string JsonOf(BodyFormat format, const Expected& expected, std::string_view body) {
  if (format == BodyFormat::kJson) return std::string(body);
  try {
    return YamlToJson(body);
  } catch (const DecodeError& error) {
    throw Unusable(expected, error.what());
  }
}

BodyFormat FormatOrThrow(std::string_view content_type) {
  const std::optional<BodyFormat> format = FormatOf(content_type);
  if (!format) throw UnsupportedMediaType(kOfferedTypes);
  return *format;
}

}  // namespace

FieldValidation ParseFieldValidation(std::string_view text) {
  if (text.empty() || text == "Warn") return FieldValidation::kWarn;
  if (text == "Ignore") return FieldValidation::kIgnore;
  if (text == "Strict") return FieldValidation::kStrict;
  throw Invalid(
      "meta.k8s.io", "CreateOptions", "",
      {{"FieldValueNotSupported",
        "Unsupported value: \"" + std::string(text) + "\": supported values: \"\", \"Ignore\", \"Strict\", \"Warn\"",
        "fieldValidation"}});
}

Value DecodeObject(const ServedResource& resource, std::string_view content_type, std::string_view body,
                   const BodyOptions& options) {
  const BodyFormat format = FormatOrThrow(content_type);
  const Expected expected{resource.api_version, resource.info->kind};
  if (resource.type == nullptr) {
    if (format == BodyFormat::kProtobuf) throw UnsupportedMediaType("application/json, application/yaml");
    return FromUntyped(expected, JsonOf(format, expected, body), options);
  }
  if (format == BodyFormat::kProtobuf) return FromProtobuf(*resource.type, expected, body);
  if (format == BodyFormat::kJson) return FromJsonText(*resource.type, expected, body, options);
  return FromJsonText(*resource.type, expected, JsonOf(format, expected, body), options);
}

Value DecodeTyped(const TypeInfo& type, std::string_view content_type, std::string_view body,
                  const BodyOptions& options, bool any_version) {
  const BodyFormat format = FormatOrThrow(content_type);
  const Expected expected{type.api_version, type.kind, any_version};
  if (format == BodyFormat::kProtobuf) return FromProtobuf(type, expected, body);
  return FromJsonText(type, expected, JsonOf(format, expected, body), options);
}

Value RecodeObject(const ServedResource& resource, const Value& object, const BodyOptions& options) {
  const Expected expected{resource.api_version, resource.info->kind};
  const std::string json = object.EncodeJson();
  if (resource.type == nullptr) return FromUntyped(expected, json, options);
  return FromJsonText(*resource.type, expected, json, options);
}

Value DecodePlain(std::string_view content_type_name, std::string_view body, bool yaml) {
  try {
    return Value::DecodeJson(yaml ? YamlToJson(body) : std::string(body));
  } catch (const DecodeError& error) {
    throw BadRequest("error decoding the body as " + std::string(content_type_name) + ": " + error.what());
  }
}

}  // namespace kube::sandbox
