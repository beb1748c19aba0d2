// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/batch/v1); edits are lost.
// Declares the types of batch/v1 without defining them.
#ifndef KUBE_API_BATCH_V1_FWD_H_
#define KUBE_API_BATCH_V1_FWD_H_

namespace kube::batch::v1 {

struct Job;
struct JobList;
struct PodFailurePolicyOnExitCodesRequirement;
struct PodFailurePolicyOnPodConditionsPattern;
struct PodFailurePolicyRule;
struct PodFailurePolicy;
struct SuccessPolicy;
struct SuccessPolicyRule;
struct JobSpec;
struct JobStatus;
struct UncountedTerminatedPods;
struct JobCondition;
struct JobTemplateSpec;
struct CronJob;
struct CronJobList;
struct CronJobSpec;
struct CronJobStatus;

}  // namespace kube::batch::v1

#endif  // KUBE_API_BATCH_V1_FWD_H_
