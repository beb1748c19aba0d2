// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1beta1); edits are lost.
#include "gen/src/batch/v1beta1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/batch/v1beta1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/batch/v1/tables.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::batch::v1beta1::CronJob)

namespace kube::batch::v1beta1 {

// JobTemplateSpec
constexpr Field kJobTemplateSpecFields[] = {
    Field::Make<"metadata">(offsetof(JobTemplateSpec, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(JobTemplateSpec, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &batch::v1::tables::kJobSpec),
};
constexpr std::uint8_t kJobTemplateSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kJobTemplateSpec = {
    .name = "batch/v1beta1.JobTemplateSpec",
    .size = sizeof(JobTemplateSpec),
    .field_count = 2,
    .json_count = 2,
    .fields = kJobTemplateSpecFields,
    .json_fields = kJobTemplateSpecFields,
    .index = kJobTemplateSpecIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JobTemplateSpec>::Create,
    .destroy = TypeOps<JobTemplateSpec>::Destroy,
    .copy = TypeOps<JobTemplateSpec>::Copy,
    .clear = TypeOps<JobTemplateSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JobTemplateSpec*) noexcept { return tables::kJobTemplateSpec; }

// CronJob
constexpr Field kCronJobFields[] = {
    Field::Make<"kind">(offsetof(CronJob, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CronJob, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CronJob, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(CronJob, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kCronJobSpec),
    Field::Make<"status">(offsetof(CronJob, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kCronJobStatus),
};
constexpr std::uint8_t kCronJobIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kCronJob = {
    .name = "batch/v1beta1.CronJob",
    .size = sizeof(CronJob),
    .field_count = 5,
    .json_count = 5,
    .fields = kCronJobFields,
    .json_fields = kCronJobFields,
    .index = kCronJobIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kCronJob,
    .api_version = "batch/v1beta1",
    .kind = "CronJob",
    .create = TypeOps<CronJob>::Create,
    .destroy = TypeOps<CronJob>::Destroy,
    .copy = TypeOps<CronJob>::Copy,
    .clear = TypeOps<CronJob>::Clear,
    .list = &ListOpsOf<List<CronJob>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CronJob*) noexcept { return tables::kCronJob; }

// CronJobList
constexpr Field kCronJobListFields[] = {
    Field::Make<"kind">(offsetof(CronJobList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(CronJobList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(CronJobList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(CronJobList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kCronJob),
};
constexpr std::uint8_t kCronJobListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kCronJobList = {
    .name = "batch/v1beta1.CronJobList",
    .size = sizeof(CronJobList),
    .field_count = 4,
    .json_count = 4,
    .fields = kCronJobListFields,
    .json_fields = kCronJobListFields,
    .index = kCronJobListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "batch/v1beta1",
    .kind = "CronJobList",
    .create = TypeOps<CronJobList>::Create,
    .destroy = TypeOps<CronJobList>::Destroy,
    .copy = TypeOps<CronJobList>::Copy,
    .clear = TypeOps<CronJobList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CronJobList*) noexcept { return tables::kCronJobList; }

// CronJobSpec
constexpr Field kCronJobSpecFields[] = {
    Field::Make<"schedule">(offsetof(CronJobSpec, schedule), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"timeZone">(offsetof(CronJobSpec, time_zone), 8, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"startingDeadlineSeconds">(offsetof(CronJobSpec, starting_deadline_seconds), 2, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"concurrencyPolicy">(offsetof(CronJobSpec, concurrency_policy), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"suspend">(offsetof(CronJobSpec, suspend), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"jobTemplate">(offsetof(CronJobSpec, job_template), 5, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kJobTemplateSpec),
    Field::Make<"successfulJobsHistoryLimit">(offsetof(CronJobSpec, successful_jobs_history_limit), 6, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"failedJobsHistoryLimit">(offsetof(CronJobSpec, failed_jobs_history_limit), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kCronJobSpecIndex[] = {0, 1, 3, 4, 5, 6, 7, 8, 2};
constinit const TypeInfo tables::kCronJobSpec = {
    .name = "batch/v1beta1.CronJobSpec",
    .size = sizeof(CronJobSpec),
    .field_count = 8,
    .json_count = 8,
    .fields = kCronJobSpecFields,
    .json_fields = kCronJobSpecFields,
    .index = kCronJobSpecIndex,
    .index_size = 9,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CronJobSpec>::Create,
    .destroy = TypeOps<CronJobSpec>::Destroy,
    .copy = TypeOps<CronJobSpec>::Copy,
    .clear = TypeOps<CronJobSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CronJobSpec*) noexcept { return tables::kCronJobSpec; }

// CronJobStatus
constexpr Field kCronJobStatusFields[] = {
    Field::Make<"active">(offsetof(CronJobStatus, active), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &core::v1::tables::kObjectReference),
    Field::Make<"lastScheduleTime">(offsetof(CronJobStatus, last_schedule_time), 4, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"lastSuccessfulTime">(offsetof(CronJobStatus, last_successful_time), 5, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kCronJobStatusIndex[] = {0, 1, 0, 0, 2, 3};
constexpr FieldMergeInfo kCronJobStatusMerge[] = {
    {"", "", "atomic", "", ""},  // active
    {},
    {},
};
constinit const TypeInfo tables::kCronJobStatus = {
    .name = "batch/v1beta1.CronJobStatus",
    .size = sizeof(CronJobStatus),
    .field_count = 3,
    .json_count = 3,
    .fields = kCronJobStatusFields,
    .json_fields = kCronJobStatusFields,
    .index = kCronJobStatusIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = kCronJobStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<CronJobStatus>::Create,
    .destroy = TypeOps<CronJobStatus>::Destroy,
    .copy = TypeOps<CronJobStatus>::Copy,
    .clear = TypeOps<CronJobStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const CronJobStatus*) noexcept { return tables::kCronJobStatus; }

}  // namespace kube::batch::v1beta1
