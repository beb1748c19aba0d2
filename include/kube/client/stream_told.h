// The CallInfo of a call that reads a stream by itself.
#ifndef KUBE_CLIENT_STREAM_TOLD_H_
#define KUBE_CLIENT_STREAM_TOLD_H_

#include <chrono>

#include "kube/transport/call_info.h"

namespace kube::internal {

/// Stands beside a stream that the call opened and reads to its end: when the call returns or throws, the bytes of the
/// stream and the time that reading took are in its CallInfo, too. `info` may be null.
template <class S>
class StreamTold {
 public:
  StreamTold(const S& stream, CallInfo* info) : stream_(stream), info_(info) {
    if (info_ != nullptr) opened_ = std::chrono::steady_clock::now();
  }
  ~StreamTold() {
    if (info_ == nullptr) return;
    info_->response_bytes += stream_.received_bytes();
    info_->duration += std::chrono::steady_clock::now() - opened_;
  }
  StreamTold(const StreamTold&) = delete;
  StreamTold& operator=(const StreamTold&) = delete;

 private:
  const S& stream_;
  CallInfo* const info_;
  std::chrono::steady_clock::time_point opened_{};
};

}  // namespace kube::internal

#endif  // KUBE_CLIENT_STREAM_TOLD_H_
