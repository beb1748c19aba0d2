// The typed protobuf writer: one interpreter over field tables, back to front. What is written when, byte for byte as
// gogo/protobuf does it for Kubernetes: wire-facts (f) and (n).
#include "kube/codec/protobuf.h"
#include "src/codec/fields.h"
#include "src/codec/prefetch.h"
#include "src/codec/wire_writer.h"

namespace kube::codec {

void WireWriter::Grow(std::size_t n) {
  constexpr std::size_t kMaxBlock = 256 * 1024;
  const std::size_t used = static_cast<std::size_t>(end_ - cur_);
  std::size_t size = static_cast<std::size_t>(end_ - begin_) * 4;
  if (size > kMaxBlock) size = kMaxBlock;
  if (size < n) size = n;
  auto fresh = std::make_unique_for_overwrite<char[]>(size);
  blocks_.push_back({cur_, used, std::move(memory_)});
  sealed_ += used;
  memory_ = std::move(fresh);
  begin_ = memory_.get();
  cur_ = end_ = begin_ + size;
}

namespace {

class ProtobufEncoder {
 public:
  WireWriter& writer() { return w_; }
  void Message(const TypeInfo& info, const char* object);
  /// Appends the message front to back, a field or list item at a time through the writer, which stays in the cache.
  void Stream(const TypeInfo& info, const char* object, std::string* out);
  /// About how many bytes Stream will append.
  std::size_t Estimate(const TypeInfo& info, const char* object);

 private:
  void Field(const struct Field& f, const char* slot);
  /// A message in field `f`, with its length and tag.
  KUBE_INLINE void Wrapped(const struct Field& f, const char* object) {
    const std::size_t before = w_.size();
    Message(*f.message, object);
    w_.Wrap(f.number, before);
  }
  // What most fields do not need. Inlined into Message, which they are called from alone, these make it a tenth slower.
  KUBE_NOINLINE void ScalarField(const struct Field& f, const char* slot);
  KUBE_NOINLINE void MessageList(const struct Field& f, const char* slot);
  KUBE_NOINLINE void MessageMap(const struct Field& f, const char* slot);

  void Scalar(std::uint32_t n, const std::string& v) { w_.Bytes(n, v); }
  void Scalar(std::uint32_t n, bool v) { w_.VarintField(n, v); }
  void Scalar(std::uint32_t n, std::int32_t v) { Scalar(n, std::int64_t{v}); }
  void Scalar(std::uint32_t n, std::int64_t v) { w_.VarintField(n, static_cast<std::uint64_t>(v)); }
  void Scalar(std::uint32_t n, double v) { w_.Fixed64Field(n, std::bit_cast<std::uint64_t>(v)); }
  void Scalar(std::uint32_t n, const Bytes& v) { w_.Bytes(n, v.data); }
  void Scalar(std::uint32_t n, const Time& v);
  void Scalar(std::uint32_t n, const MicroTime& v);
  void Scalar(std::uint32_t n, const Duration& v);
  void Scalar(std::uint32_t n, const Quantity& v);
  void Scalar(std::uint32_t n, const IntOrString& v);
  void Scalar(std::uint32_t n, const RawJson& v);
  void Scalar(std::uint32_t n, const StringList& v);

  WireWriter w_;
};

// Most fields are absent: those are told here.
KUBE_INLINE void ProtobufEncoder::Field(const struct Field& f, const char* slot) {
  switch (f.shape) {
    case FieldShape::kValue:
      if (f.type == FieldType::kString) return w_.Bytes(f.number, As<std::string>(slot));
      if (f.type == FieldType::kMessage) return Wrapped(f, slot);
      break;
    case FieldShape::kBoxed:
      if (const char* p = static_cast<const char*>(BoxedGet(slot))) Wrapped(f, p);
      return;
    case FieldShape::kList:
      if (ListEmpty(f, slot)) return;
      if (f.type == FieldType::kMessage) return MessageList(f, slot);
      break;
    case FieldShape::kMap:
      if (VectorEmpty(slot)) return;
      if (f.type == FieldType::kMessage) return MessageMap(f, slot);
      break;
    case FieldShape::kOptional:
      break;
  }
  ScalarField(f, slot);
}

// By descending number, so that the numbers ascend in the result.
void ProtobufEncoder::Message(const TypeInfo& info, const char* object) {
  // Copies: what is written as char may be anything, for all the compiler knows, the table too.
  const auto* const index = info.index;
  const struct Field* const fields = info.fields;
  for (unsigned n = info.index_size; n-- > 1;) {
    const unsigned row = index[n];
    if (row == 0) continue;
    const struct Field& f = fields[row - 1];
    Field(f, object + f.offset);
  }
}

// List objects whose items are worth streaming.
constexpr std::size_t kLongList = 64;

// The items of a long list of messages; none of any other field.
Elements LongListOf(const struct Field& f, const char* slot) {
  if (f.type != FieldType::kMessage || f.shape != FieldShape::kList) return {nullptr, 0};
  const Elements items = ElementsOf(*f.message, slot);
  return items.size >= kLongList ? items : Elements{nullptr, 0};
}

bool HasLongList(const TypeInfo& info, const char* object) {
  for (const struct Field* f = info.fields; f != info.fields + info.field_count; ++f) {
    if (LongListOf(*f, object + f->offset).size > 0) return true;
  }
  return false;
}

void ProtobufEncoder::Stream(const TypeInfo& info, const char* object, std::string* out) {
  for (unsigned n = 1; n < info.index_size; ++n) {
    if (info.index[n] == 0) continue;
    const struct Field& f = info.fields[info.index[n] - 1];
    const char* slot = object + f.offset;
    const Elements items = LongListOf(f, slot);
    if (items.size == 0) {
      w_.Reset();
      Field(f, slot);
      w_.AppendTo(out);
      continue;
    }
    const Prefetcher prefetcher(*f.message);
    for (std::size_t i = 0; i < items.size; ++i) {
      const char* item = items.data + i * f.message->size;
      prefetcher.At(item, items.size - i);
      w_.Reset();
      Wrapped(f, item);
      w_.AppendTo(out);
    }
  }
  w_.Reset();
}

std::size_t ProtobufEncoder::Estimate(const TypeInfo& info, const char* object) {
  std::size_t size = 64;
  for (const struct Field* f = info.fields; f != info.fields + info.field_count; ++f) {
    const Elements items = LongListOf(*f, object + f->offset);
    if (items.size == 0) continue;
    const std::size_t step = items.size / 16;
    w_.Reset();
    for (std::size_t i = 0; i < 16; ++i) Message(*f->message, items.data + i * step * f->message->size);
    size += (w_.size() / 16 + 4) * items.size / 64 * 65;
  }
  w_.Reset();
  return size;
}

void ProtobufEncoder::MessageList(const struct Field& f, const char* slot) {
  const Elements items = ElementsOf(*f.message, slot);
  for (std::size_t i = items.size; i-- > 0;) Wrapped(f, items.data + i * f.message->size);
}

void ProtobufEncoder::MessageMap(const struct Field& f, const char* slot) {
  const MapOps& ops = *f.message->map;
  for (std::size_t i = ops.size(slot); i-- > 0;) {
    void* value;
    const std::string_view key = ops.at(const_cast<char*>(slot), i, &value);
    const std::size_t before = w_.size();
    Message(*f.message, static_cast<const char*>(value));
    w_.Wrap(2, before);
    w_.Bytes(1, key);
    w_.Wrap(f.number, before);
  }
}

void ProtobufEncoder::ScalarField(const struct Field& f, const char* slot) {
  VisitScalar(f.type, [&](auto t) {
    using T = typename decltype(t)::type;
    switch (f.shape) {
      case FieldShape::kValue:
        // Slices in Go: written when there is something in them.
        if constexpr (std::is_same_v<T, Bytes> || std::is_same_v<T, StringList>) {
          if (As<T>(slot).empty()) break;
        }
        Scalar(f.number, As<T>(slot));
        break;
      case FieldShape::kOptional:
        if (const auto& value = As<std::optional<T>>(slot)) Scalar(f.number, *value);
        break;
      case FieldShape::kList: {
        const auto& list = As<std::vector<T>>(slot);
        for (std::size_t i = list.size(); i-- > 0;) {
          if constexpr (std::is_same_v<T, bool>) {
            Scalar(f.number, static_cast<bool>(list[i]));
          } else {
            Scalar(f.number, list[i]);
          }
        }
        break;
      }
      case FieldShape::kMap: {
        const auto& map = As<Map<T>>(slot);
        for (auto it = map.end(); it != map.begin();) {
          --it;
          const std::size_t before = w_.size();
          Scalar(2, it->second);
          w_.Bytes(1, it->first);
          w_.Wrap(f.number, before);
        }
        break;
      }
      case FieldShape::kBoxed:
        break;
    }
  });
}

void ProtobufEncoder::Scalar(std::uint32_t n, const Time& v) {
  const std::size_t before = w_.size();
  if (!v.IsZero()) {
    w_.VarintField(2, 0);
    w_.VarintField(1, static_cast<std::uint64_t>(v.seconds));
  }
  w_.Wrap(n, before);
}

void ProtobufEncoder::Scalar(std::uint32_t n, const MicroTime& v) {
  const std::size_t before = w_.size();
  if (!v.IsZero()) {
    std::int64_t seconds = v.micros / 1'000'000;
    std::int64_t micros = v.micros % 1'000'000;
    if (micros < 0) {
      micros += 1'000'000;
      --seconds;
    }
    w_.VarintField(2, static_cast<std::uint64_t>(micros * 1000));
    w_.VarintField(1, static_cast<std::uint64_t>(seconds));
  }
  w_.Wrap(n, before);
}

void ProtobufEncoder::Scalar(std::uint32_t n, const Duration& v) {
  const std::size_t before = w_.size();
  w_.VarintField(1, static_cast<std::uint64_t>(v.nanos));
  w_.Wrap(n, before);
}

void ProtobufEncoder::Scalar(std::uint32_t n, const Quantity& v) {
  const std::size_t before = w_.size();
  if (v.MaxTextSize() <= 64) {
    char text[64];
    w_.Bytes(1, {text, v.WriteTo(text)});
  } else {
    w_.Bytes(1, v.ToString());
  }
  w_.Wrap(n, before);
}

void ProtobufEncoder::Scalar(std::uint32_t n, const IntOrString& v) {
  const std::size_t before = w_.size();
  w_.Bytes(3, v.string_value());
  w_.VarintField(2, static_cast<std::uint64_t>(std::int64_t{v.int_value()}));
  w_.VarintField(1, v.is_string());
  w_.Wrap(n, before);
}

void ProtobufEncoder::Scalar(std::uint32_t n, const RawJson& v) {
  const std::size_t before = w_.size();
  if (!v.empty()) w_.Bytes(1, v.json);
  w_.Wrap(n, before);
}

void ProtobufEncoder::Scalar(std::uint32_t n, const StringList& v) {
  const std::size_t before = w_.size();
  for (std::size_t i = v.size(); i-- > 0;) w_.Bytes(1, v[i]);
  w_.Wrap(n, before);
}

void Require(const TypeInfo& info) {
  if (!HasProtobuf(info)) throw Error(std::string(info.name) + " has no protobuf form");
}

// Back to front: runtime.Unknown around what has been written.
void WrapEnvelope(WireWriter* w, std::string_view api_version, std::string_view kind, std::size_t raw_size) {
  w->Varint(raw_size);
  w->Tag(2, kBytesWire);
  const std::size_t before = w->size();
  w->Bytes(2, kind);
  w->Bytes(1, api_version);
  w->Wrap(1, before);
  w->Raw(kProtobufMagic);
}

// Replaces the varint of `old_size` bytes before `start` by the length of what stands from there on.
void FixLength(std::size_t old_size, std::size_t start, std::string* out) {
  char text[10];
  char* end = text;
  std::uint64_t v = out->size() - start;
  for (; v >= 0x80; v >>= 7) *end++ = static_cast<char>(v | 0x80);
  *end++ = static_cast<char>(v);
  out->replace(start - old_size, old_size, text, static_cast<std::size_t>(end - text));
}

}  // namespace
}  // namespace kube::codec

namespace kube {

bool HasProtobuf(const TypeInfo& info) noexcept { return info.index_size != 0 || info.field_count == 0; }

void EncodeProtobufMessage(const TypeInfo& info, const void* object, std::string* out) {
  codec::Require(info);
  const char* p = static_cast<const char*>(object);
  codec::ProtobufEncoder encoder;
  if (codec::HasLongList(info, p)) {
    out->reserve(out->size() + encoder.Estimate(info, p));
    return encoder.Stream(info, p, out);
  }
  encoder.Message(info, p);
  encoder.writer().AppendTo(out);
}

void EncodeProtobuf(const TypeInfo& info, const void* object, std::string* out) {
  codec::Require(info);
  const char* p = static_cast<const char*>(object);
  const codec::TypeMetaRows rows = codec::FindTypeMeta(info);
  auto meta = [p](const Field* row, std::string_view fallback) {
    if (row == nullptr) return fallback;
    const std::string& own = codec::As<std::string>(p + row->offset);
    return own.empty() ? fallback : std::string_view(own);
  };
  const std::string_view api_version = meta(rows.api_version, info.api_version);
  const std::string_view kind = meta(rows.kind, info.kind);
  codec::ProtobufEncoder encoder;
  codec::WireWriter& w = encoder.writer();
  if (codec::HasLongList(info, p)) {
    const std::size_t guess = encoder.Estimate(info, p);
    out->reserve(out->size() + guess + 256);
    codec::WrapEnvelope(&w, api_version, kind, guess);
    w.AppendTo(out);
    const std::size_t start = out->size();
    encoder.Stream(info, p, out);
    codec::FixLength(codec::VarintSize(guess), start, out);
    out->append("\x1A\0\x22\0", 4);
    return;
  }
  w.Bytes(4, {});
  w.Bytes(3, {});
  const std::size_t before = w.size();
  encoder.Message(info, p);
  codec::WrapEnvelope(&w, api_version, kind, w.size() - before);
  w.AppendTo(out);
}

void WriteProtobufEnvelope(const ProtobufEnvelope& envelope, std::string* out) {
  codec::WireWriter w;
  w.Bytes(4, envelope.content_type);
  w.Bytes(3, envelope.content_encoding);
  w.Raw(envelope.raw);
  codec::WrapEnvelope(&w, envelope.api_version, envelope.kind, envelope.raw.size());
  w.AppendTo(out);
}

}  // namespace kube
