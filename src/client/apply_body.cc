// What an object that is applied looks like.
#include "kube/client/api_error.h"
#include "kube/client/object_access.h"
#include "src/client/typed_fields.h"

namespace kube::internal {

std::string ApplyBodyOf(const Value& configuration) {
  // An empty list counts, too. Source: apimachinery util/managedfields/internal/structuredmerge.go; client-go's dynamic
  // client refuses it in the same way.
  const Value* managers = configuration["metadata"].Find("managedFields");
  if (managers == nullptr || managers->IsNull()) return configuration.EncodeJson();
  const auto text = [&](const char* path) { return std::string(configuration.GetString(path).value_or("")); };
  throw InvalidRequestError("apply " + text("kind") + " \"" + text("metadata.name") +
                            "\": metadata.managedFields is set, which the server refuses. Apply what "
                            "kube::ExtractFields(object, field_manager) takes out of the live object, or clear "
                            "metadata.managedFields");
}

std::string ApplyBodyOf(const TypeInfo& info, const void* object) { return ApplyBodyOf(ToPartialValue(info, object)); }

std::string ApplyBodyOf(const Unstructured& object) { return ApplyBodyOf(object.object()); }

}  // namespace kube::internal
