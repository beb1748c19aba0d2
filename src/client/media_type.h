// Reading a Content-Type header.
#ifndef KUBE_SRC_CLIENT_MEDIA_TYPE_H_
#define KUBE_SRC_CLIENT_MEDIA_TYPE_H_

#include <string_view>

namespace kube::internal {

/// `application/json` of `application/json; charset=utf-8`.
std::string_view MediaType(std::string_view content_type);

/// The value of a parameter, without quotes; empty when absent. Names compare without regard to case.
std::string_view MediaTypeParameter(std::string_view content_type, std::string_view name);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_MEDIA_TYPE_H_
