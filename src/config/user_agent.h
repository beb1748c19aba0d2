// The User-Agent that is sent when a program sets none.
#ifndef KUBE_SRC_CONFIG_USER_AGENT_H_
#define KUBE_SRC_CONFIG_USER_AGENT_H_

#include <string>
#include <string_view>

namespace kube::config {

/// `<program>/<version> (<os>/<arch>) libkube/<version>`, with Go's words for system and processor. A library cannot
/// know its program's version: `unknown`, as client-go has it.
std::string DefaultUserAgent();

/// The same for a given program path; characters that no product name may have become `_`.
std::string UserAgentFor(std::string_view program_path);

}  // namespace kube::config

#endif  // KUBE_SRC_CONFIG_USER_AGENT_H_
