#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "kube/client/disk_discovery_cache.h"
#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

namespace fs = std::filesystem;
using testing::DiscoveryServer;

class DiskDiscoveryCacheTest : public ::testing::Test {
 protected:
  DiskDiscoveryCacheTest() {
    std::string pattern = (fs::temp_directory_path() / "discovery-cache-XXXXXX").string();
    directory_ = ::mkdtemp(pattern.data());
    server_.ServeAggregated();
  }
  ~DiskDiscoveryCacheTest() override { fs::remove_all(directory_); }

  DiskDiscoveryCache Cache(DiscoveryListener on_change = {}) {
    return DiskDiscoveryCache(DiscoveryClient(server_.client()),
                              {.directory = directory_ + "/host",
                               .ttl = kDiscoveryCacheTtl,
                               .on_change = std::move(on_change),
                               .now = [this] { return std::chrono::system_clock::now() + later_; }});
  }
  std::string Path(const std::string& name) const { return directory_ + "/host/" + name; }
  std::string Read(const std::string& name) const {
    std::stringstream text;
    text << std::ifstream(Path(name)).rdbuf();
    return text.str();
  }
  void Write(const std::string& name, const std::string& text) const {
    fs::create_directories(fs::path(Path(name)).parent_path());
    std::ofstream(Path(name)) << text;
  }
  static unsigned Mode(const std::string& path) {
    struct stat info{};
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
  }

  std::string directory_;
  DiscoveryServer server_;
  std::chrono::seconds later_{0};
};

TEST_F(DiskDiscoveryCacheTest, WritesKubectlsFiles) {
  Cache().ServerGroupsAndResources();
  EXPECT_EQ(Read("servergroups.json").rfind(R"({"kind":"APIGroupList","apiVersion":"v1","groups":[{"name":"",)", 0), 0u)
      << Read("servergroups.json");
  EXPECT_EQ(Read("apps/v1/serverresources.json")
                .rfind(R"({"kind":"APIResourceList","apiVersion":"v1","groupVersion":"apps/v1")", 0),
            0u);
  EXPECT_TRUE(fs::exists(Path("v1/serverresources.json")));
  mode_t mask = ::umask(0);
  ::umask(mask);
  EXPECT_EQ(Mode(Path("servergroups.json")), 0660u);
  EXPECT_EQ(Mode(Path("apps/v1")), 0750u & ~mask);
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(directory_)) files += entry.is_regular_file() ? 1 : 0;
  EXPECT_EQ(files, 3) << "no temporary file stays behind";
}

TEST_F(DiskDiscoveryCacheTest, ASecondProcessReadsThemAndAsksNothing) {
  Cache().ServerGroupsAndResources();
  int asked = server_.AskedInAll();
  DiskDiscoveryCache second = Cache();
  auto all = second.ServerGroupsAndResources();
  EXPECT_EQ(all->Find("deploy")->ToString(), "apps/v1, Resource=deployments");
  EXPECT_EQ(all->Find("po")->resource, "pods");
  EXPECT_EQ(server_.AskedInAll(), asked);
  EXPECT_FALSE(second.Fresh()) << "the files are another's";
}

TEST_F(DiskDiscoveryCacheTest, IsFreshWithItsOwnFiles) {
  DiskDiscoveryCache cache = Cache();
  cache.ServerGroupsAndResources();
  cache.ServerGroupsAndResources();
  EXPECT_TRUE(cache.Fresh());
  EXPECT_EQ(server_.AskedInAll(), 2);
}

TEST_F(DiskDiscoveryCacheTest, AfterInvalidateOthersFilesAreNotRead) {
  Cache().ServerGroupsAndResources();
  DiskDiscoveryCache cache = Cache();
  cache.ServerGroupsAndResources();
  server_.AddWidgets();
  EXPECT_FALSE(cache.ServerGroupsAndResources()->Find("widgets"));
  cache.Invalidate();
  EXPECT_TRUE(cache.Fresh());
  EXPECT_TRUE(cache.ServerGroupsAndResources()->Find("widgets"));
  EXPECT_TRUE(cache.Fresh());
  EXPECT_TRUE(Cache().ServerGroupsAndResources()->Find("widgets")) << "and the others read what is new";
}

TEST_F(DiskDiscoveryCacheTest, FilesAreTrustedForSixHours) {
  Cache().ServerGroupsAndResources();
  server_.AddWidgets();
  later_ = std::chrono::hours(6) - std::chrono::minutes(1);
  EXPECT_FALSE(Cache().ServerGroupsAndResources()->Find("widgets"));
  later_ = std::chrono::hours(6) + std::chrono::minutes(1);
  EXPECT_TRUE(Cache().ServerGroupsAndResources()->Find("widgets"));
}

TEST_F(DiskDiscoveryCacheTest, BrokenFilesAreFetchedAnewAndMended) {
  const std::string broken[] = {"",
                                "{",
                                "null",
                                "[]",
                                R"({"kind":"Pod"})",
                                std::string(1 << 12, '['),
                                R"({"kind":"APIResourceList","groupVersion":"batch/v1"})"};
  for (const std::string& text : broken) {
    Write("servergroups.json", text);
    Write("apps/v1/serverresources.json", text);
    EXPECT_TRUE(Cache().ServerGroupsAndResources()->Find("deploy")) << text.substr(0, 60);
    EXPECT_NE(Read("servergroups.json"), text);
    EXPECT_NE(Read("apps/v1/serverresources.json"), text);
  }
}

TEST_F(DiskDiscoveryCacheTest, ADirectoryThatCannotBeWrittenIsPassedOver) {
  std::ofstream(directory_ + "/host") << "a file where the directory should be";
  EXPECT_TRUE(Cache().ServerGroupsAndResources()->Find("pods"));
}

TEST_F(DiskDiscoveryCacheTest, NamesFromTheServerDoNotLeadOutOfTheDirectory) {
  server_.Answer("/apis", {.content_type = testing::kAggregatedV2,
                           .body = R"({"items":[{"metadata":{"name":".."},"versions":[{"version":"..","resources":[
        {"resource":"evils","responseKind":{"kind":"Evil"},"scope":"Cluster"}]}]}]})"});
  EXPECT_TRUE(Cache().ServerGroupsAndResources()->Find("evils")) << "served all the same";
  EXPECT_FALSE(fs::exists(directory_ + "/serverresources.json"));
  EXPECT_FALSE(fs::exists(fs::path(directory_).parent_path() / "serverresources.json"));
}

TEST_F(DiskDiscoveryCacheTest, StaleVersionsAreTold) {
  server_.Answer(
      "/apis",
      {.content_type = testing::kAggregatedV2,
       .body =
           R"({"items":[{"metadata":{"name":"metrics.k8s.io"},"versions":[{"version":"v1beta1","freshness":"Stale"}]}]})"});
  auto all = Cache().ServerGroupsAndResources();
  ASSERT_EQ(all->failures.size(), 1u);
  EXPECT_EQ(all->failures[0].group_version.group, "metrics.k8s.io");
  EXPECT_TRUE(all->Find("pods"));
}

TEST_F(DiskDiscoveryCacheTest, TellsTheListenerWhatCame) {
  std::vector<GroupVersionResource> added;
  DiskDiscoveryCache cache = Cache([&](const DiscoveryChange& change) { added = change.added; });
  cache.ServerGroupsAndResources();
  server_.AddWidgets();
  cache.Invalidate();
  cache.ServerGroupsAndResources();
  EXPECT_THAT(added, ::testing::ElementsAre(GroupVersionResource{"example.com", "v1", "widgets"}));
}

TEST_F(DiskDiscoveryCacheTest, ManyAtOnceNeverSeeHalfAFile) {
  std::vector<std::jthread> threads;
  std::atomic<int> wrong{0};
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      DiskDiscoveryCache cache = Cache();
      for (int round = 0; round < 20; ++round) {
        auto all = cache.ServerGroupsAndResources();
        if (!all->failures.empty() || !all->Find("deploy") || !all->Find("po")) ++wrong;
        cache.Invalidate();
      }
    });
  }
  threads.clear();
  EXPECT_EQ(wrong, 0);
}

TEST(DiscoveryCacheDirectory, IsKubectls) {
  EXPECT_EQ(DiscoveryCacheDirectory("https://10.0.0.1:6443", "/c"), "/c/discovery/10.0.0.1_6443");
  EXPECT_EQ(DiscoveryCacheDirectory("http://my-host:80/a/prefix/", "/c"), "/c/discovery/my_host_80/a/prefix");
  EXPECT_EQ(DiscoveryCacheDirectory("https://[::1]:6443", "/c"), "/c/discovery/___1__6443");
}

}  // namespace
}  // namespace kube
