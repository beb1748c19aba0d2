#include "src/client/request_path.h"

#include <gtest/gtest.h>

#include "kube/api/meta/v1/types.h"
#include "src/client/query.h"

namespace kube::internal {
namespace {

GroupVersion Apps() { return {"apps", "v1"}; }

TEST(RequestPath, PutsTheCoreGroupUnderApiAndOthersUnderApis) {
  GroupVersion core{"", "v1"}, apps = Apps();
  EXPECT_EQ(ResourcePath({core, "default", "pods", "web", ""}), "/api/v1/namespaces/default/pods/web");
  EXPECT_EQ(ResourcePath({apps, "default", "deployments", "web", "status"}),
            "/apis/apps/v1/namespaces/default/deployments/web/status");
}

TEST(RequestPath, LeavesOutWhatIsNotGiven) {
  GroupVersion core{"", "v1"};
  EXPECT_EQ(ResourcePath({core, "", "nodes", "", ""}), "/api/v1/nodes");
}

TEST(RequestPath, LowersTheResourceButNotTheName) {
  GroupVersion core{"", "v1"};
  EXPECT_EQ(ResourcePath({core, "", "Nodes", "Node-A", ""}), "/api/v1/nodes/Node-A");
}

TEST(RequestPath, KeepsColonsOfRbacNamesAndEscapesTheRest) {
  GroupVersion rbac{"rbac.authorization.k8s.io", "v1"};
  EXPECT_EQ(ResourcePath({rbac, "", "clusterroles", "system:node", ""}),
            "/apis/rbac.authorization.k8s.io/v1/clusterroles/system:node");
  EXPECT_EQ(ResourcePath({rbac, "", "clusterroles", "a b?#\xc3\xa9", ""}),
            "/apis/rbac.authorization.k8s.io/v1/clusterroles/a%20b%3F%23%C3%A9");
}

TEST(RequestPath, KeepsTheSlashesOfProxySubresources) {
  GroupVersion core{"", "v1"};
  EXPECT_EQ(ResourcePath({core, "ns", "services", "web", "proxy/a/b"}), "/api/v1/namespaces/ns/services/web/proxy/a/b");
}

TEST(SegmentFault, RefusesWhatWouldChangeThePath) {
  for (const char* bad : {".", "..", "a/b", "a%2fb", "a\r\nb", "a\x7f"}) EXPECT_FALSE(SegmentFault(bad).empty()) << bad;
  EXPECT_FALSE(SegmentFault(std::string_view("a\0b", 3)).empty());
  for (const char* good : {"web", "system:node", "a.b", "...", "x..y"}) EXPECT_TRUE(SegmentFault(good).empty()) << good;
}

TEST(QueryString, SortsKeysKeepsRepeatedOnesInOrderAndEncodes) {
  EXPECT_EQ(QueryString({{"b", "2 3"}, {"a", "x=y,z in (1)"}, {"b", "1"}}), "?a=x%3Dy%2Cz+in+%281%29&b=2+3&b=1");
  EXPECT_EQ(QueryString({}), "");
}

TEST(Query, LeavesOutZeroOptionsButSendsPresentPointers) {
  meta::v1::ListOptions options;
  options.label_selector = "app=demo";
  options.limit = 500;
  options.timeout_seconds = 0;
  options.send_initial_events = false;
  QueryParams params;
  AppendQuery(TypeInfoOf<meta::v1::ListOptions>(), &options, &params);
  EXPECT_EQ(QueryString(params), "?labelSelector=app%3Ddemo&limit=500&sendInitialEvents=false&timeoutSeconds=0");
}

TEST(Query, RepeatsLists) {
  meta::v1::CreateOptions options;
  options.dry_run = {"All"};
  options.field_manager = "me";
  QueryParams params;
  AppendQuery(TypeInfoOf<meta::v1::CreateOptions>(), &options, &params);
  EXPECT_EQ(QueryString(params), "?dryRun=All&fieldManager=me");
}

}  // namespace
}  // namespace kube::internal
