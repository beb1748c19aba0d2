#include <gtest/gtest.h>
#include <kube/api/core/v1/types.h>
#include <kube/codec/protobuf.h>

#include <chrono>
#include <string>
#include <vector>

#include "src/sandbox/watch_frame.h"
#include "tests/unit/sandbox/api_harness.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kMaps = "/api/v1/namespaces/default/configmaps";
constexpr std::string_view kPods = "/api/v1/namespaces/default/pods";

std::vector<Value> Events(const FakeWriter& writer) {
  std::vector<Value> events;
  const std::string body = writer.body();
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t end = body.find('\n', at);
    events.push_back(Value::DecodeJson(std::string_view(body).substr(at, end - at)));
    at = end + 1;
  }
  return events;
}

// "ADDED a, MODIFIED a, "
std::string Summary(const FakeWriter& writer) {
  std::string text;
  for (const Value& event : Events(writer)) {
    text.append(event.AsString("type")).append(" ");
    text.append(event.GetString("object.metadata.name").value_or("-")).append(", ");
  }
  return text;
}

std::string VersionOf(const Answer& answer) { return std::string(answer.body.AsString("metadata.resourceVersion")); }

TEST(Watch, StartsWithTheObjectsThatThereAreAndGoesOnWithChanges) {
  ApiHarness api;
  api.Call("POST", kMaps, ConfigMap("a"));
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=true");
  EXPECT_EQ(watch->status(), 200);
  EXPECT_EQ(watch->headers().Get("Content-Type"), "application/json");
  EXPECT_EQ(Summary(*watch), "ADDED a, ");
  api.Call("POST", kMaps, ConfigMap("b"));
  api.Call("PUT", std::string(kMaps) + "/a", ConfigMap("a", "w"));
  api.Call("POST", "/api/v1/namespaces/kube-system/configmaps", ConfigMap("elsewhere"));
  const Answer before = api.Call("GET", kMaps);
  api.Call("DELETE", std::string(kMaps) + "/a");
  EXPECT_EQ(Summary(*watch), "ADDED a, ADDED b, MODIFIED a, DELETED a, ");
  const Value last = Events(*watch).back();
  EXPECT_EQ(last.AsString("object.data.key"), "w");
  EXPECT_GT(std::stoull(std::string(last.AsString("object.metadata.resourceVersion"))), std::stoull(VersionOf(before)));
}

TEST(Watch, ContinuesFromAVersion) {
  ApiHarness api;
  const std::string version = VersionOf(api.Call("POST", kMaps, ConfigMap("a")));
  api.Call("POST", kMaps, ConfigMap("b"));
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=1&resourceVersion=" + version);
  EXPECT_EQ(Summary(*watch), "ADDED b, ");
}

TEST(Watch, ReportsAForgottenVersionInsideTheStream) {
  ApiHarness api({.event_history = 2});
  const std::string version = VersionOf(api.Call("POST", kMaps, ConfigMap("a")));
  for (const char* name : {"b", "c", "d"}) api.Call("POST", kMaps, ConfigMap(name));
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=1&resourceVersion=" + version);
  EXPECT_EQ(watch->status(), 200);
  EXPECT_TRUE(watch->closed());
  const std::vector<Value> events = Events(*watch);
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].AsString("type"), "ERROR");
  EXPECT_EQ(events[0].AsInt("object.code"), 410);
  EXPECT_EQ(events[0].AsString("object.reason"), "Expired");
}

TEST(Watch, ObjectsThatLeaveTheSelectionAreDeletedAndThoseThatEnterAdded) {
  ApiHarness api;
  const std::string pod = std::string(kPods) + "/p";
  api.Call("POST", kPods, PodNamed("p"));
  const auto watch = api.Start("GET", std::string(kPods) + "?watch=1&labelSelector=app%3Dweb");
  const Answer left = api.Patch(pod, "merge-patch+json", Value{{"metadata", {{"labels", {{"app", "db"}}}}}});
  const Value event = Events(*watch).back();
  EXPECT_EQ(event.AsString("object.metadata.labels.app"), "web");
  EXPECT_EQ(event.AsString("object.metadata.resourceVersion"), VersionOf(left));
  api.Patch(pod, "merge-patch+json", Value{{"metadata", {{"labels", {{"x", "y"}}}}}});
  api.Patch(pod, "merge-patch+json", Value{{"metadata", {{"labels", {{"app", "web"}}}}}});
  EXPECT_EQ(Summary(*watch), "ADDED p, DELETED p, ADDED p, ");
}

TEST(Watch, MarksTheEndOfTheInitialObjects) {
  ApiHarness api;
  const Answer created = api.Call("POST", kMaps, ConfigMap("a"));
  const auto watch = api.Start("GET", std::string(kMaps) +
                                          "?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan"
                                          "&allowWatchBookmarks=true&resourceVersion=" +
                                          VersionOf(created));
  EXPECT_EQ(Summary(*watch), "ADDED a, BOOKMARK -, ");
  const Value bookmark = Events(*watch).back();
  EXPECT_EQ(bookmark.AsString({"object", "metadata", "annotations", "k8s.io/initial-events-end"}), "true");
  EXPECT_EQ(bookmark.AsString("object.kind"), "ConfigMap");
  EXPECT_EQ(bookmark.AsString("object.metadata.resourceVersion"), VersionOf(created));
  EXPECT_EQ(api.Start("GET", std::string(kMaps) + "?watch=1&sendInitialEvents=true")->status(), 422);
}

TEST(Watch, SendsBookmarksAndEndsInTime) {
  ApiHarness api({.watches = {.bookmark_interval = std::chrono::milliseconds(1),
                              .default_timeout = std::chrono::milliseconds(50)}});
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=1&allowWatchBookmarks=true&resourceVersion=" +
                                          VersionOf(api.Call("GET", kMaps)));
  const auto silent = api.Start("GET", std::string(kMaps) + "?watch=1");
  watch->WaitClosed();
  silent->WaitClosed();
  EXPECT_TRUE(Summary(*watch).starts_with("BOOKMARK -, "));
  EXPECT_EQ(Summary(*silent), "");
}

TEST(Watch, AWatchWhoseClientLeftIsForgotten) {
  ApiHarness api;
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=1");
  EXPECT_EQ(api.server.watches().running(), 1u);
  watch->Close();
  api.Call("POST", kMaps, ConfigMap("a"));
  EXPECT_EQ(Summary(*watch), "");
  EXPECT_EQ(api.server.watches().running(), 0u);
}

TEST(Watch, FramesProtobufWithItsLength) {
  ApiHarness api;
  api.Call("POST", kMaps, ConfigMap("a"));
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=1", "",
                               {{"Accept", "application/vnd.kubernetes.protobuf;stream=watch"}});
  EXPECT_EQ(watch->headers().Get("Content-Type"), "application/vnd.kubernetes.protobuf;stream=watch");
  const std::string body = watch->body();
  ASSERT_GT(body.size(), 4u);
  std::size_t size = 0;
  for (int i = 0; i < 4; ++i) size = size << 8 | static_cast<unsigned char>(body[static_cast<std::size_t>(i)]);
  ASSERT_EQ(body.size(), size + 4);
  EXPECT_EQ(body.substr(4, 7),
            "\x0a\x05"
            "ADDED");
  const std::size_t magic = body.find(kProtobufMagic);
  ASSERT_NE(magic, std::string::npos);
  EXPECT_EQ(DecodeProtobuf<core::v1::ConfigMap>(std::string_view(body).substr(magic)).metadata.name, "a");
}

TEST(Watch, TablesNameTheirColumnsOnce) {
  ApiHarness api;
  api.Call("POST", kMaps, ConfigMap("a"));
  const auto watch = api.Start("GET", std::string(kMaps) + "?watch=1", "",
                               {{"Accept", "application/json;as=Table;v=v1;g=meta.k8s.io"}});
  api.Call("POST", kMaps, ConfigMap("b"));
  const std::vector<Value> events = Events(*watch);
  ASSERT_EQ(events.size(), 2u);
  EXPECT_EQ(events[0].AsString("object.kind"), "Table");
  EXPECT_GT(events[0].At("object.columnDefinitions").size(), 0u);
  EXPECT_EQ(events[1]["object"]["columnDefinitions"].size(), 0u);
  EXPECT_EQ(events[1].AsString("object.rows[0].cells[0]"), "b");
}

}  // namespace
}  // namespace kube::sandbox
