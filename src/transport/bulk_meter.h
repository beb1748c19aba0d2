// Tells bulk from small answers, by the bytes of one stream.
#ifndef KUBE_SRC_TRANSPORT_BULK_METER_H_
#define KUBE_SRC_TRANSPORT_BULK_METER_H_

#include <chrono>
#include <cstddef>

namespace kube::transport {

/// A list or a burst of watch events comes in thousands of small pieces, and to wake two threads for each costs more
/// than all else. While a stream brings bulk, its connection lets bytes gather for a moment (see H2Connection). Small
/// answers and single events are never bulk, so nothing waits for them.
class BulkMeter {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// So many bytes without a pause are bulk.
  static constexpr std::size_t kBulkBytes = 64 * 1024;
  /// A pause: what comes after it counts from nothing.
  static constexpr std::chrono::milliseconds kPause{5};

  /// Bytes of the stream came; true while they are part of bulk.
  bool Add(Time now, std::size_t bytes) {
    if (now - last_ > kPause) burst_ = 0;
    last_ = now;
    burst_ += bytes;
    return burst_ > kBulkBytes;
  }

 private:
  Time last_{};
  std::size_t burst_ = 0;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_BULK_METER_H_
