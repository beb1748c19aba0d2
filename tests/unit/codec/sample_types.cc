#include "tests/unit/codec/sample_types.h"

#include <array>
#include <cstddef>
#include <iterator>

#include "kube/codec/type_info_impl.h"

KUBE_INSTANTIATE_BOXED(kube::sample::Node)
KUBE_INSTANTIATE_LIST(kube::sample::Node)
KUBE_INSTANTIATE_MAP(kube::sample::Node)
KUBE_INSTANTIATE_MAP(kube::List<std::string>)

namespace kube::sample {
namespace {

using enum FieldType;
using enum FieldShape;

template <std::size_t N>
constexpr auto IndexOf(const Field (&fields)[N]) {
  std::array<std::uint8_t, 64> index{};
  for (std::size_t i = 0; i < N; ++i) {
    if (fields[i].number != 0) index[fields[i].number] = static_cast<std::uint8_t>(i + 1);
  }
  return index;
}

template <class T, std::size_t N, std::size_t M>
constexpr TypeInfo Describe(std::string_view name, const Field (&fields)[N], const Field (&json)[M],
                            const std::array<std::uint8_t, 64>& index) {
  TypeInfo info{};
  info.name = name;
  info.size = sizeof(T);
  info.field_count = N;
  info.json_count = M;
  info.fields = fields;
  info.json_fields = json;
  info.index = index.data();
  info.index_size = 64;
  info.create = TypeOps<T>::Create;
  info.destroy = TypeOps<T>::Destroy;
  info.copy = TypeOps<T>::Copy;
  info.clear = TypeOps<T>::Clear;
  return info;
}

extern const TypeInfo kInlineInfo;
extern const TypeInfo kNodeInfo;

constexpr Field kInlineFields[] = {
    Field::Make<"hidden">(offsetof(Inline, hidden), 1, kString, kValue, kOmitEmpty),
    Field::Make<"flag">(offsetof(Inline, flag), 2, kBool, kOptional, kOmitEmpty),
};
constexpr auto kInlineIndex = IndexOf(kInlineFields);

constexpr Field kNodeFields[] = {
    Field::Make<"name">(offsetof(Node, name), 1, kString, kValue),
    Field::Make<"count">(offsetof(Node, count), 2, kInt32, kOptional, kOmitEmpty),
    Field::Make<"next">(offsetof(Node, next), 3, kMessage, kBoxed, kOmitEmpty, &kNodeInfo),
    Field::Make<"children">(offsetof(Node, children), 4, kMessage, kList, kOmitEmpty, &kNodeInfo),
    Field::Make<"named">(offsetof(Node, named), 5, kMessage, kMap, kOmitEmpty, &kNodeInfo),
};
constexpr auto kNodeIndex = IndexOf(kNodeFields);

#define THING_FIELDS                                                                                       \
  Field::Make<"kind">(offsetof(Thing, kind), 0, kString, kValue, kOmitEmpty | kTypeMeta),                  \
      Field::Make<"apiVersion">(offsetof(Thing, api_version), 0, kString, kValue, kOmitEmpty | kTypeMeta), \
      Field::Make<"text">(offsetof(Thing, text), 1, kString, kValue, kOmitEmpty),                          \
      Field::Make<"required">(offsetof(Thing, required), 2, kString, kValue),                              \
      Field::Make<"yes">(offsetof(Thing, yes), 3, kBool, kValue, kOmitEmpty),                              \
      Field::Make<"small">(offsetof(Thing, small), 4, kInt32, kValue, kOmitEmpty),                         \
      Field::Make<"big">(offsetof(Thing, big), 5, kInt64, kValue, kOmitEmpty),                             \
      Field::Make<"ratio">(offsetof(Thing, ratio), 6, kDouble, kValue, kOmitEmpty),                        \
      Field::Make<"bytes">(offsetof(Thing, bytes), 7, kBytes, kValue, kOmitEmpty),                         \
      Field::Make<"time">(offsetof(Thing, time), 8, kTime, kValue, kOmitEmpty),                            \
      Field::Make<"created">(offsetof(Thing, created), 9, kTime, kValue, kOmitEmpty | kOmitZero),          \
      Field::Make<"micro">(offsetof(Thing, micro), 10, kMicroTime, kValue),                                \
      Field::Make<"duration">(offsetof(Thing, duration), 11, kDuration, kValue),                           \
      Field::Make<"quantity">(offsetof(Thing, quantity), 12, kQuantity, kValue),                           \
      Field::Make<"port">(offsetof(Thing, port), 13, kIntOrString, kValue),                                \
      Field::Make<"raw">(offsetof(Thing, raw), 14, kRawJson, kValue),                                      \
      Field::Make<"words">(offsetof(Thing, words), 15, kStringList, kValue, kOmitEmpty),                   \
      Field::Make<"maybeText">(offsetof(Thing, maybe_text), 16, kString, kOptional, kOmitEmpty),           \
      Field::Make<"maybeBig">(offsetof(Thing, maybe_big), 17, kInt64, kOptional, kOmitEmpty),              \
      Field::Make<"maybeTime">(offsetof(Thing, maybe_time), 18, kTime, kOptional, kOmitEmpty),             \
      Field::Make<"maybePort">(offsetof(Thing, maybe_port), 19, kIntOrString, kOptional, kOmitEmpty),      \
      Field::Make<"strings">(offsetof(Thing, strings), 20, kString, kList, kOmitEmpty),                    \
      Field::Make<"numbers">(offsetof(Thing, numbers), 21, kInt32, kList, kOmitEmpty),                     \
      Field::Make<"flags">(offsetof(Thing, flags), 22, kBool, kList, kOmitEmpty),                          \
      Field::Make<"nodes">(offsetof(Thing, nodes), 23, kMessage, kList, kOmitEmpty, &kNodeInfo),           \
      Field::Make<"requiredList">(offsetof(Thing, required_list), 24, kString, kList),                     \
      Field::Make<"labels">(offsetof(Thing, labels), 25, kString, kMap, kOmitEmpty),                       \
      Field::Make<"amounts">(offsetof(Thing, amounts), 26, kQuantity, kMap, kOmitEmpty),                   \
      Field::Make<"blobs">(offsetof(Thing, blobs), 27, kBytes, kMap, kOmitEmpty),                          \
      Field::Make<"extra">(offsetof(Thing, extra), 28, kStringList, kMap, kOmitEmpty),                     \
      Field::Make<"byName">(offsetof(Thing, by_name), 29, kMessage, kMap, kOmitEmpty, &kNodeInfo),         \
      Field::Make<"node">(offsetof(Thing, node), 30, kMessage, kValue, kOmitEmpty, &kNodeInfo),            \
      Field::Make<"boxed">(offsetof(Thing, boxed), 31, kMessage, kBoxed, kOmitEmpty, &kNodeInfo)

constexpr Field kThingFields[] = {
    THING_FIELDS, Field::Make<"Inline">(offsetof(Thing, inlined), 32, kMessage, kValue, kInline, &kInlineInfo)};
constexpr Field kThingJson[] = {THING_FIELDS,
                                Field::Make<"hidden">(offsetof(Thing, inlined.hidden), 1, kString, kValue, kOmitEmpty),
                                Field::Make<"flag">(offsetof(Thing, inlined.flag), 2, kBool, kOptional, kOmitEmpty)};
constexpr auto kThingIndex = IndexOf(kThingFields);

constinit const TypeInfo kInlineInfo = Describe<Inline>("sample/v1.Inline", kInlineFields, kInlineFields, kInlineIndex);

constinit const TypeInfo kNodeInfo = [] {
  TypeInfo info = Describe<Node>("sample/v1.Node", kNodeFields, kNodeFields, kNodeIndex);
  info.list = &ListOpsOf<kube::List<Node>>::kOps;
  info.map = &MapOpsOf<Node>::kOps;
  return info;
}();

constinit const TypeInfo kThingInfo = [] {
  TypeInfo info = Describe<Thing>("sample/v1.Thing", kThingFields, kThingJson, kThingIndex);
  info.api_version = "sample.example/v1";
  info.kind = "Thing";
  return info;
}();

}  // namespace

const TypeInfo& GetTypeInfo(const Inline*) noexcept { return kInlineInfo; }
const TypeInfo& GetTypeInfo(const Node*) noexcept { return kNodeInfo; }
const TypeInfo& GetTypeInfo(const Thing*) noexcept { return kThingInfo; }

}  // namespace kube::sample
