// Who set which field: metadata.managedFields kept up to date on plain writes.
#ifndef KUBE_SRC_SANDBOX_MANAGED_FIELDS_H_
#define KUBE_SRC_SANDBOX_MANAGED_FIELDS_H_

#include <kube/codec/value.h>
#include <kube/meta/time.h>

#include <string_view>

#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// Records that `manager` made `old` (null: nothing) into `next` by a create, update or patch. `next` may bring its own
/// managedFields, which then replace those of `old` (`[{}]` clears them).
/// Source: apimachinery util/managedfields/fieldmanager.go.
void TrackUpdate(const ServedResource& resource, std::string_view subresource, std::string_view manager, Time now,
                 const Value* old, Value& next);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_MANAGED_FIELDS_H_
