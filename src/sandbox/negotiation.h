// Which form an answer is wanted in, and which form a body has.
#ifndef KUBE_SRC_SANDBOX_NEGOTIATION_H_
#define KUBE_SRC_SANDBOX_NEGOTIATION_H_

#include <optional>
#include <string>
#include <string_view>

namespace kube::sandbox {

enum class BodyFormat : unsigned char { kJson, kYaml, kProtobuf };

/// The format of a Content-Type; absent means JSON. Nothing for others.
std::optional<BodyFormat> FormatOf(std::string_view content_type);

inline constexpr std::string_view kOfferedTypes =
    "application/json, application/yaml, application/vnd.kubernetes.protobuf";

/// The form of an answer.
struct Representation {
  enum class View : unsigned char { kWhole, kTable, kPartial };

  BodyFormat format = BodyFormat::kJson;
  View view = View::kWhole;
  std::string_view table_version = "v1";  ///< of meta.k8s.io: "v1" or "v1beta1"; also of PartialObjectMetadata
  bool pretty = false;

  std::string ContentType() const;
  std::string WatchContentType() const;
};

/// What the resource can give.
struct Offer {
  bool protobuf = true;
  bool views = true;  ///< tables and metadata-only forms
};

/// The first form of `accept` (by quality, then order) that is on offer; an absent header means JSON. Throws
/// StatusError (406) when none is. Source: apiserver endpoints/handlers/negotiation.
Representation Negotiate(std::string_view accept, const Offer& offer);

/// Whether the JSON should be indented: `pretty=true`, or a browser or curl without `pretty`.
bool WantsPretty(std::string_view pretty_parameter, bool has_parameter, std::string_view user_agent);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_NEGOTIATION_H_
