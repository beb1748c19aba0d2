// Made by tools/codegen; edits are lost.
// All kinds, sorted by (api_version, kind).
#include "kube/codec/registry.h"

#include <algorithm>
#include <utility>

#include "gen/src/meta/v1/tables.h"
#include "gen/src/admission/v1/tables.h"
#include "gen/src/admission/v1beta1/tables.h"
#include "gen/src/admissionregistration/v1/tables.h"
#include "gen/src/admissionregistration/v1alpha1/tables.h"
#include "gen/src/admissionregistration/v1beta1/tables.h"
#include "gen/src/apidiscovery/v2/tables.h"
#include "gen/src/apidiscovery/v2beta1/tables.h"
#include "gen/src/apiserverinternal/v1alpha1/tables.h"
#include "gen/src/apps/v1/tables.h"
#include "gen/src/apps/v1beta1/tables.h"
#include "gen/src/apps/v1beta2/tables.h"
#include "gen/src/authentication/v1/tables.h"
#include "gen/src/authentication/v1alpha1/tables.h"
#include "gen/src/authentication/v1beta1/tables.h"
#include "gen/src/authorization/v1/tables.h"
#include "gen/src/authorization/v1beta1/tables.h"
#include "gen/src/autoscaling/v1/tables.h"
#include "gen/src/autoscaling/v2/tables.h"
#include "gen/src/batch/v1/tables.h"
#include "gen/src/batch/v1beta1/tables.h"
#include "gen/src/certificates/v1/tables.h"
#include "gen/src/certificates/v1alpha1/tables.h"
#include "gen/src/certificates/v1beta1/tables.h"
#include "gen/src/coordination/v1/tables.h"
#include "gen/src/coordination/v1alpha2/tables.h"
#include "gen/src/coordination/v1beta1/tables.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/discovery/v1/tables.h"
#include "gen/src/discovery/v1beta1/tables.h"
#include "gen/src/events/v1/tables.h"
#include "gen/src/events/v1beta1/tables.h"
#include "gen/src/extensions/v1beta1/tables.h"
#include "gen/src/flowcontrol/v1/tables.h"
#include "gen/src/flowcontrol/v1beta1/tables.h"
#include "gen/src/flowcontrol/v1beta2/tables.h"
#include "gen/src/flowcontrol/v1beta3/tables.h"
#include "gen/src/imagepolicy/v1alpha1/tables.h"
#include "gen/src/networking/v1/tables.h"
#include "gen/src/networking/v1beta1/tables.h"
#include "gen/src/node/v1/tables.h"
#include "gen/src/node/v1alpha1/tables.h"
#include "gen/src/node/v1beta1/tables.h"
#include "gen/src/policy/v1/tables.h"
#include "gen/src/policy/v1beta1/tables.h"
#include "gen/src/rbac/v1/tables.h"
#include "gen/src/rbac/v1alpha1/tables.h"
#include "gen/src/rbac/v1beta1/tables.h"
#include "gen/src/resource/v1/tables.h"
#include "gen/src/resource/v1alpha3/tables.h"
#include "gen/src/resource/v1beta1/tables.h"
#include "gen/src/resource/v1beta2/tables.h"
#include "gen/src/scheduling/v1/tables.h"
#include "gen/src/scheduling/v1alpha2/tables.h"
#include "gen/src/scheduling/v1beta1/tables.h"
#include "gen/src/storage/v1/tables.h"
#include "gen/src/storage/v1alpha1/tables.h"
#include "gen/src/storage/v1beta1/tables.h"
#include "gen/src/storagemigration/v1beta1/tables.h"
#include "gen/src/apiextensions/v1/tables.h"
#include "gen/src/apiregistration/v1/tables.h"
#include "gen/src/metrics/v1beta1/tables.h"

namespace kube {
namespace {

constexpr const TypeInfo* kKinds[] = {
    &admission::v1::tables::kAdmissionReview,
    &admission::v1beta1::tables::kAdmissionReview,
    &admissionregistration::v1::tables::kMutatingAdmissionPolicy,
    &admissionregistration::v1::tables::kMutatingAdmissionPolicyBinding,
    &admissionregistration::v1::tables::kMutatingAdmissionPolicyBindingList,
    &admissionregistration::v1::tables::kMutatingAdmissionPolicyList,
    &admissionregistration::v1::tables::kMutatingWebhookConfiguration,
    &admissionregistration::v1::tables::kMutatingWebhookConfigurationList,
    &admissionregistration::v1::tables::kValidatingAdmissionPolicy,
    &admissionregistration::v1::tables::kValidatingAdmissionPolicyBinding,
    &admissionregistration::v1::tables::kValidatingAdmissionPolicyBindingList,
    &admissionregistration::v1::tables::kValidatingAdmissionPolicyList,
    &admissionregistration::v1::tables::kValidatingWebhookConfiguration,
    &admissionregistration::v1::tables::kValidatingWebhookConfigurationList,
    &admissionregistration::v1alpha1::tables::kMutatingAdmissionPolicy,
    &admissionregistration::v1alpha1::tables::kMutatingAdmissionPolicyBinding,
    &admissionregistration::v1alpha1::tables::kMutatingAdmissionPolicyBindingList,
    &admissionregistration::v1alpha1::tables::kMutatingAdmissionPolicyList,
    &admissionregistration::v1alpha1::tables::kValidatingAdmissionPolicy,
    &admissionregistration::v1alpha1::tables::kValidatingAdmissionPolicyBinding,
    &admissionregistration::v1alpha1::tables::kValidatingAdmissionPolicyBindingList,
    &admissionregistration::v1alpha1::tables::kValidatingAdmissionPolicyList,
    &admissionregistration::v1beta1::tables::kMutatingAdmissionPolicy,
    &admissionregistration::v1beta1::tables::kMutatingAdmissionPolicyBinding,
    &admissionregistration::v1beta1::tables::kMutatingAdmissionPolicyBindingList,
    &admissionregistration::v1beta1::tables::kMutatingAdmissionPolicyList,
    &admissionregistration::v1beta1::tables::kMutatingWebhookConfiguration,
    &admissionregistration::v1beta1::tables::kMutatingWebhookConfigurationList,
    &admissionregistration::v1beta1::tables::kValidatingAdmissionPolicy,
    &admissionregistration::v1beta1::tables::kValidatingAdmissionPolicyBinding,
    &admissionregistration::v1beta1::tables::kValidatingAdmissionPolicyBindingList,
    &admissionregistration::v1beta1::tables::kValidatingAdmissionPolicyList,
    &admissionregistration::v1beta1::tables::kValidatingWebhookConfiguration,
    &admissionregistration::v1beta1::tables::kValidatingWebhookConfigurationList,
    &apidiscovery::v2::tables::kAPIGroupDiscovery,
    &apidiscovery::v2::tables::kAPIGroupDiscoveryList,
    &apidiscovery::v2beta1::tables::kAPIGroupDiscovery,
    &apidiscovery::v2beta1::tables::kAPIGroupDiscoveryList,
    &apiextensions::v1::tables::kConversionReview,
    &apiextensions::v1::tables::kCustomResourceDefinition,
    &apiextensions::v1::tables::kCustomResourceDefinitionList,
    &apiregistration::v1::tables::kAPIService,
    &apiregistration::v1::tables::kAPIServiceList,
    &apps::v1::tables::kControllerRevision,
    &apps::v1::tables::kControllerRevisionList,
    &apps::v1::tables::kDaemonSet,
    &apps::v1::tables::kDaemonSetList,
    &apps::v1::tables::kDeployment,
    &apps::v1::tables::kDeploymentList,
    &apps::v1::tables::kReplicaSet,
    &apps::v1::tables::kReplicaSetList,
    &apps::v1::tables::kStatefulSet,
    &apps::v1::tables::kStatefulSetList,
    &apps::v1beta1::tables::kControllerRevision,
    &apps::v1beta1::tables::kControllerRevisionList,
    &apps::v1beta1::tables::kDeployment,
    &apps::v1beta1::tables::kDeploymentList,
    &apps::v1beta1::tables::kDeploymentRollback,
    &apps::v1beta1::tables::kScale,
    &apps::v1beta1::tables::kStatefulSet,
    &apps::v1beta1::tables::kStatefulSetList,
    &apps::v1beta2::tables::kControllerRevision,
    &apps::v1beta2::tables::kControllerRevisionList,
    &apps::v1beta2::tables::kDaemonSet,
    &apps::v1beta2::tables::kDaemonSetList,
    &apps::v1beta2::tables::kDeployment,
    &apps::v1beta2::tables::kDeploymentList,
    &apps::v1beta2::tables::kReplicaSet,
    &apps::v1beta2::tables::kReplicaSetList,
    &apps::v1beta2::tables::kScale,
    &apps::v1beta2::tables::kStatefulSet,
    &apps::v1beta2::tables::kStatefulSetList,
    &authentication::v1::tables::kSelfSubjectReview,
    &authentication::v1::tables::kTokenRequest,
    &authentication::v1::tables::kTokenReview,
    &authentication::v1alpha1::tables::kSelfSubjectReview,
    &authentication::v1beta1::tables::kSelfSubjectReview,
    &authentication::v1beta1::tables::kTokenReview,
    &authorization::v1::tables::kLocalSubjectAccessReview,
    &authorization::v1::tables::kSelfSubjectAccessReview,
    &authorization::v1::tables::kSelfSubjectRulesReview,
    &authorization::v1::tables::kSubjectAccessReview,
    &authorization::v1beta1::tables::kLocalSubjectAccessReview,
    &authorization::v1beta1::tables::kSelfSubjectAccessReview,
    &authorization::v1beta1::tables::kSelfSubjectRulesReview,
    &authorization::v1beta1::tables::kSubjectAccessReview,
    &autoscaling::v1::tables::kHorizontalPodAutoscaler,
    &autoscaling::v1::tables::kHorizontalPodAutoscalerList,
    &autoscaling::v1::tables::kScale,
    &autoscaling::v2::tables::kHorizontalPodAutoscaler,
    &autoscaling::v2::tables::kHorizontalPodAutoscalerList,
    &batch::v1::tables::kCronJob,
    &batch::v1::tables::kCronJobList,
    &batch::v1::tables::kJob,
    &batch::v1::tables::kJobList,
    &batch::v1beta1::tables::kCronJob,
    &batch::v1beta1::tables::kCronJobList,
    &certificates::v1::tables::kCertificateSigningRequest,
    &certificates::v1::tables::kCertificateSigningRequestList,
    &certificates::v1alpha1::tables::kClusterTrustBundle,
    &certificates::v1alpha1::tables::kClusterTrustBundleList,
    &certificates::v1beta1::tables::kCertificateSigningRequest,
    &certificates::v1beta1::tables::kCertificateSigningRequestList,
    &certificates::v1beta1::tables::kClusterTrustBundle,
    &certificates::v1beta1::tables::kClusterTrustBundleList,
    &certificates::v1beta1::tables::kPodCertificateRequest,
    &certificates::v1beta1::tables::kPodCertificateRequestList,
    &coordination::v1::tables::kLease,
    &coordination::v1::tables::kLeaseList,
    &coordination::v1alpha2::tables::kLeaseCandidate,
    &coordination::v1alpha2::tables::kLeaseCandidateList,
    &coordination::v1beta1::tables::kLease,
    &coordination::v1beta1::tables::kLeaseCandidate,
    &coordination::v1beta1::tables::kLeaseCandidateList,
    &coordination::v1beta1::tables::kLeaseList,
    &discovery::v1::tables::kEndpointSlice,
    &discovery::v1::tables::kEndpointSliceList,
    &discovery::v1beta1::tables::kEndpointSlice,
    &discovery::v1beta1::tables::kEndpointSliceList,
    &events::v1::tables::kEvent,
    &events::v1::tables::kEventList,
    &events::v1beta1::tables::kEvent,
    &events::v1beta1::tables::kEventList,
    &extensions::v1beta1::tables::kDaemonSet,
    &extensions::v1beta1::tables::kDaemonSetList,
    &extensions::v1beta1::tables::kDeployment,
    &extensions::v1beta1::tables::kDeploymentList,
    &extensions::v1beta1::tables::kDeploymentRollback,
    &extensions::v1beta1::tables::kIngress,
    &extensions::v1beta1::tables::kIngressList,
    &extensions::v1beta1::tables::kNetworkPolicy,
    &extensions::v1beta1::tables::kNetworkPolicyList,
    &extensions::v1beta1::tables::kReplicaSet,
    &extensions::v1beta1::tables::kReplicaSetList,
    &extensions::v1beta1::tables::kScale,
    &flowcontrol::v1::tables::kFlowSchema,
    &flowcontrol::v1::tables::kFlowSchemaList,
    &flowcontrol::v1::tables::kPriorityLevelConfiguration,
    &flowcontrol::v1::tables::kPriorityLevelConfigurationList,
    &flowcontrol::v1beta1::tables::kFlowSchema,
    &flowcontrol::v1beta1::tables::kFlowSchemaList,
    &flowcontrol::v1beta1::tables::kPriorityLevelConfiguration,
    &flowcontrol::v1beta1::tables::kPriorityLevelConfigurationList,
    &flowcontrol::v1beta2::tables::kFlowSchema,
    &flowcontrol::v1beta2::tables::kFlowSchemaList,
    &flowcontrol::v1beta2::tables::kPriorityLevelConfiguration,
    &flowcontrol::v1beta2::tables::kPriorityLevelConfigurationList,
    &flowcontrol::v1beta3::tables::kFlowSchema,
    &flowcontrol::v1beta3::tables::kFlowSchemaList,
    &flowcontrol::v1beta3::tables::kPriorityLevelConfiguration,
    &flowcontrol::v1beta3::tables::kPriorityLevelConfigurationList,
    &imagepolicy::v1alpha1::tables::kImageReview,
    &apiserverinternal::v1alpha1::tables::kStorageVersion,
    &apiserverinternal::v1alpha1::tables::kStorageVersionList,
    &meta::v1::tables::kApplyOptions,
    &meta::v1::tables::kPartialObjectMetadata,
    &meta::v1::tables::kPartialObjectMetadataList,
    &meta::v1::tables::kTable,
    &meta::v1::tables::kTableOptions,
    &metrics::v1beta1::tables::kNodeMetrics,
    &metrics::v1beta1::tables::kNodeMetricsList,
    &metrics::v1beta1::tables::kPodMetrics,
    &metrics::v1beta1::tables::kPodMetricsList,
    &networking::v1::tables::kIPAddress,
    &networking::v1::tables::kIPAddressList,
    &networking::v1::tables::kIngress,
    &networking::v1::tables::kIngressClass,
    &networking::v1::tables::kIngressClassList,
    &networking::v1::tables::kIngressList,
    &networking::v1::tables::kNetworkPolicy,
    &networking::v1::tables::kNetworkPolicyList,
    &networking::v1::tables::kServiceCIDR,
    &networking::v1::tables::kServiceCIDRList,
    &networking::v1beta1::tables::kIPAddress,
    &networking::v1beta1::tables::kIPAddressList,
    &networking::v1beta1::tables::kIngress,
    &networking::v1beta1::tables::kIngressClass,
    &networking::v1beta1::tables::kIngressClassList,
    &networking::v1beta1::tables::kIngressList,
    &networking::v1beta1::tables::kServiceCIDR,
    &networking::v1beta1::tables::kServiceCIDRList,
    &node::v1::tables::kRuntimeClass,
    &node::v1::tables::kRuntimeClassList,
    &node::v1alpha1::tables::kRuntimeClass,
    &node::v1alpha1::tables::kRuntimeClassList,
    &node::v1beta1::tables::kRuntimeClass,
    &node::v1beta1::tables::kRuntimeClassList,
    &policy::v1::tables::kEviction,
    &policy::v1::tables::kPodDisruptionBudget,
    &policy::v1::tables::kPodDisruptionBudgetList,
    &policy::v1beta1::tables::kEviction,
    &policy::v1beta1::tables::kPodDisruptionBudget,
    &policy::v1beta1::tables::kPodDisruptionBudgetList,
    &rbac::v1::tables::kClusterRole,
    &rbac::v1::tables::kClusterRoleBinding,
    &rbac::v1::tables::kClusterRoleBindingList,
    &rbac::v1::tables::kClusterRoleList,
    &rbac::v1::tables::kRole,
    &rbac::v1::tables::kRoleBinding,
    &rbac::v1::tables::kRoleBindingList,
    &rbac::v1::tables::kRoleList,
    &rbac::v1alpha1::tables::kClusterRole,
    &rbac::v1alpha1::tables::kClusterRoleBinding,
    &rbac::v1alpha1::tables::kClusterRoleBindingList,
    &rbac::v1alpha1::tables::kClusterRoleList,
    &rbac::v1alpha1::tables::kRole,
    &rbac::v1alpha1::tables::kRoleBinding,
    &rbac::v1alpha1::tables::kRoleBindingList,
    &rbac::v1alpha1::tables::kRoleList,
    &rbac::v1beta1::tables::kClusterRole,
    &rbac::v1beta1::tables::kClusterRoleBinding,
    &rbac::v1beta1::tables::kClusterRoleBindingList,
    &rbac::v1beta1::tables::kClusterRoleList,
    &rbac::v1beta1::tables::kRole,
    &rbac::v1beta1::tables::kRoleBinding,
    &rbac::v1beta1::tables::kRoleBindingList,
    &rbac::v1beta1::tables::kRoleList,
    &resource::v1::tables::kDeviceClass,
    &resource::v1::tables::kDeviceClassList,
    &resource::v1::tables::kResourceClaim,
    &resource::v1::tables::kResourceClaimList,
    &resource::v1::tables::kResourceClaimTemplate,
    &resource::v1::tables::kResourceClaimTemplateList,
    &resource::v1::tables::kResourceSlice,
    &resource::v1::tables::kResourceSliceList,
    &resource::v1alpha3::tables::kDeviceTaintRule,
    &resource::v1alpha3::tables::kDeviceTaintRuleList,
    &resource::v1alpha3::tables::kResourcePoolStatusRequest,
    &resource::v1alpha3::tables::kResourcePoolStatusRequestList,
    &resource::v1beta1::tables::kDeviceClass,
    &resource::v1beta1::tables::kDeviceClassList,
    &resource::v1beta1::tables::kResourceClaim,
    &resource::v1beta1::tables::kResourceClaimList,
    &resource::v1beta1::tables::kResourceClaimTemplate,
    &resource::v1beta1::tables::kResourceClaimTemplateList,
    &resource::v1beta1::tables::kResourceSlice,
    &resource::v1beta1::tables::kResourceSliceList,
    &resource::v1beta2::tables::kDeviceClass,
    &resource::v1beta2::tables::kDeviceClassList,
    &resource::v1beta2::tables::kDeviceTaintRule,
    &resource::v1beta2::tables::kDeviceTaintRuleList,
    &resource::v1beta2::tables::kResourceClaim,
    &resource::v1beta2::tables::kResourceClaimList,
    &resource::v1beta2::tables::kResourceClaimTemplate,
    &resource::v1beta2::tables::kResourceClaimTemplateList,
    &resource::v1beta2::tables::kResourceSlice,
    &resource::v1beta2::tables::kResourceSliceList,
    &scheduling::v1::tables::kPriorityClass,
    &scheduling::v1::tables::kPriorityClassList,
    &scheduling::v1alpha2::tables::kPodGroup,
    &scheduling::v1alpha2::tables::kPodGroupList,
    &scheduling::v1alpha2::tables::kWorkload,
    &scheduling::v1alpha2::tables::kWorkloadList,
    &scheduling::v1beta1::tables::kPriorityClass,
    &scheduling::v1beta1::tables::kPriorityClassList,
    &storage::v1::tables::kCSIDriver,
    &storage::v1::tables::kCSIDriverList,
    &storage::v1::tables::kCSINode,
    &storage::v1::tables::kCSINodeList,
    &storage::v1::tables::kCSIStorageCapacity,
    &storage::v1::tables::kCSIStorageCapacityList,
    &storage::v1::tables::kStorageClass,
    &storage::v1::tables::kStorageClassList,
    &storage::v1::tables::kVolumeAttachment,
    &storage::v1::tables::kVolumeAttachmentList,
    &storage::v1::tables::kVolumeAttributesClass,
    &storage::v1::tables::kVolumeAttributesClassList,
    &storage::v1alpha1::tables::kCSIStorageCapacity,
    &storage::v1alpha1::tables::kCSIStorageCapacityList,
    &storage::v1alpha1::tables::kVolumeAttachment,
    &storage::v1alpha1::tables::kVolumeAttachmentList,
    &storage::v1alpha1::tables::kVolumeAttributesClass,
    &storage::v1alpha1::tables::kVolumeAttributesClassList,
    &storage::v1beta1::tables::kCSIDriver,
    &storage::v1beta1::tables::kCSIDriverList,
    &storage::v1beta1::tables::kCSINode,
    &storage::v1beta1::tables::kCSINodeList,
    &storage::v1beta1::tables::kCSIStorageCapacity,
    &storage::v1beta1::tables::kCSIStorageCapacityList,
    &storage::v1beta1::tables::kStorageClass,
    &storage::v1beta1::tables::kStorageClassList,
    &storage::v1beta1::tables::kVolumeAttachment,
    &storage::v1beta1::tables::kVolumeAttachmentList,
    &storage::v1beta1::tables::kVolumeAttributesClass,
    &storage::v1beta1::tables::kVolumeAttributesClassList,
    &storagemigration::v1beta1::tables::kStorageVersionMigration,
    &storagemigration::v1beta1::tables::kStorageVersionMigrationList,
    &meta::v1::tables::kAPIGroup,
    &meta::v1::tables::kAPIGroupList,
    &meta::v1::tables::kAPIResourceList,
    &meta::v1::tables::kAPIVersions,
    &core::v1::tables::kBinding,
    &core::v1::tables::kComponentStatus,
    &core::v1::tables::kComponentStatusList,
    &core::v1::tables::kConfigMap,
    &core::v1::tables::kConfigMapList,
    &meta::v1::tables::kCreateOptions,
    &meta::v1::tables::kDeleteOptions,
    &core::v1::tables::kEndpoints,
    &core::v1::tables::kEndpointsList,
    &core::v1::tables::kEvent,
    &core::v1::tables::kEventList,
    &meta::v1::tables::kGetOptions,
    &core::v1::tables::kLimitRange,
    &core::v1::tables::kLimitRangeList,
    &core::v1::tables::kList,
    &meta::v1::tables::kListOptions,
    &core::v1::tables::kNamespace,
    &core::v1::tables::kNamespaceList,
    &core::v1::tables::kNode,
    &core::v1::tables::kNodeList,
    &core::v1::tables::kNodeProxyOptions,
    &meta::v1::tables::kPatchOptions,
    &core::v1::tables::kPersistentVolume,
    &core::v1::tables::kPersistentVolumeClaim,
    &core::v1::tables::kPersistentVolumeClaimList,
    &core::v1::tables::kPersistentVolumeList,
    &core::v1::tables::kPod,
    &core::v1::tables::kPodAttachOptions,
    &core::v1::tables::kPodExecOptions,
    &core::v1::tables::kPodList,
    &core::v1::tables::kPodLogOptions,
    &core::v1::tables::kPodPortForwardOptions,
    &core::v1::tables::kPodProxyOptions,
    &core::v1::tables::kPodStatusResult,
    &core::v1::tables::kPodTemplate,
    &core::v1::tables::kPodTemplateList,
    &core::v1::tables::kRangeAllocation,
    &core::v1::tables::kReplicationController,
    &core::v1::tables::kReplicationControllerList,
    &core::v1::tables::kResourceQuota,
    &core::v1::tables::kResourceQuotaList,
    &core::v1::tables::kSecret,
    &core::v1::tables::kSecretList,
    &core::v1::tables::kSerializedReference,
    &core::v1::tables::kService,
    &core::v1::tables::kServiceAccount,
    &core::v1::tables::kServiceAccountList,
    &core::v1::tables::kServiceList,
    &core::v1::tables::kServiceProxyOptions,
    &meta::v1::tables::kStatus,
    &meta::v1::tables::kUpdateOptions,
};

constexpr std::string_view kMetaVersion = "meta.k8s.io/v1";

const TypeInfo* Find(std::string_view api_version, std::string_view kind) noexcept {
  const auto wanted = std::pair(api_version, kind);
  const auto* it = std::lower_bound(std::begin(kKinds), std::end(kKinds), wanted, [](const TypeInfo* info, const auto& key) {
    return std::pair(info->api_version, info->kind) < key;
  });
  if (it == std::end(kKinds) || (*it)->api_version != api_version || (*it)->kind != kind) return nullptr;
  return *it;
}

}  // namespace

const TypeInfo* FindTypeInfo(std::string_view api_version, std::string_view kind) noexcept {
  const TypeInfo* info = Find(api_version, kind);
  // The kinds that all groups share (Status, the options) are known under meta/v1's own name too.
  if (!info && api_version == kMetaVersion) {
    info = Find("v1", kind);
    if (info && !info->name.starts_with("meta/")) info = nullptr;
  }
  return info;
}

std::span<const TypeInfo* const> AllTypeInfos() noexcept { return kKinds; }

}  // namespace kube
