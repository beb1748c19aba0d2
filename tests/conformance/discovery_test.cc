#include <gmock/gmock.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class Discovery : public ClusterTest {
 protected:
  kube::DiscoveryClient discovery() const { return kube::DiscoveryClient(client()); }
};

TEST_F(Discovery, TellsTheServersVersion) {
  kube::ServerVersion version = discovery().ServerVersion();
  EXPECT_EQ(version.major, "1");
  EXPECT_EQ(version.git_version.rfind("v1.", 0), 0u);
}

TEST_F(Discovery, ListsTheGroupsWithTheCoreFirst) {
  auto groups = discovery().ServerGroups();
  ASSERT_FALSE(groups.groups.empty());
  EXPECT_EQ(groups.groups[0].name, "");
  EXPECT_EQ(groups.groups[0].preferred_version.version, "v1");
  bool apps = false;
  for (const auto& group : groups.groups)
    apps = apps || (group.name == "apps" && group.preferred_version.group_version == "apps/v1");
  EXPECT_TRUE(apps);
}

TEST_F(Discovery, ListsTheResourcesOfAGroupVersion) {
  auto list = discovery().ServerResourcesForGroupVersion({"apps", "v1"});
  std::map<std::string, kube::meta::v1::APIResource> by_name;
  for (const auto& resource : list.resources) by_name[resource.name] = resource;
  ASSERT_TRUE(by_name.count("deployments"));
  EXPECT_EQ(by_name["deployments"].kind, "Deployment");
  EXPECT_TRUE(by_name["deployments"].namespaced);
  EXPECT_EQ(by_name["deployments"].short_names, kube::List<std::string>{"deploy"});
  EXPECT_TRUE(by_name.count("deployments/status"));
  EXPECT_TRUE(by_name.count("deployments/scale"));
}

TEST_F(Discovery, FindsResourcesByAnyOfTheirNames) {
  kube::ServerResources all = discovery().ServerGroupsAndResources();
  EXPECT_TRUE(all.failures.empty());
  for (const char* name : {"deployments", "deployment", "Deployment", "deploy"}) {
    auto found = all.Find(name);
    ASSERT_TRUE(found.has_value()) << name;
    EXPECT_EQ(found->ToString(), "apps/v1, Resource=deployments");
  }
  EXPECT_FALSE(all.Find("nothings").has_value());
}

TEST_F(Discovery, TheMapperAnswersAsTheServerNamesThings) {
  kube::RestMapper mapper(client());
  for (const char* name : {"deploy", "deployments.apps", "deployments.v1.apps", "Deployment"}) {
    kube::RestMapping mapping = mapper.MappingFor(name);
    EXPECT_EQ(mapping.resource.ToString(), "apps/v1, Resource=deployments") << name;
    EXPECT_EQ(mapping.kind.kind, "Deployment");
    EXPECT_TRUE(mapping.namespaced);
  }
  EXPECT_EQ(mapper.Mapping(kube::GroupKind{"", "Endpoints"}).resource.resource, "endpoints");
  EXPECT_EQ(mapper.Mapping(kube::GroupKind{"networking.k8s.io", "NetworkPolicy"}).resource.resource, "networkpolicies");
  EXPECT_FALSE(mapper.MappingFor("ns").namespaced);
  EXPECT_EQ(mapper.SingularFor("ingresses"), "ingress");
  EXPECT_THROW(mapper.MappingFor("nothings"), kube::NoMatchError);
  std::vector<kube::GroupResource> all = mapper.ExpandCategory("all");
  EXPECT_THAT(all, ::testing::Contains(kube::GroupResource{"", "pods"}));
  EXPECT_THAT(all, ::testing::Contains(kube::GroupResource{"apps", "deployments"}));
}

TEST_F(Discovery, AnApiServiceThatIsDownIsAFailureBesideTheUsableRest) {
  auto services = kube::DynamicClient(client()).Resource({"apiregistration.k8s.io", "v1", "apiservices"});
  std::string group = ns() + ".example.com";
  services.Create({{"apiVersion", "apiregistration.k8s.io/v1"},
                   {"kind", "APIService"},
                   {"metadata", {{"name", "v1." + group}}},
                   {"spec",
                    {{"group", group},
                     {"version", "v1"},
                     {"insecureSkipTLSVerify", true},
                     {"groupPriorityMinimum", 100},
                     {"versionPriority", 100},
                     {"service", {{"namespace", ns()}, {"name", "nobody"}}}}}});
  kube::ServerResources all;
  auto failed = [&] {
    all = discovery().ServerGroupsAndResources();
    return std::any_of(all.failures.begin(), all.failures.end(),
                       [&](const kube::DiscoveryFailure& failure) { return failure.group_version.group == group; });
  };
  Eventually("discovery tells the stale version", failed);
  services.Delete("v1." + group);
  EXPECT_TRUE(all.Find("deploy")) << "the rest is usable";
  try {
    kube::RestMapper(all).Mapping(kube::GroupVersionKind{group, "v1", "Thing"});
    ADD_FAILURE() << "nobody serves it";
  } catch (const kube::NoMatchError& error) {
    EXPECT_THAT(error.what(), HasSubstr(group + "/v1: stale"));
  }
}

TEST_F(Discovery, PreferredResourcesComeOnceEach) {
  std::set<std::string> seen;
  for (const auto& list : discovery().ServerPreferredResources()) {
    std::string group = kube::GroupVersion::Parse(list.group_version).group;
    for (const auto& resource : list.resources) {
      EXPECT_TRUE(seen.insert(resource.name + "." + group).second) << resource.name << " in " << list.group_version;
    }
  }
  EXPECT_TRUE(seen.count("deployments.apps"));
}

// A directory for kubectl's cache.
class KubectlCache : public Discovery {
 protected:
  KubectlCache() {
    std::string pattern = (fs::temp_directory_path() / "kubectl-cache-XXXXXX").string();
    base_ = ::mkdtemp(pattern.data());
  }
  ~KubectlCache() override { fs::remove_all(base_); }

  std::string directory() const { return kube::DiscoveryCacheDirectory(config().host, base_); }
  /// What kubectl prints, with this cache.
  std::string Kubectl(const std::string& arguments) const {
    std::string command = "kubectl --cache-dir '" + base_ + "' " + arguments + " 2>&1";
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string text;
    std::array<char, 4096> block;
    while (std::size_t got = std::fread(block.data(), 1, block.size(), pipe.get())) text.append(block.data(), got);
    return text;
  }

  std::string base_;
};

TEST_F(KubectlCache, KubectlReadsWhatWeWrote) {
  kube::DiskDiscoveryCache cache(discovery(), {.directory = directory()});
  ASSERT_TRUE(cache.ServerGroupsAndResources()->Find("deploy"));
  // A word that only our file has shows where kubectl has it from.
  std::string path = directory() + "/apps/v1/serverresources.json";
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  std::string changed = text.str();
  std::size_t at = changed.find("\"deploy\"");
  ASSERT_NE(at, std::string::npos) << changed;
  changed.replace(at, 8, "\"libkubewasthere\"");
  std::ofstream(path) << changed;
  EXPECT_THAT(Kubectl("api-resources --cached --api-group=apps"), HasSubstr("libkubewasthere"));
  EXPECT_THAT(Kubectl("get libkubewasthere -n " + ns()), HasSubstr("No resources found"));
}

TEST_F(KubectlCache, WeReadWhatKubectlWrote) {
  std::string printed = Kubectl("api-resources");
  ASSERT_THAT(printed, HasSubstr("deployments"));
  kube::Config nowhere;
  nowhere.host = "http://127.0.0.1:1";  // whoever asks the server fails
  kube::DiskDiscoveryCache cache(kube::DiscoveryClient(nowhere), {.directory = directory()});
  auto all = cache.ServerGroupsAndResources();
  EXPECT_EQ(all->Find("deploy")->ToString(), "apps/v1, Resource=deployments");
  EXPECT_TRUE(all->failures.empty());
  EXPECT_FALSE(cache.Fresh());
}

}  // namespace
}  // namespace conformance
