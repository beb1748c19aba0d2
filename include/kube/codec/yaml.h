// YAML, read and written as kubectl does: by way of JSON.
#ifndef KUBE_CODEC_YAML_H_
#define KUBE_CODEC_YAML_H_

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/decode_error.h"
#include "kube/codec/json.h"

namespace kube {

inline constexpr std::size_t kMaxYamlBytes = 16u << 20;      ///< of input; more is refused
inline constexpr std::size_t kMaxYamlJsonBytes = 64u << 20;  ///< of JSON out of one document, aliases expanded
inline constexpr int kMaxYamlDepth = 500;                    ///< of nested lists and maps, in both directions

/// One document as compact JSON (the keys in the order of the text), without a line feed.
///
/// Scalars are typed by YAML 1.1 as sigs.k8s.io/yaml does it: `yes`, `on` and `y` are booleans, `010` and `0o10` are 8,
/// `~` and nothing are null, dates stay strings, `!!binary` is decoded. Keys that are no strings become strings (`1:`,
/// `true:`). Anchors, aliases and merge keys (`<<`) are resolved; a key written out wins over a merged one.
/// No document at all gives `null`. Text that is JSON from `{` or `[` on is taken as JSON (there a
/// key may occur twice).
///
/// Throws DecodeError, with line, column and byte offset, for malformed text, a second document, a key that occurs
/// twice in one map (also where sigs.k8s.io/yaml, not being strict, lets the last one win), `.inf` and `.nan`, aliases
/// that blow up, and the limits above. Cost: about 30 MB/s.
std::string YamlToJson(std::string_view yaml);

/// One document of a stream.
struct YamlDocument {
  std::string json{};    ///< compact JSON
  std::size_t line = 1;  ///< of the stream, one-based, on which the document's content begins
};

/// Reads the documents of a stream (`---` between them) one after the other; JSON values one behind the other do as
/// well.
///
/// Empty documents and `null` are left out, as kubectl does. Not safe for use by two threads at a time.
class YamlDocuments {
 public:
  /// Keeps the view: the text must outlive the reader.
  explicit YamlDocuments(std::string_view text);
  YamlDocuments(YamlDocuments&&) noexcept;
  YamlDocuments& operator=(YamlDocuments&&) noexcept;
  ~YamlDocuments();

  /// The next document, or nothing at the end. Throws DecodeError as YamlToJson does; then nothing more can be read.
  std::optional<YamlDocument> Next();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// All of them at once.
std::vector<YamlDocument> ReadYamlDocuments(std::string_view text);

struct YamlOptions {
  /// Sort the keys of every map as kubectl prints them: letters by code point, digits by the number they make.
  /// (Outside ASCII most characters count as letters.) Otherwise they come in the order of the JSON.
  bool sort_keys = true;
};

/// JSON as YAML in block style, with a line feed at the end, in the form `kubectl get -o yaml` gives it: two blanks of
/// indent, lists not indented below their key, strings quoted only where YAML 1.1 would take them for something else,
/// strings of several lines as literal blocks, long ones folded at 80 columns.
/// Throws DecodeError for malformed JSON and for nesting deeper than kMaxYamlDepth.
std::string JsonToYaml(std::string_view json, const YamlOptions& options = {});

/// Reads one YAML document into a described type. `auto pod = kube::DecodeYaml<kube::core::v1::Pod>(text);`
/// Faults of the second step (a wrong type, an unknown field) carry the field's path; their offset is that of the JSON.
template <Described T>
void DecodeYaml(std::string_view yaml, T* object, const DecodeOptions& options = {}) {
  DecodeJson(std::string_view(YamlToJson(yaml)), object, options);
}
template <Described T>
T DecodeYaml(std::string_view yaml, const DecodeOptions& options = {}) {
  return DecodeJson<T>(std::string_view(YamlToJson(yaml)), options);
}
template <Described T>
std::string EncodeYaml(const T& object, const YamlOptions& options = {}) {
  return JsonToYaml(EncodeJson(object), options);
}

/// The same for Value, Unstructured and UnstructuredList: `auto object = kube::DecodeYaml<kube::Unstructured>(text);`
template <class T>
  requires requires(std::string_view text, const DecodeOptions& options) {
    { T::DecodeJson(text, options) } -> std::same_as<T>;
  }
T DecodeYaml(std::string_view yaml, const DecodeOptions& options = {}) {
  return T::DecodeJson(YamlToJson(yaml), options);
}
template <class T>
  requires requires(const T& object) {
    { object.EncodeJson() } -> std::same_as<std::string>;
  }
std::string EncodeYaml(const T& object, const YamlOptions& options = {}) {
  return JsonToYaml(object.EncodeJson(), options);
}

}  // namespace kube

#endif  // KUBE_CODEC_YAML_H_
