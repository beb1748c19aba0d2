#include "tools/kube-sandbox/options.h"

#include <getopt.h>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace kube_sandbox {
namespace {

constexpr char kUsage[] = R"(usage: kube-sandbox [flags]
       kube-sandbox kubelet [--kubeconfig FILE] [--pod-...-ms N]

A Kubernetes cluster in one process, on a loopback port, for kubectl, client-go and libkube programs. Objects live in
memory; pods only pretend to run. Runs until it is told to stop (Ctrl-C, SIGTERM).

  --kubeconfig FILE     write the kubeconfig here once the cluster is ready (default: a file in a new temporary folder)
  --port N              listen on this port of 127.0.0.1 (default: any free one)
  --pod-schedule-ms N   from a pod's creation to its node (default 50)
  --pod-start-ms N      ContainerCreating, until the containers run (default 500)
  --pod-ready-ms N      from running to ready (default 0)
  --pod-stop-ms N       how long containers take to stop, at most the grace period (default 500)
  --no-controllers      no deployments, replica sets, garbage collection and namespace deletion
  --no-kubelet          pods stay Pending
  --event-history N     changes remembered for each resource, for watches that start in the past (default 8192)
  --help                this text

kubelet: no cluster of its own; schedules and "runs" the pods of another one, which has no kubelets.
  --kubeconfig FILE     that cluster (default: $KUBECONFIG, ~/.kube/config)
)";

enum Flag { kKubeconfig = 1, kPort, kSchedule, kStart, kReady, kStop, kNoControllers, kNoKubelet, kHistory, kHelp };

constexpr option kFlags[] = {
    {"kubeconfig", required_argument, nullptr, kKubeconfig},
    {"port", required_argument, nullptr, kPort},
    {"pod-schedule-ms", required_argument, nullptr, kSchedule},
    {"pod-start-ms", required_argument, nullptr, kStart},
    {"pod-ready-ms", required_argument, nullptr, kReady},
    {"pod-stop-ms", required_argument, nullptr, kStop},
    {"no-controllers", no_argument, nullptr, kNoControllers},
    {"no-kubelet", no_argument, nullptr, kNoKubelet},
    {"event-history", required_argument, nullptr, kHistory},
    {"help", no_argument, nullptr, kHelp},
    {nullptr, 0, nullptr, 0},
};

[[noreturn]] void Refuse(const std::string& why) {
  std::fprintf(stderr, "kube-sandbox: %s; see --help\n", why.c_str());
  std::exit(2);
}

int Number(int max) {
  std::string_view text = optarg;
  int number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0 || number > max) {
    Refuse("'" + std::string(text) + "' is no number from 0 to " + std::to_string(max));
  }
  return number;
}

std::chrono::milliseconds Milliseconds() { return std::chrono::milliseconds(Number(3'600'000)); }

void Take(int flag, Options* options) {
  kube::sandbox::ClusterOptions& cluster = options->cluster;
  bool serves = options->command == Options::Command::kServe;
  bool for_both = flag == kKubeconfig || (flag >= kSchedule && flag <= kStop);
  if (!serves && !for_both && flag != kHelp && flag != '?') Refuse("this flag does not go with 'kubelet'");
  switch (flag) {
    case kKubeconfig:
      options->kubeconfig = optarg;
      break;
    case kPort:
      cluster.port = static_cast<std::uint16_t>(Number(65535));
      break;
    case kSchedule:
      cluster.pods.schedule = Milliseconds();
      break;
    case kStart:
      cluster.pods.start = Milliseconds();
      break;
    case kReady:
      cluster.pods.ready = Milliseconds();
      break;
    case kStop:
      cluster.pods.stop = Milliseconds();
      break;
    case kNoControllers:
      cluster.controllers = false;
      break;
    case kNoKubelet:
      cluster.kubelet = false;
      break;
    case kHistory:
      cluster.event_history = static_cast<std::size_t>(Number(100'000'000));
      break;
    case kHelp:
      std::fputs(kUsage, stdout);
      std::exit(0);
    default:
      std::exit(2);  // getopt has said why
  }
}

}  // namespace

Options ParseOptions(int argc, char** argv) {
  Options options;
  if (argc > 1 && std::string_view(argv[1]) == "kubelet") {
    options.command = Options::Command::kKubelet;
    --argc;
    ++argv;
  }
  for (int flag; (flag = getopt_long(argc, argv, "", kFlags, nullptr)) != -1;) Take(flag, &options);
  if (optind < argc) Refuse("'" + std::string(argv[optind]) + "' is no flag");
  return options;
}

}  // namespace kube_sandbox
