// Where something lies inside a JSON value.
#ifndef KUBE_CODEC_VALUE_PATH_H_
#define KUBE_CODEC_VALUE_PATH_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace kube {

/// A path, in braces or as text; a parameter type (it only refers to its parts, so do not keep one).
///
///     v.At({"spec", "containers", 0, "image"})        keys and indexes
///     v.At("spec.containers[0].image")                the same
///     v.At(R"(metadata.labels["example.com/app"])")   a key with dots
///
/// Text: names separated by dots, `[n]` for an index, `["..."]` or `['...']` for any key; a backslash makes the next
/// character plain; a leading dot is allowed. The empty text, like `{}`, is the value itself.
class ValuePath {
 public:
  struct Step {
    Step() = default;
    Step(std::string_view key) : key(key) {}    // NOLINT(google-explicit-constructor): parts of a braced path
    Step(const char* key) : key(key) {}         // NOLINT
    Step(const std::string& key) : key(key) {}  // NOLINT
    template <std::integral I>
    Step(I index) : index(static_cast<std::int64_t>(index)) {}  // NOLINT
    bool is_index() const { return index >= 0; }

    std::string_view key{};
    std::int64_t index = -1;
  };

  ValuePath() = default;
  ValuePath(std::initializer_list<Step> steps) : steps_(steps.begin(), steps.size()) {}  // NOLINT
  ValuePath(std::span<const Step> steps) : steps_(steps) {}                              // NOLINT
  ValuePath(const char* text) : text_(text) {}                                           // NOLINT
  ValuePath(std::string_view text) : text_(text) {}                                      // NOLINT
  ValuePath(const std::string& text) : text_(text) {}                                    // NOLINT

  /// `spec.containers[0].image`; keys that are no plain names in brackets and quotes.
  std::string ToString() const;
  /// Adds one step to a text of that form.
  static void Append(std::string& text, const Step& step);

  /// Goes through the steps. Throws kube::Error from Next() for a text that breaks the grammar.
  class Walk {
   public:
    explicit Walk(const ValuePath& path) : steps_(path.steps_), rest_(path.text_) {}
    /// The next step in `step()`, or false at the end.
    bool Next();
    const Step& step() const { return step_; }
    bool AtEnd() const { return steps_.empty() && rest_.empty(); }

   private:
    bool NextOfText();
    std::size_t ReadName(std::size_t from);
    std::size_t ReadBracket();
    std::span<const Step> steps_;
    std::string_view rest_;
    bool first_ = true;
    Step step_;
    std::string unescaped_;
  };

 private:
  std::span<const Step> steps_{};
  std::string_view text_{};
};

}  // namespace kube

#endif  // KUBE_CODEC_VALUE_PATH_H_
