// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1); edits are lost.
#include "gen/src/batch/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/batch/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::batch::v1::Job)
KUBE_INSTANTIATE_BOXED(kube::batch::v1::PodFailurePolicyOnExitCodesRequirement)
KUBE_INSTANTIATE_LIST(kube::batch::v1::PodFailurePolicyOnPodConditionsPattern)
KUBE_INSTANTIATE_LIST(kube::batch::v1::PodFailurePolicyRule)
KUBE_INSTANTIATE_BOXED(kube::batch::v1::PodFailurePolicy)
KUBE_INSTANTIATE_BOXED(kube::batch::v1::SuccessPolicy)
KUBE_INSTANTIATE_LIST(kube::batch::v1::SuccessPolicyRule)
KUBE_INSTANTIATE_BOXED(kube::batch::v1::UncountedTerminatedPods)
KUBE_INSTANTIATE_LIST(kube::batch::v1::JobCondition)
KUBE_INSTANTIATE_LIST(kube::batch::v1::CronJob)

namespace kube::batch::v1 {

// Job
constexpr Field kJobFields[] = {
    Field::Make<"kind">(offsetof(Job, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Job, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Job, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(Job, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kJobSpec),
    Field::Make<"status">(offsetof(Job, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kJobStatus),
};
constexpr std::uint8_t kJobIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kJob = {
    .name = "batch/v1.Job",
    .size = sizeof(Job),
    .field_count = 5,
    .json_count = 5,
    .fields = kJobFields,
    .json_fields = kJobFields,
    .index = kJobIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kJob,
    .api_version = "batch/v1",
    .kind = "Job",
    .create = TypeOps<Job>::Create,
    .destroy = TypeOps<Job>::Destroy,
    .copy = TypeOps<Job>::Copy,
    .clear = TypeOps<Job>::Clear,
    .list = &ListOpsOf<List<Job>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Job*) noexcept { return tables::kJob; }

// JobList
constexpr Field kJobListFields[] = {
    Field::Make<"kind">(offsetof(JobList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(JobList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(JobList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(JobList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kJob),
};
constexpr std::uint8_t kJobListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kJobList = {
    .name = "batch/v1.JobList",
    .size = sizeof(JobList),
    .field_count = 4,
    .json_count = 4,
    .fields = kJobListFields,
    .json_fields = kJobListFields,
    .index = kJobListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "batch/v1",
    .kind = "JobList",
    .create = TypeOps<JobList>::Create,
    .destroy = TypeOps<JobList>::Destroy,
    .copy = TypeOps<JobList>::Copy,
    .clear = TypeOps<JobList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JobList*) noexcept { return tables::kJobList; }

// PodFailurePolicyOnExitCodesRequirement
constexpr Field kPodFailurePolicyOnExitCodesRequirementFields[] = {
    Field::Make<"containerName">(offsetof(PodFailurePolicyOnExitCodesRequirement, container_name), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"operator">(offsetof(PodFailurePolicyOnExitCodesRequirement, operator_), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"values">(offsetof(PodFailurePolicyOnExitCodesRequirement, values), 3, FieldType::kInt32, FieldShape::kList),
};
constexpr std::uint8_t kPodFailurePolicyOnExitCodesRequirementIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kPodFailurePolicyOnExitCodesRequirementMerge[] = {
    {},
    {},
    {"", "", "set", "", ""},  // values
};
constinit const TypeInfo tables::kPodFailurePolicyOnExitCodesRequirement = {
    .name = "batch/v1.PodFailurePolicyOnExitCodesRequirement",
    .size = sizeof(PodFailurePolicyOnExitCodesRequirement),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodFailurePolicyOnExitCodesRequirementFields,
    .json_fields = kPodFailurePolicyOnExitCodesRequirementFields,
    .index = kPodFailurePolicyOnExitCodesRequirementIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kPodFailurePolicyOnExitCodesRequirementMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodFailurePolicyOnExitCodesRequirement>::Create,
    .destroy = TypeOps<PodFailurePolicyOnExitCodesRequirement>::Destroy,
    .copy = TypeOps<PodFailurePolicyOnExitCodesRequirement>::Copy,
    .clear = TypeOps<PodFailurePolicyOnExitCodesRequirement>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodFailurePolicyOnExitCodesRequirement*) noexcept { return tables::kPodFailurePolicyOnExitCodesRequirement; }

// PodFailurePolicyOnPodConditionsPattern
constexpr Field kPodFailurePolicyOnPodConditionsPatternFields[] = {
    Field::Make<"type">(offsetof(PodFailurePolicyOnPodConditionsPattern, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(PodFailurePolicyOnPodConditionsPattern, status), 2, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kPodFailurePolicyOnPodConditionsPatternIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kPodFailurePolicyOnPodConditionsPattern = {
    .name = "batch/v1.PodFailurePolicyOnPodConditionsPattern",
    .size = sizeof(PodFailurePolicyOnPodConditionsPattern),
    .field_count = 2,
    .json_count = 2,
    .fields = kPodFailurePolicyOnPodConditionsPatternFields,
    .json_fields = kPodFailurePolicyOnPodConditionsPatternFields,
    .index = kPodFailurePolicyOnPodConditionsPatternIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodFailurePolicyOnPodConditionsPattern>::Create,
    .destroy = TypeOps<PodFailurePolicyOnPodConditionsPattern>::Destroy,
    .copy = TypeOps<PodFailurePolicyOnPodConditionsPattern>::Copy,
    .clear = TypeOps<PodFailurePolicyOnPodConditionsPattern>::Clear,
    .list = &ListOpsOf<List<PodFailurePolicyOnPodConditionsPattern>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodFailurePolicyOnPodConditionsPattern*) noexcept { return tables::kPodFailurePolicyOnPodConditionsPattern; }

// PodFailurePolicyRule
constexpr Field kPodFailurePolicyRuleFields[] = {
    Field::Make<"action">(offsetof(PodFailurePolicyRule, action), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"onExitCodes">(offsetof(PodFailurePolicyRule, on_exit_codes), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodFailurePolicyOnExitCodesRequirement),
    Field::Make<"onPodConditions">(offsetof(PodFailurePolicyRule, on_pod_conditions), 3, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kPodFailurePolicyOnPodConditionsPattern),
};
constexpr std::uint8_t kPodFailurePolicyRuleIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kPodFailurePolicyRuleMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // onPodConditions
};
constinit const TypeInfo tables::kPodFailurePolicyRule = {
    .name = "batch/v1.PodFailurePolicyRule",
    .size = sizeof(PodFailurePolicyRule),
    .field_count = 3,
    .json_count = 3,
    .fields = kPodFailurePolicyRuleFields,
    .json_fields = kPodFailurePolicyRuleFields,
    .index = kPodFailurePolicyRuleIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kPodFailurePolicyRuleMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodFailurePolicyRule>::Create,
    .destroy = TypeOps<PodFailurePolicyRule>::Destroy,
    .copy = TypeOps<PodFailurePolicyRule>::Copy,
    .clear = TypeOps<PodFailurePolicyRule>::Clear,
    .list = &ListOpsOf<List<PodFailurePolicyRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodFailurePolicyRule*) noexcept { return tables::kPodFailurePolicyRule; }

// PodFailurePolicy
constexpr Field kPodFailurePolicyFields[] = {
    Field::Make<"rules">(offsetof(PodFailurePolicy, rules), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kPodFailurePolicyRule),
};
constexpr std::uint8_t kPodFailurePolicyIndex[] = {0, 1};
constexpr FieldMergeInfo kPodFailurePolicyMerge[] = {
    {"", "", "atomic", "", ""},  // rules
};
constinit const TypeInfo tables::kPodFailurePolicy = {
    .name = "batch/v1.PodFailurePolicy",
    .size = sizeof(PodFailurePolicy),
    .field_count = 1,
    .json_count = 1,
    .fields = kPodFailurePolicyFields,
    .json_fields = kPodFailurePolicyFields,
    .index = kPodFailurePolicyIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kPodFailurePolicyMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<PodFailurePolicy>::Create,
    .destroy = TypeOps<PodFailurePolicy>::Destroy,
    .copy = TypeOps<PodFailurePolicy>::Copy,
    .clear = TypeOps<PodFailurePolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const PodFailurePolicy*) noexcept { return tables::kPodFailurePolicy; }

// SuccessPolicy
constexpr Field kSuccessPolicyFields[] = {
    Field::Make<"rules">(offsetof(SuccessPolicy, rules), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kSuccessPolicyRule),
};
constexpr std::uint8_t kSuccessPolicyIndex[] = {0, 1};
constexpr FieldMergeInfo kSuccessPolicyMerge[] = {
    {"", "", "atomic", "", ""},  // rules
};
constinit const TypeInfo tables::kSuccessPolicy = {
    .name = "batch/v1.SuccessPolicy",
    .size = sizeof(SuccessPolicy),
    .field_count = 1,
    .json_count = 1,
    .fields = kSuccessPolicyFields,
    .json_fields = kSuccessPolicyFields,
    .index = kSuccessPolicyIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kSuccessPolicyMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SuccessPolicy>::Create,
    .destroy = TypeOps<SuccessPolicy>::Destroy,
    .copy = TypeOps<SuccessPolicy>::Copy,
    .clear = TypeOps<SuccessPolicy>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SuccessPolicy*) noexcept { return tables::kSuccessPolicy; }

// SuccessPolicyRule
constexpr Field kSuccessPolicyRuleFields[] = {
    Field::Make<"succeededIndexes">(offsetof(SuccessPolicyRule, succeeded_indexes), 1, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"succeededCount">(offsetof(SuccessPolicyRule, succeeded_count), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kSuccessPolicyRuleIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kSuccessPolicyRule = {
    .name = "batch/v1.SuccessPolicyRule",
    .size = sizeof(SuccessPolicyRule),
    .field_count = 2,
    .json_count = 2,
    .fields = kSuccessPolicyRuleFields,
    .json_fields = kSuccessPolicyRuleFields,
    .index = kSuccessPolicyRuleIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<SuccessPolicyRule>::Create,
    .destroy = TypeOps<SuccessPolicyRule>::Destroy,
    .copy = TypeOps<SuccessPolicyRule>::Copy,
    .clear = TypeOps<SuccessPolicyRule>::Clear,
    .list = &ListOpsOf<List<SuccessPolicyRule>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SuccessPolicyRule*) noexcept { return tables::kSuccessPolicyRule; }

// JobSpec
constexpr Field kJobSpecFields[] = {
    Field::Make<"parallelism">(offsetof(JobSpec, parallelism), 1, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"completions">(offsetof(JobSpec, completions), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"activeDeadlineSeconds">(offsetof(JobSpec, active_deadline_seconds), 3, FieldType::kInt64, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"podFailurePolicy">(offsetof(JobSpec, pod_failure_policy), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kPodFailurePolicy),
    Field::Make<"successPolicy">(offsetof(JobSpec, success_policy), 16, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kSuccessPolicy),
    Field::Make<"backoffLimit">(offsetof(JobSpec, backoff_limit), 7, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"backoffLimitPerIndex">(offsetof(JobSpec, backoff_limit_per_index), 12, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"maxFailedIndexes">(offsetof(JobSpec, max_failed_indexes), 13, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"selector">(offsetof(JobSpec, selector), 4, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &meta::v1::tables::kLabelSelector),
    Field::Make<"manualSelector">(offsetof(JobSpec, manual_selector), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"template">(offsetof(JobSpec, template_), 6, FieldType::kMessage, FieldShape::kValue, 0,
                &core::v1::tables::kPodTemplateSpec),
    Field::Make<"ttlSecondsAfterFinished">(offsetof(JobSpec, ttl_seconds_after_finished), 8, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"completionMode">(offsetof(JobSpec, completion_mode), 9, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"suspend">(offsetof(JobSpec, suspend), 10, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"podReplacementPolicy">(offsetof(JobSpec, pod_replacement_policy), 14, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"managedBy">(offsetof(JobSpec, managed_by), 15, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kJobSpecIndex[] = {0, 1, 2, 3, 9, 10, 11, 6, 12, 13, 14, 4, 7, 8, 15, 16, 5};
constexpr FieldMergeInfo kJobSpecMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // selector
    {},
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kJobSpec = {
    .name = "batch/v1.JobSpec",
    .size = sizeof(JobSpec),
    .field_count = 16,
    .json_count = 16,
    .fields = kJobSpecFields,
    .json_fields = kJobSpecFields,
    .index = kJobSpecIndex,
    .index_size = 17,
    .form = JsonForm::kObject,
    .merge = kJobSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JobSpec>::Create,
    .destroy = TypeOps<JobSpec>::Destroy,
    .copy = TypeOps<JobSpec>::Copy,
    .clear = TypeOps<JobSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JobSpec*) noexcept { return tables::kJobSpec; }

// JobStatus
constexpr Field kJobStatusFields[] = {
    Field::Make<"conditions">(offsetof(JobStatus, conditions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kJobCondition),
    Field::Make<"startTime">(offsetof(JobStatus, start_time), 2, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"completionTime">(offsetof(JobStatus, completion_time), 3, FieldType::kTime, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"active">(offsetof(JobStatus, active), 4, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"succeeded">(offsetof(JobStatus, succeeded), 5, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"failed">(offsetof(JobStatus, failed), 6, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"terminating">(offsetof(JobStatus, terminating), 11, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"completedIndexes">(offsetof(JobStatus, completed_indexes), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"failedIndexes">(offsetof(JobStatus, failed_indexes), 10, FieldType::kString, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"uncountedTerminatedPods">(offsetof(JobStatus, uncounted_terminated_pods), 8, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kUncountedTerminatedPods),
    Field::Make<"ready">(offsetof(JobStatus, ready), 9, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kJobStatusIndex[] = {0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 9, 7};
constexpr FieldMergeInfo kJobStatusMerge[] = {
    {"merge", "type", "atomic", "", ""},  // conditions
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
constinit const TypeInfo tables::kJobStatus = {
    .name = "batch/v1.JobStatus",
    .size = sizeof(JobStatus),
    .field_count = 11,
    .json_count = 11,
    .fields = kJobStatusFields,
    .json_fields = kJobStatusFields,
    .index = kJobStatusIndex,
    .index_size = 12,
    .form = JsonForm::kObject,
    .merge = kJobStatusMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JobStatus>::Create,
    .destroy = TypeOps<JobStatus>::Destroy,
    .copy = TypeOps<JobStatus>::Copy,
    .clear = TypeOps<JobStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JobStatus*) noexcept { return tables::kJobStatus; }

// UncountedTerminatedPods
constexpr Field kUncountedTerminatedPodsFields[] = {
    Field::Make<"succeeded">(offsetof(UncountedTerminatedPods, succeeded), 1, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"failed">(offsetof(UncountedTerminatedPods, failed), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kUncountedTerminatedPodsIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kUncountedTerminatedPodsMerge[] = {
    {"", "", "set", "", ""},  // succeeded
    {"", "", "set", "", ""},  // failed
};
constinit const TypeInfo tables::kUncountedTerminatedPods = {
    .name = "batch/v1.UncountedTerminatedPods",
    .size = sizeof(UncountedTerminatedPods),
    .field_count = 2,
    .json_count = 2,
    .fields = kUncountedTerminatedPodsFields,
    .json_fields = kUncountedTerminatedPodsFields,
    .index = kUncountedTerminatedPodsIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kUncountedTerminatedPodsMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<UncountedTerminatedPods>::Create,
    .destroy = TypeOps<UncountedTerminatedPods>::Destroy,
    .copy = TypeOps<UncountedTerminatedPods>::Copy,
    .clear = TypeOps<UncountedTerminatedPods>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const UncountedTerminatedPods*) noexcept { return tables::kUncountedTerminatedPods; }

// JobCondition
constexpr Field kJobConditionFields[] = {
    Field::Make<"type">(offsetof(JobCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(JobCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"lastProbeTime">(offsetof(JobCondition, last_probe_time), 3, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTransitionTime">(offsetof(JobCondition, last_transition_time), 4, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(JobCondition, reason), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(JobCondition, message), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kJobConditionIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kJobCondition = {
    .name = "batch/v1.JobCondition",
    .size = sizeof(JobCondition),
    .field_count = 6,
    .json_count = 6,
    .fields = kJobConditionFields,
    .json_fields = kJobConditionFields,
    .index = kJobConditionIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<JobCondition>::Create,
    .destroy = TypeOps<JobCondition>::Destroy,
    .copy = TypeOps<JobCondition>::Copy,
    .clear = TypeOps<JobCondition>::Clear,
    .list = &ListOpsOf<List<JobCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const JobCondition*) noexcept { return tables::kJobCondition; }

// JobTemplateSpec
constexpr Field kJobTemplateSpecFields[] = {
    Field::Make<"metadata">(offsetof(JobTemplateSpec, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(JobTemplateSpec, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kJobSpec),
};
constexpr std::uint8_t kJobTemplateSpecIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kJobTemplateSpec = {
    .name = "batch/v1.JobTemplateSpec",
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
    .name = "batch/v1.CronJob",
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
    .api_version = "batch/v1",
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
    .name = "batch/v1.CronJobList",
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
    .api_version = "batch/v1",
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
    .name = "batch/v1.CronJobSpec",
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
    .name = "batch/v1.CronJobStatus",
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

}  // namespace kube::batch::v1
