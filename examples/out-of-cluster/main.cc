// client-go's examples/out-of-cluster-client-configuration, in C++: counts the pods and looks for one that may not be
// there.
#include <kube/kube.h>

#include <cstdio>

#include "examples/common/flags.h"

namespace {

void Run(const examples::Flags& flags) {
  kube::Config config = kube::LoadConfig(flags.connection);
  if (flags.verbosity > 0) config.observers.push_back(kube::MakeWireLog({.level = flags.verbosity}));
  kube::Clientset clientset(config);

  auto pods = clientset.CoreV1().Pods("").List();
  std::printf("There are %zu pods in the cluster\n", pods.items.size());

  std::string name_space = flags.name_space;
  const char* pod = "example-xxxxx";
  try {
    clientset.CoreV1().Pods(name_space).Get(pod);
    std::printf("Found pod %s in namespace %s\n", pod, name_space.c_str());
  } catch (const kube::ApiError& error) {
    if (!error.IsNotFound()) throw;
    std::printf("Pod %s in namespace %s not found\n", pod, name_space.c_str());
  }
}

}  // namespace

int main(int argc, char** argv) {
  examples::Flags flags = examples::ParseFlags(argc, argv, "Counts the pods of a cluster.");
  try {
    Run(flags);
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
