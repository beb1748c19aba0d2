// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1alpha1); edits are lost.
#include "gen/src/certificates/v1alpha1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/certificates/v1alpha1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::certificates::v1alpha1::ClusterTrustBundle)

namespace kube::certificates::v1alpha1 {

// ClusterTrustBundle
constexpr Field kClusterTrustBundleFields[] = {
    Field::Make<"kind">(offsetof(ClusterTrustBundle, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterTrustBundle, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterTrustBundle, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ClusterTrustBundle, spec), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kClusterTrustBundleSpec),
};
constexpr std::uint8_t kClusterTrustBundleIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kClusterTrustBundle = {
    .name = "certificates/v1alpha1.ClusterTrustBundle",
    .size = sizeof(ClusterTrustBundle),
    .field_count = 4,
    .json_count = 4,
    .fields = kClusterTrustBundleFields,
    .json_fields = kClusterTrustBundleFields,
    .index = kClusterTrustBundleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kClusterTrustBundle,
    .api_version = "certificates.k8s.io/v1alpha1",
    .kind = "ClusterTrustBundle",
    .create = TypeOps<ClusterTrustBundle>::Create,
    .destroy = TypeOps<ClusterTrustBundle>::Destroy,
    .copy = TypeOps<ClusterTrustBundle>::Copy,
    .clear = TypeOps<ClusterTrustBundle>::Clear,
    .list = &ListOpsOf<List<ClusterTrustBundle>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundle*) noexcept { return tables::kClusterTrustBundle; }

// ClusterTrustBundleSpec
constexpr Field kClusterTrustBundleSpecFields[] = {
    Field::Make<"signerName">(offsetof(ClusterTrustBundleSpec, signer_name), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"trustBundle">(offsetof(ClusterTrustBundleSpec, trust_bundle), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kClusterTrustBundleSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kClusterTrustBundleSpec = {
    .name = "certificates/v1alpha1.ClusterTrustBundleSpec",
    .size = sizeof(ClusterTrustBundleSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kClusterTrustBundleSpecFields,
    .json_fields = kClusterTrustBundleSpecFields,
    .index = kClusterTrustBundleSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ClusterTrustBundleSpec>::Create,
    .destroy = TypeOps<ClusterTrustBundleSpec>::Destroy,
    .copy = TypeOps<ClusterTrustBundleSpec>::Copy,
    .clear = TypeOps<ClusterTrustBundleSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundleSpec*) noexcept { return tables::kClusterTrustBundleSpec; }

// ClusterTrustBundleList
constexpr Field kClusterTrustBundleListFields[] = {
    Field::Make<"kind">(offsetof(ClusterTrustBundleList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ClusterTrustBundleList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ClusterTrustBundleList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ClusterTrustBundleList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kClusterTrustBundle),
};
constexpr std::uint8_t kClusterTrustBundleListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kClusterTrustBundleList = {
    .name = "certificates/v1alpha1.ClusterTrustBundleList",
    .size = sizeof(ClusterTrustBundleList),
    .field_count = 4,
    .json_count = 4,
    .fields = kClusterTrustBundleListFields,
    .json_fields = kClusterTrustBundleListFields,
    .index = kClusterTrustBundleListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "certificates.k8s.io/v1alpha1",
    .kind = "ClusterTrustBundleList",
    .create = TypeOps<ClusterTrustBundleList>::Create,
    .destroy = TypeOps<ClusterTrustBundleList>::Destroy,
    .copy = TypeOps<ClusterTrustBundleList>::Copy,
    .clear = TypeOps<ClusterTrustBundleList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ClusterTrustBundleList*) noexcept { return tables::kClusterTrustBundleList; }

}  // namespace kube::certificates::v1alpha1
