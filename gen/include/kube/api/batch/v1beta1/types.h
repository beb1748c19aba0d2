// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1beta1); edits are lost.
// The types of batch/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_BATCH_V1BETA1_TYPES_H_
#define KUBE_API_BATCH_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/batch/v1beta1/fwd.h"
#include "kube/api/batch/v1/types.h"
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

namespace kube::batch::v1beta1 {

using kube::described::operator==;

inline constexpr char kAllowConcurrent[] = "Allow";
inline constexpr char kForbidConcurrent[] = "Forbid";
inline constexpr char kReplaceConcurrent[] = "Replace";

/// batch/v1beta1 JobTemplateSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1beta1#JobTemplateSpec
struct JobTemplateSpec {
  meta::v1::ObjectMeta metadata{};
  batch::v1::JobSpec spec{};
};

/// batch/v1beta1 CronJobSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1beta1#CronJobSpec
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

/// batch/v1beta1 CronJobStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1beta1#CronJobStatus
struct CronJobStatus {
  List<core::v1::ObjectReference> active{};
  std::optional<Time> last_schedule_time{};
  std::optional<Time> last_successful_time{};
};

/// Kind CronJob of batch/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1beta1#CronJob
struct CronJob {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CronJobSpec spec{};
  CronJobStatus status{};
};

/// Kind CronJobList of batch/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/batch/v1beta1#CronJobList
struct CronJobList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CronJob> items{};
};

const TypeInfo& GetTypeInfo(const JobTemplateSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CronJob*) noexcept;
const TypeInfo& GetTypeInfo(const CronJobList*) noexcept;
const TypeInfo& GetTypeInfo(const CronJobSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CronJobStatus*) noexcept;

// Declared only: the list kind of a kind, for decltype.
CronJobList ListTypeOf(const CronJob*);

namespace resources {
inline constexpr ResourceInfo kCronJob{
    .group = "batch",
    .version = "v1beta1",
    .kind = "CronJob",
    .list_kind = "CronJobList",
    .plural = "cronjobs",
    .singular = "cronjob",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const CronJob*) noexcept { return resources::kCronJob; }

}  // namespace kube::batch::v1beta1

#endif  // KUBE_API_BATCH_V1BETA1_TYPES_H_
