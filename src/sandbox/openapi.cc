#include "src/sandbox/openapi.h"

#include <kube/api/meta/v1/types.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "src/sandbox/accept.h"
#include "src/sandbox/openapi_paths.h"
#include "src/sandbox/openapi_protobuf.h"
#include "src/sandbox/openapi_schema.h"
#include "src/sandbox/value_access.h"

namespace kube::sandbox {
namespace {

using Resources = std::vector<ServedResourcePtr>;

constexpr std::string_view kProtobufV2 = "application/com.github.proto-openapi.spec.v2.v1.0+protobuf";
// Part of the hash in the addresses of v3 documents, which clients keep for ever: to be raised with every change of
// what is written here.
constexpr std::string_view kRevision = "2";

Value Info() { return {{"title", "Kubernetes"}, {"version", "v1.36.3"}}; }

std::string DocumentName(const ServedResource& resource) {
  return (resource.info->group.empty() ? "api/" : "apis/") + resource.api_version;
}

Value KindOf(const ResourceInfo& info, std::string_view kind) {
  return {{"group", info.group}, {"kind", kind}, {"version", info.version}};
}

// What OpenAPI v2 has no words for is left out, so that older clients let it pass.
Value SchemaForV2(const Value& schema, int depth = 0) {
  constexpr int kDeepest = 200;
  Value plain = Object{};
  if (depth == kDeepest) return plain;
  for (const auto [key, value] : schema.members()) {
    if (key == "properties" && value.IsObject()) {
      Value& properties = plain["properties"] = Object{};
      for (const auto [name, property] : value.members()) properties[name] = SchemaForV2(property, depth + 1);
    } else if ((key == "items" || key == "additionalProperties") && value.IsObject()) {
      plain[key] = SchemaForV2(value, depth + 1);
    } else if (key == "type" || key == "format" || key == "description" || key == "required" || key.starts_with("x-")) {
      plain[key] = value;
    }
  }
  const bool open = Flag(schema["x-kubernetes-preserve-unknown-fields"]) || Flag(schema["nullable"]);
  if (Flag(schema["x-kubernetes-int-or-string"]) || open) {
    plain.Erase("type");
    plain.Erase("items");
    plain.Erase("properties");
  }
  return plain;
}

// A custom kind, as its definition describes it. The schema comes from a client: nothing is taken for granted.
void AddCustomDefinitions(const ServedResource& resource, OpenApiVersion version, SchemaSet& schemas) {
  const std::string name = CustomDefinitionName(resource);
  const Value text{{"type", "string"}};
  Value schema = version == OpenApiVersion::kV2 ? SchemaForV2(resource.schema) : resource.schema;
  if (!schema.IsObject() || schema.empty()) schema = Object{{"x-kubernetes-preserve-unknown-fields", true}};
  schema["type"] = "object";
  // Older clients take a list of members as complete.
  const bool open = Flag(std::as_const(schema)["x-kubernetes-preserve-unknown-fields"]);
  if (version == OpenApiVersion::kV3 || !open) {
    if (!std::as_const(schema)["properties"].IsObject()) schema["properties"] = Object{};
    schema["properties"]["apiVersion"] = text;
    schema["properties"]["kind"] = text;
    schema["properties"]["metadata"] = schemas.Refer(TypeInfoOf<meta::v1::ObjectMeta>());
  }
  schema["x-kubernetes-group-version-kind"] = Array{KindOf(*resource.info, resource.info->kind)};
  schemas.AddDefinition(name, std::move(schema));
  const Value items{{"type", "array"}, {"items", schemas.ReferTo(name)}};
  schemas.AddDefinition(
      name + "List",
      {{"type", "object"},
       {"properties", {{"apiVersion", text}, {"items", items}, {"kind", text}, {"metadata", {{"type", "object"}}}}},
       {"x-kubernetes-group-version-kind", Array{KindOf(*resource.info, resource.info->list_kind)}}});
}

struct Parts {
  Value paths = Object{};
  Value definitions{};
};

Parts Describe(const Resources& resources, OpenApiVersion version) {
  Parts parts;
  SchemaSet schemas(version);
  for (const ServedResourcePtr& resource : resources) {
    if (resource->type == nullptr) AddCustomDefinitions(*resource, version, schemas);
    AddPaths(*resource, version, schemas, parts.paths);
  }
  parts.definitions = schemas.TakeDefinitions();
  return parts;
}

// DeleteOptions are taken, and watch events sent, in every group and version.
void NameAllGroups(Value& definitions, const Resources& resources) {
  std::map<std::pair<std::string_view, std::string_view>, bool> seen;
  for (const char* kind : {"DeleteOptions", "WatchEvent"}) {
    const std::string name = std::string("io.k8s.apimachinery.pkg.apis.meta.v1.") + kind;
    if (!std::as_const(definitions).Contains(name)) continue;
    Value kinds = Array{};
    seen.clear();
    for (const ServedResourcePtr& resource : resources) {
      const ResourceInfo& info = *resource->info;
      if (seen.emplace(std::pair(info.group, info.version), true).second) kinds.push_back(KindOf(info, kind));
    }
    definitions[name]["x-kubernetes-group-version-kind"] = std::move(kinds);
  }
}

// What the documents depend on: every resource, and of custom ones which definition they came from.
std::string Signature(const Resources& resources) {
  std::string text(kRevision);
  for (const ServedResourcePtr& resource : resources) {
    text.append("\n").append(resource->api_version).append("/").append(resource->info->plural);
    text.append(" ").append(resource->info->kind).append(" ").append(resource->info->subresources);
    if (resource->info->namespaced) text += '+';
    if (!resource->schema.IsNull()) text += EntityTag(resource->schema.EncodeJson());
  }
  return text;
}

// In quotes: the tag of a v3 document, of which its address holds what is inside.
std::string HashOf(const Resources& all, const Resources& members) {
  std::string text = Signature(members);
  for (const ServedResourcePtr& resource : all) {  // see NameAllGroups
    text.append("\n").append(resource->api_version);
  }
  return EntityTag(text);
}

DocumentAnswer MakeV2(const Resources& resources, bool protobuf) {
  Parts parts = Describe(resources, OpenApiVersion::kV2);
  NameAllGroups(parts.definitions, resources);
  const Value document{{"swagger", "2.0"},
                       {"info", Info()},
                       {"paths", std::move(parts.paths)},
                       {"definitions", std::move(parts.definitions)}};
  if (protobuf) return {std::string(kProtobufV2), EncodeOpenApiV2(document), {}};
  return {"application/json", document.EncodeJson(), {}};
}

DocumentAnswer MakeV3(const Resources& all, const Resources& resources) {
  Parts parts = Describe(resources, OpenApiVersion::kV3);
  NameAllGroups(parts.definitions, all);
  const Value document{{"openapi", "3.0.0"},
                       {"info", Info()},
                       {"paths", std::move(parts.paths)},
                       {"components", {{"schemas", std::move(parts.definitions)}}}};
  return {"application/json", document.EncodeJson(), HashOf(all, resources)};
}

DocumentAnswer MakeRoot(const Resources& resources) {
  std::map<std::string, Resources> documents;
  for (const ServedResourcePtr& resource : resources) documents[DocumentName(*resource)].push_back(resource);
  Value paths = Object{};
  for (const auto& [name, members] : documents) {
    std::string hash = HashOf(resources, members);
    paths[name] = Object{{"serverRelativeURL", "/openapi/v3/" + name + "?hash=" + hash.substr(1, hash.size() - 2)}};
  }
  // The server's aggregation layer gives it neither a media type nor a tag of its own.
  return {"text/plain; charset=utf-8", Value{{"paths", std::move(paths)}}.EncodeJson(), {}, /*varies=*/false};
}

// The documents made so far, for one set of resources. Several clusters in one process share it; custom resources make
// it start anew, which costs some milliseconds for each document asked for after that.
class Kept {
 public:
  template <class Make>
  DocumentAnswer Get(const std::string& signature, const std::string& key, const Make& make) {
    std::lock_guard lock(mutex_);
    if (signature != signature_) {
      documents_.clear();
      signature_ = signature;
    }
    auto& slot = documents_[key];
    if (slot == nullptr) {
      DocumentAnswer made = make();
      if (made.etag.empty()) made.etag = EntityTag(made.body);
      slot = std::make_shared<const DocumentAnswer>(std::move(made));
    }
    return *slot;
  }

 private:
  std::mutex mutex_;
  std::string signature_;
  std::map<std::string, std::shared_ptr<const DocumentAnswer>> documents_;
};

// The first form of the list that there is.
bool WantsProtobuf(std::string_view accept) {
  for (const AcceptClause& clause : ParseAccept(accept)) {
    if (clause.Allows("application/json")) return false;
    if (clause.type == kProtobufV2 || clause.type == "application/com.github.proto-openapi.spec.v2@v1.0+protobuf") {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<DocumentAnswer> OpenApi(std::string_view path, std::string_view accept,
                                      const std::vector<ServedResourcePtr>& resources) {
  static Kept kept;
  if (path == "/openapi/v2") {
    const bool protobuf = WantsProtobuf(accept);
    return kept.Get(Signature(resources), protobuf ? "v2 protobuf" : "v2", [&] { return MakeV2(resources, protobuf); });
  }
  if (path == "/openapi/v3" || path == "/openapi/v3/") return MakeRoot(resources);
  constexpr std::string_view kRoot = "/openapi/v3/";
  if (!path.starts_with(kRoot)) return std::nullopt;
  const std::string name(path.substr(kRoot.size()));
  Resources members;
  for (const ServedResourcePtr& resource : resources) {
    if (DocumentName(*resource) == name) members.push_back(resource);
  }
  if (members.empty()) return std::nullopt;
  return kept.Get(Signature(resources), name, [&] { return MakeV3(resources, members); });
}

}  // namespace kube::sandbox
