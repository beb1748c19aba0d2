// The order of resource versions.
#ifndef KUBE_META_RESOURCE_VERSION_H_
#define KUBE_META_RESOURCE_VERSION_H_

#include <compare>
#include <optional>
#include <string_view>

namespace kube {

/// Whether `version` can be ordered: decimal digits without a leading zero, of any length. "" and "0" have meanings of
/// their own in requests and are never an object's version.
bool IsOrderedResourceVersion(std::string_view version) noexcept;

/// The order of two versions of one resource type of one server (between others it means nothing). Equal texts are
/// equal whatever they say; otherwise nothing when one of them cannot be ordered. Source: apimachinery
/// util/resourceversion (Kubernetes 1.35 made versions comparable).
std::optional<std::strong_ordering> CompareResourceVersions(std::string_view a, std::string_view b) noexcept;

}  // namespace kube

#endif  // KUBE_META_RESOURCE_VERSION_H_
