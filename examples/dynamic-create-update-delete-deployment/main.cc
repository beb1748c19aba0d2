// client-go's examples/dynamic-create-update-delete-deployment, in C++: the same as create-update-delete-deployment,
// without types. It works for any resource of any server, custom ones too.
#include <kube/kube.h>

#include <cstdio>

#include "examples/common/flags.h"

namespace {

void Run(const examples::Flags& flags) {
  kube::DynamicClient client(kube::LoadConfig(flags.connection));
  std::string name_space = flags.name_space;
  auto deployments = client.Resource({"apps", "v1", "deployments"}).Namespace(name_space);

  kube::Unstructured deployment{
      {"apiVersion", "apps/v1"},
      {"kind", "Deployment"},
      {"metadata", {{"name", "demo-deployment"}}},
      {"spec",
       {{"replicas", 2},
        {"selector", {{"matchLabels", {{"app", "demo"}}}}},
        {"template",
         {{"metadata", {{"labels", {{"app", "demo"}}}}},
          {"spec",
           {{"containers",
             kube::Array{
                 {{"name", "web"},
                  {"image", "nginx:1.12"},
                  {"ports", kube::Array{{{"name", "http"}, {"protocol", "TCP"}, {"containerPort", 80}}}}}}}}}}}}}};

  std::printf("Creating deployment...\n");
  auto created = deployments.Create(deployment);
  std::printf("Created deployment \"%s\".\n", std::string(created.name()).c_str());

  examples::Prompt(flags);
  std::printf("Updating deployment...\n");
  kube::RetryOnConflict(kube::kDefaultRetry, [&] {
    auto current = deployments.Get("demo-deployment");
    current.Set("spec.replicas", 1);
    current.Set("spec.template.spec.containers[0].image", "nginx:1.13");
    return deployments.Update(current);
  });
  std::printf("Updated deployment...\n");

  examples::Prompt(flags);
  std::printf("Listing deployments in namespace \"%s\":\n", name_space.c_str());
  for (const auto& d : deployments.ListAll()) {
    std::printf(" * %s (%d replicas)\n", std::string(d.name()).c_str(),
                static_cast<int>(d.At("spec.replicas").AsInt()));
  }

  examples::Prompt(flags);
  std::printf("Deleting deployment...\n");
  deployments.Delete("demo-deployment", {.propagation_policy = kube::kForeground});
  std::printf("Deleted deployment.\n");
}

}  // namespace

int main(int argc, char** argv) {
  examples::Flags flags =
      examples::ParseFlags(argc, argv, "Creates, updates, lists and deletes a Deployment without types.");
  try {
    Run(flags);
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
