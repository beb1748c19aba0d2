// The parts of the strategies that belong to one kind.
#ifndef KUBE_SRC_SANDBOX_STRATEGY_KINDS_H_
#define KUBE_SRC_SANDBOX_STRATEGY_KINDS_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <string_view>

namespace kube::sandbox {

void PrepareKindForCreate(const ResourceInfo& resource, Value& object);
void PrepareKindForUpdate(const ResourceInfo& resource, std::string_view subresource, Value& object, const Value& old);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_STRATEGY_KINDS_H_
