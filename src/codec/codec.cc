#include "kube/codec/codec.h"

namespace kube {
namespace {

constexpr std::string_view kJson = "application/json";
constexpr std::string_view kProtobuf = "application/vnd.kubernetes.protobuf";

}  // namespace

std::string_view MediaType(WireFormat format) noexcept { return format == WireFormat::kJson ? kJson : kProtobuf; }

std::optional<WireFormat> WireFormatOf(std::string_view content_type) noexcept {
  content_type = content_type.substr(0, content_type.find(';'));
  while (!content_type.empty() && content_type.front() == ' ') content_type.remove_prefix(1);
  while (!content_type.empty() && content_type.back() == ' ') content_type.remove_suffix(1);
  auto is = [content_type](std::string_view name) {
    if (content_type.size() != name.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const char c = content_type[i];
      if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != name[i]) return false;
    }
    return true;
  };
  if (is(kJson)) return WireFormat::kJson;
  if (is(kProtobuf)) return WireFormat::kProtobuf;
  return std::nullopt;
}

bool TryDecode(WireFormat format, std::string_view bytes, const TypeInfo& info, void* object,
               const DecodeOptions& options, DecodeFailure* failure) {
  return format == WireFormat::kJson ? TryDecodeJson(bytes, info, object, options, failure)
                                     : TryDecodeProtobuf(bytes, info, object, options, failure);
}

void Decode(WireFormat format, std::string_view bytes, const TypeInfo& info, void* object,
            const DecodeOptions& options) {
  format == WireFormat::kJson ? DecodeJson(bytes, info, object, options) : DecodeProtobuf(bytes, info, object, options);
}

void Encode(WireFormat format, const TypeInfo& info, const void* object, std::string* out) {
  format == WireFormat::kJson ? EncodeJson(info, object, out) : EncodeProtobuf(info, object, out);
}

}  // namespace kube
