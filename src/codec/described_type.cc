#include "kube/codec/described_type.h"

#include <deque>
#include <mutex>
#include <vector>

namespace kube::internal {
namespace {

// What all types that are being resolved share; guarded by `mutex`, which the one thread that resolves enters again for
// each type that the first one refers to.
struct Resolver {
  std::recursive_mutex mutex;
  int depth = 0;
  std::vector<DescribedType*> open;
  std::deque<TypeInfo> variants;  // tables of other types with the operations that a field of ours needs
};

Resolver& TheResolver() {
  static Resolver& resolver = *new Resolver;  // never destroyed: tables are used until the program ends
  return resolver;
}

// The table of the field's struct with the field's operations: a built-in type has those that built-in types need.
const TypeInfo* WithOps(const TypeInfo& info, const MessageSource& source, std::deque<TypeInfo>* variants) {
  const bool lacks = (source.list != nullptr && info.list == nullptr) ||
                     (source.map != nullptr && info.map == nullptr) ||
                     (source.optional != nullptr && info.optional == nullptr);
  if (!lacks) return &info;
  TypeInfo& variant = variants->emplace_back(info);
  if (source.list != nullptr) variant.list = source.list;
  if (source.map != nullptr) variant.map = source.map;
  if (source.optional != nullptr) variant.optional = source.optional;
  return &variant;
}

}  // namespace

const TypeInfo& DescribedType::Resolve() {
  Resolver& resolver = TheResolver();
  const std::lock_guard lock(resolver.mutex);
  if (state_.load(std::memory_order_relaxed) != kNew) return info_;  // another thread was faster, or a circle closes
  state_.store(kOpen, std::memory_order_relaxed);
  resolver.open.push_back(this);
  ++resolver.depth;
  for (int i = 0; i < info_.json_count; ++i) {
    if (sources_[i].message != nullptr)
      fields_[i].message = WithOps(sources_[i].message(), sources_[i], &resolver.variants);
  }
  // None of a circle is ready before all of it is.
  if (--resolver.depth == 0) {
    for (DescribedType* type : resolver.open) type->state_.store(kReady, std::memory_order_release);
    resolver.open.clear();
  }
  return info_;
}

}  // namespace kube::internal
