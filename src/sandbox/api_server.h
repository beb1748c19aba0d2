// The API server: requests in, answers out. No sockets; the HTTP server brings the requests.
#ifndef KUBE_SRC_SANDBOX_API_SERVER_H_
#define KUBE_SRC_SANDBOX_API_SERVER_H_

#include <cstddef>
#include <optional>
#include <string>

#include "src/sandbox/api_call.h"
#include "src/sandbox/log_followers.h"
#include "src/sandbox/objects.h"
#include "src/sandbox/served_resources.h"
#include "src/sandbox/store.h"
#include "src/sandbox/watch_service.h"

namespace kube::sandbox {

struct ApiServerOptions {
  std::size_t event_history = 8192;
  WatchTiming watches{};
};

/// Thread safe. Answers with the writer before it returns, but for watches and followed logs, which go on by
/// themselves.
class ApiServer {
 public:
  explicit ApiServer(ApiServerOptions options = {});

  void Handle(const transport::ServerRequest& request, const transport::ResponseWriterPtr& writer);

  Objects& objects() noexcept { return objects_; }
  ResourceRegistry& registry() noexcept { return registry_; }
  Store& store() noexcept { return store_; }
  WatchService& watches() noexcept { return watches_; }

 private:
  void CreateFirstObjects();
  /// Nothing when the answer is a watch or a followed log, which has been started.
  std::optional<Reply> HandleResource(ApiCall& call, const transport::ResponseWriterPtr& writer);
  Reply HandlePage(const ApiCall& call);
  Reply HandleVerb(ApiCall& call);
  Reply HandleReview(ApiCall& call);

  // Verbs: handlers_*.cc
  Reply Get(ApiCall& call);
  Reply List(ApiCall& call);
  Reply Create(ApiCall& call);
  Reply Update(ApiCall& call);
  Reply Patch(ApiCall& call);
  Reply Apply(ApiCall& call, const WriteOptions& options);
  Reply Delete(ApiCall& call);
  Reply DeleteCollection(ApiCall& call);
  Reply Subresource(ApiCall& call);
  Reply Scale(ApiCall& call);
  Reply Evict(ApiCall& call);
  Reply Bind(ApiCall& call);
  std::optional<Reply> Log(ApiCall& call, const transport::ResponseWriterPtr& writer);
  Reply IssueToken(ApiCall& call);

  ResourceRegistry registry_;
  Store store_;
  Objects objects_;
  WatchService watches_;
  LogFollowers followers_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_API_SERVER_H_
