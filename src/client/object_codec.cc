#include "kube/client/object_codec.h"

#include "kube/api/meta/v1/types.h"
#include "kube/client/object_access.h"
#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"
#include "kube/codec/yaml.h"
#include "src/client/client_core.h"
#include "src/client/media_type.h"

namespace kube {
namespace internal {
namespace {

constexpr char kAcceptProtobufFirst[] = "application/vnd.kubernetes.protobuf, application/json";

[[noreturn]] void Rethrow(std::string_view context, const DecodeError& error) {
  DecodeFailure failure = error.failure();
  failure.reason = std::string(context) + ": " + failure.reason;
  throw DecodeError(std::move(failure));
}

// Forms that the server makes of any object when Accept asks for them. Source: client-go metadata/metadata.go, kubectl
// cmd/get/get.go.
struct View {
  const TypeInfo& info;
  const char* protobuf_first;  // null where there is no such form
  const char* json;
};

const View* ViewOf(const TypeInfo& info) {
  static const View views[] = {
      {TypeInfoOf<meta::v1::PartialObjectMetadata>(),
       "application/vnd.kubernetes.protobuf;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,"
       "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json",
       "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json"},
      {TypeInfoOf<meta::v1::PartialObjectMetadataList>(),
       "application/vnd.kubernetes.protobuf;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,"
       "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json",
       "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"},
      // Without plain JSON at the end: an object that is no table must not be taken for an empty one.
      {TypeInfoOf<meta::v1::Table>(), nullptr,
       "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io"},
  };
  for (const View& view : views) {
    if (&view.info == &info) return &view;
  }
  return nullptr;
}

}  // namespace

void ThrowUnknownContentType(std::string_view context, std::string_view content_type) {
  throw DecodeError({.offset = 0,
                     .path = {},
                     .reason = std::string(context) + ": the answer is of type \"" + std::string(content_type) +
                               "\", which is neither JSON nor Kubernetes protobuf"});
}

void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context, const TypeInfo& info,
                void* object) {
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

void DecodeBody(std::string_view content_type, std::string_view body, std::string_view context,
                UnstructuredList* list) {
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
  if (const View* view = info == nullptr ? nullptr : ViewOf(*info)) {
    return preferred != ContentType::kJson && view->protobuf_first != nullptr ? view->protobuf_first : view->json;
  }
  return preferred != ContentType::kJson && info != nullptr && HasProtobuf(*info) ? kAcceptProtobufFirst
                                                                                  : kMediaTypeJson;
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
