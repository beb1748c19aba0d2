// What a delete does to an object, as a pure function.
#ifndef KUBE_SRC_SANDBOX_DELETION_H_
#define KUBE_SRC_SANDBOX_DELETION_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>
#include <kube/meta/time.h>

#include "src/sandbox/objects.h"

namespace kube::sandbox {

struct DeletionPlan {
  enum class Step : unsigned char {
    kNothing,          ///< it is being deleted already, and this adds nothing
    kUpdate,           ///< store `next`; the object stays
    kUpdateAndRemove,  ///< store `next`, then remove it (a graceful kind with nothing to wait for)
    kRemove,
  };
  Step step = Step::kRemove;
  Value next{};
};

/// Source: apiserver registry/rest/delete.go (BeforeDelete) and registry/generic/registry/store.go (Delete).
DeletionPlan PlanDeletion(const ResourceInfo& resource, const Value& object, const DeleteParams& params, Time now);

/// Whether an update (which took the last finalizer off, say) completes a deletion that was waiting.
bool UpdateCompletesDeletion(const ResourceInfo& resource, const Value& next, const Value& old);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_DELETION_H_
