// What is known of each resource at compile time, and of each kind by name.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <type_traits>

#include "kube/api/apps/v1/types.h"
#include "kube/api/authentication/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/metrics/v1beta1/types.h"
#include "kube/api/policy/v1/types.h"
#include "kube/codec/registry.h"

namespace {

using kube::ResourceInfo;

template <class T>
constexpr const ResourceInfo& Info() {
  return GetResourceInfo(static_cast<const T*>(nullptr));
}

template <class T>
concept HasInfo = requires(const T* p) { GetResourceInfo(p); };

using kube::apps::v1::Deployment;
using kube::core::v1::Pod;

static_assert(Info<Deployment>().group == "apps");
static_assert(Info<Deployment>().plural == "deployments");
static_assert(Info<Deployment>().HasSubresource("scale"));
static_assert(Info<Pod>().namespaced && !Info<kube::core::v1::Node>().namespaced);
static_assert(!HasInfo<kube::core::v1::PodSpec>);
static_assert(!HasInfo<kube::core::v1::PodList>);
static_assert(!HasInfo<kube::policy::v1::Eviction>);  // a subresource only
static_assert(std::is_same_v<decltype(ListTypeOf(static_cast<const Pod*>(nullptr))), kube::core::v1::PodList>);

TEST(Resources, SayWhatTheServersDiscoverySays) {
  const ResourceInfo& pod = Info<Pod>();
  EXPECT_EQ(pod.api_version(), "v1");
  EXPECT_EQ(pod.list_kind, "PodList");
  EXPECT_EQ(pod.singular, "pod");
  EXPECT_EQ(pod.short_names, "po");
  EXPECT_EQ(pod.categories, "all");
  for (const char* sub :
       {"binding", "ephemeralcontainers", "eviction", "exec", "log", "portforward", "resize", "status"}) {
    EXPECT_TRUE(pod.HasSubresource(sub)) << sub;
  }
}

TEST(Resources, OfVirtualKindsCanOnlyBeCreated) {
  const ResourceInfo& review = Info<kube::authentication::v1::TokenReview>();
  EXPECT_EQ(review.verbs, kube::kVerbCreate);
  EXPECT_TRUE(review.list_kind.empty());
}

TEST(Resources, WithIrregularPluralsAreRight) {
  EXPECT_EQ(Info<kube::core::v1::Endpoints>().plural, "endpoints");
  EXPECT_EQ(Info<kube::metrics::v1beta1::PodMetrics>().plural, "pods");
  EXPECT_EQ(Info<kube::core::v1::ComponentStatus>().plural, "componentstatuses");
}

TEST(Registry, FindsKindsByName) {
  EXPECT_EQ(kube::FindTypeInfo("apps/v1", "Deployment"), &kube::TypeInfoOf<Deployment>());
  EXPECT_EQ(kube::FindTypeInfo("v1", "PodList"), &kube::TypeInfoOf<kube::core::v1::PodList>());
  EXPECT_EQ(kube::FindTypeInfo("v1", "Status"), &kube::TypeInfoOf<kube::meta::v1::Status>());
  EXPECT_EQ(kube::FindTypeInfo("meta.k8s.io/v1", "Table"), &kube::TypeInfoOf<kube::meta::v1::Table>());
  EXPECT_EQ(kube::FindTypeInfo("meta.k8s.io/v1", "DeleteOptions"), &kube::TypeInfoOf<kube::meta::v1::DeleteOptions>());
  EXPECT_EQ(kube::FindTypeInfo("meta.k8s.io/v1", "Pod"), nullptr);
  EXPECT_EQ(kube::FindTypeInfo("apps/v1", "Deploymen"), nullptr);
  EXPECT_EQ(kube::FindTypeInfo("", ""), nullptr);
}

TEST(Registry, IsSortedAndFindsEveryEntry) {
  const auto all = kube::AllTypeInfos();
  EXPECT_GT(all.size(), 300u);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(kube::FindTypeInfo(all[i]->api_version, all[i]->kind), all[i]);
    if (i == 0) continue;
    EXPECT_LT(std::pair(all[i - 1]->api_version, all[i - 1]->kind), std::pair(all[i]->api_version, all[i]->kind));
  }
}

TEST(Registry, ListKindsFollowTheirKinds) {
  for (const kube::TypeInfo* info : kube::AllTypeInfos()) {
    if (!info->resource || info->resource->list_kind.empty()) continue;
    const kube::TypeInfo* list = kube::FindTypeInfo(info->api_version, info->resource->list_kind);
    ASSERT_NE(list, nullptr) << info->name;
    const kube::Field* items = std::find_if(list->json_fields, list->json_fields + list->json_count,
                                            [](const kube::Field& f) { return f.name() == "items"; });
    ASSERT_NE(items, list->json_fields + list->json_count) << info->name;
    EXPECT_EQ(items->message, info);
  }
}

}  // namespace
