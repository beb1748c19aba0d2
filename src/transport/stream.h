// The blocking face of a streaming answer.
#ifndef KUBE_SRC_TRANSPORT_STREAM_H_
#define KUBE_SRC_TRANSPORT_STREAM_H_

#include <cstddef>
#include <memory>
#include <string>

#include "src/transport/transport_impl.h"

namespace kube::transport {

class Stream final : public HttpStream {
 public:
  Stream(std::shared_ptr<Transport::Impl> impl, std::shared_ptr<Exchange> exchange,
         std::unique_ptr<Transport::Impl::StopCallback> stop, Exchange::Deadline deadline, int attempts)
      : impl_(std::move(impl)),
        exchange_(std::move(exchange)),
        stop_(std::move(stop)),
        deadline_(deadline),
        attempts_(attempts) {}
  ~Stream() override { Cancel(); }

  int status() const override { return exchange_->status(); }
  const Headers& headers() const override { return exchange_->headers(); }
  int attempts() const override { return attempts_; }
  bool ReadSome(std::string* block) override;
  std::size_t Read(char* buffer, std::size_t capacity) override;
  void Cancel() noexcept override { impl_->Abandon(exchange_, Exchange::Reason::kCancelled); }

 private:
  /// Fills the block; false at the clean end.
  bool Next(std::string* block);

  const std::shared_ptr<Transport::Impl> impl_;
  const std::shared_ptr<Exchange> exchange_;
  const std::unique_ptr<Transport::Impl::StopCallback> stop_;
  const Exchange::Deadline deadline_;
  const int attempts_;
  std::string rest_;  // what Read has not handed out yet, from rest_used_ on
  std::size_t rest_used_ = 0;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_STREAM_H_
