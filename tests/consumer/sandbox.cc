// A program's own test: against an embedded cluster.
#include <kube/kube.h>
#include <kube/sandbox/cluster.h>

#include <cstdio>

int main() {
  const kube::sandbox::Cluster cluster;
  const kube::Clientset clientset(cluster.config());
  clientset.CoreV1().ConfigMaps("default").Create({.metadata = {.name = "settings"}, .data = {{"color", "blue"}}});
  const auto settings = clientset.CoreV1().ConfigMaps("default").Get("settings");
  if (settings.data.at("color") != "blue") return 1;
  std::puts("sandbox consumer ok");
}
