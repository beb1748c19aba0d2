// What the cause of a refused server-side apply says.
#ifndef KUBE_SRC_CLIENT_APPLY_CONFLICT_H_
#define KUBE_SRC_CLIENT_APPLY_CONFLICT_H_

#include <string_view>

#include "kube/client/api_error.h"

namespace kube::internal {

/// Reads one cause. A message of another form than upstream's leaves all but `field` and `message` empty.
ApplyConflict ReadApplyConflict(std::string_view field, std::string_view message);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_APPLY_CONFLICT_H_
