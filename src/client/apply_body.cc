// What an object that is applied looks like.
#include "kube/client/object_access.h"
#include "src/client/typed_fields.h"

namespace kube::internal {

std::string ApplyBodyOf(const TypeInfo& info, const void* object) { return ToPartialValue(info, object).EncodeJson(); }

}  // namespace kube::internal
