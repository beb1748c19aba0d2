// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1); edits are lost.
// The types of batch/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_BATCH_V1_TYPES_H_
#define KUBE_API_BATCH_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/batch/v1/fwd.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::batch::v1 {

using kube::described::operator==;

inline constexpr char kCronJobScheduledTimestampAnnotation[] = "batch.kubernetes.io/cronjob-scheduled-timestamp";
inline constexpr char kJobCompletionIndexAnnotation[] = "batch.kubernetes.io/job-completion-index";
inline constexpr char kJobTrackingFinalizer[] = "batch.kubernetes.io/job-tracking";
inline constexpr char kJobNameLabel[] = "batch.kubernetes.io/job-name";
inline constexpr char kControllerUidLabel[] = "batch.kubernetes.io/controller-uid";
inline constexpr char kJobIndexFailureCountAnnotation[] = "batch.kubernetes.io/job-index-failure-count";
inline constexpr char kJobIndexIgnoredFailureCountAnnotation[] = "batch.kubernetes.io/job-index-ignored-failure-count";
inline constexpr char kJobControllerName[] = "kubernetes.io/job-controller";
inline constexpr char kNonIndexedCompletion[] = "NonIndexed";
inline constexpr char kIndexedCompletion[] = "Indexed";
inline constexpr char kPodFailurePolicyActionFailJob[] = "FailJob";
inline constexpr char kPodFailurePolicyActionFailIndex[] = "FailIndex";
inline constexpr char kPodFailurePolicyActionIgnore[] = "Ignore";
inline constexpr char kPodFailurePolicyActionCount[] = "Count";
inline constexpr char kPodFailurePolicyOnExitCodesOpIn[] = "In";
inline constexpr char kPodFailurePolicyOnExitCodesOpNotIn[] = "NotIn";
inline constexpr char kTerminatingOrFailed[] = "TerminatingOrFailed";
inline constexpr char kFailed[] = "Failed";
inline constexpr char kJobSuspended[] = "Suspended";
inline constexpr char kJobComplete[] = "Complete";
inline constexpr char kJobFailed[] = "Failed";
inline constexpr char kJobFailureTarget[] = "FailureTarget";
inline constexpr char kJobSuccessCriteriaMet[] = "SuccessCriteriaMet";
inline constexpr char kJobReasonPodFailurePolicy[] = "PodFailurePolicy";
inline constexpr char kJobReasonBackoffLimitExceeded[] = "BackoffLimitExceeded";
inline constexpr char kJobReasonDeadlineExceeded[] = "DeadlineExceeded";
inline constexpr char kJobReasonMaxFailedIndexesExceeded[] = "MaxFailedIndexesExceeded";
inline constexpr char kJobReasonFailedIndexes[] = "FailedIndexes";
inline constexpr char kJobReasonSuccessPolicy[] = "SuccessPolicy";
inline constexpr char kJobReasonCompletionsReached[] = "CompletionsReached";
inline constexpr char kAllowConcurrent[] = "Allow";
inline constexpr char kForbidConcurrent[] = "Forbid";
inline constexpr char kReplaceConcurrent[] = "Replace";

/// batch/v1 PodFailurePolicyOnExitCodesRequirement.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#PodFailurePolicyOnExitCodesRequirement
struct PodFailurePolicyOnExitCodesRequirement {
  std::optional<std::string> container_name{};
  std::string operator_{};
  List<std::int32_t> values{};
};

/// batch/v1 PodFailurePolicyOnPodConditionsPattern.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#PodFailurePolicyOnPodConditionsPattern
struct PodFailurePolicyOnPodConditionsPattern {
  std::string type{};
  std::string status{};
};

/// batch/v1 PodFailurePolicyRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#PodFailurePolicyRule
struct PodFailurePolicyRule {
  std::string action{};
  Boxed<PodFailurePolicyOnExitCodesRequirement> on_exit_codes{};
  List<PodFailurePolicyOnPodConditionsPattern> on_pod_conditions{};
};

/// batch/v1 PodFailurePolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#PodFailurePolicy
struct PodFailurePolicy {
  List<PodFailurePolicyRule> rules{};
};

/// batch/v1 SuccessPolicyRule.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#SuccessPolicyRule
struct SuccessPolicyRule {
  std::optional<std::string> succeeded_indexes{};
  std::optional<std::int32_t> succeeded_count{};
};

/// batch/v1 SuccessPolicy.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#SuccessPolicy
struct SuccessPolicy {
  List<SuccessPolicyRule> rules{};
};

/// batch/v1 JobSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#JobSpec
struct JobSpec {
  std::optional<std::int32_t> parallelism{};
  std::optional<std::int32_t> completions{};
  std::optional<std::int64_t> active_deadline_seconds{};
  Boxed<PodFailurePolicy> pod_failure_policy{};
  Boxed<SuccessPolicy> success_policy{};
  std::optional<std::int32_t> backoff_limit{};
  std::optional<std::int32_t> backoff_limit_per_index{};
  std::optional<std::int32_t> max_failed_indexes{};
  Boxed<meta::v1::LabelSelector> selector{};
  std::optional<bool> manual_selector{};
  core::v1::PodTemplateSpec template_{};
  std::optional<std::int32_t> ttl_seconds_after_finished{};
  std::optional<std::string> completion_mode{};
  std::optional<bool> suspend{};
  std::optional<std::string> pod_replacement_policy{};
  std::optional<std::string> managed_by{};
};

/// batch/v1 JobCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#JobCondition
struct JobCondition {
  std::string type{};
  std::string status{};
  Time last_probe_time{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// batch/v1 UncountedTerminatedPods.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#UncountedTerminatedPods
struct UncountedTerminatedPods {
  List<std::string> succeeded{};
  List<std::string> failed{};
};

/// batch/v1 JobStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#JobStatus
struct JobStatus {
  List<JobCondition> conditions{};
  std::optional<Time> start_time{};
  std::optional<Time> completion_time{};
  std::int32_t active{};
  std::int32_t succeeded{};
  std::int32_t failed{};
  std::optional<std::int32_t> terminating{};
  std::string completed_indexes{};
  std::optional<std::string> failed_indexes{};
  Boxed<UncountedTerminatedPods> uncounted_terminated_pods{};
  std::optional<std::int32_t> ready{};
};

/// Kind Job of batch/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#Job
struct Job {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  JobSpec spec{};
  JobStatus status{};
};

/// Kind JobList of batch/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#JobList
struct JobList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Job> items{};
};

/// batch/v1 JobTemplateSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#JobTemplateSpec
struct JobTemplateSpec {
  meta::v1::ObjectMeta metadata{};
  JobSpec spec{};
};

/// batch/v1 CronJobSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#CronJobSpec
struct CronJobSpec {
  std::string schedule{};
  std::optional<std::string> time_zone{};
  std::optional<std::int64_t> starting_deadline_seconds{};
  std::string concurrency_policy{};
  std::optional<bool> suspend{};
  JobTemplateSpec job_template{};
  std::optional<std::int32_t> successful_jobs_history_limit{};
  std::optional<std::int32_t> failed_jobs_history_limit{};
};

/// batch/v1 CronJobStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#CronJobStatus
struct CronJobStatus {
  List<core::v1::ObjectReference> active{};
  std::optional<Time> last_schedule_time{};
  std::optional<Time> last_successful_time{};
};

/// Kind CronJob of batch/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#CronJob
struct CronJob {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CronJobSpec spec{};
  CronJobStatus status{};
};

/// Kind CronJobList of batch/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1#CronJobList
struct CronJobList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CronJob> items{};
};

const TypeInfo& GetTypeInfo(const Job*) noexcept;
const TypeInfo& GetTypeInfo(const JobList*) noexcept;
const TypeInfo& GetTypeInfo(const PodFailurePolicyOnExitCodesRequirement*) noexcept;
const TypeInfo& GetTypeInfo(const PodFailurePolicyOnPodConditionsPattern*) noexcept;
const TypeInfo& GetTypeInfo(const PodFailurePolicyRule*) noexcept;
const TypeInfo& GetTypeInfo(const PodFailurePolicy*) noexcept;
const TypeInfo& GetTypeInfo(const SuccessPolicy*) noexcept;
const TypeInfo& GetTypeInfo(const SuccessPolicyRule*) noexcept;
const TypeInfo& GetTypeInfo(const JobSpec*) noexcept;
const TypeInfo& GetTypeInfo(const JobStatus*) noexcept;
const TypeInfo& GetTypeInfo(const UncountedTerminatedPods*) noexcept;
const TypeInfo& GetTypeInfo(const JobCondition*) noexcept;
const TypeInfo& GetTypeInfo(const JobTemplateSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CronJob*) noexcept;
const TypeInfo& GetTypeInfo(const CronJobList*) noexcept;
const TypeInfo& GetTypeInfo(const CronJobSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CronJobStatus*) noexcept;

// Declared only: the list kind of a kind, for decltype.
JobList ListTypeOf(const Job*);
CronJobList ListTypeOf(const CronJob*);

namespace resources {
inline constexpr ResourceInfo kJob{
    .group = "batch",
    .version = "v1",
    .kind = "Job",
    .list_kind = "JobList",
    .plural = "jobs",
    .singular = "job",
    .short_names = "",
    .categories = "all",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kCronJob{
    .group = "batch",
    .version = "v1",
    .kind = "CronJob",
    .list_kind = "CronJobList",
    .plural = "cronjobs",
    .singular = "cronjob",
    .short_names = "cj",
    .categories = "all",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Job*) noexcept { return resources::kJob; }
constexpr const ResourceInfo& GetResourceInfo(const CronJob*) noexcept { return resources::kCronJob; }

}  // namespace kube::batch::v1

#endif  // KUBE_API_BATCH_V1_TYPES_H_
