#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Dynamic : public ClusterTest {
 protected:
  kube::Api<kube::Unstructured> Maps() {
    return kube::DynamicClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns());
  }
  static kube::Unstructured Map(const char* name) {
    return {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", name}}}, {"data", {{"key", "value"}}}};
  }
};

TEST_F(Dynamic, CreatesReadsChangesAndDeletes) {
  auto created = Maps().Create(Map("a"));
  EXPECT_FALSE(created.uid().empty());
  auto current = Maps().Get("a");
  current.Set("data.key", "other");
  EXPECT_EQ(Maps().Update(current).At("data.key").AsString(), "other");
  EXPECT_TRUE(Maps().Delete("a").status.has_value());
  EXPECT_FALSE(Maps().Find("a").has_value());
}

TEST_F(Dynamic, ListsAndWatches) {
  std::string version(Maps().List().resource_version());
  Maps().Create(Map("a"));
  auto list = Maps().List({.field_selector = "metadata.name=a"});
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list.items[0].kind(), "ConfigMap");
  auto events = Maps().Watch({.field_selector = "metadata.name=a", .resource_version = version},
                             {.timeout = std::chrono::seconds(30)});
  auto event = events.Next();
  ASSERT_TRUE(event);
  EXPECT_EQ(event->type, kube::EventType::kAdded);
  EXPECT_EQ(event->object.name(), "a");
}

TEST_F(Dynamic, SeesWhatTypedClientsWrite) {
  clientset().CoreV1().ConfigMaps(ns()).Create(MakeConfigMap("a"));
  EXPECT_EQ(Maps().Get("a").At("data.key").AsString(), "value");
}

}  // namespace
}  // namespace conformance
