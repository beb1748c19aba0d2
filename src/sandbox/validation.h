// The checks that an object must pass before it is stored.
#ifndef KUBE_SRC_SANDBOX_VALIDATION_H_
#define KUBE_SRC_SANDBOX_VALIDATION_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <vector>

#include "src/sandbox/status_errors.h"

namespace kube::sandbox {

/// Every fault of a canonical, defaulted object, in upstream's words; empty when it is fine. `old` is the stored state
/// for an update (immutable fields are compared with it), null for a create.
/// Source: kubernetes pkg/apis/<group>/validation.
std::vector<StatusCause> Validate(const ResourceInfo& resource, const Value& object, const Value* old);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_VALIDATION_H_
