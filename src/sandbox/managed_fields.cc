#include "src/sandbox/managed_fields.h"

namespace kube::sandbox {

void TrackUpdate(const ServedResource&, std::string_view, std::string_view, Time, const Value*, Value& next) {
  next["metadata"].Erase("managedFields");
}

}  // namespace kube::sandbox
