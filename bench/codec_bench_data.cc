#include "bench/codec_bench_data.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string_view>

namespace kube::bench {

std::string DataFolder(int argc, char** argv) {
  constexpr std::string_view kFlag = "--data=";
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]).starts_with(kFlag)) return argv[i] + kFlag.size();
  }
  const char* set = std::getenv("KUBE_BENCH_DATA");
  return set != nullptr ? set : ".";
}

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  std::string bytes;
  if (in) bytes.resize(static_cast<std::size_t>(in.tellg()));
  in.seekg(0);
  if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) || bytes.empty()) {
    std::fprintf(stderr, "cannot read %s: set KUBE_BENCH_DATA (see bench/README.md)\n", path.c_str());
    std::exit(3);
  }
  return bytes;
}

}  // namespace kube::bench
