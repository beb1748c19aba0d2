// Who controls an object.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_OWNER_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_OWNER_H_

#include <string_view>

#include "kube/api/meta/v1/types.h"

namespace kube::sandbox {

/// The owner reference with `controller: true`, or null.
inline const meta::v1::OwnerReference* ControllerOf(const meta::v1::ObjectMeta& metadata) {
  for (const meta::v1::OwnerReference& owner : metadata.owner_references) {
    if (owner.controller.value_or(false)) return &owner;
  }
  return nullptr;
}

inline bool IsControlledBy(const meta::v1::ObjectMeta& metadata, std::string_view uid) {
  const meta::v1::OwnerReference* owner = ControllerOf(metadata);
  return owner != nullptr && owner->uid == uid;
}

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_OWNER_H_
