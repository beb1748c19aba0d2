// What is generated, before it is text: the structs of each version of each kind.
#ifndef KUBE_TOOLS_KUBE_CRDGEN_MODEL_H_
#define KUBE_TOOLS_KUBE_CRDGEN_MODEL_H_

#include <string>
#include <string_view>
#include <vector>

#include "kube/api/apiextensions/v1/types.h"

namespace kube_crdgen {

struct Member {
  std::string name;
  std::string type;     ///< as it is written: `std::optional<std::int32_t>`
  std::string options;  ///< of KUBE_FIELD: `.minimum = 1, .maximum = 9`; may be empty
  std::string comment;
};

struct Struct {
  std::string name;
  std::string comment;
  std::vector<Member> members;
};

/// One version of one kind. The last struct is that of the object itself, without api_version, kind and metadata.
struct Kind {
  std::string space;  ///< `stable_example_com::v1`
  std::string what;   ///< `CronTab of stable.example.com/v1`
  std::vector<Struct> structs;
  std::string resource_options;          ///< of KUBE_RESOURCE
  std::vector<std::string> map_structs;  ///< those that stand in a Map: to be instantiated
};

/// The definitions in a YAML or JSON text of one or more documents; documents of other kinds are passed over. Throws
/// kube::Error, beginning with `source`, for malformed ones and for apiextensions.k8s.io/v1beta1.
std::vector<kube::apiextensions::v1::CustomResourceDefinition> ReadDefinitions(std::string_view text,
                                                                               std::string_view source);

/// In the order of the definitions and of their versions. Members are sorted by their keys.
std::vector<Kind> BuildModel(const std::vector<kube::apiextensions::v1::CustomResourceDefinition>& definitions);

}  // namespace kube_crdgen

#endif  // KUBE_TOOLS_KUBE_CRDGEN_MODEL_H_
