// client-go's examples/create-update-delete-deployment, in C++: a Deployment is created, updated, listed and deleted.
#include <kube/kube.h>

#include <cstdio>

#include "examples/common/flags.h"

namespace appsv1 = kube::apps::v1;

namespace {

void Run(const examples::Flags& flags) {
  kube::Clientset clientset(kube::LoadConfig(flags.connection));
  std::string name_space = flags.name_space;
  auto deployments = clientset.AppsV1().Deployments(name_space);

  appsv1::Deployment deployment{
      .metadata = {.name = "demo-deployment"},
      .spec = {.replicas = 2,
               .selector = {{.match_labels = {{"app", "demo"}}}},
               .template_ = {
                   .metadata = {.labels = {{"app", "demo"}}},
                   .spec = {.containers = {{.name = "web",
                                            .image = "nginx:1.12",
                                            .ports = {{.name = "http", .container_port = 80, .protocol = "TCP"}}}}}}}};

  std::printf("Creating deployment...\n");
  auto created = deployments.Create(deployment);
  std::printf("Created deployment \"%s\".\n", created.metadata.name.c_str());

  examples::Prompt(flags);
  std::printf("Updating deployment...\n");
  // Somebody else (the Deployment's own controller, for one) may write between our Get and our Update: then the server
  // answers with a Conflict, and the whole change is made again on the newest version.
  kube::RetryOnConflict(kube::kDefaultRetry, [&] {
    auto current = deployments.Get("demo-deployment");
    current.spec.replicas = 1;                                       // reduce the replica count
    current.spec.template_.spec.containers[0].image = "nginx:1.13";  // change the nginx version
    return deployments.Update(current);
  });
  std::printf("Updated deployment...\n");

  examples::Prompt(flags);
  std::printf("Listing deployments in namespace \"%s\":\n", name_space.c_str());
  for (const auto& d : deployments.ListAll()) {
    std::printf(" * %s (%d replicas)\n", d.metadata.name.c_str(), d.spec.replicas.value_or(1));
  }

  examples::Prompt(flags);
  std::printf("Deleting deployment...\n");
  deployments.Delete("demo-deployment", {.propagation_policy = kube::kForeground});
  std::printf("Deleted deployment.\n");
}

}  // namespace

int main(int argc, char** argv) {
  examples::Flags flags = examples::ParseFlags(argc, argv, "Creates, updates, lists and deletes a Deployment.");
  try {
    Run(flags);
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
