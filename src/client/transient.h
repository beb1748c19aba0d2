// Faults that the next try may not meet.
#ifndef KUBE_SRC_CLIENT_TRANSIENT_H_
#define KUBE_SRC_CLIENT_TRANSIENT_H_

#include "kube/client/api_error.h"
#include "kube/transport/errors.h"

namespace kube::internal {

/// Connection refused or lost, 429, 5xx, a deadline. Source: client-go discovery/cached/memory/memcache.go.
inline bool IsTransient(const Error& error) {
  if (const auto* api = dynamic_cast<const ApiError*>(&error)) return api->code() >= 500 || api->IsTooManyRequests();
  return dynamic_cast<const TransportError*>(&error) != nullptr || dynamic_cast<const TimeoutError*>(&error) != nullptr;
}

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_TRANSIENT_H_
