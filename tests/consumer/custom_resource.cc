// A custom resource of a program outside the project: its types are generated when it is built.
#include <kube/crd/definition.h>
#include <kube/kube.h>
#include <widget.h>

#include <cstdio>

int main() {
  using acme::consumer_example::v1::Widget;
  const Widget widget{.metadata = {.name = "one"}, .spec = {.colors = {"red"}, .size = 3}};
  const std::string json = kube::EncodeJson(widget);
  std::printf("%s\n", json.c_str());
  kube::Config config;
  config.host = "http://127.0.0.1:9";
  const kube::Api<Widget> widgets(kube::Client(config), "default");
  try {
    widgets.Get("one", {}, {.timeout = std::chrono::seconds(2)});
    return 2;
  } catch (const kube::TransportError&) {
  }
  const auto definition = kube::CustomResourceDefinitionFor<Widget>();
  return kube::DecodeJson<Widget>(json).spec == widget.spec && definition.metadata.name == "widgets.consumer.example"
             ? 0
             : 1;
}
