#include <gmock/gmock.h>

#include <cstdio>
#include <memory>

#include "tests/conformance/cluster_fixture.h"

namespace conformance {
namespace {

using ::testing::HasSubstr;

class Manifests : public ClusterTest {
 protected:
  Manifests() : group_(ns() + ".example.com") {}
  ~Manifests() override {
    try {
      kube::DynamicClient(client())
          .Resource({"apiextensions.k8s.io", "v1", "customresourcedefinitions"})
          .Delete("oxen." + group_);
    } catch (const kube::ApiError&) {
    }  // not every test makes it
  }

  /// Kinds in the wrong order, one of which the manifests themselves define, with a plural that no rule gives.
  std::string Text() const {
    return "# a set\n---\napiVersion: " + group_ + "/v1\nkind: Ox\nmetadata: {name: blue}\nspec: {weight: 900}\n" + R"(
---
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {key: value}}
- apiVersion: apps/v1
  kind: Deployment
  metadata: {name: web}
  spec:
    replicas: 0
    selector: {matchLabels: {app: web}}
    template:
      metadata: {labels: {app: web}}
      spec: {containers: [{name: web, image: "nginx:1.12"}]}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: oxen.)" +
           group_ + "}\nspec:\n  group: " + group_ + R"(
  scope: Namespaced
  names: {plural: oxen, singular: ox, kind: Ox, shortNames: [bo]}
  versions:
  - name: v1
    served: true
    storage: true
    additionalPrinterColumns: [{name: Weight, type: integer, jsonPath: .spec.weight}]
    schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
)";
  }
  kube::ApplyManifestsOptions Options() const {
    kube::ApplyManifestsOptions options;
    options.namespace_ = ns();
    options.field_manager = "manifests-test";
    return options;
  }
  std::vector<kube::AppliedManifest> Apply(const std::string& text, const kube::ApplyManifestsOptions& options) {
    return kube::ApplyManifests(client(), kube::RestMapper(client()), kube::ParseManifests(text, "set.yaml"), options);
  }
  static std::string WhyFailed(const kube::AppliedManifest& applied) {
    try {
      if (applied.failure) std::rethrow_exception(applied.failure);
    } catch (const kube::Error& error) {
      return error.what();
    }
    return "";
  }
  static std::string Kubectl(const std::string& arguments) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(("kubectl " + arguments + " 2>&1").c_str(), "r"),
                                                         ::pclose);
    std::string text;
    char block[4096];
    while (std::size_t got = std::fread(block, 1, sizeof block, pipe.get())) text.append(block, got);
    return text;
  }

  std::string group_;
};

TEST_F(Manifests, OfUnknownKindsAreAppliedInTheOrderTheyNeed) {
  std::vector<std::string> order;
  kube::ApplyManifestsOptions options = Options();
  options.progress = [&](const kube::AppliedManifest& applied) { order.push_back(applied.Name()); };
  for (const kube::AppliedManifest& applied : Apply(Text(), options)) {
    EXPECT_EQ(WhyFailed(applied), "");
    EXPECT_TRUE(applied.created) << applied.Name();
  }
  EXPECT_THAT(order, ::testing::ElementsAre("customresourcedefinitions.apiextensions.k8s.io/oxen." + group_,
                                            "configmaps/settings", "deployments.apps/web", "oxen." + group_ + "/blue"));
  EXPECT_THAT(Kubectl("get configmaps/settings deployments.apps/web oxen." + group_ + "/blue -o name -n " + ns()),
              ::testing::AllOf(HasSubstr("configmap/settings"), HasSubstr("deployment.apps/web"),
                               HasSubstr("ox." + group_ + "/blue")));
  for (const kube::AppliedManifest& applied : Apply(Text(), Options())) {
    EXPECT_EQ(WhyFailed(applied), "");
    EXPECT_FALSE(applied.created) << "the second time it is there: " << applied.Name();
  }
  // Custom resources have tables and metadata forms too.
  auto oxen = kube::GroupVersionResource{group_, "v1", "oxen"};
  kube::Table table = kube::TableClient(client()).Resource(oxen).Namespace(ns()).List();
  auto weight = kube::FindColumn(table, "Weight");
  ASSERT_TRUE(weight);
  EXPECT_EQ(kube::CellOf(table.rows.at(0), *weight).GetInt(), 900);
  EXPECT_EQ(kube::MetadataClient(client()).Resource(oxen).Namespace(ns()).Get("blue").metadata.name, "blue");
  kube::MetadataClient(client()).Resource(oxen).Namespace(ns()).Delete("blue");
}

TEST_F(Manifests, ADryRunChangesNothing) {
  kube::ApplyManifestsOptions options = Options();
  options.dry_run = true;
  auto report = Apply("{apiVersion: v1, kind: ConfigMap, metadata: {name: dry}, data: {key: value}}", options);
  ASSERT_EQ(report.size(), 1u);
  EXPECT_EQ(WhyFailed(report[0]), "");
  EXPECT_EQ(report[0].result.name(), "dry");
  EXPECT_FALSE(clientset().CoreV1().ConfigMaps(ns()).Find("dry"));
}

TEST_F(Manifests, AConflictIsToldAndForceTakesOver) {
  std::string text = "{apiVersion: v1, kind: ConfigMap, metadata: {name: shared}, data: {key: ";
  Apply(text + "one}}", Options());
  kube::ApplyManifestsOptions other = Options();
  other.field_manager = "somebody-else";
  EXPECT_THAT(WhyFailed(Apply(text + "two}}", other).at(0)), HasSubstr("manifests-test"));
  other.force_conflicts = true;
  EXPECT_EQ(WhyFailed(Apply(text + "two}}", other).at(0)), "");
  EXPECT_EQ(clientset().CoreV1().ConfigMaps(ns()).Get("shared").data.at("key"), "two");
}

TEST_F(Manifests, OneThatFailsDoesNotKeepTheOthersBack) {
  auto report = Apply(R"(
{apiVersion: nowhere.example.com/v1, kind: Nothing, metadata: {name: a}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {generateName: a-}}
---
{apiVersion: v1, kind: ConfigMap, metadata: {name: fine}}
)",
                      Options());
  ASSERT_EQ(report.size(), 3u);
  EXPECT_THAT(WhyFailed(report[0]), HasSubstr("set.yaml:4: metadata.name is missing"));
  EXPECT_EQ(WhyFailed(report[1]), "");
  EXPECT_THAT(WhyFailed(report[2]), HasSubstr("no matches for kind \"Nothing\" in version \"nowhere.example.com/v1\""));
}

}  // namespace
}  // namespace conformance
