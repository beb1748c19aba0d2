#include "examples/common/flags.h"

#include <getopt.h>

#include <cstdio>
#include <cstdlib>

namespace examples {
namespace {

void PrintUsage(const char* program, const char* what_it_does) {
  std::printf(
      "%s\n\nUsage: %s [flags]\n"
      "  --count N   pods-watch: stop after N events\n"
      "  --v N       6 to 10: show what goes over the wire, as kubectl does\n"
      "  --yes       do not wait for the Return key\n"
      "\nWhich cluster, and as whom:\n%s",
      what_it_does, program, kube::ConnectionFlagsHelp().c_str());
}

}  // namespace

kube::LoadOptions ConnectionOptions(int& argc, char** argv) {
  try {
    return kube::TakeConnectionFlags(argc, argv);
  } catch (const kube::ConfigError& error) {
    std::fprintf(stderr, "%s\n", error.what());
    std::exit(2);
  }
}

Flags ParseFlags(int argc, char** argv, const char* what_it_does) {
  const option options[] = {{"count", required_argument, nullptr, 'c'},
                            {"v", required_argument, nullptr, 'v'},
                            {"yes", no_argument, nullptr, 'y'},
                            {"help", no_argument, nullptr, 'h'},
                            {nullptr, 0, nullptr, 0}};
  Flags flags;
  flags.connection = ConnectionOptions(argc, argv);
  if (!flags.connection.namespace_.empty()) flags.name_space = flags.connection.namespace_;
  for (int flag; (flag = getopt_long_only(argc, argv, "", options, nullptr)) != -1;) {
    switch (flag) {
      case 'c':
        flags.count = std::atoi(optarg);
        break;
      case 'v':
        flags.verbosity = std::atoi(optarg);
        break;
      case 'y':
        flags.yes = true;
        break;
      default:
        PrintUsage(argv[0], what_it_does);
        std::exit(flag == 'h' ? 0 : 2);
    }
  }
  return flags;
}

void Prompt(const Flags& flags) {
  std::printf("-> Press Return key to continue.\n");
  std::fflush(stdout);
  if (!flags.yes) {
    for (int c = std::getchar(); c != '\n' && c != EOF;) c = std::getchar();
  }
  std::printf("\n");
}

}  // namespace examples
