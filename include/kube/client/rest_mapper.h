// From kinds to resources and back, as the server says it, for names as people write them.
#ifndef KUBE_CLIENT_REST_MAPPER_H_
#define KUBE_CLIENT_REST_MAPPER_H_

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/client/discovery_cache.h"
#include "kube/meta/error.h"
#include "kube/meta/group_resource.h"
#include "kube/meta/resource.h"

namespace kube {

/// Where objects of a kind are found.
struct RestMapping {
  GroupVersionResource resource{};
  GroupVersionKind kind{};
  bool namespaced = false;

  friend bool operator==(const RestMapping&, const RestMapping&) = default;
};

/// The server has no such kind or resource. Says also which versions could not be looked into.
class NoMatchError : public Error {
 public:
  using Error::Error;
};

/// Several kinds or resources of one group and version answer to the name. The message names them all.
class AmbiguousMatchError : public Error {
 public:
  AmbiguousMatchError(const std::string& message, std::vector<RestMapping> candidates)
      : Error(message), candidates_(std::move(candidates)) {}
  const std::vector<RestMapping>& candidates() const noexcept { return candidates_; }

 private:
  std::vector<RestMapping> candidates_;
};

struct RestMapperOptions {
  /// Told when a short name that was used could also have meant another resource. Runs on the asking thread.
  std::function<void(const std::string& warning)> on_warning{};
};

/// Answers from discovery, never by guessing plurals: what client-go's DeferredDiscoveryRESTMapper and ShortcutExpander
/// do together.
///
/// **Partial resources** have an empty group or version, or both. The resource is a plural, a singular or a short name,
/// in any case; a plural or singular wins over a short name. A group need only be the beginning of one
/// (`storageclass.storage`), unless some group is exactly it. Of several matches the one in the group that the
/// server prefers wins, there the preferred version, then the others in the server's order.
///
/// **Misses** on a cache that is not Fresh() invalidate it and look once more, so that a definition made a moment ago
/// is found. **Threads**: safe from any number; copies are cheap and share everything. **Blocks** for discovery, on the
/// first call and after a miss. **Throws** NoMatchError, AmbiguousMatchError, and what discovery throws. **Cost**: one
/// pass over the served resources (a few hundred) a call. Source: client-go restmapper, apimachinery api/meta.
class RestMapper {
 public:
  explicit RestMapper(std::shared_ptr<CachedDiscovery> discovery, RestMapperOptions options = {});
  /// Discovery kept in memory.
  explicit RestMapper(const Client& client, RestMapperOptions options = {});
  /// Only what is there, with no server behind it.
  explicit RestMapper(const ServerResources& resources, RestMapperOptions options = {});

  GroupVersionKind KindFor(const GroupVersionResource& partial, const CallOptions& call = {}) const;
  /// All matches, the preferred one first.
  std::vector<GroupVersionKind> KindsFor(const GroupVersionResource& partial, const CallOptions& call = {}) const;
  GroupVersionResource ResourceFor(const GroupVersionResource& partial, const CallOptions& call = {}) const;
  std::vector<GroupVersionResource> ResourcesFor(const GroupVersionResource& partial,
                                                 const CallOptions& call = {}) const;

  /// The resource of a kind (`Deployment`, or all in lower case) in the first of `versions` that the server has;
  /// without any, in the preferred version.
  RestMapping Mapping(const GroupKind& kind, const std::vector<std::string>& versions = {},
                      const CallOptions& call = {}) const;
  /// In the kind's own version, or in the preferred one when it has none.
  RestMapping Mapping(const GroupVersionKind& kind, const CallOptions& call = {}) const;
  /// In every version that has it, the preferred one first.
  std::vector<RestMapping> Mappings(const GroupKind& kind, const CallOptions& call = {}) const;
  /// What a person means by `deploy`, `deployments.apps`, `deployments.v1.apps`, `Deployment` or `Deployment.v1.apps`:
  /// kubectl's reading of a resource argument. Source: cli-runtime resource/builder.go.
  RestMapping MappingFor(std::string_view argument, const CallOptions& call = {}) const;

  /// `pods` to `pod`.
  std::string SingularFor(const std::string& resource, const CallOptions& call = {}) const;
  /// The resources of a category, such as `all`; empty when there is none of that name. Each once, in the server's
  /// order.
  std::vector<GroupResource> ExpandCategory(std::string_view category, const CallOptions& call = {}) const;

  /// Forgets everything, the cache's content too: the next call asks the server.
  void Reset() const;

 private:
  class Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_REST_MAPPER_H_
