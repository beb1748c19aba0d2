// What a program says of a resource kind of its own: group, version, names, and what `kubectl get` shows.
#ifndef KUBE_CRD_CUSTOM_RESOURCE_H_
#define KUBE_CRD_CUSTOM_RESOURCE_H_

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "kube/api/meta/v1/types.h"
#include "kube/codec/field_options.h"
#include "kube/codec/type_info.h"
#include "kube/meta/resource.h"

namespace kube {

/// A column of `kubectl get`.
struct PrinterColumn {
  std::string_view name{};
  std::string_view json_path{};      ///< of the object: `.spec.replicas`
  std::string_view type = "string";  ///< integer, number, string, boolean or date
  std::string_view format{};
  std::string_view description{};
  std::int32_t priority = 0;  ///< above 0: with `-o wide` only
};

/// The places that the scale subresource shows; none when the paths are empty.
struct ScaleSubresource {
  std::string_view spec_replicas_path{};  ///< `.spec.replicas`
  std::string_view status_replicas_path{};
  std::string_view label_selector_path{};  ///< optional
};

/// The options of KUBE_RESOURCE. Group and version must be given.
struct CustomResource {
  std::string_view group{};
  std::string_view version{};
  std::string_view kind{};         ///< else the name of the struct
  std::string_view plural{};       ///< else the kind in lower case in the English plural
  std::string_view singular{};     ///< else the kind in lower case
  std::string_view list_kind{};    ///< else the kind with "List" behind
  std::string_view short_names{};  ///< comma separated: `ct`
  std::string_view categories{};   ///< comma separated: `all`
  bool namespaced = true;
  bool served = true;
  bool storage = true;  ///< whether objects are stored in this version; of several versions one is
  bool deprecated = false;
  std::string_view deprecation_warning{};  ///< else the server's own words
  bool status_subresource = true;          ///< if the struct has a member `status`
  ScaleSubresource scale{};
  Few<PrinterColumn, 12> printer_columns{};
  Few<std::string_view, 8> selectable_fields{};  ///< JSON paths that field selectors may name: `.spec.color`
  std::string_view description{};
  Few<ValidationRule, 4> rules{};  ///< of the whole object
};

/// The list kind of a described kind.
template <class T>
struct ObjectList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  std::vector<T> items{};
};

namespace internal {

template <class T>
concept HasStatus = requires(const T& object) { object.status; };

/// The texts that KUBE_RESOURCE derives, in one constant.
struct ResourceTexts {
  static constexpr std::size_t kMost = 128;
  char kind[kMost] = {};
  char plural[kMost] = {};
  char singular[kMost] = {};
  char list_kind[kMost] = {};
  char api_version[2 * kMost] = {};
  char type_name[3 * kMost] = {};
  char list_type_name[3 * kMost] = {};
  bool status = false;
};

class TextWriter {
 public:
  consteval explicit TextWriter(char* out) : out_(out) {}
  consteval TextWriter& Add(std::string_view text) {
    for (char c : text) *out_++ = c;
    return *this;
  }
  consteval TextWriter& AddLower(std::string_view text) {
    for (char c : text) *out_++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return *this;
  }

 private:
  char* out_;
};

// The rules of English that resource names need; others are given by hand.
consteval void WritePlural(std::string_view singular, char* out) {
  const char last = singular.back();
  const char before = singular.size() > 1 ? singular[singular.size() - 2] : 'a';
  const bool vowel = std::string_view("aeiou").find(before) != std::string_view::npos;
  const bool hissing = last == 's' || last == 'x' || last == 'z' || (last == 'h' && (before == 'c' || before == 's'));
  if (last == 'y' && !vowel) {
    TextWriter(out).Add(singular.substr(0, singular.size() - 1)).Add("ies");
  } else {
    TextWriter(out).Add(singular).Add(hissing ? "es" : "s");
  }
}

consteval ResourceTexts MakeResourceTexts(std::string_view type, const CustomResource& resource, bool has_status) {
  ResourceTexts texts;
  const std::string_view kind = resource.kind.empty() ? type : resource.kind;
  TextWriter(texts.kind).Add(kind);
  if (resource.singular.empty()) {
    TextWriter(texts.singular).AddLower(kind);
  } else {
    TextWriter(texts.singular).Add(resource.singular);
  }
  if (resource.plural.empty()) {
    WritePlural(texts.singular, texts.plural);
  } else {
    TextWriter(texts.plural).Add(resource.plural);
  }
  if (resource.list_kind.empty()) {
    TextWriter(texts.list_kind).Add(kind).Add("List");
  } else {
    TextWriter(texts.list_kind).Add(resource.list_kind);
  }
  TextWriter(texts.api_version).Add(resource.group).Add("/").Add(resource.version);
  TextWriter(texts.type_name).Add(texts.api_version).Add(".").Add(kind);
  TextWriter(texts.list_type_name).Add(texts.api_version).Add(".").Add(texts.list_kind);
  texts.status = has_status && resource.status_subresource;
  return texts;
}

consteval ResourceInfo MakeResourceInfo(const ResourceTexts& texts, const CustomResource& resource) {
  const bool scale = !resource.scale.spec_replicas_path.empty();
  return {.group = resource.group,
          .version = resource.version,
          .kind = texts.kind,
          .list_kind = texts.list_kind,
          .plural = texts.plural,
          .singular = texts.singular,
          .short_names = resource.short_names,
          .categories = resource.categories,
          .subresources = texts.status ? (scale ? "status,scale" : "status") : (scale ? "scale" : ""),
          .namespaced = resource.namespaced,
          .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
                   kVerbDeleteCollection};
}

}  // namespace internal
}  // namespace kube

/// Makes the struct T (which stands complete above, in this namespace) the type of a custom resource:
///
///     KUBE_RESOURCE(CronTab, .group = "stable.example.com", .version = "v1", .short_names = "ct")
///
/// The options are those of kube::CustomResource. `kube::Api<CronTab>` then has all verbs; its list type is
/// `kube::ObjectList<CronTab>`. The members are described by KUBE_OBJECT below it, or by KUBE_DEFINE_OBJECT in a source
/// file.
#define KUBE_RESOURCE(T, ...)                                                                                        \
  inline constexpr ::kube::CustomResource kube_resource_of_##T{__VA_ARGS__};                                         \
  static_assert(!kube_resource_of_##T.group.empty() && !kube_resource_of_##T.version.empty(),                        \
                "KUBE_RESOURCE(" #T "): .group and .version must be given");                                         \
  inline constexpr ::kube::internal::ResourceTexts kube_resource_texts_of_##T =                                      \
      ::kube::internal::MakeResourceTexts(#T, kube_resource_of_##T, ::kube::internal::HasStatus<T>);                 \
  inline constexpr ::kube::ResourceInfo kube_resource_info_of_##T =                                                  \
      ::kube::internal::MakeResourceInfo(kube_resource_texts_of_##T, kube_resource_of_##T);                          \
  constexpr const ::kube::ResourceInfo& GetResourceInfo(const T*) noexcept { return kube_resource_info_of_##T; }     \
  constexpr const ::kube::CustomResource& GetCustomResource(const T*) noexcept { return kube_resource_of_##T; }      \
  constexpr const ::kube::internal::ResourceTexts& KubeResourceTexts(const T*) noexcept {                            \
    return kube_resource_texts_of_##T;                                                                               \
  }                                                                                                                  \
  const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept;                                                            \
  const ::kube::TypeInfo& GetTypeInfo(const ::kube::ObjectList<T>*) noexcept;                                        \
  /* Never called: for decltype and for a concept. Defined, so that a kind of an unnamed namespace draws no warning. \
   */                                                                                                                \
  [[maybe_unused]] inline ::kube::ObjectList<T> ListTypeOf(const T*) { ::std::terminate(); }                         \
  [[maybe_unused]] inline void KubeCopiedInPlace(const T*) {}                                                        \
  static_assert(true)

#endif  // KUBE_CRD_CUSTOM_RESOURCE_H_
