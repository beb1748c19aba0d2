// How fast the codec reads and writes a PodList, and what a kept one costs. The twin in Go, bench/peers/client-go, does
// the same rounds over the same bytes; scripts/bench codec runs both.
//
//   codec_bench [--data=<folder>] [--default-malloc] [Google Benchmark flags]   ends with lines `name value`
//   codec_bench --memory=typed|untyped                       one line, of a fresh process
#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bench/codec_bench_data.h"
#include "bench/process_stats.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/codec.h"
#include "kube/codec/unstructured.h"

namespace {

using kube::bench::HeapBytes;
using kube::bench::ReadFile;
using kube::bench::ResidentBytes;
using kube::core::v1::PodList;

std::string json_bytes;
std::string pb_bytes;

void CountBytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
}

// One round: `run` makes a whole result in fresh memory. It is given back outside the measured time, as the twin
// collects its garbage there.
template <class Result, class Run>
void Rounds(benchmark::State& state, Run&& run) {
  for (auto _ : state) {
    auto result = std::make_unique<Result>();
    run(result.get());
    benchmark::DoNotOptimize(result.get());
    benchmark::ClobberMemory();
    state.PauseTiming();
    result.reset();
    state.ResumeTiming();
  }
}

void JsonDecode(benchmark::State& state) {
  Rounds<PodList>(state, [](PodList* list) { kube::DecodeJson(json_bytes, list, {.merge = true}); });
  CountBytes(state, json_bytes.size());
}
void ProtobufDecode(benchmark::State& state) {
  Rounds<PodList>(state, [](PodList* list) { kube::DecodeProtobuf(pb_bytes, list, {.merge = true}); });
  CountBytes(state, pb_bytes.size());
}
void UntypedDecode(benchmark::State& state) {
  Rounds<kube::UnstructuredList>(
      state, [](kube::UnstructuredList* list) { *list = kube::UnstructuredList::DecodeJson(json_bytes); });
  CountBytes(state, json_bytes.size());
}

const PodList& KeptList() {
  static const PodList list = kube::DecodeProtobuf<PodList>(pb_bytes);
  return list;
}
void JsonEncode(benchmark::State& state) {
  const PodList& list = KeptList();
  std::size_t size = 0;
  Rounds<std::string>(state, [&](std::string* out) {
    kube::EncodeJson(list, out);
    size = out->size();
  });
  CountBytes(state, size);
}
void ProtobufEncode(benchmark::State& state) {
  const PodList& list = KeptList();
  std::size_t size = 0;
  Rounds<std::string>(state, [&](std::string* out) {
    kube::EncodeProtobuf(list, out);
    size = out->size();
  });
  CountBytes(state, size);
}

// One pod at a time, as pages and watch events are handled: read, used, dropped.
void JsonDecodeEach(benchmark::State& state) {
  std::vector<std::string> pods;
  std::size_t size = 0;
  for (const auto& pod : KeptList().items) {
    pods.push_back(kube::EncodeJson(pod));
    size += pods.back().size();
  }
  for (auto _ : state) {
    for (const std::string& text : pods) {
      kube::core::v1::Pod pod;
      kube::DecodeJson(text, &pod, {.merge = true});
      benchmark::DoNotOptimize(&pod);
    }
  }
  CountBytes(state, size);
}
void ProtobufDecodeEach(benchmark::State& state) {
  std::vector<std::string> pods;
  std::size_t size = 0;
  for (const auto& pod : KeptList().items) {
    pods.push_back(kube::EncodeProtobuf(pod));
    size += pods.back().size();
  }
  for (auto _ : state) {
    for (const std::string& bytes : pods) {
      kube::core::v1::Pod pod;
      kube::DecodeProtobuf(bytes, &pod, {.merge = true});
      benchmark::DoNotOptimize(&pod);
    }
  }
  CountBytes(state, size);
}

// The table as usual, and the best of the repetitions for the lines at the end.
class BestReporter : public benchmark::ConsoleReporter {
 public:
  BestReporter() : ConsoleReporter(OO_None) {}

  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      const double mb_s = run.counters.at("bytes_per_second") / 1e6;
      double& best = best_[run.run_name.function_name];
      best = std::max(best, mb_s);
    }
    ConsoleReporter::ReportRuns(runs);
  }
  void PrintLines() const {
    for (const auto& [name, mb_s] : best_) std::printf("%s %.1f\n", name.c_str(), mb_s);
  }

 private:
  std::map<std::string, double> best_;
};

int Memory(std::string_view what, const std::string& folder) {
  if (what == "typed") {
    PodList list;
    {
      const std::string bytes = ReadFile(folder + "/podlist-10k.pb");
      kube::DecodeProtobuf(bytes, &list, {.merge = true});
    }
    malloc_trim(0);
    std::printf("typed_rss_bytes %zu\n", ResidentBytes());
    return list.items.empty();
  }
  const std::string bytes = ReadFile(folder + "/podlist-10k.json");
  const std::size_t before = HeapBytes();
  const auto list = kube::UnstructuredList::DecodeJson(bytes);
  std::printf("untyped_bytes_per_object %zu\n", (HeapBytes() - before) / std::max<std::size_t>(list.size(), 1));
  return list.empty();
}

}  // namespace

int main(int argc, char** argv) {
  const std::string folder = kube::bench::DataFolder(argc, argv);
  for (int i = 1; i < argc; ++i) {
    constexpr std::string_view kFlag = "--memory=";
    const std::string_view arg = argv[i];
    if (arg.starts_with(kFlag)) return Memory(arg.substr(kFlag.size()), folder);
  }
  json_bytes = ReadFile(folder + "/podlist-10k.json");
  pb_bytes = ReadFile(folder + "/podlist-10k.pb");

  // Go's runtime keeps the memory of one round for the next; without these glibc hands it back and faults it in again.
  if (std::find(argv, argv + argc, std::string_view("--default-malloc")) == argv + argc) {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
  }
  KeptList();

  const std::pair<const char*, void (*)(benchmark::State&)> benchmarks[] = {
      {"json_decode_mb_s", JsonDecode},
      {"protobuf_decode_mb_s", ProtobufDecode},
      {"untyped_decode_mb_s", UntypedDecode},
      {"json_encode_mb_s", JsonEncode},
      {"protobuf_encode_mb_s", ProtobufEncode},
      {"json_decode_each_mb_s", JsonDecodeEach},
      {"protobuf_decode_each_mb_s", ProtobufDecodeEach},
  };
  for (const auto& [name, run] : benchmarks) {
    benchmark::RegisterBenchmark(name, run)
        ->MeasureProcessCPUTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->Repetitions(5);
  }
  benchmark::Initialize(&argc, argv);
  BestReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  reporter.PrintLines();
  return 0;
}
