// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::core::v1::Container)
KUBE_INSTANTIATE_BOXED(kube::core::v1::LifecycleHandler)
KUBE_INSTANTIATE_BOXED(kube::core::v1::Lifecycle)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ContainerStateWaiting)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ContainerStateRunning)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ContainerStateTerminated)
KUBE_INSTANTIATE_LIST(kube::core::v1::ContainerStatus)
KUBE_INSTANTIATE_LIST(kube::core::v1::ResourceStatus)
KUBE_INSTANTIATE_LIST(kube::core::v1::ResourceHealth)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ContainerUser)
KUBE_INSTANTIATE_BOXED(kube::core::v1::LinuxContainerUser)
KUBE_INSTANTIATE_LIST(kube::core::v1::PodCondition)
KUBE_INSTANTIATE_LIST(kube::core::v1::VolumeMountStatus)
KUBE_INSTANTIATE_BOXED(kube::core::v1::VolumeStatus)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ImageVolumeStatus)
KUBE_INSTANTIATE_LIST(kube::core::v1::ContainerRestartRule)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ContainerRestartRuleOnExitCodes)
KUBE_INSTANTIATE_BOXED(kube::core::v1::NodeSelector)
KUBE_INSTANTIATE_LIST(kube::core::v1::NodeSelectorTerm)
KUBE_INSTANTIATE_LIST(kube::core::v1::NodeSelectorRequirement)
KUBE_INSTANTIATE_LIST(kube::core::v1::TopologySelectorTerm)
KUBE_INSTANTIATE_LIST(kube::core::v1::TopologySelectorLabelRequirement)
KUBE_INSTANTIATE_BOXED(kube::core::v1::Affinity)

namespace kube::core::v1 {

// Container
constexpr Field kContainerFields[] = {
    Field::Make<"name">(offsetof(Container, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"image">(offsetof(Container, image), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"command">(offsetof(Container, command), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"args">(offsetof(Container, args), 4, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"workingDir">(offsetof(Container, working_dir), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"ports">(offsetof(Container, ports), 6, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerPort),
    Field::Make<"envFrom">(offsetof(Container, env_from), 19, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEnvFromSource),
    Field::Make<"env">(offsetof(Container, env), 7, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kEnvVar),
    Field::Make<"resources">(offsetof(Container, resources), 8, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kResourceRequirements),
    Field::Make<"resizePolicy">(offsetof(Container, resize_policy), 23, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerResizePolicy),
    Field::Make<"restartPolicy">(offsetof(Container, restart_policy), 24, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"restartPolicyRules">(offsetof(Container, restart_policy_rules), 25, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kContainerRestartRule),
    Field::Make<"volumeMounts">(offsetof(Container, volume_mounts), 9, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeMount),
    Field::Make<"volumeDevices">(offsetof(Container, volume_devices), 21, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeDevice),
    Field::Make<"livenessProbe">(offsetof(Container, liveness_probe), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"readinessProbe">(offsetof(Container, readiness_probe), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"startupProbe">(offsetof(Container, startup_probe), 22, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kProbe),
    Field::Make<"lifecycle">(offsetof(Container, lifecycle), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLifecycle),
    Field::Make<"terminationMessagePath">(offsetof(Container, termination_message_path), 13, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminationMessagePolicy">(offsetof(Container, termination_message_policy), 20, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"imagePullPolicy">(offsetof(Container, image_pull_policy), 14, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"securityContext">(offsetof(Container, security_context), 15, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSecurityContext),
    Field::Make<"stdin">(offsetof(Container, stdin_), 16, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stdinOnce">(offsetof(Container, stdin_once), 17, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tty">(offsetof(Container, tty), 18, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kContainerIndex[] = {0, 1, 2, 3, 4, 5, 6, 8, 9, 13, 15, 16, 18, 19, 21, 22, 23, 24, 25, 7, 20, 14, 17, 10, 11,
    12};
constexpr FieldMergeInfo kContainerMerge[] = {
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
constinit const TypeInfo tables::kContainer = {
    .name = "core/v1.Container",
    .size = sizeof(Container),
    .field_count = 25,
    .json_count = 25,
    .fields = kContainerFields,
    .json_fields = kContainerFields,
    .index = kContainerIndex,
    .index_size = 26,
    .form = JsonForm::kObject,
    .merge = kContainerMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Container>::Create,
    .destroy = TypeOps<Container>::Destroy,
    .copy = TypeOps<Container>::Copy,
    .clear = TypeOps<Container>::Clear,
    .list = &ListOpsOf<kube::List<Container>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Container*) noexcept { return tables::kContainer; }

// ProbeHandler
constexpr Field kProbeHandlerFields[] = {
    Field::Make<"exec">(offsetof(ProbeHandler, exec), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExecAction),
    Field::Make<"httpGet">(offsetof(ProbeHandler, http_get), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHTTPGetAction),
    Field::Make<"tcpSocket">(offsetof(ProbeHandler, tcp_socket), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTCPSocketAction),
    Field::Make<"grpc">(offsetof(ProbeHandler, grpc), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kGRPCAction),
};
constexpr std::uint8_t kProbeHandlerIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kProbeHandler = {
    .name = "core/v1.ProbeHandler",
    .size = sizeof(ProbeHandler),
    .field_count = 4,
    .json_count = 4,
    .fields = kProbeHandlerFields,
    .json_fields = kProbeHandlerFields,
    .index = kProbeHandlerIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ProbeHandler>::Create,
    .destroy = TypeOps<ProbeHandler>::Destroy,
    .copy = TypeOps<ProbeHandler>::Copy,
    .clear = TypeOps<ProbeHandler>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ProbeHandler*) noexcept { return tables::kProbeHandler; }

// LifecycleHandler
constexpr Field kLifecycleHandlerFields[] = {
    Field::Make<"exec">(offsetof(LifecycleHandler, exec), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kExecAction),
    Field::Make<"httpGet">(offsetof(LifecycleHandler, http_get), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kHTTPGetAction),
    Field::Make<"tcpSocket">(offsetof(LifecycleHandler, tcp_socket), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kTCPSocketAction),
    Field::Make<"sleep">(offsetof(LifecycleHandler, sleep), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSleepAction),
};
constexpr std::uint8_t kLifecycleHandlerIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kLifecycleHandler = {
    .name = "core/v1.LifecycleHandler",
    .size = sizeof(LifecycleHandler),
    .field_count = 4,
    .json_count = 4,
    .fields = kLifecycleHandlerFields,
    .json_fields = kLifecycleHandlerFields,
    .index = kLifecycleHandlerIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LifecycleHandler>::Create,
    .destroy = TypeOps<LifecycleHandler>::Destroy,
    .copy = TypeOps<LifecycleHandler>::Copy,
    .clear = TypeOps<LifecycleHandler>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LifecycleHandler*) noexcept { return tables::kLifecycleHandler; }

// Lifecycle
constexpr Field kLifecycleFields[] = {
    Field::Make<"postStart">(offsetof(Lifecycle, post_start), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLifecycleHandler),
    Field::Make<"preStop">(offsetof(Lifecycle, pre_stop), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLifecycleHandler),
    Field::Make<"stopSignal">(offsetof(Lifecycle, stop_signal), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kLifecycleIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kLifecycle = {
    .name = "core/v1.Lifecycle",
    .size = sizeof(Lifecycle),
    .field_count = 3,
    .json_count = 3,
    .fields = kLifecycleFields,
    .json_fields = kLifecycleFields,
    .index = kLifecycleIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Lifecycle>::Create,
    .destroy = TypeOps<Lifecycle>::Destroy,
    .copy = TypeOps<Lifecycle>::Copy,
    .clear = TypeOps<Lifecycle>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Lifecycle*) noexcept { return tables::kLifecycle; }

// ContainerStateWaiting
constexpr Field kContainerStateWaitingFields[] = {
    Field::Make<"reason">(offsetof(ContainerStateWaiting, reason), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(ContainerStateWaiting, message), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kContainerStateWaitingIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kContainerStateWaiting = {
    .name = "core/v1.ContainerStateWaiting",
    .size = sizeof(ContainerStateWaiting),
    .field_count = 2,
    .json_count = 2,
    .fields = kContainerStateWaitingFields,
    .json_fields = kContainerStateWaitingFields,
    .index = kContainerStateWaitingIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerStateWaiting>::Create,
    .destroy = TypeOps<ContainerStateWaiting>::Destroy,
    .copy = TypeOps<ContainerStateWaiting>::Copy,
    .clear = TypeOps<ContainerStateWaiting>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerStateWaiting*) noexcept { return tables::kContainerStateWaiting; }

// ContainerStateRunning
constexpr Field kContainerStateRunningFields[] = {
    Field::Make<"startedAt">(offsetof(ContainerStateRunning, started_at), 1, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kContainerStateRunningIndex[] = {0, 1};
constinit const TypeInfo tables::kContainerStateRunning = {
    .name = "core/v1.ContainerStateRunning",
    .size = sizeof(ContainerStateRunning),
    .field_count = 1,
    .json_count = 1,
    .fields = kContainerStateRunningFields,
    .json_fields = kContainerStateRunningFields,
    .index = kContainerStateRunningIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerStateRunning>::Create,
    .destroy = TypeOps<ContainerStateRunning>::Destroy,
    .copy = TypeOps<ContainerStateRunning>::Copy,
    .clear = TypeOps<ContainerStateRunning>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerStateRunning*) noexcept { return tables::kContainerStateRunning; }

// ContainerStateTerminated
constexpr Field kContainerStateTerminatedFields[] = {
    Field::Make<"exitCode">(offsetof(ContainerStateTerminated, exit_code), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"signal">(offsetof(ContainerStateTerminated, signal), 2, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(ContainerStateTerminated, reason), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(ContainerStateTerminated, message), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"startedAt">(offsetof(ContainerStateTerminated, started_at), 5, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"finishedAt">(offsetof(ContainerStateTerminated, finished_at), 6, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"containerID">(offsetof(ContainerStateTerminated, container_id), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kContainerStateTerminatedIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kContainerStateTerminated = {
    .name = "core/v1.ContainerStateTerminated",
    .size = sizeof(ContainerStateTerminated),
    .field_count = 7,
    .json_count = 7,
    .fields = kContainerStateTerminatedFields,
    .json_fields = kContainerStateTerminatedFields,
    .index = kContainerStateTerminatedIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerStateTerminated>::Create,
    .destroy = TypeOps<ContainerStateTerminated>::Destroy,
    .copy = TypeOps<ContainerStateTerminated>::Copy,
    .clear = TypeOps<ContainerStateTerminated>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerStateTerminated*) noexcept { return tables::kContainerStateTerminated; }

// ContainerState
constexpr Field kContainerStateFields[] = {
    Field::Make<"waiting">(offsetof(ContainerState, waiting), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerStateWaiting),
    Field::Make<"running">(offsetof(ContainerState, running), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerStateRunning),
    Field::Make<"terminated">(offsetof(ContainerState, terminated), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerStateTerminated),
};
constexpr std::uint8_t kContainerStateIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kContainerState = {
    .name = "core/v1.ContainerState",
    .size = sizeof(ContainerState),
    .field_count = 3,
    .json_count = 3,
    .fields = kContainerStateFields,
    .json_fields = kContainerStateFields,
    .index = kContainerStateIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerState>::Create,
    .destroy = TypeOps<ContainerState>::Destroy,
    .copy = TypeOps<ContainerState>::Copy,
    .clear = TypeOps<ContainerState>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerState*) noexcept { return tables::kContainerState; }

// ContainerStatus
constexpr Field kContainerStatusFields[] = {
    Field::Make<"name">(offsetof(ContainerStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"state">(offsetof(ContainerStatus, state), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kContainerState),
    Field::Make<"lastState">(offsetof(ContainerStatus, last_state), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kContainerState),
    Field::Make<"ready">(offsetof(ContainerStatus, ready), 4, FieldType::kBool, FieldShape::kValue),
    Field::Make<"restartCount">(offsetof(ContainerStatus, restart_count), 5, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"image">(offsetof(ContainerStatus, image), 6, FieldType::kString, FieldShape::kValue),
    Field::Make<"imageID">(offsetof(ContainerStatus, image_id), 7, FieldType::kString, FieldShape::kValue),
    Field::Make<"containerID">(offsetof(ContainerStatus, container_id), 8, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"started">(offsetof(ContainerStatus, started), 9, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"allocatedResources">(offsetof(ContainerStatus, allocated_resources), 10, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"resources">(offsetof(ContainerStatus, resources), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceRequirements),
    Field::Make<"volumeMounts">(offsetof(ContainerStatus, volume_mounts), 12, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kVolumeMountStatus),
    Field::Make<"user">(offsetof(ContainerStatus, user), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerUser),
    Field::Make<"allocatedResourcesStatus">(offsetof(ContainerStatus, allocated_resources_status), 14, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kResourceStatus),
    Field::Make<"stopSignal">(offsetof(ContainerStatus, stop_signal), 15, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kContainerStatusIndex[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
constexpr FieldMergeInfo kContainerStatusMerge[] = {
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
    {"merge", "mountPath", "map", "mountPath", ""},  // volumeMounts
    {},
    {"merge", "name", "map", "name", ""},  // allocatedResourcesStatus
    {},
};
constinit const TypeInfo tables::kContainerStatus = {
    .name = "core/v1.ContainerStatus",
    .size = sizeof(ContainerStatus),
    .field_count = 15,
    .json_count = 15,
    .fields = kContainerStatusFields,
    .json_fields = kContainerStatusFields,
    .index = kContainerStatusIndex,
    .index_size = 16,
    .form = JsonForm::kObject,
    .merge = kContainerStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerStatus>::Create,
    .destroy = TypeOps<ContainerStatus>::Destroy,
    .copy = TypeOps<ContainerStatus>::Copy,
    .clear = TypeOps<ContainerStatus>::Clear,
    .list = &ListOpsOf<kube::List<ContainerStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerStatus*) noexcept { return tables::kContainerStatus; }

// ResourceStatus
constexpr Field kResourceStatusFields[] = {
    Field::Make<"name">(offsetof(ResourceStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"resources">(offsetof(ResourceStatus, resources), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kResourceHealth),
};
constexpr std::uint8_t kResourceStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kResourceStatusMerge[] = {
    {},
    {"", "", "map", "resourceID", ""},  // resources
};
constinit const TypeInfo tables::kResourceStatus = {
    .name = "core/v1.ResourceStatus",
    .size = sizeof(ResourceStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kResourceStatusFields,
    .json_fields = kResourceStatusFields,
    .index = kResourceStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kResourceStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceStatus>::Create,
    .destroy = TypeOps<ResourceStatus>::Destroy,
    .copy = TypeOps<ResourceStatus>::Copy,
    .clear = TypeOps<ResourceStatus>::Clear,
    .list = &ListOpsOf<kube::List<ResourceStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceStatus*) noexcept { return tables::kResourceStatus; }

// ResourceHealth
constexpr Field kResourceHealthFields[] = {
    Field::Make<"resourceID">(offsetof(ResourceHealth, resource_id), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"health">(offsetof(ResourceHealth, health), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(ResourceHealth, message), 6, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kResourceHealthIndex[] = {0, 1, 2, 0, 0, 0, 3};
constinit const TypeInfo tables::kResourceHealth = {
    .name = "core/v1.ResourceHealth",
    .size = sizeof(ResourceHealth),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceHealthFields,
    .json_fields = kResourceHealthFields,
    .index = kResourceHealthIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceHealth>::Create,
    .destroy = TypeOps<ResourceHealth>::Destroy,
    .copy = TypeOps<ResourceHealth>::Copy,
    .clear = TypeOps<ResourceHealth>::Clear,
    .list = &ListOpsOf<kube::List<ResourceHealth>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceHealth*) noexcept { return tables::kResourceHealth; }

// ContainerUser
constexpr Field kContainerUserFields[] = {
    Field::Make<"linux">(offsetof(ContainerUser, linux_), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kLinuxContainerUser),
};
constexpr std::uint8_t kContainerUserIndex[] = {0, 1};
constinit const TypeInfo tables::kContainerUser = {
    .name = "core/v1.ContainerUser",
    .size = sizeof(ContainerUser),
    .field_count = 1,
    .json_count = 1,
    .fields = kContainerUserFields,
    .json_fields = kContainerUserFields,
    .index = kContainerUserIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerUser>::Create,
    .destroy = TypeOps<ContainerUser>::Destroy,
    .copy = TypeOps<ContainerUser>::Copy,
    .clear = TypeOps<ContainerUser>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerUser*) noexcept { return tables::kContainerUser; }

// LinuxContainerUser
constexpr Field kLinuxContainerUserFields[] = {
    Field::Make<"uid">(offsetof(LinuxContainerUser, uid), 1, FieldType::kInt64, FieldShape::kValue),
    Field::Make<"gid">(offsetof(LinuxContainerUser, gid), 2, FieldType::kInt64, FieldShape::kValue),
    Field::Make<"supplementalGroups">(offsetof(LinuxContainerUser, supplemental_groups), 3, FieldType::kInt64, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kLinuxContainerUserIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kLinuxContainerUserMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // supplementalGroups
};
constinit const TypeInfo tables::kLinuxContainerUser = {
    .name = "core/v1.LinuxContainerUser",
    .size = sizeof(LinuxContainerUser),
    .field_count = 3,
    .json_count = 3,
    .fields = kLinuxContainerUserFields,
    .json_fields = kLinuxContainerUserFields,
    .index = kLinuxContainerUserIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kLinuxContainerUserMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LinuxContainerUser>::Create,
    .destroy = TypeOps<LinuxContainerUser>::Destroy,
    .copy = TypeOps<LinuxContainerUser>::Copy,
    .clear = TypeOps<LinuxContainerUser>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LinuxContainerUser*) noexcept { return tables::kLinuxContainerUser; }

// PodCondition
constexpr Field kPodConditionFields[] = {
    Field::Make<"type">(offsetof(PodCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"observedGeneration">(offsetof(PodCondition, observed_generation), 7, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
    Field::Make<"status">(offsetof(PodCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastProbeTime">(offsetof(PodCondition, last_probe_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(PodCondition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(PodCondition, reason), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(PodCondition, message), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPodConditionIndex[] = {0, 1, 3, 4, 5, 6, 7, 2};
constinit const TypeInfo tables::kPodCondition = {
    .name = "core/v1.PodCondition",
    .size = sizeof(PodCondition),
    .field_count = 7,
    .json_count = 7,
    .fields = kPodConditionFields,
    .json_fields = kPodConditionFields,
    .index = kPodConditionIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodCondition>::Create,
    .destroy = TypeOps<PodCondition>::Destroy,
    .copy = TypeOps<PodCondition>::Copy,
    .clear = TypeOps<PodCondition>::Clear,
    .list = &ListOpsOf<kube::List<PodCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodCondition*) noexcept { return tables::kPodCondition; }

// VolumeMountStatus
constexpr Field kVolumeMountStatusFields[] = {
    Field::Make<"name">(offsetof(VolumeMountStatus, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"mountPath">(offsetof(VolumeMountStatus, mount_path), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"readOnly">(offsetof(VolumeMountStatus, read_only), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"recursiveReadOnly">(offsetof(VolumeMountStatus, recursive_read_only), 4, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"volumeStatus">(offsetof(VolumeMountStatus, volume_status), 5, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kVolumeStatus),
};
constexpr std::uint8_t kVolumeMountStatusIndex[] = {0, 1, 2, 3, 4, 5};
constinit const TypeInfo tables::kVolumeMountStatus = {
    .name = "core/v1.VolumeMountStatus",
    .size = sizeof(VolumeMountStatus),
    .field_count = 5,
    .json_count = 5,
    .fields = kVolumeMountStatusFields,
    .json_fields = kVolumeMountStatusFields,
    .index = kVolumeMountStatusIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeMountStatus>::Create,
    .destroy = TypeOps<VolumeMountStatus>::Destroy,
    .copy = TypeOps<VolumeMountStatus>::Copy,
    .clear = TypeOps<VolumeMountStatus>::Clear,
    .list = &ListOpsOf<kube::List<VolumeMountStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeMountStatus*) noexcept { return tables::kVolumeMountStatus; }

// VolumeStatus
constexpr Field kVolumeStatusFields[] = {
    Field::Make<"image">(offsetof(VolumeStatus, image), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kImageVolumeStatus),
};
constexpr std::uint8_t kVolumeStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kVolumeStatus = {
    .name = "core/v1.VolumeStatus",
    .size = sizeof(VolumeStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kVolumeStatusFields,
    .json_fields = kVolumeStatusFields,
    .index = kVolumeStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<VolumeStatus>::Create,
    .destroy = TypeOps<VolumeStatus>::Destroy,
    .copy = TypeOps<VolumeStatus>::Copy,
    .clear = TypeOps<VolumeStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const VolumeStatus*) noexcept { return tables::kVolumeStatus; }

// ImageVolumeStatus
constexpr Field kImageVolumeStatusFields[] = {
    Field::Make<"imageRef">(offsetof(ImageVolumeStatus, image_ref), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kImageVolumeStatusIndex[] = {0, 1};
constinit const TypeInfo tables::kImageVolumeStatus = {
    .name = "core/v1.ImageVolumeStatus",
    .size = sizeof(ImageVolumeStatus),
    .field_count = 1,
    .json_count = 1,
    .fields = kImageVolumeStatusFields,
    .json_fields = kImageVolumeStatusFields,
    .index = kImageVolumeStatusIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ImageVolumeStatus>::Create,
    .destroy = TypeOps<ImageVolumeStatus>::Destroy,
    .copy = TypeOps<ImageVolumeStatus>::Copy,
    .clear = TypeOps<ImageVolumeStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ImageVolumeStatus*) noexcept { return tables::kImageVolumeStatus; }

// ContainerRestartRule
constexpr Field kContainerRestartRuleFields[] = {
    Field::Make<"action">(offsetof(ContainerRestartRule, action), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"exitCodes">(offsetof(ContainerRestartRule, exit_codes), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kContainerRestartRuleOnExitCodes),
};
constexpr std::uint8_t kContainerRestartRuleIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kContainerRestartRule = {
    .name = "core/v1.ContainerRestartRule",
    .size = sizeof(ContainerRestartRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kContainerRestartRuleFields,
    .json_fields = kContainerRestartRuleFields,
    .index = kContainerRestartRuleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerRestartRule>::Create,
    .destroy = TypeOps<ContainerRestartRule>::Destroy,
    .copy = TypeOps<ContainerRestartRule>::Copy,
    .clear = TypeOps<ContainerRestartRule>::Clear,
    .list = &ListOpsOf<kube::List<ContainerRestartRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerRestartRule*) noexcept { return tables::kContainerRestartRule; }

// ContainerRestartRuleOnExitCodes
constexpr Field kContainerRestartRuleOnExitCodesFields[] = {
    Field::Make<"operator">(offsetof(ContainerRestartRuleOnExitCodes, operator_), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"values">(offsetof(ContainerRestartRuleOnExitCodes, values), 2, FieldType::kInt32, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kContainerRestartRuleOnExitCodesIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kContainerRestartRuleOnExitCodesMerge[] = {
    {},
    {"", "", "set", "", ""},  // values
};
constinit const TypeInfo tables::kContainerRestartRuleOnExitCodes = {
    .name = "core/v1.ContainerRestartRuleOnExitCodes",
    .size = sizeof(ContainerRestartRuleOnExitCodes),
    .field_count = 2,
    .json_count = 2,
    .fields = kContainerRestartRuleOnExitCodesFields,
    .json_fields = kContainerRestartRuleOnExitCodesFields,
    .index = kContainerRestartRuleOnExitCodesIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kContainerRestartRuleOnExitCodesMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerRestartRuleOnExitCodes>::Create,
    .destroy = TypeOps<ContainerRestartRuleOnExitCodes>::Destroy,
    .copy = TypeOps<ContainerRestartRuleOnExitCodes>::Copy,
    .clear = TypeOps<ContainerRestartRuleOnExitCodes>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerRestartRuleOnExitCodes*) noexcept { return tables::kContainerRestartRuleOnExitCodes; }

// NodeSelector
constexpr Field kNodeSelectorFields[] = {
    Field::Make<"nodeSelectorTerms">(offsetof(NodeSelector, node_selector_terms), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kNodeSelectorTerm),
};
constexpr std::uint8_t kNodeSelectorIndex[] = {0, 1};
constexpr FieldMergeInfo kNodeSelectorMerge[] = {
    {"", "", "atomic", "", ""},  // nodeSelectorTerms
};
constinit const TypeInfo tables::kNodeSelector = {
    .name = "core/v1.NodeSelector",
    .size = sizeof(NodeSelector),
    .field_count = 1,
    .json_count = 1,
    .fields = kNodeSelectorFields,
    .json_fields = kNodeSelectorFields,
    .index = kNodeSelectorIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kNodeSelectorMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeSelector>::Create,
    .destroy = TypeOps<NodeSelector>::Destroy,
    .copy = TypeOps<NodeSelector>::Copy,
    .clear = TypeOps<NodeSelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeSelector*) noexcept { return tables::kNodeSelector; }

// NodeSelectorTerm
constexpr Field kNodeSelectorTermFields[] = {
    Field::Make<"matchExpressions">(offsetof(NodeSelectorTerm, match_expressions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNodeSelectorRequirement),
    Field::Make<"matchFields">(offsetof(NodeSelectorTerm, match_fields), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNodeSelectorRequirement),
};
constexpr std::uint8_t kNodeSelectorTermIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNodeSelectorTermMerge[] = {
    {"", "", "atomic", "", ""},  // matchExpressions
    {"", "", "atomic", "", ""},  // matchFields
};
constinit const TypeInfo tables::kNodeSelectorTerm = {
    .name = "core/v1.NodeSelectorTerm",
    .size = sizeof(NodeSelectorTerm),
    .field_count = 2,
    .json_count = 2,
    .fields = kNodeSelectorTermFields,
    .json_fields = kNodeSelectorTermFields,
    .index = kNodeSelectorTermIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNodeSelectorTermMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeSelectorTerm>::Create,
    .destroy = TypeOps<NodeSelectorTerm>::Destroy,
    .copy = TypeOps<NodeSelectorTerm>::Copy,
    .clear = TypeOps<NodeSelectorTerm>::Clear,
    .list = &ListOpsOf<kube::List<NodeSelectorTerm>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeSelectorTerm*) noexcept { return tables::kNodeSelectorTerm; }

// NodeSelectorRequirement
constexpr Field kNodeSelectorRequirementFields[] = {
    Field::Make<"key">(offsetof(NodeSelectorRequirement, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"operator">(offsetof(NodeSelectorRequirement, operator_), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"values">(offsetof(NodeSelectorRequirement, values), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kNodeSelectorRequirementIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kNodeSelectorRequirementMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // values
};
constinit const TypeInfo tables::kNodeSelectorRequirement = {
    .name = "core/v1.NodeSelectorRequirement",
    .size = sizeof(NodeSelectorRequirement),
    .field_count = 3,
    .json_count = 3,
    .fields = kNodeSelectorRequirementFields,
    .json_fields = kNodeSelectorRequirementFields,
    .index = kNodeSelectorRequirementIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kNodeSelectorRequirementMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeSelectorRequirement>::Create,
    .destroy = TypeOps<NodeSelectorRequirement>::Destroy,
    .copy = TypeOps<NodeSelectorRequirement>::Copy,
    .clear = TypeOps<NodeSelectorRequirement>::Clear,
    .list = &ListOpsOf<kube::List<NodeSelectorRequirement>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeSelectorRequirement*) noexcept { return tables::kNodeSelectorRequirement; }

// TopologySelectorTerm
constexpr Field kTopologySelectorTermFields[] = {
    Field::Make<"matchLabelExpressions">(offsetof(TopologySelectorTerm, match_label_expressions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kTopologySelectorLabelRequirement),
};
constexpr std::uint8_t kTopologySelectorTermIndex[] = {0, 1};
constexpr FieldMergeInfo kTopologySelectorTermMerge[] = {
    {"", "", "atomic", "", ""},  // matchLabelExpressions
};
constinit const TypeInfo tables::kTopologySelectorTerm = {
    .name = "core/v1.TopologySelectorTerm",
    .size = sizeof(TopologySelectorTerm),
    .field_count = 1,
    .json_count = 1,
    .fields = kTopologySelectorTermFields,
    .json_fields = kTopologySelectorTermFields,
    .index = kTopologySelectorTermIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kTopologySelectorTermMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TopologySelectorTerm>::Create,
    .destroy = TypeOps<TopologySelectorTerm>::Destroy,
    .copy = TypeOps<TopologySelectorTerm>::Copy,
    .clear = TypeOps<TopologySelectorTerm>::Clear,
    .list = &ListOpsOf<kube::List<TopologySelectorTerm>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TopologySelectorTerm*) noexcept { return tables::kTopologySelectorTerm; }

// TopologySelectorLabelRequirement
constexpr Field kTopologySelectorLabelRequirementFields[] = {
    Field::Make<"key">(offsetof(TopologySelectorLabelRequirement, key), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"values">(offsetof(TopologySelectorLabelRequirement, values), 2, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kTopologySelectorLabelRequirementIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kTopologySelectorLabelRequirementMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // values
};
constinit const TypeInfo tables::kTopologySelectorLabelRequirement = {
    .name = "core/v1.TopologySelectorLabelRequirement",
    .size = sizeof(TopologySelectorLabelRequirement),
    .field_count = 2,
    .json_count = 2,
    .fields = kTopologySelectorLabelRequirementFields,
    .json_fields = kTopologySelectorLabelRequirementFields,
    .index = kTopologySelectorLabelRequirementIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kTopologySelectorLabelRequirementMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TopologySelectorLabelRequirement>::Create,
    .destroy = TypeOps<TopologySelectorLabelRequirement>::Destroy,
    .copy = TypeOps<TopologySelectorLabelRequirement>::Copy,
    .clear = TypeOps<TopologySelectorLabelRequirement>::Clear,
    .list = &ListOpsOf<kube::List<TopologySelectorLabelRequirement>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TopologySelectorLabelRequirement*) noexcept { return tables::kTopologySelectorLabelRequirement; }

// Affinity
constexpr Field kAffinityFields[] = {
    Field::Make<"nodeAffinity">(offsetof(Affinity, node_affinity), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kNodeAffinity),
    Field::Make<"podAffinity">(offsetof(Affinity, pod_affinity), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodAffinity),
    Field::Make<"podAntiAffinity">(offsetof(Affinity, pod_anti_affinity), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodAntiAffinity),
};
constexpr std::uint8_t kAffinityIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kAffinity = {
    .name = "core/v1.Affinity",
    .size = sizeof(Affinity),
    .field_count = 3,
    .json_count = 3,
    .fields = kAffinityFields,
    .json_fields = kAffinityFields,
    .index = kAffinityIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Affinity>::Create,
    .destroy = TypeOps<Affinity>::Destroy,
    .copy = TypeOps<Affinity>::Copy,
    .clear = TypeOps<Affinity>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Affinity*) noexcept { return tables::kAffinity; }

}  // namespace kube::core::v1
