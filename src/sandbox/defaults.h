// What the server fills in where a client said nothing.
#ifndef KUBE_SRC_SANDBOX_DEFAULTS_H_
#define KUBE_SRC_SANDBOX_DEFAULTS_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

namespace kube::sandbox {

/// Adds the defaults of the kind to a canonical object. Idempotent.
/// Source: kubernetes pkg/apis/<group>/<version>/defaults.go.
void ApplyDefaults(const ResourceInfo& resource, Value& object);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_DEFAULTS_H_
