#include <memory>
#include <utility>

#include "kube/client/list_stream.h"
#include "kube/client/rest_client.h"
#include "kube/codec/codec.h"
#include "kube/transport/errors.h"
#include "src/client/list_splitter.h"
#include "src/client/response_error.h"

namespace kube::internal {
namespace {

constexpr std::string_view kList = "List";

class HttpListSource final : public ListSource {
 public:
  HttpListSource(std::unique_ptr<HttpStream> stream, std::string context, std::uint32_t items_number,
                 std::size_t max_body_bytes)
      : stream_(std::move(stream)), context_(std::move(context)), max_body_bytes_(max_body_bytes) {
    const std::string_view type = stream_->headers().Get("content-type");
    const std::optional<WireFormat> format = type.empty() ? WireFormat::kJson : WireFormatOf(type);
    if (!format || (*format == WireFormat::kProtobuf && items_number == 0)) ThrowUnknownContentType(context_, type);
    format_ = *format;
    splitter_ = format_ == WireFormat::kJson ? MakeJsonListSplitter(kMaxListItemBytes)
                                             : MakeProtobufListSplitter(items_number, kMaxListItemBytes);
  }

  bool Next(std::string_view* item) override {
    for (;;) {
      switch (splitter_->Next(item)) {
        case ListSplitter::Outcome::kItem:
          ++items_;
          return true;
        case ListSplitter::Outcome::kFailed:
          ThrowListFault();
        case ListSplitter::Outcome::kNeedMore:
          break;
      }
      if (!stream_->ReadSome(&block_)) return End();
      read_ += block_.size();
      if (limited_ && read_ > max_body_bytes_) {
        stream_->Cancel();
        throw BodyTooLargeError(context_ + ": the answer's body exceeds the limit of " +
                                std::to_string(max_body_bytes_) +
                                " bytes (Config::max_response_bytes); read it in pages, or item by item with ListEach");
      }
      splitter_->Feed(block_);
    }
  }

  void Stop() noexcept override { stream_->Cancel(); }
  void LimitBody() noexcept override { limited_ = true; }
  std::uint64_t received_bytes() const override { return stream_->received_bytes(); }
  std::string_view content_type() const noexcept override { return MediaType(format_); }
  std::string_view list() const noexcept override { return splitter_->list(); }
  const std::string& context() const noexcept override { return context_; }

  void ThrowItemFault(DecodeFailure failure) const override {
    std::string path = "items[" + std::to_string(items_ - 1) + "]";
    if (!failure.path.empty()) path += (failure.path[0] == '[' ? "" : ".") + failure.path;
    throw DecodeError({.offset = splitter_->item_offset() + failure.offset,
                       .path = std::move(path),
                       .reason = context_ + ": " + failure.reason});
  }

  const ItemType& item_type() override {
    if (!item_type_) {
      const Value list = Header();
      std::string_view kind = list["kind"].GetString().value_or("");
      if (kind.ends_with(kList)) kind.remove_suffix(kList.size());
      item_type_ = {std::string(list["apiVersion"].GetString().value_or("")), std::string(kind)};
    }
    return *item_type_;
  }

 private:
  // What stands before the items (of JSON), closed.
  Value Header() const {
    std::string text(splitter_->list());
    text += '}';
    Value value;
    DecodeFailure failure;
    Value::TryDecodeJson(text, &value, {}, &failure);
    return value;
  }

  bool End() {
    if (!splitter_->Finish()) ThrowListFault();
    std::optional<meta::v1::Status> status = AsStatus(content_type(), splitter_->list());
    if (status) throw ApiError(context_, std::move(*status));
    if (items_ == 0) CheckIsList();
    return false;
  }

  // A list may be empty, but another object is no list of none.
  void CheckIsList() const {
    std::string kind;
    DecodeFailure failure;
    if (format_ == WireFormat::kProtobuf) {
      ProtobufEnvelope envelope;
      if (ParseProtobufEnvelope(splitter_->list(), &envelope, &failure)) kind = envelope.kind;
    } else {
      Value list;
      if (Value::TryDecodeJson(splitter_->list(), &list, {}, &failure)) kind = list["kind"].GetString().value_or("");
    }
    if (kind.empty() || kind.ends_with(kList)) return;
    throw DecodeError({.offset = 0, .path = "kind", .reason = context_ + ": the answer is no list"});
  }

  [[noreturn]] void ThrowListFault() {
    stream_->Cancel();
    throw DecodeError({.offset = splitter_->offset(), .path = {}, .reason = context_ + ": " + splitter_->failure()});
  }

  std::unique_ptr<HttpStream> stream_;
  std::string context_;
  WireFormat format_ = WireFormat::kJson;
  std::unique_ptr<ListSplitter> splitter_;
  std::string block_;  // what the splitter reads
  const std::size_t max_body_bytes_;
  std::size_t read_ = 0;
  bool limited_ = false;
  std::size_t items_ = 0;
  std::optional<ItemType> item_type_;
};

}  // namespace

std::unique_ptr<ListSource> OpenListStream(Request request, std::uint32_t items_number, std::size_t max_body_bytes) {
  std::string context = request.Describe();
  return std::make_unique<HttpListSource>(request.Stream(), std::move(context), items_number, max_body_bytes);
}

void DecodeListItem(ListSource& source, std::string_view item, const TypeInfo& info, void* object) {
  DecodeFailure failure;
  const bool good = source.content_type() == kMediaTypeJson
                        ? TryDecodeJson(item, info, object, {}, &failure)
                        : TryDecodeProtobufMessage(item, info, object, {}, &failure);
  if (!good) source.ThrowItemFault(std::move(failure));
}

void DecodeListItem(ListSource& source, std::string_view item, Unstructured* object) {
  DecodeFailure failure;
  Value value;
  if (!Value::TryDecodeJson(item, &value, {}, &failure)) source.ThrowItemFault(std::move(failure));
  *object = Unstructured(std::move(value));
  if (!object->kind().empty() || !object->api_version().empty()) return;
  object->SetApiVersion(source.item_type().api_version);
  object->SetKind(source.item_type().kind);
}

void InheritType(UnstructuredList* list) {
  std::string_view kind = list->list.kind();
  if (kind.ends_with(kList)) kind.remove_suffix(kList.size());
  for (Unstructured& item : list->items) {
    if (!item.kind().empty() || !item.api_version().empty()) continue;
    item.SetApiVersion(list->list.api_version());
    item.SetKind(kind);
  }
}

}  // namespace kube::internal
