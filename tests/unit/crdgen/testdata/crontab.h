// Made by kube-crdgen from crontab.yaml; edits are lost.
#ifndef KUBE_CRDGEN_CRONTAB_H_
#define KUBE_CRDGEN_CRONTAB_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <kube/api/meta/v1/types.h>
#include <kube/crd/describe.h>

namespace stable_example_com::v1beta1 {

// CronTab

struct CronTabSpec {
  std::optional<std::string> cron_spec{};
};
KUBE_DECLARE_STRUCT(CronTabSpec);

struct CronTab {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  CronTabSpec spec{};
};
KUBE_RESOURCE(CronTab,
    .group = "stable.example.com",
    .version = "v1beta1",
    .plural = "crontabs",
    .singular = "crontab",
    .short_names = "ct",
    .categories = "all",
    .storage = false,
    .deprecated = true,
    .deprecation_warning = "use \"v1\"",
    .status_subresource = false);

}  // namespace stable_example_com::v1beta1

namespace stable_example_com::v1 {

// CronTab

struct CronTabSpecPools {
  std::optional<std::int32_t> size{};
};
KUBE_DECLARE_STRUCT(CronTabSpecPools);

struct CronTabSpecStepsEnv {
  std::string from{};
};
KUBE_DECLARE_STRUCT(CronTabSpecStepsEnv);

struct CronTabSpecSteps {
  kube::Boxed<CronTabSpecStepsEnv> env{};
  std::string name{};
};
KUBE_DECLARE_STRUCT(CronTabSpecSteps);

struct CronTabSpec {
  kube::Value config{};
  /// When it runs, in cron's five fields.
  std::string cron_spec{};
  kube::Map<kube::List<std::string>> extra{};
  std::string image{};
  std::optional<kube::Bytes> key{};
  kube::Map<std::string> labels{};
  std::optional<kube::Quantity> limit{};
  std::vector<kube::Value> matrix{};
  kube::Value nothing{};
  std::optional<std::string> policy{};
  kube::Map<CronTabSpecPools> pools{};
  std::optional<kube::IntOrString> port{};
  std::optional<double> ratio{};
  std::optional<std::int32_t> replicas{};
  std::optional<kube::Time> start_after{};
  std::vector<CronTabSpecSteps> steps{};
  std::optional<bool> suspend{};
  std::vector<std::string> tags{};
  kube::Value template_{};
  std::optional<std::int64_t> total{};
};
KUBE_DECLARE_STRUCT(CronTabSpec);

struct CronTabStatus {
  std::vector<kube::meta::v1::Condition> conditions{};
  std::optional<std::int32_t> replicas{};
  std::optional<std::string> selector{};
};
KUBE_DECLARE_STRUCT(CronTabStatus);

/// A job that runs again and again.
struct CronTab {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  CronTabSpec spec{};
  CronTabStatus status{};
};
KUBE_RESOURCE(CronTab,
    .group = "stable.example.com",
    .version = "v1",
    .plural = "crontabs",
    .singular = "crontab",
    .short_names = "ct",
    .categories = "all",
    .scale = {.spec_replicas_path = ".spec.replicas", .status_replicas_path = ".status.replicas", .label_selector_path = ".status.selector"},
    .printer_columns = {{.name = "Schedule", .json_path = ".spec.cronSpec"}, {.name = "Age", .json_path = ".metadata.creationTimestamp", .type = "date", .priority = 1}},
    .selectable_fields = {".spec.image"},
    .rules = {{.rule = "self.spec.replicas < 10"}});

// Calendar

struct Calendar {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  std::vector<std::string> holidays{};
};
KUBE_RESOURCE(Calendar,
    .group = "stable.example.com",
    .version = "v1",
    .plural = "calendars",
    .singular = "calendar",
    .namespaced = false,
    .status_subresource = false);

}  // namespace stable_example_com::v1

#endif  // KUBE_CRDGEN_CRONTAB_H_
