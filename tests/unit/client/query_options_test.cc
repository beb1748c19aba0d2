// Every option of every verb, as it is sent: the exact query, or for DeleteOptions the exact body.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kube/kube.h"
#include "tests/unit/client/fake_server.h"

namespace kube {
namespace {

using core::v1::Pod;
using Pods = const Api<Pod>&;

struct Case {
  const TypeInfo& options;
  std::function<void(Pods)> call;
  std::string sent;  // the query; of DeleteOptions the body, without its type
};

template <class Options>
using Verb = void (*)(Pods, const Options&);

template <class Options>
Case Sent(Verb<Options> verb, Options options, std::string query) {
  return {TypeInfoOf<Options>(), [=](Pods pods) { verb(pods, options); }, std::move(query)};
}

const Pod kWeb{.metadata = {.name = "web"}};

void Get(Pods pods, const GetOptions& options) { pods.Get("web", options); }
void List(Pods pods, const ListOptions& options) { pods.List(options); }
void Watch(Pods pods, const ListOptions& options) { pods.Watch(options); }
void DeleteThose(Pods pods, const ListOptions& options) { pods.DeleteCollection({}, options); }
void Create(Pods pods, const CreateOptions& options) { pods.Create(kWeb, options); }
void Update(Pods pods, const UpdateOptions& options) { pods.Update(kWeb, options); }
void PatchIt(Pods pods, const PatchOptions& options) { pods.Patch("web", {PatchType::kMerge, "{}"}, options); }
void Apply(Pods pods, const ApplyOptions& options) { pods.Apply(kWeb, options); }
void Delete(Pods pods, const DeleteOptions& options) { pods.Delete("web", options); }
void Logs(Pods pods, const PodLogOptions& options) { StreamLogs(pods, "web", options); }

// The same rules for all: what is zero is left out, but not an optional that is set; keys are sorted, lists repeat
// their key. Source: apimachinery conversion/queryparams/convert.go.
std::vector<Case> AllOptions() {
  return {
      Sent(Get, {}, ""),
      Sent(Get, {.resource_version = "0"}, "resourceVersion=0"),
      Sent(List, {}, ""),
      Sent(List, {.label_selector = "a in (b,c),!d"}, "labelSelector=a+in+%28b%2Cc%29%2C%21d"),
      Sent(List, {.field_selector = "metadata.name=web"}, "fieldSelector=metadata.name%3Dweb"),
      Sent(List, {.resource_version = "7", .resource_version_match = kExact},
           "resourceVersion=7&resourceVersionMatch=Exact"),
      Sent(List, {.timeout_seconds = 0}, "timeoutSeconds=0"),
      Sent(List, {.limit = 500, .continue_ = "a/b+c=="}, "continue=a%2Fb%2Bc%3D%3D&limit=500"),
      Sent(List, {.send_initial_events = false}, "sendInitialEvents=false"),
      Sent(List, {.shard_selector = "shardRange(object.metadata.uid, '0x0', '0x8000000000000000')"},
           "shardSelector=shardRange%28object.metadata.uid%2C+%270x0%27%2C+%270x8000000000000000%27%29"),
      Sent(Watch, {}, "watch=true"),
      Sent(Watch,
           {.allow_watch_bookmarks = true,
            .resource_version = "0",
            .resource_version_match = kNotOlderThan,
            .timeout_seconds = 300,
            .send_initial_events = true,
            .shard_selector = "shardRange(object.metadata.namespace, '0x1', '0x10000000000000000')"},
           "allowWatchBookmarks=true&resourceVersion=0&resourceVersionMatch=NotOlderThan&sendInitialEvents=true&"
           "shardSelector=shardRange%28object.metadata.namespace%2C+%270x1%27%2C+%270x10000000000000000%27%29&"
           "timeoutSeconds=300&watch=true"),
      Sent(DeleteThose, {.label_selector = "a=b", .timeout_seconds = 9, .limit = 3},
           "labelSelector=a%3Db&limit=3&timeoutSeconds=9"),
      Sent(Create, {}, ""),
      Sent(Create, {.dry_run = {kDryRunAll}}, "dryRun=All"),
      Sent(Create, {.field_manager = "my manager/1"}, "fieldManager=my+manager%2F1"),
      Sent(Create, {.field_validation = kFieldValidationStrict}, "fieldValidation=Strict"),
      Sent(Update, {}, ""),
      Sent(Update, {.dry_run = {kDryRunAll}}, "dryRun=All"),
      Sent(Update, {.field_manager = "me"}, "fieldManager=me"),
      Sent(Update, {.field_validation = kFieldValidationWarn}, "fieldValidation=Warn"),
      Sent(PatchIt, {}, ""),
      Sent(PatchIt, {.dry_run = {kDryRunAll, "Other"}}, "dryRun=All&dryRun=Other"),
      Sent(PatchIt, {.force = false}, "force=false"),
      Sent(PatchIt, {.force = true, .field_manager = "me"}, "fieldManager=me&force=true"),
      Sent(PatchIt, {.field_validation = kFieldValidationIgnore}, "fieldValidation=Ignore"),
      Sent(Apply, {.field_manager = "me"}, "fieldManager=me&force=false"),
      Sent(Apply, {.dry_run = {kDryRunAll}, .force = true, .field_manager = "me"},
           "dryRun=All&fieldManager=me&force=true"),
      Sent(Logs, {}, ""),
      Sent(Logs, {.container = "web", .follow = true, .previous = true}, "container=web&follow=true&previous=true"),
      Sent(Logs, {.since_seconds = 0, .timestamps = true}, "sinceSeconds=0&timestamps=true"),
      Sent(Logs, {.since_time = Time{1767323045}}, "sinceTime=2026-01-02T03%3A04%3A05Z"),
      Sent(Logs, {.tail_lines = 0, .limit_bytes = 10}, "limitBytes=10&tailLines=0"),
      Sent(Logs, {.insecure_skip_tls_verify_backend = true, .stream = kLogStreamStderr},
           "insecureSkipTLSVerifyBackend=true&stream=Stderr"),
      Sent(Delete, {}, "{}"),
      Sent(Delete, {.grace_period_seconds = 0}, R"({"gracePeriodSeconds":0})"),
      Sent(Delete, {.preconditions = {{.uid = "u-1", .resource_version = "7"}}},
           R"({"preconditions":{"uid":"u-1","resourceVersion":"7"}})"),
      Sent(Delete, {.orphan_dependents = false}, R"({"orphanDependents":false})"),
      Sent(Delete, {.propagation_policy = kForeground}, R"({"propagationPolicy":"Foreground"})"),
      Sent(Delete, {.dry_run = {kDryRunAll}}, R"({"dryRun":["All"]})"),
      Sent(Delete, {.ignore_store_read_error_with_cluster_breaking_potential = true},
           R"({"ignoreStoreReadErrorWithClusterBreakingPotential":true})"),
  };
}

std::set<std::string> NamesOf(const TypeInfo& options) {
  std::set<std::string> names;
  for (int i = 0; i < options.json_count; ++i) {
    if (!options.json_fields[i].Is(kTypeMeta)) names.emplace(options.json_fields[i].name());
  }
  return names;
}

TEST(QueryOptions, AreSentToTheLetterAndNoneIsForgotten) {
  FakeServer server;
  const Api<Pod> pods(server.MakeClient(), "ns");
  std::map<const TypeInfo*, std::set<std::string>> seen;
  for (const Case& each : AllOptions()) {
    each.call(pods);
    const transport::ServerRequest request = server.TakeRequests().at(0);
    std::set<std::string>& names = seen[&each.options];
    if (&each.options == &TypeInfoOf<DeleteOptions>()) {
      Value body = Value::DecodeJson(request.body);
      EXPECT_TRUE(body.Erase("kind") && body.Erase("apiVersion"));
      EXPECT_EQ(body.EncodeJson(), each.sent);
      EXPECT_EQ(request.query, "");
      for (auto [key, value] : std::as_const(body).members()) names.emplace(key);
      continue;
    }
    EXPECT_EQ(request.query, each.sent);
    for (std::string_view rest = request.query; !rest.empty();) {
      const std::string_view pair = rest.substr(0, rest.find('&'));
      names.emplace(pair.substr(0, pair.find('=')));
      rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    }
  }
  EXPECT_EQ(seen.size(), 8u);
  for (const auto& [options, names] : seen) EXPECT_EQ(names, NamesOf(*options)) << options->name;
}

}  // namespace
}  // namespace kube
