// What the client benchmark does, one case a process; the twin is bench/peers/client-go/clientbench.
#ifndef KUBE_BENCH_CLIENT_CASES_H_
#define KUBE_BENCH_CLIENT_CASES_H_

#include <string>

namespace kube::bench {

struct ClientArguments {
  std::string kubeconfig;                    ///< "": as programs find it
  std::string name_space = "libkube-bench";  ///< where the pods are
  std::string data;                          ///< fill: the folder that holds podlist-10k.pb
  int count = 0;                             ///< get: calls; list, stream: pods expected; watch: events in all
  int parallel = 32;                         ///< get, fill: threads
};

/// Prints how many pods there are.
void BenchCount(const ClientArguments& arguments);
/// Prints the name of the first pod.
void BenchName(const ClientArguments& arguments);
/// GETs of that pod from `parallel` threads. Prints `cpu_us`, of one call.
void BenchGet(const ClientArguments& arguments);
/// One List of all pods, kept. Prints `cpu_s` of the whole process and `peak_rss_bytes`.
void BenchList(const ClientArguments& arguments);
/// One list of all pods through ListEach, nothing kept. Prints the same.
void BenchStream(const ClientArguments& arguments);
/// Watches of all pods, one after the other, each left when it has told the existing pods, until `count` events came.
/// Prints `cpu_us`, of one event.
void BenchWatch(const ClientArguments& arguments);
/// Makes the namespace and the pods in it.
void FillNamespace(const ClientArguments& arguments);
/// Deletes the namespace; its controller deletes the pods, which this does not wait for.
void ClearNamespace(const ClientArguments& arguments);

/// Runs a program and prints `first_line_ms`, from just before its start to the end of its first line of output.
/// Returns the exit code: that of the program.
int TimeToFirstLine(char** command);

}  // namespace kube::bench

#endif  // KUBE_BENCH_CLIENT_CASES_H_
