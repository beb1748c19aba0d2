// Pods for the benchmark, on a real server: the recorded ones, less what ties them to the cluster they came from.
#include <kube/kube.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "bench/client/cases.h"
#include "bench/codec_bench_data.h"

namespace kube::bench {
namespace {

namespace corev1 = kube::core::v1;

// Nobody schedules these pods, and without a node neither a kubelet nor the garbage collector touches them.
constexpr char kScheduler[] = "libkube-bench";

corev1::Pod Portable(corev1::Pod pod, const std::string& name_space) {
  meta::v1::ObjectMeta kept{.name = std::move(pod.metadata.name), .namespace_ = name_space};
  kept.labels = std::move(pod.metadata.labels);
  kept.annotations = std::move(pod.metadata.annotations);
  kept.managed_fields = std::move(pod.metadata.managed_fields);  // more than half of a pod's bytes
  pod.metadata = std::move(kept);
  pod.spec.node_name.clear();
  pod.spec.scheduler_name = kScheduler;
  return pod;
}

void WaitForServiceAccount(const Clientset& clientset, const std::string& name_space) {
  const auto accounts = clientset.CoreV1().ServiceAccounts(name_space);
  for (int i = 0; i < 300; ++i) {  // admission refuses pods before the controller manager has made it
    if (accounts.Find("default")) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  throw std::runtime_error(
      "the namespace got no service account \"default\" in 30 s: is the controller manager running?");
}

void CreateAll(const Api<corev1::Pod>& pods, const std::vector<corev1::Pod>& recorded, int parallel) {
  std::atomic<std::size_t> next{0};
  std::atomic<int> failed{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < parallel; ++i) {
    threads.emplace_back([&] {
      for (std::size_t n; failed < 10 && (n = next++) < recorded.size();) {
        try {
          corev1::Pod pod = Portable(recorded[n], pods.verbs().target().namespace_);
          corev1::Pod created = pods.Create(pod);
          created.status = std::move(pod.status);
          pods.UpdateStatus(created);
        } catch (const Error& error) {
          std::fprintf(stderr, "%s\n", error.what());
          ++failed;
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  if (failed > 0) throw std::runtime_error("not all pods could be made");
}

}  // namespace

void FillNamespace(const ClientArguments& arguments) {
  const Clientset clientset(LoadConfig({.kubeconfig = arguments.kubeconfig}));
  corev1::PodList recorded;
  DecodeProtobuf(ReadFile(arguments.data + "/podlist-10k.pb"), &recorded);
  clientset.CoreV1().Namespaces().Create({.metadata = {.name = arguments.name_space}});
  WaitForServiceAccount(clientset, arguments.name_space);
  CreateAll(clientset.CoreV1().Pods(arguments.name_space), recorded.items, arguments.parallel);
}

void ClearNamespace(const ClientArguments& arguments) {
  const Clientset clientset(LoadConfig({.kubeconfig = arguments.kubeconfig}));
  clientset.CoreV1().Namespaces().Delete(arguments.name_space);
}

}  // namespace kube::bench
