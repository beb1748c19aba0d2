#include "src/sandbox/watch_frame.h"

#include <cstdint>

namespace kube::sandbox {
namespace {

std::size_t VarintSize(std::size_t value) {
  std::size_t size = 1;
  for (; value >= 0x80; value >>= 7) ++size;
  return size;
}

void AppendVarint(std::string* out, std::size_t value) {
  for (; value >= 0x80; value >>= 7) *out += static_cast<char>(value | 0x80);
  *out += static_cast<char>(value);
}

}  // namespace

void AppendWatchFrame(std::string* out, BodyFormat format, std::string_view type, std::string_view object) {
  if (format != BodyFormat::kProtobuf) {
    out->append("{\"type\":\"").append(type).append("\",\"object\":").append(object).append("}\n");
    return;
  }
  // WatchEvent {1 type, 2 object {1 raw}}
  const std::size_t raw_size = 1 + VarintSize(object.size()) + object.size();
  const std::size_t size = 1 + VarintSize(type.size()) + type.size() + 1 + VarintSize(raw_size) + raw_size;
  for (int shift = 24; shift >= 0; shift -= 8) *out += static_cast<char>(static_cast<std::uint32_t>(size) >> shift);
  *out += '\x0a';
  AppendVarint(out, type.size());
  out->append(type);
  *out += '\x12';
  AppendVarint(out, raw_size);
  *out += '\x0a';
  AppendVarint(out, object.size());
  out->append(object);
}

}  // namespace kube::sandbox
