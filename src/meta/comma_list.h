// Lists that stand in one constant text: "a,b".
#ifndef KUBE_SRC_META_COMMA_LIST_H_
#define KUBE_SRC_META_COMMA_LIST_H_

#include <string_view>
#include <vector>

namespace kube::internal {

/// The parts, without blanks around them; none for an empty text.
std::vector<std::string_view> CommaList(std::string_view text);

}  // namespace kube::internal

#endif  // KUBE_SRC_META_COMMA_LIST_H_
