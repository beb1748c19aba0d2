// A program outside the project: what it can include and link is what is installed.
#include <kube/kube.h>

#include <cstdio>

int main() {
  kube::core::v1::Pod pod{.metadata = {.name = "web"}, .spec = {.containers = {{.name = "web", .image = "nginx"}}}};
  std::string json = kube::EncodeJson(pod);
  kube::core::v1::Pod back = kube::DecodeJson<kube::core::v1::Pod>(json);
  kube::Config config;
  config.host = "http://127.0.0.1:9";
  kube::Clientset clientset(config);
  try {
    clientset.CoreV1().Pods("default").Get("web", {}, {.timeout = std::chrono::seconds(2)});
  } catch (const kube::TransportError& error) {
    std::printf("%s\n", error.what());
    return back.spec == pod.spec ? 0 : 1;
  }
  return 2;
}
