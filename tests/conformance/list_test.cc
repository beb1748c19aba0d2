#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

class Lists : public ClusterTest {
 protected:
  void Fill(int n) {
    for (int i = 0; i < n; ++i) {
      char name[16];
      std::snprintf(name, sizeof name, "m-%03d", i);
      Maps().Create(MakeConfigMap(name, {{"parity", i % 2 == 0 ? "even" : "odd"}, {"suite", "lists"}}));
    }
  }
  kube::Api<kube::core::v1::ConfigMap> Maps() { return clientset().CoreV1().ConfigMaps(ns()); }
  static constexpr char kOurs[] = "suite=lists";
};

TEST_F(Lists, AListHasAVersionAndItemsInTheOrderOfNames) {
  Fill(3);
  auto list = Maps().List({.label_selector = kOurs});
  EXPECT_FALSE(list.metadata.resource_version.empty());
  ASSERT_EQ(list.items.size(), 3u);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(list.items[i].metadata.name, "m-00" + std::to_string(i));
}

TEST_F(Lists, LabelSelectorsSelect) {
  Fill(4);
  auto count = [&](const char* selector) { return Maps().List({.label_selector = selector}).items.size(); };
  EXPECT_EQ(count("parity=even"), 2u);
  EXPECT_EQ(count("parity!=even,suite"), 2u);
  EXPECT_EQ(count("parity in (even,odd)"), 4u);
  EXPECT_EQ(count("suite,!parity"), 0u);
}

TEST_F(Lists, ABadSelectorIsABadRequest) {
  EXPECT_TRUE(CatchApiError([&] { Maps().List({.label_selector = "a in"}); }).IsBadRequest());
}

TEST_F(Lists, FieldSelectorsSelectByName) {
  Fill(3);
  auto list = Maps().List({.field_selector = "metadata.name=m-001"});
  ASSERT_EQ(list.items.size(), 1u);
  EXPECT_EQ(list.items[0].metadata.name, "m-001");
  EXPECT_TRUE(CatchApiError([&] { Maps().List({.field_selector = "data.key=value"}); }).IsBadRequest());
}

TEST_F(Lists, PagesHoldTogether) {
  Fill(7);
  auto first = Maps().List({.label_selector = kOurs, .limit = 3});
  EXPECT_EQ(first.items.size(), 3u);
  ASSERT_FALSE(first.metadata.continue_.empty());
  // What happens between the pages does not show: all pages are of one version.
  Maps().Create(MakeConfigMap("m-999", {{"suite", "lists"}}));
  auto second = Maps().List({.label_selector = kOurs, .limit = 10, .continue_ = first.metadata.continue_});
  EXPECT_EQ(second.items.size(), 4u);
  EXPECT_TRUE(second.metadata.continue_.empty());
  EXPECT_EQ(second.metadata.resource_version, first.metadata.resource_version);
}

TEST_F(Lists, ListAllGoesThroughAllPages) {
  Fill(7);
  std::vector<std::string> names;
  for (const auto& map : Maps().ListAll({.label_selector = kOurs, .limit = 2})) names.push_back(map.metadata.name);
  EXPECT_EQ(names.size(), 7u);
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

TEST_F(Lists, AStreamedListGivesWhatAListGives) {
  Fill(7);
  for (kube::ContentType type : {kube::ContentType::kJson, kube::ContentType::kProtobuf}) {
    kube::Config config = this->config();
    config.content_type = type;
    auto maps = kube::Clientset(config).CoreV1().ConfigMaps(ns());
    auto list = maps.List({.label_selector = kOurs});
    std::size_t next = 0;
    auto streamed = maps.ListEach({.label_selector = kOurs}, [&](const kube::core::v1::ConfigMap& map) {
      ASSERT_LT(next, list.items.size());
      EXPECT_TRUE(map == list.items[next++]);
    });
    EXPECT_EQ(next, 7u);
    EXPECT_EQ(streamed.metadata.resource_version, list.metadata.resource_version);
    EXPECT_TRUE(streamed.items.empty());
  }
}

TEST_F(Lists, AStreamedPageSaysWhereToGoOn) {
  Fill(5);
  auto stream = Maps().StreamList({.label_selector = kOurs, .limit = 3});
  std::vector<std::string> names;
  for (auto& map : stream) names.push_back(map.metadata.name);
  EXPECT_EQ(names, (std::vector<std::string>{"m-000", "m-001", "m-002"}));
  ASSERT_FALSE(stream.list().metadata.continue_.empty());
  auto rest = Maps().List({.label_selector = kOurs, .continue_ = stream.list().metadata.continue_});
  EXPECT_EQ(rest.items.size(), 2u);
}

TEST_F(Lists, AStreamedUntypedListSaysTheKindOfEachItem) {
  Fill(3);
  auto maps = kube::DynamicClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns());
  int n = 0;
  auto list = maps.ListEach({.label_selector = kOurs}, [&](const kube::Unstructured& map) {
    EXPECT_EQ(map.kind(), "ConfigMap");
    EXPECT_EQ(map.api_version(), "v1");
    ++n;
  });
  EXPECT_EQ(n, 3);
  EXPECT_EQ(list.list.kind(), "ConfigMapList");
  EXPECT_FALSE(list.resource_version().empty());
}

TEST_F(Lists, AStreamedListThatIsRefusedIsAnApiError) {
  kube::ApiError error =
      CatchApiError([&] { Maps().ListEach({.label_selector = "a in"}, [](kube::core::v1::ConfigMap&) {}); });
  EXPECT_TRUE(error.IsBadRequest());
}

TEST_F(Lists, AListMayNameItsVersion) {
  Fill(2);
  std::string before = Maps().List({.label_selector = kOurs}).metadata.resource_version;
  Maps().Create(MakeConfigMap("m-later", {{"suite", "lists"}}));
  auto count = [&](const std::string& version, const char* match) {
    return Maps()
        .List({.label_selector = kOurs, .resource_version = version, .resource_version_match = match})
        .items.size();
  };
  EXPECT_EQ(count(before, kube::kExact), 2u);
  EXPECT_EQ(Maps()
                .List({.label_selector = kOurs, .resource_version = before, .resource_version_match = kube::kExact})
                .metadata.resource_version,
            before);
  EXPECT_GE(count(before, kube::kNotOlderThan), 2u);
  EXPECT_EQ(count("", ""), 3u);
  // From whatever the server has at hand: it may be behind, but is a list.
  EXPECT_FALSE(Maps().List({.label_selector = kOurs, .resource_version = "0"}).metadata.resource_version.empty());
}

TEST_F(Lists, AVersionThatCannotBeMatchedIsRefused) {
  EXPECT_TRUE(CatchApiError([&] { Maps().List({.resource_version_match = kube::kExact}); }).IsInvalid());
  EXPECT_TRUE(CatchApiError([&] {
                Maps().List({.resource_version = "0", .resource_version_match = kube::kExact});
              }).IsInvalid());
  EXPECT_TRUE(
      CatchApiError([&] { Maps().List({.resource_version = "1", .resource_version_match = "Perhaps"}); }).IsInvalid());
  EXPECT_TRUE(CatchApiError([&] { Maps().List({.resource_version = "abc"}); }).IsBadRequest());
  EXPECT_TRUE(CatchApiError([&] { Maps().List({.send_initial_events = true}); }).IsInvalid());
}

TEST_F(Lists, PagesAreJoinedIntoOneList) {
  Fill(7);
  auto list = Maps().ListPaged({.label_selector = kOurs, .limit = 3});
  EXPECT_EQ(list.items.size(), 7u);
  EXPECT_TRUE(list.metadata.continue_.empty());
  EXPECT_FALSE(list.metadata.resource_version.empty());
  auto untyped = kube::DynamicClient(client()).Resource({"", "v1", "configmaps"}).Namespace(ns());
  EXPECT_EQ(untyped.ListPaged({.label_selector = kOurs, .limit = 3}).size(), 7u);
}

TEST_F(Lists, ABrokenContinueTokenIsABadRequest) {
  EXPECT_TRUE(CatchApiError([&] { Maps().List({.limit = 2, .continue_ = "!!"}); }).IsBadRequest());
}

TEST_F(Lists, AllNamespacesAreSeenWithoutANamespace) {
  Fill(1);
  bool found = false;
  for (const auto& map : clientset().CoreV1().ConfigMaps().ListAll({.label_selector = kOurs})) {
    found = found || map.metadata.namespace_ == ns();
  }
  EXPECT_TRUE(found);
}

}  // namespace
}  // namespace conformance
