// The blocking face of a streaming answer.
#ifndef KUBE_SRC_TRANSPORT_STREAM_H_
#define KUBE_SRC_TRANSPORT_STREAM_H_

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

#include "kube/transport/http_stream.h"
#include "src/transport/call_run.h"

namespace kube::transport {

/// `ReadSome` is all that a kind of stream must have.
class BlockStream : public HttpStream {
 public:
  bool ReadSome(std::string* block) final;
  std::size_t Read(char* buffer, std::size_t capacity) final;

 protected:
  /// Fills the block; false at the clean end.
  virtual bool Next(std::string* block) = 0;

 private:
  std::string rest_;  // what Read has not handed out yet, from rest_used_ on
  std::size_t rest_used_ = 0;
};

/// The body of an exchange.
class Stream final : public BlockStream {
 public:
  Stream(std::shared_ptr<Engine> engine, std::shared_ptr<Exchange> exchange, std::unique_ptr<StopCallback> stop,
         Exchange::Deadline deadline, std::chrono::milliseconds idle_timeout, int attempts,
         std::unique_ptr<Inflater> inflater)
      : engine_(std::move(engine)),
        exchange_(std::move(exchange)),
        stop_(std::move(stop)),
        deadline_(deadline),
        idle_timeout_(idle_timeout),
        attempts_(attempts),
        inflater_(std::move(inflater)) {}
  ~Stream() override;

  int status() const override { return exchange_->status(); }
  const Headers& headers() const override { return exchange_->headers(); }
  int attempts() const override { return attempts_; }
  std::uint64_t received_bytes() const override { return exchange_->received(); }
  void Cancel() noexcept override { engine_->Abandon(exchange_, Exchange::Reason::kCancelled); }
  /// Tells the record when the stream ends.
  void Follow(std::unique_ptr<CallRecord> record) { record_ = std::move(record); }

 private:
  bool Next(std::string* block) override;
  /// The same before inflating.
  bool NextRaw(std::string* block);

  const std::shared_ptr<Engine> engine_;
  const std::shared_ptr<Exchange> exchange_;
  const std::unique_ptr<StopCallback> stop_;
  const Exchange::Deadline deadline_;
  const std::chrono::milliseconds idle_timeout_;
  const int attempts_;
  const std::unique_ptr<Inflater> inflater_;  // null: the body is handed out as it comes
  std::string raw_;
  std::unique_ptr<CallRecord> record_;
};

/// The error for a gzip body that is none or is damaged, or that breaks off.
TransportError DamagedGzip(const HttpRequest& request, bool breaks_off);

/// The body of a whole answer.
class BodyStream final : public BlockStream {
 public:
  explicit BodyStream(HttpResponse response) : response_(std::move(response)) {}

  int status() const override { return response_.status; }
  const Headers& headers() const override { return response_.headers; }
  int attempts() const override { return response_.attempts; }
  void Cancel() noexcept override { cancelled_ = true; }

 private:
  bool Next(std::string* block) override;

  HttpResponse response_;
  std::atomic<bool> cancelled_{false};
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_STREAM_H_
