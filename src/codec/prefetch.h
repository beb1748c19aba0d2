// Long lists are read faster than memory answers: what the next items point to is asked for ahead.
#ifndef KUBE_SRC_CODEC_PREFETCH_H_
#define KUBE_SRC_CODEC_PREFETCH_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "kube/codec/type_info.h"

namespace kube::codec {

/// Made once for a list whose items are walked from the first to the last. Only hints to the processor: nothing
/// changes.
class Prefetcher {
 public:
  explicit Prefetcher(const TypeInfo& item);
  /// To be called when the walk comes to `item`; `left` items stand from there on, one behind the other.
  void At(const char* item, std::size_t left) const;

 private:
  // A std::vector, Map or List in an object, with what its elements point to, if they are objects.
  struct Sequence {
    std::uint32_t offset;
    std::uint32_t element_size = 0;
    std::vector<std::uint32_t> pointers{};
  };

  const std::size_t item_size_;
  std::vector<std::uint32_t> pointers_;  // offsets of pointers to texts and boxed objects
  std::vector<Sequence> sequences_;
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_PREFETCH_H_
