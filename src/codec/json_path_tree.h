// A parsed JSONPath template.
#ifndef KUBE_SRC_CODEC_JSON_PATH_TREE_H_
#define KUBE_SRC_CODEC_JSON_PATH_TREE_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/value.h"

namespace kube::internal {

struct JsonPathNode {
  enum class Type : std::uint8_t {
    kList,        // an action or a part of one: `list`, each applied to what the one before gave
    kLiteral,     // a text, number or boolean: `literal`
    kField,       // `name`
    kIdentifier,  // `name`: range, end, or an error
    kArray,       // `slice`
    kWildcard,
    kRecursive,
    kUnion,   // `list` of lists, side by side
    kFilter,  // `list` of the left and the right side; `name` is the operator, "exists" when there is only a left side
  };
  // A bound of a slice.
  struct Bound {
    std::int64_t value = 0;
    bool known = false;
    bool derived = false;  // the end of a plain index
  };

  Type type = Type::kList;
  std::size_t offset = 0;  // in the template
  std::string name{};
  Value literal{};
  std::array<Bound, 3> slice{};  // begin, end, step
  std::vector<JsonPathNode> list{};
};

struct JsonPathTree {
  std::string text;
  JsonPathNode root;  // literals (the text outside of braces) and lists (the actions)
};

/// Throws JsonPathError.
JsonPathTree ParseJsonPath(std::string_view text);

/// `JSONPath "{.x", at byte 3: why`.
[[noreturn]] void ThrowJsonPathError(std::string_view text, std::size_t offset, const std::string& why);

/// As Go's fmt prints a number or boolean, as its encoding/json an object or array; null for null.
void AppendGoText(const Value& value, std::string* out);
/// As Go's encoding/json writes it: keys sorted, HTML characters escaped. `indent` 0: on one line.
void AppendGoJson(const Value& value, std::size_t indent, std::string* out);

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_JSON_PATH_TREE_H_
