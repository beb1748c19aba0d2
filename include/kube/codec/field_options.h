// What a description says of a member beyond its name: its JSON key, and what the schema of a CustomResourceDefinition
// demands of its value.
#ifndef KUBE_CODEC_FIELD_OPTIONS_H_
#define KUBE_CODEC_FIELD_OPTIONS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace kube {

/// A few constants, kept in place so that a description is a constant itself.
template <class T, std::size_t kMost>
class Few {
 public:
  consteval Few() = default;
  consteval Few(std::initializer_list<T> items) : size_(items.size()) {
    std::size_t i = 0;
    for (const T& item : items) items_.at(i++) = item;  // a longer list than kMost does not compile
  }
  constexpr const T* begin() const { return items_.data(); }
  constexpr const T* end() const { return items_.data() + size_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }

 private:
  std::array<T, kMost> items_{};
  std::size_t size_ = 0;
};

/// One of x-kubernetes-validations: an expression of the Common Expression Language that the server evaluates (libkube
/// only carries its text). `self` is the value, `oldSelf` what it was.
struct ValidationRule {
  std::string_view rule{};
  std::string_view message{};             ///< what the server says when the rule is broken
  std::string_view message_expression{};  ///< the same, computed
  std::string_view reason{};              ///< FieldValueInvalid (the default), FieldValueForbidden, ...
  std::string_view field_path{};          ///< of the member to blame, such as `.spec.minimum`
  bool optional_old_self = false;
};

/// The options of KUBE_FIELD. All but `key`, `required` and the list and map types matter to the schema only, whose
/// members they are named after.
struct FieldOptions {
  std::string_view key{};  ///< the JSON key; else the member's name in camelCase, without a trailing underscore
  /// Whether the object must have it. By default what can be absent (std::optional, Boxed) or empty (lists, maps,
  /// bytes, free-form values, times) need not be there and is then not written, and everything else is required and
  /// always written.
  std::optional<bool> required{};
  std::string_view description{};
  std::string_view enumeration{};    ///< the texts that a string may have, comma separated: `Allow,Forbid`
  std::string_view default_value{};  ///< as JSON: `3`, `"Allow"` with its quotes; the server fills it in
  std::optional<double> minimum{};
  std::optional<double> maximum{};
  bool exclusive_minimum = false;
  bool exclusive_maximum = false;
  std::optional<double> multiple_of{};
  std::optional<std::int64_t> min_length{};
  std::optional<std::int64_t> max_length{};
  std::string_view pattern{};  ///< a regular expression of RE2
  std::string_view format{};   ///< `ipv4`, `uri`, ...; only set to override that of the type
  std::optional<std::int64_t> min_items{};
  std::optional<std::int64_t> max_items{};
  std::optional<std::int64_t> min_properties{};
  std::optional<std::int64_t> max_properties{};
  bool nullable = false;
  bool preserve_unknown_fields = false;  ///< the server keeps what the schema does not name
  bool embedded_resource = false;        ///< holds an object with apiVersion, kind and metadata
  std::string_view list_type{};          ///< `atomic` (the default), `set` or `map`: how server-side apply merges
  std::string_view list_map_keys{};      ///< the JSON keys that tell the items of a `map` list apart, comma separated
  std::string_view map_type{};           ///< of a map or struct: `granular` (the default) or `atomic`
  Few<ValidationRule, 4> rules{};
};

}  // namespace kube

#endif  // KUBE_CODEC_FIELD_OPTIONS_H_
