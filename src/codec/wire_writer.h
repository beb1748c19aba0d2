// Writes protobuf from the last byte to the first, so that every length is known when it is written.
#ifndef KUBE_SRC_CODEC_WIRE_WRITER_H_
#define KUBE_SRC_CODEC_WIRE_WRITER_H_

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "src/codec/short_copy.h"
#include "src/codec/wire.h"

namespace kube::codec {

/// Bytes are kept in blocks that are never moved until AppendTo joins them.
class WireWriter {
 public:
  WireWriter() = default;
  WireWriter(const WireWriter&) = delete;
  WireWriter& operator=(const WireWriter&) = delete;

  /// Bytes written so far.
  KUBE_INLINE std::size_t size() const { return sealed_ + static_cast<std::size_t>(end_ - cur_); }

  KUBE_INLINE void Varint(std::uint64_t v) {
    Room(10);
    PutVarint(v);
  }
  /// A tag, with what it tags already written.
  KUBE_INLINE void Tag(std::uint32_t number, std::uint32_t wire) { Varint(std::uint64_t{number} << 3 | wire); }
  /// The length of what has been written since size() was `before`, and its tag.
  KUBE_INLINE void Wrap(std::uint32_t number, std::size_t before) {
    const std::size_t length = size() - before;
    Room(20);
    PutVarint(length);
    PutVarint(std::uint64_t{number} << 3 | kBytesWire);
  }
  KUBE_INLINE void Bytes(std::uint32_t number, std::string_view bytes) {
    Room(bytes.size() + 20);
    cur_ -= bytes.size();
    CopyShort(cur_, bytes.data(), bytes.size());
    PutVarint(bytes.size());
    PutVarint(std::uint64_t{number} << 3 | kBytesWire);
  }
  KUBE_INLINE void VarintField(std::uint32_t number, std::uint64_t v) {
    Room(20);
    PutVarint(v);
    PutVarint(std::uint64_t{number} << 3 | kVarint);
  }
  void Fixed64Field(std::uint32_t number, std::uint64_t v) {
    Room(20);
    if constexpr (std::endian::native == std::endian::big) v = __builtin_bswap64(v);
    cur_ -= 8;
    std::memcpy(cur_, &v, 8);
    PutVarint(std::uint64_t{number} << 3 | kFixed64);
  }
  void Raw(std::string_view bytes) {
    Room(bytes.size());
    cur_ -= bytes.size();
    if (!bytes.empty()) std::memcpy(cur_, bytes.data(), bytes.size());
  }

  /// Forgets what has been written; keeps the memory.
  void Reset() {
    blocks_.clear();
    sealed_ = 0;
    cur_ = end_;
  }

  void AppendTo(std::string* out) const {
    if (!blocks_.empty()) out->reserve(out->size() + size());
    out->append(cur_, static_cast<std::size_t>(end_ - cur_));
    for (std::size_t i = blocks_.size(); i-- > 0;) out->append(blocks_[i].from, blocks_[i].size);
  }

 private:
  struct Block {  // finished
    const char* from;
    std::size_t size;
    std::unique_ptr<char[]> memory;
  };

  KUBE_INLINE void Room(std::size_t n) {
    if (KUBE_UNLIKELY(static_cast<std::size_t>(cur_ - begin_) < n)) Grow(n);
  }
  KUBE_INLINE void PutVarint(std::uint64_t v) {
    if (KUBE_LIKELY(v < 0x80)) {
      *--cur_ = static_cast<char>(v);
      return;
    }
    if (KUBE_LIKELY(v < 0x4000)) {
      cur_ -= 2;
      cur_[0] = static_cast<char>(v | 0x80);
      cur_[1] = static_cast<char>(v >> 7);
      return;
    }
    char* p = cur_ -= VarintSize(v);
    for (; v >= 0x80; v >>= 7) *p++ = static_cast<char>(v | 0x80);
    *p = static_cast<char>(v);
  }
  void Grow(std::size_t n);

  char first_[4096];
  char* begin_ = first_;
  char* cur_ = first_ + sizeof first_;
  char* end_ = first_ + sizeof first_;
  std::size_t sealed_ = 0;
  std::unique_ptr<char[]> memory_;  // of the current block, unless it is first_
  std::vector<Block> blocks_;
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_WIRE_WRITER_H_
