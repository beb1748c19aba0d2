// What the kinds do on their own account when they are written: upstream's registry strategies.
#ifndef KUBE_SRC_SANDBOX_STRATEGY_H_
#define KUBE_SRC_SANDBOX_STRATEGY_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace kube::sandbox {

/// After defaulting, before validation: status cleared, generation set, and what the kind needs. metadata.uid is there.
/// Source: kubernetes pkg/registry/<group>/<resource>/strategy.go.
void PrepareForCreate(const ResourceInfo& resource, Value& object);

/// Keeps the parts of `old` that a write of the object (or of `subresource`) may not change, and counts the generation.
void PrepareForUpdate(const ResourceInfo& resource, std::string_view subresource, Value& object, const Value& old);

/// Whether PUT of an absent name creates it.
bool AllowsCreateOnUpdate(const ResourceInfo& resource);
/// Whether PUT may leave metadata.resourceVersion out.
bool AllowsUnconditionalUpdate(const ResourceInfo& resource);
/// Whether DELETE answers with the object instead of a Status.
bool ReturnsDeletedObject(const ResourceInfo& resource);

/// What happens to dependents when a delete does not say. kNone: the kind takes no part in garbage collection.
enum class DefaultPropagation : unsigned char { kBackground, kOrphan, kNone };
DefaultPropagation DefaultPropagationOf(const ResourceInfo& resource);

/// The grace period of a delete, for kinds that have one (pods); `asked` is the option. Nothing for other kinds.
std::optional<std::int64_t> GracePeriod(const ResourceInfo& resource, const Value& object,
                                        std::optional<std::int64_t> asked);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_STRATEGY_H_
