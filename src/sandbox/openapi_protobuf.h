// OpenAPI v2 documents in the protobuf form that older clients ask for.
#ifndef KUBE_SRC_SANDBOX_OPENAPI_PROTOBUF_H_
#define KUBE_SRC_SANDBOX_OPENAPI_PROTOBUF_H_

#include <kube/codec/value.h>

#include <string>

namespace kube::sandbox {

/// A document (with swagger, info, paths, definitions) as an openapi.v2.Document message. Handles what OpenApi() makes,
/// not all of the language. Source of the field numbers: google/gnostic-models openapiv2/OpenAPIv2.proto.
std::string EncodeOpenApiV2(const Value& document);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_OPENAPI_PROTOBUF_H_
