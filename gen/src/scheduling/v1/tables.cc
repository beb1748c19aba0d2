// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/scheduling/v1); edits are lost.
#include "gen/src/scheduling/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/scheduling/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::scheduling::v1::PriorityClass)

namespace kube::scheduling::v1 {

// PriorityClass
constexpr Field kPriorityClassFields[] = {
    Field::Make<"kind">(offsetof(PriorityClass, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PriorityClass, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PriorityClass, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"value">(offsetof(PriorityClass, value), 2, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"globalDefault">(offsetof(PriorityClass, global_default), 3, FieldType::kBool, FieldShape::kValue, kOmitEmpty),
    Field::Make<"description">(offsetof(PriorityClass, description), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"preemptionPolicy">(offsetof(PriorityClass, preemption_policy), 5, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kPriorityClassIndex[] = {0, 3, 4, 5, 6, 7};
constinit const TypeInfo tables::kPriorityClass = {
    .name = "scheduling/v1.PriorityClass",
    .size = sizeof(PriorityClass),
    .field_count = 7,
    .json_count = 7,
    .fields = kPriorityClassFields,
    .json_fields = kPriorityClassFields,
    .index = kPriorityClassIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kPriorityClass,
    .api_version = "scheduling.k8s.io/v1",
    .kind = "PriorityClass",
    .create = TypeOps<PriorityClass>::Create,
    .destroy = TypeOps<PriorityClass>::Destroy,
    .copy = TypeOps<PriorityClass>::Copy,
    .clear = TypeOps<PriorityClass>::Clear,
    .list = &ListOpsOf<List<PriorityClass>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityClass*) noexcept { return tables::kPriorityClass; }

// PriorityClassList
constexpr Field kPriorityClassListFields[] = {
    Field::Make<"kind">(offsetof(PriorityClassList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(PriorityClassList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(PriorityClassList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(PriorityClassList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPriorityClass),
};
constexpr std::uint8_t kPriorityClassListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kPriorityClassList = {
    .name = "scheduling/v1.PriorityClassList",
    .size = sizeof(PriorityClassList),
    .field_count = 4,
    .json_count = 4,
    .fields = kPriorityClassListFields,
    .json_fields = kPriorityClassListFields,
    .index = kPriorityClassListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "scheduling.k8s.io/v1",
    .kind = "PriorityClassList",
    .create = TypeOps<PriorityClassList>::Create,
    .destroy = TypeOps<PriorityClassList>::Destroy,
    .copy = TypeOps<PriorityClassList>::Copy,
    .clear = TypeOps<PriorityClassList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PriorityClassList*) noexcept { return tables::kPriorityClassList; }

}  // namespace kube::scheduling::v1
