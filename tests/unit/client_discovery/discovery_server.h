// A server on loopback that answers discovery as it is told to, and counts what it is asked.
#ifndef KUBE_TESTS_UNIT_CLIENT_DISCOVERY_DISCOVERY_SERVER_H_
#define KUBE_TESTS_UNIT_CLIENT_DISCOVERY_DISCOVERY_SERVER_H_

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "kube/client/client.h"
#include "kube/client/server_resources.h"
#include "src/transport/server.h"

namespace kube::testing {

struct Reply {
  int status = 200;
  std::string content_type = "application/json";
  std::string body{};
  std::string etag{};  ///< a request that has it already is answered with 304
  Headers headers{};   ///< further ones
};

class DiscoveryServer {
 public:
  DiscoveryServer();

  Client client() const;
  std::string url() const { return server_->url(); }
  /// What a path answers; an unknown one is 404.
  void Answer(const std::string& path, Reply reply);
  /// Runs before each answer, on a thread of the server.
  void BeforeAnswers(std::function<void(const std::string& path)> hook);
  int Asked(const std::string& path) const;
  int AskedInAll() const;
  /// How often a path was answered with 304.
  int NotModified(const std::string& path) const;
  std::string LastAccept(const std::string& path) const;

  /// /api and /apis in the aggregated form: the core group with pods, and the group `apps` with deployments.
  void ServeAggregated();
  /// The same in the classic form, one document a version.
  void ServeLegacy();
  /// /apis in the aggregated form with one more group.
  void AddWidgets();

 private:
  mutable std::mutex mutex_;
  std::map<std::string, Reply> replies_;
  std::map<std::string, int> asked_;
  std::map<std::string, int> not_modified_;
  std::map<std::string, std::string> accepts_;
  std::function<void(const std::string&)> hook_;
  std::unique_ptr<transport::HttpServer> server_;
};

inline constexpr char kAggregatedV2[] = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

/// One resource as discovery lists it.
meta::v1::APIResource Resource(std::string name, std::string singular, std::string kind, bool namespaced = true,
                               List<std::string> short_names = {}, List<std::string> categories = {});
/// Adds a version; the first of a group is the preferred one.
void AddVersion(ServerResources* all, const std::string& group, const std::string& version,
                List<meta::v1::APIResource> resources);

}  // namespace kube::testing

#endif  // KUBE_TESTS_UNIT_CLIENT_DISCOVERY_DISCOVERY_SERVER_H_
