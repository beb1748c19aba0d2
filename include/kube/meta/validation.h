// The rules names, labels and path segments must follow.
#ifndef KUBE_META_VALIDATION_H_
#define KUBE_META_VALIDATION_H_

#include <string_view>

namespace kube {

// Each ...Fault function says what is wrong with `text`, in words that go behind the quoted text ("may not contain
// '/'"), or nothing (an empty view) when it is fine. The views are literals: they live forever. None throws or
// allocates.

/// Up to 63 of a-z 0-9 '-', alphanumeric at both ends: namespaces. Source: apimachinery util/validation.
std::string_view Dns1123LabelFault(std::string_view text) noexcept;
/// Labels as above joined by dots, up to 253 bytes in all: the names of most objects.
std::string_view Dns1123SubdomainFault(std::string_view text) noexcept;
/// Up to 63 of a-z 0-9 '-', beginning with a letter: the names of services.
std::string_view Dns1035LabelFault(std::string_view text) noexcept;
/// `[prefix/]name`: a DNS subdomain, and up to 63 of A-Z a-z 0-9 '-' '_' '.', alphanumeric at both ends. The rule of
/// label keys, annotation keys, finalizers and condition types.
std::string_view LabelKeyFault(std::string_view text) noexcept;
/// Empty, or what the name part of a label key may be.
std::string_view LabelValueFault(std::string_view text) noexcept;
/// What may stand between two slashes of a URL path: not `.` or `..`, without '/' and '%'. Empty texts pass.
std::string_view PathSegmentFault(std::string_view text) noexcept;

inline bool IsDns1123Label(std::string_view text) noexcept { return Dns1123LabelFault(text).empty(); }
inline bool IsDns1123Subdomain(std::string_view text) noexcept { return Dns1123SubdomainFault(text).empty(); }
inline bool IsDns1035Label(std::string_view text) noexcept { return Dns1035LabelFault(text).empty(); }
inline bool IsLabelKey(std::string_view text) noexcept { return LabelKeyFault(text).empty(); }
inline bool IsLabelValue(std::string_view text) noexcept { return LabelValueFault(text).empty(); }
inline bool IsPathSegment(std::string_view text) noexcept { return PathSegmentFault(text).empty(); }

}  // namespace kube

#endif  // KUBE_META_VALIDATION_H_
