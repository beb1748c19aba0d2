#include "examples/metrics-and-traces/span_tracer.h"

#include <exception>
#include <random>

namespace examples {
namespace {

std::string HexDigits(std::size_t count) {
  thread_local std::mt19937_64 random(std::random_device{}());
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "0123456789abcdef"[random() % 16];
  return text;
}

// The call's span, for the attempts below it: a call and its attempts run on one thread, so the way down is a stack.
thread_local const Span* current = nullptr;

// Ends the span, whatever happens inside.
template <class Work>
kube::HttpAnswer Traced(Span span, const std::function<void(const Span&)>& exporter, Work work) {
  const Span* outer = std::exchange(current, &span);
  span.start = std::chrono::system_clock::now();
  auto finish = [&] {
    current = outer;
    span.end = std::chrono::system_clock::now();
    exporter(span);
  };
  try {
    kube::HttpAnswer answer = work(span);
    span.attributes["http.response.status_code"] = std::to_string(answer.response.status);
    span.error = answer.response.status >= 400;
    finish();
    return answer;
  } catch (const std::exception& error) {
    span.attributes["error.type"] = error.what();
    span.error = true;
    finish();
    throw;
  }
}

}  // namespace

kube::HttpAnswer SpanTracer::OnCall(kube::HttpRequest request, const kube::CallContext& context, const CallNext& next) {
  Span span{.trace_id = current != nullptr ? current->trace_id : HexDigits(32),
            .span_id = HexDigits(16),
            .parent_id = current != nullptr ? current->span_id : "",
            .name = request.method + " " + request.route,
            .attributes = {{"http.request.method", request.method}, {"url.template", request.route}}};
  return Traced(std::move(span), exporter_, [&](Span&) { return next(std::move(request), context); });
}

kube::HttpAnswer SpanTracer::OnAttempt(const kube::HttpRequest& request, kube::Headers& headers,
                                       const kube::CallContext&, const AttemptNext& next) {
  Span span{.trace_id = current->trace_id,
            .span_id = HexDigits(16),
            .parent_id = current->span_id,
            .name = request.method,
            .attributes = {{"http.request.method", request.method},
                           {"url.path", request.target.substr(0, request.target.find('?'))}}};
  return Traced(std::move(span), exporter_, [&](Span& self) {
    headers.Set("traceparent", "00-" + self.trace_id + "-" + self.span_id + "-01");
    return next();
  });
}

}  // namespace examples
