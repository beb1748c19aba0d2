#include "src/transport/stream.h"

#include <algorithm>
#include <utility>

namespace kube::transport {

bool BlockStream::ReadSome(std::string* block) {
  if (rest_used_ == rest_.size()) return Next(block);
  block->assign(rest_, rest_used_, std::string::npos);
  rest_used_ = rest_.size();
  return true;
}

std::size_t BlockStream::Read(char* buffer, std::size_t capacity) {
  if (capacity == 0) return 0;
  if (rest_used_ == rest_.size()) {
    rest_used_ = 0;
    if (!Next(&rest_)) return 0;
  }
  const std::size_t size = rest_.copy(buffer, capacity, rest_used_);
  rest_used_ += size;
  return size;
}

Stream::~Stream() {
  Cancel();
  if (record_) record_->End(exchange_->received());
}

bool Stream::Next(std::string* block) {
  if (!inflater_) return NextRaw(block);
  for (;;) {
    if (!inflater_->Next(block)) {
      Cancel();
      throw DamagedGzip(exchange_->request(), /*breaks_off=*/false);
    }
    if (!block->empty()) return true;
    if (NextRaw(&raw_)) {
      inflater_->Feed(&raw_);
    } else if (inflater_->AtEnd() || exchange_->received() == 0) {
      return false;
    } else {
      throw DamagedGzip(exchange_->request(), /*breaks_off=*/true);
    }
  }
}

TransportError DamagedGzip(const HttpRequest& request, bool breaks_off) {
  return TransportError(
      TransportPhase::kProtocol,
      Describe(request) + ": the answer's gzip body " + (breaks_off ? "breaks off before its end" : "is damaged"),
      /*server_may_have_acted=*/true);
}

bool Stream::NextRaw(std::string* block) {
  Exchange::Deadline until = deadline_;
  if (idle_timeout_.count() > 0) {
    const auto silent_at = std::chrono::steady_clock::now() + idle_timeout_;
    if (!until || silent_at < *until) until = silent_at;
  }
  Exchange::Taken taken;
  const Exchange::Wake wake = exchange_->WaitForData(until, block, &taken);
  if (wake == Exchange::Wake::kEnd) return false;
  if (wake == Exchange::Wake::kDeadline && until != deadline_) {
    Cancel();
    throw TransportError(TransportPhase::kReceive,
                         Describe(exchange_->request()) + ": no byte of the stream has come for " +
                             std::to_string(idle_timeout_.count()) + " ms (idle_timeout)",
                         /*server_may_have_acted=*/true, /*connection_lost=*/true);
  }
  if (wake != Exchange::Wake::kData) engine_->Throw(wake, exchange_);
  if (taken.resume) engine_->Resume(exchange_);
  return true;
}

bool BodyStream::Next(std::string* block) {
  block->clear();
  if (cancelled_) throw CancelledError("the stream was cancelled by the caller");
  if (response_.body.empty()) return false;
  block->swap(response_.body);
  return true;
}

}  // namespace kube::transport
