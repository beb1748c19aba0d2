// What lies below an object: status, scale, eviction, binding, logs...
#include <kube/api/authentication/v1/types.h>
#include <kube/api/autoscaling/v1/types.h>
#include <kube/api/core/v1/types.h>
#include <kube/api/policy/v1/types.h>
#include <kube/meta/time.h>

#include <utility>

#include "src/sandbox/api_server.h"
#include "src/sandbox/pod_log.h"
#include "src/sandbox/random_names.h"
#include "src/sandbox/scale.h"

namespace kube::sandbox {
namespace {

// Without the scheme and the port that the name of a proxied object may carry.
std::string ProxiedName(const std::string& name) {
  const std::size_t first = name.find(':'), last = name.rfind(':');
  if (first == std::string::npos) return name;
  return first == last ? name.substr(0, first) : name.substr(first + 1, last - first - 1);
}

bool IsPods(const ApiCall& call) { return call.resource->group_resource == "pods"; }

// Subresources that hold the whole object, of which a write changes a part.
bool HoldsObject(const ResourceInfo& resource, std::string_view subresource) {
  if (subresource == "status" || subresource == "approval") return resource.HasSubresource(subresource);
  if (resource.group.empty() && resource.plural == "pods") {
    return subresource == "ephemeralcontainers" || subresource == "resize";
  }
  return resource.group.empty() && resource.plural == "namespaces" && subresource == "finalize";
}

Value SuccessStatus(int code) {
  Value status{{"kind", "Status"}, {"apiVersion", "v1"}, {"metadata", {}}, {"status", "Success"}};
  status["code"] = code;
  return status;
}

}  // namespace

Reply ApiServer::Subresource(ApiCall& call) {
  const std::string& method = call.http.method;
  const std::string& name = call.info.subresource;
  if (!call.info.rest.empty() && name != "proxy") throw NoSuchPath();
  if (HoldsObject(*call.resource->info, name)) {
    if (method == "GET") return Get(call);
    if (method == "PUT") return Update(call);
    if (method == "PATCH" && name != "finalize") return Patch(call);
    throw MethodNotAllowed(call.subject(), method);
  }
  if (name == "scale" && call.resource->info->HasSubresource("scale")) return Scale(call);
  if (name == "proxy" && call.resource->info->HasSubresource("proxy")) {
    objects_.Get({call.resource, call.info.namespace_, ProxiedName(call.info.name), ""});
    throw NotImplemented("the sandbox does not offer " + call.resource->group_resource + "/proxy");
  }
  if (IsPods(call)) {
    if (name == "eviction" && method == "POST") return Evict(call);
    if (name == "binding" && method == "POST") return Bind(call);
    if (name == "exec" || name == "attach" || name == "portforward") {
      objects_.Get(call.ref());
      throw NotImplemented("the sandbox does not offer pods/" + name);
    }
  }
  if (call.resource->group_resource == "serviceaccounts" && name == "token" && method == "POST") {
    return IssueToken(call);
  }
  throw NoSuchPath();
}

Reply ApiServer::Scale(ApiCall& call) {
  const std::string& method = call.http.method;
  const TypeInfo& type = TypeInfoOf<autoscaling::v1::Scale>();
  const ObjectRef ref{call.resource, call.info.namespace_, call.info.name, ""};
  if (method == "GET") return ValueReply(200, type, ScaleOf(*objects_.Get(ref)), call.form.representation);
  if (method != "PUT" && method != "PATCH") throw MethodNotAllowed(call.subject(), method);
  WriteOptions options = call.ParseWriteOptions();
  if (options.field_manager.empty()) options.field_manager = ManagerOf(call.http.headers.Get("User-Agent"));
  const BodyOptions body{.validation = options.validation, .warnings = options.warnings};
  Value sent;
  if (method == "PUT") sent = DecodeTyped(type, call.content_type(), call.http.body, body);
  const WriteResult result = objects_.Update(
      ref,
      [&](const Value* current) {
        const StoredObject now(call.resource, *current, 0);
        return WithScale(now, method == "PUT" ? sent : PatchedScale(call, ScaleOf(now)));
      },
      false, options);
  return ValueReply(200, type, ScaleOf(*result.object), call.form.representation);
}

Reply ApiServer::Evict(ApiCall& call) {
  const Value eviction = DecodeTyped(TypeInfoOf<policy::v1::Eviction>(), call.content_type(), call.http.body,
                                     {.validation = FieldValidation::kIgnore, .warnings = nullptr}, true);
  const Value& options = eviction["deleteOptions"];
  DeleteParams params;
  params.grace_seconds = options.GetInt("gracePeriodSeconds");
  params.dry_run = options["dryRun"].size() > 0 || call.info.query.Has("dryRun");
  if (const auto uid = options.GetString("preconditions.uid")) params.uid = *uid;
  const ObjectRef ref{call.resource, call.info.namespace_, call.info.name, ""};
  const ObjectPtr pod = objects_.Get(ref);
  if (const std::optional<std::string> budget = BlockingBudget(store_, *pod)) {
    throw TooManyRequests(
        "Cannot evict pod as it would violate the pod's disruption budget.", 0,
        {{"DisruptionBudget", "The disruption budget " + *budget + " does not allow evicting the pod now.", ""}});
  }
  objects_.Delete(ref, params);
  return StatusReply(201, SuccessStatus(201), call.form.representation);
}

Reply ApiServer::Bind(ApiCall& call) {
  WriteOptions options = call.ParseWriteOptions();
  if (options.field_manager.empty()) options.field_manager = ManagerOf(call.http.headers.Get("User-Agent"));
  const Value binding = DecodeTyped(TypeInfoOf<core::v1::Binding>(), call.content_type(), call.http.body,
                                    {.validation = options.validation, .warnings = options.warnings});
  const std::string node(binding.GetString("target.name").value_or(""));
  if (node.empty()) throw Invalid("", "Binding", call.info.name, {RequiredCause("target.name", "")});
  const ObjectRef ref{call.resource, call.info.namespace_, call.info.name, "binding"};
  objects_.Update(
      ref,
      [&](const Value* current) {
        const std::string_view now = current->GetString("spec.nodeName").value_or("");
        if (!now.empty()) {
          throw Conflict(call.subject(),
                         "pod " + call.info.name + " is already assigned to node \"" + std::string(now) + "\"");
        }
        return BoundTo(*current, node);
      },
      false, options);
  return StatusReply(201, SuccessStatus(201), call.form.representation);
}

std::optional<Reply> ApiServer::Log(ApiCall& call, const transport::ResponseWriterPtr& writer) {
  if (!call.info.rest.empty()) throw NoSuchPath();
  LogParams params = LogParams::Parse(call.info.query, MicroTime::Now());
  const ObjectPtr pod = objects_.Get({call.resource, call.info.namespace_, call.info.name, ""});
  const std::string container = ChooseContainer(pod->value(), params.container);
  const std::string where = "container \"" + container + "\" in pod \"" + call.info.name + "\"";
  if (params.previous) throw BadRequest("previous terminated " + where + " not found");
  ContainerLog log = LogOf(pod->value(), container, params);
  if (!log.started) throw BadRequest(where + " is waiting to start: ContainerCreating");
  if (!params.follow || log.ended) return TextReply(200, std::move(log.text), "text/plain");
  followers_.Start(pod, container, std::move(params), writer);
  return std::nullopt;
}

Reply ApiServer::IssueToken(ApiCall& call) {
  const ObjectPtr account = objects_.Get(call.ref());
  const TypeInfo& type = TypeInfoOf<authentication::v1::TokenRequest>();
  Value request = DecodeTyped(type, call.content_type(), call.http.body,
                              {.validation = FieldValidation::kIgnore, .warnings = nullptr});
  const Time now = Time::Now();
  const std::int64_t seconds = std::as_const(request).GetInt("spec.expirationSeconds").value_or(3600);
  request["metadata"] = Object{{"name", account->name()},
                               {"namespace", account->namespace_()},
                               {"uid", account->uid()},
                               {"creationTimestamp", now.ToString()}};
  request["spec"]["expirationSeconds"] = seconds;
  if (std::as_const(request)["spec"]["audiences"].empty()) {
    request["spec"]["audiences"] = Array{"https://kubernetes.default.svc"};
  }
  // Nobody checks it: the sandbox lets everybody in.
  request["status"] =
      Object{{"token", "sandbox-" + NewUid()}, {"expirationTimestamp", Time{now.seconds + seconds}.ToString()}};
  return ValueReply(201, type, request, call.form.representation);
}

}  // namespace kube::sandbox
