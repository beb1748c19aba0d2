// The least that a program does with a cluster: kubeconfig, TLS, one GET, print. For the time from start to first
// answer.
#include <kube/kube.h>

#include <cstdio>

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: first_answer <kubeconfig> <namespace> <pod>\n");
    return 2;
  }
  try {
    const kube::Clientset clientset(kube::LoadConfig({.kubeconfig = argv[1]}));
    const auto pod = clientset.CoreV1().Pods(argv[2]).Get(argv[3]);
    std::printf("%s %s\n", pod.metadata.name.c_str(), pod.status.phase.c_str());
    std::fflush(stdout);  // as the twin, whose output is not buffered
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
