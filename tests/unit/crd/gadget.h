// A kind with a member of every sort, described in the two ways there are: its parts here, in place; the object itself
// with one half in a source file.
#ifndef KUBE_TESTS_UNIT_CRD_GADGET_H_
#define KUBE_TESTS_UNIT_CRD_GADGET_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kube/api/core/v1/types.h"
#include "kube/crd/describe.h"

namespace gadgets::v1 {

enum class Mode { kAuto, kManual };
KUBE_ENUM(Mode, {Mode::kAuto, "Auto"}, {Mode::kManual, "Manual"});

/// Contains itself.
struct Part {
  std::string name{};
  kube::Boxed<Part> inner{};
  std::vector<Part> parts{};
};
KUBE_STRUCT(Part, KUBE_FIELD(name, .min_length = 1), KUBE_FIELD(inner), KUBE_FIELD(parts));

struct Endpoint {
  std::string host{};
  std::int32_t port = 0;
};
KUBE_DECLARE_STRUCT(Endpoint);

struct GadgetSpec {
  std::string display_name{};
  bool enabled = false;
  std::int32_t size = 0;
  std::int64_t big = 0;
  double ratio = 0;
  Mode mode = Mode::kAuto;
  std::string note{};
  std::string template_{};
  std::optional<std::string> color{};
  std::optional<std::int32_t> replicas{};
  std::optional<Mode> maybe_mode{};
  std::vector<Mode> modes{};
  kube::Map<std::string> labels{};
  kube::Map<std::int32_t> weights{};
  std::vector<std::string> words{};
  std::vector<std::string> needed_words{};
  kube::List<std::int64_t> numbers{};
  std::vector<bool> flags{};
  std::optional<Part> part{};
  std::vector<Endpoint> endpoints{};
  kube::Time since{};
  std::optional<kube::Time> until{};
  kube::MicroTime exact{};
  kube::Duration period{};
  std::optional<kube::Quantity> memory{};
  kube::IntOrString target{};
  kube::Bytes secret{};
  kube::RawExtension raw{};
  kube::Value free{};
  std::vector<kube::Value> any_list{};
  std::optional<kube::core::v1::PodSpec> pod{};
  kube::Boxed<kube::core::v1::PodTemplateSpec> pod_template{};
  std::vector<kube::core::v1::Toleration> tolerations{};
  kube::Map<kube::core::v1::ResourceRequirements> resources{};
  std::optional<kube::core::v1::ResourceRequirements> own_resources{};
  int cached = 0;
};
KUBE_DECLARE_STRUCT(GadgetSpec);

struct GadgetStatus {
  std::int64_t observed_generation = 0;
  std::string pod_ip{};
  std::vector<kube::meta::v1::Condition> conditions{};
};
KUBE_STRUCT(GadgetStatus, KUBE_FIELD(observed_generation, .required = false),
            KUBE_FIELD(pod_ip, .key = "podIP", .required = false),
            KUBE_FIELD(conditions, .list_type = "map", .list_map_keys = "type"));

struct Gadget {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  GadgetSpec spec{};
  GadgetStatus status{};
};
KUBE_RESOURCE(
    Gadget, .group = "test.libkube.example", .version = "v1", .short_names = "gd,gdg", .categories = "all",
    .scale = {.spec_replicas_path = ".spec.replicas", .status_replicas_path = ".status.observedGeneration"},
    .printer_columns = {{.name = "Size", .json_path = ".spec.size", .type = "integer"},
                        {.name = "Age", .json_path = ".metadata.creationTimestamp", .type = "date", .priority = 1}},
    .selectable_fields = {".spec.displayName"}, .description = "A thing to test with.",
    .rules = {{.rule = "self.spec.size >= 0", .message = "size is negative"}});

/// Cluster-scoped, in two versions, with a plural of its own.
namespace old {
struct Proxy {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  std::string url{};
};
KUBE_RESOURCE(Proxy, .group = "test.libkube.example", .version = "v1alpha1", .namespaced = false, .deprecated = true,
              .deprecation_warning = "use v1");
KUBE_OBJECT(Proxy, KUBE_FIELD(url));
}  // namespace old

struct Proxy {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  std::string url{};
  std::optional<std::string> user{};
};
KUBE_RESOURCE(Proxy, .group = "test.libkube.example", .version = "v1", .short_names = "px", .namespaced = false);
KUBE_OBJECT(Proxy, KUBE_FIELD(url), KUBE_FIELD(user));

}  // namespace gadgets::v1

#endif  // KUBE_TESTS_UNIT_CRD_GADGET_H_
