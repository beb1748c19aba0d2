#include "src/sandbox/openapi_protobuf.h"

#include <cstdint>
#include <string_view>

#include "src/sandbox/value_access.h"

namespace kube::sandbox {
namespace {

class Message {
 public:
  void Text(int field, std::string_view text) {
    Tag(field, 2);
    Varint(text.size());
    bytes_.append(text);
  }
  void TextOf(int field, const Value& value) {
    if (value.IsString()) Text(field, *value.GetString());
  }
  void Sub(int field, const Message& message) { Text(field, message.bytes_); }
  void True(int field, const Value& value) {
    if (!value.GetBool().value_or(false)) return;
    Tag(field, 0);
    Varint(1);
  }
  std::string Take() { return std::move(bytes_); }

 private:
  void Tag(int field, unsigned wire) { Varint(static_cast<std::uint64_t>(field) << 3 | wire); }
  void Varint(std::uint64_t n) {
    for (; n >= 0x80; n >>= 7) bytes_ += static_cast<char>(n | 0x80);
    bytes_ += static_cast<char>(n);
  }
  std::string bytes_;
};

// JSON is YAML.
Message Any(const Value& value) {
  Message any;
  any.Text(2, value.EncodeJson() + "\n");
  return any;
}

Message Named(std::string_view name, const Message& value) {
  Message named;
  named.Text(1, name);
  named.Sub(2, value);
  return named;
}

void AddExtensions(Message& message, int field, const Value& object) {
  for (const auto [key, value] : object.members()) {
    if (key.starts_with("x-")) message.Sub(field, Named(key, Any(value)));
  }
}

Message Schema(const Value& schema);

Message Schemas(const Value& named) {
  Message message;
  for (const auto [key, value] : named.members()) message.Sub(1, Named(key, Schema(value)));
  return message;
}

Message Wrap(int field, const Message& inner) {
  Message outer;
  outer.Sub(field, inner);
  return outer;
}

Message Schema(const Value& schema) {
  Message message;
  message.TextOf(1, schema["$ref"]);
  message.TextOf(2, schema["format"]);
  message.TextOf(4, schema["description"]);
  for (const Value& name : schema["required"].items()) message.TextOf(19, name);
  if (const Value& values = schema["additionalProperties"]; values.IsObject()) {
    message.Sub(21, Wrap(1, Schema(values)));
  }
  if (const Value& type = schema["type"]; type.IsString()) {
    Message item;
    item.TextOf(1, type);
    message.Sub(22, item);
  }
  if (const Value& items = schema["items"]; items.IsObject()) message.Sub(23, Wrap(1, Schema(items)));
  if (const Value& properties = schema["properties"]; properties.IsObject()) message.Sub(25, Schemas(properties));
  AddExtensions(message, 31, schema);
  return message;
}

Message Parameter(const Value& parameter) {
  const std::string_view in = Text(parameter["in"]);
  if (in == "body") {
    Message body;
    body.TextOf(2, parameter["name"]);
    body.Text(3, in);
    body.True(4, parameter["required"]);
    body.Sub(5, Schema(parameter["schema"]));
    return Wrap(1, Wrap(1, body));
  }
  const bool path = in == "path";
  Message plain;
  plain.True(1, parameter["required"]);
  plain.Text(2, in);
  plain.TextOf(4, parameter["name"]);
  plain.TextOf(path ? 5 : 6, parameter["type"]);
  plain.True(path ? 19 : 20, parameter["uniqueItems"]);
  return Wrap(1, Wrap(2, Wrap(path ? 4 : 3, plain)));
}

Message Responses(const Value& responses) {
  Message message;
  for (const auto [code, response] : responses.members()) {
    Message one;
    one.TextOf(1, response["description"]);
    if (response["schema"].IsObject()) one.Sub(2, Wrap(1, Schema(response["schema"])));
    message.Sub(1, Named(code, Wrap(1, one)));
  }
  return message;
}

Message Operation(const Value& operation) {
  Message message;
  message.TextOf(5, operation["operationId"]);
  for (const Value& type : operation["consumes"].items()) message.TextOf(7, type);
  for (const Value& parameter : operation["parameters"].items()) message.Sub(8, Parameter(parameter));
  message.Sub(9, Responses(operation["responses"]));
  AddExtensions(message, 13, operation);
  return message;
}

Message PathItem(const Value& item) {
  constexpr std::pair<int, const char*> kMethods[] = {{2, "get"}, {3, "put"}, {4, "post"}, {5, "delete"}, {8, "patch"}};
  Message message;
  for (const auto& [field, method] : kMethods) {
    if (item[method].IsObject()) message.Sub(field, Operation(item[method]));
  }
  for (const Value& parameter : item["parameters"].items()) message.Sub(9, Parameter(parameter));
  return message;
}

}  // namespace

std::string EncodeOpenApiV2(const Value& document) {
  Message message;
  message.TextOf(1, document["swagger"]);
  Message info;
  info.TextOf(1, document["info"]["title"]);
  info.TextOf(2, document["info"]["version"]);
  message.Sub(2, info);
  Message paths;
  for (const auto [path, item] : document["paths"].members()) paths.Sub(2, Named(path, PathItem(item)));
  message.Sub(8, paths);
  message.Sub(9, Schemas(document["definitions"]));
  return message.Take();
}

}  // namespace kube::sandbox
