#include "kube/client/openapi_client.h"

#include <gtest/gtest.h>

#include "kube/client/api_error.h"
#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

using testing::DiscoveryServer;

void ServeV3(DiscoveryServer* server, const std::string& hash) {
  server->Answer(
      "/openapi/v3",
      {.body = R"({"paths":{"apis/apps/v1":{"serverRelativeURL":"/openapi/v3/apis/apps/v1?hash=)" + hash + "\"}}}",
       .etag = "\"list-" + hash + "\""});
  server->Answer("/openapi/v3/apis/apps/v1", {.body = R"({"openapi":"3.0.0","hash":")" + hash + "\"}"});
}

TEST(OpenApiClient, FetchesADocumentOnceWhileItsHashStays) {
  DiscoveryServer server;
  ServeV3(&server, "A1");
  OpenApiClient openapi(server.client());
  OpenApiBytes first = openapi.Document({"apps", "v1"});
  EXPECT_EQ(openapi.Document({"apps", "v1"}), first);
  EXPECT_EQ(server.Asked("/openapi/v3/apis/apps/v1"), 1);
  EXPECT_EQ(server.Asked("/openapi/v3"), 2);
  EXPECT_EQ(server.NotModified("/openapi/v3"), 1) << "the list is asked for by its ETag";
  ServeV3(&server, "B2");
  EXPECT_EQ(openapi.Schema({"apps", "v1"}).GetString("hash"), "B2");
}

TEST(OpenApiClient, TheV2DocumentIsAskedForByItsETag) {
  DiscoveryServer server;
  server.Answer("/openapi/v2", {.body = R"({"swagger":"2.0"})", .etag = "\"1\""});
  OpenApiClient openapi(server.client());
  OpenApiBytes first = openapi.DocumentV2();
  EXPECT_EQ(openapi.DocumentV2(), first);
  EXPECT_EQ(server.NotModified("/openapi/v2"), 1);
  server.Answer("/openapi/v2", {.body = R"({"swagger":"2.1"})", .etag = "\"2\""});
  EXPECT_NE(openapi.DocumentV2(), first);
}

TEST(OpenApiClient, SaysWhichDocumentIsMissing) {
  DiscoveryServer server;
  ServeV3(&server, "A1");
  EXPECT_THROW(OpenApiClient(server.client()).DocumentAt("apis/none/v1"), Error);
  DiscoveryServer old;
  EXPECT_THROW(OpenApiClient(old.client()).Paths(), ApiError) << "a server without v3";
}

}  // namespace
}  // namespace kube
