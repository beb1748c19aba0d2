// The tables that describe a struct to the codec. Everything that libkube does to an API object (JSON, protobuf, YAML,
// comparison, conversion) is one algorithm over these rows; the generator writes them for the built-in types and
// KUBE_STRUCT and KUBE_OBJECT for a user's own.
#ifndef KUBE_CODEC_TYPE_INFO_H_
#define KUBE_CODEC_TYPE_INFO_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kube {

struct CustomJson;
struct FieldOptions;
struct ResourceInfo;
struct TypeInfo;

/// What one value of a field is.
enum class FieldType : std::uint8_t {
  kBool,         // bool
  kInt32,        // std::int32_t
  kInt64,        // std::int64_t
  kDouble,       // double
  kString,       // std::string
  kBytes,        // Bytes
  kTime,         // Time
  kMicroTime,    // MicroTime
  kDuration,     // Duration
  kQuantity,     // Quantity
  kIntOrString,  // IntOrString
  kRawJson,      // RawJson: in protobuf a message { bytes raw = 1 }
  kStringList,  // List<std::string> as ONE value (Verbs, ExtraValue): in protobuf a message { repeated string items = 1
                // }
  kMessage,     // a struct with a TypeInfo
};

/// How the values are held.
enum class FieldShape : std::uint8_t {
  kValue,     // T
  kOptional,  // std::optional<T>; of a message only in described types (TypeInfo::optional)
  kBoxed,     // Boxed<T>, only of a message
  kList,      // List<T> or std::vector<T>
  kMap,       // Map<T>
};

/// Bits of Field::flags.
enum FieldFlag : std::uint8_t {
  kOmitEmpty = 1,  // Go's omitempty: false, 0, "", absent, and empty lists and maps are not written (empty structs are)
  kOmitZero = 2,   // Go's omitzero: what equals a default one is not written
  kInline = 4,     // a struct whose fields lie in the parent in JSON, and which is a nested message in protobuf
  kTypeMeta = 8,   // `apiVersion` or `kind` of an object: in JSON only (protobuf carries them in the envelope)
  kNeverNull = 16,  // an empty list, map or byte string that is written is `[]`, `{}` or `""`, where Go writes null
};

/// A JSON key ready to be copied: `"name":`, zero-padded to a multiple of 32 bytes.
template <std::size_t N>
struct KeyText {
  static constexpr std::size_t kSize = (N - 1 + 3 + 31) / 32 * 32;
  char text[kSize] = {};
  consteval KeyText(const char (&name)[N]) {  // NOLINT: implicit, a template argument
    text[0] = '"';
    for (std::size_t i = 0; i + 1 < N; ++i) text[i + 1] = name[i];
    text[N] = '"';
    text[N + 1] = ':';
  }
};

template <KeyText kText>
inline constexpr auto kKey = kText;

/// One row: a field of a struct.
struct Field {
  const char* key;  ///< `"name":`, padded; see KeyText
  std::uint64_t
      prefix;  ///< the first 8 bytes of name, zero-padded, little endian: tells most names apart in one compare
  const TypeInfo* message;  ///< of the value when type is kMessage, else null
  std::uint32_t offset;     ///< bytes from the start of the struct (of the outermost one in TypeInfo::json_fields)
  std::uint16_t number;     ///< protobuf field number; 0: not in protobuf
  std::uint8_t key_size;    ///< bytes of name, without quotes and colon
  FieldType type;
  FieldShape shape;
  std::uint8_t flags;  ///< bits of FieldFlag

  constexpr std::string_view name() const { return {key + 1, key_size}; }
  constexpr bool Is(FieldFlag flag) const { return (flags & flag) != 0; }

  template <KeyText kText>
  static consteval Field Make(std::size_t offset, int number, FieldType type, FieldShape shape, int flags = 0,
                              const TypeInfo* message = nullptr) {
    std::size_t size = 0;
    while (kText.text[size + 1] != '"') ++size;
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < size && i < 8; ++i) {
      prefix |= static_cast<std::uint64_t>(static_cast<unsigned char>(kText.text[i + 1])) << (8 * i);
    }
    return {kKey<kText>.text,
            prefix,
            message,
            static_cast<std::uint32_t>(offset),
            static_cast<std::uint16_t>(number),
            static_cast<std::uint8_t>(size),
            type,
            shape,
            static_cast<std::uint8_t>(flags)};
  }
};

/// How two lists or maps are merged (strategic merge patch, server-side apply); parallel to TypeInfo::fields, cold.
struct FieldMergeInfo {
  std::string_view patch_strategy;   ///< "merge", "replace", "retainKeys", "merge,retainKeys" or empty
  std::string_view patch_merge_key;  ///< the JSON key that tells list items apart
  std::string_view list_type;        ///< "atomic", "set", "map" or empty
  std::string_view list_map_keys;    ///< comma separated
  std::string_view map_type;         ///< "atomic", "granular" or empty (also from structType); in keyed lists: of items
};

/// The JSON forms that are not simply an object of the fields. Source: apiextensions/v1 marshal.go.
enum class JsonForm : std::uint8_t {
  kObject,
  kSchemaOrArray,        // JSONSchemaPropsOrArray: fields `schema` (boxed), `jSONSchemas` (list)
  kSchemaOrBool,         // JSONSchemaPropsOrBool: fields `allows` (bool), `schema` (boxed)
  kSchemaOrStringArray,  // JSONSchemaPropsOrStringArray: fields `schema` (boxed), `property` (list of string)
  kCustom,               // no struct: one value that TypeInfo::custom reads and writes
};

/// How a List<T> of messages is handled without knowing T.
struct ListOps {
  std::size_t (*size)(const void* list);
  void* (*data)(void* list);  ///< the first element; the next is TypeInfo::size bytes on
  void* (*emplace_back)(void* list);
  void (*reserve)(void* list, std::size_t n);
  void (*clear)(void* list);
};

/// How a Map<T> of messages is handled without knowing T.
struct MapOps {
  std::size_t (*size)(const void* map);
  /// The i-th entry in key order: its key, and the value through `value`.
  std::string_view (*at)(void* map, std::size_t i, void** value);
  /// The value of `key`, made by default if new; `*fresh` tells.
  void* (*emplace)(void* map, std::string_view key, bool* fresh);
  void (*clear)(void* map);
};

/// How a std::optional<T> of a message is handled without knowing T.
struct OptionalOps {
  void* (*get)(void* optional);  ///< the value, or null
  void* (*emplace)(void* optional);
  void (*reset)(void* optional);
};

/// Everything the codec knows of a struct. Constant data, alive for ever; compare by address.
struct TypeInfo {
  std::string_view name;  ///< as messages show it: "core/v1.PodSpec"
  std::uint32_t size;     ///< sizeof
  std::uint16_t field_count;
  std::uint16_t json_count;
  const Field* fields;       ///< in declaration order, kInline ones as one row: the protobuf view
  const Field* json_fields;  ///< the same with kInline structs flattened, offsets from this struct: the JSON view
  /// Rows by protobuf number: index[n] is the row of field n plus one, 0 for none, for n < index_size.
  const std::uint8_t* index;
  std::uint16_t index_size;
  JsonForm form;
  const FieldMergeInfo* merge;   ///< parallel to json_fields; null when no field has any
  const ResourceInfo* resource;  ///< for a kind that is served; null otherwise
  std::string_view api_version;  ///< of a kind or list kind ("apps/v1"); empty for structs that are no objects
  std::string_view kind;

  void* (*create)();                         ///< new T()
  void (*destroy)(void* p);                  ///< delete (T*)p
  void (*copy)(const void* from, void* to);  ///< *to = *from, both constructed
  void (*clear)(void* p);                    ///< *p = T()
  const ListOps* list;                       ///< null where no field holds a list of it
  const MapOps* map;                         ///< null where no field holds a map of it
  const OptionalOps* optional = nullptr;     ///< null where no field holds an optional of it
  const CustomJson* custom = nullptr;        ///< with JsonForm::kCustom; see kube/codec/custom_json.h
  const FieldOptions* options = nullptr;     ///< parallel to json_fields, cold; null for built-in types

  bool is_object() const { return !kind.empty(); }
};

/// A type that the codec can handle: generated, or described by KUBE_STRUCT or KUBE_OBJECT. Found by argument-dependent
/// lookup.
template <class T>
concept Described = requires(const T* p) {
  { GetTypeInfo(p) } -> std::same_as<const TypeInfo&>;
};

/// The table of T. Cost: one call that returns an address.
template <Described T>
const TypeInfo& TypeInfoOf() noexcept {
  return GetTypeInfo(static_cast<const T*>(nullptr));
}

namespace internal {
bool EqualObjects(const TypeInfo& info, const void* a, const void* b);  // see kube/codec/equality.h
}  // namespace internal

/// The `==` of described types. Each namespace that holds some names it (`using kube::described::operator==;`), so that
/// it is found by argument-dependent lookup and is one function wherever it is found from.
namespace described {
template <Described T>
bool operator==(const T& a, const T& b) {
  return internal::EqualObjects(TypeInfoOf<T>(), &a, &b);
}
}  // namespace described

}  // namespace kube

#endif  // KUBE_CODEC_TYPE_INFO_H_
