// The generated header and source.
#ifndef KUBE_TOOLS_KUBE_CRDGEN_EMIT_H_
#define KUBE_TOOLS_KUBE_CRDGEN_EMIT_H_

#include <string>
#include <vector>

#include "tools/kube-crdgen/model.h"

namespace kube_crdgen {

struct EmitOptions {
  std::string header_name;      ///< as the source includes it: `crontab.h`
  std::string source_names;     ///< of the definitions, for the first line: `crontab.yaml`
  std::string outer_namespace;  ///< around everything; may be empty or nested
};

std::string EmitHeader(const std::vector<Kind>& kinds, const EmitOptions& options);
std::string EmitSource(const std::vector<Kind>& kinds, const EmitOptions& options);

}  // namespace kube_crdgen

#endif  // KUBE_TOOLS_KUBE_CRDGEN_EMIT_H_
