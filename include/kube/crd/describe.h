// Describes a user's own structs, so that libkube handles them like built-in types: JSON, YAML, comparison, conversion,
// Api<T>, and the schema of their CustomResourceDefinition.
//
//     struct CronTabSpec {
//       std::string schedule{};
//       std::optional<std::int32_t> replicas{};
//     };
//     KUBE_STRUCT(CronTabSpec,
//                 KUBE_FIELD(schedule, .pattern = "^[^ ]+( [^ ]+){4}$"),
//                 KUBE_FIELD(replicas, .default_value = "1", .minimum = 0, .maximum = 10));
//
//     struct CronTab {
//       std::string api_version{};
//       std::string kind{};
//       kube::meta::v1::ObjectMeta metadata{};
//       CronTabSpec spec{};
//     };
//     KUBE_RESOURCE(CronTab, .group = "stable.example.com", .version = "v1", .short_names = "ct");
//     KUBE_OBJECT(CronTab, KUBE_FIELD(spec));
//
// All macros stand in the namespace of the struct, below it, and take its unqualified name. In this form they may stand
// in a header or a source file. A header that many files include had better hold only KUBE_DECLARE_STRUCT (and
// KUBE_RESOURCE), and one source file KUBE_DEFINE_STRUCT and KUBE_DEFINE_OBJECT, which take the same arguments.
#ifndef KUBE_CRD_DESCRIBE_H_
#define KUBE_CRD_DESCRIBE_H_

#include "kube/crd/custom_resource.h"
#include "kube/crd/describe_enum.h"
#include "kube/crd/describe_impl.h"

/// A member, with options if it has any (kube::FieldOptions): `KUBE_FIELD(replicas, .minimum = 0)`.
///
/// Its type is bool, std::int32_t, std::int64_t, double, std::string, one of libkube's (Time, MicroTime, Duration,
/// Quantity, IntOrString, Bytes, RawExtension, and Value for any JSON), an enum with KUBE_ENUM, a described struct or a
/// built-in one (core::v1::PodSpec, meta::v1::Condition); or std::optional, std::vector, List or Map of one of those;
/// or Boxed of a struct. (A List or Map of a struct needs KUBE_INSTANTIATE_LIST or KUBE_INSTANTIATE_MAP of
/// kube/meta/boxed_impl.h in one source file, unless a built-in type has it as well; std::vector needs nothing.) The
/// options of a list or map that speak of numbers and texts hold for each of its items.
#define KUBE_FIELD(member_, ...)                                                                                       \
  [](auto kube_self) {                                                                                                 \
    using KubeSelf = typename decltype(kube_self)::type;                                                               \
    if constexpr (requires { &KubeSelf::member_; }) {                                                                  \
      constexpr ::kube::FieldOptions kOptions{__VA_ARGS__};                                                            \
      constexpr auto kKind = ::kube::internal::MemberKindOf<decltype(KubeSelf::member_)>::Get();                       \
      static_assert(kKind.known,                                                                                       \
                    "KUBE_FIELD(" #member_                                                                             \
                    "): libkube cannot store the type of this member in an object: "                                   \
                    "see the list at KUBE_FIELD in kube/crd/describe.h; describe a struct of your own with "           \
                    "KUBE_STRUCT and an enum with KUBE_ENUM, above this description");                                 \
      static_assert(::kube::internal::KeyIsPlain(kOptions),                                                            \
                    "KUBE_FIELD(" #member_ "): a key is at most 200 bytes and needs no escapes in JSON");              \
      static_assert(::kube::internal::NumbersFit(kKind, kOptions),                                                     \
                    "KUBE_FIELD(" #member_ "): minimum, maximum and multiple_of are for numbers");                     \
      static_assert(::kube::internal::TextsFit(kKind, kOptions),                                                       \
                    "KUBE_FIELD(" #member_ "): min_length, max_length, pattern and enumeration are for texts");        \
      static_assert(::kube::internal::ListsFit(kKind, kOptions),                                                       \
                    "KUBE_FIELD(" #member_ "): min_items, max_items, list_type and list_map_keys are for lists");      \
      static_assert(::kube::internal::MapsFit(kKind, kOptions),                                                        \
                    "KUBE_FIELD(" #member_ "): min_properties, max_properties and map_type are for maps and structs"); \
      static_assert(::kube::internal::ListTypeKnown(kOptions),                                                         \
                    "KUBE_FIELD(" #member_ "): list_type is \"atomic\", \"set\" or \"map\"");                          \
      static_assert(::kube::internal::ListKeysFit(kOptions),                                                           \
                    "KUBE_FIELD(" #member_ "): list_map_keys go with list_type \"map\", and it with them");            \
      return ::kube::internal::MakeRow<decltype(KubeSelf::member_)>(#member_, offsetof(KubeSelf, member_), kOptions);  \
    } else {                                                                                                           \
      static_assert(::kube::internal::kNever<KubeSelf>,                                                                \
                    "KUBE_FIELD(" #member_ "): the struct has no member of this name");                                \
      return ::kube::internal::Row{};                                                                                  \
    }                                                                                                                  \
  }

/// A member that is the program's own business and no part of the object: neither read, written nor compared.
#define KUBE_IGNORED(member_)                                                                                   \
  [](auto kube_self) {                                                                                          \
    using KubeSelf = typename decltype(kube_self)::type;                                                        \
    static_assert(                                                                                              \
        requires { &KubeSelf::member_; }, "KUBE_IGNORED(" #member_ "): the struct has no member of this name"); \
    return ::kube::internal::Row{.member = #member_, .ignored = true};                                          \
  }

/// Describes a struct that is a part of objects. All its members must be named, in any order; they are written in the
/// order of the description.
#define KUBE_STRUCT(T, ...)                                                     \
  const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept;                       \
  [[maybe_unused]] inline void KubeCopiedInPlace(const T*) {}                   \
  using ::kube::described::operator==;                                          \
  inline const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept {               \
    KUBE_INTERNAL_DESCRIBE(T, "KUBE_STRUCT(" #T ")", {.name = #T}, __VA_ARGS__) \
  }                                                                             \
  static_assert(true)

/// Describes an object: a struct that KUBE_RESOURCE has made a kind. Its members `api_version`, `kind` (std::string)
/// and `metadata` (meta::v1::ObjectMeta) come first and are described already; only what follows is named.
#define KUBE_OBJECT(T, ...)                                                                                   \
  using ::kube::described::operator==;                                                                        \
  inline const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept { KUBE_INTERNAL_OBJECT(T, __VA_ARGS__) }      \
  inline const ::kube::TypeInfo& GetTypeInfo(const ::kube::ObjectList<T>*) noexcept { KUBE_INTERNAL_LIST(T) } \
  static_assert(true)

/// The two halves of KUBE_STRUCT: for a header, and for one source file.
#define KUBE_DECLARE_STRUCT(T)                                \
  const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept;     \
  [[maybe_unused]] inline void KubeCopiedInPlace(const T*) {} \
  using ::kube::described::operator==
#define KUBE_DEFINE_STRUCT(T, ...)                                                     \
  const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept {                             \
    KUBE_INTERNAL_DESCRIBE(T, "KUBE_DEFINE_STRUCT(" #T ")", {.name = #T}, __VA_ARGS__) \
  }                                                                                    \
  static_assert(true)
/// The half of KUBE_OBJECT for one source file; the other half is KUBE_RESOURCE.
#define KUBE_DEFINE_OBJECT(T, ...)                                                                     \
  const ::kube::TypeInfo& GetTypeInfo(const T*) noexcept { KUBE_INTERNAL_OBJECT(T, __VA_ARGS__) }      \
  const ::kube::TypeInfo& GetTypeInfo(const ::kube::ObjectList<T>*) noexcept { KUBE_INTERNAL_LIST(T) } \
  static_assert(true)

/// Makes an enum travel as text: `KUBE_ENUM(Policy, {Policy::kAllow, "Allow"}, {Policy::kForbid, "Forbid"});`
///
/// An unknown text is a DecodeError that names the known ones; an enumerator without a text cannot be encoded. Where a
/// server may send texts that a program was not built to know, a std::string is the better member.
#define KUBE_ENUM(E, ...)                                                                              \
  const ::kube::EnumInfo& GetEnumInfo(const E*) noexcept;                                              \
  inline const ::kube::EnumInfo& GetEnumInfo(const E*) noexcept { KUBE_INTERNAL_ENUM(E, __VA_ARGS__) } \
  static_assert(true)
#define KUBE_DECLARE_ENUM(E) const ::kube::EnumInfo& GetEnumInfo(const E*) noexcept
#define KUBE_DEFINE_ENUM(E, ...)                                                                \
  const ::kube::EnumInfo& GetEnumInfo(const E*) noexcept { KUBE_INTERNAL_ENUM(E, __VA_ARGS__) } \
  static_assert(true)

// --- Behind them

#define KUBE_INTERNAL_DESCRIBE(T, what, names, ...)                                                                  \
  using KubeSelf = T;                                                                                                \
  static_assert(std::is_aggregate_v<KubeSelf> && std::is_standard_layout_v<KubeSelf>, what                           \
                ": only plain structs can be described: no constructors, base classes, private or virtual members"); \
  static constexpr auto kAllRows = ::kube::internal::RowsOf<KubeSelf>(__VA_ARGS__);                                  \
  KUBE_INTERNAL_TABLE(what, names)

#define KUBE_INTERNAL_OBJECT(T, ...)                                                                 \
  using KubeSelf = T;                                                                                \
  static_assert(::kube::internal::IsObjectStruct<KubeSelf>,                                          \
                "KUBE_OBJECT(" #T                                                                    \
                "): the struct of a kind begins with the members std::string api_version, "          \
                "std::string kind and kube::meta::v1::ObjectMeta metadata");                         \
  static_assert(std::is_aggregate_v<KubeSelf> && std::is_standard_layout_v<KubeSelf>,                \
                "KUBE_OBJECT(" #T                                                                    \
                "): only plain structs can be described: no constructors, base classes, private or " \
                "virtual members");                                                                  \
  static constexpr auto kAllRows = ::kube::internal::ObjectRowsOf<KubeSelf>(__VA_ARGS__);            \
  constexpr const auto& kTexts = KubeResourceTexts(static_cast<const T*>(nullptr));                  \
  KUBE_INTERNAL_TABLE("KUBE_OBJECT(" #T ")", {.name = kTexts.type_name,                              \
                                              .api_version = kTexts.api_version,                     \
                                              .kind = kTexts.kind,                                   \
                                              .resource = &GetResourceInfo(static_cast<const T*>(nullptr))})

#define KUBE_INTERNAL_LIST(T)                                                       \
  using KubeSelf = ::kube::ObjectList<T>;                                           \
  static constexpr auto kAllRows = ::kube::internal::ListRowsOf<T>();               \
  constexpr const auto& kTexts = KubeResourceTexts(static_cast<const T*>(nullptr)); \
  KUBE_INTERNAL_TABLE("the list of " #T,                                            \
                      {.name = kTexts.list_type_name, .api_version = kTexts.api_version, .kind = kTexts.list_kind})

// `names` is in braces and holds commas, so it comes last.
#define KUBE_INTERNAL_TABLE(what, ...)                                                                      \
  static_assert(::kube::internal::HasMembers<KubeSelf, kAllRows.size()>(), what                             \
                ": a member of the struct is missing in its description; name it with KUBE_FIELD, or with " \
                "KUBE_IGNORED if it is no part of the object");                                             \
  static_assert(::kube::internal::KeysDiffer(kAllRows), what ": two members have the same JSON key");       \
  static constexpr auto kRows = ::kube::internal::Kept<::kube::internal::CountKept(kAllRows)>(kAllRows);    \
  static constexpr auto kKeys = ::kube::internal::MakeKeys<::kube::internal::KeyWidth(kRows)>(kRows);       \
  static constexpr auto kMerge = ::kube::internal::MakeMerge(kRows);                                        \
  static constexpr auto kOptions = ::kube::internal::MakeOptions(kRows);                                    \
  static constexpr auto kSources = ::kube::internal::MakeSources(kRows);                                    \
  static constinit auto fields = ::kube::internal::MakeFields(kRows, kKeys);                                \
  static constinit ::kube::internal::DescribedType type(                                                    \
      ::kube::internal::MakeTypeInfo<KubeSelf>(__VA_ARGS__, kRows.size(), fields.data(), kMerge.data(),     \
                                               kOptions.data()),                                            \
      fields.data(), kSources.data());                                                                      \
  return type.Get();

#define KUBE_INTERNAL_ENUM(E, ...)                                                                        \
  static constexpr ::kube::internal::EnumEntry<E> kEntries[] = {__VA_ARGS__};                             \
  static constexpr auto kNames = ::kube::internal::EnumNames(kEntries);                                   \
  static_assert(::kube::internal::EnumTextsDiffer(kNames), "KUBE_ENUM(" #E                                \
                                                           "): two enumerators are the same or have the " \
                                                           "same text");                                  \
  static constexpr auto kFault = ::kube::internal::EnumFault(kNames);                                     \
  using KubeJson = ::kube::internal::EnumJson<E>;                                                         \
  static constinit ::kube::internal::EnumTable table(                                                     \
      #E, kNames.data(), kNames.size(), kFault.data(),                                                    \
      {KubeJson::Read, KubeJson::Write, KubeJson::Equal, KubeJson::IsZero, nullptr},                      \
      ::kube::internal::MakeEnumType<E>(#E));                                                             \
  return table.info;

#endif  // KUBE_CRD_DESCRIBE_H_
