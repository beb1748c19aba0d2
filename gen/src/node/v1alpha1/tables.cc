// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/node/v1alpha1); edits are lost.
#include "gen/src/node/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/node/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::node::v1alpha1::RuntimeClass)
KUBE_INSTANTIATE_BOXED(kube::node::v1alpha1::Overhead)
KUBE_INSTANTIATE_BOXED(kube::node::v1alpha1::Scheduling)

namespace kube::node::v1alpha1 {

// RuntimeClass
constexpr Field kRuntimeClassFields[] = {
    Field::Make<"kind">(offsetof(RuntimeClass, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(RuntimeClass, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(RuntimeClass, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(RuntimeClass, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kRuntimeClassSpec),
};
constexpr std::uint8_t kRuntimeClassIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kRuntimeClass = {
    .name = "node/v1alpha1.RuntimeClass",
    .size = sizeof(RuntimeClass),
    .field_count = 4,
    .json_count = 4,
    .fields = kRuntimeClassFields,
    .json_fields = kRuntimeClassFields,
    .index = kRuntimeClassIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kRuntimeClass,
    .api_version = "node.k8s.io/v1alpha1",
    .kind = "RuntimeClass",
    .create = TypeOps<RuntimeClass>::Create,
    .destroy = TypeOps<RuntimeClass>::Destroy,
    .copy = TypeOps<RuntimeClass>::Copy,
    .clear = TypeOps<RuntimeClass>::Clear,
    .list = &ListOpsOf<List<RuntimeClass>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RuntimeClass*) noexcept { return tables::kRuntimeClass; }

// RuntimeClassSpec
constexpr Field kRuntimeClassSpecFields[] = {
    Field::Make<"runtimeHandler">(offsetof(RuntimeClassSpec, runtime_handler), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"overhead">(offsetof(RuntimeClassSpec, overhead), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kOverhead),
    Field::Make<"scheduling">(offsetof(RuntimeClassSpec, scheduling), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kScheduling),
};
constexpr std::uint8_t kRuntimeClassSpecIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kRuntimeClassSpec = {
    .name = "node/v1alpha1.RuntimeClassSpec",
    .size = sizeof(RuntimeClassSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kRuntimeClassSpecFields,
    .json_fields = kRuntimeClassSpecFields,
    .index = kRuntimeClassSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<RuntimeClassSpec>::Create,
    .destroy = TypeOps<RuntimeClassSpec>::Destroy,
    .copy = TypeOps<RuntimeClassSpec>::Copy,
    .clear = TypeOps<RuntimeClassSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RuntimeClassSpec*) noexcept { return tables::kRuntimeClassSpec; }

// Overhead
constexpr Field kOverheadFields[] = {
    Field::Make<"podFixed">(offsetof(Overhead, pod_fixed), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kOverheadIndex[] = {0, 1};
constinit const TypeInfo tables::kOverhead = {
    .name = "node/v1alpha1.Overhead",
    .size = sizeof(Overhead),
    .field_count = 1,
    .json_count = 1,
    .fields = kOverheadFields,
    .json_fields = kOverheadFields,
    .index = kOverheadIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Overhead>::Create,
    .destroy = TypeOps<Overhead>::Destroy,
    .copy = TypeOps<Overhead>::Copy,
    .clear = TypeOps<Overhead>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Overhead*) noexcept { return tables::kOverhead; }

// Scheduling
constexpr Field kSchedulingFields[] = {
    Field::Make<"nodeSelector">(offsetof(Scheduling, node_selector), 1, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"tolerations">(offsetof(Scheduling, tolerations), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &core::v1::tables::kToleration),
};
constexpr std::uint8_t kSchedulingIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kSchedulingMerge[] = {
    {"", "", "", "", "atomic"},  // nodeSelector
    {"", "", "atomic", "", ""},  // tolerations
};
constinit const TypeInfo tables::kScheduling = {
    .name = "node/v1alpha1.Scheduling",
    .size = sizeof(Scheduling),
    .field_count = 2,
    .json_count = 2,
    .fields = kSchedulingFields,
    .json_fields = kSchedulingFields,
    .index = kSchedulingIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kSchedulingMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Scheduling>::Create,
    .destroy = TypeOps<Scheduling>::Destroy,
    .copy = TypeOps<Scheduling>::Copy,
    .clear = TypeOps<Scheduling>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Scheduling*) noexcept { return tables::kScheduling; }

// RuntimeClassList
constexpr Field kRuntimeClassListFields[] = {
    Field::Make<"kind">(offsetof(RuntimeClassList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(RuntimeClassList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(RuntimeClassList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(RuntimeClassList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kRuntimeClass),
};
constexpr std::uint8_t kRuntimeClassListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kRuntimeClassList = {
    .name = "node/v1alpha1.RuntimeClassList",
    .size = sizeof(RuntimeClassList),
    .field_count = 4,
    .json_count = 4,
    .fields = kRuntimeClassListFields,
    .json_fields = kRuntimeClassListFields,
    .index = kRuntimeClassListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "node.k8s.io/v1alpha1",
    .kind = "RuntimeClassList",
    .create = TypeOps<RuntimeClassList>::Create,
    .destroy = TypeOps<RuntimeClassList>::Destroy,
    .copy = TypeOps<RuntimeClassList>::Copy,
    .clear = TypeOps<RuntimeClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const RuntimeClassList*) noexcept { return tables::kRuntimeClassList; }

}  // namespace kube::node::v1alpha1
