// How objects become bodies and bodies become objects: typed ones by their table, untyped ones as JSON.
#ifndef KUBE_CLIENT_OBJECT_CODEC_H_
#define KUBE_CLIENT_OBJECT_CODEC_H_

#include <string>
#include <string_view>

#include "kube/codec/type_info.h"
#include "kube/codec/unstructured.h"
#include "kube/config/config.h"

namespace kube {

inline constexpr char kMediaTypeJson[] = "application/json";
inline constexpr char kMediaTypeProtobuf[] = "application/vnd.kubernetes.protobuf";

/// A request body and what it is.
struct EncodedBody {
  std::string bytes{};
  std::string_view content_type = kMediaTypeJson;
};

namespace internal {
/// Chooses the decoder by `content_type` (JSON, protobuf or YAML; empty counts as JSON). Throws DecodeError whose
/// message begins with `context`.
void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, const TypeInfo& info,
                void* object);
void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, Unstructured* object);
void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, UnstructuredList* list);
/// Throws the DecodeError for an answer that is neither JSON nor protobuf.
[[noreturn]] void ThrowUnknownContentType(std::string_view context, std::string_view content_type);
EncodedBody EncodeBody(const TypeInfo& info, const void* object, ContentType preferred);
/// The Accept header for a type: protobuf first where it has that form and the configuration does not forbid it.
const char* AcceptFor(const TypeInfo* info, ContentType preferred);
}  // namespace internal

/// The bodies of T. Specialised for every described struct and for Unstructured.
template <class T>
struct ObjectCodec;

template <Described T>
struct ObjectCodec<T> {
  static void Decode(std::string_view content_type, std::string_view body, std::string_view context, T* object) {
    internal::DecodeBody(content_type, body, context, TypeInfoOf<T>(), object);
  }
  static EncodedBody Encode(const T& object, ContentType preferred) {
    return internal::EncodeBody(TypeInfoOf<T>(), &object, preferred);
  }
  static const char* Accept(ContentType preferred) { return internal::AcceptFor(&TypeInfoOf<T>(), preferred); }
};

template <>
struct ObjectCodec<Unstructured> {
  static void Decode(std::string_view content_type, std::string_view body, std::string_view context,
                     Unstructured* object) {
    internal::DecodeBody(content_type, body, context, object);
  }
  static EncodedBody Encode(const Unstructured& object, ContentType preferred);
  static const char* Accept(ContentType) { return kMediaTypeJson; }
};

template <>
struct ObjectCodec<UnstructuredList> {
  static void Decode(std::string_view content_type, std::string_view body, std::string_view context,
                     UnstructuredList* list) {
    internal::DecodeBody(content_type, body, context, list);
  }
  static const char* Accept(ContentType) { return kMediaTypeJson; }
};

}  // namespace kube

#endif  // KUBE_CLIENT_OBJECT_CODEC_H_
