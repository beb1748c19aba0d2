// Cuts the body of a LIST into its items while it arrives: no I/O, no types.
#ifndef KUBE_SRC_CLIENT_LIST_SPLITTER_H_
#define KUBE_SRC_CLIENT_LIST_SPLITTER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace kube::internal {

/// Feed() bytes as they come, take items out by Next() until it asks for more; Finish() at the end of the body.
///
/// An item that lies whole in a block is handed out where it lies; only one that goes on in the next block is put
/// together in a buffer. What is no item is kept: it is the list without its items. Every byte is looked at once, and a
/// body that ends too early is told from a whole one at every position.
class ListSplitter {
 public:
  enum class Outcome { kItem, kNeedMore, kFailed };

  virtual ~ListSplitter() = default;

  /// The next bytes of the body. They must stay where they are until Next() says kNeedMore.
  void Feed(std::string_view block);
  /// The next item: a JSON object, or a protobuf message without envelope. Lasts until the next call.
  virtual Outcome Next(std::string_view* item) = 0;
  /// The body is over: whether the list was whole. If so, list() is complete.
  virtual bool Finish() = 0;

  /// The list without its items, in the form of the whole body. Before Finish(): not well-formed, a JSON object that is
  /// still open.
  std::string_view list() const noexcept { return list_; }
  /// Where in the body the last item began.
  std::uint64_t item_offset() const noexcept { return item_offset_; }
  /// After kFailed or a false Finish(): what is wrong, and where in the body.
  const std::string& failure() const noexcept { return failure_; }
  std::uint64_t offset() const noexcept { return consumed_ + static_cast<std::uint64_t>(p_ - begin_); }

 protected:
  explicit ListSplitter(std::size_t max_item) : max_item_(max_item) {}

  bool Fail(std::string what);
  Outcome Failed(std::string what);
  /// Appends to what is kept of the list; false, noted as a failure, beyond the limit for one item.
  bool Keep(std::string_view bytes);
  bool Keep(std::string_view bytes, std::string* to);
  /// [p_, stop) is the end of the item, and p_ moves there.
  Outcome EndItem(const char* stop, std::string_view* item);
  /// The rest of the block belongs to the item, which goes on.
  Outcome CarryItem();
  /// Lets go of the item given last.
  void ReleaseItem();

  const char* p_ = nullptr;  // in the block: the next byte
  const char* end_ = nullptr;
  std::string list_;
  std::uint64_t item_offset_ = 0;
  const std::size_t max_item_;

 private:
  const char* begin_ = nullptr;
  std::uint64_t consumed_ = 0;  // bytes of the blocks before this one
  std::string carried_;         // of an item that began in an earlier block
  bool carried_given_ = false;
  std::string failure_;
};

/// For JSON: `{"kind":"PodList","metadata":{...},"items":[...]}` with its members in any order.
std::unique_ptr<ListSplitter> MakeJsonListSplitter(std::size_t max_item);
/// For an enveloped protobuf message whose items are its field `items_number`. An answer of kind Status has none.
std::unique_ptr<ListSplitter> MakeProtobufListSplitter(std::uint32_t items_number, std::size_t max_item);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_LIST_SPLITTER_H_
