#include "bench/process_stats.h"

#include <malloc.h>
#include <time.h>

#include <fstream>
#include <string>

namespace kube::bench {
namespace {

// A line `name:  123 kB` of /proc/self/status, bytes.
std::size_t StatusBytes(const std::string& name) {
  std::ifstream in("/proc/self/status");
  for (std::string word; in >> word;) {
    std::size_t kilobytes = 0;
    if (word == name + ":" && in >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

}  // namespace

double CpuSeconds() {
  timespec t{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

std::size_t ResidentBytes() { return StatusBytes("VmRSS"); }

std::size_t PeakResidentBytes() { return StatusBytes("VmHWM"); }

std::size_t HeapBytes() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

}  // namespace kube::bench
