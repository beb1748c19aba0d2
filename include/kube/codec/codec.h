// Every format of the codec behind one pair of functions, chosen at run time.
#ifndef KUBE_CODEC_CODEC_H_
#define KUBE_CODEC_CODEC_H_

#include <optional>
#include <string>
#include <string_view>

#include "kube/codec/decode_error.h"
#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"
#include "kube/codec/type_info.h"

namespace kube {

/// The formats that objects travel in.
enum class WireFormat : unsigned char { kJson, kProtobuf };

/// `application/json` or `application/vnd.kubernetes.protobuf`.
std::string_view MediaType(WireFormat format) noexcept;

/// The format of a Content-Type header; parameters (`;charset=utf-8`, `;stream=watch`) are ignored. Nothing for others.
std::optional<WireFormat> WireFormatOf(std::string_view content_type) noexcept;

/// Reads an object in the given format; see TryDecodeJson and TryDecodeProtobuf.
bool TryDecode(WireFormat format, std::string_view bytes, const TypeInfo& info, void* object,
               const DecodeOptions& options, DecodeFailure* failure);
/// The same; throws DecodeError.
void Decode(WireFormat format, std::string_view bytes, const TypeInfo& info, void* object,
            const DecodeOptions& options = {});
/// Appends an object in the given format.
void Encode(WireFormat format, const TypeInfo& info, const void* object, std::string* out);

}  // namespace kube

#endif  // KUBE_CODEC_CODEC_H_
