// Names and layout: what a program relies on beside the values.
#include <gtest/gtest.h>

#include <type_traits>

#include "kube/api/apps/v1/types.h"
#include "kube/api/autoscaling/v2/types.h"
#include "kube/api/batch/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/version/types.h"

namespace corev1 = kube::core::v1;

namespace {

TEST(Names, OfMembersAreSnakeCaseWithAcronymsWhole) {
  corev1::NodeSpec node{.pod_cidr = "10.0.0.0/24", .pod_cidrs = {"10.0.0.0/24"}, .provider_id = "x"};
  corev1::ServiceSpec service{
      .cluster_ip = "None", .cluster_ips = {"None"}, .external_ips = {}, .load_balancer_ip = ""};
  corev1::PodSpec pod{.host_pid = true, .host_ipc = true, .set_hostname_as_fqdn = true};
  EXPECT_EQ(node.pod_cidrs.size(), service.cluster_ips.size());
  EXPECT_TRUE(pod.host_ipc);
}

TEST(Names, ThatAreKeywordsOrMacrosEndInAnUnderscore) {
  kube::meta::v1::ObjectMeta meta{.namespace_ = "default"};
  kube::meta::v1::ListMeta list{.continue_ = "token"};
  kube::meta::v1::LabelSelectorRequirement term{.key = "a", .operator_ = kube::meta::v1::kLabelSelectorOpIn};
  kube::version::Info version{.major_ = "1", .minor_ = "36"};
  EXPECT_EQ(meta.namespace_ + list.continue_ + term.operator_ + version.minor_, "defaulttokenIn36");
}

TEST(Names, OfEnumValuesAreTheUpstreamOnes) {
  corev1::ServiceSpec spec{.type = corev1::kServiceTypeClusterIP};
  EXPECT_EQ(spec.type, "ClusterIP");
  EXPECT_STREQ(kube::meta::v1::kNamespaceAll, "");
  EXPECT_STREQ(corev1::kTaintEffectNoSchedule, "NoSchedule");
}

// The sizes measured when the layout was chosen: boxing took Pod from 32 KB to half of that (in memory, with what it
// points to). A size that jumps means that a pointer of Go was not boxed.
TEST(Layout, BigStructsStaySmall) {
  EXPECT_LE(sizeof(corev1::Volume), 320u);
  EXPECT_LE(sizeof(corev1::Container), 640u);
  EXPECT_LE(sizeof(corev1::PodSpec), 1000u);
  EXPECT_LE(sizeof(corev1::Pod), 2048u);
  EXPECT_LE(sizeof(kube::apps::v1::Deployment), 2560u);
  EXPECT_EQ(sizeof(kube::Boxed<corev1::Pod>), sizeof(void*));
}

template <class T>
void ExpectPlainAggregate() {
  EXPECT_TRUE(std::is_aggregate_v<T>);
  EXPECT_TRUE(std::is_copy_constructible_v<T> && std::is_copy_assignable_v<T>);
  EXPECT_TRUE(std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_assignable_v<T>);
  EXPECT_TRUE(std::is_nothrow_default_constructible_v<T>);
}

TEST(Layout, TypesAreAggregatesThatMoveWithoutThrowing) {
  ExpectPlainAggregate<corev1::Pod>();
  ExpectPlainAggregate<corev1::PodList>();
  ExpectPlainAggregate<kube::apps::v1::Deployment>();
  ExpectPlainAggregate<kube::autoscaling::v2::HorizontalPodAutoscaler>();
  ExpectPlainAggregate<kube::batch::v1::CronJob>();
}

}  // namespace
