// The envelope, and the public face of the protobuf reader.
#include "kube/codec/protobuf.h"

#include "src/codec/protobuf_decode.h"

namespace kube {
namespace {

bool Fail(std::size_t offset, const char* reason, DecodeFailure* failure) {
  if (failure != nullptr) *failure = {offset, {}, reason};
  return false;
}

// Reads the message in [p, end) and gives each length-delimited field to `f`.
template <class F>
const char* EachBytesField(const char* p, const char* end, F&& f) {
  while (p < end) {
    const char* at = p;
    std::uint64_t tag;
    p = codec::ReadVarint(p, end, &tag);
    if (p == nullptr) return at;
    if ((tag & 7) == codec::kBytesWire) {
      std::size_t n;
      p = codec::ReadLength(p, end, &n);
      if (p == nullptr) return at;
      f(tag >> 3, std::string_view(p, n));
      p += n;
    } else {
      p = codec::SkipField(p, end, tag);
      if (p == nullptr) return at;
    }
  }
  return nullptr;
}

bool DecodeMessage(codec::ProtobufReader* reader, std::string_view body, const TypeInfo& info, void* object,
                   const DecodeOptions& options, DecodeFailure* failure) {
  if (!HasProtobuf(info)) return Fail(0, "the type has no protobuf form", failure);
  if (!options.merge) info.clear(object);
  const char* p = body.data() != nullptr ? body.data() : "";
  if (reader->Message(p, p + body.size(), info, static_cast<char*>(object), 0)) return true;
  if (failure != nullptr) reader->Describe(failure);
  return false;
}

}  // namespace

bool ParseProtobufEnvelope(std::string_view bytes, ProtobufEnvelope* envelope, DecodeFailure* failure) {
  if (!HasProtobufMagic(bytes)) return Fail(0, "the protobuf magic is missing", failure);
  *envelope = {};
  const char* begin = bytes.data();
  const char* inner_fault = nullptr;
  const auto type_meta = [&](std::uint64_t number, std::string_view value) {
    if (number == 1) envelope->api_version = value;
    if (number == 2) envelope->kind = value;
  };
  // Messages that come in several fields are merged, as everywhere in protobuf.
  const char* fault =
      EachBytesField(begin + 4, begin + bytes.size(), [&](std::uint64_t number, std::string_view value) {
        if (number == 1 && inner_fault == nullptr) {
          inner_fault = EachBytesField(value.data(), value.data() + value.size(), type_meta);
        }
        if (number == 2) envelope->raw = value;
        if (number == 3) envelope->content_encoding = value;
        if (number == 4) envelope->content_type = value;
      });
  if (inner_fault != nullptr) fault = inner_fault;
  if (fault == nullptr) return true;
  return Fail(static_cast<std::size_t>(fault - begin), "malformed protobuf envelope", failure);
}

bool TryDecodeProtobuf(std::string_view bytes, const TypeInfo& info, void* object, const DecodeOptions& options,
                       DecodeFailure* failure) {
  ProtobufEnvelope envelope;
  if (!ParseProtobufEnvelope(bytes, &envelope, failure)) return false;
  if (!envelope.content_type.empty() && envelope.content_type != "application/vnd.kubernetes.protobuf") {
    return Fail(0, "the protobuf envelope holds another content type", failure);
  }
  codec::ProtobufReader reader(bytes);
  if (!DecodeMessage(&reader, envelope.raw, info, object, options, failure)) return false;
  const codec::TypeMetaRows rows = codec::FindTypeMeta(info);
  char* p = static_cast<char*>(object);
  if (rows.api_version != nullptr) codec::As<std::string>(p + rows.api_version->offset) = envelope.api_version;
  if (rows.kind != nullptr) codec::As<std::string>(p + rows.kind->offset) = envelope.kind;
  return true;
}

bool TryDecodeProtobufMessage(std::string_view bytes, const TypeInfo& info, void* object, const DecodeOptions& options,
                              DecodeFailure* failure) {
  codec::ProtobufReader reader(bytes);
  return DecodeMessage(&reader, bytes, info, object, options, failure);
}

void DecodeProtobuf(std::string_view bytes, const TypeInfo& info, void* object, const DecodeOptions& options) {
  DecodeFailure failure;
  if (!TryDecodeProtobuf(bytes, info, object, options, &failure)) throw DecodeError(std::move(failure));
}

void DecodeProtobufMessage(std::string_view bytes, const TypeInfo& info, void* object, const DecodeOptions& options) {
  DecodeFailure failure;
  if (!TryDecodeProtobufMessage(bytes, info, object, options, &failure)) throw DecodeError(std::move(failure));
}

}  // namespace kube
