// Prints every change of the pods in a namespace until it is interrupted, starting again whenever the server ends the
// watch.
#include <kube/kube.h>

#include <csignal>
#include <cstdio>
#include <stop_token>
#include <thread>

#include "examples/common/flags.h"

namespace corev1 = kube::core::v1;

namespace {

void Print(const kube::Event<corev1::Pod>& event) {
  const corev1::Pod& pod = event.object;
  int ready = 0;
  for (const auto& status : pod.status.container_statuses) ready += status.ready;
  const char* state = pod.metadata.deletion_timestamp ? "Terminating" : pod.status.phase.c_str();
  std::printf("%-9s %-45s %d/%zu  %s\n", kube::ToString(event.type), pod.metadata.name.c_str(), ready,
              pod.spec.containers.size(), state);
  std::fflush(stdout);
}

void Run(const examples::Flags& flags, std::stop_token stop) {
  kube::Clientset clientset(kube::LoadConfig(flags.connection));
  auto pods = clientset.CoreV1().Pods(flags.name_space);
  std::string version;  // empty: begin with the pods that exist
  int seen = 0;
  while (!stop.stop_requested()) {
    auto events = pods.Watch({.allow_watch_bookmarks = true, .resource_version = version}, stop);
    try {
      for (const auto& event : events) {
        version = event.object.metadata.resource_version;
        if (event.type == kube::EventType::kBookmark) continue;
        Print(event);
        if (flags.count > 0 && ++seen == flags.count) return;
      }
    } catch (const kube::ApiError& error) {
      if (!error.IsExpired() && !error.IsGone()) throw;
      version.clear();  // too old: begin again with what exists
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  examples::Flags flags = examples::ParseFlags(argc, argv, "Prints every change of the pods in a namespace.");
  // Ctrl-C stops the watch within milliseconds: a thread waits for the signal and requests the stop.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::stop_source stop;
  std::thread([signals, stop]() mutable {
    int signal = 0;
    sigwait(&signals, &signal);
    stop.request_stop();
  }).detach();
  try {
    Run(flags, stop.get_token());
  } catch (const kube::CancelledError&) {
    return 0;
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
