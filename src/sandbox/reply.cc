#include "src/sandbox/reply.h"

#include <kube/api/meta/v1/types.h>
#include <kube/codec/protobuf.h>
#include <kube/codec/yaml.h>

#include <utility>

#include "src/sandbox/encoding.h"

namespace kube::sandbox {
namespace {

using View = Representation::View;

std::string Quoted(std::string_view text) {
  std::string out;
  Value(text).EncodeJson(out);
  return out;
}

// `{"kind":"Pod","apiVersion":"v1",`
std::string TypePrefix(std::string_view kind, std::string_view api_version) {
  return "{\"kind\":" + Quoted(kind) + ",\"apiVersion\":" + Quoted(api_version) + ",";
}

std::string Envelope(std::string_view api_version, std::string_view kind, std::string_view raw) {
  ProtobufEnvelope envelope;
  envelope.api_version = api_version;
  envelope.kind = kind;
  envelope.raw = raw;
  std::string out;
  out.reserve(raw.size() + api_version.size() + kind.size() + 24);
  WriteProtobufEnvelope(envelope, &out);
  return out;
}

std::string PartialVersion(const Representation& representation) {
  return "meta.k8s.io/" + std::string(representation.table_version);
}

std::string PartialJson(const StoredObject& object, const Representation& representation) {
  std::string json = TypePrefix("PartialObjectMetadata", PartialVersion(representation)) + "\"metadata\":";
  object.value()["metadata"].EncodeJson(json);
  return json += '}';
}

std::string PartialMessage(const StoredObject& object) {
  Value partial = Object{};
  partial["metadata"] = object.value()["metadata"];
  return EncodeProtobufMessageOf(TypeInfoOf<meta::v1::PartialObjectMetadata>(), partial);
}

Value TableOf(const ServedResource& resource, std::span<const Value* const> values, const ReplyForm& form,
              bool columns) {
  return MakeTable(
      resource, values,
      {.include = form.include, .version = form.representation.table_version, .columns = columns, .now = Time::Now()});
}

// A field of wire type 2.
void AppendField(std::string* out, char tag, std::string_view bytes) {
  *out += tag;
  std::size_t size = bytes.size();
  for (; size >= 0x80; size >>= 7) *out += static_cast<char>(size | 0x80);
  *out += static_cast<char>(size);
  out->append(bytes);
}

std::string ListMetadataJson(const ListMetadata& metadata) {
  std::string json = "{\"resourceVersion\":\"" + std::to_string(metadata.version) + "\"";
  if (!metadata.continue_.empty()) json += ",\"continue\":" + Quoted(metadata.continue_);
  if (metadata.remaining != 0) json += ",\"remainingItemCount\":" + std::to_string(metadata.remaining);
  return json += '}';
}

std::string ListMetadataMessage(const ListMetadata& metadata) {
  meta::v1::ListMeta list;
  list.resource_version = std::to_string(metadata.version);
  list.continue_ = metadata.continue_;
  if (metadata.remaining != 0) list.remaining_item_count = static_cast<std::int64_t>(metadata.remaining);
  std::string out;
  EncodeProtobufMessage(list, &out);
  return out;
}

std::string ListJson(const ServedResource& resource, std::span<const ObjectPtr> objects, const ListMetadata& metadata,
                     const Representation& representation) {
  const bool partial = representation.view == View::kPartial;
  std::string json = partial ? TypePrefix("PartialObjectMetadataList", PartialVersion(representation))
                             : TypePrefix(resource.info->list_kind, resource.api_version);
  json += "\"metadata\":" + ListMetadataJson(metadata) + ",\"items\":[";
  // Items of built-in kinds carry no type, those of custom ones do.
  const std::string item_prefix = resource.type != nullptr ? "{" : resource.json_type;
  if (!partial) {
    std::size_t size = json.size() + 4;
    for (const ObjectPtr& object : objects) size += item_prefix.size() + object->JsonMembers().size() + 1;
    json.reserve(size);
  }
  bool first = true;
  for (const ObjectPtr& object : objects) {
    if (!first) json += ',';
    first = false;
    if (partial) {
      json += PartialJson(*object, representation);
    } else {
      json.append(item_prefix).append(object->JsonMembers());
    }
  }
  return json += "]}";
}

std::string ListProtobuf(const ServedResource& resource, std::span<const ObjectPtr> objects,
                         const ListMetadata& metadata, const Representation& representation) {
  std::string message;
  AppendField(&message, '\x0a', ListMetadataMessage(metadata));
  if (representation.view == View::kPartial) {
    for (const ObjectPtr& object : objects) AppendField(&message, '\x12', PartialMessage(*object));
    return Envelope(PartialVersion(representation), "PartialObjectMetadataList", message);
  }
  for (const ObjectPtr& object : objects) AppendField(&message, '\x12', object->ProtobufMessage());
  return Envelope(resource.api_version, resource.info->list_kind, message);
}

std::string TableJson(const ServedResource& resource, std::span<const ObjectPtr> objects, const ListMetadata& metadata,
                      const ReplyForm& form) {
  std::vector<const Value*> values;
  values.reserve(objects.size());
  for (const ObjectPtr& object : objects) values.push_back(&object->value());
  Value table = TableOf(resource, values, form, true);
  table["metadata"] = Value::DecodeJson(ListMetadataJson(metadata));
  return table.EncodeJson();
}

Reply BytesReply(int status, std::string body, const Representation& representation) {
  Reply reply;
  reply.status = status;
  reply.headers.Add("Content-Type", representation.ContentType());
  reply.body = std::move(body);
  return reply;
}

}  // namespace

Reply JsonReply(int code, std::string json, const Representation& representation) {
  Representation format = representation;
  if (format.format == BodyFormat::kYaml) {
    json = JsonToYaml(json);
  } else {
    format.format = BodyFormat::kJson;
    if (format.pretty) json = Value::DecodeJson(json).EncodePrettyJson();
    json += '\n';
  }
  return BytesReply(code, std::move(json), format);
}

std::string EncodeObject(const StoredObject& object, const ReplyForm& form, bool columns) {
  const ServedResource& resource = form.as != nullptr ? *form.as : object.resource();
  const Representation& representation = form.representation;
  if (representation.view == View::kTable) {
    const Value* value = &object.value();
    Value table = TableOf(resource, {&value, 1}, form, columns);
    table["metadata"] = Object{{"resourceVersion", object.value()["metadata"]["resourceVersion"]}};
    return table.EncodeJson();
  }
  if (representation.view == View::kPartial) {
    if (representation.format != BodyFormat::kProtobuf) return PartialJson(object, representation);
    return Envelope(PartialVersion(representation), "PartialObjectMetadata", PartialMessage(object));
  }
  if (representation.format == BodyFormat::kProtobuf) {
    return Envelope(resource.api_version, resource.info->kind, object.ProtobufMessage());
  }
  return resource.json_type + object.JsonMembers();
}

std::string EncodeStatus(const Value& status, const Representation& representation) {
  if (representation.format != BodyFormat::kProtobuf) return status.EncodeJson();
  return Envelope("v1", "Status", EncodeProtobufMessageOf(TypeInfoOf<meta::v1::Status>(), status));
}

Reply ObjectReply(int status, const StoredObject& object, const ReplyForm& form) {
  std::string body = EncodeObject(object, form);
  if (form.representation.format == BodyFormat::kProtobuf) {
    return BytesReply(status, std::move(body), form.representation);
  }
  return JsonReply(status, std::move(body), form.representation);
}

Reply ListReply(const ServedResource& resource, std::span<const ObjectPtr> objects, const ListMetadata& metadata,
                const ReplyForm& form) {
  const Representation& representation = form.representation;
  if (representation.view == View::kTable) {
    return JsonReply(200, TableJson(resource, objects, metadata, form), representation);
  }
  if (representation.format == BodyFormat::kProtobuf) {
    return BytesReply(200, ListProtobuf(resource, objects, metadata, representation), representation);
  }
  return JsonReply(200, ListJson(resource, objects, metadata, representation), representation);
}

Reply StatusReply(int code, const Value& status, const Representation& representation) {
  std::string body = EncodeStatus(status, representation);
  if (representation.format == BodyFormat::kProtobuf) return BytesReply(code, std::move(body), representation);
  return JsonReply(code, std::move(body), representation);
}

Reply ValueReply(int code, const TypeInfo& type, const Value& object, const Representation& representation) {
  if (representation.format != BodyFormat::kProtobuf) return JsonReply(code, object.EncodeJson(), representation);
  return BytesReply(code, Envelope(type.api_version, type.kind, EncodeProtobufMessageOf(type, object)), representation);
}

Reply TextReply(int code, std::string text, std::string content_type) {
  Reply reply;
  reply.status = code;
  reply.headers.Add("Content-Type", std::move(content_type));
  reply.body = std::move(text);
  return reply;
}

}  // namespace kube::sandbox
