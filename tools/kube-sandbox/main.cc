// The sandbox as a program, and its simulated scheduler and kubelet for other clusters.
#include <signal.h>
#include <stdlib.h>

#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "kube/client/client.h"
#include "kube/config/config.h"
#include "kube/sandbox/cluster.h"
#include "src/sandbox/controllers/pod_runner.h"
#include "tools/kube-sandbox/options.h"

namespace {

using kube_sandbox::Options;
using Clock = std::chrono::steady_clock;

// Blocked in every thread, so that they wait until the main thread asks for them.
sigset_t BlockStopSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

void WaitForStopSignal(const sigset_t& signals) {
  int signal = 0;
  sigwait(&signals, &signal);
}

std::string NewFolder() {
  std::string folder = (std::filesystem::temp_directory_path() / "kube-sandbox.XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) throw std::runtime_error("no folder can be made in " + folder);
  return folder;
}

void Serve(const Options& options, Clock::time_point began, const sigset_t& stop) {
  kube::sandbox::Cluster cluster(options.cluster);
  auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
  std::string path = options.kubeconfig.empty() ? NewFolder() + "/kubeconfig" : options.kubeconfig;
  cluster.WriteKubeconfig(path);  // appears whole or not at all, as scripts wait for it
  std::printf("sandbox ready at %s in %d ms; export KUBECONFIG=%s\n", cluster.url().c_str(),
              static_cast<int>(took.count()), path.c_str());
  std::fflush(stdout);
  WaitForStopSignal(stop);
}

void PlayKubelet(const Options& options, const sigset_t& stop) {
  kube::Config config = kube::LoadConfig({.kubeconfig = options.kubeconfig});
  config.qps = -1;
  kube::sandbox::PodRunner runner(kube::Client(config), options.cluster.pods);
  runner.Start();
  std::printf("kubelet and scheduler run against %s\n", config.host.c_str());
  std::fflush(stdout);
  WaitForStopSignal(stop);
  runner.Stop();
}

}  // namespace

int main(int argc, char** argv) {
  Clock::time_point began = Clock::now();
  Options options = kube_sandbox::ParseOptions(argc, argv);
  sigset_t stop = BlockStopSignals();
  try {
    if (options.command == Options::Command::kServe) {
      Serve(options, began, stop);
    } else {
      PlayKubelet(options, stop);
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "kube-sandbox: %s\n", error.what());
    return 1;
  }
}
