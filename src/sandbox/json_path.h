// The simple JSONPath that definitions of custom resources name their columns with.
#ifndef KUBE_SRC_SANDBOX_JSON_PATH_H_
#define KUBE_SRC_SANDBOX_JSON_PATH_H_

#include <kube/codec/value.h>

#include <string_view>

namespace kube::sandbox {

/// The first value at `path`, or null when there is none or the path is malformed. Understands `.name`, `['name']`,
/// `[0]`,
/// `[-1]`, `[*]` (the first element that leads on) and `[?(@.name=="text")]`. Source: apiextensions accepts these.
const Value* FindJsonPath(const Value& root, std::string_view path);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_JSON_PATH_H_
