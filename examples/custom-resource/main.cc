// A resource kind of the program's own: installs its definition, then creates, lists, watches, updates and deletes
// objects of it like built-in ones.
#include <kube/crd/describe.h>
#include <kube/crd/install.h>
#include <kube/kube.h>

#include <chrono>
#include <cstdio>

#include "examples/common/flags.h"

namespace stable::v1 {

enum class ConcurrencyPolicy { kAllow, kForbid, kReplace };
KUBE_ENUM(ConcurrencyPolicy, {ConcurrencyPolicy::kAllow, "Allow"}, {ConcurrencyPolicy::kForbid, "Forbid"},
          {ConcurrencyPolicy::kReplace, "Replace"});

struct CronTabSpec {
  std::string schedule{};
  ConcurrencyPolicy concurrency_policy = ConcurrencyPolicy::kAllow;
  std::optional<std::int32_t> replicas{};
  kube::core::v1::PodTemplateSpec template_{};
};
KUBE_STRUCT(CronTabSpec,
            KUBE_FIELD(schedule, .description = "When to run, as five fields of cron.",
                       .pattern = R"(^(\S+\s+){4}\S+$)"),
            KUBE_FIELD(concurrency_policy), KUBE_FIELD(replicas, .default_value = "1", .minimum = 0, .maximum = 10),
            KUBE_FIELD(template_));

struct CronTabStatus {
  std::int32_t replicas = 0;
  std::vector<kube::meta::v1::Condition> conditions{};
};
KUBE_STRUCT(CronTabStatus, KUBE_FIELD(replicas, .required = false),
            KUBE_FIELD(conditions, .list_type = "map", .list_map_keys = "type"));

struct CronTab {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
  CronTabSpec spec{};
  CronTabStatus status{};
};
KUBE_RESOURCE(CronTab, .group = "stable.example.com", .version = "v1", .short_names = "ct",
              .scale = {.spec_replicas_path = ".spec.replicas", .status_replicas_path = ".status.replicas"},
              .printer_columns = {{.name = "Schedule", .json_path = ".spec.schedule"},
                                  {.name = "Ready", .json_path = ".status.conditions[?(@.type==\"Ready\")].status"},
                                  {.name = "Age", .json_path = ".metadata.creationTimestamp", .type = "date"}});
KUBE_OBJECT(CronTab, KUBE_FIELD(spec), KUBE_FIELD(status));

}  // namespace stable::v1

namespace {

using stable::v1::ConcurrencyPolicy;
using stable::v1::CronTab;

void Run(const examples::Flags& flags) {
  kube::Client client(kube::LoadConfig(flags.connection));
  const std::string name_space = flags.name_space;
  kube::Api<CronTab> cron_tabs(client, name_space);

  std::printf("Installing the definition...\n");
  auto definition = kube::InstallCrd<CronTab>(client);
  std::printf("Installed \"%s\".\n", definition.metadata.name.c_str());

  examples::Prompt(flags);
  auto created = cron_tabs.Create(
      {.metadata = {.name = "my-cron-tab"},
       .spec = {.schedule = "*/5 * * * *",
                .concurrency_policy = ConcurrencyPolicy::kForbid,
                .replicas = 1,
                .template_ = {.spec = {.containers = {{.name = "job", .image = "my-awesome-cron-image"}}}}}});
  std::printf("Created cron tab \"%s\".\n", created.metadata.name.c_str());

  std::printf("Cron tabs in namespace \"%s\":\n", name_space.c_str());
  for (const CronTab& tab : cron_tabs.ListAll()) {
    std::printf(" * %s (%s)\n", tab.metadata.name.c_str(), tab.spec.schedule.c_str());
  }

  examples::Prompt(flags);
  auto events = cron_tabs.Watch(
      {.field_selector = "metadata.name=my-cron-tab", .resource_version = created.metadata.resource_version},
      {.timeout = std::chrono::seconds(60)});
  kube::RetryOnConflict(kube::kDefaultRetry, [&] {
    CronTab current = cron_tabs.Get("my-cron-tab");
    current.status.replicas = 1;
    current.status.conditions = {{.type = "Ready",
                                  .status = "True",
                                  .observed_generation = current.metadata.generation,
                                  .last_transition_time = kube::Time::Now(),
                                  .reason = "Scheduled"}};
    return cron_tabs.UpdateStatus(current);
  });
  cron_tabs.Delete("my-cron-tab");
  for (const auto& event : events) {
    std::printf("%s %s, %zu condition(s)\n", kube::ToString(event.type), event.object.metadata.name.c_str(),
                event.object.status.conditions.size());
    if (event.type == kube::EventType::kDeleted) break;
  }
  kube::Api<kube::apiextensions::v1::CustomResourceDefinition>(client).Delete(definition.metadata.name);
  std::printf("Deleted cron tab and definition.\n");
}

}  // namespace

int main(int argc, char** argv) {
  examples::Flags flags =
      examples::ParseFlags(argc, argv, "Installs a resource kind of its own and plays with an object of it.");
  try {
    Run(flags);
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
