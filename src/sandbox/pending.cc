// Parts that are still being built; each definition here gives way to the real one.
#include "src/sandbox/defaults.h"
#include "src/sandbox/openapi.h"
#include "src/sandbox/validation.h"

namespace kube::sandbox {

[[gnu::weak]] void ApplyDefaults(const ResourceInfo&, Value&) {}
[[gnu::weak]] std::vector<StatusCause> Validate(const ResourceInfo&, const Value&, const Value*) { return {}; }
[[gnu::weak]] std::optional<DocumentAnswer> OpenApi(std::string_view, std::string_view,
                                                    const std::vector<ServedResourcePtr>&) {
  return std::nullopt;
}

}  // namespace kube::sandbox
