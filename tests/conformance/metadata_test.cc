#include <gmock/gmock.h>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Metadata : public ClusterTest {
 protected:
  kube::MetadataApi Maps() const {
    return kube::MetadataClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns());
  }
  void Make(const char* name, kube::Map<std::string> labels = {}) {
    clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap(name, std::move(labels)));
  }
};

TEST_F(Metadata, ReadsListsPatchesAndDeletes) {
  Make("a", {{"app", "demo"}});
  Make("b");
  auto a = Maps().Get("a");
  EXPECT_EQ(a.metadata.name, "a");
  EXPECT_EQ(a.metadata.labels.at("app"), "demo");
  EXPECT_FALSE(a.metadata.uid.empty());
  auto list = Maps().List({.label_selector = "app=demo"});
  ASSERT_EQ(list.items.size(), 1u);
  EXPECT_FALSE(list.metadata.resource_version.empty());
  std::vector<std::string> names;
  for (const auto& object : Maps().ListAll({.field_selector = "metadata.name!=kube-root-ca.crt", .limit = 1}))
    names.push_back(object.metadata.name);
  EXPECT_THAT(names, ::testing::ElementsAre("a", "b"));
  auto patched = Maps().Patch("a", {kube::PatchType::kMerge, R"({"metadata":{"labels":{"app":"other"}}})"});
  EXPECT_EQ(patched.metadata.labels.at("app"), "other");
  EXPECT_EQ(clientset().CoreV1().ConfigMaps(ns()).Get("a").data.at("key"), "value") << "the rest stays";
  Maps().Delete("a");
  EXPECT_FALSE(Maps().Find("a"));
  Maps().DeleteCollection({}, {.field_selector = "metadata.name=b"});
  EXPECT_FALSE(Maps().Find("b"));
}

TEST_F(Metadata, Watches) {
  std::string version = Maps().List().metadata.resource_version;
  Make("a");
  auto events = Maps().Watch({.field_selector = "metadata.name=a", .resource_version = version},
                             {.timeout = std::chrono::seconds(30)});
  auto event = events.Next();
  ASSERT_TRUE(event);
  EXPECT_EQ(event->type, kube::EventType::kAdded);
  EXPECT_EQ(event->object.metadata.name, "a");
}

TEST_F(Metadata, ComesAsProtobufWhereTheServerHasIt) {
  Make("a");
  for (auto [type, media] : {std::pair(kube::ContentType::kAuto, "application/vnd.kubernetes.protobuf"),
                             std::pair(kube::ContentType::kJson, "application/json")}) {
    kube::Config config = this->config();
    config.content_type = type;
    kube::Result result = kube::RestClient(kube::Client(config))
                              .Get()
                              .Namespace(ns())
                              .Resource("configmaps")
                              .Name("a")
                              .Accept(kube::ObjectCodec<kube::PartialObjectMetadata>::Accept(type))
                              .Do();
    EXPECT_EQ(result.content_type().substr(0, std::string_view(media).size()), media);
    EXPECT_EQ(result.As<kube::PartialObjectMetadata>().metadata.name, "a");
    EXPECT_EQ(result.body().find("value"), std::string::npos) << "no data";
  }
}

class Tables : public ClusterTest {
 protected:
  kube::TableApi Maps() const { return kube::TableClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns()); }
};

TEST_F(Tables, ShowBuiltInKindsAsTheServerPrintsThem) {
  clientset().AppsV1().Deployments(ns()).Create(MakeDeployment("web", 0));
  auto deployments = kube::TableClient(client()).Resource({"apps", "v1", "deployments"}).Namespace(ns());
  kube::Table table = deployments.Get("web");
  auto name = kube::FindColumn(table, "Name");
  auto ready = kube::FindColumn(table, "Ready");
  auto up_to_date = kube::FindColumn(table, "Up-to-date");
  ASSERT_TRUE(name && ready && up_to_date);
  EXPECT_FALSE(kube::FindColumn(table, "name"));
  ASSERT_EQ(table.rows.size(), 1u);
  EXPECT_EQ(kube::CellText(table.rows[0], *name), "web");
  EXPECT_EQ(kube::CellText(table.rows[0], *ready), "0/0");
  EXPECT_TRUE(kube::CellOf(table.rows[0], *up_to_date).IsInt());
  EXPECT_TRUE(kube::CellOf(table.rows[0], 99).IsNull());
}

TEST_F(Tables, HoldWhatOfTheObjectIsAskedFor) {
  clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a"));
  auto row = [&](kube::IncludeObject include) {
    return Maps().List({.field_selector = "metadata.name=a"}, include).rows.at(0);
  };
  EXPECT_FALSE(kube::ObjectOf(row(kube::IncludeObject::kNone)));
  auto partial = kube::ObjectOf(row(kube::IncludeObject::kMetadata));
  ASSERT_TRUE(partial);
  EXPECT_EQ(partial->kind(), "PartialObjectMetadata");
  EXPECT_EQ(partial->name(), "a");
  auto whole = kube::ObjectOf(row(kube::IncludeObject::kObject));
  ASSERT_TRUE(whole);
  EXPECT_EQ(whole->At("data.key").AsString(), "value");
}

TEST_F(Tables, AreWatchedWithTheColumnsInEveryEvent) {
  std::string version = Maps().List().metadata.resource_version;
  auto events = Maps().Watch({.field_selector = "metadata.name=a", .resource_version = version},
                             kube::IncludeObject::kObject, {.timeout = std::chrono::seconds(30)});
  clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a"));
  clientset().CoreV1().ConfigMaps(ns()).Delete("a");
  for (kube::EventType type : {kube::EventType::kAdded, kube::EventType::kDeleted}) {
    auto event = events.Next();
    ASSERT_TRUE(event);
    EXPECT_EQ(event->type, type);
    auto name = kube::FindColumn(event->object, "Name");
    ASSERT_TRUE(name);
    EXPECT_EQ(kube::CellText(event->object.rows.at(0), *name), "a");
  }
}

class OpenApi : public ClusterTest {};

TEST_F(OpenApi, GivesTheV3DocumentOfEachGroupVersion) {
  kube::OpenApiClient openapi(client());
  std::map<std::string, std::string> paths = openapi.Paths();
  ASSERT_TRUE(paths.count("apis/apps/v1"));
  EXPECT_THAT(paths.at("apis/apps/v1"), ::testing::HasSubstr("hash="));
  kube::Value schema = openapi.Schema({"apps", "v1"});
  EXPECT_NE(schema.FindPath({"components", "schemas", "io.k8s.api.apps.v1.Deployment"}), nullptr);
  EXPECT_EQ(openapi.Document({"apps", "v1"}), openapi.Document({"apps", "v1"})) << "fetched once";
  EXPECT_THROW(openapi.DocumentAt("apis/nothing/v1"), kube::Error);
  EXPECT_FALSE(openapi.Document({"", "v1"})->empty());
}

TEST_F(OpenApi, OnlyDocumentsAskedForByTheirHashMayBeKeptWithoutAsking) {
  const std::string address = kube::OpenApiClient(client()).Paths().at("apis/apps/v1");
  const std::string hash = address.substr(address.find("hash=") + 5);
  const auto get = [this](const char* path, const std::string& with_hash) {
    kube::Request request = kube::RestClient(client()).Get();
    request.AbsPath(path).Accept("application/json");
    if (!with_hash.empty()) request.Param("hash", with_hash);
    return request.Do();
  };
  constexpr char kApps[] = "/openapi/v3/apis/apps/v1";
  const kube::Result kept = get(kApps, hash);
  EXPECT_EQ(kept.headers().Get("etag"), "\"" + hash + "\"");
  EXPECT_EQ(kept.headers().Get("cache-control"), "public, immutable");
  EXPECT_THAT(std::string(kept.headers().Get("expires")), ::testing::EndsWith(" UTC"));
  EXPECT_EQ(kept.headers().Get("vary"), "Accept");
  EXPECT_EQ(get(kApps, "").headers().Get("cache-control"), "no-cache, private");
  try {
    get(kApps, "0");
    ADD_FAILURE() << "another hash";
  } catch (const kube::ApiError& error) {
    EXPECT_EQ(error.code(), 301);
    EXPECT_THAT(error.what(), ::testing::HasSubstr("/openapi/v3/apis/apps/v1"));
  }
  const kube::Result list = get("/openapi/v3", "");
  EXPECT_EQ(list.headers().Get("cache-control"), "no-cache, private");
  EXPECT_EQ(list.headers().Get("etag"), "");
  EXPECT_EQ(list.headers().Get("vary"), "");
  EXPECT_EQ(list.content_type(), "text/plain; charset=utf-8");
}

TEST_F(OpenApi, GivesTheV2DocumentOnceWhileItStays) {
  kube::OpenApiClient openapi(client());
  kube::OpenApiBytes first = openapi.DocumentV2();
  EXPECT_EQ(kube::Value::DecodeJson(*first).GetString("swagger").value_or(""), "2.0");
  kube::OpenApiBytes protobuf = openapi.DocumentV2({}, kube::kMediaTypeOpenApiV2Protobuf);
  EXPECT_NE(protobuf->substr(0, 1), "{");
}

}  // namespace
}  // namespace conformance
