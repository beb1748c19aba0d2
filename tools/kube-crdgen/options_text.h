// The options of the description macros, as text.
#ifndef KUBE_TOOLS_KUBE_CRDGEN_OPTIONS_TEXT_H_
#define KUBE_TOOLS_KUBE_CRDGEN_OPTIONS_TEXT_H_

#include <string>
#include <string_view>

#include "kube/api/apiextensions/v1/types.h"

namespace kube_crdgen {

/// Whether a member is required as its type suggests, or against it.
enum class Required { kUsual, kYes, kNo };

/// The options of KUBE_FIELD for a member and its schema, separated by commas; empty when there is nothing to say.
std::string FieldOptionsText(const kube::apiextensions::v1::JSONSchemaProps& schema, const std::string& member,
                             const std::string& key, Required required);

/// The options of KUBE_RESOURCE.
std::string ResourceOptionsText(const kube::apiextensions::v1::CustomResourceDefinition& definition,
                                const kube::apiextensions::v1::CustomResourceDefinitionVersion& version,
                                const std::string& struct_name);

}  // namespace kube_crdgen

#endif  // KUBE_TOOLS_KUBE_CRDGEN_OPTIONS_TEXT_H_
