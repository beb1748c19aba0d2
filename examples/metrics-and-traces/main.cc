// Watches a client at work: metrics for Prometheus, spans for OpenTelemetry, and with -v the wire log.
#include <kube/kube.h>

#include <cstdio>
#include <mutex>
#include <vector>

#include "examples/common/flags.h"
#include "examples/metrics-and-traces/prometheus_metrics.h"
#include "examples/metrics-and-traces/span_tracer.h"

namespace {

void Run(const examples::Flags& flags) {
  auto metrics = std::make_shared<examples::PrometheusMetrics>();
  std::mutex mutex;
  std::vector<examples::Span> spans;
  auto tracer = std::make_shared<examples::SpanTracer>([&](const examples::Span& span) {
    std::lock_guard lock(mutex);
    spans.push_back(span);
  });

  kube::Config config = kube::LoadConfig(flags.connection);
  config.observers.push_back(metrics);
  config.middleware.push_back(tracer);
  if (flags.verbosity > 0) config.observers.push_back(kube::MakeWireLog({.level = flags.verbosity}));

  auto maps = kube::Clientset(config).CoreV1().ConfigMaps(flags.name_space);
  maps.Create({.metadata = {.name = "metrics-and-traces"}, .data = {{"key", "value"}}});
  maps.Get("metrics-and-traces");
  maps.Find("not-there");
  maps.Delete("metrics-and-traces");

  std::printf("%s\n", metrics->Text().c_str());
  for (const examples::Span& span : spans) {
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(span.end - span.start);
    std::printf("span %s %s%s in %lld us: %s%s\n", span.trace_id.c_str(), span.parent_id.empty() ? "" : "  ",
                span.name.c_str(), static_cast<long long>(took.count()), span.error ? "error " : "",
                span.attributes.at("http.response.status_code").c_str());
  }
}

}  // namespace

int main(int argc, char** argv) {
  examples::Flags flags = examples::ParseFlags(argc, argv, "Shows metrics, traces and the wire log of a client.");
  try {
    Run(flags);
  } catch (const kube::Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}
