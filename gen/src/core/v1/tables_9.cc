// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::core::v1::PreferAvoidPodsEntry)
KUBE_INSTANTIATE_LIST(kube::core::v1::ContainerImage)
KUBE_INSTANTIATE_LIST(kube::core::v1::NodeCondition)
KUBE_INSTANTIATE_LIST(kube::core::v1::NodeAddress)
KUBE_INSTANTIATE_LIST(kube::core::v1::Node)
KUBE_INSTANTIATE_LIST(kube::core::v1::NamespaceCondition)
KUBE_INSTANTIATE_LIST(kube::core::v1::Namespace)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ObjectReference)
KUBE_INSTANTIATE_LIST(kube::core::v1::ObjectReference)
KUBE_INSTANTIATE_BOXED(kube::core::v1::LocalObjectReference)
KUBE_INSTANTIATE_LIST(kube::core::v1::LocalObjectReference)
KUBE_INSTANTIATE_BOXED(kube::core::v1::TypedLocalObjectReference)

namespace kube::core::v1 {

// AvoidPods
constexpr Field kAvoidPodsFields[] = {
    Field::Make<"preferAvoidPods">(offsetof(AvoidPods, prefer_avoid_pods), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPreferAvoidPodsEntry),
};
constexpr std::uint8_t kAvoidPodsIndex[] = {0, 1};
constexpr FieldMergeInfo kAvoidPodsMerge[] = {
    {"", "", "atomic", "", ""},  // preferAvoidPods
};
constinit const TypeInfo tables::kAvoidPods = {
    .name = "core/v1.AvoidPods",
    .size = sizeof(AvoidPods),
    .field_count = 1,
    .json_count = 1,
    .fields = kAvoidPodsFields,
    .json_fields = kAvoidPodsFields,
    .index = kAvoidPodsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kAvoidPodsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<AvoidPods>::Create,
    .destroy = TypeOps<AvoidPods>::Destroy,
    .copy = TypeOps<AvoidPods>::Copy,
    .clear = TypeOps<AvoidPods>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const AvoidPods*) noexcept { return tables::kAvoidPods; }

// PreferAvoidPodsEntry
constexpr Field kPreferAvoidPodsEntryFields[] = {
    Field::Make<"podSignature">(offsetof(PreferAvoidPodsEntry, pod_signature), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kPodSignature),
    Field::Make<"evictionTime">(offsetof(PreferAvoidPodsEntry, eviction_time), 2, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(PreferAvoidPodsEntry, reason), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(PreferAvoidPodsEntry, message), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPreferAvoidPodsEntryIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kPreferAvoidPodsEntry = {
    .name = "core/v1.PreferAvoidPodsEntry",
    .size = sizeof(PreferAvoidPodsEntry),
    .field_count = 4,
    .json_count = 4,
    .fields = kPreferAvoidPodsEntryFields,
    .json_fields = kPreferAvoidPodsEntryFields,
    .index = kPreferAvoidPodsEntryIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PreferAvoidPodsEntry>::Create,
    .destroy = TypeOps<PreferAvoidPodsEntry>::Destroy,
    .copy = TypeOps<PreferAvoidPodsEntry>::Copy,
    .clear = TypeOps<PreferAvoidPodsEntry>::Clear,
    .list = &ListOpsOf<kube::List<PreferAvoidPodsEntry>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PreferAvoidPodsEntry*) noexcept { return tables::kPreferAvoidPodsEntry; }

// PodSignature
constexpr Field kPodSignatureFields[] = {
    Field::Make<"podController">(offsetof(PodSignature, pod_controller), 1, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kOwnerReference),
};
constexpr std::uint8_t kPodSignatureIndex[] = {0, 1};
constexpr FieldMergeInfo kPodSignatureMerge[] = {
    {"", "", "", "", "atomic"},  // podController
};
constinit const TypeInfo tables::kPodSignature = {
    .name = "core/v1.PodSignature",
    .size = sizeof(PodSignature),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodSignatureFields,
    .json_fields = kPodSignatureFields,
    .index = kPodSignatureIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kPodSignatureMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodSignature>::Create,
    .destroy = TypeOps<PodSignature>::Destroy,
    .copy = TypeOps<PodSignature>::Copy,
    .clear = TypeOps<PodSignature>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodSignature*) noexcept { return tables::kPodSignature; }

// ContainerImage
constexpr Field kContainerImageFields[] = {
    Field::Make<"names">(offsetof(ContainerImage, names), 1, FieldType::kString, FieldShape::kList),
    Field::Make<"sizeBytes">(offsetof(ContainerImage, size_bytes), 2, FieldType::kInt64, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kContainerImageIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kContainerImageMerge[] = {
    {"", "", "atomic", "", ""},  // names
    {},
};
constinit const TypeInfo tables::kContainerImage = {
    .name = "core/v1.ContainerImage",
    .size = sizeof(ContainerImage),
    .field_count = 2,
    .json_count = 2,
    .fields = kContainerImageFields,
    .json_fields = kContainerImageFields,
    .index = kContainerImageIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kContainerImageMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ContainerImage>::Create,
    .destroy = TypeOps<ContainerImage>::Destroy,
    .copy = TypeOps<ContainerImage>::Copy,
    .clear = TypeOps<ContainerImage>::Clear,
    .list = &ListOpsOf<kube::List<ContainerImage>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ContainerImage*) noexcept { return tables::kContainerImage; }

// NodeCondition
constexpr Field kNodeConditionFields[] = {
    Field::Make<"type">(offsetof(NodeCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(NodeCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastHeartbeatTime">(offsetof(NodeCondition, last_heartbeat_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(NodeCondition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(NodeCondition, reason), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(NodeCondition, message), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNodeConditionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kNodeCondition = {
    .name = "core/v1.NodeCondition",
    .size = sizeof(NodeCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kNodeConditionFields,
    .json_fields = kNodeConditionFields,
    .index = kNodeConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeCondition>::Create,
    .destroy = TypeOps<NodeCondition>::Destroy,
    .copy = TypeOps<NodeCondition>::Copy,
    .clear = TypeOps<NodeCondition>::Clear,
    .list = &ListOpsOf<kube::List<NodeCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeCondition*) noexcept { return tables::kNodeCondition; }

// NodeAddress
constexpr Field kNodeAddressFields[] = {
    Field::Make<"type">(offsetof(NodeAddress, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"address">(offsetof(NodeAddress, address), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kNodeAddressIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kNodeAddress = {
    .name = "core/v1.NodeAddress",
    .size = sizeof(NodeAddress),
    .field_count = 2,
    .json_count = 2,
    .fields = kNodeAddressFields,
    .json_fields = kNodeAddressFields,
    .index = kNodeAddressIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NodeAddress>::Create,
    .destroy = TypeOps<NodeAddress>::Destroy,
    .copy = TypeOps<NodeAddress>::Copy,
    .clear = TypeOps<NodeAddress>::Clear,
    .list = &ListOpsOf<kube::List<NodeAddress>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeAddress*) noexcept { return tables::kNodeAddress; }

// Node
constexpr Field kNodeFields[] = {
    Field::Make<"kind">(offsetof(Node, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Node, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Node, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Node, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNodeSpec),
    Field::Make<"status">(offsetof(Node, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNodeStatus),
};
constexpr std::uint8_t kNodeIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kNode = {
    .name = "core/v1.Node",
    .size = sizeof(Node),
    .field_count = 5,
    .json_count = 5,
    .fields = kNodeFields,
    .json_fields = kNodeFields,
    .index = kNodeIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kNode,
    .api_version = "v1",
    .kind = "Node",
    .create = TypeOps<Node>::Create,
    .destroy = TypeOps<Node>::Destroy,
    .copy = TypeOps<Node>::Copy,
    .clear = TypeOps<Node>::Clear,
    .list = &ListOpsOf<kube::List<Node>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Node*) noexcept { return tables::kNode; }

// NodeList
constexpr Field kNodeListFields[] = {
    Field::Make<"kind">(offsetof(NodeList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NodeList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(NodeList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(NodeList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kNode),
};
constexpr std::uint8_t kNodeListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kNodeList = {
    .name = "core/v1.NodeList",
    .size = sizeof(NodeList),
    .field_count = 4,
    .json_count = 4,
    .fields = kNodeListFields,
    .json_fields = kNodeListFields,
    .index = kNodeListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "NodeList",
    .create = TypeOps<NodeList>::Create,
    .destroy = TypeOps<NodeList>::Destroy,
    .copy = TypeOps<NodeList>::Copy,
    .clear = TypeOps<NodeList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeList*) noexcept { return tables::kNodeList; }

// NamespaceSpec
constexpr Field kNamespaceSpecFields[] = {
    Field::Make<"finalizers">(offsetof(NamespaceSpec, finalizers), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kNamespaceSpecIndex[] = {0, 1};
constexpr FieldMergeInfo kNamespaceSpecMerge[] = {
    {"", "", "atomic", "", ""},  // finalizers
};
constinit const TypeInfo tables::kNamespaceSpec = {
    .name = "core/v1.NamespaceSpec",
    .size = sizeof(NamespaceSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kNamespaceSpecFields,
    .json_fields = kNamespaceSpecFields,
    .index = kNamespaceSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kNamespaceSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NamespaceSpec>::Create,
    .destroy = TypeOps<NamespaceSpec>::Destroy,
    .copy = TypeOps<NamespaceSpec>::Copy,
    .clear = TypeOps<NamespaceSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NamespaceSpec*) noexcept { return tables::kNamespaceSpec; }

// NamespaceStatus
constexpr Field kNamespaceStatusFields[] = {
    Field::Make<"phase">(offsetof(NamespaceStatus, phase), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"conditions">(offsetof(NamespaceStatus, conditions), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kNamespaceCondition),
};
constexpr std::uint8_t kNamespaceStatusIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kNamespaceStatusMerge[] = {
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kNamespaceStatus = {
    .name = "core/v1.NamespaceStatus",
    .size = sizeof(NamespaceStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kNamespaceStatusFields,
    .json_fields = kNamespaceStatusFields,
    .index = kNamespaceStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kNamespaceStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NamespaceStatus>::Create,
    .destroy = TypeOps<NamespaceStatus>::Destroy,
    .copy = TypeOps<NamespaceStatus>::Copy,
    .clear = TypeOps<NamespaceStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NamespaceStatus*) noexcept { return tables::kNamespaceStatus; }

// NamespaceCondition
constexpr Field kNamespaceConditionFields[] = {
    Field::Make<"type">(offsetof(NamespaceCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(NamespaceCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastTransitionTime">(offsetof(NamespaceCondition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(NamespaceCondition, reason), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(NamespaceCondition, message), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNamespaceConditionIndex[] = {0, 1, 2, 0, 3, 4, 5};
constinit const TypeInfo tables::kNamespaceCondition = {
    .name = "core/v1.NamespaceCondition",
    .size = sizeof(NamespaceCondition),
    .field_count = 5,
    .json_count = 5,
    .fields = kNamespaceConditionFields,
    .json_fields = kNamespaceConditionFields,
    .index = kNamespaceConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<NamespaceCondition>::Create,
    .destroy = TypeOps<NamespaceCondition>::Destroy,
    .copy = TypeOps<NamespaceCondition>::Copy,
    .clear = TypeOps<NamespaceCondition>::Clear,
    .list = &ListOpsOf<kube::List<NamespaceCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NamespaceCondition*) noexcept { return tables::kNamespaceCondition; }

// Namespace
constexpr Field kNamespaceFields[] = {
    Field::Make<"kind">(offsetof(Namespace, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Namespace, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Namespace, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Namespace, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNamespaceSpec),
    Field::Make<"status">(offsetof(Namespace, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kNamespaceStatus),
};
constexpr std::uint8_t kNamespaceIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kNamespace = {
    .name = "core/v1.Namespace",
    .size = sizeof(Namespace),
    .field_count = 5,
    .json_count = 5,
    .fields = kNamespaceFields,
    .json_fields = kNamespaceFields,
    .index = kNamespaceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kNamespace,
    .api_version = "v1",
    .kind = "Namespace",
    .create = TypeOps<Namespace>::Create,
    .destroy = TypeOps<Namespace>::Destroy,
    .copy = TypeOps<Namespace>::Copy,
    .clear = TypeOps<Namespace>::Clear,
    .list = &ListOpsOf<kube::List<Namespace>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Namespace*) noexcept { return tables::kNamespace; }

// NamespaceList
constexpr Field kNamespaceListFields[] = {
    Field::Make<"kind">(offsetof(NamespaceList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NamespaceList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(NamespaceList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(NamespaceList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kNamespace),
};
constexpr std::uint8_t kNamespaceListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kNamespaceList = {
    .name = "core/v1.NamespaceList",
    .size = sizeof(NamespaceList),
    .field_count = 4,
    .json_count = 4,
    .fields = kNamespaceListFields,
    .json_fields = kNamespaceListFields,
    .index = kNamespaceListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "NamespaceList",
    .create = TypeOps<NamespaceList>::Create,
    .destroy = TypeOps<NamespaceList>::Destroy,
    .copy = TypeOps<NamespaceList>::Copy,
    .clear = TypeOps<NamespaceList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NamespaceList*) noexcept { return tables::kNamespaceList; }

// Binding
constexpr Field kBindingFields[] = {
    Field::Make<"kind">(offsetof(Binding, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Binding, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Binding, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"target">(offsetof(Binding, target), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kObjectReference),
};
constexpr std::uint8_t kBindingIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kBindingMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // target
};
constinit const TypeInfo tables::kBinding = {
    .name = "core/v1.Binding",
    .size = sizeof(Binding),
    .field_count = 4,
    .json_count = 4,
    .fields = kBindingFields,
    .json_fields = kBindingFields,
    .index = kBindingIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kBindingMerge,
    .resource = &resources::kBinding,
    .api_version = "v1",
    .kind = "Binding",
    .create = TypeOps<Binding>::Create,
    .destroy = TypeOps<Binding>::Destroy,
    .copy = TypeOps<Binding>::Copy,
    .clear = TypeOps<Binding>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Binding*) noexcept { return tables::kBinding; }

// Preconditions
constexpr Field kPreconditionsFields[] = {
    Field::Make<"uid">(offsetof(Preconditions, uid), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPreconditionsIndex[] = {0, 1};
constinit const TypeInfo tables::kPreconditions = {
    .name = "core/v1.Preconditions",
    .size = sizeof(Preconditions),
    .field_count = 1,
    .json_count = 1,
    .fields = kPreconditionsFields,
    .json_fields = kPreconditionsFields,
    .index = kPreconditionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Preconditions>::Create,
    .destroy = TypeOps<Preconditions>::Destroy,
    .copy = TypeOps<Preconditions>::Copy,
    .clear = TypeOps<Preconditions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Preconditions*) noexcept { return tables::kPreconditions; }

// PodLogOptions
constexpr Field kPodLogOptionsFields[] = {
    Field::Make<"kind">(offsetof(PodLogOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodLogOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"container">(offsetof(PodLogOptions, container), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"follow">(offsetof(PodLogOptions, follow), 2, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"previous">(offsetof(PodLogOptions, previous), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"sinceSeconds">(offsetof(PodLogOptions, since_seconds), 4, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"sinceTime">(offsetof(PodLogOptions, since_time), 5, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"timestamps">(offsetof(PodLogOptions, timestamps), 6, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tailLines">(offsetof(PodLogOptions, tail_lines), 7, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"limitBytes">(offsetof(PodLogOptions, limit_bytes), 8, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"insecureSkipTLSVerifyBackend">(offsetof(PodLogOptions, insecure_skip_tls_verify_backend), 9, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stream">(offsetof(PodLogOptions, stream), 10, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPodLogOptionsIndex[] = {0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
constinit const TypeInfo tables::kPodLogOptions = {
    .name = "core/v1.PodLogOptions",
    .size = sizeof(PodLogOptions),
    .field_count = 12,
    .json_count = 12,
    .fields = kPodLogOptionsFields,
    .json_fields = kPodLogOptionsFields,
    .index = kPodLogOptionsIndex,
    .index_size = 11,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodLogOptions",
    .create = TypeOps<PodLogOptions>::Create,
    .destroy = TypeOps<PodLogOptions>::Destroy,
    .copy = TypeOps<PodLogOptions>::Copy,
    .clear = TypeOps<PodLogOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodLogOptions*) noexcept { return tables::kPodLogOptions; }

// PodAttachOptions
constexpr Field kPodAttachOptionsFields[] = {
    Field::Make<"kind">(offsetof(PodAttachOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodAttachOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"stdin">(offsetof(PodAttachOptions, stdin_), 1, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stdout">(offsetof(PodAttachOptions, stdout_), 2, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stderr">(offsetof(PodAttachOptions, stderr_), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tty">(offsetof(PodAttachOptions, tty), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"container">(offsetof(PodAttachOptions, container), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPodAttachOptionsIndex[] = {0, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kPodAttachOptions = {
    .name = "core/v1.PodAttachOptions",
    .size = sizeof(PodAttachOptions),
    .field_count = 7,
    .json_count = 7,
    .fields = kPodAttachOptionsFields,
    .json_fields = kPodAttachOptionsFields,
    .index = kPodAttachOptionsIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodAttachOptions",
    .create = TypeOps<PodAttachOptions>::Create,
    .destroy = TypeOps<PodAttachOptions>::Destroy,
    .copy = TypeOps<PodAttachOptions>::Copy,
    .clear = TypeOps<PodAttachOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodAttachOptions*) noexcept { return tables::kPodAttachOptions; }

// PodExecOptions
constexpr Field kPodExecOptionsFields[] = {
    Field::Make<"kind">(offsetof(PodExecOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodExecOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"stdin">(offsetof(PodExecOptions, stdin_), 1, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stdout">(offsetof(PodExecOptions, stdout_), 2, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"stderr">(offsetof(PodExecOptions, stderr_), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"tty">(offsetof(PodExecOptions, tty), 4, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"container">(offsetof(PodExecOptions, container), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"command">(offsetof(PodExecOptions, command), 6, FieldType::kString, FieldShape::kList),
};
constexpr std::uint8_t kPodExecOptionsIndex[] = {0, 3, 4, 5, 6, 7, 8};
constexpr FieldMergeInfo kPodExecOptionsMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "atomic", "", ""},  // command
};
constinit const TypeInfo tables::kPodExecOptions = {
    .name = "core/v1.PodExecOptions",
    .size = sizeof(PodExecOptions),
    .field_count = 8,
    .json_count = 8,
    .fields = kPodExecOptionsFields,
    .json_fields = kPodExecOptionsFields,
    .index = kPodExecOptionsIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = kPodExecOptionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodExecOptions",
    .create = TypeOps<PodExecOptions>::Create,
    .destroy = TypeOps<PodExecOptions>::Destroy,
    .copy = TypeOps<PodExecOptions>::Copy,
    .clear = TypeOps<PodExecOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodExecOptions*) noexcept { return tables::kPodExecOptions; }

// PodPortForwardOptions
constexpr Field kPodPortForwardOptionsFields[] = {
    Field::Make<"kind">(offsetof(PodPortForwardOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodPortForwardOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"ports">(offsetof(PodPortForwardOptions, ports), 1, FieldType::kInt32, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kPodPortForwardOptionsIndex[] = {0, 3};
constexpr FieldMergeInfo kPodPortForwardOptionsMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // ports
};
constinit const TypeInfo tables::kPodPortForwardOptions = {
    .name = "core/v1.PodPortForwardOptions",
    .size = sizeof(PodPortForwardOptions),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodPortForwardOptionsFields,
    .json_fields = kPodPortForwardOptionsFields,
    .index = kPodPortForwardOptionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kPodPortForwardOptionsMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodPortForwardOptions",
    .create = TypeOps<PodPortForwardOptions>::Create,
    .destroy = TypeOps<PodPortForwardOptions>::Destroy,
    .copy = TypeOps<PodPortForwardOptions>::Copy,
    .clear = TypeOps<PodPortForwardOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodPortForwardOptions*) noexcept { return tables::kPodPortForwardOptions; }

// PodProxyOptions
constexpr Field kPodProxyOptionsFields[] = {
    Field::Make<"kind">(offsetof(PodProxyOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PodProxyOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"path">(offsetof(PodProxyOptions, path), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kPodProxyOptionsIndex[] = {0, 3};
constinit const TypeInfo tables::kPodProxyOptions = {
    .name = "core/v1.PodProxyOptions",
    .size = sizeof(PodProxyOptions),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodProxyOptionsFields,
    .json_fields = kPodProxyOptionsFields,
    .index = kPodProxyOptionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "PodProxyOptions",
    .create = TypeOps<PodProxyOptions>::Create,
    .destroy = TypeOps<PodProxyOptions>::Destroy,
    .copy = TypeOps<PodProxyOptions>::Copy,
    .clear = TypeOps<PodProxyOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodProxyOptions*) noexcept { return tables::kPodProxyOptions; }

// NodeProxyOptions
constexpr Field kNodeProxyOptionsFields[] = {
    Field::Make<"kind">(offsetof(NodeProxyOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(NodeProxyOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"path">(offsetof(NodeProxyOptions, path), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kNodeProxyOptionsIndex[] = {0, 3};
constinit const TypeInfo tables::kNodeProxyOptions = {
    .name = "core/v1.NodeProxyOptions",
    .size = sizeof(NodeProxyOptions),
    .field_count = 3,
    .json_count = 3,
    .fields = kNodeProxyOptionsFields,
    .json_fields = kNodeProxyOptionsFields,
    .index = kNodeProxyOptionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "NodeProxyOptions",
    .create = TypeOps<NodeProxyOptions>::Create,
    .destroy = TypeOps<NodeProxyOptions>::Destroy,
    .copy = TypeOps<NodeProxyOptions>::Copy,
    .clear = TypeOps<NodeProxyOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const NodeProxyOptions*) noexcept { return tables::kNodeProxyOptions; }

// ServiceProxyOptions
constexpr Field kServiceProxyOptionsFields[] = {
    Field::Make<"kind">(offsetof(ServiceProxyOptions, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ServiceProxyOptions, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"path">(offsetof(ServiceProxyOptions, path), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kServiceProxyOptionsIndex[] = {0, 3};
constinit const TypeInfo tables::kServiceProxyOptions = {
    .name = "core/v1.ServiceProxyOptions",
    .size = sizeof(ServiceProxyOptions),
    .field_count = 3,
    .json_count = 3,
    .fields = kServiceProxyOptionsFields,
    .json_fields = kServiceProxyOptionsFields,
    .index = kServiceProxyOptionsIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ServiceProxyOptions",
    .create = TypeOps<ServiceProxyOptions>::Create,
    .destroy = TypeOps<ServiceProxyOptions>::Destroy,
    .copy = TypeOps<ServiceProxyOptions>::Copy,
    .clear = TypeOps<ServiceProxyOptions>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ServiceProxyOptions*) noexcept { return tables::kServiceProxyOptions; }

// ObjectReference
constexpr Field kObjectReferenceFields[] = {
    Field::Make<"kind">(offsetof(ObjectReference, kind), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"namespace">(offsetof(ObjectReference, namespace_), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"name">(offsetof(ObjectReference, name), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"uid">(offsetof(ObjectReference, uid), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ObjectReference, api_version), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"resourceVersion">(offsetof(ObjectReference, resource_version), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"fieldPath">(offsetof(ObjectReference, field_path), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kObjectReferenceIndex[] = {0, 1, 2, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kObjectReference = {
    .name = "core/v1.ObjectReference",
    .size = sizeof(ObjectReference),
    .field_count = 7,
    .json_count = 7,
    .fields = kObjectReferenceFields,
    .json_fields = kObjectReferenceFields,
    .index = kObjectReferenceIndex,
    .index_size = 8,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ObjectReference>::Create,
    .destroy = TypeOps<ObjectReference>::Destroy,
    .copy = TypeOps<ObjectReference>::Copy,
    .clear = TypeOps<ObjectReference>::Clear,
    .list = &ListOpsOf<kube::List<ObjectReference>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ObjectReference*) noexcept { return tables::kObjectReference; }

// LocalObjectReference
constexpr Field kLocalObjectReferenceFields[] = {
    Field::Make<"name">(offsetof(LocalObjectReference, name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kLocalObjectReferenceIndex[] = {0, 1};
constinit const TypeInfo tables::kLocalObjectReference = {
    .name = "core/v1.LocalObjectReference",
    .size = sizeof(LocalObjectReference),
    .field_count = 1,
    .json_count = 1,
    .fields = kLocalObjectReferenceFields,
    .json_fields = kLocalObjectReferenceFields,
    .index = kLocalObjectReferenceIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LocalObjectReference>::Create,
    .destroy = TypeOps<LocalObjectReference>::Destroy,
    .copy = TypeOps<LocalObjectReference>::Copy,
    .clear = TypeOps<LocalObjectReference>::Clear,
    .list = &ListOpsOf<kube::List<LocalObjectReference>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LocalObjectReference*) noexcept { return tables::kLocalObjectReference; }

// TypedLocalObjectReference
constexpr Field kTypedLocalObjectReferenceFields[] = {
    Field::Make<"apiGroup">(offsetof(TypedLocalObjectReference, api_group), 1, FieldType::kString, FieldShape::kOptional),
    Field::Make<"kind">(offsetof(TypedLocalObjectReference, kind), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"name">(offsetof(TypedLocalObjectReference, name), 3, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kTypedLocalObjectReferenceIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kTypedLocalObjectReference = {
    .name = "core/v1.TypedLocalObjectReference",
    .size = sizeof(TypedLocalObjectReference),
    .field_count = 3,
    .json_count = 3,
    .fields = kTypedLocalObjectReferenceFields,
    .json_fields = kTypedLocalObjectReferenceFields,
    .index = kTypedLocalObjectReferenceIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<TypedLocalObjectReference>::Create,
    .destroy = TypeOps<TypedLocalObjectReference>::Destroy,
    .copy = TypeOps<TypedLocalObjectReference>::Copy,
    .clear = TypeOps<TypedLocalObjectReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const TypedLocalObjectReference*) noexcept { return tables::kTypedLocalObjectReference; }

// SerializedReference
constexpr Field kSerializedReferenceFields[] = {
    Field::Make<"kind">(offsetof(SerializedReference, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(SerializedReference, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"reference">(offsetof(SerializedReference, reference), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kObjectReference),
};
constexpr std::uint8_t kSerializedReferenceIndex[] = {0, 3};
constexpr FieldMergeInfo kSerializedReferenceMerge[] = {
    {},
    {},
    {"", "", "", "", "atomic"},  // reference
};
constinit const TypeInfo tables::kSerializedReference = {
    .name = "core/v1.SerializedReference",
    .size = sizeof(SerializedReference),
    .field_count = 3,
    .json_count = 3,
    .fields = kSerializedReferenceFields,
    .json_fields = kSerializedReferenceFields,
    .index = kSerializedReferenceIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kSerializedReferenceMerge,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "SerializedReference",
    .create = TypeOps<SerializedReference>::Create,
    .destroy = TypeOps<SerializedReference>::Destroy,
    .copy = TypeOps<SerializedReference>::Copy,
    .clear = TypeOps<SerializedReference>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SerializedReference*) noexcept { return tables::kSerializedReference; }

}  // namespace kube::core::v1
