// client_bench measures one thing about the client in this process and prints it as lines `name value`; scripts/bench
// runs it in turn with its twin.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <map>
#include <string_view>

#include "bench/client/cases.h"

namespace {

using kube::bench::ClientArguments;

constexpr char kUsage[] =
    "usage: client_bench <case> [--kubeconfig=FILE] [--namespace=NAME] [--count=N] [--parallel=N] [--data=FOLDER]\n"
    "       client_bench first-line <program> [argument...]\n"
    "cases: fill name count get list stream watch clear\n";

bool Parse(std::string_view argument, ClientArguments* arguments) {
  const auto equals = argument.find('=');
  if (equals == std::string_view::npos) return false;
  const std::string_view name = argument.substr(0, equals);
  const std::string value(argument.substr(equals + 1));
  const std::map<std::string_view, std::string*> texts = {
      {"--kubeconfig", &arguments->kubeconfig}, {"--namespace", &arguments->name_space}, {"--data", &arguments->data}};
  const std::map<std::string_view, int*> numbers = {{"--count", &arguments->count},
                                                    {"--parallel", &arguments->parallel}};
  if (const auto text = texts.find(name); text != texts.end()) {
    *text->second = value;
  } else if (const auto number = numbers.find(name); number != numbers.end()) {
    *number->second = std::atoi(value.c_str());
  } else {
    return false;
  }
  return true;
}

int Usage() {
  std::fputs(kUsage, stderr);
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  const std::map<std::string_view, void (*)(const ClientArguments&)> cases = {
      {"fill", kube::bench::FillNamespace}, {"name", kube::bench::BenchName},      {"count", kube::bench::BenchCount},
      {"get", kube::bench::BenchGet},       {"list", kube::bench::BenchList},      {"stream", kube::bench::BenchStream},
      {"watch", kube::bench::BenchWatch},   {"clear", kube::bench::ClearNamespace}};
  if (argc < 2) return Usage();
  try {
    if (std::strcmp(argv[1], "first-line") == 0) return argc < 3 ? Usage() : kube::bench::TimeToFirstLine(argv + 2);
    const auto found = cases.find(argv[1]);
    if (found == cases.end()) return Usage();
    ClientArguments arguments;
    for (int i = 2; i < argc; ++i) {
      if (!Parse(argv[i], &arguments)) return Usage();
    }
    found->second(arguments);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "client_bench %s: %s\n", argv[1], error.what());
    return 1;
  }
}
