// From names in a CustomResourceDefinition to C++: identifiers, literals and comments that hold whatever the definition
// says.
#ifndef KUBE_TOOLS_KUBE_CRDGEN_NAMES_H_
#define KUBE_TOOLS_KUBE_CRDGEN_NAMES_H_

#include <set>
#include <string>
#include <string_view>

namespace kube_crdgen {

/// `cronSpec` and `cron-spec` as `cron_spec`; `podIP` as `pod_ip`; a keyword or a common macro gets an underscore
/// behind.
std::string MemberName(std::string_view key);
/// The JSON key that libkube derives from a member: `cron_spec` gives `cronSpec`.
std::string DerivedKey(std::string_view member);
/// `pod-template` as `PodTemplate`.
std::string TypeName(std::string_view key);
/// `stable.example.com` as `stable_example_com`.
std::string NamespaceName(std::string_view group);

/// `name`, or `name` with a number behind it that is not yet in `taken`; adds it.
std::string Unique(std::string name, std::set<std::string>* taken);

/// A C++ string literal, ASCII only.
std::string Literal(std::string_view text);

/// Lines of `/// ...`, at most 120 columns, each behind `indent`; empty for an empty text. No text can leave the
/// comment: anything but printable ASCII is replaced, and no line ends in a backslash.
std::string Comment(std::string_view text, std::string_view indent);

/// Whether a member's key can stand in a table as it is.
bool IsPlainKey(std::string_view key);

}  // namespace kube_crdgen

#endif  // KUBE_TOOLS_KUBE_CRDGEN_NAMES_H_
