// Metrics of a client in Prometheus' text form, under client-go's names where it has them.
#ifndef KUBE_EXAMPLES_METRICS_AND_TRACES_PROMETHEUS_METRICS_H_
#define KUBE_EXAMPLES_METRICS_AND_TRACES_PROMETHEUS_METRICS_H_

#include <kube/transport/observer.h>

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace examples {

/// Counts what it is told. Put it into Config::observers and serve `Text()` at /metrics.
class PrometheusMetrics : public kube::Observer {
 public:
  std::unique_ptr<kube::CallObserver> OnCall(const kube::HttpRequest& request) override;
  void OnConnection(const kube::ConnectionEvent& event) override;

  /// Everything, as Prometheus scrapes it (text format 0.0.4).
  std::string Text() const;

 private:
  class Call;

  /// Upper bounds in seconds: those of component-base's rest client metrics.
  static constexpr std::array<double, 12> kBounds = {0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60};
  struct Histogram {
    std::array<std::uint64_t, kBounds.size() + 1> counts{};
    double sum = 0;
    void Add(double seconds);
  };
  /// By name, then by labels as they are printed: `code="200",method="GET"`.
  using Counters = std::map<std::string, std::map<std::string, std::uint64_t>>;

  void Count(const std::string& name, const std::string& labels, std::uint64_t by = 1);
  void Observe(const std::string& name, const std::string& labels, std::chrono::nanoseconds time);

  mutable std::mutex mutex_;
  Counters counters_;
  std::map<std::string, std::map<std::string, Histogram>> histograms_;
  std::int64_t open_connections_ = 0;
};

}  // namespace examples

#endif  // KUBE_EXAMPLES_METRICS_AND_TRACES_PROMETHEUS_METRICS_H_
