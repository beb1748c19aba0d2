// kubectl apply --server-side, as a program of a hundred lines: objects of any kind out of YAML and JSON files, folders
// and the standard input, custom resources and their definitions among them.
#include <getopt.h>
#include <kube/kube.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "examples/common/flags.h"

namespace {

struct Flags {
  kube::LoadOptions connection{};
  std::vector<std::string> files{};
  bool recursive = false;
  kube::ApplyManifestsOptions apply{};
};

[[noreturn]] void Usage(const char* program, int exit_code) {
  std::fprintf(exit_code == 0 ? stdout : stderr,
               "Applies manifests to a cluster by server-side apply.\n\nUsage: %s -f FILE|FOLDER|- [flags]\n"
               "  -f PATH               file, folder, or - for the standard input; may be given more than once\n"
               "  -R                    go into the folders of folders\n"
               "  --dry-run             ask the server, change nothing\n"
               "  --force-conflicts     take over fields that others own\n"
               "  --field-manager NAME  who owns the fields (default: apply-manifests)\n"
               "\nWhich cluster, and as whom; the namespace is for objects that name none:\n%s",
               program, kube::ConnectionFlagsHelp().c_str());
  std::exit(exit_code);
}

Flags ParseFlags(int argc, char** argv) {
  const option options[] = {{"f", required_argument, nullptr, 'f'},
                            {"R", no_argument, nullptr, 'R'},
                            {"dry-run", no_argument, nullptr, 'd'},
                            {"force-conflicts", no_argument, nullptr, 'c'},
                            {"field-manager", required_argument, nullptr, 'm'},
                            {"help", no_argument, nullptr, 'h'},
                            {nullptr, 0, nullptr, 0}};
  Flags flags;
  flags.connection = examples::ConnectionOptions(argc, argv);
  flags.apply.field_manager = "apply-manifests";
  for (int flag; (flag = getopt_long_only(argc, argv, "", options, nullptr)) != -1;) {
    switch (flag) {
      case 'f':
        flags.files.push_back(optarg);
        break;
      case 'R':
        flags.recursive = true;
        break;
      case 'd':
        flags.apply.dry_run = true;
        break;
      case 'c':
        flags.apply.force_conflicts = true;
        break;
      case 'm':
        flags.apply.field_manager = optarg;
        break;
      default:
        Usage(argv[0], flag == 'h' ? 0 : 2);
    }
  }
  if (flags.files.empty()) Usage(argv[0], 2);
  return flags;
}

void Print(const kube::AppliedManifest& applied, bool dry_run) {
  if (!applied.failure) {
    std::printf("%s %s%s\n", applied.Name().c_str(), applied.created ? "created" : "applied",
                dry_run ? " (dry run)" : "");
    return;
  }
  try {
    std::rethrow_exception(applied.failure);
  } catch (const kube::ApiError& error) {
    std::fprintf(stderr, "%s: %s\n", applied.manifest.Where().c_str(), error.what());
    for (const kube::ApplyConflict& conflict : error.ApplyConflicts()) {
      std::fprintf(stderr, "  %s is owned by \"%s\"\n", conflict.field.c_str(), conflict.manager.c_str());
    }
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "%s: %s\n", applied.manifest.Where().c_str(), error.what());
  }
}

int Run(Flags flags) {
  kube::Client client(kube::LoadConfig(flags.connection));
  std::vector<kube::Manifest> manifests = kube::ReadManifests(flags.files, {.recursive = flags.recursive});
  int failures = 0;
  flags.apply.progress = [&](const kube::AppliedManifest& applied) {
    Print(applied, flags.apply.dry_run);
    if (applied.failure) ++failures;
  };
  kube::ApplyManifests(client, kube::RestMapper(client), std::move(manifests), flags.apply);
  return failures == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  Flags flags = ParseFlags(argc, argv);
  try {
    return Run(std::move(flags));
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
