// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::core::v1::PodIP)
KUBE_INSTANTIATE_LIST(kube::core::v1::HostIP)
KUBE_INSTANTIATE_LIST(kube::core::v1::EphemeralContainer)
KUBE_INSTANTIATE_LIST(kube::core::v1::Pod)
KUBE_INSTANTIATE_BOXED(kube::core::v1::PodTemplateSpec)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodTemplate)
KUBE_INSTANTIATE_LIST(kube::core::v1::ReplicationControllerCondition)
KUBE_INSTANTIATE_LIST(kube::core::v1::ReplicationController)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SessionAffinityConfig)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ClientIPConfig)
KUBE_INSTANTIATE_LIST(kube::core::v1::LoadBalancerIngress)

namespace kube::core::v1 {

// PodIP
constexpr Field kPodIPFields[] = {
    Field::Make<"ip">(offsetof(PodIP, ip), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPodIPIndex[] = {0, 1};
constinit const TypeInfo tables::kPodIP = {
    .name = "core/v1.PodIP",
    .size = sizeof(PodIP),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodIPFields,
    .json_fields = kPodIPFields,
    .index = kPodIPIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodIP>::Create,
    .destroy = TypeOps<PodIP>::Destroy,
    .copy = TypeOps<PodIP>::Copy,
    .clear = TypeOps<PodIP>::Clear,
    .list = &ListOpsOf<kube::List<PodIP>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodIP*) noexcept { return tables::kPodIP; }

// HostIP
constexpr Field kHostIPFields[] = {
    Field::Make<"ip">(offsetof(HostIP, ip), 1, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kHostIPIndex[] = {0, 1};
constinit const TypeInfo tables::kHostIP = {
    .name = "core/v1.HostIP",
    .size = sizeof(HostIP),
    .field_count = 1,
    .json_count = 1,
    .fields = kHostIPFields,
    .json_fields = kHostIPFields,
    .index = kHostIPIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<HostIP>::Create,
    .destroy = TypeOps<HostIP>::Destroy,
    .copy = TypeOps<HostIP>::Copy,
    .clear = TypeOps<HostIP>::Clear,
    .list = &ListOpsOf<kube::List<HostIP>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const HostIP*) noexcept { return tables::kHostIP; }

// EphemeralContainerCommon
constexpr Field kEphemeralContainerCommonFields[] = {
    Field::Make<"name">(offsetof(EphemeralContainerCommon, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"image">(offsetof(EphemeralContainerCommon, image), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"command">(offsetof(EphemeralContainerCommon, command), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"args">(offsetof(EphemeralContainerCommon, args), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"workingDir">(offsetof(EphemeralContainerCommon, working_dir), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ports">(offsetof(EphemeralContainerCommon, ports), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerPort),
    Field::Make<"envFrom">(offsetof(EphemeralContainerCommon, env_from), 19, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEnvFromSource),
    Field::Make<"env">(offsetof(EphemeralContainerCommon, env), 7, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEnvVar),
    Field::Make<"resources">(offsetof(EphemeralContainerCommon, resources), 8, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kResourceRequirements),
    Field::Make<"resizePolicy">(offsetof(EphemeralContainerCommon, resize_policy), 23, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerResizePolicy),
    Field::Make<"restartPolicy">(offsetof(EphemeralContainerCommon, restart_policy), 24, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"restartPolicyRules">(offsetof(EphemeralContainerCommon, restart_policy_rules), 25, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerRestartRule),
    Field::Make<"volumeMounts">(offsetof(EphemeralContainerCommon, volume_mounts), 9, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeMount),
    Field::Make<"volumeDevices">(offsetof(EphemeralContainerCommon, volume_devices), 21, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeDevice),
    Field::Make<"livenessProbe">(offsetof(EphemeralContainerCommon, liveness_probe), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"readinessProbe">(offsetof(EphemeralContainerCommon, readiness_probe), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"startupProbe">(offsetof(EphemeralContainerCommon, startup_probe), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"lifecycle">(offsetof(EphemeralContainerCommon, lifecycle), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLifecycle),
    Field::Make<"terminationMessagePath">(offsetof(EphemeralContainerCommon, termination_message_path), 13, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminationMessagePolicy">(offsetof(EphemeralContainerCommon, termination_message_policy), 20, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"imagePullPolicy">(offsetof(EphemeralContainerCommon, image_pull_policy), 14, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"securityContext">(offsetof(EphemeralContainerCommon, security_context), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecurityContext),
    Field::Make<"stdin">(offsetof(EphemeralContainerCommon, stdin_), 16, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stdinOnce">(offsetof(EphemeralContainerCommon, stdin_once), 17, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tty">(offsetof(EphemeralContainerCommon, tty), 18, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kEphemeralContainerCommonIndex[] = {0, 1, 2, 3, 4, 5, 6, 8, 9, 13, 15, 16, 18, 19, 21, 22, 23, 24, 25, 7, 20, 14, 17, 10, 11,
    12};
constexpr FieldMergeInfo kEphemeralContainerCommonMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // command
    {"", "", "atomic", "", ""},  // args
    {},
    {"merge", "containerPort", "map", "containerPort,protocol", ""},  // ports
    {"", "", "atomic", "", ""},  // envFrom
    {"merge", "name", "map", "name", ""},  // env
    {},
    {"", "", "atomic", "", ""},  // resizePolicy
    {},
    {"", "", "atomic", "", ""},  // restartPolicyRules
    {"merge", "mountPath", "map", "mountPath", ""},  // volumeMounts
    {"merge", "devicePath", "map", "devicePath", ""},  // volumeDevices
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kEphemeralContainerCommon = {
    .name = "core/v1.EphemeralContainerCommon",
    .size = sizeof(EphemeralContainerCommon),
    .field_count = 25,
    .json_count = 25,
    .fields = kEphemeralContainerCommonFields,
    .json_fields = kEphemeralContainerCommonFields,
    .index = kEphemeralContainerCommonIndex,
    .index_size = 26,
    .form = JsonForm::kObject,
    .merge = kEphemeralContainerCommonMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EphemeralContainerCommon>::Create,
    .destroy = TypeOps<EphemeralContainerCommon>::Destroy,
    .copy = TypeOps<EphemeralContainerCommon>::Copy,
    .clear = TypeOps<EphemeralContainerCommon>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EphemeralContainerCommon*) noexcept { return tables::kEphemeralContainerCommon; }

// EphemeralContainer
constexpr Field kEphemeralContainerFields[] = {
    Field::Make<"EphemeralContainerCommon">(offsetof(EphemeralContainer, ephemeral_container_common), 1, FieldType::kMessage, FieldShape::kValue, kInline,
                &tables::kEphemeralContainerCommon),
    Field::Make<"targetContainerName">(offsetof(EphemeralContainer, target_container_name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr Field kEphemeralContainerJson[] = {
    Field::Make<"name">(offsetof(EphemeralContainer, ephemeral_container_common.name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"image">(offsetof(EphemeralContainer, ephemeral_container_common.image), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"command">(offsetof(EphemeralContainer, ephemeral_container_common.command), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"args">(offsetof(EphemeralContainer, ephemeral_container_common.args), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"workingDir">(offsetof(EphemeralContainer, ephemeral_container_common.working_dir), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ports">(offsetof(EphemeralContainer, ephemeral_container_common.ports), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerPort),
    Field::Make<"envFrom">(offsetof(EphemeralContainer, ephemeral_container_common.env_from), 19, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEnvFromSource),
    Field::Make<"env">(offsetof(EphemeralContainer, ephemeral_container_common.env), 7, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEnvVar),
    Field::Make<"resources">(offsetof(EphemeralContainer, ephemeral_container_common.resources), 8, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kResourceRequirements),
    Field::Make<"resizePolicy">(offsetof(EphemeralContainer, ephemeral_container_common.resize_policy), 23, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerResizePolicy),
    Field::Make<"restartPolicy">(offsetof(EphemeralContainer, ephemeral_container_common.restart_policy), 24, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"restartPolicyRules">(offsetof(EphemeralContainer, ephemeral_container_common.restart_policy_rules), 25, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerRestartRule),
    Field::Make<"volumeMounts">(offsetof(EphemeralContainer, ephemeral_container_common.volume_mounts), 9, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeMount),
    Field::Make<"volumeDevices">(offsetof(EphemeralContainer, ephemeral_container_common.volume_devices), 21, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeDevice),
    Field::Make<"livenessProbe">(offsetof(EphemeralContainer, ephemeral_container_common.liveness_probe), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"readinessProbe">(offsetof(EphemeralContainer, ephemeral_container_common.readiness_probe), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"startupProbe">(offsetof(EphemeralContainer, ephemeral_container_common.startup_probe), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"lifecycle">(offsetof(EphemeralContainer, ephemeral_container_common.lifecycle), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLifecycle),
    Field::Make<"terminationMessagePath">(offsetof(EphemeralContainer, ephemeral_container_common.termination_message_path), 13, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminationMessagePolicy">(offsetof(EphemeralContainer, ephemeral_container_common.termination_message_policy), 20, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"imagePullPolicy">(offsetof(EphemeralContainer, ephemeral_container_common.image_pull_policy), 14, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"securityContext">(offsetof(EphemeralContainer, ephemeral_container_common.security_context), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecurityContext),
    Field::Make<"stdin">(offsetof(EphemeralContainer, ephemeral_container_common.stdin_), 16, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stdinOnce">(offsetof(EphemeralContainer, ephemeral_container_common.stdin_once), 17, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tty">(offsetof(EphemeralContainer, ephemeral_container_common.tty), 18, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"targetContainerName">(offsetof(EphemeralContainer, target_container_name), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kEphemeralContainerIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kEphemeralContainerMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // command
    {"", "", "atomic", "", ""},  // args
    {},
    {"merge", "containerPort", "map", "containerPort,protocol", ""},  // ports
    {"", "", "atomic", "", ""},  // envFrom
    {"merge", "name", "map", "name", ""},  // env
    {},
    {"", "", "atomic", "", ""},  // resizePolicy
    {},
    {"", "", "atomic", "", ""},  // restartPolicyRules
    {"merge", "mountPath", "map", "mountPath", ""},  // volumeMounts
    {"merge", "devicePath", "map", "devicePath", ""},  // volumeDevices
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kEphemeralContainer = {
    .name = "core/v1.EphemeralContainer",
    .size = sizeof(EphemeralContainer),
    .field_count = 2,
    .json_count = 26,
    .fields = kEphemeralContainerFields,
    .json_fields = kEphemeralContainerJson,
    .index = kEphemeralContainerIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kEphemeralContainerMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EphemeralContainer>::Create,
    .destroy = TypeOps<EphemeralContainer>::Destroy,
    .copy = TypeOps<EphemeralContainer>::Copy,
    .clear = TypeOps<EphemeralContainer>::Clear,
    .list = &ListOpsOf<kube::List<EphemeralContainer>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EphemeralContainer*) noexcept { return tables::kEphemeralContainer; }

// PodStatus
constexpr Field kPodStatusFields[] = {
    Field::Make<"observedGeneration">(offsetof(PodStatus, observed_generation), 17, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"phase">(offsetof(PodStatus, phase), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"conditions">(offsetof(PodStatus, conditions), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodCondition),
    Field::Make<"message">(offsetof(PodStatus, message), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(PodStatus, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"nominatedNodeName">(offsetof(PodStatus, nominated_node_name), 11, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostIP">(offsetof(PodStatus, host_ip), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostIPs">(offsetof(PodStatus, host_ips), 16, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kHostIP),
    Field::Make<"podIP">(offsetof(PodStatus, pod_ip), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"podIPs">(offsetof(PodStatus, pod_ips), 12, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodIP),
    Field::Make<"startTime">(offsetof(PodStatus, start_time), 7, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"initContainerStatuses">(offsetof(PodStatus, init_container_statuses), 10, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerStatus),
    Field::Make<"containerStatuses">(offsetof(PodStatus, container_statuses), 8, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerStatus),
    Field::Make<"qosClass">(offsetof(PodStatus, qos_class), 9, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ephemeralContainerStatuses">(offsetof(PodStatus, ephemeral_container_statuses), 13, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerStatus),
    Field::Make<"resize">(offsetof(PodStatus, resize), 14, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceClaimStatuses">(offsetof(PodStatus, resource_claim_statuses), 15, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodResourceClaimStatus),
    Field::Make<"extendedResourceClaimStatus">(offsetof(PodStatus, extended_resource_claim_status), 18, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodExtendedResourceClaimStatus),
    Field::Make<"allocatedResources">(offsetof(PodStatus, allocated_resources), 19, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"resources">(offsetof(PodStatus, resources), 20, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceRequirements),
    Field::Make<"nodeAllocatableResourceClaimStatuses">(offsetof(PodStatus, node_allocatable_resource_claim_statuses), 21, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNodeAllocatableResourceClaimStatus),
};
constexpr std::uint8_t kPodStatusIndex[] = {0, 2, 3, 4, 5, 7, 9, 11, 13, 14, 12, 6, 10, 15, 16, 17, 8, 1, 18, 19, 20, 21};
constexpr FieldMergeInfo kPodStatusMerge[] = {
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
    {},
    {},
    {},
    {},
    {"merge", "ip", "atomic", "", ""},  // hostIPs
    {},
    {"merge", "ip", "map", "ip", ""},  // podIPs
    {},
    {"", "", "atomic", "", ""},  // initContainerStatuses
    {"", "", "atomic", "", ""},  // containerStatuses
    {},
    {"", "", "atomic", "", ""},  // ephemeralContainerStatuses
    {},
    {"merge,retainKeys", "name", "map", "name", ""},  // resourceClaimStatuses
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // nodeAllocatableResourceClaimStatuses
};
constinit const TypeInfo tables::kPodStatus = {
    .name = "core/v1.PodStatus",
    .size = sizeof(PodStatus),
    .field_count = 21,
    .json_count = 21,
    .fields = kPodStatusFields,
    .json_fields = kPodStatusFields,
    .index = kPodStatusIndex,
    .index_size = 22,
    .form = JsonForm::kObject,
    .merge = kPodStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodStatus>::Create,
    .destroy = TypeOps<PodStatus>::Destroy,
    .copy = TypeOps<PodStatus>::Copy,
    .clear = TypeOps<PodStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodStatus*) noexcept { return tables::kPodStatus; }

// PodStatusResult
constexpr Field kPodStatusResultFields[] = {
    Field::Make<"kind">(offsetof(PodStatusResult, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodStatusResult, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodStatusResult, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"status">(offsetof(PodStatusResult, status), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodStatus),
};
constexpr std::uint8_t kPodStatusResultIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodStatusResult = {
    .name = "core/v1.PodStatusResult",
    .size = sizeof(PodStatusResult),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodStatusResultFields,
    .json_fields = kPodStatusResultFields,
    .index = kPodStatusResultIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodStatusResult",
    .create = TypeOps<PodStatusResult>::Create,
    .destroy = TypeOps<PodStatusResult>::Destroy,
    .copy = TypeOps<PodStatusResult>::Copy,
    .clear = TypeOps<PodStatusResult>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodStatusResult*) noexcept { return tables::kPodStatusResult; }

// Pod
constexpr Field kPodFields[] = {
    Field::Make<"kind">(offsetof(Pod, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Pod, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Pod, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Pod, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodSpec),
    Field::Make<"status">(offsetof(Pod, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodStatus),
};
constexpr std::uint8_t kPodIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kPod = {
    .name = "core/v1.Pod",
    .size = sizeof(Pod),
    .field_count = 5,
    .json_count = 5,
    .fields = kPodFields,
    .json_fields = kPodFields,
    .index = kPodIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPod,
    .api_version = "v1",
    .kind = "Pod",
    .create = TypeOps<Pod>::Create,
    .destroy = TypeOps<Pod>::Destroy,
    .copy = TypeOps<Pod>::Copy,
    .clear = TypeOps<Pod>::Clear,
    .list = &ListOpsOf<kube::List<Pod>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Pod*) noexcept { return tables::kPod; }

// PodList
constexpr Field kPodListFields[] = {
    Field::Make<"kind">(offsetof(PodList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PodList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPod),
};
constexpr std::uint8_t kPodListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodList = {
    .name = "core/v1.PodList",
    .size = sizeof(PodList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodListFields,
    .json_fields = kPodListFields,
    .index = kPodListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodList",
    .create = TypeOps<PodList>::Create,
    .destroy = TypeOps<PodList>::Destroy,
    .copy = TypeOps<PodList>::Copy,
    .clear = TypeOps<PodList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodList*) noexcept { return tables::kPodList; }

// PodTemplateSpec
constexpr Field kPodTemplateSpecFields[] = {
    Field::Make<"metadata">(offsetof(PodTemplateSpec, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(PodTemplateSpec, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodSpec),
};
constexpr std::uint8_t kPodTemplateSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodTemplateSpec = {
    .name = "core/v1.PodTemplateSpec",
    .size = sizeof(PodTemplateSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodTemplateSpecFields,
    .json_fields = kPodTemplateSpecFields,
    .index = kPodTemplateSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodTemplateSpec>::Create,
    .destroy = TypeOps<PodTemplateSpec>::Destroy,
    .copy = TypeOps<PodTemplateSpec>::Copy,
    .clear = TypeOps<PodTemplateSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodTemplateSpec*) noexcept { return tables::kPodTemplateSpec; }

// PodTemplate
constexpr Field kPodTemplateFields[] = {
    Field::Make<"kind">(offsetof(PodTemplate, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodTemplate, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodTemplate, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"template">(offsetof(PodTemplate, template_), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kPodTemplateSpec),
};
constexpr std::uint8_t kPodTemplateIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodTemplate = {
    .name = "core/v1.PodTemplate",
    .size = sizeof(PodTemplate),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodTemplateFields,
    .json_fields = kPodTemplateFields,
    .index = kPodTemplateIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPodTemplate,
    .api_version = "v1",
    .kind = "PodTemplate",
    .create = TypeOps<PodTemplate>::Create,
    .destroy = TypeOps<PodTemplate>::Destroy,
    .copy = TypeOps<PodTemplate>::Copy,
    .clear = TypeOps<PodTemplate>::Clear,
    .list = &ListOpsOf<kube::List<PodTemplate>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodTemplate*) noexcept { return tables::kPodTemplate; }

// PodTemplateList
constexpr Field kPodTemplateListFields[] = {
    Field::Make<"kind">(offsetof(PodTemplateList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodTemplateList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PodTemplateList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PodTemplateList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodTemplate),
};
constexpr std::uint8_t kPodTemplateListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPodTemplateList = {
    .name = "core/v1.PodTemplateList",
    .size = sizeof(PodTemplateList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPodTemplateListFields,
    .json_fields = kPodTemplateListFields,
    .index = kPodTemplateListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodTemplateList",
    .create = TypeOps<PodTemplateList>::Create,
    .destroy = TypeOps<PodTemplateList>::Destroy,
    .copy = TypeOps<PodTemplateList>::Copy,
    .clear = TypeOps<PodTemplateList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodTemplateList*) noexcept { return tables::kPodTemplateList; }

// ReplicationControllerSpec
constexpr Field kReplicationControllerSpecFields[] = {
    Field::Make<"replicas">(offsetof(ReplicationControllerSpec, replicas), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"minReadySeconds">(offsetof(ReplicationControllerSpec, min_ready_seconds), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"selector">(offsetof(ReplicationControllerSpec, selector), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"template">(offsetof(ReplicationControllerSpec, template_), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodTemplateSpec),
};
constexpr std::uint8_t kReplicationControllerSpecIndex[] = {0, 1, 3, 4, 2};
constexpr FieldMergeInfo kReplicationControllerSpecMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
};
constinit const TypeInfo tables::kReplicationControllerSpec = {
    .name = "core/v1.ReplicationControllerSpec",
    .size = sizeof(ReplicationControllerSpec),
    .field_count = 4,
    .json_count = 4,
    .fields = kReplicationControllerSpecFields,
    .json_fields = kReplicationControllerSpecFields,
    .index = kReplicationControllerSpecIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kReplicationControllerSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicationControllerSpec>::Create,
    .destroy = TypeOps<ReplicationControllerSpec>::Destroy,
    .copy = TypeOps<ReplicationControllerSpec>::Copy,
    .clear = TypeOps<ReplicationControllerSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicationControllerSpec*) noexcept { return tables::kReplicationControllerSpec; }

// ReplicationControllerStatus
constexpr Field kReplicationControllerStatusFields[] = {
    Field::Make<"replicas">(offsetof(ReplicationControllerStatus, replicas), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"fullyLabeledReplicas">(offsetof(ReplicationControllerStatus, fully_labeled_replicas), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"readyReplicas">(offsetof(ReplicationControllerStatus, ready_replicas), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"availableReplicas">(offsetof(ReplicationControllerStatus, available_replicas), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"observedGeneration">(offsetof(ReplicationControllerStatus, observed_generation), 3, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"conditions">(offsetof(ReplicationControllerStatus, conditions), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kReplicationControllerCondition),
};
constexpr std::uint8_t kReplicationControllerStatusIndex[] = {0, 1, 2, 5, 3, 4, 6};
constexpr FieldMergeInfo kReplicationControllerStatusMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kReplicationControllerStatus = {
    .name = "core/v1.ReplicationControllerStatus",
    .size = sizeof(ReplicationControllerStatus),
    .field_count = 6,
    .json_count = 6,
    .fields = kReplicationControllerStatusFields,
    .json_fields = kReplicationControllerStatusFields,
    .index = kReplicationControllerStatusIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kReplicationControllerStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicationControllerStatus>::Create,
    .destroy = TypeOps<ReplicationControllerStatus>::Destroy,
    .copy = TypeOps<ReplicationControllerStatus>::Copy,
    .clear = TypeOps<ReplicationControllerStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicationControllerStatus*) noexcept { return tables::kReplicationControllerStatus; }

// ReplicationControllerCondition
constexpr Field kReplicationControllerConditionFields[] = {
    Field::Make<"type">(offsetof(ReplicationControllerCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(ReplicationControllerCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(ReplicationControllerCondition, last_transition_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(ReplicationControllerCondition, reason), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(ReplicationControllerCondition, message), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kReplicationControllerConditionIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kReplicationControllerCondition = {
    .name = "core/v1.ReplicationControllerCondition",
    .size = sizeof(ReplicationControllerCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kReplicationControllerConditionFields,
    .json_fields = kReplicationControllerConditionFields,
    .index = kReplicationControllerConditionIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ReplicationControllerCondition>::Create,
    .destroy = TypeOps<ReplicationControllerCondition>::Destroy,
    .copy = TypeOps<ReplicationControllerCondition>::Copy,
    .clear = TypeOps<ReplicationControllerCondition>::Clear,
    .list = &ListOpsOf<kube::List<ReplicationControllerCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicationControllerCondition*) noexcept { return tables::kReplicationControllerCondition; }

// ReplicationController
constexpr Field kReplicationControllerFields[] = {
    Field::Make<"kind">(offsetof(ReplicationController, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ReplicationController, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ReplicationController, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ReplicationController, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kReplicationControllerSpec),
    Field::Make<"status">(offsetof(ReplicationController, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kReplicationControllerStatus),
};
constexpr std::uint8_t kReplicationControllerIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kReplicationController = {
    .name = "core/v1.ReplicationController",
    .size = sizeof(ReplicationController),
    .field_count = 5,
    .json_count = 5,
    .fields = kReplicationControllerFields,
    .json_fields = kReplicationControllerFields,
    .index = kReplicationControllerIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kReplicationController,
    .api_version = "v1",
    .kind = "ReplicationController",
    .create = TypeOps<ReplicationController>::Create,
    .destroy = TypeOps<ReplicationController>::Destroy,
    .copy = TypeOps<ReplicationController>::Copy,
    .clear = TypeOps<ReplicationController>::Clear,
    .list = &ListOpsOf<kube::List<ReplicationController>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicationController*) noexcept { return tables::kReplicationController; }

// ReplicationControllerList
constexpr Field kReplicationControllerListFields[] = {
    Field::Make<"kind">(offsetof(ReplicationControllerList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ReplicationControllerList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ReplicationControllerList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ReplicationControllerList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kReplicationController),
};
constexpr std::uint8_t kReplicationControllerListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kReplicationControllerList = {
    .name = "core/v1.ReplicationControllerList",
    .size = sizeof(ReplicationControllerList),
    .field_count = 4,
    .json_count = 4,
    .fields = kReplicationControllerListFields,
    .json_fields = kReplicationControllerListFields,
    .index = kReplicationControllerListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ReplicationControllerList",
    .create = TypeOps<ReplicationControllerList>::Create,
    .destroy = TypeOps<ReplicationControllerList>::Destroy,
    .copy = TypeOps<ReplicationControllerList>::Copy,
    .clear = TypeOps<ReplicationControllerList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ReplicationControllerList*) noexcept { return tables::kReplicationControllerList; }

// SessionAffinityConfig
constexpr Field kSessionAffinityConfigFields[] = {
    Field::Make<"clientIP">(offsetof(SessionAffinityConfig, client_ip), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kClientIPConfig),
};
constexpr std::uint8_t kSessionAffinityConfigIndex[] = {0, 1};
constinit const TypeInfo tables::kSessionAffinityConfig = {
    .name = "core/v1.SessionAffinityConfig",
    .size = sizeof(SessionAffinityConfig),
    .field_count = 1,
    .json_count = 1,
    .fields = kSessionAffinityConfigFields,
    .json_fields = kSessionAffinityConfigFields,
    .index = kSessionAffinityConfigIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SessionAffinityConfig>::Create,
    .destroy = TypeOps<SessionAffinityConfig>::Destroy,
    .copy = TypeOps<SessionAffinityConfig>::Copy,
    .clear = TypeOps<SessionAffinityConfig>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SessionAffinityConfig*) noexcept { return tables::kSessionAffinityConfig; }

// ClientIPConfig
constexpr Field kClientIPConfigFields[] = {
    Field::Make<"timeoutSeconds">(offsetof(ClientIPConfig, timeout_seconds), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kClientIPConfigIndex[] = {0, 1};
constinit const TypeInfo tables::kClientIPConfig = {
    .name = "core/v1.ClientIPConfig",
    .size = sizeof(ClientIPConfig),
    .field_count = 1,
    .json_count = 1,
    .fields = kClientIPConfigFields,
    .json_fields = kClientIPConfigFields,
    .index = kClientIPConfigIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ClientIPConfig>::Create,
    .destroy = TypeOps<ClientIPConfig>::Destroy,
    .copy = TypeOps<ClientIPConfig>::Copy,
    .clear = TypeOps<ClientIPConfig>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClientIPConfig*) noexcept { return tables::kClientIPConfig; }

// ServiceStatus
constexpr Field kServiceStatusFields[] = {
    Field::Make<"loadBalancer">(offsetof(ServiceStatus, load_balancer), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kLoadBalancerStatus),
    Field::Make<"conditions">(offsetof(ServiceStatus, conditions), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &meta::v1::tables::kCondition),
};
constexpr std::uint8_t kServiceStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kServiceStatusMerge[] = {
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kServiceStatus = {
    .name = "core/v1.ServiceStatus",
    .size = sizeof(ServiceStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kServiceStatusFields,
    .json_fields = kServiceStatusFields,
    .index = kServiceStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kServiceStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ServiceStatus>::Create,
    .destroy = TypeOps<ServiceStatus>::Destroy,
    .copy = TypeOps<ServiceStatus>::Copy,
    .clear = TypeOps<ServiceStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceStatus*) noexcept { return tables::kServiceStatus; }

// LoadBalancerStatus
constexpr Field kLoadBalancerStatusFields[] = {
    Field::Make<"ingress">(offsetof(LoadBalancerStatus, ingress), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kLoadBalancerIngress),
};
constexpr std::uint8_t kLoadBalancerStatusIndex[] = {0, 1};
constexpr FieldMergeInfo kLoadBalancerStatusMerge[] = {
    {"", "", "atomic", "", ""},  // ingress
};
constinit const TypeInfo tables::kLoadBalancerStatus = {
    .name = "core/v1.LoadBalancerStatus",
    .size = sizeof(LoadBalancerStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kLoadBalancerStatusFields,
    .json_fields = kLoadBalancerStatusFields,
    .index = kLoadBalancerStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kLoadBalancerStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LoadBalancerStatus>::Create,
    .destroy = TypeOps<LoadBalancerStatus>::Destroy,
    .copy = TypeOps<LoadBalancerStatus>::Copy,
    .clear = TypeOps<LoadBalancerStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LoadBalancerStatus*) noexcept { return tables::kLoadBalancerStatus; }

// LoadBalancerIngress
constexpr Field kLoadBalancerIngressFields[] = {
    Field::Make<"ip">(offsetof(LoadBalancerIngress, ip), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"hostname">(offsetof(LoadBalancerIngress, hostname), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ipMode">(offsetof(LoadBalancerIngress, ip_mode), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"ports">(offsetof(LoadBalancerIngress, ports), 4, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPortStatus),
};
constexpr std::uint8_t kLoadBalancerIngressIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kLoadBalancerIngressMerge[] = {
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // ports
};
constinit const TypeInfo tables::kLoadBalancerIngress = {
    .name = "core/v1.LoadBalancerIngress",
    .size = sizeof(LoadBalancerIngress),
    .field_count = 4,
    .json_count = 4,
    .fields = kLoadBalancerIngressFields,
    .json_fields = kLoadBalancerIngressFields,
    .index = kLoadBalancerIngressIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kLoadBalancerIngressMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LoadBalancerIngress>::Create,
    .destroy = TypeOps<LoadBalancerIngress>::Destroy,
    .copy = TypeOps<LoadBalancerIngress>::Copy,
    .clear = TypeOps<LoadBalancerIngress>::Clear,
    .list = &ListOpsOf<kube::List<LoadBalancerIngress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LoadBalancerIngress*) noexcept { return tables::kLoadBalancerIngress; }

}  // namespace kube::core::v1
