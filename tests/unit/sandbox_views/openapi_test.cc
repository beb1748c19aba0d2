#include "src/sandbox/openapi.h"

#include <gtest/gtest.h>
#include <kube/codec/value.h>

#include <set>
#include <string>

#include "tests/unit/sandbox_views/golden.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kProtobuf = "application/com.github.proto-openapi.spec.v2@v1.0+protobuf";

Value Ask(std::string_view path) {
  const auto answer = OpenApi(path, "application/json", BuiltInResources());
  return answer ? Value::DecodeJson(answer->body) : Value{};
}

const Value& SchemasOf(const Value& document) {
  return document.Contains("definitions") ? document["definitions"] : document["components"]["schemas"];
}

// Without what is told to readers only; `names` when the members are named by the API.
Value WithoutWords(const Value& value, bool names = false) {
  if (value.IsArray()) {
    Value list = Array{};
    for (const Value& item : value.items()) list.push_back(WithoutWords(item));
    return list;
  }
  if (!value.IsObject()) return value;
  Value object = Object{};
  for (const auto [key, member] : value.members()) {
    if (!names && (key == "description" || key == "enum" || key == "default")) continue;
    object[key] = WithoutWords(member, !names && key == "properties");
  }
  return object;
}

// As sets, since their order means nothing.
void SortRequired(Value& schema) {
  if (!std::as_const(schema).Contains("required")) return;
  std::set<std::string> names;
  for (const Value& name : std::as_const(schema)["required"].items()) names.emplace(name.AsString());
  schema["required"] = Array::From(names);
}

// Amounts in maps, which upstream does not wrap though all else is.
Value Unwrapped(Value schema) {
  for (auto [name, property] : schema["properties"].MutableMembers()) {
    const Value one = std::as_const(property)["additionalProperties"]["allOf"][std::size_t{0}];
    if (!one.IsNull()) property["additionalProperties"] = one;
  }
  if (schema["properties"].empty()) schema.Erase("properties");
  return schema;
}

TEST(OpenApi, DescribesTypesAsTheRealServer) {
  const Value golden = ReadGoldenJson("openapi.json");
  for (const Value& entry : golden.items()) {
    const Value ours = Ask(entry.AsString("path"));
    ASSERT_GT(entry["schemas"].size(), 10u);
    for (const auto [name, schema] : entry["schemas"].members()) {
      Value expected = Unwrapped(schema), found = Unwrapped(WithoutWords(SchemasOf(ours)[name]));
      SortRequired(expected);
      SortRequired(found);
      EXPECT_EQ(found, expected) << name << "\n" << found.EncodeJson() << "\n" << expected.EncodeJson();
    }
  }
}

TEST(OpenApi, DescribesRequestsAsTheRealServer) {
  const Value golden = ReadGoldenJson("openapi.json");
  for (const Value& entry : golden.items()) {
    const Value ours = Ask(entry.AsString("path"));
    for (const auto [path, methods] : entry["paths"].members()) {
      const Value& found = ours["paths"][path];
      EXPECT_EQ(found.size(), methods.size() + 1) << path;  // and the parameters
      for (const auto [method, operation] : methods.members()) {
        for (const auto [key, value] : operation.members()) EXPECT_EQ(found[method][key], value) << path << method;
      }
    }
  }
}

// kubectl looks for them before it sends a dry run or asks the server to validate.
TEST(OpenApi, NamesTheParametersOfPatches) {
  for (const char* document : {"/openapi/v2", "/openapi/v3/api/v1"}) {
    std::set<std::string> names;
    const Value api = Ask(document);
    for (const Value& parameter :
         api["paths"]["/api/v1/namespaces/{namespace}/pods/{name}"]["patch"]["parameters"].items()) {
      names.emplace(parameter.AsString("name"));
    }
    for (const char* name : {"dryRun", "fieldManager", "fieldValidation", "force"}) {
      EXPECT_EQ(names.count(name), 1u) << document << name;
    }
  }
}

void CheckReferences(const Value& value, const Value& schemas, std::string_view root, std::size_t& count) {
  for (const Value& item : value.items()) CheckReferences(item, schemas, root, count);
  for (const auto [key, member] : value.members()) {
    if (key == "$ref" && member.IsString()) {
      const std::string_view text = member.AsString();
      ASSERT_TRUE(text.starts_with(root)) << text;
      EXPECT_TRUE(schemas.Contains(text.substr(root.size()))) << text;
      ++count;
    } else {
      CheckReferences(member, schemas, root, count);
    }
  }
}

TEST(OpenApi, RefersToDefinitionsThatAreThere) {
  std::size_t count = 0;
  const Value v2 = Ask("/openapi/v2");
  CheckReferences(v2, v2["definitions"], "#/definitions/", count);
  const Value root = Ask("/openapi/v3");
  for (const auto [name, entry] : root["paths"].members()) {
    const Value document = Ask("/openapi/v3/" + std::string(name));
    ASSERT_TRUE(document.IsObject()) << name;
    CheckReferences(document, SchemasOf(document), "#/components/schemas/", count);
  }
  EXPECT_GT(count, 3000u);
}

TEST(OpenApi, ListsADocumentForEachGroupAndVersion) {
  const Value paths = Ask("/openapi/v3")["paths"];
  for (const ServedResourcePtr& served : BuiltInResources()) {
    const std::string name = (served->info->group.empty() ? "api/" : "apis/") + served->api_version;
    const auto url = paths[name].GetString("serverRelativeURL");
    ASSERT_TRUE(url) << name;
    EXPECT_TRUE(url->starts_with("/openapi/v3/" + name + "?hash=")) << *url;
  }
}

// Just enough of protobuf to count fields.
std::uint64_t Varint(std::string_view& bytes) {
  std::uint64_t n = 0;
  for (int shift = 0; !bytes.empty(); shift += 7) {
    const unsigned char c = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    n |= static_cast<std::uint64_t>(c & 0x7f) << shift;
    if (c < 0x80) break;
  }
  return n;
}
std::vector<std::string_view> FieldsOf(std::string_view message, std::uint64_t number) {
  std::vector<std::string_view> found;
  while (!message.empty()) {
    const std::uint64_t tag = Varint(message);
    const std::uint64_t n = Varint(message);
    if ((tag & 7) != 2) continue;  // a varint: n is its value
    if ((tag >> 3) == number) found.push_back(message.substr(0, n));
    message.remove_prefix(std::min<std::size_t>(n, message.size()));
  }
  return found;
}

TEST(OpenApi, HoldsTheSameInProtobuf) {
  const auto answer = OpenApi("/openapi/v2", kProtobuf, BuiltInResources());
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->content_type, "application/com.github.proto-openapi.spec.v2.v1.0+protobuf");
  const Value json = Ask("/openapi/v2");
  const auto paths = FieldsOf(answer->body, 8);
  const auto definitions = FieldsOf(answer->body, 9);
  ASSERT_EQ(paths.size(), 1u);
  ASSERT_EQ(definitions.size(), 1u);
  EXPECT_EQ(FieldsOf(paths[0], 2).size(), json["paths"].size());
  const auto named = FieldsOf(definitions[0], 1);
  EXPECT_EQ(named.size(), json["definitions"].size());
  for (const std::string_view definition : named) {
    const std::string_view name = FieldsOf(definition, 1).at(0);
    const std::string_view schema = FieldsOf(definition, 2).at(0);
    const Value& expected = json["definitions"][name];
    ASSERT_TRUE(expected.IsObject()) << name;
    EXPECT_EQ(FieldsOf(schema, 19).size(), expected["required"].size()) << name;
    const auto properties = FieldsOf(schema, 25);
    EXPECT_EQ(properties.empty() ? 0 : FieldsOf(properties[0], 1).size(), expected["properties"].size()) << name;
  }
}

TEST(OpenApi, DescribesCustomResources) {
  ResourceRegistry registry;
  registry.SetCustom("widgets.example.com", Value::DecodeJson(R"({"spec":{"group":"example.com","scope":"Namespaced",
      "names":{"kind":"Widget","plural":"widgets","singular":"widget"},"versions":[{"name":"v1","served":true}]}})"));
  const auto v2 = OpenApi("/openapi/v2", "", registry.All());
  ASSERT_TRUE(v2);
  const Value document = Value::DecodeJson(v2->body);
  EXPECT_EQ(document["definitions"]["com.example.v1.Widget"]["x-kubernetes-group-version-kind"],
            Value(Array{{{"group", "example.com"}, {"kind", "Widget"}, {"version", "v1"}}}));
  const Value& patch = document["paths"]["/apis/example.com/v1/namespaces/{namespace}/widgets/{name}"]["patch"];
  EXPECT_EQ(patch["consumes"].size(), 3u);
  EXPECT_TRUE(OpenApi("/openapi/v3/apis/example.com/v1", "", registry.All()));
  EXPECT_FALSE(OpenApi("/openapi/v3/apis/example.com/v1", "", BuiltInResources()));
}

TEST(OpenApi, DescribesCustomResourcesByTheirSchema) {
  ResourceRegistry registry;
  const auto set = [&registry](const char* schema) {
    Value definition = Value::DecodeJson(R"({"spec":{"group":"example.com","scope":"Namespaced",
        "names":{"kind":"Widget","plural":"widgets","singular":"widget"},
        "versions":[{"name":"v1","served":true,"schema":{}}]}})");
    definition.Set("spec.versions[0].schema.openAPIV3Schema", Value::DecodeJson(schema));
    registry.SetCustom("widgets.example.com", definition);
  };
  const auto ask = [&registry](const char* path) { return Value::DecodeJson(OpenApi(path, "", registry.All())->body); };
  set(R"({"type":"object","properties":{"spec":{"type":"object","properties":{
      "size":{"type":"integer","oneOf":[{}],"minimum":1},"any":{"x-kubernetes-int-or-string":true},
      "free":{"type":"object","nullable":true,"properties":{"a":{"type":"string"}}}}}}})");
  const Value v2 = ask("/openapi/v2")["definitions"]["com.example.v1.Widget"];
  EXPECT_EQ(v2.At("properties.spec.properties.size"), Value(Object{{"type", "integer"}}));
  EXPECT_FALSE(v2.At("properties.spec.properties.free").Contains("properties"));
  EXPECT_TRUE(v2["properties"].Contains("metadata"));
  const Value root = ask("/openapi/v3");
  const Value v3 = ask("/openapi/v3/apis/example.com/v1")["components"]["schemas"]["com.example.v1.Widget"];
  EXPECT_EQ(v3.AsInt("properties.spec.properties.size.minimum"), 1);
  set(R"([{"no":"schema"}])");
  EXPECT_EQ(ask("/openapi/v2")["definitions"]["com.example.v1.Widget"].AsString("type"), "object");
  set(R"({"type":"object","x-kubernetes-preserve-unknown-fields":true,"properties":{"a":{}}})");
  EXPECT_FALSE(ask("/openapi/v2")["definitions"]["com.example.v1.Widget"].Contains("properties"));
  const std::string url = R"(paths["apis/example.com/v1"].serverRelativeURL)";
  EXPECT_NE(ask("/openapi/v3").AsString(url), root.AsString(url));
}

TEST(OpenApi, AnswersNothingForPathsItDoesNotKnow) {
  for (const char* path :
       {"/openapi", "/openapi/v1", "/openapi/v2/x", "/openapi/v3/apis/apps/v9", "/openapi/v3/apis"}) {
    EXPECT_FALSE(OpenApi(path, "", BuiltInResources())) << path;
  }
}

}  // namespace
}  // namespace kube::sandbox
