// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
// The types of core/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_CORE_V1_TYPES_H_
#define KUBE_API_CORE_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/core/v1/fwd.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::core::v1 {

using kube::described::operator==;

inline constexpr char kImagePolicyFailedOpenKey[] = "alpha.image-policy.k8s.io/failed-open";
inline constexpr char kMirrorPodAnnotationKey[] = "kubernetes.io/config.mirror";
inline constexpr char kTolerationsAnnotationKey[] = "scheduler.alpha.kubernetes.io/tolerations";
inline constexpr char kTaintsAnnotationKey[] = "scheduler.alpha.kubernetes.io/taints";
inline constexpr char kSeccompPodAnnotationKey[] = "seccomp.security.alpha.kubernetes.io/pod";
inline constexpr char kSeccompContainerAnnotationKeyPrefix[] = "container.seccomp.security.alpha.kubernetes.io/";
inline constexpr char kSeccompProfileRuntimeDefault[] = "runtime/default";
inline constexpr char kSeccompProfileNameUnconfined[] = "unconfined";
inline constexpr char kSeccompLocalhostProfileNamePrefix[] = "localhost/";
inline constexpr char kDeprecatedAppArmorBetaContainerAnnotationKeyPrefix[] =
    "container.apparmor.security.beta.kubernetes.io/";
inline constexpr char kDeprecatedAppArmorBetaProfileRuntimeDefault[] = "runtime/default";
inline constexpr char kDeprecatedAppArmorBetaProfileNamePrefix[] = "localhost/";
inline constexpr char kDeprecatedAppArmorBetaProfileNameUnconfined[] = "unconfined";
inline constexpr char kDeprecatedSeccompProfileDockerDefault[] = "docker/default";
inline constexpr char kPreferAvoidPodsAnnotationKey[] = "scheduler.alpha.kubernetes.io/preferAvoidPods";
inline constexpr char kObjectTTLAnnotationKey[] = "node.alpha.kubernetes.io/ttl";
inline constexpr char kNonConvertibleAnnotationPrefix[] = "non-convertible.kubernetes.io";
inline constexpr char kLastAppliedConfigAnnotation[] = "kubectl.kubernetes.io/last-applied-configuration";
inline constexpr char kAnnotationLoadBalancerSourceRangesKey[] =
    "service.beta.kubernetes.io/load-balancer-source-ranges";
inline constexpr char kEndpointsLastChangeTriggerTime[] = "endpoints.kubernetes.io/last-change-trigger-time";
inline constexpr char kEndpointsOverCapacity[] = "endpoints.kubernetes.io/over-capacity";
inline constexpr char kMigratedPluginsAnnotationKey[] = "storage.alpha.kubernetes.io/migrated-plugins";
inline constexpr char kPodDeletionCost[] = "controller.kubernetes.io/pod-deletion-cost";
inline constexpr char kDeprecatedAnnotationTopologyAwareHints[] = "service.kubernetes.io/topology-aware-hints";
inline constexpr char kAnnotationTopologyMode[] = "service.kubernetes.io/topology-mode";
inline constexpr char kNamespaceDefault[] = "default";
inline constexpr char kNamespaceAll[] = "";
inline constexpr char kNamespaceNodeLease[] = "kube-node-lease";
inline constexpr char kBetaStorageClassAnnotation[] = "volume.beta.kubernetes.io/storage-class";
inline constexpr char kMountOptionAnnotation[] = "volume.beta.kubernetes.io/mount-options";
inline constexpr char kPersistentVolumeReclaimRecycle[] = "Recycle";
inline constexpr char kPersistentVolumeReclaimDelete[] = "Delete";
inline constexpr char kPersistentVolumeReclaimRetain[] = "Retain";
inline constexpr char kPersistentVolumeBlock[] = "Block";
inline constexpr char kPersistentVolumeFilesystem[] = "Filesystem";
inline constexpr char kPersistentVolumeClaimResizing[] = "Resizing";
inline constexpr char kPersistentVolumeClaimFileSystemResizePending[] = "FileSystemResizePending";
inline constexpr char kPersistentVolumeClaimControllerResizeError[] = "ControllerResizeError";
inline constexpr char kPersistentVolumeClaimNodeResizeError[] = "NodeResizeError";
inline constexpr char kPersistentVolumeClaimVolumeModifyVolumeError[] = "ModifyVolumeError";
inline constexpr char kPersistentVolumeClaimVolumeModifyingVolume[] = "ModifyingVolume";
inline constexpr char kPersistentVolumeClaimUnused[] = "Unused";
inline constexpr char kPersistentVolumeClaimControllerResizeInProgress[] = "ControllerResizeInProgress";
inline constexpr char kPersistentVolumeClaimControllerResizeInfeasible[] = "ControllerResizeInfeasible";
inline constexpr char kPersistentVolumeClaimNodeResizePending[] = "NodeResizePending";
inline constexpr char kPersistentVolumeClaimNodeResizeInProgress[] = "NodeResizeInProgress";
inline constexpr char kPersistentVolumeClaimNodeResizeInfeasible[] = "NodeResizeInfeasible";
inline constexpr char kPersistentVolumeClaimModifyVolumePending[] = "Pending";
inline constexpr char kPersistentVolumeClaimModifyVolumeInProgress[] = "InProgress";
inline constexpr char kPersistentVolumeClaimModifyVolumeInfeasible[] = "Infeasible";
inline constexpr char kReadWriteOnce[] = "ReadWriteOnce";
inline constexpr char kReadOnlyMany[] = "ReadOnlyMany";
inline constexpr char kReadWriteMany[] = "ReadWriteMany";
inline constexpr char kReadWriteOncePod[] = "ReadWriteOncePod";
inline constexpr char kVolumePending[] = "Pending";
inline constexpr char kVolumeAvailable[] = "Available";
inline constexpr char kVolumeBound[] = "Bound";
inline constexpr char kVolumeReleased[] = "Released";
inline constexpr char kVolumeFailed[] = "Failed";
inline constexpr char kClaimPending[] = "Pending";
inline constexpr char kClaimBound[] = "Bound";
inline constexpr char kClaimLost[] = "Lost";
inline constexpr char kHostPathUnset[] = "";
inline constexpr char kHostPathDirectoryOrCreate[] = "DirectoryOrCreate";
inline constexpr char kHostPathDirectory[] = "Directory";
inline constexpr char kHostPathFileOrCreate[] = "FileOrCreate";
inline constexpr char kHostPathFile[] = "File";
inline constexpr char kHostPathSocket[] = "Socket";
inline constexpr char kHostPathCharDev[] = "CharDevice";
inline constexpr char kHostPathBlockDev[] = "BlockDevice";
inline constexpr char kStorageMediumDefault[] = "";
inline constexpr char kStorageMediumMemory[] = "Memory";
inline constexpr char kStorageMediumHugePages[] = "HugePages";
inline constexpr char kStorageMediumHugePagesPrefix[] = "HugePages-";
inline constexpr char kProtocolTCP[] = "TCP";
inline constexpr char kProtocolUDP[] = "UDP";
inline constexpr char kProtocolSCTP[] = "SCTP";
inline constexpr std::int64_t kSecretVolumeSourceDefaultMode = 420;
inline constexpr char kAzureDataDiskCachingNone[] = "None";
inline constexpr char kAzureDataDiskCachingReadOnly[] = "ReadOnly";
inline constexpr char kAzureDataDiskCachingReadWrite[] = "ReadWrite";
inline constexpr char kAzureSharedBlobDisk[] = "Shared";
inline constexpr char kAzureDedicatedBlobDisk[] = "Dedicated";
inline constexpr char kAzureManagedDisk[] = "Managed";
inline constexpr std::int64_t kConfigMapVolumeSourceDefaultMode = 420;
inline constexpr std::int64_t kProjectedVolumeSourceDefaultMode = 420;
inline constexpr char kMountPropagationNone[] = "None";
inline constexpr char kMountPropagationHostToContainer[] = "HostToContainer";
inline constexpr char kMountPropagationBidirectional[] = "Bidirectional";
inline constexpr char kRecursiveReadOnlyDisabled[] = "Disabled";
inline constexpr char kRecursiveReadOnlyIfPossible[] = "IfPossible";
inline constexpr char kRecursiveReadOnlyEnabled[] = "Enabled";
inline constexpr char kURISchemeHTTP[] = "HTTP";
inline constexpr char kURISchemeHTTPS[] = "HTTPS";
inline constexpr char kPullAlways[] = "Always";
inline constexpr char kPullNever[] = "Never";
inline constexpr char kPullIfNotPresent[] = "IfNotPresent";
inline constexpr char kNotRequired[] = "NotRequired";
inline constexpr char kRestartContainer[] = "RestartContainer";
inline constexpr char kPreemptLowerPriority[] = "PreemptLowerPriority";
inline constexpr char kPreemptNever[] = "Never";
inline constexpr char kTerminationMessageReadFile[] = "File";
inline constexpr char kTerminationMessageFallbackToLogsOnError[] = "FallbackToLogsOnError";
inline constexpr char kTerminationMessagePathDefault[] = "/dev/termination-log";
inline constexpr char kSIGABRT[] = "SIGABRT";
inline constexpr char kSIGALRM[] = "SIGALRM";
inline constexpr char kSIGBUS[] = "SIGBUS";
inline constexpr char kSIGCHLD[] = "SIGCHLD";
inline constexpr char kSIGCLD[] = "SIGCLD";
inline constexpr char kSIGCONT[] = "SIGCONT";
inline constexpr char kSIGFPE[] = "SIGFPE";
inline constexpr char kSIGHUP[] = "SIGHUP";
inline constexpr char kSIGILL[] = "SIGILL";
inline constexpr char kSIGINT[] = "SIGINT";
inline constexpr char kSIGIO[] = "SIGIO";
inline constexpr char kSIGIOT[] = "SIGIOT";
inline constexpr char kSIGKILL[] = "SIGKILL";
inline constexpr char kSIGPIPE[] = "SIGPIPE";
inline constexpr char kSIGPOLL[] = "SIGPOLL";
inline constexpr char kSIGPROF[] = "SIGPROF";
inline constexpr char kSIGPWR[] = "SIGPWR";
inline constexpr char kSIGQUIT[] = "SIGQUIT";
inline constexpr char kSIGSEGV[] = "SIGSEGV";
inline constexpr char kSIGSTKFLT[] = "SIGSTKFLT";
inline constexpr char kSIGSTOP[] = "SIGSTOP";
inline constexpr char kSIGSYS[] = "SIGSYS";
inline constexpr char kSIGTERM[] = "SIGTERM";
inline constexpr char kSIGTRAP[] = "SIGTRAP";
inline constexpr char kSIGTSTP[] = "SIGTSTP";
inline constexpr char kSIGTTIN[] = "SIGTTIN";
inline constexpr char kSIGTTOU[] = "SIGTTOU";
inline constexpr char kSIGURG[] = "SIGURG";
inline constexpr char kSIGUSR1[] = "SIGUSR1";
inline constexpr char kSIGUSR2[] = "SIGUSR2";
inline constexpr char kSIGVTALRM[] = "SIGVTALRM";
inline constexpr char kSIGWINCH[] = "SIGWINCH";
inline constexpr char kSIGXCPU[] = "SIGXCPU";
inline constexpr char kSIGXFSZ[] = "SIGXFSZ";
inline constexpr char kSIGRTMIN[] = "SIGRTMIN";
inline constexpr char kSIGRTMINPLUS1[] = "SIGRTMIN+1";
inline constexpr char kSIGRTMINPLUS2[] = "SIGRTMIN+2";
inline constexpr char kSIGRTMINPLUS3[] = "SIGRTMIN+3";
inline constexpr char kSIGRTMINPLUS4[] = "SIGRTMIN+4";
inline constexpr char kSIGRTMINPLUS5[] = "SIGRTMIN+5";
inline constexpr char kSIGRTMINPLUS6[] = "SIGRTMIN+6";
inline constexpr char kSIGRTMINPLUS7[] = "SIGRTMIN+7";
inline constexpr char kSIGRTMINPLUS8[] = "SIGRTMIN+8";
inline constexpr char kSIGRTMINPLUS9[] = "SIGRTMIN+9";
inline constexpr char kSIGRTMINPLUS10[] = "SIGRTMIN+10";
inline constexpr char kSIGRTMINPLUS11[] = "SIGRTMIN+11";
inline constexpr char kSIGRTMINPLUS12[] = "SIGRTMIN+12";
inline constexpr char kSIGRTMINPLUS13[] = "SIGRTMIN+13";
inline constexpr char kSIGRTMINPLUS14[] = "SIGRTMIN+14";
inline constexpr char kSIGRTMINPLUS15[] = "SIGRTMIN+15";
inline constexpr char kSIGRTMAXMINUS14[] = "SIGRTMAX-14";
inline constexpr char kSIGRTMAXMINUS13[] = "SIGRTMAX-13";
inline constexpr char kSIGRTMAXMINUS12[] = "SIGRTMAX-12";
inline constexpr char kSIGRTMAXMINUS11[] = "SIGRTMAX-11";
inline constexpr char kSIGRTMAXMINUS10[] = "SIGRTMAX-10";
inline constexpr char kSIGRTMAXMINUS9[] = "SIGRTMAX-9";
inline constexpr char kSIGRTMAXMINUS8[] = "SIGRTMAX-8";
inline constexpr char kSIGRTMAXMINUS7[] = "SIGRTMAX-7";
inline constexpr char kSIGRTMAXMINUS6[] = "SIGRTMAX-6";
inline constexpr char kSIGRTMAXMINUS5[] = "SIGRTMAX-5";
inline constexpr char kSIGRTMAXMINUS4[] = "SIGRTMAX-4";
inline constexpr char kSIGRTMAXMINUS3[] = "SIGRTMAX-3";
inline constexpr char kSIGRTMAXMINUS2[] = "SIGRTMAX-2";
inline constexpr char kSIGRTMAXMINUS1[] = "SIGRTMAX-1";
inline constexpr char kSIGRTMAX[] = "SIGRTMAX";
inline constexpr char kConditionTrue[] = "True";
inline constexpr char kConditionFalse[] = "False";
inline constexpr char kConditionUnknown[] = "Unknown";
inline constexpr char kResourceHealthStatusHealthy[] = "Healthy";
inline constexpr char kResourceHealthStatusUnhealthy[] = "Unhealthy";
inline constexpr char kResourceHealthStatusUnknown[] = "Unknown";
inline constexpr std::int64_t kResourceHealthMessageMaxLength = 1024;
inline constexpr char kPodPending[] = "Pending";
inline constexpr char kPodRunning[] = "Running";
inline constexpr char kPodSucceeded[] = "Succeeded";
inline constexpr char kPodFailed[] = "Failed";
inline constexpr char kPodUnknown[] = "Unknown";
inline constexpr char kContainersReady[] = "ContainersReady";
inline constexpr char kPodInitialized[] = "Initialized";
inline constexpr char kPodReady[] = "Ready";
inline constexpr char kPodScheduled[] = "PodScheduled";
inline constexpr char kDisruptionTarget[] = "DisruptionTarget";
inline constexpr char kPodReadyToStartContainers[] = "PodReadyToStartContainers";
inline constexpr char kPodResizePending[] = "PodResizePending";
inline constexpr char kPodResizeInProgress[] = "PodResizeInProgress";
inline constexpr char kAllContainersRestarting[] = "AllContainersRestarting";
inline constexpr char kPodReasonUnschedulable[] = "Unschedulable";
inline constexpr char kPodReasonSchedulingGated[] = "SchedulingGated";
inline constexpr char kPodReasonSchedulerError[] = "SchedulerError";
inline constexpr char kPodReasonTerminationByKubelet[] = "TerminationByKubelet";
inline constexpr char kPodReasonPreemptionByScheduler[] = "PreemptionByScheduler";
inline constexpr char kPodReasonDeferred[] = "Deferred";
inline constexpr char kPodReasonInfeasible[] = "Infeasible";
inline constexpr char kPodReasonError[] = "Error";
inline constexpr char kPodResizeStatusInProgress[] = "InProgress";
inline constexpr char kPodResizeStatusDeferred[] = "Deferred";
inline constexpr char kPodResizeStatusInfeasible[] = "Infeasible";
inline constexpr char kRestartPolicyAlways[] = "Always";
inline constexpr char kRestartPolicyOnFailure[] = "OnFailure";
inline constexpr char kRestartPolicyNever[] = "Never";
inline constexpr char kContainerRestartPolicyAlways[] = "Always";
inline constexpr char kContainerRestartPolicyNever[] = "Never";
inline constexpr char kContainerRestartPolicyOnFailure[] = "OnFailure";
inline constexpr char kContainerRestartRuleActionRestart[] = "Restart";
inline constexpr char kContainerRestartRuleActionRestartAllContainers[] = "RestartAllContainers";
inline constexpr char kContainerRestartRuleOnExitCodesOpIn[] = "In";
inline constexpr char kContainerRestartRuleOnExitCodesOpNotIn[] = "NotIn";
inline constexpr char kDNSClusterFirstWithHostNet[] = "ClusterFirstWithHostNet";
inline constexpr char kDNSClusterFirst[] = "ClusterFirst";
inline constexpr char kDNSDefault[] = "Default";
inline constexpr char kDNSNone[] = "None";
inline constexpr std::int64_t kDefaultTerminationGracePeriodSeconds = 30;
inline constexpr char kNodeSelectorOpIn[] = "In";
inline constexpr char kNodeSelectorOpNotIn[] = "NotIn";
inline constexpr char kNodeSelectorOpExists[] = "Exists";
inline constexpr char kNodeSelectorOpDoesNotExist[] = "DoesNotExist";
inline constexpr char kNodeSelectorOpGt[] = "Gt";
inline constexpr char kNodeSelectorOpLt[] = "Lt";
inline constexpr char kTaintEffectNoSchedule[] = "NoSchedule";
inline constexpr char kTaintEffectPreferNoSchedule[] = "PreferNoSchedule";
inline constexpr char kTaintEffectNoExecute[] = "NoExecute";
inline constexpr char kTolerationOpExists[] = "Exists";
inline constexpr char kTolerationOpEqual[] = "Equal";
inline constexpr char kTolerationOpLt[] = "Lt";
inline constexpr char kTolerationOpGt[] = "Gt";
inline constexpr char kLinux[] = "linux";
inline constexpr char kWindows[] = "windows";
inline constexpr char kDoNotSchedule[] = "DoNotSchedule";
inline constexpr char kScheduleAnyway[] = "ScheduleAnyway";
inline constexpr char kNodeInclusionPolicyIgnore[] = "Ignore";
inline constexpr char kNodeInclusionPolicyHonor[] = "Honor";
inline constexpr char kFSGroupChangeOnRootMismatch[] = "OnRootMismatch";
inline constexpr char kFSGroupChangeAlways[] = "Always";
inline constexpr char kSupplementalGroupsPolicyMerge[] = "Merge";
inline constexpr char kSupplementalGroupsPolicyStrict[] = "Strict";
inline constexpr char kSELinuxChangePolicyRecursive[] = "Recursive";
inline constexpr char kSELinuxChangePolicyMountOption[] = "MountOption";
inline constexpr char kSeccompProfileTypeUnconfined[] = "Unconfined";
inline constexpr char kSeccompProfileTypeRuntimeDefault[] = "RuntimeDefault";
inline constexpr char kSeccompProfileTypeLocalhost[] = "Localhost";
inline constexpr char kAppArmorProfileTypeUnconfined[] = "Unconfined";
inline constexpr char kAppArmorProfileTypeRuntimeDefault[] = "RuntimeDefault";
inline constexpr char kAppArmorProfileTypeLocalhost[] = "Localhost";
inline constexpr char kPodQOSGuaranteed[] = "Guaranteed";
inline constexpr char kPodQOSBurstable[] = "Burstable";
inline constexpr char kPodQOSBestEffort[] = "BestEffort";
inline constexpr char kReplicationControllerReplicaFailure[] = "ReplicaFailure";
inline constexpr char kServiceAffinityClientIP[] = "ClientIP";
inline constexpr char kServiceAffinityNone[] = "None";
inline constexpr std::int64_t kDefaultClientIPServiceAffinitySeconds = 10800;
inline constexpr char kServiceTypeClusterIP[] = "ClusterIP";
inline constexpr char kServiceTypeNodePort[] = "NodePort";
inline constexpr char kServiceTypeLoadBalancer[] = "LoadBalancer";
inline constexpr char kServiceTypeExternalName[] = "ExternalName";
inline constexpr char kServiceInternalTrafficPolicyCluster[] = "Cluster";
inline constexpr char kServiceInternalTrafficPolicyLocal[] = "Local";
inline constexpr char kServiceExternalTrafficPolicyCluster[] = "Cluster";
inline constexpr char kServiceExternalTrafficPolicyLocal[] = "Local";
inline constexpr char kServiceExternalTrafficPolicyTypeLocal[] = "Local";
inline constexpr char kServiceExternalTrafficPolicyTypeCluster[] = "Cluster";
inline constexpr char kServiceTrafficDistributionPreferSameZone[] = "PreferSameZone";
inline constexpr char kServiceTrafficDistributionPreferSameNode[] = "PreferSameNode";
inline constexpr char kServiceTrafficDistributionPreferClose[] = "PreferClose";
inline constexpr char kLoadBalancerPortsError[] = "LoadBalancerPortsError";
inline constexpr char kLoadBalancerPortsErrorReason[] = "LoadBalancerMixedProtocolNotSupported";
inline constexpr char kIPv4Protocol[] = "IPv4";
inline constexpr char kIPv6Protocol[] = "IPv6";
inline constexpr char kIPFamilyUnknown[] = "";
inline constexpr char kIPFamilyPolicySingleStack[] = "SingleStack";
inline constexpr char kIPFamilyPolicyPreferDualStack[] = "PreferDualStack";
inline constexpr char kIPFamilyPolicyRequireDualStack[] = "RequireDualStack";
inline constexpr char kClusterIPNone[] = "None";
inline constexpr char kNodePending[] = "Pending";
inline constexpr char kNodeRunning[] = "Running";
inline constexpr char kNodeTerminated[] = "Terminated";
inline constexpr char kNodeReady[] = "Ready";
inline constexpr char kNodeMemoryPressure[] = "MemoryPressure";
inline constexpr char kNodeDiskPressure[] = "DiskPressure";
inline constexpr char kNodePIDPressure[] = "PIDPressure";
inline constexpr char kNodeNetworkUnavailable[] = "NetworkUnavailable";
inline constexpr char kNodeHostName[] = "Hostname";
inline constexpr char kNodeInternalIP[] = "InternalIP";
inline constexpr char kNodeExternalIP[] = "ExternalIP";
inline constexpr char kNodeInternalDNS[] = "InternalDNS";
inline constexpr char kNodeExternalDNS[] = "ExternalDNS";
inline constexpr char kResourceCPU[] = "cpu";
inline constexpr char kResourceMemory[] = "memory";
inline constexpr char kResourceStorage[] = "storage";
inline constexpr char kResourceEphemeralStorage[] = "ephemeral-storage";
inline constexpr char kResourceDefaultNamespacePrefix[] = "kubernetes.io/";
inline constexpr char kResourceHugePagesPrefix[] = "hugepages-";
inline constexpr char kResourceAttachableVolumesPrefix[] = "attachable-volumes-";
inline constexpr char kFinalizerKubernetes[] = "kubernetes";
inline constexpr char kNamespaceActive[] = "Active";
inline constexpr char kNamespaceTerminating[] = "Terminating";
inline constexpr char kNamespaceTerminatingCause[] = "NamespaceTerminating";
inline constexpr char kNamespaceDeletionDiscoveryFailure[] = "NamespaceDeletionDiscoveryFailure";
inline constexpr char kNamespaceDeletionContentFailure[] = "NamespaceDeletionContentFailure";
inline constexpr char kNamespaceDeletionGVParsingFailure[] = "NamespaceDeletionGroupVersionParsingFailure";
inline constexpr char kNamespaceContentRemaining[] = "NamespaceContentRemaining";
inline constexpr char kNamespaceFinalizersRemaining[] = "NamespaceFinalizersRemaining";
inline constexpr char kLogStreamStdout[] = "Stdout";
inline constexpr char kLogStreamStderr[] = "Stderr";
inline constexpr char kLogStreamAll[] = "All";
inline constexpr char kEventTypeNormal[] = "Normal";
inline constexpr char kEventTypeWarning[] = "Warning";
inline constexpr char kLimitTypePod[] = "Pod";
inline constexpr char kLimitTypeContainer[] = "Container";
inline constexpr char kLimitTypePersistentVolumeClaim[] = "PersistentVolumeClaim";
inline constexpr char kResourcePods[] = "pods";
inline constexpr char kResourceServices[] = "services";
inline constexpr char kResourceReplicationControllers[] = "replicationcontrollers";
inline constexpr char kResourceQuotas[] = "resourcequotas";
inline constexpr char kResourceSecrets[] = "secrets";
inline constexpr char kResourceConfigMaps[] = "configmaps";
inline constexpr char kResourcePersistentVolumeClaims[] = "persistentvolumeclaims";
inline constexpr char kResourceServicesNodePorts[] = "services.nodeports";
inline constexpr char kResourceServicesLoadBalancers[] = "services.loadbalancers";
inline constexpr char kResourceRequestsCPU[] = "requests.cpu";
inline constexpr char kResourceRequestsMemory[] = "requests.memory";
inline constexpr char kResourceRequestsStorage[] = "requests.storage";
inline constexpr char kResourceRequestsEphemeralStorage[] = "requests.ephemeral-storage";
inline constexpr char kResourceLimitsCPU[] = "limits.cpu";
inline constexpr char kResourceLimitsMemory[] = "limits.memory";
inline constexpr char kResourceLimitsEphemeralStorage[] = "limits.ephemeral-storage";
inline constexpr char kResourceClaimsPerClass[] = ".deviceclass.resource.k8s.io/devices";
inline constexpr char kResourceImplicitExtendedClaimsPerClass[] = "requests.deviceclass.resource.kubernetes.io/";
inline constexpr char kResourceRequestsHugePagesPrefix[] = "requests.hugepages-";
inline constexpr char kDefaultResourceRequestsPrefix[] = "requests.";
inline constexpr char kResourceQuotaScopeTerminating[] = "Terminating";
inline constexpr char kResourceQuotaScopeNotTerminating[] = "NotTerminating";
inline constexpr char kResourceQuotaScopeBestEffort[] = "BestEffort";
inline constexpr char kResourceQuotaScopeNotBestEffort[] = "NotBestEffort";
inline constexpr char kResourceQuotaScopePriorityClass[] = "PriorityClass";
inline constexpr char kResourceQuotaScopeCrossNamespacePodAffinity[] = "CrossNamespacePodAffinity";
inline constexpr char kResourceQuotaScopeVolumeAttributesClass[] = "VolumeAttributesClass";
inline constexpr char kScopeSelectorOpIn[] = "In";
inline constexpr char kScopeSelectorOpNotIn[] = "NotIn";
inline constexpr char kScopeSelectorOpExists[] = "Exists";
inline constexpr char kScopeSelectorOpDoesNotExist[] = "DoesNotExist";
inline constexpr std::int64_t kMaxSecretSize = 1048576;
inline constexpr char kSecretTypeOpaque[] = "Opaque";
inline constexpr char kSecretTypeServiceAccountToken[] = "kubernetes.io/service-account-token";
inline constexpr char kServiceAccountNameKey[] = "kubernetes.io/service-account.name";
inline constexpr char kServiceAccountUIDKey[] = "kubernetes.io/service-account.uid";
inline constexpr char kServiceAccountTokenKey[] = "token";
inline constexpr char kServiceAccountKubeconfigKey[] = "kubernetes.kubeconfig";
inline constexpr char kServiceAccountRootCAKey[] = "ca.crt";
inline constexpr char kServiceAccountNamespaceKey[] = "namespace";
inline constexpr char kSecretTypeDockercfg[] = "kubernetes.io/dockercfg";
inline constexpr char kDockerConfigKey[] = ".dockercfg";
inline constexpr char kSecretTypeDockerConfigJson[] = "kubernetes.io/dockerconfigjson";
inline constexpr char kDockerConfigJsonKey[] = ".dockerconfigjson";
inline constexpr char kSecretTypeBasicAuth[] = "kubernetes.io/basic-auth";
inline constexpr char kBasicAuthUsernameKey[] = "username";
inline constexpr char kBasicAuthPasswordKey[] = "password";
inline constexpr char kSecretTypeSSHAuth[] = "kubernetes.io/ssh-auth";
inline constexpr char kSSHAuthPrivateKey[] = "ssh-privatekey";
inline constexpr char kSecretTypeTLS[] = "kubernetes.io/tls";
inline constexpr char kTLSCertKey[] = "tls.crt";
inline constexpr char kTLSPrivateKeyKey[] = "tls.key";
inline constexpr char kSecretTypeBootstrapToken[] = "bootstrap.kubernetes.io/token";
inline constexpr char kComponentHealthy[] = "Healthy";
inline constexpr std::int64_t kDownwardAPIVolumeSourceDefaultMode = 420;
inline constexpr char kDefaultProcMount[] = "Default";
inline constexpr char kUnmaskedProcMount[] = "Unmasked";
inline constexpr char kDefaultSchedulerName[] = "default-scheduler";
inline constexpr std::int64_t kDefaultHardPodAffinitySymmetricWeight = 1;
inline constexpr char kExecStdinParam[] = "input";
inline constexpr char kExecStdoutParam[] = "output";
inline constexpr char kExecStderrParam[] = "error";
inline constexpr char kExecTTYParam[] = "tty";
inline constexpr char kExecCommandParam[] = "command";
inline constexpr char kStreamType[] = "streamType";
inline constexpr char kStreamTypeStdin[] = "stdin";
inline constexpr char kStreamTypeStdout[] = "stdout";
inline constexpr char kStreamTypeStderr[] = "stderr";
inline constexpr char kStreamTypeData[] = "data";
inline constexpr char kStreamTypeError[] = "error";
inline constexpr char kStreamTypeResize[] = "resize";
inline constexpr char kPortHeader[] = "port";
inline constexpr char kPortForwardRequestIDHeader[] = "requestID";
inline constexpr char kMixedProtocolNotSupported[] = "MixedProtocolNotSupported";
inline constexpr char kLoadBalancerIPModeVIP[] = "VIP";
inline constexpr char kLoadBalancerIPModeProxy[] = "Proxy";
inline constexpr char kLabelHostname[] = "kubernetes.io/hostname";
inline constexpr char kAnnotationPeerAdvertiseAddress[] = "kubernetes.io/peer-advertise-address";
inline constexpr char kLabelTopologyZone[] = "topology.kubernetes.io/zone";
inline constexpr char kLabelTopologyRegion[] = "topology.kubernetes.io/region";
inline constexpr char kLabelFailureDomainBetaZone[] = "failure-domain.beta.kubernetes.io/zone";
inline constexpr char kLabelFailureDomainBetaRegion[] = "failure-domain.beta.kubernetes.io/region";
inline constexpr char kLabelZoneFailureDomain[] = "failure-domain.beta.kubernetes.io/zone";
inline constexpr char kLabelZoneRegion[] = "failure-domain.beta.kubernetes.io/region";
inline constexpr char kLabelZoneFailureDomainStable[] = "topology.kubernetes.io/zone";
inline constexpr char kLabelZoneRegionStable[] = "topology.kubernetes.io/region";
inline constexpr char kLabelInstanceType[] = "beta.kubernetes.io/instance-type";
inline constexpr char kLabelInstanceTypeStable[] = "node.kubernetes.io/instance-type";
inline constexpr char kLabelOSStable[] = "kubernetes.io/os";
inline constexpr char kLabelArchStable[] = "kubernetes.io/arch";
inline constexpr char kLabelWindowsBuild[] = "node.kubernetes.io/windows-build";
inline constexpr char kLabelNamespaceSuffixKubelet[] = "kubelet.kubernetes.io";
inline constexpr char kLabelNamespaceSuffixNode[] = "node.kubernetes.io";
inline constexpr char kLabelNamespaceNodeRestriction[] = "node-restriction.kubernetes.io";
inline constexpr char kIsHeadlessService[] = "service.kubernetes.io/headless";
inline constexpr char kLabelNodeExcludeBalancers[] = "node.kubernetes.io/exclude-from-external-load-balancers";
inline constexpr char kLabelMetadataName[] = "kubernetes.io/metadata.name";
inline constexpr char kTaintNodeNotReady[] = "node.kubernetes.io/not-ready";
inline constexpr char kTaintNodeUnreachable[] = "node.kubernetes.io/unreachable";
inline constexpr char kTaintNodeUnschedulable[] = "node.kubernetes.io/unschedulable";
inline constexpr char kTaintNodeMemoryPressure[] = "node.kubernetes.io/memory-pressure";
inline constexpr char kTaintNodeDiskPressure[] = "node.kubernetes.io/disk-pressure";
inline constexpr char kTaintNodeNetworkUnavailable[] = "node.kubernetes.io/network-unavailable";
inline constexpr char kTaintNodePIDPressure[] = "node.kubernetes.io/pid-pressure";
inline constexpr char kTaintNodeOutOfService[] = "node.kubernetes.io/out-of-service";

/// core/v1 HostPathVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#HostPathVolumeSource
struct HostPathVolumeSource {
  std::string path{};
  std::optional<std::string> type{};
};

/// core/v1 EmptyDirVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EmptyDirVolumeSource
struct EmptyDirVolumeSource {
  std::string medium{};
  std::optional<Quantity> size_limit{};
};

/// core/v1 GCEPersistentDiskVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#GCEPersistentDiskVolumeSource
struct GCEPersistentDiskVolumeSource {
  std::string pd_name{};
  std::string fs_type{};
  std::int32_t partition{};
  bool read_only{};
};

/// core/v1 AWSElasticBlockStoreVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AWSElasticBlockStoreVolumeSource
struct AWSElasticBlockStoreVolumeSource {
  std::string volume_id{};
  std::string fs_type{};
  std::int32_t partition{};
  bool read_only{};
};

/// core/v1 GitRepoVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#GitRepoVolumeSource
struct GitRepoVolumeSource {
  std::string repository{};
  std::string revision{};
  std::string directory{};
};

/// core/v1 KeyToPath.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#KeyToPath
struct KeyToPath {
  std::string key{};
  std::string path{};
  std::optional<std::int32_t> mode{};
};

/// core/v1 SecretVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecretVolumeSource
struct SecretVolumeSource {
  std::string secret_name{};
  kube::List<KeyToPath> items{};
  std::optional<std::int32_t> default_mode{};
  std::optional<bool> optional{};
};

/// core/v1 NFSVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NFSVolumeSource
struct NFSVolumeSource {
  std::string server{};
  std::string path{};
  bool read_only{};
};

/// core/v1 LocalObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LocalObjectReference
struct LocalObjectReference {
  std::string name{};
};

/// core/v1 ISCSIVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ISCSIVolumeSource
struct ISCSIVolumeSource {
  std::string target_portal{};
  std::string iqn{};
  std::int32_t lun{};
  std::string iscsi_interface{};
  std::string fs_type{};
  bool read_only{};
  kube::List<std::string> portals{};
  bool chap_auth_discovery{};
  bool chap_auth_session{};
  Boxed<LocalObjectReference> secret_ref{};
  std::optional<std::string> initiator_name{};
};

/// core/v1 GlusterfsVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#GlusterfsVolumeSource
struct GlusterfsVolumeSource {
  std::string endpoints{};
  std::string path{};
  bool read_only{};
};

/// core/v1 PersistentVolumeClaimVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaimVolumeSource
struct PersistentVolumeClaimVolumeSource {
  std::string claim_name{};
  bool read_only{};
};

/// core/v1 RBDVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#RBDVolumeSource
struct RBDVolumeSource {
  kube::List<std::string> monitors{};
  std::string image{};
  std::string fs_type{};
  std::string pool{};
  std::string user{};
  std::string keyring{};
  Boxed<LocalObjectReference> secret_ref{};
  bool read_only{};
};

/// core/v1 FlexVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#FlexVolumeSource
struct FlexVolumeSource {
  std::string driver{};
  std::string fs_type{};
  Boxed<LocalObjectReference> secret_ref{};
  bool read_only{};
  Map<std::string> options{};
};

/// core/v1 CinderVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#CinderVolumeSource
struct CinderVolumeSource {
  std::string volume_id{};
  std::string fs_type{};
  bool read_only{};
  Boxed<LocalObjectReference> secret_ref{};
};

/// core/v1 CephFSVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#CephFSVolumeSource
struct CephFSVolumeSource {
  kube::List<std::string> monitors{};
  std::string path{};
  std::string user{};
  std::string secret_file{};
  Boxed<LocalObjectReference> secret_ref{};
  bool read_only{};
};

/// core/v1 FlockerVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#FlockerVolumeSource
struct FlockerVolumeSource {
  std::string dataset_name{};
  std::string dataset_uuid{};
};

/// core/v1 ObjectFieldSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ObjectFieldSelector
struct ObjectFieldSelector {
  std::string api_version{};
  std::string field_path{};
};

/// core/v1 ResourceFieldSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceFieldSelector
struct ResourceFieldSelector {
  std::string container_name{};
  std::string resource{};
  Quantity divisor{};
};

/// core/v1 DownwardAPIVolumeFile.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#DownwardAPIVolumeFile
struct DownwardAPIVolumeFile {
  std::string path{};
  Boxed<ObjectFieldSelector> field_ref{};
  Boxed<ResourceFieldSelector> resource_field_ref{};
  std::optional<std::int32_t> mode{};
};

/// core/v1 DownwardAPIVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#DownwardAPIVolumeSource
struct DownwardAPIVolumeSource {
  kube::List<DownwardAPIVolumeFile> items{};
  std::optional<std::int32_t> default_mode{};
};

/// core/v1 FCVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#FCVolumeSource
struct FCVolumeSource {
  kube::List<std::string> target_wwns{};
  std::optional<std::int32_t> lun{};
  std::string fs_type{};
  bool read_only{};
  kube::List<std::string> wwids{};
};

/// core/v1 AzureFileVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AzureFileVolumeSource
struct AzureFileVolumeSource {
  std::string secret_name{};
  std::string share_name{};
  bool read_only{};
};

/// core/v1 ConfigMapVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMapVolumeSource
struct ConfigMapVolumeSource {
  LocalObjectReference local_object_reference{};
  kube::List<KeyToPath> items{};
  std::optional<std::int32_t> default_mode{};
  std::optional<bool> optional{};
};

/// core/v1 VsphereVirtualDiskVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VsphereVirtualDiskVolumeSource
struct VsphereVirtualDiskVolumeSource {
  std::string volume_path{};
  std::string fs_type{};
  std::string storage_policy_name{};
  std::string storage_policy_id{};
};

/// core/v1 QuobyteVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#QuobyteVolumeSource
struct QuobyteVolumeSource {
  std::string registry{};
  std::string volume{};
  bool read_only{};
  std::string user{};
  std::string group{};
  std::string tenant{};
};

/// core/v1 AzureDiskVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AzureDiskVolumeSource
struct AzureDiskVolumeSource {
  std::string disk_name{};
  std::string disk_uri{};
  std::optional<std::string> caching_mode{};
  std::optional<std::string> fs_type{};
  std::optional<bool> read_only{};
  std::optional<std::string> kind{};
};

/// core/v1 PhotonPersistentDiskVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PhotonPersistentDiskVolumeSource
struct PhotonPersistentDiskVolumeSource {
  std::string pd_id{};
  std::string fs_type{};
};

/// core/v1 SecretProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecretProjection
struct SecretProjection {
  LocalObjectReference local_object_reference{};
  kube::List<KeyToPath> items{};
  std::optional<bool> optional{};
};

/// core/v1 DownwardAPIProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#DownwardAPIProjection
struct DownwardAPIProjection {
  kube::List<DownwardAPIVolumeFile> items{};
};

/// core/v1 ConfigMapProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMapProjection
struct ConfigMapProjection {
  LocalObjectReference local_object_reference{};
  kube::List<KeyToPath> items{};
  std::optional<bool> optional{};
};

/// core/v1 ServiceAccountTokenProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceAccountTokenProjection
struct ServiceAccountTokenProjection {
  std::string audience{};
  std::optional<std::int64_t> expiration_seconds{};
  std::string path{};
};

/// core/v1 ClusterTrustBundleProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ClusterTrustBundleProjection
struct ClusterTrustBundleProjection {
  std::optional<std::string> name{};
  std::optional<std::string> signer_name{};
  Boxed<meta::v1::LabelSelector> label_selector{};
  std::optional<bool> optional{};
  std::string path{};
};

/// core/v1 PodCertificateProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodCertificateProjection
struct PodCertificateProjection {
  std::string signer_name{};
  std::string key_type{};
  std::optional<std::int32_t> max_expiration_seconds{};
  std::string credential_bundle_path{};
  std::string key_path{};
  std::string certificate_chain_path{};
  Map<std::string> user_annotations{};
};

/// core/v1 VolumeProjection.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeProjection
struct VolumeProjection {
  Boxed<SecretProjection> secret{};
  Boxed<DownwardAPIProjection> downward_api{};
  Boxed<ConfigMapProjection> config_map{};
  Boxed<ServiceAccountTokenProjection> service_account_token{};
  Boxed<ClusterTrustBundleProjection> cluster_trust_bundle{};
  Boxed<PodCertificateProjection> pod_certificate{};
};

/// core/v1 ProjectedVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ProjectedVolumeSource
struct ProjectedVolumeSource {
  kube::List<VolumeProjection> sources{};
  std::optional<std::int32_t> default_mode{};
};

/// core/v1 PortworxVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PortworxVolumeSource
struct PortworxVolumeSource {
  std::string volume_id{};
  std::string fs_type{};
  bool read_only{};
};

/// core/v1 ScaleIOVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ScaleIOVolumeSource
struct ScaleIOVolumeSource {
  std::string gateway{};
  std::string system{};
  Boxed<LocalObjectReference> secret_ref{};
  bool ssl_enabled{};
  std::string protection_domain{};
  std::string storage_pool{};
  std::string storage_mode{};
  std::string volume_name{};
  std::string fs_type{};
  bool read_only{};
};

/// core/v1 StorageOSVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#StorageOSVolumeSource
struct StorageOSVolumeSource {
  std::string volume_name{};
  std::string volume_namespace{};
  std::string fs_type{};
  bool read_only{};
  Boxed<LocalObjectReference> secret_ref{};
};

/// core/v1 CSIVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#CSIVolumeSource
struct CSIVolumeSource {
  std::string driver{};
  std::optional<bool> read_only{};
  std::optional<std::string> fs_type{};
  Map<std::string> volume_attributes{};
  Boxed<LocalObjectReference> node_publish_secret_ref{};
};

/// core/v1 VolumeResourceRequirements.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeResourceRequirements
struct VolumeResourceRequirements {
  Map<Quantity> limits{};
  Map<Quantity> requests{};
};

/// core/v1 TypedLocalObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#TypedLocalObjectReference
struct TypedLocalObjectReference {
  std::optional<std::string> api_group{};
  std::string kind{};
  std::string name{};
};

/// core/v1 TypedObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#TypedObjectReference
struct TypedObjectReference {
  std::optional<std::string> api_group{};
  std::string kind{};
  std::string name{};
  std::optional<std::string> namespace_{};
};

/// core/v1 PersistentVolumeClaimSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaimSpec
struct PersistentVolumeClaimSpec {
  kube::List<std::string> access_modes{};
  Boxed<meta::v1::LabelSelector> selector{};
  VolumeResourceRequirements resources{};
  std::string volume_name{};
  std::optional<std::string> storage_class_name{};
  std::optional<std::string> volume_mode{};
  Boxed<TypedLocalObjectReference> data_source{};
  Boxed<TypedObjectReference> data_source_ref{};
  std::optional<std::string> volume_attributes_class_name{};
};

/// core/v1 PersistentVolumeClaimTemplate.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaimTemplate
struct PersistentVolumeClaimTemplate {
  meta::v1::ObjectMeta metadata{};
  PersistentVolumeClaimSpec spec{};
};

/// core/v1 EphemeralVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EphemeralVolumeSource
struct EphemeralVolumeSource {
  Boxed<PersistentVolumeClaimTemplate> volume_claim_template{};
};

/// core/v1 ImageVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ImageVolumeSource
struct ImageVolumeSource {
  std::string reference{};
  std::string pull_policy{};
};

/// core/v1 VolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeSource
struct VolumeSource {
  Boxed<HostPathVolumeSource> host_path{};
  Boxed<EmptyDirVolumeSource> empty_dir{};
  Boxed<GCEPersistentDiskVolumeSource> gce_persistent_disk{};
  Boxed<AWSElasticBlockStoreVolumeSource> aws_elastic_block_store{};
  Boxed<GitRepoVolumeSource> git_repo{};
  Boxed<SecretVolumeSource> secret{};
  Boxed<NFSVolumeSource> nfs{};
  Boxed<ISCSIVolumeSource> iscsi{};
  Boxed<GlusterfsVolumeSource> glusterfs{};
  Boxed<PersistentVolumeClaimVolumeSource> persistent_volume_claim{};
  Boxed<RBDVolumeSource> rbd{};
  Boxed<FlexVolumeSource> flex_volume{};
  Boxed<CinderVolumeSource> cinder{};
  Boxed<CephFSVolumeSource> cephfs{};
  Boxed<FlockerVolumeSource> flocker{};
  Boxed<DownwardAPIVolumeSource> downward_api{};
  Boxed<FCVolumeSource> fc{};
  Boxed<AzureFileVolumeSource> azure_file{};
  Boxed<ConfigMapVolumeSource> config_map{};
  Boxed<VsphereVirtualDiskVolumeSource> vsphere_volume{};
  Boxed<QuobyteVolumeSource> quobyte{};
  Boxed<AzureDiskVolumeSource> azure_disk{};
  Boxed<PhotonPersistentDiskVolumeSource> photon_persistent_disk{};
  Boxed<ProjectedVolumeSource> projected{};
  Boxed<PortworxVolumeSource> portworx_volume{};
  Boxed<ScaleIOVolumeSource> scale_io{};
  Boxed<StorageOSVolumeSource> storageos{};
  Boxed<CSIVolumeSource> csi{};
  Boxed<EphemeralVolumeSource> ephemeral{};
  Boxed<ImageVolumeSource> image{};
};

/// core/v1 Volume.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Volume
struct Volume {
  std::string name{};
  VolumeSource volume_source{};
};

/// core/v1 GlusterfsPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#GlusterfsPersistentVolumeSource
struct GlusterfsPersistentVolumeSource {
  std::string endpoints{};
  std::string path{};
  bool read_only{};
  std::optional<std::string> endpoints_namespace{};
};

/// core/v1 SecretReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecretReference
struct SecretReference {
  std::string name{};
  std::string namespace_{};
};

/// core/v1 RBDPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#RBDPersistentVolumeSource
struct RBDPersistentVolumeSource {
  kube::List<std::string> monitors{};
  std::string image{};
  std::string fs_type{};
  std::string pool{};
  std::string user{};
  std::string keyring{};
  Boxed<SecretReference> secret_ref{};
  bool read_only{};
};

/// core/v1 ISCSIPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ISCSIPersistentVolumeSource
struct ISCSIPersistentVolumeSource {
  std::string target_portal{};
  std::string iqn{};
  std::int32_t lun{};
  std::string iscsi_interface{};
  std::string fs_type{};
  bool read_only{};
  kube::List<std::string> portals{};
  bool chap_auth_discovery{};
  bool chap_auth_session{};
  Boxed<SecretReference> secret_ref{};
  std::optional<std::string> initiator_name{};
};

/// core/v1 CinderPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#CinderPersistentVolumeSource
struct CinderPersistentVolumeSource {
  std::string volume_id{};
  std::string fs_type{};
  bool read_only{};
  Boxed<SecretReference> secret_ref{};
};

/// core/v1 CephFSPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#CephFSPersistentVolumeSource
struct CephFSPersistentVolumeSource {
  kube::List<std::string> monitors{};
  std::string path{};
  std::string user{};
  std::string secret_file{};
  Boxed<SecretReference> secret_ref{};
  bool read_only{};
};

/// core/v1 FlexPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#FlexPersistentVolumeSource
struct FlexPersistentVolumeSource {
  std::string driver{};
  std::string fs_type{};
  Boxed<SecretReference> secret_ref{};
  bool read_only{};
  Map<std::string> options{};
};

/// core/v1 AzureFilePersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AzureFilePersistentVolumeSource
struct AzureFilePersistentVolumeSource {
  std::string secret_name{};
  std::string share_name{};
  bool read_only{};
  std::optional<std::string> secret_namespace{};
};

/// core/v1 ScaleIOPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ScaleIOPersistentVolumeSource
struct ScaleIOPersistentVolumeSource {
  std::string gateway{};
  std::string system{};
  Boxed<SecretReference> secret_ref{};
  bool ssl_enabled{};
  std::string protection_domain{};
  std::string storage_pool{};
  std::string storage_mode{};
  std::string volume_name{};
  std::string fs_type{};
  bool read_only{};
};

/// core/v1 LocalVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LocalVolumeSource
struct LocalVolumeSource {
  std::string path{};
  std::optional<std::string> fs_type{};
};

/// core/v1 ObjectReference.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ObjectReference
struct ObjectReference {
  std::string kind{};
  std::string namespace_{};
  std::string name{};
  std::string uid{};
  std::string api_version{};
  std::string resource_version{};
  std::string field_path{};
};

/// core/v1 StorageOSPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#StorageOSPersistentVolumeSource
struct StorageOSPersistentVolumeSource {
  std::string volume_name{};
  std::string volume_namespace{};
  std::string fs_type{};
  bool read_only{};
  Boxed<ObjectReference> secret_ref{};
};

/// core/v1 CSIPersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#CSIPersistentVolumeSource
struct CSIPersistentVolumeSource {
  std::string driver{};
  std::string volume_handle{};
  bool read_only{};
  std::string fs_type{};
  Map<std::string> volume_attributes{};
  Boxed<SecretReference> controller_publish_secret_ref{};
  Boxed<SecretReference> node_stage_secret_ref{};
  Boxed<SecretReference> node_publish_secret_ref{};
  Boxed<SecretReference> controller_expand_secret_ref{};
  Boxed<SecretReference> node_expand_secret_ref{};
};

/// core/v1 PersistentVolumeSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeSource
struct PersistentVolumeSource {
  Boxed<GCEPersistentDiskVolumeSource> gce_persistent_disk{};
  Boxed<AWSElasticBlockStoreVolumeSource> aws_elastic_block_store{};
  Boxed<HostPathVolumeSource> host_path{};
  Boxed<GlusterfsPersistentVolumeSource> glusterfs{};
  Boxed<NFSVolumeSource> nfs{};
  Boxed<RBDPersistentVolumeSource> rbd{};
  Boxed<ISCSIPersistentVolumeSource> iscsi{};
  Boxed<CinderPersistentVolumeSource> cinder{};
  Boxed<CephFSPersistentVolumeSource> cephfs{};
  Boxed<FCVolumeSource> fc{};
  Boxed<FlockerVolumeSource> flocker{};
  Boxed<FlexPersistentVolumeSource> flex_volume{};
  Boxed<AzureFilePersistentVolumeSource> azure_file{};
  Boxed<VsphereVirtualDiskVolumeSource> vsphere_volume{};
  Boxed<QuobyteVolumeSource> quobyte{};
  Boxed<AzureDiskVolumeSource> azure_disk{};
  Boxed<PhotonPersistentDiskVolumeSource> photon_persistent_disk{};
  Boxed<PortworxVolumeSource> portworx_volume{};
  Boxed<ScaleIOPersistentVolumeSource> scale_io{};
  Boxed<LocalVolumeSource> local{};
  Boxed<StorageOSPersistentVolumeSource> storageos{};
  Boxed<CSIPersistentVolumeSource> csi{};
};

/// core/v1 NodeSelectorRequirement.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeSelectorRequirement
struct NodeSelectorRequirement {
  std::string key{};
  std::string operator_{};
  kube::List<std::string> values{};
};

/// core/v1 NodeSelectorTerm.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeSelectorTerm
struct NodeSelectorTerm {
  kube::List<NodeSelectorRequirement> match_expressions{};
  kube::List<NodeSelectorRequirement> match_fields{};
};

/// core/v1 NodeSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeSelector
struct NodeSelector {
  kube::List<NodeSelectorTerm> node_selector_terms{};
};

/// core/v1 VolumeNodeAffinity.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeNodeAffinity
struct VolumeNodeAffinity {
  Boxed<NodeSelector> required{};
};

/// core/v1 PersistentVolumeSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeSpec
struct PersistentVolumeSpec {
  Map<Quantity> capacity{};
  PersistentVolumeSource persistent_volume_source{};
  kube::List<std::string> access_modes{};
  Boxed<ObjectReference> claim_ref{};
  std::string persistent_volume_reclaim_policy{};
  std::string storage_class_name{};
  kube::List<std::string> mount_options{};
  std::optional<std::string> volume_mode{};
  Boxed<VolumeNodeAffinity> node_affinity{};
  std::optional<std::string> volume_attributes_class_name{};
};

/// core/v1 PersistentVolumeStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeStatus
struct PersistentVolumeStatus {
  std::string phase{};
  std::string message{};
  std::string reason{};
  std::optional<Time> last_phase_transition_time{};
};

/// Kind PersistentVolume of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolume
struct PersistentVolume {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PersistentVolumeSpec spec{};
  PersistentVolumeStatus status{};
};

/// Kind PersistentVolumeList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeList
struct PersistentVolumeList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<PersistentVolume> items{};
};

/// core/v1 PersistentVolumeClaimCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaimCondition
struct PersistentVolumeClaimCondition {
  std::string type{};
  std::string status{};
  Time last_probe_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// core/v1 ModifyVolumeStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ModifyVolumeStatus
struct ModifyVolumeStatus {
  std::string target_volume_attributes_class_name{};
  std::string status{};
};

/// core/v1 PersistentVolumeClaimStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaimStatus
struct PersistentVolumeClaimStatus {
  std::string phase{};
  kube::List<std::string> access_modes{};
  Map<Quantity> capacity{};
  kube::List<PersistentVolumeClaimCondition> conditions{};
  Map<Quantity> allocated_resources{};
  Map<std::string> allocated_resource_statuses{};
  std::optional<std::string> current_volume_attributes_class_name{};
  Boxed<ModifyVolumeStatus> modify_volume_status{};
};

/// Kind PersistentVolumeClaim of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaim
struct PersistentVolumeClaim {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PersistentVolumeClaimSpec spec{};
  PersistentVolumeClaimStatus status{};
};

/// Kind PersistentVolumeClaimList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PersistentVolumeClaimList
struct PersistentVolumeClaimList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<PersistentVolumeClaim> items{};
};

/// core/v1 ContainerPort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerPort
struct ContainerPort {
  std::string name{};
  std::int32_t host_port{};
  std::int32_t container_port{};
  std::string protocol{};
  std::string host_ip{};
};

/// core/v1 VolumeMount.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeMount
struct VolumeMount {
  std::string name{};
  bool read_only{};
  std::optional<std::string> recursive_read_only{};
  std::string mount_path{};
  std::string sub_path{};
  std::optional<std::string> mount_propagation{};
  std::string sub_path_expr{};
};

/// core/v1 VolumeDevice.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeDevice
struct VolumeDevice {
  std::string name{};
  std::string device_path{};
};

/// core/v1 ConfigMapKeySelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMapKeySelector
struct ConfigMapKeySelector {
  LocalObjectReference local_object_reference{};
  std::string key{};
  std::optional<bool> optional{};
};

/// core/v1 SecretKeySelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecretKeySelector
struct SecretKeySelector {
  LocalObjectReference local_object_reference{};
  std::string key{};
  std::optional<bool> optional{};
};

/// core/v1 FileKeySelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#FileKeySelector
struct FileKeySelector {
  std::string volume_name{};
  std::string path{};
  std::string key{};
  std::optional<bool> optional{};
};

/// core/v1 EnvVarSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EnvVarSource
struct EnvVarSource {
  Boxed<ObjectFieldSelector> field_ref{};
  Boxed<ResourceFieldSelector> resource_field_ref{};
  Boxed<ConfigMapKeySelector> config_map_key_ref{};
  Boxed<SecretKeySelector> secret_key_ref{};
  Boxed<FileKeySelector> file_key_ref{};
};

/// core/v1 EnvVar.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EnvVar
struct EnvVar {
  std::string name{};
  std::string value{};
  Boxed<EnvVarSource> value_from{};
};

/// core/v1 ConfigMapEnvSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMapEnvSource
struct ConfigMapEnvSource {
  LocalObjectReference local_object_reference{};
  std::optional<bool> optional{};
};

/// core/v1 SecretEnvSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecretEnvSource
struct SecretEnvSource {
  LocalObjectReference local_object_reference{};
  std::optional<bool> optional{};
};

/// core/v1 EnvFromSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EnvFromSource
struct EnvFromSource {
  std::string prefix{};
  Boxed<ConfigMapEnvSource> config_map_ref{};
  Boxed<SecretEnvSource> secret_ref{};
};

/// core/v1 HTTPHeader.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#HTTPHeader
struct HTTPHeader {
  std::string name{};
  std::string value{};
};

/// core/v1 HTTPGetAction.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#HTTPGetAction
struct HTTPGetAction {
  std::string path{};
  IntOrString port{};
  std::string host{};
  std::string scheme{};
  kube::List<HTTPHeader> http_headers{};
};

/// core/v1 TCPSocketAction.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#TCPSocketAction
struct TCPSocketAction {
  IntOrString port{};
  std::string host{};
};

/// core/v1 GRPCAction.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#GRPCAction
struct GRPCAction {
  std::int32_t port{};
  std::optional<std::string> service{};
};

/// core/v1 ExecAction.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ExecAction
struct ExecAction {
  kube::List<std::string> command{};
};

/// core/v1 SleepAction.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SleepAction
struct SleepAction {
  std::int64_t seconds{};
};

/// core/v1 ProbeHandler.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ProbeHandler
struct ProbeHandler {
  Boxed<ExecAction> exec{};
  Boxed<HTTPGetAction> http_get{};
  Boxed<TCPSocketAction> tcp_socket{};
  Boxed<GRPCAction> grpc{};
};

/// core/v1 Probe.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Probe
struct Probe {
  ProbeHandler probe_handler{};
  std::int32_t initial_delay_seconds{};
  std::int32_t timeout_seconds{};
  std::int32_t period_seconds{};
  std::int32_t success_threshold{};
  std::int32_t failure_threshold{};
  std::optional<std::int64_t> termination_grace_period_seconds{};
};

/// core/v1 ContainerResizePolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerResizePolicy
struct ContainerResizePolicy {
  std::string resource_name{};
  std::string restart_policy{};
};

/// core/v1 Capabilities.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Capabilities
struct Capabilities {
  kube::List<std::string> add{};
  kube::List<std::string> drop{};
};

/// core/v1 ResourceClaim.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceClaim
struct ResourceClaim {
  std::string name{};
  std::string request{};
};

/// core/v1 ResourceRequirements.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceRequirements
struct ResourceRequirements {
  Map<Quantity> limits{};
  Map<Quantity> requests{};
  kube::List<ResourceClaim> claims{};
};

/// core/v1 ContainerRestartRuleOnExitCodes.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerRestartRuleOnExitCodes
struct ContainerRestartRuleOnExitCodes {
  std::string operator_{};
  kube::List<std::int32_t> values{};
};

/// core/v1 ContainerRestartRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerRestartRule
struct ContainerRestartRule {
  std::string action{};
  Boxed<ContainerRestartRuleOnExitCodes> exit_codes{};
};

/// core/v1 LifecycleHandler.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LifecycleHandler
struct LifecycleHandler {
  Boxed<ExecAction> exec{};
  Boxed<HTTPGetAction> http_get{};
  Boxed<TCPSocketAction> tcp_socket{};
  Boxed<SleepAction> sleep{};
};

/// core/v1 Lifecycle.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Lifecycle
struct Lifecycle {
  Boxed<LifecycleHandler> post_start{};
  Boxed<LifecycleHandler> pre_stop{};
  std::optional<std::string> stop_signal{};
};

/// core/v1 SELinuxOptions.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SELinuxOptions
struct SELinuxOptions {
  std::string user{};
  std::string role{};
  std::string type{};
  std::string level{};
};

/// core/v1 WindowsSecurityContextOptions.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#WindowsSecurityContextOptions
struct WindowsSecurityContextOptions {
  std::optional<std::string> gmsa_credential_spec_name{};
  std::optional<std::string> gmsa_credential_spec{};
  std::optional<std::string> run_as_user_name{};
  std::optional<bool> host_process{};
};

/// core/v1 SeccompProfile.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SeccompProfile
struct SeccompProfile {
  std::string type{};
  std::optional<std::string> localhost_profile{};
};

/// core/v1 AppArmorProfile.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AppArmorProfile
struct AppArmorProfile {
  std::string type{};
  std::optional<std::string> localhost_profile{};
};

/// core/v1 SecurityContext.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecurityContext
struct SecurityContext {
  Boxed<Capabilities> capabilities{};
  std::optional<bool> privileged{};
  Boxed<SELinuxOptions> se_linux_options{};
  Boxed<WindowsSecurityContextOptions> windows_options{};
  std::optional<std::int64_t> run_as_user{};
  std::optional<std::int64_t> run_as_group{};
  std::optional<bool> run_as_non_root{};
  std::optional<bool> read_only_root_filesystem{};
  std::optional<bool> allow_privilege_escalation{};
  std::optional<std::string> proc_mount{};
  Boxed<SeccompProfile> seccomp_profile{};
  Boxed<AppArmorProfile> app_armor_profile{};
};

/// core/v1 Container.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Container
struct Container {
  std::string name{};
  std::string image{};
  kube::List<std::string> command{};
  kube::List<std::string> args{};
  std::string working_dir{};
  kube::List<ContainerPort> ports{};
  kube::List<EnvFromSource> env_from{};
  kube::List<EnvVar> env{};
  ResourceRequirements resources{};
  kube::List<ContainerResizePolicy> resize_policy{};
  std::optional<std::string> restart_policy{};
  kube::List<ContainerRestartRule> restart_policy_rules{};
  kube::List<VolumeMount> volume_mounts{};
  kube::List<VolumeDevice> volume_devices{};
  Boxed<Probe> liveness_probe{};
  Boxed<Probe> readiness_probe{};
  Boxed<Probe> startup_probe{};
  Boxed<Lifecycle> lifecycle{};
  std::string termination_message_path{};
  std::string termination_message_policy{};
  std::string image_pull_policy{};
  Boxed<SecurityContext> security_context{};
  bool stdin_{};
  bool stdin_once{};
  bool tty{};
};

/// core/v1 ContainerStateWaiting.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerStateWaiting
struct ContainerStateWaiting {
  std::string reason{};
  std::string message{};
};

/// core/v1 ContainerStateRunning.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerStateRunning
struct ContainerStateRunning {
  Time started_at{};
};

/// core/v1 ContainerStateTerminated.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerStateTerminated
struct ContainerStateTerminated {
  std::int32_t exit_code{};
  std::int32_t signal{};
  std::string reason{};
  std::string message{};
  Time started_at{};
  Time finished_at{};
  std::string container_id{};
};

/// core/v1 ContainerState.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerState
struct ContainerState {
  Boxed<ContainerStateWaiting> waiting{};
  Boxed<ContainerStateRunning> running{};
  Boxed<ContainerStateTerminated> terminated{};
};

/// core/v1 ImageVolumeStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ImageVolumeStatus
struct ImageVolumeStatus {
  std::string image_ref{};
};

/// core/v1 VolumeStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeStatus
struct VolumeStatus {
  Boxed<ImageVolumeStatus> image{};
};

/// core/v1 VolumeMountStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#VolumeMountStatus
struct VolumeMountStatus {
  std::string name{};
  std::string mount_path{};
  bool read_only{};
  std::optional<std::string> recursive_read_only{};
  Boxed<VolumeStatus> volume_status{};
};

/// core/v1 LinuxContainerUser.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LinuxContainerUser
struct LinuxContainerUser {
  std::int64_t uid{};
  std::int64_t gid{};
  kube::List<std::int64_t> supplemental_groups{};
};

/// core/v1 ContainerUser.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerUser
struct ContainerUser {
  Boxed<LinuxContainerUser> linux_{};
};

/// core/v1 ResourceHealth.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceHealth
struct ResourceHealth {
  std::string resource_id{};
  std::string health{};
  std::optional<std::string> message{};
};

/// core/v1 ResourceStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceStatus
struct ResourceStatus {
  std::string name{};
  kube::List<ResourceHealth> resources{};
};

/// core/v1 ContainerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerStatus
struct ContainerStatus {
  std::string name{};
  ContainerState state{};
  ContainerState last_state{};
  bool ready{};
  std::int32_t restart_count{};
  std::string image{};
  std::string image_id{};
  std::string container_id{};
  std::optional<bool> started{};
  Map<Quantity> allocated_resources{};
  Boxed<ResourceRequirements> resources{};
  kube::List<VolumeMountStatus> volume_mounts{};
  Boxed<ContainerUser> user{};
  kube::List<ResourceStatus> allocated_resources_status{};
  std::optional<std::string> stop_signal{};
};

/// core/v1 PodCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodCondition
struct PodCondition {
  std::string type{};
  std::int64_t observed_generation{};
  std::string status{};
  Time last_probe_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// core/v1 TopologySelectorLabelRequirement.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#TopologySelectorLabelRequirement
struct TopologySelectorLabelRequirement {
  std::string key{};
  kube::List<std::string> values{};
};

/// core/v1 TopologySelectorTerm.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#TopologySelectorTerm
struct TopologySelectorTerm {
  kube::List<TopologySelectorLabelRequirement> match_label_expressions{};
};

/// core/v1 PreferredSchedulingTerm.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PreferredSchedulingTerm
struct PreferredSchedulingTerm {
  std::int32_t weight{};
  NodeSelectorTerm preference{};
};

/// core/v1 NodeAffinity.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeAffinity
struct NodeAffinity {
  Boxed<NodeSelector> required_during_scheduling_ignored_during_execution{};
  kube::List<PreferredSchedulingTerm> preferred_during_scheduling_ignored_during_execution{};
};

/// core/v1 PodAffinityTerm.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodAffinityTerm
struct PodAffinityTerm {
  Boxed<meta::v1::LabelSelector> label_selector{};
  kube::List<std::string> namespaces{};
  std::string topology_key{};
  Boxed<meta::v1::LabelSelector> namespace_selector{};
  kube::List<std::string> match_label_keys{};
  kube::List<std::string> mismatch_label_keys{};
};

/// core/v1 WeightedPodAffinityTerm.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#WeightedPodAffinityTerm
struct WeightedPodAffinityTerm {
  std::int32_t weight{};
  PodAffinityTerm pod_affinity_term{};
};

/// core/v1 PodAffinity.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodAffinity
struct PodAffinity {
  kube::List<PodAffinityTerm> required_during_scheduling_ignored_during_execution{};
  kube::List<WeightedPodAffinityTerm> preferred_during_scheduling_ignored_during_execution{};
};

/// core/v1 PodAntiAffinity.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodAntiAffinity
struct PodAntiAffinity {
  kube::List<PodAffinityTerm> required_during_scheduling_ignored_during_execution{};
  kube::List<WeightedPodAffinityTerm> preferred_during_scheduling_ignored_during_execution{};
};

/// core/v1 Affinity.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Affinity
struct Affinity {
  Boxed<NodeAffinity> node_affinity{};
  Boxed<PodAffinity> pod_affinity{};
  Boxed<PodAntiAffinity> pod_anti_affinity{};
};

/// core/v1 Taint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Taint
struct Taint {
  std::string key{};
  std::string value{};
  std::string effect{};
  std::optional<Time> time_added{};
};

/// core/v1 Toleration.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Toleration
struct Toleration {
  std::string key{};
  std::string operator_{};
  std::string value{};
  std::string effect{};
  std::optional<std::int64_t> toleration_seconds{};
};

/// core/v1 PodReadinessGate.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodReadinessGate
struct PodReadinessGate {
  std::string condition_type{};
};

/// core/v1 EphemeralContainerCommon.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EphemeralContainerCommon
struct EphemeralContainerCommon {
  std::string name{};
  std::string image{};
  kube::List<std::string> command{};
  kube::List<std::string> args{};
  std::string working_dir{};
  kube::List<ContainerPort> ports{};
  kube::List<EnvFromSource> env_from{};
  kube::List<EnvVar> env{};
  ResourceRequirements resources{};
  kube::List<ContainerResizePolicy> resize_policy{};
  std::optional<std::string> restart_policy{};
  kube::List<ContainerRestartRule> restart_policy_rules{};
  kube::List<VolumeMount> volume_mounts{};
  kube::List<VolumeDevice> volume_devices{};
  Boxed<Probe> liveness_probe{};
  Boxed<Probe> readiness_probe{};
  Boxed<Probe> startup_probe{};
  Boxed<Lifecycle> lifecycle{};
  std::string termination_message_path{};
  std::string termination_message_policy{};
  std::string image_pull_policy{};
  Boxed<SecurityContext> security_context{};
  bool stdin_{};
  bool stdin_once{};
  bool tty{};
};

/// core/v1 EphemeralContainer.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EphemeralContainer
struct EphemeralContainer {
  EphemeralContainerCommon ephemeral_container_common{};
  std::string target_container_name{};
};

/// core/v1 Sysctl.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Sysctl
struct Sysctl {
  std::string name{};
  std::string value{};
};

/// core/v1 PodSecurityContext.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodSecurityContext
struct PodSecurityContext {
  Boxed<SELinuxOptions> se_linux_options{};
  Boxed<WindowsSecurityContextOptions> windows_options{};
  std::optional<std::int64_t> run_as_user{};
  std::optional<std::int64_t> run_as_group{};
  std::optional<bool> run_as_non_root{};
  kube::List<std::int64_t> supplemental_groups{};
  std::optional<std::string> supplemental_groups_policy{};
  std::optional<std::int64_t> fs_group{};
  kube::List<Sysctl> sysctls{};
  std::optional<std::string> fs_group_change_policy{};
  Boxed<SeccompProfile> seccomp_profile{};
  Boxed<AppArmorProfile> app_armor_profile{};
  std::optional<std::string> se_linux_change_policy{};
};

/// core/v1 HostAlias.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#HostAlias
struct HostAlias {
  std::string ip{};
  kube::List<std::string> hostnames{};
};

/// core/v1 PodDNSConfigOption.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodDNSConfigOption
struct PodDNSConfigOption {
  std::string name{};
  std::optional<std::string> value{};
};

/// core/v1 PodDNSConfig.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodDNSConfig
struct PodDNSConfig {
  kube::List<std::string> nameservers{};
  kube::List<std::string> searches{};
  kube::List<PodDNSConfigOption> options{};
};

/// core/v1 TopologySpreadConstraint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#TopologySpreadConstraint
struct TopologySpreadConstraint {
  std::int32_t max_skew{};
  std::string topology_key{};
  std::string when_unsatisfiable{};
  Boxed<meta::v1::LabelSelector> label_selector{};
  std::optional<std::int32_t> min_domains{};
  std::optional<std::string> node_affinity_policy{};
  std::optional<std::string> node_taints_policy{};
  kube::List<std::string> match_label_keys{};
};

/// core/v1 PodOS.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodOS
struct PodOS {
  std::string name{};
};

/// core/v1 PodSchedulingGate.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodSchedulingGate
struct PodSchedulingGate {
  std::string name{};
};

/// core/v1 PodResourceClaim.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodResourceClaim
struct PodResourceClaim {
  std::string name{};
  std::optional<std::string> resource_claim_name{};
  std::optional<std::string> resource_claim_template_name{};
};

/// core/v1 PodSchedulingGroup.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodSchedulingGroup
struct PodSchedulingGroup {
  std::optional<std::string> pod_group_name{};
};

/// core/v1 PodSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodSpec
struct PodSpec {
  kube::List<Volume> volumes{};
  kube::List<Container> init_containers{};
  kube::List<Container> containers{};
  kube::List<EphemeralContainer> ephemeral_containers{};
  std::string restart_policy{};
  std::optional<std::int64_t> termination_grace_period_seconds{};
  std::optional<std::int64_t> active_deadline_seconds{};
  std::string dns_policy{};
  Map<std::string> node_selector{};
  std::string service_account_name{};
  std::string service_account{};
  std::optional<bool> automount_service_account_token{};
  std::string node_name{};
  bool host_network{};
  bool host_pid{};
  bool host_ipc{};
  std::optional<bool> share_process_namespace{};
  Boxed<PodSecurityContext> security_context{};
  kube::List<LocalObjectReference> image_pull_secrets{};
  std::string hostname{};
  std::string subdomain{};
  Boxed<Affinity> affinity{};
  std::string scheduler_name{};
  kube::List<Toleration> tolerations{};
  kube::List<HostAlias> host_aliases{};
  std::string priority_class_name{};
  std::optional<std::int32_t> priority{};
  Boxed<PodDNSConfig> dns_config{};
  kube::List<PodReadinessGate> readiness_gates{};
  std::optional<std::string> runtime_class_name{};
  std::optional<bool> enable_service_links{};
  std::optional<std::string> preemption_policy{};
  Map<Quantity> overhead{};
  kube::List<TopologySpreadConstraint> topology_spread_constraints{};
  std::optional<bool> set_hostname_as_fqdn{};
  Boxed<PodOS> os{};
  std::optional<bool> host_users{};
  kube::List<PodSchedulingGate> scheduling_gates{};
  kube::List<PodResourceClaim> resource_claims{};
  Boxed<ResourceRequirements> resources{};
  std::optional<std::string> hostname_override{};
  Boxed<PodSchedulingGroup> scheduling_group{};
};

/// core/v1 PodResourceClaimStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodResourceClaimStatus
struct PodResourceClaimStatus {
  std::string name{};
  std::optional<std::string> resource_claim_name{};
};

/// core/v1 ContainerExtendedResourceRequest.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerExtendedResourceRequest
struct ContainerExtendedResourceRequest {
  std::string container_name{};
  std::string resource_name{};
  std::string request_name{};
};

/// core/v1 PodExtendedResourceClaimStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodExtendedResourceClaimStatus
struct PodExtendedResourceClaimStatus {
  kube::List<ContainerExtendedResourceRequest> request_mappings{};
  std::string resource_claim_name{};
};

/// core/v1 PodIP.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodIP
struct PodIP {
  std::string ip{};
};

/// core/v1 HostIP.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#HostIP
struct HostIP {
  std::string ip{};
};

/// core/v1 NodeAllocatableResourceClaimStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeAllocatableResourceClaimStatus
struct NodeAllocatableResourceClaimStatus {
  std::string resource_claim_name{};
  kube::List<std::string> containers{};
  Map<Quantity> resources{};
};

/// core/v1 PodStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodStatus
struct PodStatus {
  std::int64_t observed_generation{};
  std::string phase{};
  kube::List<PodCondition> conditions{};
  std::string message{};
  std::string reason{};
  std::string nominated_node_name{};
  std::string host_ip{};
  kube::List<HostIP> host_ips{};
  std::string pod_ip{};
  kube::List<PodIP> pod_ips{};
  std::optional<Time> start_time{};
  kube::List<ContainerStatus> init_container_statuses{};
  kube::List<ContainerStatus> container_statuses{};
  std::string qos_class{};
  kube::List<ContainerStatus> ephemeral_container_statuses{};
  std::string resize{};
  kube::List<PodResourceClaimStatus> resource_claim_statuses{};
  Boxed<PodExtendedResourceClaimStatus> extended_resource_claim_status{};
  Map<Quantity> allocated_resources{};
  Boxed<ResourceRequirements> resources{};
  kube::List<NodeAllocatableResourceClaimStatus> node_allocatable_resource_claim_statuses{};
};

/// Kind PodStatusResult of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodStatusResult
struct PodStatusResult {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PodStatus status{};
};

/// Kind Pod of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Pod
struct Pod {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PodSpec spec{};
  PodStatus status{};
};

/// Kind PodList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodList
struct PodList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Pod> items{};
};

/// core/v1 PodTemplateSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodTemplateSpec
struct PodTemplateSpec {
  meta::v1::ObjectMeta metadata{};
  PodSpec spec{};
};

/// Kind PodTemplate of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodTemplate
struct PodTemplate {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PodTemplateSpec template_{};
};

/// Kind PodTemplateList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodTemplateList
struct PodTemplateList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<PodTemplate> items{};
};

/// core/v1 ReplicationControllerSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ReplicationControllerSpec
struct ReplicationControllerSpec {
  std::optional<std::int32_t> replicas{};
  std::int32_t min_ready_seconds{};
  Map<std::string> selector{};
  Boxed<PodTemplateSpec> template_{};
};

/// core/v1 ReplicationControllerCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ReplicationControllerCondition
struct ReplicationControllerCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// core/v1 ReplicationControllerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ReplicationControllerStatus
struct ReplicationControllerStatus {
  std::int32_t replicas{};
  std::int32_t fully_labeled_replicas{};
  std::int32_t ready_replicas{};
  std::int32_t available_replicas{};
  std::int64_t observed_generation{};
  kube::List<ReplicationControllerCondition> conditions{};
};

/// Kind ReplicationController of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ReplicationController
struct ReplicationController {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ReplicationControllerSpec spec{};
  ReplicationControllerStatus status{};
};

/// Kind ReplicationControllerList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ReplicationControllerList
struct ReplicationControllerList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<ReplicationController> items{};
};

/// core/v1 ClientIPConfig.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ClientIPConfig
struct ClientIPConfig {
  std::optional<std::int32_t> timeout_seconds{};
};

/// core/v1 SessionAffinityConfig.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SessionAffinityConfig
struct SessionAffinityConfig {
  Boxed<ClientIPConfig> client_ip{};
};

/// core/v1 PortStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PortStatus
struct PortStatus {
  std::int32_t port{};
  std::string protocol{};
  std::optional<std::string> error{};
};

/// core/v1 LoadBalancerIngress.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LoadBalancerIngress
struct LoadBalancerIngress {
  std::string ip{};
  std::string hostname{};
  std::optional<std::string> ip_mode{};
  kube::List<PortStatus> ports{};
};

/// core/v1 LoadBalancerStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LoadBalancerStatus
struct LoadBalancerStatus {
  kube::List<LoadBalancerIngress> ingress{};
};

/// core/v1 ServiceStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceStatus
struct ServiceStatus {
  LoadBalancerStatus load_balancer{};
  kube::List<meta::v1::Condition> conditions{};
};

/// core/v1 ServicePort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServicePort
struct ServicePort {
  std::string name{};
  std::string protocol{};
  std::optional<std::string> app_protocol{};
  std::int32_t port{};
  IntOrString target_port{};
  std::int32_t node_port{};
};

/// core/v1 ServiceSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceSpec
struct ServiceSpec {
  kube::List<ServicePort> ports{};
  Map<std::string> selector{};
  std::string cluster_ip{};
  kube::List<std::string> cluster_ips{};
  std::string type{};
  kube::List<std::string> external_ips{};
  std::string session_affinity{};
  std::string load_balancer_ip{};
  kube::List<std::string> load_balancer_source_ranges{};
  std::string external_name{};
  std::string external_traffic_policy{};
  std::int32_t health_check_node_port{};
  bool publish_not_ready_addresses{};
  Boxed<SessionAffinityConfig> session_affinity_config{};
  kube::List<std::string> ip_families{};
  std::optional<std::string> ip_family_policy{};
  std::optional<bool> allocate_load_balancer_node_ports{};
  std::optional<std::string> load_balancer_class{};
  std::optional<std::string> internal_traffic_policy{};
  std::optional<std::string> traffic_distribution{};
};

/// Kind Service of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Service
struct Service {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ServiceSpec spec{};
  ServiceStatus status{};
};

/// Kind ServiceList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceList
struct ServiceList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Service> items{};
};

/// Kind ServiceAccount of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceAccount
struct ServiceAccount {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  kube::List<ObjectReference> secrets{};
  kube::List<LocalObjectReference> image_pull_secrets{};
  std::optional<bool> automount_service_account_token{};
};

/// Kind ServiceAccountList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceAccountList
struct ServiceAccountList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<ServiceAccount> items{};
};

/// core/v1 EndpointAddress.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EndpointAddress
struct EndpointAddress {
  std::string ip{};
  std::string hostname{};
  std::optional<std::string> node_name{};
  Boxed<ObjectReference> target_ref{};
};

/// core/v1 EndpointPort.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EndpointPort
struct EndpointPort {
  std::string name{};
  std::int32_t port{};
  std::string protocol{};
  std::optional<std::string> app_protocol{};
};

/// core/v1 EndpointSubset.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EndpointSubset
struct EndpointSubset {
  kube::List<EndpointAddress> addresses{};
  kube::List<EndpointAddress> not_ready_addresses{};
  kube::List<EndpointPort> ports{};
};

/// Kind Endpoints of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Endpoints
struct Endpoints {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  kube::List<EndpointSubset> subsets{};
};

/// Kind EndpointsList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EndpointsList
struct EndpointsList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Endpoints> items{};
};

/// core/v1 ConfigMapNodeConfigSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMapNodeConfigSource
struct ConfigMapNodeConfigSource {
  std::string namespace_{};
  std::string name{};
  std::string uid{};
  std::string resource_version{};
  std::string kubelet_config_key{};
};

/// core/v1 NodeConfigSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeConfigSource
struct NodeConfigSource {
  Boxed<ConfigMapNodeConfigSource> config_map{};
};

/// core/v1 NodeSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeSpec
struct NodeSpec {
  std::string pod_cidr{};
  kube::List<std::string> pod_cidrs{};
  std::string provider_id{};
  bool unschedulable{};
  kube::List<Taint> taints{};
  Boxed<NodeConfigSource> config_source{};
  std::string external_id{};
};

/// core/v1 DaemonEndpoint.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#DaemonEndpoint
struct DaemonEndpoint {
  std::int32_t port{};
};

/// core/v1 NodeDaemonEndpoints.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeDaemonEndpoints
struct NodeDaemonEndpoints {
  DaemonEndpoint kubelet_endpoint{};
};

/// core/v1 NodeRuntimeHandlerFeatures.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeRuntimeHandlerFeatures
struct NodeRuntimeHandlerFeatures {
  std::optional<bool> recursive_read_only_mounts{};
  std::optional<bool> user_namespaces{};
};

/// core/v1 NodeRuntimeHandler.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeRuntimeHandler
struct NodeRuntimeHandler {
  std::string name{};
  Boxed<NodeRuntimeHandlerFeatures> features{};
};

/// core/v1 NodeFeatures.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeFeatures
struct NodeFeatures {
  std::optional<bool> supplemental_groups_policy{};
};

/// core/v1 NodeSwapStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeSwapStatus
struct NodeSwapStatus {
  std::optional<std::int64_t> capacity{};
};

/// core/v1 NodeSystemInfo.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeSystemInfo
struct NodeSystemInfo {
  std::string machine_id{};
  std::string system_uuid{};
  std::string boot_id{};
  std::string kernel_version{};
  std::string os_image{};
  std::string container_runtime_version{};
  std::string kubelet_version{};
  std::string kube_proxy_version{};
  std::string operating_system{};
  std::string architecture{};
  Boxed<NodeSwapStatus> swap{};
};

/// core/v1 NodeConfigStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeConfigStatus
struct NodeConfigStatus {
  Boxed<NodeConfigSource> assigned{};
  Boxed<NodeConfigSource> active{};
  Boxed<NodeConfigSource> last_known_good{};
  std::string error{};
};

/// core/v1 NodeCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeCondition
struct NodeCondition {
  std::string type{};
  std::string status{};
  Time last_heartbeat_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// core/v1 NodeAddress.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeAddress
struct NodeAddress {
  std::string type{};
  std::string address{};
};

/// core/v1 ContainerImage.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ContainerImage
struct ContainerImage {
  kube::List<std::string> names{};
  std::int64_t size_bytes{};
};

/// core/v1 AttachedVolume.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AttachedVolume
struct AttachedVolume {
  std::string name{};
  std::string device_path{};
};

/// core/v1 NodeStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeStatus
struct NodeStatus {
  Map<Quantity> capacity{};
  Map<Quantity> allocatable{};
  std::string phase{};
  kube::List<NodeCondition> conditions{};
  kube::List<NodeAddress> addresses{};
  NodeDaemonEndpoints daemon_endpoints{};
  NodeSystemInfo node_info{};
  kube::List<ContainerImage> images{};
  kube::List<std::string> volumes_in_use{};
  kube::List<AttachedVolume> volumes_attached{};
  Boxed<NodeConfigStatus> config{};
  kube::List<NodeRuntimeHandler> runtime_handlers{};
  Boxed<NodeFeatures> features{};
  kube::List<std::string> declared_features{};
};

/// core/v1 PodSignature.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodSignature
struct PodSignature {
  Boxed<meta::v1::OwnerReference> pod_controller{};
};

/// core/v1 PreferAvoidPodsEntry.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PreferAvoidPodsEntry
struct PreferAvoidPodsEntry {
  PodSignature pod_signature{};
  Time eviction_time{};
  std::string reason{};
  std::string message{};
};

/// core/v1 AvoidPods.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#AvoidPods
struct AvoidPods {
  kube::List<PreferAvoidPodsEntry> prefer_avoid_pods{};
};

/// Kind Node of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Node
struct Node {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  NodeSpec spec{};
  NodeStatus status{};
};

/// Kind NodeList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeList
struct NodeList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Node> items{};
};

/// core/v1 NamespaceSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NamespaceSpec
struct NamespaceSpec {
  kube::List<std::string> finalizers{};
};

/// core/v1 NamespaceCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NamespaceCondition
struct NamespaceCondition {
  std::string type{};
  std::string status{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// core/v1 NamespaceStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NamespaceStatus
struct NamespaceStatus {
  std::string phase{};
  kube::List<NamespaceCondition> conditions{};
};

/// Kind Namespace of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Namespace
struct Namespace {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  NamespaceSpec spec{};
  NamespaceStatus status{};
};

/// Kind NamespaceList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NamespaceList
struct NamespaceList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Namespace> items{};
};

/// Kind Binding of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Binding
struct Binding {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ObjectReference target{};
};

/// core/v1 Preconditions.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Preconditions
struct Preconditions {
  std::optional<std::string> uid{};
};

/// Kind PodLogOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodLogOptions
struct PodLogOptions {
  std::string api_version{};
  std::string kind{};
  std::string container{};
  bool follow{};
  bool previous{};
  std::optional<std::int64_t> since_seconds{};
  std::optional<Time> since_time{};
  bool timestamps{};
  std::optional<std::int64_t> tail_lines{};
  std::optional<std::int64_t> limit_bytes{};
  bool insecure_skip_tls_verify_backend{};
  std::optional<std::string> stream{};
};

/// Kind PodAttachOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodAttachOptions
struct PodAttachOptions {
  std::string api_version{};
  std::string kind{};
  bool stdin_{};
  bool stdout_{};
  bool stderr_{};
  bool tty{};
  std::string container{};
};

/// Kind PodExecOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodExecOptions
struct PodExecOptions {
  std::string api_version{};
  std::string kind{};
  bool stdin_{};
  bool stdout_{};
  bool stderr_{};
  bool tty{};
  std::string container{};
  kube::List<std::string> command{};
};

/// Kind PodPortForwardOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodPortForwardOptions
struct PodPortForwardOptions {
  std::string api_version{};
  std::string kind{};
  kube::List<std::int32_t> ports{};
};

/// Kind PodProxyOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#PodProxyOptions
struct PodProxyOptions {
  std::string api_version{};
  std::string kind{};
  std::string path{};
};

/// Kind NodeProxyOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#NodeProxyOptions
struct NodeProxyOptions {
  std::string api_version{};
  std::string kind{};
  std::string path{};
};

/// Kind ServiceProxyOptions of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ServiceProxyOptions
struct ServiceProxyOptions {
  std::string api_version{};
  std::string kind{};
  std::string path{};
};

/// Kind SerializedReference of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SerializedReference
struct SerializedReference {
  std::string api_version{};
  std::string kind{};
  ObjectReference reference{};
};

/// core/v1 EventSource.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EventSource
struct EventSource {
  std::string component{};
  std::string host{};
};

/// core/v1 EventSeries.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EventSeries
struct EventSeries {
  std::int32_t count{};
  MicroTime last_observed_time{};
};

/// Kind Event of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Event
struct Event {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ObjectReference involved_object{};
  std::string reason{};
  std::string message{};
  EventSource source{};
  Time first_timestamp{};
  Time last_timestamp{};
  std::int32_t count{};
  std::string type{};
  MicroTime event_time{};
  Boxed<EventSeries> series{};
  std::string action{};
  Boxed<ObjectReference> related{};
  std::string reporting_component{};
  std::string reporting_instance{};
};

/// Kind EventList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#EventList
struct EventList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Event> items{};
};

/// Kind List of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#List
struct List {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<RawJson> items{};
};

/// core/v1 LimitRangeItem.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LimitRangeItem
struct LimitRangeItem {
  std::string type{};
  Map<Quantity> max{};
  Map<Quantity> min{};
  Map<Quantity> default_{};
  Map<Quantity> default_request{};
  Map<Quantity> max_limit_request_ratio{};
};

/// core/v1 LimitRangeSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LimitRangeSpec
struct LimitRangeSpec {
  kube::List<LimitRangeItem> limits{};
};

/// Kind LimitRange of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LimitRange
struct LimitRange {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  LimitRangeSpec spec{};
};

/// Kind LimitRangeList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#LimitRangeList
struct LimitRangeList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<LimitRange> items{};
};

/// core/v1 ScopedResourceSelectorRequirement.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ScopedResourceSelectorRequirement
struct ScopedResourceSelectorRequirement {
  std::string scope_name{};
  std::string operator_{};
  kube::List<std::string> values{};
};

/// core/v1 ScopeSelector.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ScopeSelector
struct ScopeSelector {
  kube::List<ScopedResourceSelectorRequirement> match_expressions{};
};

/// core/v1 ResourceQuotaSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceQuotaSpec
struct ResourceQuotaSpec {
  Map<Quantity> hard{};
  kube::List<std::string> scopes{};
  Boxed<ScopeSelector> scope_selector{};
};

/// core/v1 ResourceQuotaStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceQuotaStatus
struct ResourceQuotaStatus {
  Map<Quantity> hard{};
  Map<Quantity> used{};
};

/// Kind ResourceQuota of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceQuota
struct ResourceQuota {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ResourceQuotaSpec spec{};
  ResourceQuotaStatus status{};
};

/// Kind ResourceQuotaList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ResourceQuotaList
struct ResourceQuotaList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<ResourceQuota> items{};
};

/// Kind Secret of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#Secret
struct Secret {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::optional<bool> immutable{};
  Map<Bytes> data{};
  Map<std::string> string_data{};
  std::string type{};
};

/// Kind SecretList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#SecretList
struct SecretList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<Secret> items{};
};

/// Kind ConfigMap of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMap
struct ConfigMap {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::optional<bool> immutable{};
  Map<std::string> data{};
  Map<Bytes> binary_data{};
};

/// Kind ConfigMapList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ConfigMapList
struct ConfigMapList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<ConfigMap> items{};
};

/// core/v1 ComponentCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ComponentCondition
struct ComponentCondition {
  std::string type{};
  std::string status{};
  std::string message{};
  std::string error{};
};

/// Kind ComponentStatus of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ComponentStatus
struct ComponentStatus {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  kube::List<ComponentCondition> conditions{};
};

/// Kind ComponentStatusList of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#ComponentStatusList
struct ComponentStatusList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  kube::List<ComponentStatus> items{};
};

/// Kind RangeAllocation of v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/core/v1#RangeAllocation
struct RangeAllocation {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  std::string range{};
  Bytes data{};
};

const TypeInfo& GetTypeInfo(const Volume*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolume*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeSpec*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeNodeAffinity*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeList*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaim*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimList*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimSpec*) noexcept;
const TypeInfo& GetTypeInfo(const TypedObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const ModifyVolumeStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimCondition*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimStatus*) noexcept;
const TypeInfo& GetTypeInfo(const HostPathVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const EmptyDirVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const GlusterfsVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const GlusterfsPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const RBDVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const RBDPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const CinderVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const CinderPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const CephFSVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const SecretReference*) noexcept;
const TypeInfo& GetTypeInfo(const CephFSPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const FlockerVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const GCEPersistentDiskVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const QuobyteVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const FlexPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const FlexVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const AWSElasticBlockStoreVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const GitRepoVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const SecretVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const SecretProjection*) noexcept;
const TypeInfo& GetTypeInfo(const NFSVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const ISCSIVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const ISCSIPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const FCVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const AzureFileVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const AzureFilePersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const VsphereVirtualDiskVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const PhotonPersistentDiskVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const AzureDiskVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const PortworxVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const ScaleIOVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const ScaleIOPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const StorageOSVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const StorageOSPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMapVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMapProjection*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceAccountTokenProjection*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterTrustBundleProjection*) noexcept;
const TypeInfo& GetTypeInfo(const PodCertificateProjection*) noexcept;
const TypeInfo& GetTypeInfo(const ProjectedVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeProjection*) noexcept;
const TypeInfo& GetTypeInfo(const KeyToPath*) noexcept;
const TypeInfo& GetTypeInfo(const LocalVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const CSIPersistentVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const CSIVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const EphemeralVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const PersistentVolumeClaimTemplate*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerPort*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeMount*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeDevice*) noexcept;
const TypeInfo& GetTypeInfo(const EnvVar*) noexcept;
const TypeInfo& GetTypeInfo(const EnvVarSource*) noexcept;
const TypeInfo& GetTypeInfo(const FileKeySelector*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectFieldSelector*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceFieldSelector*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMapKeySelector*) noexcept;
const TypeInfo& GetTypeInfo(const SecretKeySelector*) noexcept;
const TypeInfo& GetTypeInfo(const EnvFromSource*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMapEnvSource*) noexcept;
const TypeInfo& GetTypeInfo(const SecretEnvSource*) noexcept;
const TypeInfo& GetTypeInfo(const HTTPHeader*) noexcept;
const TypeInfo& GetTypeInfo(const HTTPGetAction*) noexcept;
const TypeInfo& GetTypeInfo(const TCPSocketAction*) noexcept;
const TypeInfo& GetTypeInfo(const GRPCAction*) noexcept;
const TypeInfo& GetTypeInfo(const ExecAction*) noexcept;
const TypeInfo& GetTypeInfo(const SleepAction*) noexcept;
const TypeInfo& GetTypeInfo(const Probe*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerResizePolicy*) noexcept;
const TypeInfo& GetTypeInfo(const Capabilities*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceRequirements*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeResourceRequirements*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceClaim*) noexcept;
const TypeInfo& GetTypeInfo(const Container*) noexcept;
const TypeInfo& GetTypeInfo(const ProbeHandler*) noexcept;
const TypeInfo& GetTypeInfo(const LifecycleHandler*) noexcept;
const TypeInfo& GetTypeInfo(const Lifecycle*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerStateWaiting*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerStateRunning*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerStateTerminated*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerState*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceHealth*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerUser*) noexcept;
const TypeInfo& GetTypeInfo(const LinuxContainerUser*) noexcept;
const TypeInfo& GetTypeInfo(const PodCondition*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeMountStatus*) noexcept;
const TypeInfo& GetTypeInfo(const VolumeStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ImageVolumeStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerRestartRule*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerRestartRuleOnExitCodes*) noexcept;
const TypeInfo& GetTypeInfo(const NodeSelector*) noexcept;
const TypeInfo& GetTypeInfo(const NodeSelectorTerm*) noexcept;
const TypeInfo& GetTypeInfo(const NodeSelectorRequirement*) noexcept;
const TypeInfo& GetTypeInfo(const TopologySelectorTerm*) noexcept;
const TypeInfo& GetTypeInfo(const TopologySelectorLabelRequirement*) noexcept;
const TypeInfo& GetTypeInfo(const Affinity*) noexcept;
const TypeInfo& GetTypeInfo(const PodAffinity*) noexcept;
const TypeInfo& GetTypeInfo(const PodAntiAffinity*) noexcept;
const TypeInfo& GetTypeInfo(const WeightedPodAffinityTerm*) noexcept;
const TypeInfo& GetTypeInfo(const PodAffinityTerm*) noexcept;
const TypeInfo& GetTypeInfo(const NodeAffinity*) noexcept;
const TypeInfo& GetTypeInfo(const PreferredSchedulingTerm*) noexcept;
const TypeInfo& GetTypeInfo(const Taint*) noexcept;
const TypeInfo& GetTypeInfo(const Toleration*) noexcept;
const TypeInfo& GetTypeInfo(const PodReadinessGate*) noexcept;
const TypeInfo& GetTypeInfo(const PodSpec*) noexcept;
const TypeInfo& GetTypeInfo(const PodResourceClaim*) noexcept;
const TypeInfo& GetTypeInfo(const PodResourceClaimStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodExtendedResourceClaimStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerExtendedResourceRequest*) noexcept;
const TypeInfo& GetTypeInfo(const PodOS*) noexcept;
const TypeInfo& GetTypeInfo(const PodSchedulingGate*) noexcept;
const TypeInfo& GetTypeInfo(const PodSchedulingGroup*) noexcept;
const TypeInfo& GetTypeInfo(const TopologySpreadConstraint*) noexcept;
const TypeInfo& GetTypeInfo(const HostAlias*) noexcept;
const TypeInfo& GetTypeInfo(const PodSecurityContext*) noexcept;
const TypeInfo& GetTypeInfo(const SeccompProfile*) noexcept;
const TypeInfo& GetTypeInfo(const AppArmorProfile*) noexcept;
const TypeInfo& GetTypeInfo(const PodDNSConfig*) noexcept;
const TypeInfo& GetTypeInfo(const PodDNSConfigOption*) noexcept;
const TypeInfo& GetTypeInfo(const PodIP*) noexcept;
const TypeInfo& GetTypeInfo(const HostIP*) noexcept;
const TypeInfo& GetTypeInfo(const EphemeralContainerCommon*) noexcept;
const TypeInfo& GetTypeInfo(const EphemeralContainer*) noexcept;
const TypeInfo& GetTypeInfo(const PodStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodStatusResult*) noexcept;
const TypeInfo& GetTypeInfo(const Pod*) noexcept;
const TypeInfo& GetTypeInfo(const PodList*) noexcept;
const TypeInfo& GetTypeInfo(const PodTemplateSpec*) noexcept;
const TypeInfo& GetTypeInfo(const PodTemplate*) noexcept;
const TypeInfo& GetTypeInfo(const PodTemplateList*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicationControllerSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicationControllerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicationControllerCondition*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicationController*) noexcept;
const TypeInfo& GetTypeInfo(const ReplicationControllerList*) noexcept;
const TypeInfo& GetTypeInfo(const SessionAffinityConfig*) noexcept;
const TypeInfo& GetTypeInfo(const ClientIPConfig*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceStatus*) noexcept;
const TypeInfo& GetTypeInfo(const LoadBalancerStatus*) noexcept;
const TypeInfo& GetTypeInfo(const LoadBalancerIngress*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ServicePort*) noexcept;
const TypeInfo& GetTypeInfo(const Service*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceList*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceAccount*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceAccountList*) noexcept;
const TypeInfo& GetTypeInfo(const Endpoints*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointSubset*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointAddress*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointPort*) noexcept;
const TypeInfo& GetTypeInfo(const EndpointsList*) noexcept;
const TypeInfo& GetTypeInfo(const NodeSpec*) noexcept;
const TypeInfo& GetTypeInfo(const NodeConfigSource*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMapNodeConfigSource*) noexcept;
const TypeInfo& GetTypeInfo(const DaemonEndpoint*) noexcept;
const TypeInfo& GetTypeInfo(const NodeDaemonEndpoints*) noexcept;
const TypeInfo& GetTypeInfo(const NodeRuntimeHandlerFeatures*) noexcept;
const TypeInfo& GetTypeInfo(const NodeRuntimeHandler*) noexcept;
const TypeInfo& GetTypeInfo(const NodeFeatures*) noexcept;
const TypeInfo& GetTypeInfo(const NodeSystemInfo*) noexcept;
const TypeInfo& GetTypeInfo(const NodeSwapStatus*) noexcept;
const TypeInfo& GetTypeInfo(const NodeConfigStatus*) noexcept;
const TypeInfo& GetTypeInfo(const NodeStatus*) noexcept;
const TypeInfo& GetTypeInfo(const AttachedVolume*) noexcept;
const TypeInfo& GetTypeInfo(const AvoidPods*) noexcept;
const TypeInfo& GetTypeInfo(const PreferAvoidPodsEntry*) noexcept;
const TypeInfo& GetTypeInfo(const PodSignature*) noexcept;
const TypeInfo& GetTypeInfo(const ContainerImage*) noexcept;
const TypeInfo& GetTypeInfo(const NodeCondition*) noexcept;
const TypeInfo& GetTypeInfo(const NodeAddress*) noexcept;
const TypeInfo& GetTypeInfo(const Node*) noexcept;
const TypeInfo& GetTypeInfo(const NodeList*) noexcept;
const TypeInfo& GetTypeInfo(const NamespaceSpec*) noexcept;
const TypeInfo& GetTypeInfo(const NamespaceStatus*) noexcept;
const TypeInfo& GetTypeInfo(const NamespaceCondition*) noexcept;
const TypeInfo& GetTypeInfo(const Namespace*) noexcept;
const TypeInfo& GetTypeInfo(const NamespaceList*) noexcept;
const TypeInfo& GetTypeInfo(const Binding*) noexcept;
const TypeInfo& GetTypeInfo(const Preconditions*) noexcept;
const TypeInfo& GetTypeInfo(const PodLogOptions*) noexcept;
const TypeInfo& GetTypeInfo(const PodAttachOptions*) noexcept;
const TypeInfo& GetTypeInfo(const PodExecOptions*) noexcept;
const TypeInfo& GetTypeInfo(const PodPortForwardOptions*) noexcept;
const TypeInfo& GetTypeInfo(const PodProxyOptions*) noexcept;
const TypeInfo& GetTypeInfo(const NodeProxyOptions*) noexcept;
const TypeInfo& GetTypeInfo(const ServiceProxyOptions*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const LocalObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const TypedLocalObjectReference*) noexcept;
const TypeInfo& GetTypeInfo(const SerializedReference*) noexcept;
const TypeInfo& GetTypeInfo(const EventSource*) noexcept;
const TypeInfo& GetTypeInfo(const Event*) noexcept;
const TypeInfo& GetTypeInfo(const EventSeries*) noexcept;
const TypeInfo& GetTypeInfo(const EventList*) noexcept;
const TypeInfo& GetTypeInfo(const List*) noexcept;
const TypeInfo& GetTypeInfo(const LimitRangeItem*) noexcept;
const TypeInfo& GetTypeInfo(const LimitRangeSpec*) noexcept;
const TypeInfo& GetTypeInfo(const LimitRange*) noexcept;
const TypeInfo& GetTypeInfo(const LimitRangeList*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceQuotaSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ScopeSelector*) noexcept;
const TypeInfo& GetTypeInfo(const ScopedResourceSelectorRequirement*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceQuotaStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceQuota*) noexcept;
const TypeInfo& GetTypeInfo(const ResourceQuotaList*) noexcept;
const TypeInfo& GetTypeInfo(const Secret*) noexcept;
const TypeInfo& GetTypeInfo(const SecretList*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMap*) noexcept;
const TypeInfo& GetTypeInfo(const ConfigMapList*) noexcept;
const TypeInfo& GetTypeInfo(const ComponentCondition*) noexcept;
const TypeInfo& GetTypeInfo(const ComponentStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ComponentStatusList*) noexcept;
const TypeInfo& GetTypeInfo(const DownwardAPIVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const DownwardAPIVolumeFile*) noexcept;
const TypeInfo& GetTypeInfo(const DownwardAPIProjection*) noexcept;
const TypeInfo& GetTypeInfo(const SecurityContext*) noexcept;
const TypeInfo& GetTypeInfo(const SELinuxOptions*) noexcept;
const TypeInfo& GetTypeInfo(const WindowsSecurityContextOptions*) noexcept;
const TypeInfo& GetTypeInfo(const RangeAllocation*) noexcept;
const TypeInfo& GetTypeInfo(const Sysctl*) noexcept;
const TypeInfo& GetTypeInfo(const PortStatus*) noexcept;
const TypeInfo& GetTypeInfo(const ImageVolumeSource*) noexcept;
const TypeInfo& GetTypeInfo(const NodeAllocatableResourceClaimStatus*) noexcept;

// Declared only: the list kind of a kind, for decltype.
PersistentVolumeList ListTypeOf(const PersistentVolume*);
PersistentVolumeClaimList ListTypeOf(const PersistentVolumeClaim*);
PodList ListTypeOf(const Pod*);
PodTemplateList ListTypeOf(const PodTemplate*);
ReplicationControllerList ListTypeOf(const ReplicationController*);
ServiceList ListTypeOf(const Service*);
ServiceAccountList ListTypeOf(const ServiceAccount*);
EndpointsList ListTypeOf(const Endpoints*);
NodeList ListTypeOf(const Node*);
NamespaceList ListTypeOf(const Namespace*);
EventList ListTypeOf(const Event*);
LimitRangeList ListTypeOf(const LimitRange*);
ResourceQuotaList ListTypeOf(const ResourceQuota*);
SecretList ListTypeOf(const Secret*);
ConfigMapList ListTypeOf(const ConfigMap*);
ComponentStatusList ListTypeOf(const ComponentStatus*);

namespace resources {
inline constexpr ResourceInfo kPersistentVolume{
    .group = "",
    .version = "v1",
    .kind = "PersistentVolume",
    .list_kind = "PersistentVolumeList",
    .plural = "persistentvolumes",
    .singular = "persistentvolume",
    .short_names = "pv",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kPersistentVolumeClaim{
    .group = "",
    .version = "v1",
    .kind = "PersistentVolumeClaim",
    .list_kind = "PersistentVolumeClaimList",
    .plural = "persistentvolumeclaims",
    .singular = "persistentvolumeclaim",
    .short_names = "pvc",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kPod{
    .group = "",
    .version = "v1",
    .kind = "Pod",
    .list_kind = "PodList",
    .plural = "pods",
    .singular = "pod",
    .short_names = "po",
    .categories = "all",
    .subresources = "attach,binding,ephemeralcontainers,eviction,exec,log,portforward,proxy,resize,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kPodTemplate{
    .group = "",
    .version = "v1",
    .kind = "PodTemplate",
    .list_kind = "PodTemplateList",
    .plural = "podtemplates",
    .singular = "podtemplate",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kReplicationController{
    .group = "",
    .version = "v1",
    .kind = "ReplicationController",
    .list_kind = "ReplicationControllerList",
    .plural = "replicationcontrollers",
    .singular = "replicationcontroller",
    .short_names = "rc",
    .categories = "all",
    .subresources = "scale,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kService{
    .group = "",
    .version = "v1",
    .kind = "Service",
    .list_kind = "ServiceList",
    .plural = "services",
    .singular = "service",
    .short_names = "svc",
    .categories = "all",
    .subresources = "proxy,status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kServiceAccount{
    .group = "",
    .version = "v1",
    .kind = "ServiceAccount",
    .list_kind = "ServiceAccountList",
    .plural = "serviceaccounts",
    .singular = "serviceaccount",
    .short_names = "sa",
    .categories = "",
    .subresources = "token",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kEndpoints{
    .group = "",
    .version = "v1",
    .kind = "Endpoints",
    .list_kind = "EndpointsList",
    .plural = "endpoints",
    .singular = "endpoints",
    .short_names = "ep",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kNode{
    .group = "",
    .version = "v1",
    .kind = "Node",
    .list_kind = "NodeList",
    .plural = "nodes",
    .singular = "node",
    .short_names = "no",
    .categories = "",
    .subresources = "proxy,status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kNamespace{
    .group = "",
    .version = "v1",
    .kind = "Namespace",
    .list_kind = "NamespaceList",
    .plural = "namespaces",
    .singular = "namespace",
    .short_names = "ns",
    .categories = "",
    .subresources = "finalize,status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete};
inline constexpr ResourceInfo kBinding{
    .group = "",
    .version = "v1",
    .kind = "Binding",
    .list_kind = "",
    .plural = "bindings",
    .singular = "binding",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbCreate};
inline constexpr ResourceInfo kEvent{
    .group = "",
    .version = "v1",
    .kind = "Event",
    .list_kind = "EventList",
    .plural = "events",
    .singular = "event",
    .short_names = "ev",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kLimitRange{
    .group = "",
    .version = "v1",
    .kind = "LimitRange",
    .list_kind = "LimitRangeList",
    .plural = "limitranges",
    .singular = "limitrange",
    .short_names = "limits",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kResourceQuota{
    .group = "",
    .version = "v1",
    .kind = "ResourceQuota",
    .list_kind = "ResourceQuotaList",
    .plural = "resourcequotas",
    .singular = "resourcequota",
    .short_names = "quota",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kSecret{
    .group = "",
    .version = "v1",
    .kind = "Secret",
    .list_kind = "SecretList",
    .plural = "secrets",
    .singular = "secret",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kConfigMap{
    .group = "",
    .version = "v1",
    .kind = "ConfigMap",
    .list_kind = "ConfigMapList",
    .plural = "configmaps",
    .singular = "configmap",
    .short_names = "cm",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kComponentStatus{
    .group = "",
    .version = "v1",
    .kind = "ComponentStatus",
    .list_kind = "ComponentStatusList",
    .plural = "componentstatuses",
    .singular = "componentstatus",
    .short_names = "cs",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const PersistentVolume*) noexcept { return resources::kPersistentVolume; }
constexpr const ResourceInfo& GetResourceInfo(const PersistentVolumeClaim*) noexcept {
  return resources::kPersistentVolumeClaim;
}
constexpr const ResourceInfo& GetResourceInfo(const Pod*) noexcept { return resources::kPod; }
constexpr const ResourceInfo& GetResourceInfo(const PodTemplate*) noexcept { return resources::kPodTemplate; }
constexpr const ResourceInfo& GetResourceInfo(const ReplicationController*) noexcept {
  return resources::kReplicationController;
}
constexpr const ResourceInfo& GetResourceInfo(const Service*) noexcept { return resources::kService; }
constexpr const ResourceInfo& GetResourceInfo(const ServiceAccount*) noexcept { return resources::kServiceAccount; }
constexpr const ResourceInfo& GetResourceInfo(const Endpoints*) noexcept { return resources::kEndpoints; }
constexpr const ResourceInfo& GetResourceInfo(const Node*) noexcept { return resources::kNode; }
constexpr const ResourceInfo& GetResourceInfo(const Namespace*) noexcept { return resources::kNamespace; }
constexpr const ResourceInfo& GetResourceInfo(const Binding*) noexcept { return resources::kBinding; }
constexpr const ResourceInfo& GetResourceInfo(const Event*) noexcept { return resources::kEvent; }
constexpr const ResourceInfo& GetResourceInfo(const LimitRange*) noexcept { return resources::kLimitRange; }
constexpr const ResourceInfo& GetResourceInfo(const ResourceQuota*) noexcept { return resources::kResourceQuota; }
constexpr const ResourceInfo& GetResourceInfo(const Secret*) noexcept { return resources::kSecret; }
constexpr const ResourceInfo& GetResourceInfo(const ConfigMap*) noexcept { return resources::kConfigMap; }
constexpr const ResourceInfo& GetResourceInfo(const ComponentStatus*) noexcept { return resources::kComponentStatus; }

}  // namespace kube::core::v1

#endif  // KUBE_API_CORE_V1_TYPES_H_
