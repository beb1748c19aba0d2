// What a benchmark reads about its own process.
#ifndef KUBE_BENCH_PROCESS_STATS_H_
#define KUBE_BENCH_PROCESS_STATS_H_

#include <cstddef>

namespace kube::bench {

/// User and system time of this process so far, all threads, seconds.
double CpuSeconds();
/// Resident memory now, bytes.
std::size_t ResidentBytes();
/// The most that was ever resident since the program started (VmHWM), bytes.
std::size_t PeakResidentBytes();
/// Bytes that the heap has handed out.
std::size_t HeapBytes();

}  // namespace kube::bench

#endif  // KUBE_BENCH_PROCESS_STATS_H_
