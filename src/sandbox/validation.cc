#include "src/sandbox/validation.h"

#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {

std::vector<StatusCause> Validate(const ResourceInfo& resource, const Value& object, const Value* old) {
  Faults faults;
  CheckMetadata(faults, resource, object, old);
  CheckPodKind(faults, resource, object, old) || CheckWorkloadKind(faults, resource, object, old) ||
      CheckCoreKind(faults, resource, object, old) || CheckNetworkKind(faults, resource, object, old) ||
      CheckPolicyKind(faults, resource, object, old) || CheckDefinitionKind(faults, resource, object, old);
  return faults.Take();
}

}  // namespace kube::sandbox
