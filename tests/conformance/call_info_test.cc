// What each call tells beside its result.
#include <gmock/gmock.h>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

namespace corev1 = kube::core::v1;

class CallInfos : public ClusterTest {};

TEST_F(CallInfos, AreFilledByEveryVerb) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  std::vector<std::string> audit_ids;
  kube::CallInfo info;
  const kube::CallOptions call{.info = &info};
  auto check = [&](const char* verb, int status) {
    EXPECT_EQ(info.status, status) << verb;
    EXPECT_EQ(info.attempts, 1) << verb;
    EXPECT_EQ(info.http_version, config().host.starts_with("https:") ? 20 : 11) << verb;
    EXPECT_FALSE(info.audit_id().empty()) << verb;
    audit_ids.emplace_back(info.audit_id());
    info = {};
  };
  corev1::ConfigMap map = maps.Create(MakeConfigMap("a"), {}, call);
  check("create", 201);
  maps.Get("a", {}, call);
  check("get", 200);
  map = maps.Update(map, {}, call);
  check("update", 200);
  maps.Patch("a", {kube::PatchType::kMerge, R"({"data":{"x":"y"}})"}, {}, "", call);
  check("patch", 200);
  maps.Apply({.metadata = {.name = "a"}, .data = {{"z", "1"}}}, {.field_manager = "conformance"}, call);
  check("apply", 200);
  maps.List({}, call);
  check("list", 200);
  maps.Watch({.resource_version = map.metadata.resource_version}, call);
  check("watch", 200);
  maps.Delete("a", {}, call);
  check("delete", 200);
  maps.DeleteCollection({}, {}, call);
  check("deletecollection", 200);
  CatchApiError([&] { maps.Get("missing", {}, call); });
  check("get of what is missing", 404);
  std::sort(audit_ids.begin(), audit_ids.end());
  EXPECT_EQ(std::unique(audit_ids.begin(), audit_ids.end()), audit_ids.end());
}

TEST_F(CallInfos, HoldTheServersWarnings) {
  kube::Config config = this->config();
  config.warning_handler = kube::NoWarnings();
  config.content_type = kube::ContentType::kJson;
  kube::RestClient rest(kube::Client(config), {"", "v1"});
  kube::CallInfo info;
  rest.Post()
      .Namespace(ns())
      .Resource("configmaps")
      .BodyBytes(R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"nonsense":1})", "application/json")
      .Call({.info = &info})
      .Do();
  ASSERT_EQ(info.warnings.size(), 1u);
  EXPECT_EQ(info.warnings[0].code, 299);
  EXPECT_EQ(info.warnings[0].text, "unknown field \"nonsense\"");
}

TEST_F(CallInfos, ShowThatLargeListsAreCompressed) {
  auto maps = clientset().CoreV1().ConfigMaps(ns());
  for (const char* name : {"a", "b"}) {
    corev1::ConfigMap map = MakeConfigMap(name);
    map.data["large"] = std::string(200'000, 'x');
    maps.Create(map);
  }
  for (const bool compressed : {true, false}) {
    kube::Config config = this->config();
    config.disable_compression = !compressed;
    kube::Client client(config);
    kube::CallInfo info;
    kube::RestClient(client).Get().Namespace(ns()).Resource("configmaps").Call({.info = &info}).Do();
    EXPECT_GT(info.response_bytes, compressed ? 0u : 400'000u);
    EXPECT_LT(info.response_bytes, compressed ? 100'000u : 1'000'000u);
    const std::uint64_t whole = info.response_bytes;
    const auto list = kube::Clientset(client).CoreV1().ConfigMaps(ns()).List({}, {.info = &info});
    EXPECT_GT(info.response_bytes, compressed ? 0u : 400'000u);  // decoded while it arrived
    EXPECT_LT(info.response_bytes, 2 * whole);
    EXPECT_GE(list.items.size(), 2u);
    for (const corev1::ConfigMap& map : list.items) {
      if (map.metadata.name != "a") continue;
      EXPECT_EQ(map.data.at("large").size(), 200'000u);
    }
  }
}

TEST_F(CallInfos, NameTheFlowControlThatTheRequestWentThrough) {
  kube::CallInfo info;
  clientset().CoreV1().ConfigMaps(ns()).List({}, {.info = &info});
  EXPECT_EQ(info.flow_schema_uid().size(), 36u);
  EXPECT_EQ(info.priority_level_uid().size(), 36u);
}

}  // namespace
}  // namespace conformance
