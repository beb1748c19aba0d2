// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/imagepolicy/v1alpha1); edits are lost.
#include "gen/src/imagepolicy/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/imagepolicy/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::imagepolicy::v1alpha1::ImageReviewContainerSpec)

namespace kube::imagepolicy::v1alpha1 {

// ImageReview
constexpr Field kImageReviewFields[] = {
    Field::Make<"kind">(offsetof(ImageReview, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ImageReview, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ImageReview, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ImageReview, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kImageReviewSpec),
    Field::Make<"status">(offsetof(ImageReview, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kImageReviewStatus),
};
constexpr std::uint8_t kImageReviewIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kImageReview = {
    .name = "imagepolicy/v1alpha1.ImageReview",
    .size = sizeof(ImageReview),
    .field_count = 5,
    .json_count = 5,
    .fields = kImageReviewFields,
    .json_fields = kImageReviewFields,
    .index = kImageReviewIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "imagepolicy.k8s.io/v1alpha1",
    .kind = "ImageReview",
    .create = TypeOps<ImageReview>::Create,
    .destroy = TypeOps<ImageReview>::Destroy,
    .copy = TypeOps<ImageReview>::Copy,
    .clear = TypeOps<ImageReview>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ImageReview*) noexcept { return tables::kImageReview; }

// ImageReviewSpec
constexpr Field kImageReviewSpecFields[] = {
    Field::Make<"containers">(offsetof(ImageReviewSpec, containers), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kImageReviewContainerSpec),
    Field::Make<"annotations">(offsetof(ImageReviewSpec, annotations), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"namespace">(offsetof(ImageReviewSpec, namespace_), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kImageReviewSpecIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kImageReviewSpecMerge[] = {
    {"", "", "atomic", "", ""},  // containers
    {},
    {},
};
constinit const TypeInfo tables::kImageReviewSpec = {
    .name = "imagepolicy/v1alpha1.ImageReviewSpec",
    .size = sizeof(ImageReviewSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kImageReviewSpecFields,
    .json_fields = kImageReviewSpecFields,
    .index = kImageReviewSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kImageReviewSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ImageReviewSpec>::Create,
    .destroy = TypeOps<ImageReviewSpec>::Destroy,
    .copy = TypeOps<ImageReviewSpec>::Copy,
    .clear = TypeOps<ImageReviewSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ImageReviewSpec*) noexcept { return tables::kImageReviewSpec; }

// ImageReviewContainerSpec
constexpr Field kImageReviewContainerSpecFields[] = {
    Field::Make<"image">(offsetof(ImageReviewContainerSpec, image), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kImageReviewContainerSpecIndex[] = {0, 1};
constinit const TypeInfo tables::kImageReviewContainerSpec = {
    .name = "imagepolicy/v1alpha1.ImageReviewContainerSpec",
    .size = sizeof(ImageReviewContainerSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kImageReviewContainerSpecFields,
    .json_fields = kImageReviewContainerSpecFields,
    .index = kImageReviewContainerSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ImageReviewContainerSpec>::Create,
    .destroy = TypeOps<ImageReviewContainerSpec>::Destroy,
    .copy = TypeOps<ImageReviewContainerSpec>::Copy,
    .clear = TypeOps<ImageReviewContainerSpec>::Clear,
    .list = &ListOpsOf<List<ImageReviewContainerSpec>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ImageReviewContainerSpec*) noexcept { return tables::kImageReviewContainerSpec; }

// ImageReviewStatus
constexpr Field kImageReviewStatusFields[] = {
    Field::Make<"allowed">(offsetof(ImageReviewStatus, allowed), 1, FieldType::kBool, FieldShape::kValue),
    Field::Make<"reason">(offsetof(ImageReviewStatus, reason), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"auditAnnotations">(offsetof(ImageReviewStatus, audit_annotations), 3, FieldType::kString, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kImageReviewStatusIndex[] = {0, 1, 2, 3};
constinit const TypeInfo tables::kImageReviewStatus = {
    .name = "imagepolicy/v1alpha1.ImageReviewStatus",
    .size = sizeof(ImageReviewStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kImageReviewStatusFields,
    .json_fields = kImageReviewStatusFields,
    .index = kImageReviewStatusIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ImageReviewStatus>::Create,
    .destroy = TypeOps<ImageReviewStatus>::Destroy,
    .copy = TypeOps<ImageReviewStatus>::Copy,
    .clear = TypeOps<ImageReviewStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ImageReviewStatus*) noexcept { return tables::kImageReviewStatus; }

}  // namespace kube::imagepolicy::v1alpha1
