#include "kube/client/object_codec.h"

#include "kube/client/object_access.h"
#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"
#include "kube/codec/yaml.h"
#include "src/client/client_core.h"

namespace kube {
namespace internal {
namespace {

constexpr char kAcceptProtobufFirst[] = "application/vnd.kubernetes.protobuf, application/json";

[[noreturn]] void Rethrow(std::string_view context, const DecodeError& error) {
  DecodeFailure failure = error.failure();
  failure.reason = std::string(context) + ": " + failure.reason;
  throw DecodeError(std::move(failure));
}

std::string_view MediaType(std::string_view content_type) { return content_type.substr(0, content_type.find(';')); }

}  // namespace

void ThrowUnknownContentType(std::string_view context, std::string_view content_type) {
  throw DecodeError({.offset = 0,
                     .path = {},
                     .reason = std::string(context) + ": the answer is of type \"" + std::string(content_type) +
                               "\", which is neither JSON nor Kubernetes protobuf"});
}

void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, const TypeInfo& info, void* object) {
  std::string_view type = MediaType(content_type);
  try {
    if (type == kMediaTypeProtobuf) return DecodeProtobuf(body, info, object);
    if (type == kMediaTypeJson || type.empty()) return DecodeJson(body, info, object);
    if (type == "application/yaml") return DecodeJson(YamlToJson(body), info, object);
  } catch (const DecodeError& error) {
    Rethrow(context, error);
  }
  ThrowUnknownContentType(context, content_type);
}

void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, Unstructured* object) {
  std::string_view type = MediaType(content_type);
  if (type != kMediaTypeJson && !type.empty()) ThrowUnknownContentType(context, content_type);
  try {
    *object = Unstructured::DecodeJson(body);
  } catch (const DecodeError& error) {
    Rethrow(context, error);
  }
}

void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, UnstructuredList* list) {
  std::string_view type = MediaType(content_type);
  if (type != kMediaTypeJson && !type.empty()) ThrowUnknownContentType(context, content_type);
  try {
    *list = UnstructuredList::DecodeJson(body);
  } catch (const DecodeError& error) {
    Rethrow(context, error);
  }
}

EncodedBody EncodeBody(const TypeInfo& info, const void* object, ContentType preferred) {
  EncodedBody body;
  if (preferred != ContentType::kJson && HasProtobuf(info)) {
    EncodeProtobuf(info, object, &body.bytes);
    body.content_type = kMediaTypeProtobuf;
  } else {
    EncodeJson(info, object, &body.bytes);
  }
  return body;
}

const char* AcceptFor(const TypeInfo* info, ContentType preferred) {
  return preferred != ContentType::kJson && info != nullptr && HasProtobuf(*info) ? kAcceptProtobufFirst : kMediaTypeJson;
}

ContentType PreferredContentType(const Client& client) { return client.core()->content_type(); }

ResourceTarget TargetOf(const ResourceInfo& info, std::string name_space) {
  return {info.group_version(), std::string(info.plural), info.namespaced ? Scope::kNamespaced : Scope::kCluster,
          info.namespaced ? std::move(name_space) : std::string()};
}

std::uint32_t ItemsNumber(const TypeInfo& list) {
  for (int i = 0; i < list.field_count; ++i) {
    if (list.fields[i].name() == "items") return list.fields[i].number;
  }
  return 0;
}

std::string ApplyBodyOf(const Unstructured& object) { return object.EncodeJson(); }

std::string_view ObjectAccess<Unstructured>::Name(const Unstructured& object) { return object.name(); }
std::string_view ObjectAccess<Unstructured>::Namespace(const Unstructured& object) { return object.namespace_(); }

std::string ObjectAccess<Unstructured>::TakePaging(UnstructuredList& list) {
  std::string token(list.continue_());
  list.list.Remove("metadata.continue");
  list.list.Remove("metadata.remainingItemCount");
  return token;
}

ListPage<Unstructured> ObjectAccess<Unstructured>::ToPage(UnstructuredList list) {
  return {std::move(list.items), std::string(list.resource_version()), std::string(list.continue_())};
}

}  // namespace internal

EncodedBody ObjectCodec<Unstructured>::Encode(const Unstructured& object, ContentType) {
  return {object.EncodeJson(), kMediaTypeJson};
}

}  // namespace kube
