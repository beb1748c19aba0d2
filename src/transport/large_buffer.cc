#include "src/transport/large_buffer.h"

#include <sys/mman.h>

#include <cstdint>

namespace kube::transport {
namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;

}  // namespace

void ReserveLarge(std::string* buffer, std::size_t capacity) {
  buffer->reserve(capacity);
  if (capacity < 2 * kHugePage) return;
#ifdef MADV_HUGEPAGE
  const auto begin = (reinterpret_cast<std::uintptr_t>(buffer->data()) + kHugePage - 1) & ~(kHugePage - 1);
  const auto end = (reinterpret_cast<std::uintptr_t>(buffer->data()) + capacity) & ~(kHugePage - 1);
  // NOLINTNEXTLINE(performance-no-int-to-ptr): aligned by hand; advice: may fail
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

}  // namespace kube::transport
