#include "src/transport/stream.h"

#include <algorithm>

namespace kube::transport {

bool Stream::Next(std::string* block) {
  Exchange::Taken taken;
  const Exchange::Wake wake = exchange_->WaitForData(deadline_, block, &taken);
  if (wake == Exchange::Wake::kEnd) return false;
  if (wake != Exchange::Wake::kData) impl_->Throw(wake, exchange_);
  if (taken.resume) impl_->Resume(exchange_);
  return true;
}

bool Stream::ReadSome(std::string* block) {
  if (rest_used_ == rest_.size()) return Next(block);
  block->assign(rest_, rest_used_, std::string::npos);
  rest_used_ = rest_.size();
  return true;
}

std::size_t Stream::Read(char* buffer, std::size_t capacity) {
  if (capacity == 0) return 0;
  if (rest_used_ == rest_.size()) {
    rest_used_ = 0;
    if (!Next(&rest_)) return 0;
  }
  const std::size_t size = rest_.copy(buffer, capacity, rest_used_);
  rest_used_ += size;
  return size;
}

}  // namespace kube::transport
