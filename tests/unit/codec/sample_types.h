// A small described object with a field of every type and shape, for tests of the codec alone.
#ifndef KUBE_TESTS_UNIT_CODEC_SAMPLE_TYPES_H_
#define KUBE_TESTS_UNIT_CODEC_SAMPLE_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"

namespace kube::sample {

using kube::described::operator==;

struct Inline {
  std::string hidden{};
  std::optional<bool> flag{};
};

struct Node {
  std::string name{};
  std::optional<std::int32_t> count{};
  kube::Boxed<Node> next{};
  kube::List<Node> children{};
  kube::Map<Node> named{};
};

struct Thing {
  std::string kind{};
  std::string api_version{};
  std::string text{};
  std::string required{};
  bool yes = false;
  std::int32_t small = 0;
  std::int64_t big = 0;
  double ratio = 0;
  Bytes bytes{};
  Time time{};
  Time created{};
  MicroTime micro{};
  Duration duration{};
  Quantity quantity{};
  IntOrString port{};
  RawJson raw{};
  kube::List<std::string> words{};
  std::optional<std::string> maybe_text{};
  std::optional<std::int64_t> maybe_big{};
  std::optional<Time> maybe_time{};
  std::optional<IntOrString> maybe_port{};
  kube::List<std::string> strings{};
  kube::List<std::int32_t> numbers{};
  std::vector<bool> flags{};
  kube::List<Node> nodes{};
  kube::List<std::string> required_list{};
  kube::Map<std::string> labels{};
  kube::Map<Quantity> amounts{};
  kube::Map<Bytes> blobs{};
  kube::Map<kube::List<std::string>> extra{};
  kube::Map<Node> by_name{};
  Node node{};
  kube::Boxed<Node> boxed{};
  Inline inlined{};
};

const TypeInfo& GetTypeInfo(const Inline*) noexcept;
const TypeInfo& GetTypeInfo(const Node*) noexcept;
const TypeInfo& GetTypeInfo(const Thing*) noexcept;

}  // namespace kube::sample

#endif  // KUBE_TESTS_UNIT_CODEC_SAMPLE_TYPES_H_
