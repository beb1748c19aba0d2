// What the macros of kube/crd/describe.h expand to. Not for programs.
#ifndef KUBE_CRD_DESCRIBE_IMPL_H_
#define KUBE_CRD_DESCRIBE_IMPL_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "kube/codec/described_type.h"
#include "kube/codec/field_options.h"
#include "kube/codec/type_info.h"
#include "kube/codec/type_ops.h"
#include "kube/crd/custom_resource.h"
#include "kube/crd/member_kind.h"

namespace kube::internal {

/// A member as KUBE_FIELD describes it.
struct Row {
  std::string_view member{};  ///< its name in C++
  MemberKind kind{};
  std::size_t offset = 0;
  int flags = 0;
  FieldOptions options{};
  bool ignored = false;
};

template <class Member>
constexpr Row MakeRow(std::string_view member, std::size_t offset, const FieldOptions& options) {
  Row row{.member = member, .kind = MemberKindOf<Member>::Get(), .offset = offset, .options = options};
  const bool plain = row.kind.shape == FieldShape::kValue;
  const bool may_be_absent = !plain || row.kind.zero_is_absent;
  row.options.required = options.required.value_or(!may_be_absent);
  const bool container = row.kind.shape == FieldShape::kList || row.kind.shape == FieldShape::kMap;
  if (*row.options.required) {
    // What is absent is left out all the same: the server can say that it is missing, where null says nothing to it.
    row.flags = container || !may_be_absent ? kNeverNull : kOmitEmpty | kOmitZero;
  } else {
    row.flags = plain ? kOmitEmpty | kOmitZero : kOmitEmpty;
  }
  return row;
}

/// The key of `row`: that of the options, or the member's name in camelCase. At most `kMostKey` bytes.
inline constexpr std::size_t kMostKey = 200;
struct KeyName {
  char text[kMostKey + 1] = {};
  std::size_t size = 0;
  constexpr std::string_view view() const { return {text, size}; }
};
constexpr KeyName KeyOf(const Row& row) {
  KeyName key;
  if (!row.options.key.empty()) {
    for (char c : row.options.key) key.text[key.size++] = c;
    return key;
  }
  bool upper = false;
  for (char c : row.member) {
    if (c == '_') {
      upper = key.size > 0;
      continue;
    }
    key.text[key.size++] = upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    upper = false;
  }
  return key;
}

template <std::size_t N>
constexpr bool KeysDiffer(const std::array<Row, N>& rows) {
  std::array<KeyName, N> keys{};
  for (std::size_t i = 0; i < N; ++i) {
    keys[i] = KeyOf(rows[i]);
    for (std::size_t j = 0; j < i; ++j) {
      if (!rows[i].ignored && !rows[j].ignored && keys[i].view() == keys[j].view()) return false;
    }
  }
  return true;
}

// --- Whether every member is described: a struct takes as many initializers as it has members

struct AnyMember {
  template <class T>
  operator T() const noexcept;  // NOLINT: declared only, to be tried
};
template <class T, std::size_t... I>
constexpr bool TakesInitializers(std::index_sequence<I...>) {
  return requires { T{(static_cast<void>(I), AnyMember{})...}; };
}
template <class T, std::size_t kCount>
constexpr bool HasMembers() {
  return !TakesInitializers<T>(std::make_index_sequence<kCount + 1>());
}

// --- The table

template <std::size_t N>
constexpr std::size_t KeyWidth(const std::array<Row, N>& rows) {
  std::size_t most = 0;
  for (const Row& row : rows) most = KeyOf(row).size > most ? KeyOf(row).size : most;
  return (most + 3 + 31) / 32 * 32;
}

template <std::size_t kWidth, std::size_t N>
constexpr auto MakeKeys(const std::array<Row, N>& rows) {
  std::array<std::array<char, kWidth>, N> keys{};
  for (std::size_t i = 0; i < N; ++i) {
    const KeyName key = KeyOf(rows[i]);
    keys[i][0] = '"';
    for (std::size_t c = 0; c < key.size; ++c) keys[i][c + 1] = key.text[c];
    keys[i][key.size + 1] = '"';
    keys[i][key.size + 2] = ':';
  }
  return keys;
}

template <std::size_t kCount, std::size_t N>
constexpr auto Kept(const std::array<Row, N>& rows) {
  std::array<Row, kCount> kept{};
  std::size_t n = 0;
  for (const Row& row : rows) {
    if (!row.ignored) kept[n++] = row;
  }
  return kept;
}
template <std::size_t N>
constexpr std::size_t CountKept(const std::array<Row, N>& rows) {
  std::size_t n = 0;
  for (const Row& row : rows) n += row.ignored ? 0 : 1;
  return n;
}

template <std::size_t N, class Keys>
constexpr auto MakeFields(const std::array<Row, N>& rows, const Keys& keys) {
  std::array<Field, N> fields{};
  for (std::size_t i = 0; i < N; ++i) {
    const KeyName key = KeyOf(rows[i]);
    std::uint64_t prefix = 0;
    for (std::size_t c = 0; c < key.size && c < 8; ++c) {
      prefix |= static_cast<std::uint64_t>(static_cast<unsigned char>(key.text[c])) << (8 * c);
    }
    fields[i] = {.key = keys[i].data(),
                 .prefix = prefix,
                 .message = nullptr,
                 .offset = static_cast<std::uint32_t>(rows[i].offset),
                 .number = 0,
                 .key_size = static_cast<std::uint8_t>(key.size),
                 .type = rows[i].kind.type,
                 .shape = rows[i].kind.shape,
                 .flags = static_cast<std::uint8_t>(rows[i].flags)};
  }
  return fields;
}
template <std::size_t N>
constexpr auto MakeMerge(const std::array<Row, N>& rows) {
  std::array<FieldMergeInfo, N> merge{};
  for (std::size_t i = 0; i < N; ++i) {
    merge[i].list_type = rows[i].options.list_type;
    merge[i].list_map_keys = rows[i].options.list_map_keys;
    merge[i].map_type = rows[i].options.map_type;
  }
  return merge;
}
template <std::size_t N>
constexpr auto MakeOptions(const std::array<Row, N>& rows) {
  std::array<FieldOptions, N> options{};
  for (std::size_t i = 0; i < N; ++i) options[i] = rows[i].options;
  return options;
}
template <std::size_t N>
constexpr auto MakeSources(const std::array<Row, N>& rows) {
  std::array<MessageSource, N> sources{};
  for (std::size_t i = 0; i < N; ++i) sources[i] = rows[i].kind.source;
  return sources;
}

/// The names of a kind; empty for a struct that is none.
struct TypeNames {
  std::string_view name{};
  std::string_view api_version{};
  std::string_view kind{};
  const ResourceInfo* resource = nullptr;
};

template <class T>
constexpr TypeInfo MakeTypeInfo(const TypeNames& names, std::size_t count, const Field* fields,
                                const FieldMergeInfo* merge, const FieldOptions* options) {
  return {.name = names.name,
          .size = sizeof(T),
          .field_count = static_cast<std::uint16_t>(count),
          .json_count = static_cast<std::uint16_t>(count),
          .fields = fields,
          .json_fields = fields,
          .index = nullptr,
          .index_size = 0,
          .form = JsonForm::kObject,
          .merge = merge,
          .resource = names.resource,
          .api_version = names.api_version,
          .kind = names.kind,
          .create = TypeOps<T>::Create,
          .destroy = TypeOps<T>::Destroy,
          .copy = TypeOps<T>::Copy,
          .clear = TypeOps<T>::Clear,
          .list = nullptr,
          .map = nullptr,
          .options = options};
}

// --- What the descriptions consist of

template <class T, class... Makers>
constexpr auto RowsOf(Makers... makers) {
  return std::array<Row, sizeof...(Makers)>{makers(std::type_identity<T>())...};
}

/// A struct that begins as that of a kind must.
template <class T>
concept IsObjectStruct = requires(T& object) {
  requires std::is_same_v<decltype(T::api_version), std::string>;
  requires std::is_same_v<decltype(T::kind), std::string>;
  requires std::is_same_v<decltype(T::metadata), meta::v1::ObjectMeta>;
};

template <class T>
constexpr Row TypeMetaRow(std::string_view member, std::size_t offset) {
  Row row = MakeRow<std::string>(member, offset, {.required = false});
  row.flags = kOmitEmpty | kTypeMeta;
  return row;
}

template <class T, class... Makers>
constexpr auto ObjectRowsOf(Makers... makers) {
  Row metadata = MakeRow<meta::v1::ObjectMeta>("metadata", offsetof(T, metadata), {.required = false});
  metadata.flags = kOmitEmpty;
  std::array<Row, sizeof...(Makers) + 3> rows{TypeMetaRow<T>("kind", offsetof(T, kind)),
                                              TypeMetaRow<T>("api_version", offsetof(T, api_version)), metadata,
                                              makers(std::type_identity<T>())...};
  // Nobody but its controller knows a status, and the server ignores it where it does not belong.
  for (Row& row : rows) {
    if (row.member == "status" && row.kind.shape == FieldShape::kValue) {
      row.options.required = false;
      row.flags = kOmitEmpty | kOmitZero;
    }
  }
  return rows;
}

template <class T>
constexpr auto ListRowsOf() {
  using List = ObjectList<T>;
  Row metadata = MakeRow<meta::v1::ListMeta>("metadata", offsetof(List, metadata), {.required = false});
  metadata.flags = kOmitEmpty;
  return std::array<Row, 4>{TypeMetaRow<List>("kind", offsetof(List, kind)),
                            TypeMetaRow<List>("api_version", offsetof(List, api_version)), metadata,
                            MakeRow<std::vector<T>>("items", offsetof(List, items), {.required = true})};
}

}  // namespace kube::internal

#endif  // KUBE_CRD_DESCRIBE_IMPL_H_
