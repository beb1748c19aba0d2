// The formats and patterns of texts that schemas of custom resources name.
#ifndef KUBE_SRC_SANDBOX_SCHEMA_FORMAT_H_
#define KUBE_SRC_SANDBOX_SCHEMA_FORMAT_H_

#include <string>
#include <string_view>

namespace kube::sandbox {

/// Whether `text` is what `format` says; true for formats that are not known, as upstream has it, and for `uri`,
/// `email`, `password` and the numbers of books and cards, which are not looked at. Source: kube-openapi
/// pkg/validation/strfmt/default.go and apiextensions-apiserver pkg/apiserver/validation/formats.go.
bool HasFormat(std::string_view format, std::string_view text);

/// "should match '...'" when no part of `text` matches `pattern`, Go's regular expression, or the pattern cannot be
/// read; empty when all is well. Time and memory are bounded whatever is asked.
std::string PatternFault(std::string_view text, std::string_view pattern);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_SCHEMA_FORMAT_H_
