#include "kube/client/discovery_client.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <thread>

#include "kube/client/rest_client.h"
#include "kube/codec/value.h"
#include "kube/transport/errors.h"
#include "src/client/aggregated_discovery.h"
#include "src/client/transient.h"

namespace kube {
namespace {

// Requests that run at a time when each group version needs its own.
constexpr std::size_t kParallelRequests = 8;

Result GetPath(const Client& client, std::string_view path, const char* accept, const CallOptions& call) {
  return RestClient(client).Get().AbsPath(path).Accept(accept).Call(call).Do();
}

std::string PathOf(const GroupVersion& gv) {
  return gv.group.empty() ? "/api/" + gv.version : "/apis/" + gv.group + "/" + gv.version;
}

// The core group as /apis would list it: /api gives only its versions.
meta::v1::APIGroup CoreGroup(const meta::v1::APIVersions& versions) {
  meta::v1::APIGroup group;
  for (const std::string& version : versions.versions)
    group.versions.push_back({.group_version = version, .version = version});
  if (!group.versions.empty()) group.preferred_version = group.versions.front();
  return group;
}

// What asking for one group version gave.
struct Answer {
  GroupVersion group_version;
  std::optional<meta::v1::APIResourceList> list;
  std::optional<DiscoveryFailure> failure;
  std::exception_ptr cancelled;
};

void Ask(const DiscoveryClient& client, const CallOptions& call, Answer* answer) {
  try {
    answer->list = client.ServerResourcesForGroupVersion(answer->group_version, call);
  } catch (const CancelledError&) {
    answer->cancelled = std::current_exception();
  } catch (const Error& error) {
    answer->failure = DiscoveryFailure{answer->group_version, error.what(), internal::IsTransient(error)};
  }
}

// Runs `work` for 0..count-1 on a few threads, the caller's among them.
void InParallel(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  auto run = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < std::min(count, kParallelRequests); ++i) helpers.emplace_back(run);
  run();
}

}  // namespace

kube::ServerVersion DiscoveryClient::ServerVersion(const CallOptions& call) const {
  Value answer = Value::DecodeJson(GetPath(client_, "/version", kMediaTypeJson, call).body());
  auto text = [&answer](std::string_view key) { return std::string(answer.GetString(key).value_or("")); };
  return {.major = text("major"),
          .minor = text("minor"),
          .git_version = text("gitVersion"),
          .git_commit = text("gitCommit"),
          .git_tree_state = text("gitTreeState"),
          .build_date = text("buildDate"),
          .go_version = text("goVersion"),
          .platform = text("platform")};
}

meta::v1::APIGroupList DiscoveryClient::ServerGroups(const CallOptions& call) const {
  auto groups = GetPath(client_, "/apis", kMediaTypeJson, call).As<meta::v1::APIGroupList>();
  try {
    auto versions = GetPath(client_, "/api", kMediaTypeJson, call).As<meta::v1::APIVersions>();
    groups.groups.insert(groups.groups.begin(), CoreGroup(versions));
  } catch (const ApiError& error) {
    if (!error.IsNotFound()) throw;  // a server without the core group, such as a bare aggregated API
  }
  return groups;
}

meta::v1::APIResourceList DiscoveryClient::ServerResourcesForGroupVersion(const GroupVersion& gv,
                                                                          const CallOptions& call) const {
  try {
    return GetPath(client_, PathOf(gv), kMediaTypeJson, call).As<meta::v1::APIResourceList>();
  } catch (const ApiError& error) {
    if (!error.IsNotFound() || gv != GroupVersion{"", "v1"}) throw;
  }
  meta::v1::APIResourceList none;
  none.group_version = gv.ToString();
  return none;
}

ServerResources DiscoveryClient::ServerGroupsAndResources(const CallOptions& call) const {
  std::optional<ServerResources> aggregated = Aggregated(call);
  if (aggregated) return std::move(*aggregated);
  ServerResources all = Legacy(call);
  return all.failures.empty() ? std::move(all) : Legacy(call);
}

// The answer's Content-Type tells whether the server understood; a plain answer means it did not.
std::optional<ServerResources> DiscoveryClient::Aggregated(const CallOptions& call) const {
  ServerResources all;
  for (const char* path : {"/api", "/apis"}) {
    try {
      Result result = GetPath(client_, path, internal::kAcceptAggregatedDiscovery, call);
      if (!internal::IsAggregatedDiscovery(result.content_type())) return std::nullopt;
      internal::AppendAggregatedDiscovery(result.As<apidiscovery::v2::APIGroupDiscoveryList>(), &all);
    } catch (const ApiError& error) {
      if (!error.IsNotFound() || std::string_view(path) != "/api") throw;  // a bare aggregated API has no core group
    }
  }
  return all;
}

ServerResources DiscoveryClient::Legacy(const CallOptions& call) const {
  ServerResources all;
  std::vector<Answer> answers;
  for (meta::v1::APIGroup& group : ServerGroups(call).groups) {
    for (const meta::v1::GroupVersionForDiscovery& version : group.versions) {
      answers.push_back({.group_version = {group.name, version.version}, .list = {}, .failure = {}, .cancelled = {}});
    }
    all.groups.push_back(std::move(group));
  }
  InParallel(answers.size(), [&](std::size_t i) { Ask(*this, call, &answers[i]); });
  for (Answer& answer : answers) {
    if (answer.cancelled) std::rethrow_exception(answer.cancelled);
    if (answer.failure) all.failures.push_back(std::move(*answer.failure));
    if (answer.list) all.resources.push_back(std::move(*answer.list));
  }
  return all;
}

}  // namespace kube
