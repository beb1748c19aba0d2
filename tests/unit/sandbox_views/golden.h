// What a real server answered, kept as files.
#ifndef KUBE_TESTS_UNIT_SANDBOX_VIEWS_GOLDEN_H_
#define KUBE_TESTS_UNIT_SANDBOX_VIEWS_GOLDEN_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

inline std::string ReadGolden(const std::string& name) {
  std::ifstream file(std::string(KUBE_TESTDATA) + "/" + name, std::ios::binary);
  if (!file) throw std::runtime_error("no test data " + name);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline Value ReadGoldenJson(const std::string& name) { return Value::DecodeJson(ReadGolden(name)); }

inline const ServedResource& ServedKind(std::string_view api_version, std::string_view kind) {
  for (const ServedResourcePtr& served : BuiltInResources()) {
    if (served->api_version == api_version && served->info->kind == kind) return *served;
  }
  throw std::runtime_error("no such kind: " + std::string(kind));
}

inline const ResourceInfo& InfoOf(const Value& object) {
  return *ServedKind(object.AsString("apiVersion"), object.AsString("kind")).info;
}

}  // namespace kube::sandbox

#endif  // KUBE_TESTS_UNIT_SANDBOX_VIEWS_GOLDEN_H_
