// Request bodies into objects.
#ifndef KUBE_SRC_SANDBOX_BODY_H_
#define KUBE_SRC_SANDBOX_BODY_H_

#include <kube/codec/type_info.h>
#include <kube/codec/value.h>

#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// `fieldValidation`: what to do about unknown and repeated fields.
enum class FieldValidation : unsigned char { kIgnore, kWarn, kStrict };

/// Reads the parameter; absent means Warn. Throws StatusError (422).
FieldValidation ParseFieldValidation(std::string_view text);

struct BodyOptions {
  FieldValidation validation = FieldValidation::kWarn;
  std::vector<std::string>* warnings = nullptr;  ///< receives what kWarn finds
};

/// The object of a write: of the resource's kind and version (filled in when the body leaves both out), canonical.
/// Throws StatusError: 400 for what cannot be read or is of another kind, 415 for an unknown content type.
Value DecodeObject(const ServedResource& resource, std::string_view content_type, std::string_view body,
                   const BodyOptions& options);

/// The same for a kind that is known by its type alone (Scale, Eviction, Binding, DeleteOptions...). A body of another
/// apiVersion is taken too when `any_version`.
Value DecodeTyped(const TypeInfo& type, std::string_view content_type, std::string_view body,
                  const BodyOptions& options, bool any_version = false);

/// An object that a patch has made: checked and canonical, as if it had been sent.
Value RecodeObject(const ServedResource& resource, const Value& object, const BodyOptions& options);

/// A body that is a JSON or YAML document of no particular kind (a patch).
Value DecodePlain(std::string_view content_type_name, std::string_view body, bool yaml);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_BODY_H_
