// A list of any length, decoded item by item while its bytes arrive.
#ifndef KUBE_CLIENT_LIST_STREAM_H_
#define KUBE_CLIENT_LIST_STREAM_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kube/client/object_codec.h"
#include "kube/client/stream_iterator.h"

namespace kube {

/// Largest item taken from a streamed list, and the most that may stand beside the items. The API server takes objects
/// of at most 3 MiB; the same limit as for events of a watch.
inline constexpr std::size_t kMaxListItemBytes = 16u << 20;

namespace internal {

/// The part of a streamed list that does not depend on the type of object.
class ListSource {
 public:
  virtual ~ListSource() = default;
  /// Blocks for the next item, undecoded; it lasts until the next call. False at the end of the list, once it is known
  /// to be whole. Throws ApiError for a Status in place of a list, DecodeError, TransportError, TimeoutError,
  /// CancelledError.
  virtual bool Next(std::string_view* item) = 0;
  /// From any thread.
  virtual void Stop() noexcept = 0;
  /// Media type of the items.
  virtual std::string_view content_type() const noexcept = 0;
  /// The list without its items, as a body of content_type(); whole after Next has given false.
  virtual std::string_view list() const noexcept = 0;
  /// A fault in the item given last: says which item and where in the body.
  [[noreturn]] virtual void ThrowItemFault(DecodeFailure failure) const = 0;
  /// What an untyped item takes over when it does not say what it is: empty as long as the list has not said it either.
  struct ItemType {
    std::string api_version{};
    std::string kind{};
  };
  virtual const ItemType& item_type() = 0;
  /// For a caller that keeps all items: a body beyond Config::max_response_bytes is a BodyTooLargeError from now on.
  virtual void LimitBody() noexcept = 0;
  virtual std::uint64_t received_bytes() const = 0;
  virtual const std::string& context() const noexcept = 0;
};

/// Untyped items that came before the kind of their list take it now; typed ones have it by their type.
void InheritType(UnstructuredList* list);
template <class ListType>
void InheritType(ListType*) {}

/// Decodes the item that `source` gave last.
void DecodeListItem(ListSource& source, std::string_view item, const TypeInfo& info, void* object);
void DecodeListItem(ListSource& source, std::string_view item, Unstructured* object);
template <Described T>
void DecodeListItem(ListSource& source, std::string_view item, T* object) {
  DecodeListItem(source, item, TypeInfoOf<T>(), object);
}

}  // namespace internal

/// The items of one LIST answer as an input range: each is decoded straight out of the bytes as they arrive, so that
/// memory holds one item and what the connection has in flight (4 MB at most), however long the list is.
///
/// `auto stream = pods.StreamList(); for (auto& pod : stream) ...; stream.list().metadata.resource_version`
///
/// The end of the loop means that the list came whole: a body that breaks off is a TransportError or a DecodeError,
/// never a short list. Leaving the loop early, by an exception too, cancels the request. An untyped item without `kind`
/// takes it from the list if that stood before the items (as built-in types have it; custom resources carry their own).
/// **Threads**: one thread reads; Stop() may come from any other. A slow reader stops its own answer only.
template <class T, class ListType>
class ListStream {
 public:
  explicit ListStream(std::unique_ptr<internal::ListSource> source) : source_(std::move(source)) {}

  /// The next item, or nothing at the end of the list. Throws ApiError, DecodeError (also for an item larger than
  /// kMaxListItemBytes), TransportError, TimeoutError, CancelledError.
  std::optional<T> Next() {
    std::optional<T> item(std::in_place);
    if (!NextInto(&*item)) item.reset();
    return item;
  }
  /// The same into an object that is used again and again.
  bool NextInto(T* item) {
    std::string_view bytes;
    if (done_) return false;
    if (source_->Next(&bytes)) {
      internal::DecodeListItem(*source_, bytes, item);
      return true;
    }
    done_ = true;
    ObjectCodec<ListType>::Decode(source_->content_type(), source_->list(), source_->context(), &list_);
    return false;
  }
  /// The items that are left, with their list. Needs the memory of the objects, not that of the body as well. Throws
  /// BodyTooLargeError when the body exceeds Config::max_response_bytes.
  ListType Collect() {
    source_->LimitBody();
    decltype(list_.items) items;
    do {
      items.emplace_back();
    } while (NextInto(&items.back()));
    items.pop_back();
    list_.items = std::move(items);
    internal::InheritType(&list_);
    return std::move(list_);
  }
  /// Cancels the request from any thread; the reading thread gets a CancelledError.
  void Stop() noexcept { source_->Stop(); }
  /// How much of the body has arrived, as on the wire (compressed). From any thread.
  std::uint64_t received_bytes() const { return source_->received_bytes(); }

  /// The list without its items: resourceVersion, continue token, remaining count. Empty before the end of the items.
  const ListType& list() const noexcept { return list_; }

  /// An item may be moved from: the next step decodes into it anew.
  using iterator = internal::StreamIterator<ListStream*, T>;

  /// Reads the first item. One iteration a stream.
  iterator begin() { return iterator(this); }
  iterator end() { return iterator(); }

 private:
  friend iterator;
  T* Advance() { return NextInto(&current_) ? &current_ : nullptr; }

  std::unique_ptr<internal::ListSource> source_;
  T current_{};
  ListType list_{};
  bool done_ = false;
};

}  // namespace kube

#endif  // KUBE_CLIENT_LIST_STREAM_H_
