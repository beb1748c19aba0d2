// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/version); edits are lost.
#include "gen/src/version/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/version/types.h"
#include "kube/codec/type_info_impl.h"


namespace kube::version {

// Info
constexpr Field kInfoFields[] = {
    Field::Make<"major">(offsetof(Info, major_), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"minor">(offsetof(Info, minor_), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"emulationMajor">(offsetof(Info, emulation_major), 0, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"emulationMinor">(offsetof(Info, emulation_minor), 0, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"minCompatibilityMajor">(offsetof(Info, min_compatibility_major), 0, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"minCompatibilityMinor">(offsetof(Info, min_compatibility_minor), 0, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"gitVersion">(offsetof(Info, git_version), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"gitCommit">(offsetof(Info, git_commit), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"gitTreeState">(offsetof(Info, git_tree_state), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"buildDate">(offsetof(Info, build_date), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"goVersion">(offsetof(Info, go_version), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"compiler">(offsetof(Info, compiler), 0, FieldType::kString, FieldShape::kValue),
    Field::Make<"platform">(offsetof(Info, platform), 0, FieldType::kString, FieldShape::kValue),
};
constinit const TypeInfo tables::kInfo = {
    .name = "version.Info",
    .size = sizeof(Info),
    .field_count = 13,
    .json_count = 13,
    .fields = kInfoFields,
    .json_fields = kInfoFields,
    .index = nullptr,
    .index_size = 0,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<Info>::Create,
    .destroy = TypeOps<Info>::Destroy,
    .copy = TypeOps<Info>::Copy,
    .clear = TypeOps<Info>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Info*) noexcept { return tables::kInfo; }

}  // namespace kube::version
