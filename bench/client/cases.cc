#include "bench/client/cases.h"

#include <kube/kube.h>

#include <atomic>
#include <cstddef>
#include <cstdio>
#include <stdexcept>
#include <thread>
#include <vector>

#include "bench/process_stats.h"

namespace kube::bench {
namespace {

namespace corev1 = kube::core::v1;

// Without gzip on both sides: over loopback it would measure zlib.
Api<corev1::Pod> Pods(const ClientArguments& arguments) {
  Config config = LoadConfig({.kubeconfig = arguments.kubeconfig});
  config.disable_compression = true;
  return Clientset(config).CoreV1().Pods(arguments.name_space);
}

void Expect(std::size_t got, int wanted, const char* what) {
  if (wanted > 0 && got == static_cast<std::size_t>(wanted)) return;
  throw std::runtime_error(std::to_string(got) + " " + what + " came, wanted " + std::to_string(wanted));
}

std::string FirstName(const Api<corev1::Pod>& pods) {
  const auto page = pods.List({.limit = 1});
  if (page.items.empty()) throw std::runtime_error("there is no pod");
  return page.items[0].metadata.name;
}

void GetMany(const Api<corev1::Pod>& pods, const std::string& name, int calls, int parallel) {
  std::atomic<int> left{calls};
  std::atomic<int> wrong{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < parallel; ++i) {
    threads.emplace_back([&] {
      while (left.fetch_sub(1) > 0) {
        try {
          if (pods.Get(name).spec.containers.empty()) ++wrong;
        } catch (const Error& error) {
          std::fprintf(stderr, "%s\n", error.what());
          ++wrong;
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  Expect(static_cast<std::size_t>(calls - wrong), calls, "good answers");
}

}  // namespace

void BenchGet(const ClientArguments& arguments) {
  const auto pods = Pods(arguments);
  const std::string name = FirstName(pods);
  GetMany(pods, name, 2 * arguments.parallel, arguments.parallel);  // warms up
  const double before = CpuSeconds();
  GetMany(pods, name, arguments.count, arguments.parallel);
  std::printf("cpu_us %.2f\n", (CpuSeconds() - before) / arguments.count * 1e6);
}

void BenchList(const ClientArguments& arguments) {
  const auto list = Pods(arguments).List();
  std::printf("cpu_s %.4f\npeak_rss_bytes %zu\n", CpuSeconds(), PeakResidentBytes());
  Expect(list.items.size(), arguments.count, "pods");
}

void BenchStream(const ClientArguments& arguments) {
  std::size_t names = 0;
  Pods(arguments).ListEach({}, [&names](const corev1::Pod& pod) { names += pod.metadata.name.empty() ? 0 : 1; });
  std::printf("cpu_s %.4f\npeak_rss_bytes %zu\n", CpuSeconds(), PeakResidentBytes());
  Expect(names, arguments.count, "pods");
}

void BenchCount(const ClientArguments& arguments) {
  std::printf("%zu\n", Pods(arguments).List({.resource_version = "0"}).items.size());
}

void BenchName(const ClientArguments& arguments) { std::printf("%s\n", FirstName(Pods(arguments)).c_str()); }

void BenchWatch(const ClientArguments& arguments) {
  const auto pods = Pods(arguments);
  const std::size_t existing = pods.List({.resource_version = "0"}).items.size();
  const double before = CpuSeconds();
  std::size_t events = 0;
  std::size_t names = 0;
  Event<corev1::Pod> event;
  while (existing > 0 && events < static_cast<std::size_t>(arguments.count)) {
    auto watch = pods.Watch({.resource_version = "0"});  // the existing pods come first, as ADDED
    for (std::size_t i = 0; i < existing && watch.NextInto(&event); ++i, ++events) {
      names += event.object.metadata.name.empty() ? 0 : 1;
    }
  }
  const double cpu = CpuSeconds() - before;
  Expect(names, arguments.count, "events");
  std::printf("cpu_us %.3f\n", cpu / arguments.count * 1e6);
}

}  // namespace kube::bench
