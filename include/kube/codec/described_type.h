// The table of a user's own struct, as KUBE_OBJECT makes it. Not for programs.
#ifndef KUBE_CODEC_DESCRIBED_TYPE_H_
#define KUBE_CODEC_DESCRIBED_TYPE_H_

#include <atomic>
#include <cstdint>

#include "kube/codec/field_options.h"
#include "kube/codec/type_info.h"

namespace kube::internal {

/// How the struct of a field is found, and the operations of what holds it.
struct MessageSource {
  const TypeInfo& (*message)() = nullptr;  ///< null for a scalar
  const ListOps* list = nullptr;
  const MapOps* map = nullptr;
  const OptionalOps* optional = nullptr;
};

/// A TypeInfo that is a constant but for the addresses of other tables: those of the built-in types are known to the
/// linker only, and types may refer to each other in circles. They are filled in when the table is first asked for.
class DescribedType {
 public:
  constexpr DescribedType(const TypeInfo& info, Field* fields, const MessageSource* sources)
      : info_(info), fields_(fields), sources_(sources) {}

  /// Safe from any thread. Cost, but for the first time: one atomic load.
  const TypeInfo& Get() { return state_.load(std::memory_order_acquire) == kReady ? info_ : Resolve(); }

 private:
  enum State : std::uint8_t { kNew, kOpen, kReady };

  const TypeInfo& Resolve();

  TypeInfo info_;
  Field* fields_;
  const MessageSource* sources_;
  std::atomic<State> state_{kNew};
};

}  // namespace kube::internal

#endif  // KUBE_CODEC_DESCRIBED_TYPE_H_
