// Selectors by label and by field: text, structure, matching.
#ifndef KUBE_META_SELECTOR_H_
#define KUBE_META_SELECTOR_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/meta/boxed.h"
#include "kube/meta/map.h"

namespace kube {

/// A condition on labels, as in `labelSelector` parameters: `app=web,tier in (a,b),!canary`. Source: apimachinery
/// labels.
///
/// All requirements must hold. The default selects everything. Cheap to match: one lookup a requirement, no allocation.
/// (The structure inside API objects is meta/v1 LabelSelector; FromLabelSelector turns one into this.)
class Selector {
 public:
  enum class Operator : std::uint8_t {
    kEquals,        ///< `k=v`
    kDoubleEquals,  ///< `k==v`, the same
    kNotEquals,     ///< `k!=v`; holds also where k is missing
    kIn,            ///< `k in (a,b)`
    kNotIn,         ///< `k notin (a,b)`; holds also where k is missing
    kExists,        ///< `k`
    kDoesNotExist,  ///< `!k`
    kGreaterThan,   ///< `k>3`: both are 64-bit integers
    kLessThan,      ///< `k<3`
  };
  struct Requirement {
    std::string key{};
    Operator op = Operator::kExists;
    std::vector<std::string> values{};  ///< sorted, without duplicates

    /// `value` is the label's, or null where the object lacks it.
    bool Matches(const std::string* value) const noexcept;
    std::string ToString() const;
    friend bool operator==(const Requirement&, const Requirement&) = default;
  };

  Selector() = default;
  static Selector Everything() { return {}; }
  static Selector Nothing();
  /// Reads the text form; blank text selects everything. Throws kube::Error that quotes the text and says at which byte
  /// what was found and what was expected.
  static Selector Parse(std::string_view text);
  /// Each label equal to the value given. Throws kube::Error for keys and values that no object can have.
  static Selector FromLabels(const Map<std::string>& labels);
  /// From the structure in API objects: anything with `match_labels` and `match_expressions` (of `key`, `operator_`,
  /// `values`). The empty structure selects everything. Throws kube::Error for an unknown operator and wrong values.
  template <class LabelSelector>
  static Selector FromLabelSelector(const LabelSelector& structure) {
    Selector selector = FromLabels(structure.match_labels);
    for (const auto& expression : structure.match_expressions) {
      selector.AddExpression(expression.key, expression.operator_, expression.values);
    }
    return selector;
  }
  /// The same; an absent structure selects nothing.
  template <class LabelSelector>
  static Selector FromLabelSelector(const Boxed<LabelSelector>& structure) {
    return structure ? FromLabelSelector(*structure) : Nothing();
  }

  /// Adds a requirement after checking it; throws kube::Error. Returns *this.
  Selector& Add(Requirement requirement);
  /// The same with a structured operator: `In`, `NotIn`, `Exists`, `DoesNotExist`.
  Selector& AddExpression(std::string_view key, std::string_view op, std::vector<std::string> values);

  bool Matches(const Map<std::string>& labels) const {
    return MatchesWith([&labels](std::string_view key) {
      const auto it = labels.find(key);
      return it == labels.end() ? nullptr : &it->second;
    });
  }
  /// Matches labels kept in any other way: `lookup(key)` gives a `const std::string*`, null for a missing label.
  template <class Lookup>
  bool MatchesWith(const Lookup& lookup) const {
    if (nothing_) return false;
    for (const Requirement& requirement : requirements_) {
      if (!requirement.Matches(lookup(requirement.key))) return false;
    }
    return true;
  }

  /// True when it selects everything.
  bool empty() const noexcept { return requirements_.empty() && !nothing_; }
  bool is_nothing() const noexcept { return nothing_; }
  /// Sorted by key.
  const std::vector<Requirement>& requirements() const noexcept { return requirements_; }
  /// The one value an object's label `key` must have, if there is such a value (as an index uses it).
  std::optional<std::string> RequiresExactMatch(std::string_view key) const;
  /// The text form, requirements sorted by key, values sorted. "Nothing" has no text form; it gives "" as in Go.
  std::string ToString() const;

  friend bool operator==(const Selector&, const Selector&) = default;

 private:
  std::vector<Requirement> requirements_;
  bool nothing_ = false;
};

/// A condition on a few fields that the server knows, as in `fieldSelector` parameters:
/// `metadata.name=web,status.phase!=Running`. Source: apimachinery fields.
class FieldSelector {
 public:
  struct Term {
    std::string field{};
    std::string value{};
    bool equal = true;  ///< false: `!=`
    friend bool operator==(const Term&, const Term&) = default;
  };

  FieldSelector() = default;
  FieldSelector(std::vector<Term> terms) : terms_(std::move(terms)) {}  // NOLINT: implicit, written in braces
  /// Reads the text form; in values a backslash escapes backslash, comma and `=`. Throws kube::Error that quotes the
  /// text.
  static FieldSelector Parse(std::string_view text);
  static FieldSelector Equals(std::string field, std::string value) {
    return FieldSelector({Term{std::move(field), std::move(value), true}});
  }

  /// `lookup(field)` gives something that compares to a std::string: the field's value, empty where there is none.
  template <class Lookup>
  bool MatchesWith(const Lookup& lookup) const {
    for (const Term& term : terms_) {
      if ((lookup(std::string_view(term.field)) == term.value) != term.equal) return false;
    }
    return true;
  }

  bool empty() const noexcept { return terms_.empty(); }
  /// In the order of their texts, when they were parsed.
  const std::vector<Term>& terms() const noexcept { return terms_; }
  /// The value that `field` must have, if there is such a term.
  std::optional<std::string> RequiresExactMatch(std::string_view field) const;
  std::string ToString() const;
  /// `value` with backslashes before backslash, comma and `=`.
  static std::string EscapeValue(std::string_view value);

  friend bool operator==(const FieldSelector&, const FieldSelector&) = default;

 private:
  std::vector<Term> terms_;
};

}  // namespace kube

#endif  // KUBE_META_SELECTOR_H_
