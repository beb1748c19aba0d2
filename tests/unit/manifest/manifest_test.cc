#include "kube/manifest/manifest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace kube {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> Names(const std::vector<Manifest>& manifests) {
  std::vector<std::string> names;
  for (const Manifest& manifest : manifests)
    names.push_back(std::string(manifest.object.kind()) + "/" + std::string(manifest.object.name()));
  return names;
}

std::string ErrorOf(const std::string& text) {
  try {
    ParseManifests(text, "a.yaml");
  } catch (const ManifestError& error) {
    return error.what();
  }
  return "";
}

TEST(Manifests, DividesDocumentsAndPassesOverEmptyOnes) {
  auto manifests = ParseManifests(R"(# only a comment
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a}
---
# nothing here
---
---
apiVersion: v1
kind: Secret
metadata: {name: b}
...
)",
                                  "a.yaml");
  EXPECT_THAT(Names(manifests), ElementsAre("ConfigMap/a", "Secret/b"));
  EXPECT_EQ(manifests[0].Where(), "a.yaml:3");
  EXPECT_EQ(manifests[1].Where(), "a.yaml:10");
}

TEST(Manifests, ReadsJsonValuesOneBehindTheOther) {
  auto manifests = ParseManifests(R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}
{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"b"}})",
                                  "-");
  EXPECT_THAT(Names(manifests), ElementsAre("ConfigMap/a", "ConfigMap/b"));
  EXPECT_EQ(manifests[1].line, 2u);
}

TEST(Manifests, ExpandsListsAndListsInThem) {
  auto manifests = ParseManifests(R"(
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
- apiVersion: apps/v1
  kind: DeploymentList
  items:
  - metadata: {name: b}
- {apiVersion: v1, kind: List, items: []}
)",
                                  "a.yaml");
  EXPECT_THAT(Names(manifests), ElementsAre("ConfigMap/a", "Deployment/b"));
  EXPECT_EQ(manifests[1].object.api_version(), "apps/v1") << "taken from the list";
}

TEST(Manifests, FaultsNameFileLineAndWhatIsMissing) {
  EXPECT_THAT(ErrorOf("apiVersion: v1\nkind: A\n---\nmetadata: {name: a}\nkind: B\n"),
              HasSubstr("a.yaml:4: apiVersion is missing"));
  EXPECT_THAT(ErrorOf("apiVersion: v1\nmetadata: {}\n"), HasSubstr("a.yaml:1: kind is missing"));
  EXPECT_THAT(ErrorOf("just text\n"), HasSubstr("a.yaml:1: the document is string"));
  EXPECT_THAT(ErrorOf("apiVersion: v1\nkind: List\nitems: [1]\n"), HasSubstr("items[0] is integer"));
  EXPECT_THAT(ErrorOf("apiVersion: v1\nkind: [\n"), ::testing::AllOf(HasSubstr("a.yaml: "), HasSubstr("line ")));
}

TEST(Manifests, AListWithoutKindsOfItsItemsIsAFault) {
  EXPECT_THAT(ErrorOf("apiVersion: v1\nkind: List\nitems: [{metadata: {name: a}}]\n"), HasSubstr("kind is missing"));
}

class ManifestFiles : public ::testing::Test {
 protected:
  ManifestFiles() {
    std::string pattern = (fs::temp_directory_path() / "manifests-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    fs::create_directories(folder_ + "/below");
    Write("b.yaml", "b");
    Write("a.yml", "a");
    Write("c.json", "c");
    Write("readme.txt", "never");
    Write("below/d.yaml", "d");
  }
  ~ManifestFiles() override { fs::remove_all(folder_); }
  void Write(const std::string& file, const std::string& name) {
    std::ofstream(folder_ + "/" + file) << R"({"apiVersion": "v1", "kind": "M", "metadata": {"name": ")" << name
                                        << "\"}}";
  }
  std::string folder_;
};

TEST_F(ManifestFiles, OfAFolderAreTheOnesNamedAsSuchInOrder) {
  EXPECT_THAT(Names(ReadManifests({folder_})), ElementsAre("M/a", "M/b", "M/c"));
  EXPECT_THAT(Names(ReadManifests({folder_}, {.recursive = true})), ElementsAre("M/a", "M/b", "M/d", "M/c"));
}

TEST_F(ManifestFiles, AFileNamedItselfMayHaveAnyName) {
  EXPECT_THAT(Names(ReadManifests({folder_ + "/readme.txt", folder_ + "/a.yml"})), ElementsAre("M/never", "M/a"));
}

TEST_F(ManifestFiles, AMissingFileIsNamed) {
  try {
    ReadManifests({folder_ + "/none.yaml"});
    FAIL();
  } catch (const ManifestError& error) {
    EXPECT_THAT(error.what(), HasSubstr("none.yaml: cannot read the file"));
  }
}

TEST_F(ManifestFiles, ALoopOfLinksIsNotFollowed) {
  fs::create_directory_symlink(folder_, folder_ + "/below/up");
  EXPECT_EQ(ReadManifests({folder_}, {.recursive = true}).size(), 4u);
}

TEST(Manifests, AreSortedSoThatWhatOthersNeedComesFirst) {
  auto manifests = ParseManifests(R"(
{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: hook}}
---
{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: two}}
---
{apiVersion: apps/v1, kind: Deployment, metadata: {name: one}}
---
{apiVersion: v1, kind: Service, metadata: {name: s}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
---
{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {name: d}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: ns}}
)",
                                  "a.yaml");
  SortForApply(&manifests);
  EXPECT_THAT(Names(manifests),
              ElementsAre("Namespace/ns", "CustomResourceDefinition/d", "ConfigMap/c", "Service/s", "Deployment/two",
                          "Deployment/one", "Widget/w", "ValidatingWebhookConfiguration/hook"));
}

}  // namespace
}  // namespace kube
