#include "tests/unit/client_discovery/discovery_server.h"

#include <utility>

namespace kube::testing {
namespace {

constexpr char kAggregatedCore[] =
    R"({"kind":"APIGroupDiscoveryList","apiVersion":"apidiscovery.k8s.io/v2","metadata":{},"items":[
{"metadata":{"name":""},"versions":[{"version":"v1","freshness":"Current","resources":[
{"resource":"pods","responseKind":{"group":"","version":"","kind":"Pod"},"scope":"Namespaced","singularResource":"pod",
 "verbs":["get","list"],"shortNames":["po"],"categories":["all"],
 "subresources":[{"subresource":"status","responseKind":{"group":"","version":"","kind":"Pod"},"verbs":["get"]}]}]}]}]})";

constexpr char kDeployments[] =
    R"({"metadata":{"name":"apps"},"versions":[{"version":"v1","freshness":"Current","resources":[
{"resource":"deployments","responseKind":{"group":"","version":"","kind":"Deployment"},"scope":"Namespaced",
 "singularResource":"deployment","verbs":["get","list"],"shortNames":["deploy"],"categories":["all"]}]}]})";

constexpr char kWidgets[] =
    R"({"metadata":{"name":"example.com"},"versions":[{"version":"v1","freshness":"Current","resources":[
{"resource":"widgets","responseKind":{"group":"example.com","version":"v1","kind":"Widget"},"scope":"Cluster",
 "singularResource":"widget","verbs":["get","list"]}]}]})";

std::string AggregatedGroups(const std::string& groups) {
  return R"({"kind":"APIGroupDiscoveryList","apiVersion":"apidiscovery.k8s.io/v2","metadata":{},"items":[)" + groups +
         "]}";
}

}  // namespace

DiscoveryServer::DiscoveryServer() {
  server_ = std::make_unique<transport::HttpServer>(
      transport::ServerOptions{}, [this](transport::ServerRequest request, transport::ResponseWriterPtr writer) {
        std::function<void(const std::string&)> hook;
        Reply reply{.status = 404, .content_type = "text/plain", .body = "not found"};
        {
          std::lock_guard lock(mutex_);
          ++asked_[request.path];
          accepts_[request.path] = std::string(request.headers.Get("accept"));
          if (auto at = replies_.find(request.path); at != replies_.end()) reply = at->second;
          hook = hook_;
          if (!reply.etag.empty() && request.headers.Get("if-none-match") == reply.etag) {
            ++not_modified_[request.path];
            reply = {.status = 304, .content_type = "application/json", .body = {}, .etag = reply.etag, .headers = {}};
          }
        }
        if (hook) hook(request.path);
        Headers headers = reply.headers;
        headers.Set("content-type", reply.content_type);
        if (!reply.etag.empty()) headers.Set("etag", reply.etag);
        writer->Send(reply.status, headers, reply.body);
      });
}

Client DiscoveryServer::client() const {
  Config config;
  config.host = server_->url();
  return Client(config);
}

void DiscoveryServer::Answer(const std::string& path, Reply reply) {
  std::lock_guard lock(mutex_);
  replies_[path] = std::move(reply);
}

void DiscoveryServer::BeforeAnswers(std::function<void(const std::string&)> hook) {
  std::lock_guard lock(mutex_);
  hook_ = std::move(hook);
}

int DiscoveryServer::Asked(const std::string& path) const {
  std::lock_guard lock(mutex_);
  auto at = asked_.find(path);
  return at == asked_.end() ? 0 : at->second;
}

int DiscoveryServer::NotModified(const std::string& path) const {
  std::lock_guard lock(mutex_);
  auto at = not_modified_.find(path);
  return at == not_modified_.end() ? 0 : at->second;
}

int DiscoveryServer::AskedInAll() const {
  std::lock_guard lock(mutex_);
  int sum = 0;
  for (const auto& [path, count] : asked_) sum += count;
  return sum;
}

std::string DiscoveryServer::LastAccept(const std::string& path) const {
  std::lock_guard lock(mutex_);
  auto at = accepts_.find(path);
  return at == accepts_.end() ? "" : at->second;
}

void DiscoveryServer::ServeAggregated() {
  Answer("/api", {.content_type = kAggregatedV2, .body = kAggregatedCore});
  Answer("/apis", {.content_type = kAggregatedV2, .body = AggregatedGroups(kDeployments)});
}

void DiscoveryServer::AddWidgets() {
  Answer("/apis",
         {.content_type = kAggregatedV2, .body = AggregatedGroups(std::string(kDeployments) + "," + kWidgets)});
}

void DiscoveryServer::ServeLegacy() {
  Answer("/api", {.body = R"({"kind":"APIVersions","versions":["v1"]})"});
  Answer("/apis", {.body = R"({"kind":"APIGroupList","apiVersion":"v1","groups":[{"name":"apps",
    "versions":[{"groupVersion":"apps/v1","version":"v1"}],"preferredVersion":{"groupVersion":"apps/v1","version":"v1"}}]})"});
  Answer("/api/v1", {.body = R"({"kind":"APIResourceList","groupVersion":"v1","resources":[
    {"name":"pods","singularName":"pod","namespaced":true,"kind":"Pod","verbs":["get","list"],"shortNames":["po"]}]})"});
  Answer("/apis/apps/v1", {.body = R"({"kind":"APIResourceList","apiVersion":"v1","groupVersion":"apps/v1","resources":[
    {"name":"deployments","singularName":"deployment","namespaced":true,"kind":"Deployment","verbs":["get","list"]}]})"});
}

meta::v1::APIResource Resource(std::string name, std::string singular, std::string kind, bool namespaced,
                               List<std::string> short_names, List<std::string> categories) {
  meta::v1::APIResource resource;
  resource.name = std::move(name);
  resource.singular_name = std::move(singular);
  resource.kind = std::move(kind);
  resource.namespaced = namespaced;
  resource.short_names = std::move(short_names);
  resource.categories = std::move(categories);
  return resource;
}

void AddVersion(ServerResources* all, const std::string& group, const std::string& version,
                List<meta::v1::APIResource> resources) {
  std::string text = GroupVersion{group, version}.ToString();
  meta::v1::APIGroup* to = nullptr;
  for (meta::v1::APIGroup& have : all->groups) {
    if (have.name == group) to = &have;
  }
  if (to == nullptr) {
    to = &all->groups.emplace_back();
    to->name = group;
    to->preferred_version = {.group_version = text, .version = version};
  }
  to->versions.push_back({.group_version = text, .version = version});
  meta::v1::APIResourceList list;
  list.group_version = text;
  list.resources = std::move(resources);
  all->resources.push_back(std::move(list));
}

}  // namespace kube::testing
