// What is read off a request: paths, parameters, forms, list parameters.
#include <gtest/gtest.h>

#include <string>

#include "src/sandbox/list_params.h"
#include "src/sandbox/negotiation.h"
#include "src/sandbox/request_info.h"
#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

std::string Read(std::string_view path) {
  const RequestInfo info = ParseRequest(path, "");
  if (!info.is_resource) return "no resource";
  return info.group + "|" + info.version + "|" + info.namespace_ + "|" + info.resource + "|" + info.name + "|" +
         info.subresource;
}

TEST(ParseRequest, TakesPathsApart) {
  EXPECT_EQ(Read("/api/v1/pods"), "|v1||pods||");
  EXPECT_EQ(Read("/api/v1/namespaces/x/pods/p/log"), "|v1|x|pods|p|log");
  EXPECT_EQ(Read("/apis/apps/v1/namespaces/x/deployments/d/scale"), "apps|v1|x|deployments|d|scale");
  EXPECT_EQ(Read("/api/v1/nodes/n/status"), "|v1||nodes|n|status");
  EXPECT_EQ(Read("/api/v1/namespaces"), "|v1||namespaces||");
  EXPECT_EQ(Read("/api/v1/namespaces/x"), "|v1||namespaces|x|");
  EXPECT_EQ(Read("/api/v1/namespaces/x/finalize"), "|v1||namespaces|x|finalize");
  EXPECT_EQ(Read("/apis/rbac.authorization.k8s.io/v1/clusterroles/system%3Anode"),
            "rbac.authorization.k8s.io|v1||clusterroles|system:node|");
  for (const char* path : {"/", "/api", "/api/v1", "/apis/apps/v1", "/version", "/openapi/v2"}) {
    EXPECT_EQ(Read(path), "no resource") << path;
  }
}

TEST(QueryParams, DecodesAndKeepsRepeatedNames) {
  const QueryParams query =
      QueryParams::Parse("labelSelector=a%3Db%2Cc+in+%28d%29&dryRun=All&dryRun=x&watch&limit=5&n=a");
  EXPECT_EQ(query.Get("labelSelector"), "a=b,c in (d)");
  EXPECT_EQ(query.GetAll("dryRun").size(), 2u);
  EXPECT_TRUE(query.GetBool("watch"));
  EXPECT_FALSE(query.GetBool("absent"));
  EXPECT_EQ(query.FindInt("limit"), 5);
  EXPECT_THROW(query.FindInt("n"), StatusError);
}

TEST(Negotiate, TakesTheFirstFormOnOffer) {
  EXPECT_EQ(Negotiate("", {}).format, BodyFormat::kJson);
  EXPECT_EQ(Negotiate("*/*", {}).format, BodyFormat::kJson);
  EXPECT_EQ(Negotiate("application/vnd.kubernetes.protobuf, application/json", {}).format, BodyFormat::kProtobuf);
  EXPECT_EQ(Negotiate("application/vnd.kubernetes.protobuf, */*", {.protobuf = false}).format, BodyFormat::kJson);
  EXPECT_EQ(Negotiate("text/html;q=0.9, application/yaml;q=0.5, application/json;q=0.1", {}).format, BodyFormat::kYaml);
  EXPECT_THROW(Negotiate("application/cbor", {}), StatusError);
}

TEST(Negotiate, KnowsTablesAndMetadataOnly) {
  using View = Representation::View;
  const Representation table = Negotiate(
      "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json",
      {});
  EXPECT_EQ(table.view, View::kTable);
  EXPECT_EQ(table.table_version, "v1");
  EXPECT_EQ(Negotiate("application/json;as=Table;v=v1beta1;g=meta.k8s.io", {}).table_version, "v1beta1");
  EXPECT_EQ(Negotiate("application/json;as=Table;v=v1;g=meta.k8s.io, application/json", {.views = false}).view,
            View::kWhole);
  EXPECT_EQ(Negotiate("application/vnd.kubernetes.protobuf;as=Table;v=v1;g=meta.k8s.io, application/json", {}).view,
            View::kWhole);
  const Representation partial =
      Negotiate("application/vnd.kubernetes.protobuf;as=PartialObjectMetadata;g=meta.k8s.io;v=v1", {});
  EXPECT_EQ(partial.view, View::kPartial);
  EXPECT_EQ(partial.format, BodyFormat::kProtobuf);
}

TEST(ContinueToken, SurvivesTheTripThroughTheClient) {
  const ContinueToken token = ContinueToken::Decode(ContinueToken{42, "ns/a?b>c"}.Encode());
  EXPECT_EQ(token.version, 42u);
  EXPECT_EQ(token.after, "ns/a?b>c");
  const std::string text = ContinueToken{1, "~~~?x?>>>"}.Encode();
  EXPECT_EQ(text.find_first_of("+/="), std::string::npos);
  for (const char* bad : {"x", "bm90IGpzb24", "e30"}) EXPECT_THROW(ContinueToken::Decode(bad), StatusError) << bad;
}

}  // namespace
}  // namespace kube::sandbox
