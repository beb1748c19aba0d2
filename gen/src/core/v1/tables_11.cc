// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_BOXED(kube::core::v1::SecurityContext)
KUBE_INSTANTIATE_BOXED(kube::core::v1::SELinuxOptions)
KUBE_INSTANTIATE_BOXED(kube::core::v1::WindowsSecurityContextOptions)
KUBE_INSTANTIATE_LIST(kube::core::v1::Sysctl)
KUBE_INSTANTIATE_LIST(kube::core::v1::PortStatus)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ImageVolumeSource)
KUBE_INSTANTIATE_LIST(kube::core::v1::NodeAllocatableResourceClaimStatus)

namespace kube::core::v1 {

// SecurityContext
constexpr Field kSecurityContextFields[] = {
    Field::Make<"capabilities">(offsetof(SecurityContext, capabilities), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kCapabilities),
    Field::Make<"privileged">(offsetof(SecurityContext, privileged), 2, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"seLinuxOptions">(offsetof(SecurityContext, se_linux_options), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSELinuxOptions),
    Field::Make<"windowsOptions">(offsetof(SecurityContext, windows_options), 10, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kWindowsSecurityContextOptions),
    Field::Make<"runAsUser">(offsetof(SecurityContext, run_as_user), 4, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"runAsGroup">(offsetof(SecurityContext, run_as_group), 8, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"runAsNonRoot">(offsetof(SecurityContext, run_as_non_root), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"readOnlyRootFilesystem">(offsetof(SecurityContext, read_only_root_filesystem), 6, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"allowPrivilegeEscalation">(offsetof(SecurityContext, allow_privilege_escalation), 7, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"procMount">(offsetof(SecurityContext, proc_mount), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"seccompProfile">(offsetof(SecurityContext, seccomp_profile), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSeccompProfile),
    Field::Make<"appArmorProfile">(offsetof(SecurityContext, app_armor_profile), 12, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kAppArmorProfile),
};
constexpr std::uint8_t kSecurityContextIndex[] = {0, 1, 2, 3, 5, 7, 8, 9, 6, 10, 4, 11, 12};
constinit const TypeInfo tables::kSecurityContext = {
    .name = "core/v1.SecurityContext",
    .size = sizeof(SecurityContext),
    .field_count = 12,
    .json_count = 12,
    .fields = kSecurityContextFields,
    .json_fields = kSecurityContextFields,
    .index = kSecurityContextIndex,
    .index_size = 13,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SecurityContext>::Create,
    .destroy = TypeOps<SecurityContext>::Destroy,
    .copy = TypeOps<SecurityContext>::Copy,
    .clear = TypeOps<SecurityContext>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecurityContext*) noexcept { return tables::kSecurityContext; }

// SELinuxOptions
constexpr Field kSELinuxOptionsFields[] = {
    Field::Make<"user">(offsetof(SELinuxOptions, user), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"role">(offsetof(SELinuxOptions, role), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"type">(offsetof(SELinuxOptions, type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"level">(offsetof(SELinuxOptions, level), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSELinuxOptionsIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kSELinuxOptions = {
    .name = "core/v1.SELinuxOptions",
    .size = sizeof(SELinuxOptions),
    .field_count = 4,
    .json_count = 4,
    .fields = kSELinuxOptionsFields,
    .json_fields = kSELinuxOptionsFields,
    .index = kSELinuxOptionsIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SELinuxOptions>::Create,
    .destroy = TypeOps<SELinuxOptions>::Destroy,
    .copy = TypeOps<SELinuxOptions>::Copy,
    .clear = TypeOps<SELinuxOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SELinuxOptions*) noexcept { return tables::kSELinuxOptions; }

// WindowsSecurityContextOptions
constexpr Field kWindowsSecurityContextOptionsFields[] = {
    Field::Make<"gmsaCredentialSpecName">(offsetof(WindowsSecurityContextOptions, gmsa_credential_spec_name), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"gmsaCredentialSpec">(offsetof(WindowsSecurityContextOptions, gmsa_credential_spec), 2, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"runAsUserName">(offsetof(WindowsSecurityContextOptions, run_as_user_name), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"hostProcess">(offsetof(WindowsSecurityContextOptions, host_process), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kWindowsSecurityContextOptionsIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kWindowsSecurityContextOptions = {
    .name = "core/v1.WindowsSecurityContextOptions",
    .size = sizeof(WindowsSecurityContextOptions),
    .field_count = 4,
    .json_count = 4,
    .fields = kWindowsSecurityContextOptionsFields,
    .json_fields = kWindowsSecurityContextOptionsFields,
    .index = kWindowsSecurityContextOptionsIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<WindowsSecurityContextOptions>::Create,
    .destroy = TypeOps<WindowsSecurityContextOptions>::Destroy,
    .copy = TypeOps<WindowsSecurityContextOptions>::Copy,
    .clear = TypeOps<WindowsSecurityContextOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const WindowsSecurityContextOptions*) noexcept { return tables::kWindowsSecurityContextOptions; }

// RangeAllocation
constexpr Field kRangeAllocationFields[] = {
    Field::Make<"kind">(offsetof(RangeAllocation, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(RangeAllocation, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(RangeAllocation, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"range">(offsetof(RangeAllocation, range), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"data">(offsetof(RangeAllocation, data), 3, FieldType::kBytes, FieldShape::kValue),
};
constexpr std::uint8_t kRangeAllocationIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kRangeAllocation = {
    .name = "core/v1.RangeAllocation",
    .size = sizeof(RangeAllocation),
    .field_count = 5,
    .json_count = 5,
    .fields = kRangeAllocationFields,
    .json_fields = kRangeAllocationFields,
    .index = kRangeAllocationIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "RangeAllocation",
    .create = TypeOps<RangeAllocation>::Create,
    .destroy = TypeOps<RangeAllocation>::Destroy,
    .copy = TypeOps<RangeAllocation>::Copy,
    .clear = TypeOps<RangeAllocation>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RangeAllocation*) noexcept { return tables::kRangeAllocation; }

// Sysctl
constexpr Field kSysctlFields[] = {
    Field::Make<"name">(offsetof(Sysctl, name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"value">(offsetof(Sysctl, value), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kSysctlIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kSysctl = {
    .name = "core/v1.Sysctl",
    .size = sizeof(Sysctl),
    .field_count = 2,
    .json_count = 2,
    .fields = kSysctlFields,
    .json_fields = kSysctlFields,
    .index = kSysctlIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Sysctl>::Create,
    .destroy = TypeOps<Sysctl>::Destroy,
    .copy = TypeOps<Sysctl>::Copy,
    .clear = TypeOps<Sysctl>::Clear,
    .list = &ListOpsOf<kube::List<Sysctl>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Sysctl*) noexcept { return tables::kSysctl; }

// PortStatus
constexpr Field kPortStatusFields[] = {
    Field::Make<"port">(offsetof(PortStatus, port), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"protocol">(offsetof(PortStatus, protocol), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"error">(offsetof(PortStatus, error), 3, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPortStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kPortStatus = {
    .name = "core/v1.PortStatus",
    .size = sizeof(PortStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kPortStatusFields,
    .json_fields = kPortStatusFields,
    .index = kPortStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PortStatus>::Create,
    .destroy = TypeOps<PortStatus>::Destroy,
    .copy = TypeOps<PortStatus>::Copy,
    .clear = TypeOps<PortStatus>::Clear,
    .list = &ListOpsOf<kube::List<PortStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PortStatus*) noexcept { return tables::kPortStatus; }

// ImageVolumeSource
constexpr Field kImageVolumeSourceFields[] = {
    Field::Make<"reference">(offsetof(ImageVolumeSource, reference), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"pullPolicy">(offsetof(ImageVolumeSource, pull_policy), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kImageVolumeSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kImageVolumeSource = {
    .name = "core/v1.ImageVolumeSource",
    .size = sizeof(ImageVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kImageVolumeSourceFields,
    .json_fields = kImageVolumeSourceFields,
    .index = kImageVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ImageVolumeSource>::Create,
    .destroy = TypeOps<ImageVolumeSource>::Destroy,
    .copy = TypeOps<ImageVolumeSource>::Copy,
    .clear = TypeOps<ImageVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ImageVolumeSource*) noexcept { return tables::kImageVolumeSource; }

// NodeAllocatableResourceClaimStatus
constexpr Field kNodeAllocatableResourceClaimStatusFields[] = {
    Field::Make<"resourceClaimName">(offsetof(NodeAllocatableResourceClaimStatus, resource_claim_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"containers">(offsetof(NodeAllocatableResourceClaimStatus, containers), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"resources">(offsetof(NodeAllocatableResourceClaimStatus, resources), 3, FieldType::kQuantity, FieldShape::kMap),
};
constexpr std::uint8_t kNodeAllocatableResourceClaimStatusIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kNodeAllocatableResourceClaimStatusMerge[] = {
    {},
    {"", "", "set", "", ""},  // containers
    {},
};
constinit const TypeInfo tables::kNodeAllocatableResourceClaimStatus = {
    .name = "core/v1.NodeAllocatableResourceClaimStatus",
    .size = sizeof(NodeAllocatableResourceClaimStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kNodeAllocatableResourceClaimStatusFields,
    .json_fields = kNodeAllocatableResourceClaimStatusFields,
    .index = kNodeAllocatableResourceClaimStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kNodeAllocatableResourceClaimStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeAllocatableResourceClaimStatus>::Create,
    .destroy = TypeOps<NodeAllocatableResourceClaimStatus>::Destroy,
    .copy = TypeOps<NodeAllocatableResourceClaimStatus>::Copy,
    .clear = TypeOps<NodeAllocatableResourceClaimStatus>::Clear,
    .list = &ListOpsOf<kube::List<NodeAllocatableResourceClaimStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeAllocatableResourceClaimStatus*) noexcept { return tables::kNodeAllocatableResourceClaimStatus; }

}  // namespace kube::core::v1
