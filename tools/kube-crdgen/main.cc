// Writes C++ structs for the custom resources that YAML files define.
#include <getopt.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "tools/kube-crdgen/emit.h"
#include "tools/kube-crdgen/model.h"

namespace {

constexpr char kUsage[] = R"(usage: kube-crdgen --header FILE --source FILE [--namespace NAME] CRD.yaml...

Reads CustomResourceDefinitions (apiextensions.k8s.io/v1; YAML or JSON, several documents in a file do) and writes a header with a
struct for each version of each kind, and a source file with their descriptions: they are used like the built-in types of libkube.
Types lie in the namespace <group>::<version>, such as stable_example_com::v1. What a schema leaves open, and what has no form as a
struct, is a kube::Value, so that nothing is lost. The output depends on the input only.

  --header FILE       the header to write
  --source FILE       the source file to write
  --namespace NAME    a namespace around all others, such as acme::api
  --help

In a CMake project: kube_crd_sources(target crd.yaml) does all of it; see CMake's package kube.
)";

struct Arguments {
  std::string header;
  std::string source;
  std::string name_space;
  std::vector<std::string> files;
};

[[noreturn]] void Misused() {
  std::fputs(kUsage, stderr);
  std::exit(2);
}

Arguments Parse(int argc, char** argv) {
  const option long_options[] = {{"header", required_argument, nullptr, 'h'},
                                 {"source", required_argument, nullptr, 's'},
                                 {"namespace", required_argument, nullptr, 'n'},
                                 {"help", no_argument, nullptr, '?' + 1},
                                 {nullptr, 0, nullptr, 0}};
  Arguments arguments;
  for (int c; (c = getopt_long(argc, argv, "", long_options, nullptr)) != -1;) {
    switch (c) {
      case 'h':
        arguments.header = optarg;
        break;
      case 's':
        arguments.source = optarg;
        break;
      case 'n':
        arguments.name_space = optarg;
        break;
      case '?' + 1:
        std::fputs(kUsage, stdout);
        std::exit(0);
      default:
        Misused();
    }
  }
  arguments.files.assign(argv + optind, argv + argc);
  if (arguments.header.empty() || arguments.source.empty() || arguments.files.empty()) Misused();
  return arguments;
}

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in.is_open() || in.bad()) throw std::runtime_error(path + ": cannot be read");
  return text;
}

void WriteFile(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) throw std::runtime_error(path + ": cannot be written");
}

void Run(const Arguments& arguments) {
  std::vector<kube::apiextensions::v1::CustomResourceDefinition> definitions;
  std::string names;
  for (const std::string& file : arguments.files) {
    auto read = kube_crdgen::ReadDefinitions(ReadFile(file), file);
    if (read.empty()) throw std::runtime_error(file + ": no CustomResourceDefinition in it");
    definitions.insert(definitions.end(), read.begin(), read.end());
    names += (names.empty() ? "" : ",") + std::filesystem::path(file).filename().string();
  }
  const auto kinds = kube_crdgen::BuildModel(definitions);
  const kube_crdgen::EmitOptions options{.header_name = std::filesystem::path(arguments.header).filename().string(),
                                         .source_names = names,
                                         .outer_namespace = arguments.name_space};
  WriteFile(arguments.header, kube_crdgen::EmitHeader(kinds, options));
  WriteFile(arguments.source, kube_crdgen::EmitSource(kinds, options));
}

}  // namespace

int main(int argc, char** argv) {
  const Arguments arguments = Parse(argc, argv);
  try {
    Run(arguments);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "kube-crdgen: %s\n", error.what());
    return 1;
  }
}
