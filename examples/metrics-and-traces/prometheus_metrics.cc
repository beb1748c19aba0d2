#include "examples/metrics-and-traces/prometheus_metrics.h"

#include <sstream>

namespace examples {
namespace {

double Seconds(std::chrono::nanoseconds time) { return std::chrono::duration<double>(time).count(); }

std::string Label(const char* name, std::string_view value) {
  std::string text = std::string(name) + "=\"";
  for (char c : value) {
    if (c == '\\' || c == '"') text += '\\';
    if (c == '\n') {
      text += "\\n";
    } else {
      text += c;
    }
  }
  return text + '"';
}

}  // namespace

class PrometheusMetrics::Call : public kube::CallObserver {
 public:
  Call(PrometheusMetrics& metrics, const kube::HttpRequest& request)
      : metrics_(metrics), method_(Label("method", request.method)), route_(Label("route", request.route)) {}

  void OnRateLimited(std::chrono::nanoseconds wait) override {
    metrics_.Observe("rest_client_rate_limiter_duration_seconds", method_, wait);
  }
  void OnAttemptEnd(const kube::AttemptEnd& attempt) override {
    const std::string code = attempt.status == 0 ? "<error>" : std::to_string(attempt.status);
    metrics_.Count("rest_client_requests_total", Label("code", code) + "," + method_);
    metrics_.Observe("rest_client_request_duration_seconds", method_ + "," + route_, attempt.duration);
  }
  void OnRetry(std::string_view reason, std::chrono::nanoseconds) override {
    metrics_.Count("rest_client_request_retries_total", Label("reason", reason) + "," + method_);
  }
  void OnEnd(const kube::CallEnd& end) override {
    metrics_.Count("rest_client_request_body_bytes_total", method_, end.request_bytes);
    metrics_.Count("rest_client_response_body_bytes_total", method_, end.response_bytes);
  }

 private:
  PrometheusMetrics& metrics_;
  const std::string method_, route_;
};

std::unique_ptr<kube::CallObserver> PrometheusMetrics::OnCall(const kube::HttpRequest& request) {
  return std::make_unique<Call>(*this, request);
}

void PrometheusMetrics::OnConnection(const kube::ConnectionEvent& event) {
  using Kind = kube::ConnectionEvent::Kind;
  if (event.kind == Kind::kOpened) {
    Count("rest_client_connections_total", Label("result", "opened"));
    Observe("rest_client_tls_handshake_duration_seconds", "", event.tls_handshake);
  } else if (event.kind == Kind::kFailed) {
    Count("rest_client_connections_total", Label("result", "failed"));
  }
  std::lock_guard lock(mutex_);
  if (event.kind == Kind::kOpened) ++open_connections_;
  if (event.kind == Kind::kClosed) --open_connections_;
}

void PrometheusMetrics::Histogram::Add(double seconds) {
  std::size_t i = 0;
  while (i < kBounds.size() && seconds > kBounds[i]) ++i;
  ++counts[i];
  sum += seconds;
}

void PrometheusMetrics::Count(const std::string& name, const std::string& labels, std::uint64_t by) {
  std::lock_guard lock(mutex_);
  counters_[name][labels] += by;
}

void PrometheusMetrics::Observe(const std::string& name, const std::string& labels, std::chrono::nanoseconds time) {
  std::lock_guard lock(mutex_);
  histograms_[name][labels].Add(Seconds(time));
}

std::string PrometheusMetrics::Text() const {
  std::lock_guard lock(mutex_);
  std::ostringstream out;
  for (const auto& [name, by_labels] : counters_) {
    out << "# TYPE " << name << " counter\n";
    for (const auto& [labels, count] : by_labels) out << name << "{" << labels << "} " << count << "\n";
  }
  out << "# TYPE rest_client_connections_open gauge\nrest_client_connections_open " << open_connections_ << "\n";
  for (const auto& [name, by_labels] : histograms_) {
    out << "# TYPE " << name << " histogram\n";
    for (const auto& [labels, histogram] : by_labels) {
      const std::string comma = labels.empty() ? "" : labels + ",";
      std::uint64_t below = 0;
      for (std::size_t i = 0; i < kBounds.size(); ++i) {
        below += histogram.counts[i];
        out << name << "_bucket{" << comma << "le=\"" << kBounds[i] << "\"} " << below << "\n";
      }
      below += histogram.counts.back();
      out << name << "_bucket{" << comma << "le=\"+Inf\"} " << below << "\n";
      const std::string braces = labels.empty() ? "" : "{" + labels + "}";
      out << name << "_sum" << braces << " " << histogram.sum << "\n"
          << name << "_count" << braces << " " << below << "\n";
    }
  }
  return out.str();
}

}  // namespace examples
