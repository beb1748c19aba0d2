#include "src/sandbox/api_server.h"

#include <chrono>
#include <exception>
#include <utility>

#include "src/sandbox/discovery.h"
#include "src/sandbox/gzip.h"
#include "src/sandbox/openapi.h"
#include "src/sandbox/random_names.h"
#include "src/transport/http_date.h"

namespace kube::sandbox {
namespace {

constexpr std::size_t kBodyLimit = 3u << 20;

constexpr std::string_view kVersionJson =
    R"({"major":"1","minor":"36","gitVersion":"v1.36.3","gitCommit":"0000000000000000000000000000000000000000",)"
    R"("gitTreeState":"clean","buildDate":"2026-07-14T00:00:00Z","goVersion":"libkube","compiler":"c++",)"
    R"("platform":"linux/amd64"})";

// The Representation of an answer that comes before (or instead of) a proper negotiation.
Representation FallbackForm(const transport::ServerRequest& request) {
  try {
    return Negotiate(request.headers.Get("Accept"), {});
  } catch (const StatusError&) {
    return {};
  }
}

bool TakesGzip(const transport::ServerRequest& request) {
  return request.headers.Get("Accept-Encoding").find("gzip") != std::string_view::npos;
}

void Send(Reply reply, const std::vector<std::string>& warnings, const transport::ServerRequest& request,
          const transport::ResponseWriterPtr& writer) {
  reply.headers.Add("Audit-Id", NewUid());
  if (!reply.headers.Has("Cache-Control")) reply.headers.Add("Cache-Control", "no-cache, private");
  for (const std::string& warning : warnings) {
    std::string text;
    for (char c : warning) {
      if (c == '"' || c == '\\') text += '\\';
      if (static_cast<unsigned char>(c) >= 0x20) text += c;
    }
    reply.headers.Add("Warning", "299 - \"" + text + "\"");
  }
  if (reply.compressible && reply.body.size() > kGzipAbove && TakesGzip(request)) {
    reply.body = Gzip(reply.body);
    reply.headers.Add("Content-Encoding", "gzip");
    reply.headers.Add("Vary", "Accept-Encoding");
  }
  writer->Send(reply.status, std::move(reply.headers), std::move(reply.body));
}

Reply RefusalReply(const StatusError& error, Representation representation) {
  representation.view = Representation::View::kWhole;
  Reply reply = StatusReply(error.code(), error.status(), representation);
  if (const auto seconds = error.status().GetInt("details.retryAfterSeconds")) {
    reply.headers.Add("Retry-After", std::to_string(*seconds));
  }
  return reply;
}

bool IsHealthPath(std::string_view path) {
  for (std::string_view name : {"/healthz", "/livez", "/readyz"}) {
    if (path == name || (path.starts_with(name) && path[name.size()] == '/')) return true;
  }
  return false;
}

Reply DocumentReply(DocumentAnswer document, const transport::ServerRequest& request) {
  Reply reply;
  reply.headers.Add("Content-Type", std::move(document.content_type));
  if (document.varies) reply.headers.Add("Vary", "Accept");
  if (!document.etag.empty()) {
    reply.headers.Add("Etag", document.etag);
    if (request.headers.Get("If-None-Match") == document.etag) {
      reply.status = 304;
      return reply;
    }
  }
  reply.body = std::move(document.body);
  return reply;
}

// A v3 document asked for by its hash stays as it is for ever; another hash leads to the right one. Source:
// kube-openapi pkg/handler3/handler.go, which names the time zone so.
Reply OpenApiV3Reply(DocumentAnswer document, std::string_view hash, const transport::ServerRequest& request) {
  const std::string own = document.etag.size() > 2 ? document.etag.substr(1, document.etag.size() - 2) : "";
  Reply reply = DocumentReply(std::move(document), request);
  reply.compressible = false;
  if (own.empty() || hash.empty()) return reply;
  if (hash != own) {
    reply.status = 301;
    reply.headers.Add("Location", request.path + "?hash=" + own);
    reply.body.clear();
    return reply;
  }
  std::string expires = transport::FormatHttpDate(std::chrono::system_clock::now() + std::chrono::years(1));
  expires.replace(expires.size() - 3, 3, "UTC");
  reply.headers.Add("Cache-Control", "public, immutable");
  reply.headers.Add("Expires", std::move(expires));
  return reply;
}

IncludeObject ParseIncludeObject(std::string_view text) {
  if (text == "None") return IncludeObject::kNone;
  if (text == "Object") return IncludeObject::kObject;
  if (text.empty() || text == "Metadata") return IncludeObject::kMetadata;
  throw BadRequest("Unable to convert to Table as requested: includeObject: Invalid value: \"" + std::string(text) +
                   "\": must be 'Metadata', 'Object', 'None', or empty");
}

bool IsRead(std::string_view method) { return method == "GET"; }

StatusError NoSuchMethod() {
  return {405, MakeFailure(405, "MethodNotAllowed", "the server does not allow this method on the requested resource")};
}

}  // namespace

ApiServer::ApiServer(ApiServerOptions options)
    : store_(options.event_history),
      objects_(store_, registry_),
      watches_(store_, options.watches),
      followers_(store_) {
  CreateFirstObjects();
}

void ApiServer::CreateFirstObjects() {
  const WriteOptions options{.field_manager = "kube-apiserver"};
  const ServedResourcePtr namespaces = registry_.Find("", "v1", "namespaces");
  for (std::string_view name : {"default", "kube-node-lease", "kube-public", "kube-system"}) {
    objects_.Create(namespaces, "", Value{{"kind", "Namespace"}, {"apiVersion", "v1"}, {"metadata", {{"name", name}}}},
                    options);
  }
  objects_.Create(
      registry_.Find("", "v1", "services"), "default",
      Value{
          {"kind", "Service"},
          {"apiVersion", "v1"},
          {"metadata", {{"name", "kubernetes"}, {"labels", {{"component", "apiserver"}, {"provider", "kubernetes"}}}}},
          {"spec",
           {{"clusterIP", "10.96.0.1"}, {"ports", Array{{{"name", "https"}, {"port", 443}, {"targetPort", 6443}}}}}}},
      options);
}

void ApiServer::Handle(const transport::ServerRequest& request, const transport::ResponseWriterPtr& writer) {
  ApiCall call{.http = request};
  try {
    if (request.body_too_large) throw RequestTooLarge(kBodyLimit);
    call.info = ParseRequest(request.path, request.query);
    call.form.representation.pretty =
        WantsPretty(call.info.query.Get("pretty"), call.info.query.Has("pretty"), request.headers.Get("User-Agent"));
    if (!call.info.is_resource) return Send(HandlePage(call), call.warnings, request, writer);
    if (std::optional<Reply> reply = HandleResource(call, writer))
      Send(*std::move(reply), call.warnings, request, writer);
  } catch (const StatusError& error) {
    Representation form = FallbackForm(request);
    form.pretty = call.form.representation.pretty;
    Send(RefusalReply(error, form), call.warnings, request, writer);
  } catch (const std::exception& error) {
    Send(RefusalReply(InternalError(error.what()), FallbackForm(request)), call.warnings, request, writer);
  }
}

Reply ApiServer::HandlePage(const ApiCall& call) {
  const std::string_view path = call.http.path;
  const std::string_view accept = call.http.headers.Get("Accept");
  if (!IsRead(call.http.method)) throw NoSuchPath();
  if (path == "/version" || path == "/version/") {
    return JsonReply(200, std::string(kVersionJson), call.form.representation);
  }
  if (IsHealthPath(path)) return TextReply(200, "ok");
  const std::vector<ServedResourcePtr> resources = registry_.All();
  if (path == "/") {
    return JsonReply(200,
                     R"({"paths":["/api","/api/v1","/apis","/healthz","/livez","/openapi/v2","/openapi/v3",)"
                     R"("/readyz","/version"]})",
                     call.form.representation);
  }
  if (path.starts_with("/api")) {
    if (auto page = Discovery(path, accept, resources)) return DocumentReply(*std::move(page), call.http);
  } else if (path.starts_with("/openapi")) {
    if (auto page = OpenApi(path, accept, resources)) {
      if (!path.starts_with("/openapi/v3")) return DocumentReply(*std::move(page), call.http);
      return OpenApiV3Reply(*std::move(page), call.info.query.Get("hash"), call.http);
    }
  }
  throw NoSuchPath();
}

std::optional<Reply> ApiServer::HandleResource(ApiCall& call, const transport::ResponseWriterPtr& writer) {
  const RequestInfo& info = call.info;
  call.resource = registry_.Find(info.group, info.version, info.resource);
  if (call.resource == nullptr) throw NoSuchPath();
  const ResourceInfo& resource = *call.resource->info;
  if (!resource.namespaced && !info.namespace_.empty()) throw NoSuchPath();
  if (resource.namespaced && info.namespace_.empty() && !info.name.empty()) throw NoSuchPath();
  const bool pretty = call.form.representation.pretty;
  const bool custom = call.resource->type == nullptr;
  call.form.representation =
      Negotiate(call.http.headers.Get("Accept"), {.protobuf = !custom, .views = resource.Has(kVerbGet)});
  call.form.representation.pretty = pretty;
  if (custom) call.form.as = call.resource;
  if (call.form.representation.view == Representation::View::kTable) {
    call.form.include = ParseIncludeObject(info.query.Get("includeObject"));
  }
  // Of one object, `watch` means nothing: watching one is a watch of the list, with its name as field selector.
  if (IsRead(call.http.method) && info.name.empty() && info.query.GetBool("watch")) {
    if (!resource.Has(kVerbWatch)) throw MethodNotAllowed(call.subject(), "watch");
    const ListParams params = ListParams::Parse(resource, info, call.resource->selectable_fields);
    watches_.Start(call.resource, params, call.form, writer);
    return std::nullopt;
  }
  if (IsRead(call.http.method) && info.subresource == "log" && call.resource->group_resource == "pods")
    return Log(call, writer);
  return HandleVerb(call);
}

Reply ApiServer::HandleVerb(ApiCall& call) {
  const std::string& method = call.http.method;
  const ResourceInfo& resource = *call.resource->info;
  const bool named = !call.info.name.empty();
  if (!call.info.subresource.empty()) return Subresource(call);
  const auto require = [&](Verb verb) {
    if (!resource.Has(verb)) throw NoSuchMethod();
  };
  if (IsRead(method)) {
    require(named ? kVerbGet : kVerbList);
    return named ? Get(call) : List(call);
  }
  if (method == "POST" && !named) {
    require(kVerbCreate);
    if (!resource.Has(kVerbGet)) return HandleReview(call);
    return Create(call);
  }
  if (method == "PUT" && named) return require(kVerbUpdate), Update(call);
  if (method == "PATCH" && named) return require(kVerbPatch), Patch(call);
  if (method == "DELETE" && named) return require(kVerbDelete), Delete(call);
  if (method == "DELETE") return require(kVerbDeleteCollection), DeleteCollection(call);
  throw NoSuchMethod();
}

}  // namespace kube::sandbox
