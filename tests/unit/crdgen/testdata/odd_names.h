// Made by kube-crdgen from odd_names.yaml; edits are lost.
#ifndef KUBE_CRDGEN_ODD_NAMES_H_
#define KUBE_CRDGEN_ODD_NAMES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <kube/api/meta/v1/types.h>
#include <kube/crd/describe.h>

namespace g4you_class_example_com::v1alpha1 {

// Odd

struct OddSpecTemplate {
  std::optional<bool> new_{};
};
KUBE_DECLARE_STRUCT(OddSpecTemplate);

struct OddSpec {
  std::optional<std::string> m0day{};
  std::optional<std::string> http_server_url{};
  std::optional<std::string> null{};
  std::optional<std::string> hidden{};
  std::optional<std::string> api_version{};
  std::optional<std::string> class_{};
  std::optional<std::string> foo_bar{};
  std::optional<std::string> foo_bar_2{};
  /// /*
  ///
  /// ?_/
  /// */
  std::optional<std::string> namespace_{};
  std::optional<std::string> pod_ip{};
  std::vector<std::string> pod_ips{};
  kube::Value quoted{};
  kube::Boxed<OddSpecTemplate> template_{};
  std::optional<std::string> text{};
  std::optional<bool> unix_{};
  std::optional<std::string> x_foo_bar{};
  std::optional<std::string> ber{};
};
KUBE_DECLARE_STRUCT(OddSpec);

struct OddSpecTemplate_2 {
  std::optional<bool> old{};
};
KUBE_DECLARE_STRUCT(OddSpecTemplate_2);

/// Ends a comment? */ int x;
/// int main() { #error } _____
struct Odd {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  std::optional<std::string> api_version_2{};
  OddSpec spec{};
  kube::Boxed<OddSpecTemplate_2> spec_template{};
};
KUBE_RESOURCE(Odd,
    .group = "4you.class-example.com",
    .version = "v1alpha1",
    .plural = "odds",
    .singular = "odd",
    .list_kind = "ManyOdds",
    .status_subresource = false);

}  // namespace g4you_class_example_com::v1alpha1

#endif  // KUBE_CRDGEN_ODD_NAMES_H_
