// The PodList that the codec benchmarks read and write.
#ifndef KUBE_BENCH_CODEC_BENCH_DATA_H_
#define KUBE_BENCH_CODEC_BENCH_DATA_H_

#include <string>

namespace kube::bench {

/// Where podlist-10k.json and podlist-10k.pb lie: --data=<folder>, else $KUBE_BENCH_DATA.
std::string DataFolder(int argc, char** argv);

/// The file; exits with a message when it cannot be read.
std::string ReadFile(const std::string& path);

}  // namespace kube::bench

#endif  // KUBE_BENCH_CODEC_BENCH_DATA_H_
