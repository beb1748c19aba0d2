#include "src/client/aggregated_discovery.h"

#include <gtest/gtest.h>

#include "kube/codec/json.h"

namespace kube {
namespace {

using internal::IsAggregatedDiscovery;

TEST(AggregatedDiscovery, IsToldByTheParametersOfTheContentTypeInAnyOrder) {
  EXPECT_TRUE(IsAggregatedDiscovery("application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"));
  EXPECT_TRUE(IsAggregatedDiscovery(
      "application/json; as=APIGroupDiscoveryList;v=v2beta1;g=apidiscovery.k8s.io;charset=utf-8"));
  EXPECT_TRUE(IsAggregatedDiscovery("application/json;G=\"apidiscovery.k8s.io\";v=v2;as=APIGroupDiscoveryList"));
  EXPECT_FALSE(IsAggregatedDiscovery("application/json"));
  EXPECT_FALSE(IsAggregatedDiscovery("application/json; charset=UTF-8"));
  EXPECT_FALSE(IsAggregatedDiscovery("application/json;g=apidiscovery.k8s.io;v=v3;as=APIGroupDiscoveryList"));
  EXPECT_FALSE(IsAggregatedDiscovery("text/html;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"));
  EXPECT_FALSE(IsAggregatedDiscovery(""));
  EXPECT_FALSE(IsAggregatedDiscovery(";;=;g"));
}

TEST(AggregatedDiscovery, AStaleVersionIsAFailureAndTheNextOneIsPreferred) {
  ServerResources all;
  internal::AppendAggregatedDiscovery(DecodeJson<apidiscovery::v2::APIGroupDiscoveryList>(R"({"items":[
    {"metadata":{"name":"g"},"versions":[
      {"version":"v2","freshness":"Stale"},
      {"version":"v1","freshness":"Current","resources":[
        {"resource":"things","responseKind":{"group":"g","version":"v1","kind":"Thing"},"scope":"Cluster"}]}]}]})"),
                                      &all);
  ASSERT_EQ(all.failures.size(), 1u);
  EXPECT_EQ(all.failures[0].group_version.ToString(), "g/v2");
  EXPECT_FALSE(all.failures[0].transient);
  ASSERT_EQ(all.groups.size(), 1u);
  EXPECT_EQ(all.groups[0].preferred_version.version, "v1");
  EXPECT_EQ(all.groups[0].versions.size(), 1u);
  EXPECT_EQ(all.Find("things")->version, "v1");
}

TEST(AggregatedDiscovery, AResourceWithoutKindIsLeftOutButItsSubresourcesStay) {
  ServerResources all;
  internal::AppendAggregatedDiscovery(DecodeJson<apidiscovery::v2::APIGroupDiscoveryList>(R"({"items":[
    {"metadata":{"name":"g"},"versions":[{"version":"v1","resources":[
      {"resource":"virtual","scope":"Namespaced","singularResource":"virt","subresources":[
        {"subresource":"run","responseKind":{"group":"g","version":"v1","kind":"Run"},"verbs":["create"]},
        {"subresource":"odd"}]}]}]}]})"),
                                      &all);
  ASSERT_EQ(all.resources.size(), 1u);
  ASSERT_EQ(all.resources[0].resources.size(), 1u);
  const meta::v1::APIResource& run = all.resources[0].resources[0];
  EXPECT_EQ(run.name, "virtual/run");
  EXPECT_EQ(run.singular_name, "virt");
  EXPECT_TRUE(run.namespaced);
  EXPECT_EQ(run.kind, "Run");
}

}  // namespace
}  // namespace kube
