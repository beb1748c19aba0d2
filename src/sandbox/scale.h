// The small steps behind the subresources of workloads, on values.
#ifndef KUBE_SRC_SANDBOX_SCALE_H_
#define KUBE_SRC_SANDBOX_SCALE_H_

#include <kube/codec/value.h>

#include <optional>
#include <string>

#include "src/sandbox/api_call.h"
#include "src/sandbox/store.h"

namespace kube::sandbox {

/// The autoscaling/v1 Scale that stands for a workload.
Value ScaleOf(const StoredObject& workload);
/// The workload with the replicas (and the resourceVersion, if any) that `scale` asks for. Throws StatusError.
Value WithScale(const StoredObject& workload, const Value& scale);
/// The request's JSON or merge patch laid over `scale`. Throws StatusError.
Value PatchedScale(const ApiCall& call, const Value& scale);

/// The pod with its node and the condition PodScheduled.
Value BoundTo(const Value& pod, const std::string& node);

/// The disruption budget that forbids the eviction of `pod` now: one whose status allows no more disruptions.
std::optional<std::string> BlockingBudget(const Store& store, const StoredObject& pod);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_SCALE_H_
