// JSONPath templates, as kubectl -o jsonpath and client-go's util/jsonpath have them.
#ifndef KUBE_CODEC_JSON_PATH_H_
#define KUBE_CODEC_JSON_PATH_H_

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/convert.h"
#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"
#include "kube/codec/value.h"
#include "kube/meta/error.h"

namespace kube {

namespace internal {
struct JsonPathTree;
class JsonPathRun;
}  // namespace internal

/// A template that cannot be read, or that does not fit the object it is used on.
class JsonPathError : public Error {
 public:
  JsonPathError(const std::string& message, std::size_t offset) : Error(message), offset_(offset) {}
  /// The byte of the template that is at fault.
  std::size_t offset() const noexcept { return offset_; }

 private:
  std::size_t offset_;
};

/// Values one run may select, and steps it may take, at most; more is a JsonPathError. A bound for templates from
/// strangers.
inline constexpr std::size_t kMaxJsonPathResults = 4'000'000;
/// Ranges within ranges, at most.
inline constexpr int kMaxJsonPathRanges = 100;

struct JsonPathOptions {
  /// A field that no input has selects nothing; else it is an error. client-go's default is false, kubectl's is true.
  bool allow_missing_keys = false;
};

/// What a template selects: one list of values for each `{...}` and each text between them, for each turn of a range.
///
/// The pointers lead into the value that was searched, or into this object (texts and numbers of the template): they
/// live as long as both.
class JsonPathResults {
 public:
  const std::vector<std::vector<const Value*>>& lists() const& noexcept { return lists_; }
  const std::vector<std::vector<const Value*>>& lists() && = delete;  // it would not live long enough
  /// The first value of the first list; null when it is empty.
  const Value* first() const noexcept { return lists_.empty() || lists_[0].empty() ? nullptr : lists_[0][0]; }

 private:
  friend class internal::JsonPathRun;
  std::vector<std::vector<const Value*>> lists_;
  std::deque<Value> owned_;
  std::shared_ptr<const internal::JsonPathTree> tree_;
};

/// A parsed template: text with expressions in braces.
///
///     JsonPath("{.items[*].metadata.name}").Print(list)
///     JsonPath(R"({range .items[*]}{.metadata.name}{"\t"}{.status.phase}{"\n"}{end})").Print(list)
///     JsonPath(R"({.status.conditions[?(@.type=="Ready")].status})").Print(pod)
///     JsonPath(R"({.metadata.labels.app\.kubernetes\.io/name})").Print(pod)
///
/// Expressions: `.field`, `['field']`, `[0]`, `[-1]`, `[1:5:2]`, `[*]`, `.*`, `..field`, unions `[0,2]` and
/// `['a','b']`, filters
/// `[?(@.x<3)]` with == != < <= > >=, `@` and `$` for the present object, texts in quotes with Go's escapes, numbers,
/// `range` ... `end`. As in client-go a dot within `['...']` still separates fields unless a backslash precedes it.
///
/// Differences from client-go: `.*` and `..` visit the members of an object in their order (Go: at random), and one
/// JsonPath may be used any number of times. Typed objects are searched by their JSON.
///
/// **Copies** share the template. **Threads**: any number may use one. **Cost** of a parse: linear; of a run: linear in
/// what it visits, no copies of what it selects.
class JsonPath {
 public:
  /// Throws JsonPathError that says at which byte what was found.
  explicit JsonPath(std::string_view text, JsonPathOptions options = {});
  /// An expression as kubectl's flags take it: `metadata.name`, `.metadata.name` and `{metadata.name}`, too.
  /// Source: kubectl pkg/cmd/get/customcolumn.go RelaxedJSONPathExpression.
  static JsonPath Relaxed(std::string_view expression, JsonPathOptions options = {});

  /// Throws JsonPathError: a missing field (see the options), an index out of bounds, an unequal comparison, a filter
  /// on what is no array, an `end` without `range`.
  JsonPathResults Find(const Value& root) const;
  JsonPathResults Find(const Unstructured& root) const { return Find(root.object()); }

  /// What kubectl get -o jsonpath prints: values of one list with blanks between them, objects and arrays as Go's JSON
  /// (keys sorted), all else plain. Throws as Find does.
  std::string Print(const Value& root) const;
  std::string Print(const Unstructured& root) const { return Print(root.object()); }
  template <Described T>
  std::string Print(const T& root) const {
    return Print(ToValue(root));
  }
  /// What kubectl get -o jsonpath-as-json prints: each list as an indented JSON array.
  std::string PrintAsJson(const Value& root) const;

  /// One value as Print shows it.
  static std::string ToText(const Value& value);

  const std::string& text() const noexcept;

 private:
  std::shared_ptr<const internal::JsonPathTree> tree_;
  JsonPathOptions options_;
};

}  // namespace kube

#endif  // KUBE_CODEC_JSON_PATH_H_
