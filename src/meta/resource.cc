#include "kube/meta/resource.h"

#include "kube/meta/error.h"

namespace kube {

GroupVersion GroupVersion::Parse(std::string_view api_version) {
  const std::size_t slash = api_version.find('/');
  if (slash == std::string_view::npos) return {"", std::string(api_version)};
  if (api_version.find('/', slash + 1) != std::string_view::npos) {
    throw Error("unexpected apiVersion \"" + std::string(api_version) + "\": it has more than one slash");
  }
  return {std::string(api_version.substr(0, slash)), std::string(api_version.substr(slash + 1))};
}

}  // namespace kube
