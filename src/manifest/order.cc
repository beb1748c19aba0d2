#include <algorithm>
#include <iterator>
#include <string_view>

#include "kube/manifest/manifest.h"

namespace kube {
namespace {

struct Rank {
  std::string_view group;
  std::string_view kind;
};

// Source: helm pkg/release/util/kind_sorter.go; definitions of custom resources and API services moved to where nothing
// can miss them or trip over them.
constexpr Rank kFirst[] = {
    {"", "Namespace"},
    {"apiextensions.k8s.io", "CustomResourceDefinition"},
    {"scheduling.k8s.io", "PriorityClass"},
    {"networking.k8s.io", "NetworkPolicy"},
    {"", "ResourceQuota"},
    {"", "LimitRange"},
    {"policy", "PodDisruptionBudget"},
    {"", "ServiceAccount"},
    {"", "Secret"},
    {"", "ConfigMap"},
    {"storage.k8s.io", "StorageClass"},
    {"", "PersistentVolume"},
    {"", "PersistentVolumeClaim"},
    {"rbac.authorization.k8s.io", "ClusterRole"},
    {"rbac.authorization.k8s.io", "ClusterRoleBinding"},
    {"rbac.authorization.k8s.io", "Role"},
    {"rbac.authorization.k8s.io", "RoleBinding"},
    {"", "Service"},
    {"apps", "DaemonSet"},
    {"", "Pod"},
    {"", "ReplicationController"},
    {"apps", "ReplicaSet"},
    {"apps", "Deployment"},
    {"autoscaling", "HorizontalPodAutoscaler"},
    {"apps", "StatefulSet"},
    {"batch", "Job"},
    {"batch", "CronJob"},
    {"networking.k8s.io", "IngressClass"},
    {"networking.k8s.io", "Ingress"},
};
constexpr Rank kLast[] = {
    {"apiregistration.k8s.io", "APIService"},
    {"admissionregistration.k8s.io", "MutatingWebhookConfiguration"},
    {"admissionregistration.k8s.io", "ValidatingWebhookConfiguration"},
    {"admissionregistration.k8s.io", "MutatingAdmissionPolicy"},
    {"admissionregistration.k8s.io", "MutatingAdmissionPolicyBinding"},
    {"admissionregistration.k8s.io", "ValidatingAdmissionPolicy"},
    {"admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding"},
};

template <std::size_t N>
std::size_t PlaceIn(const Rank (&ranks)[N], const GroupVersionKind& gvk) {
  return static_cast<std::size_t>(
      std::find_if(std::begin(ranks), std::end(ranks),
                   [&gvk](const Rank& rank) { return rank.group == gvk.group && rank.kind == gvk.kind; }) -
      std::begin(ranks));
}

// Kinds that no table has stand between the two.
std::size_t RankOf(const Manifest& manifest) {
  GroupVersionKind gvk = manifest.object.gvk();
  std::size_t last = PlaceIn(kLast, gvk);
  return last < std::size(kLast) ? std::size(kFirst) + 1 + last : PlaceIn(kFirst, gvk);
}

}  // namespace

void SortForApply(std::vector<Manifest>* manifests) {
  std::stable_sort(manifests->begin(), manifests->end(),
                   [](const Manifest& a, const Manifest& b) { return RankOf(a) < RankOf(b); });
}

}  // namespace kube
