#include <memory>
#include <utility>

#include "kube/client/rest_client.h"
#include "kube/client/watch.h"
#include "src/client/response_error.h"
#include "src/client/watch_decoder.h"

namespace kube {

const char* ToString(EventType type) {
  switch (type) {
    case EventType::kAdded:
      return "ADDED";
    case EventType::kModified:
      return "MODIFIED";
    case EventType::kDeleted:
      return "DELETED";
    case EventType::kBookmark:
      return "BOOKMARK";
  }
  return "unknown";
}

namespace internal {
namespace {

bool ParseType(std::string_view word, EventType* type) {
  for (EventType candidate : {EventType::kAdded, EventType::kModified, EventType::kDeleted, EventType::kBookmark}) {
    if (word == ToString(candidate)) {
      *type = candidate;
      return true;
    }
  }
  return false;
}

bool IsProtobuf(std::string_view content_type) {
  return content_type.substr(0, content_type.find(';')) == kMediaTypeProtobuf;
}

class HttpWatchSource : public WatchSource {
 public:
  HttpWatchSource(std::unique_ptr<HttpStream> stream, std::string context)
      : stream_(std::move(stream)),
        context_(std::move(context)),
        protobuf_(IsProtobuf(stream_->headers().Get("content-type"))),
        decoder_(protobuf_ ? WatchDecoder::Format::kProtobuf : WatchDecoder::Format::kJson) {}

  bool Next(WatchFrame* frame) override {
    std::string_view word;
    while (end_ == WatchEnd::kRunning) {
      switch (decoder_.Next(&word, &frame->object)) {
        case WatchDecoder::Outcome::kEvent:
          if (ParseType(word, &frame->type)) return true;
          Break();
          if (word == "ERROR") ThrowStatus(frame->object);
          throw DecodeError({.offset = 0, .path = "type", .reason = context_ + ": unknown type of watch event"});
        case WatchDecoder::Outcome::kFailed:
          Break();
          throw DecodeError({.offset = 0, .path = {}, .reason = context_ + ": " + decoder_.failure()});
        case WatchDecoder::Outcome::kNeedMore:
          Read();
      }
    }
    return false;
  }
  void Stop() noexcept override { stream_->Cancel(); }
  WatchEnd end() const noexcept override { return end_; }
  std::uint64_t received_bytes() const override { return stream_->received_bytes(); }
  std::string_view content_type() const noexcept override { return protobuf_ ? kMediaTypeProtobuf : kMediaTypeJson; }
  const std::string& context() const noexcept override { return context_; }

 private:
  // Every way in which a stream may end is a normal end of a watch: the caller starts another one.
  void Read() {
    try {
      if (stream_->ReadSome(&block_)) return decoder_.Feed(&block_);
      end_ = decoder_.HasPartial() ? WatchEnd::kDisconnected : WatchEnd::kClosed;
    } catch (const CancelledError&) {
      end_ = WatchEnd::kStopped;
    } catch (const TimeoutError&) {
      end_ = WatchEnd::kTimeout;
    } catch (const TransportError&) {
      end_ = WatchEnd::kDisconnected;
    }
  }
  void Break() {
    end_ = WatchEnd::kClosed;
    stream_->Cancel();
  }
  [[noreturn]] void ThrowStatus(std::string_view object) {
    std::optional<meta::v1::Status> status = AsStatus(content_type(), object);
    if (!status) {
      throw DecodeError(
          {.offset = 0, .path = "object", .reason = context_ + ": an ERROR event does not hold a Status"});
    }
    throw ApiError(context_, std::move(*status));
  }

  std::unique_ptr<HttpStream> stream_;
  std::string context_;
  bool protobuf_;
  WatchDecoder decoder_;
  std::string block_;
  WatchEnd end_ = WatchEnd::kRunning;
};

}  // namespace

std::unique_ptr<WatchSource> OpenWatch(Request request) {
  std::string context = "watch: " + request.Describe();
  return std::make_unique<HttpWatchSource>(request.Stream(), std::move(context));
}

}  // namespace internal
}  // namespace kube
