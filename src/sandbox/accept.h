// What a document's reader said it takes, and a tag for the document's content.
#ifndef KUBE_SRC_SANDBOX_ACCEPT_H_
#define KUBE_SRC_SANDBOX_ACCEPT_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kube::sandbox {

/// One of the comma separated parts of an Accept header. Refers to its text.
struct AcceptClause {
  std::string_view type{};  ///< "application/json", "application/*", "*/*"
  std::vector<std::pair<std::string_view, std::string_view>> parameters{};

  /// Empty when there is none.
  std::string_view Parameter(std::string_view name) const;
  bool Allows(std::string_view media_type) const;
};

/// In the order written (clients of Kubernetes list by preference and give no weights); an empty header takes all.
std::vector<AcceptClause> ParseAccept(std::string_view accept);

/// A strong ETag, in quotes.
std::string EntityTag(std::string_view body);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_ACCEPT_H_
