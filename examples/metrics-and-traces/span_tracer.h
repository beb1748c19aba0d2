// Spans in OpenTelemetry's shape: one for each call, a child for each attempt, and the W3C traceparent on the wire.
#ifndef KUBE_EXAMPLES_METRICS_AND_TRACES_SPAN_TRACER_H_
#define KUBE_EXAMPLES_METRICS_AND_TRACES_SPAN_TRACER_H_

#include <kube/transport/middleware.h>

#include <chrono>
#include <functional>
#include <map>
#include <string>

namespace examples {

/// What an OpenTelemetry exporter wants to know. Attribute names follow its conventions for HTTP clients.
struct Span {
  std::string trace_id{};   ///< 32 hexadecimal digits
  std::string span_id{};    ///< 16
  std::string parent_id{};  ///< empty: the root
  std::string name{};       ///< "GET /api/v1/namespaces/{namespace}/pods"
  std::chrono::system_clock::time_point start{}, end{};
  std::map<std::string, std::string> attributes{};
  bool error = false;
};

/// Middleware that hands each finished span to `exporter`, from the calling threads.
///
/// To use a real tracer, start and end its spans where this makes a Span, and let its propagator write the header.
class SpanTracer : public kube::Middleware {
 public:
  explicit SpanTracer(std::function<void(const Span&)> exporter) : exporter_(std::move(exporter)) {}

  kube::HttpAnswer OnCall(kube::HttpRequest request, const kube::CallContext& context, const CallNext& next) override;
  kube::HttpAnswer OnAttempt(const kube::HttpRequest& request, kube::Headers& headers, const kube::CallContext& context,
                             const AttemptNext& next) override;

 private:
  std::function<void(const Span&)> exporter_;
};

}  // namespace examples

#endif  // KUBE_EXAMPLES_METRICS_AND_TRACES_SPAN_TRACER_H_
