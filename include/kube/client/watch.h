// Changes of objects, one after another, as they happen.
#ifndef KUBE_CLIENT_WATCH_H_
#define KUBE_CLIENT_WATCH_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kube/client/object_codec.h"
#include "kube/client/stream_iterator.h"

namespace kube {

enum class EventType {
  kAdded,
  kModified,
  kDeleted,   ///< carries the last state, with the resourceVersion of the deletion
  kBookmark,  ///< only the resourceVersion of the object counts
};

/// `ADDED`, `MODIFIED`, `DELETED`, `BOOKMARK`.
const char* ToString(EventType type);

template <class T>
struct Event {
  EventType type = EventType::kAdded;
  T object{};
};

/// Why a watch is over.
enum class WatchEnd {
  kRunning,       ///< it is not
  kClosed,        ///< the server ended the stream, as it does every 30 to 60 minutes
  kDisconnected,  ///< the connection was lost, or broke off inside an event
  kTimeout,       ///< CallOptions::timeout ran out
  kStopped,       ///< the stop token or Stop()
};

/// Largest event taken. Source: apimachinery runtime/serializer/streaming.
inline constexpr std::size_t kMaxWatchFrameBytes = 16u << 20;

namespace internal {

/// One event, undecoded. `object` points into the stream's buffer and lasts until the next frame is asked for.
struct WatchFrame {
  EventType type = EventType::kAdded;
  std::string_view object{};
};

/// The part of a watch that does not depend on the type of object.
class WatchSource {
 public:
  virtual ~WatchSource() = default;
  /// Blocks for the next event; false when the watch is over. Throws ApiError for an ERROR event, DecodeError for bytes
  /// that are no event or for one beyond the limit.
  virtual bool Next(WatchFrame* frame) = 0;
  virtual void Stop() noexcept = 0;
  virtual WatchEnd end() const noexcept = 0;
  virtual std::uint64_t received_bytes() const = 0;
  /// Media type of the objects.
  virtual std::string_view content_type() const noexcept = 0;
  virtual const std::string& context() const noexcept = 0;
};

}  // namespace internal

/// A running watch: an input range of events.
///
/// `for (const auto& event : pods.Watch({.label_selector = "app=demo"}))` blocks for each event and leaves the loop
/// when the watch is over; end_reason() says why. An ERROR event of the server (an expired resourceVersion, say) is
/// thrown as ApiError.
/// **Threads**: one thread reads; Stop() may come from any other. The destructor stops the watch.
/// **Cost**: an event is decoded on the reading thread; one slow reader delays only its own watch.
template <class T>
class WatchStream {
 public:
  explicit WatchStream(std::unique_ptr<internal::WatchSource> source) : source_(std::move(source)) {}

  /// The next event, or nothing when the watch is over.
  std::optional<Event<T>> Next() {
    std::optional<Event<T>> event(std::in_place);
    if (!NextInto(&*event)) event.reset();
    return event;
  }
  /// The same into an event that is used again and again.
  bool NextInto(Event<T>* event) {
    internal::WatchFrame frame;
    if (!source_->Next(&frame)) return false;
    event->type = frame.type;
    event->object = T();
    ObjectCodec<T>::Decode(source_->content_type(), frame.object, source_->context(), &event->object);
    return true;
  }
  /// Ends the watch from any thread.
  void Stop() noexcept { source_->Stop(); }
  WatchEnd end_reason() const noexcept { return source_->end(); }
  /// How much has arrived, as on the wire (compressed). From any thread.
  std::uint64_t received_bytes() const { return source_->received_bytes(); }

  using iterator = internal::StreamIterator<WatchStream*, const Event<T>>;

  /// Reads the first event. One iteration a stream.
  iterator begin() { return iterator(this); }
  iterator end() { return iterator(); }

 private:
  friend iterator;
  const Event<T>* Advance() {
    if (!current_) current_.emplace();
    return NextInto(&*current_) ? &*current_ : nullptr;
  }

  std::unique_ptr<internal::WatchSource> source_;
  std::optional<Event<T>> current_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_WATCH_H_
