#include <algorithm>
#include <utility>

#include "kube/codec/protobuf.h"
#include "src/client/list_splitter.h"
#include "src/codec/wire.h"

namespace kube::internal {
namespace {

// The fields of the envelope, runtime.Unknown. Source: apimachinery runtime/generated.proto.
constexpr std::uint64_t kTypeMetaField = 1;
constexpr std::uint64_t kRawField = 2;
constexpr std::uint64_t kContentTypeField = 4;

void AppendVarint(std::uint64_t v, std::string* out) {
  for (; v >= 0x80; v >>= 7) *out += static_cast<char>(v | 0x80);
  *out += static_cast<char>(v);
}

void AppendBytesField(std::uint64_t number, std::string_view bytes, std::string* out) {
  AppendVarint(number << 3 | codec::kBytesWire, out);
  AppendVarint(bytes.size(), out);
  *out += bytes;
}

// Walks through the envelope and, inside its raw bytes, through the fields of the list message.
class ProtobufListSplitter final : public ListSplitter {
 public:
  ProtobufListSplitter(std::uint32_t items_number, std::size_t max_item)
      : ListSplitter(max_item), items_number_(items_number) {}

  Outcome Next(std::string_view* item) override {
    ReleaseItem();
    while (!failed_) {
      if (state_ == State::kItem) {
        if (left_ > static_cast<std::uint64_t>(end_ - p_)) {
          left_ -= static_cast<std::uint64_t>(end_ - p_);
          return CarryItem();
        }
        state_ = State::kTag;
        return EndItem(p_ + left_, item);
      }
      const Step step = state_ == State::kPayload ? TakePayload()
                        : state_ == State::kMagic ? TakeMagic()
                                                  : TakeVarint();
      if (step == Step::kNeedMore) return Outcome::kNeedMore;
      failed_ = step == Step::kFailed;
    }
    return Outcome::kFailed;
  }

  bool Finish() override {
    if (failed_) return false;
    if (state_ == State::kTag && shift_ == 0 && in_raw_ && offset() == raw_end_) in_raw_ = false;
    if (state_ != State::kTag || shift_ != 0 || in_raw_ || !have_raw_)
      return Fail("the list breaks off before its end");
    const std::string_view content_type = Envelope().content_type;
    if (!content_type.empty() && content_type != "application/vnd.kubernetes.protobuf") {
      return Fail("the protobuf envelope holds another content type");
    }
    AppendBytesField(kRawField, list_, &envelope_);
    list_ = std::move(envelope_);
    return true;
  }

 private:
  enum class State { kMagic, kTag, kNumber, kLength, kPayload, kItem };
  enum class Step { kGoOn, kNeedMore, kFailed };

  Step Refuse(const char* what) {
    Fail(what);
    return Step::kFailed;
  }

  Step TakeMagic() {
    for (; magic_ < kProtobufMagic.size(); ++magic_, ++p_) {
      if (p_ == end_) return Step::kNeedMore;
      if (*p_ != kProtobufMagic[magic_]) return Refuse("the protobuf magic is missing");
    }
    state_ = State::kTag;
    return Step::kGoOn;
  }

  // A tag, a length or a number, which may lie in two blocks.
  Step TakeVarint() {
    if (state_ == State::kTag && shift_ == 0 && in_raw_ && offset() == raw_end_) in_raw_ = false;
    for (;;) {
      if (p_ == end_) return Step::kNeedMore;
      const auto byte = static_cast<unsigned char>(*p_++);
      if (shift_ == 63 && byte > 1) return Refuse("a varint of more than 64 bits in the list");
      varint_ |= static_cast<std::uint64_t>(byte & 0x7f) << shift_;
      if (byte < 0x80) break;
      shift_ += 7;
    }
    const std::uint64_t value = std::exchange(varint_, 0);
    shift_ = 0;
    if (in_raw_ && offset() > raw_end_) return Refuse("a field runs past the end of the list");
    if (state_ == State::kLength) return BeginPayload(value);
    if (state_ == State::kNumber) {
      if (kept_ != nullptr) AppendVarint(value, kept_);
      state_ = State::kTag;
      return Step::kGoOn;
    }
    return BeginField(value);
  }

  Step BeginField(std::uint64_t tag) {
    tag_ = tag;
    if (tag >> 3 == 0) return Refuse("a field of number 0 in the list");
    const bool is_item = in_raw_ && tag >> 3 == items_number_;
    const bool is_said = tag >> 3 == kTypeMetaField || tag >> 3 == kContentTypeField;
    kept_ = is_item ? nullptr : in_raw_ ? &list_ : is_said ? &envelope_ : nullptr;
    if (kept_ != nullptr) {
      if (kept_->size() >= max_item_) return Refuse("what is beside the items is larger than the limit for one item");
      AppendVarint(tag, kept_);
    }
    switch (tag & 7) {
      case codec::kVarint:
        state_ = State::kNumber;
        break;
      case codec::kFixed64:
      case codec::kFixed32:
        return BeginPayload((tag & 7) == codec::kFixed64 ? 8 : 4);
      case codec::kBytesWire:
        state_ = State::kLength;
        return Step::kGoOn;
      default:
        return Refuse("a field of an unknown wire type in the list");
    }
    return is_item || (!in_raw_ && tag >> 3 == kRawField) ? Refuse("the items are no messages") : Step::kGoOn;
  }

  Step BeginPayload(std::uint64_t length) {
    const std::uint64_t at = offset();
    if (in_raw_ && length > raw_end_ - at) return Refuse("a field runs past the end of the list");
    left_ = length;
    const std::uint64_t number = tag_ >> 3;
    const bool is_bytes = (tag_ & 7) == codec::kBytesWire;
    if (in_raw_ && number == items_number_) {
      if (!is_bytes) return Refuse("the items are no messages");
      if (length > max_item_) {
        Fail("an item of " + std::to_string(length) + " bytes is larger than the limit of " +
             std::to_string(max_item_));
        return Step::kFailed;
      }
      item_offset_ = at;
      state_ = State::kItem;
      return Step::kGoOn;
    }
    if (!in_raw_ && number == kRawField) return is_bytes ? BeginRaw(at) : Refuse("the list is no message");
    if (kept_ != nullptr && length > max_item_)
      return Refuse("what is beside the items is larger than the limit for one item");
    if (kept_ != nullptr && is_bytes) AppendVarint(length, kept_);
    state_ = State::kPayload;
    return Step::kGoOn;
  }

  Step BeginRaw(std::uint64_t at) {
    if (std::exchange(have_raw_, true)) return Refuse("the envelope holds two lists");
    if (left_ > UINT64_MAX - at) return Refuse("a length beyond all measure");
    raw_end_ = at + left_;
    in_raw_ = true;
    // A refusal that came with a success code: its fields are no items.
    if (Envelope().kind == "Status") items_number_ = 0;
    state_ = State::kTag;
    return Step::kGoOn;
  }

  Step TakePayload() {
    const auto size = static_cast<std::size_t>(std::min(left_, static_cast<std::uint64_t>(end_ - p_)));
    if (kept_ != nullptr && !Keep({p_, size}, kept_)) return Step::kFailed;
    p_ += size;
    left_ -= size;
    if (left_ > 0) return Step::kNeedMore;
    state_ = State::kTag;
    return Step::kGoOn;
  }

  // As far as it came, without the list; empty when it is malformed, which decoding finds out.
  ProtobufEnvelope Envelope() const {
    ProtobufEnvelope envelope;
    return ParseProtobufEnvelope(envelope_, &envelope, nullptr) ? envelope : ProtobufEnvelope();
  }

  std::uint64_t items_number_;
  State state_ = State::kMagic;
  std::size_t magic_ = 0;     // bytes of the magic seen
  std::uint64_t varint_ = 0;  // as far as read
  unsigned shift_ = 0;
  std::uint64_t tag_ = 0;
  std::string* kept_ = nullptr;  // where a copy of the field goes; null: nowhere
  std::uint64_t left_ = 0;       // of the payload or item
  bool in_raw_ = false;
  bool have_raw_ = false;
  std::uint64_t raw_end_ = 0;             // offset in the body
  std::string envelope_{kProtobufMagic};  // with its type meta and content type, as they came
  bool failed_ = false;
};

}  // namespace

std::unique_ptr<ListSplitter> MakeProtobufListSplitter(std::uint32_t items_number, std::size_t max_item) {
  return std::make_unique<ProtobufListSplitter>(items_number, max_item);
}

}  // namespace kube::internal
