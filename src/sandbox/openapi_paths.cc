#include "src/sandbox/openapi_paths.h"

#include <kube/codec/registry.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/sandbox/subresources.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kPatchDefinition = "io.k8s.apimachinery.pkg.apis.meta.v1.Patch";

struct Operation {
  std::string_view method;  // "patch"
  std::string_view action;  // "patch", "list", "deletecollection": x-kubernetes-action
  std::string id;           // "patchAppsV1NamespacedDeployment"
  Value kind;               // x-kubernetes-group-version-kind
  Value body;               // schema of the request's body; null: none
  Value answer;             // schema
};

// Writes operations in one of the two versions.
class PathWriter {
 public:
  PathWriter(const ServedResource& resource, OpenApiVersion version, SchemaSet& schemas, Value& paths)
      : resource_(resource), info_(*resource.info), version_(version), schemas_(schemas), paths_(paths) {}

  void Write() {
    const std::string root = (info_.group.empty() ? "/api/" : "/apis/") + resource_.api_version;
    const std::string plural = "/" + std::string(info_.plural);
    const std::string all = root + (info_.namespaced ? "/namespaces/{namespace}" : "") + plural;
    const std::string scope = info_.namespaced ? "Namespaced" : "";
    const Value object = Type(resource_.type, CustomDefinitionName(resource_));
    const Value list =
        info_.list_kind.empty() ? Value{} : Type(resource_.list_type, CustomDefinitionName(resource_) + "List");
    const std::string kind(info_.kind);
    if (info_.Has(kVerbList)) Add(all, "get", "list", "list", scope + kind, {}, list);
    if (info_.Has(kVerbCreate)) Add(all, "post", "post", "create", scope + kind, object, object);
    if (info_.Has(kVerbDeleteCollection)) {
      Add(all, "delete", "deletecollection", "delete", "Collection" + scope + kind, DeleteOptions(), Status());
    }
    if (info_.namespaced && info_.Has(kVerbList)) {
      Add(root + plural, "get", "list", "list", kind + "ForAllNamespaces", {}, list);
    }
    const std::string one = all + "/{name}";
    if (info_.Has(kVerbGet)) Add(one, "get", "get", "read", scope + kind, {}, object);
    if (info_.Has(kVerbUpdate)) Add(one, "put", "put", "replace", scope + kind, object, object);
    if (info_.Has(kVerbPatch)) Add(one, "patch", "patch", "patch", scope + kind, Patch(), object);
    if (info_.Has(kVerbDelete)) Add(one, "delete", "delete", "delete", scope + kind, DeleteOptions(), Status());
    for (const Subresource& sub : SubresourcesOf(info_)) WriteSubresource(one, scope + kind, sub);
  }

 private:
  void WriteSubresource(const std::string& one, const std::string& suffix, const Subresource& sub) {
    const std::string api_version =
        sub.version.empty() ? resource_.api_version : std::string(sub.group).append("/").append(sub.version);
    const TypeInfo* type = FindTypeInfo(api_version, sub.kind);
    const bool own_kind = sub.kind == info_.kind;
    if (sub.kind.ends_with("Options") || (type == nullptr && !own_kind)) return;  // exec and the like: not served
    const Value object = Type(type, CustomDefinitionName(resource_));
    kind_ = Kind(sub.version.empty() ? info_.group : sub.group, sub.version.empty() ? info_.version : sub.version,
                 sub.kind);
    const std::string path = one + "/" + std::string(sub.name);
    std::string name(sub.name);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    const bool log = sub.name == "log";
    if ((sub.verbs & kVerbGet) != 0) {
      Add(path, "get", "get", "read", suffix + name, {}, log ? Value{{"type", "string"}} : object);
    }
    if ((sub.verbs & kVerbCreate) != 0) Add(path, "post", "post", "create", suffix + name, object, object);
    if ((sub.verbs & kVerbUpdate) != 0) Add(path, "put", "put", "replace", suffix + name, object, object);
    if ((sub.verbs & kVerbPatch) != 0) Add(path, "patch", "patch", "patch", suffix + name, Patch(), object);
    kind_ = {};
  }

  static Value Kind(std::string_view group, std::string_view version, std::string_view kind) {
    return {{"group", group}, {"kind", kind}, {"version", version}};
  }
  Value Type(const TypeInfo* type, const std::string& custom_name) const {
    return type == nullptr ? schemas_.ReferTo(custom_name) : schemas_.Refer(*type);
  }
  Value DeleteOptions() const { return schemas_.Refer(*FindTypeInfo("v1", "DeleteOptions")); }
  Value Status() const { return schemas_.Refer(*FindTypeInfo("v1", "Status")); }
  Value Patch() const {
    schemas_.AddDefinition(kPatchDefinition, Object{{"type", "object"}});
    return schemas_.ReferTo(kPatchDefinition);
  }

  void Add(const std::string& path, std::string_view method, std::string_view action, std::string_view verb,
           const std::string& id_suffix, Value body, Value answer) {
    Value& item = paths_[path];
    if (item.IsNull()) item["parameters"] = PathParameters(path);
    Value operation{{"operationId", std::string(verb) + IdPrefix() + id_suffix},
                    {"parameters", QueryParameters(method, action)}};
    if (!body.IsNull()) SetBody(operation, std::move(body), method == "patch");
    operation["responses"] = Object{{"200", Answer(std::move(answer))}};
    operation["x-kubernetes-action"] = action;
    operation["x-kubernetes-group-version-kind"] =
        kind_.IsNull() ? Kind(info_.group, info_.version, info_.kind) : kind_;
    item[method] = std::move(operation);
  }

  // "AppsV1": the first part of the group's name, and the version.
  std::string IdPrefix() const {
    std::string_view group = info_.group.empty() ? "core" : info_.group;
    if (group.ends_with(".k8s.io")) group.remove_suffix(7);
    std::string text;
    bool upper = true;
    for (const char c : group) {
      if (c == '.' || c == '-') {
        upper = true;
        continue;
      }
      text += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      upper = false;
    }
    std::string version(info_.version);
    version[0] = static_cast<char>(version[0] - 'a' + 'A');
    return text + version;
  }

  Value Parameter(std::string_view name, std::string_view in, std::string_view type) const {
    Value parameter{{"name", name}, {"in", in}};
    if (in == "path") parameter["required"] = true;
    if (version_ == OpenApiVersion::kV3) {
      parameter["schema"] = Object{{"type", type}, {"uniqueItems", true}};
    } else {
      parameter["type"] = type;
      parameter["uniqueItems"] = true;
    }
    return parameter;
  }

  Value PathParameters(const std::string& path) const {
    Value parameters = Array{};
    for (const char* name : {"name", "namespace"}) {
      if (path.find("{" + std::string(name) + "}") != std::string::npos) {
        parameters.push_back(Parameter(name, "path", "string"));
      }
    }
    parameters.push_back(Parameter("pretty", "query", "string"));
    return parameters;
  }

  Value QueryParameters(std::string_view method, std::string_view action) const {
    Value parameters = Array{};
    const auto add = [&](std::string_view name, std::string_view type) {
      parameters.push_back(Parameter(name, "query", type));
    };
    if (action == "list" || action == "deletecollection") {
      for (const char* name :
           {"continue", "fieldSelector", "labelSelector", "resourceVersion", "resourceVersionMatch"}) {
        add(name, "string");
      }
      for (const char* name : {"limit", "timeoutSeconds"}) add(name, "integer");
      add("sendInitialEvents", "boolean");
    }
    if (action == "list") {
      add("allowWatchBookmarks", "boolean");
      add("watch", "boolean");
    }
    if (method != "get") add("dryRun", "string");
    if (method == "delete") {
      add("gracePeriodSeconds", "integer");
      add("orphanDependents", "boolean");
      add("propagationPolicy", "string");
    } else if (method != "get") {
      add("fieldManager", "string");
      add("fieldValidation", "string");
    }
    if (method == "patch") add("force", "boolean");
    return parameters;
  }

  // Custom resources know no strategic merge.
  std::vector<std::string_view> PatchTypes() const {
    std::vector<std::string_view> types{"application/apply-patch+yaml", "application/json-patch+json",
                                        "application/merge-patch+json"};
    if (resource_.type != nullptr) types.push_back("application/strategic-merge-patch+json");
    return types;
  }

  void SetBody(Value& operation, Value schema, bool patch) const {
    if (version_ == OpenApiVersion::kV2) {
      if (patch) operation["consumes"] = Array::From(PatchTypes());
      operation["parameters"].push_back(
          {{"name", "body"}, {"in", "body"}, {"required", true}, {"schema", std::move(schema)}});
      return;
    }
    Value content = Object{};
    if (patch) {
      for (const std::string_view type : PatchTypes()) content[type] = Object{{"schema", schema}};
    } else {
      content["*/*"] = Object{{"schema", std::move(schema)}};
    }
    operation["requestBody"] = Object{{"content", std::move(content)}};
  }

  Value Answer(Value schema) const {
    Value answer{{"description", "OK"}};
    if (schema.IsNull()) return answer;
    if (version_ == OpenApiVersion::kV2) {
      answer["schema"] = std::move(schema);
    } else {
      for (const char* type : {"application/json", "application/yaml", "application/vnd.kubernetes.protobuf"}) {
        answer["content"][type] = Object{{"schema", schema}};
      }
    }
    return answer;
  }

  const ServedResource& resource_;
  const ResourceInfo& info_;
  const OpenApiVersion version_;
  SchemaSet& schemas_;
  Value& paths_;
  Value kind_{};  // of the subresource being written
};

}  // namespace

std::string CustomDefinitionName(const ServedResource& resource) {
  std::string name;
  std::string_view group = resource.info->group;
  while (!group.empty()) {  // "example.com" is "com.example"
    const std::size_t dot = group.rfind('.');
    name.append(dot == std::string_view::npos ? group : group.substr(dot + 1)).append(".");
    group = dot == std::string_view::npos ? std::string_view() : group.substr(0, dot);
  }
  return name.append(resource.info->version).append(".").append(resource.info->kind);
}

void AddPaths(const ServedResource& resource, OpenApiVersion version, SchemaSet& schemas, Value& paths) {
  PathWriter(resource, version, schemas, paths).Write();
}

}  // namespace kube::sandbox
