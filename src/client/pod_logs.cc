#include "kube/client/pod_logs.h"

#include <utility>

#include "src/client/client_core.h"
#include "src/client/line_splitter.h"

namespace kube {

struct LogStream::State {
  explicit State(std::unique_ptr<HttpStream> from) : stream(std::move(from)) {}

  std::unique_ptr<HttpStream> stream;
  internal::LineSplitter splitter{kMaxLogLineBytes};
  std::string block;  // what the splitter reads
  bool ended = false;
};

LogStream::LogStream(std::unique_ptr<HttpStream> stream) : state_(std::make_unique<State>(std::move(stream))) {}
LogStream::LogStream(LogStream&&) noexcept = default;
LogStream& LogStream::operator=(LogStream&&) noexcept = default;
LogStream::~LogStream() = default;

bool LogStream::Next(LogLine* line) {
  for (;;) {
    if (state_->splitter.Next(&line->text, &line->continues)) return true;
    if (state_->ended) return false;
    if (state_->stream->ReadSome(&state_->block)) {
      state_->splitter.Feed(state_->block);
    } else {
      state_->ended = true;
      return state_->splitter.Rest(&line->text);
    }
  }
}

bool LogStream::ReadSome(std::string* block) { return state_->stream->ReadSome(block); }

void LogStream::Stop() noexcept { state_->stream->Cancel(); }

std::uint64_t LogStream::received_bytes() const { return state_->stream->received_bytes(); }

LogStream StreamLogs(const Api<core::v1::Pod>& pods, std::string_view name, const PodLogOptions& options,
                     const CallOptions& call) {
  CallOptions limits = call;
  if (!limits.timeout && !options.follow) limits.timeout = pods.client().core()->timeout();
  // A refusal comes as a Status, the log as text.
  Request request = pods.verbs().Start("GET", name, {}, "log", limits, "application/json, */*");
  return LogStream(request.Options(options).Stream());
}

std::string GetLogs(const Api<core::v1::Pod>& pods, std::string_view name, const PodLogOptions& options,
                    const CallOptions& call) {
  LogStream stream = StreamLogs(pods, name, options, call);
  const internal::StreamTold told(stream, call.info);
  std::string text;
  for (std::string block; stream.ReadSome(&block);) text += block;
  return text;
}

}  // namespace kube
