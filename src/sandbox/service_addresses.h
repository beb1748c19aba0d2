// Cluster IPs and node ports for services that ask for them.
#ifndef KUBE_SRC_SANDBOX_SERVICE_ADDRESSES_H_
#define KUBE_SRC_SANDBOX_SERVICE_ADDRESSES_H_

#include <kube/codec/value.h>

#include <span>

#include "src/sandbox/stored_object.h"

namespace kube::sandbox {

/// Fills in spec.clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy and nodePort where the type wants them, different
/// from those of all other services. On an update `old` keeps what it has.
void AssignServiceAddresses(Value& service, const Value* old, std::span<const ObjectPtr> others);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_SERVICE_ADDRESSES_H_
