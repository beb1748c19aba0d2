#include "kube/client/rest_mapper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/client_discovery/discovery_server.h"

namespace kube {
namespace {

using testing::AddVersion;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::Resource;

ServerResources Served() {
  ServerResources all;
  AddVersion(&all, "", "v1",
             {Resource("pods", "pod", "Pod", true, {"po"}, {"all"}), Resource("pods/status", "pod", "Pod"),
              Resource("events", "event", "Event", true, {"ev"}), Resource("nodes", "node", "Node", false, {"no"}),
              Resource("endpoints", "endpoints", "Endpoints", true, {"ep"})});
  AddVersion(&all, "events.k8s.io", "v1", {Resource("events", "event", "Event", true, {"ev"})});
  AddVersion(&all, "apps", "v1", {Resource("deployments", "deployment", "Deployment", true, {"deploy"}, {"all"})});
  AddVersion(&all, "apps", "v1beta1",
             {Resource("deployments", "deployment", "Deployment", true, {"deploy"}, {"all"}),
              Resource("scales", "scale", "Scale")});
  AddVersion(&all, "storage.k8s.io", "v1", {Resource("storageclasses", "storageclass", "StorageClass", false, {"sc"})});
  AddVersion(&all, "example.com", "v1", {Resource("oxen", "ox", "Ox", true, {"po"}), Resource("pods", "pod", "Pod")});
  return all;
}

RestMapper Mapper() { return RestMapper(Served()); }

TEST(RestMapper, KnowsPluralsSingularsAndShortNames) {
  for (const char* name : {"deployments", "deployment", "deploy", "Deployments", "DEPLOY"}) {
    EXPECT_EQ(Mapper().ResourceFor({"", "", name}).ToString(), "apps/v1, Resource=deployments") << name;
    EXPECT_EQ(Mapper().KindFor({"", "", name}).ToString(), "apps/v1, Kind=Deployment") << name;
  }
}

TEST(RestMapper, TakesIrregularPluralsFromTheServer) {
  EXPECT_EQ(Mapper().Mapping(GroupKind{"example.com", "Ox"}).resource.resource, "oxen");
  EXPECT_EQ(Mapper().Mapping(GroupKind{"", "Endpoints"}).resource.resource, "endpoints");
  EXPECT_THROW(Mapper().ResourceFor({"", "", "oxes"}), NoMatchError);
}

TEST(RestMapper, PrefersTheCoreGroupAndThePreferredVersion) {
  EXPECT_EQ(Mapper().ResourceFor({"", "", "pods"}).group, "");
  EXPECT_EQ(Mapper().ResourceFor({"", "", "events"}).group, "");
  EXPECT_EQ(Mapper().Mapping(GroupKind{"apps", "Deployment"}).kind.version, "v1");
  EXPECT_EQ(Mapper().Mapping(GroupKind{"apps", "Scale"}).kind.version, "v1beta1") << "only an older version has it";
  EXPECT_THAT(Mapper().ResourcesFor({"", "", "deployments"}),
              ElementsAre(GroupVersionResource{"apps", "v1", "deployments"},
                          GroupVersionResource{"apps", "v1beta1", "deployments"}));
}

TEST(RestMapper, TakesTheFirstOfTheVersionsAskedForThatIsServed) {
  EXPECT_EQ(Mapper().Mapping(GroupKind{"apps", "Deployment"}, {"v9", "v1beta1"}).resource.version, "v1beta1");
  EXPECT_EQ(Mapper().Mapping(GroupVersionKind{"apps", "v1beta1", "Deployment"}).resource.version, "v1beta1");
  EXPECT_EQ(Mapper().Mapping(GroupVersionKind{"apps", "", "deployment"}).resource.version, "v1");
}

TEST(RestMapper, TellsTheScope) {
  EXPECT_TRUE(Mapper().Mapping(GroupKind{"", "Pod"}).namespaced);
  EXPECT_FALSE(Mapper().Mapping(GroupKind{"", "Node"}).namespaced);
}

TEST(RestMapper, NarrowsByGroupAndVersion) {
  EXPECT_EQ(Mapper().ResourceFor({"events.k8s.io", "", "events"}).group, "events.k8s.io");
  EXPECT_EQ(Mapper().ResourceFor({"", "v1beta1", "deployments"}).version, "v1beta1");
  EXPECT_EQ(Mapper().KindFor({"example.com", "", "po"}).kind, "Ox") << "the short name in that group";
}

TEST(RestMapper, TakesTheBeginningOfAGroupUnlessAGroupIsExactlyThat) {
  EXPECT_EQ(Mapper().ResourceFor({"storage", "", "storageclass"}).group, "storage.k8s.io");
  EXPECT_EQ(Mapper().ResourceFor({"stor", "", "sc"}).group, "storage.k8s.io");
  ServerResources all = Served();
  AddVersion(&all, "storage", "v1", {Resource("storageclasses", "storageclass", "StorageClass")});
  EXPECT_EQ(RestMapper(all).ResourceFor({"storage", "", "storageclasses"}).group, "storage");
}

TEST(RestMapper, WarnsOfAShortNameThatCouldMeanMore) {
  std::vector<std::string> warnings;
  RestMapper mapper(Served(), {.on_warning = [&](const std::string& text) { warnings.push_back(text); }});
  EXPECT_EQ(mapper.KindFor({"", "", "po"}).kind, "Pod");
  EXPECT_THAT(warnings,
              ElementsAre("short name \"po\" means pods; it could also mean oxen.example.com, which comes later"));
  EXPECT_EQ(mapper.KindFor({"", "", "deploy"}).kind, "Deployment");
  EXPECT_EQ(warnings.size(), 1u) << "several versions of one resource are no ambiguity";
}

TEST(RestMapper, AmbiguityNamesTheCandidates) {
  ServerResources all = Served();
  AddVersion(&all, "odd.example.com", "v1", {Resource("gnus", "gnu", "Gnu"), Resource("gnu", "gnu", "GnuLicense")});
  try {
    RestMapper(all).KindFor({"", "", "gnu"});
    FAIL() << "two resources answer to gnu";
  } catch (const AmbiguousMatchError& error) {
    EXPECT_EQ(error.candidates().size(), 2u);
    EXPECT_THAT(error.what(), HasSubstr("gnus.v1.odd.example.com (Gnu), gnu.v1.odd.example.com (GnuLicense)"));
  }
}

TEST(RestMapper, ReadsArgumentsAsKubectlDoes) {
  for (const char* text : {"deploy", "deployments.apps", "deployments.v1.apps", "deploy.v1.apps", "Deployment",
                           "Deployment.apps", "Deployment.v1.apps", "deployment.app"}) {
    EXPECT_EQ(Mapper().MappingFor(text).resource.ToString(), "apps/v1, Resource=deployments") << text;
  }
  EXPECT_EQ(Mapper().MappingFor("deployments.v1beta1.apps").resource.version, "v1beta1");
  EXPECT_EQ(Mapper().MappingFor("storageclass.storage.k8s.io").kind.kind, "StorageClass");
  EXPECT_EQ(Mapper().MappingFor("oxen.v1.example.com").kind.kind, "Ox");
  try {
    Mapper().MappingFor("nothings.apps");
    FAIL();
  } catch (const NoMatchError& error) {
    EXPECT_THAT(error.what(), HasSubstr("the server doesn't have a resource type \"nothings.apps\""));
  }
}

TEST(RestMapper, MissesSayWhatWasAskedAndWhatCouldNotBeLookedInto) {
  ServerResources all = Served();
  all.failures.push_back({{"metrics.k8s.io", "v1beta1"}, "stale", false});
  try {
    RestMapper(all).Mapping(GroupVersionKind{"metrics.k8s.io", "v1beta1", "PodMetrics"});
    FAIL();
  } catch (const NoMatchError& error) {
    EXPECT_THAT(error.what(), HasSubstr("no matches for kind \"PodMetrics\" in version \"metrics.k8s.io/v1beta1\""));
    EXPECT_THAT(error.what(), HasSubstr("metrics.k8s.io/v1beta1: stale"));
  }
}

TEST(RestMapper, ExpandsCategoriesWithEachMemberOnce) {
  EXPECT_THAT(Mapper().ExpandCategory("all"),
              ElementsAre(GroupResource{"", "pods"}, GroupResource{"apps", "deployments"}));
  EXPECT_TRUE(Mapper().ExpandCategory("none").empty());
}

TEST(RestMapper, GivesSingulars) {
  EXPECT_EQ(Mapper().SingularFor("oxen"), "ox");
  EXPECT_EQ(Mapper().SingularFor("endpoints"), "endpoints");
}

TEST(RestMapper, GuessesOnlyTheSingularThatAnOldServerDoesNotList) {
  ServerResources all;
  AddVersion(&all, "", "v1", {Resource("componentstatuses", "", "ComponentStatus", false)});
  EXPECT_EQ(RestMapper(all).MappingFor("componentstatus").resource.resource, "componentstatuses");
}

// A cache whose content and freshness a test turns by hand.
class FakeCache : public CachedDiscovery {
 public:
  std::shared_ptr<const ServerResources> ServerGroupsAndResources(const CallOptions&) override {
    ++asked;
    return std::make_shared<const ServerResources>(fresh ? now : old);
  }
  bool Fresh() const override { return fresh; }
  void Invalidate() override {
    ++invalidated;
    fresh = true;
  }
  ServerResources old;
  ServerResources now;
  bool fresh = false;
  int asked = 0;
  int invalidated = 0;
};

TEST(RestMapper, LooksOnceMoreAfterAMissOnAnOldCache) {
  auto cache = std::make_shared<FakeCache>();
  cache->old = Served();
  cache->now = Served();
  AddVersion(&cache->now, "example.org", "v1", {Resource("widgets", "widget", "Widget")});
  RestMapper mapper(cache);
  EXPECT_EQ(mapper.Mapping(GroupKind{"example.org", "Widget"}).resource.resource, "widgets");
  EXPECT_EQ(cache->invalidated, 1);
  EXPECT_EQ(cache->asked, 2);
  EXPECT_THROW(mapper.Mapping(GroupKind{"example.org", "Gadget"}), NoMatchError);
  EXPECT_EQ(cache->invalidated, 1) << "a fresh cache is believed";
}

TEST(RestMapper, AsksDiscoveryOnceForManyLookups) {
  auto cache = std::make_shared<FakeCache>();
  cache->now = Served();
  cache->fresh = true;
  RestMapper mapper(cache);
  mapper.MappingFor("po");
  mapper.MappingFor("deploy");
  EXPECT_EQ(cache->asked, 1);
  mapper.Reset();
  mapper.MappingFor("po");
  EXPECT_EQ(cache->asked, 2);
}

}  // namespace
}  // namespace kube
