// The times that cron jobs are written with.
#ifndef KUBE_SRC_SANDBOX_CRON_SCHEDULE_H_
#define KUBE_SRC_SANDBOX_CRON_SCHEDULE_H_

#include <string>
#include <string_view>

namespace kube::sandbox {

/// What is wrong with a schedule of five fields or a word such as "@hourly", or "" when it is fine.
/// Source: github.com/robfig/cron/v3 parser.go (ParseStandard).
std::string CronScheduleFault(std::string_view schedule);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CRON_SCHEDULE_H_
