#include "src/codec/protobuf_decode.h"

#include <bit>
#include <string>

#include "src/codec/text_assign.h"

namespace kube::codec {
namespace {

constexpr char kTruncated[] = "truncated or oversized field";
constexpr char kWireType[] = "wrong wire type";

// The fields of the small messages that stand for one value: calls f(tag, position) for each and expects the position
// behind, or null for "not mine". False when malformed.
template <class F>
bool EachField(const char* p, const char* end, F&& f) {
  while (p < end) {
    std::uint64_t tag;
    p = ReadVarint(p, end, &tag);
    if (p == nullptr) return false;
    const char* next = f(tag, p);
    p = next != nullptr ? next : SkipField(p, end, tag);
    if (p == nullptr) return false;
  }
  return true;
}

template <class T>
constexpr bool kIsVarint =
    std::is_same_v<T, bool> || std::is_same_v<T, std::int32_t> || std::is_same_v<T, std::int64_t>;

bool ReadTimestamp(const char* p, const char* end, std::int64_t* seconds, std::int64_t* nanos) {
  return EachField(p, end, [&](std::uint64_t tag, const char* at) -> const char* {
    std::uint64_t v = 0;
    if (tag != 0x08 && tag != 0x10) return nullptr;
    at = ReadVarint(at, end, &v);
    (tag == 0x08 ? *seconds : *nanos) = tag == 0x08 ? static_cast<std::int64_t>(v) : static_cast<std::int32_t>(v);
    return at;
  });
}

}  // namespace

const char* SkipField(const char* p, const char* end, std::uint64_t tag) {
  std::size_t groups = 0;
  for (;;) {
    std::uint64_t v;
    std::size_t n;
    if (tag >> 3 == 0 || tag >> 3 > 0x1FFFFFFF) return nullptr;
    switch (tag & 7) {
      case kVarint:
        p = ReadVarint(p, end, &v);
        break;
      case kFixed64:
        p = end - p >= 8 ? p + 8 : nullptr;
        break;
      case kFixed32:
        p = end - p >= 4 ? p + 4 : nullptr;
        break;
      case kBytesWire:
        p = ReadLength(p, end, &n);
        if (p != nullptr) p += n;
        break;
      case kStartGroup:
        ++groups;
        break;
      case kEndGroup:
        if (groups-- == 0) return nullptr;
        break;
      default:
        return nullptr;
    }
    if (p == nullptr || groups == 0) return p;
    p = ReadVarint(p, end, &tag);
    if (p == nullptr) return nullptr;
  }
}

void ProtobufReader::Prefix(std::string_view piece) {
  path_ = std::string(piece) + (path_.empty() || path_.front() == '[' || piece.empty() ? "" : ".") + path_;
}

void ProtobufReader::Describe(DecodeFailure* failure) const {
  failure->reason = reason_ != nullptr ? reason_ : "";
  failure->offset = fault_at_ != nullptr ? static_cast<std::size_t>(fault_at_ - begin_) : 0;
  failure->path = path_;
}

bool ProtobufReader::Message(const char* p, const char* end, const TypeInfo& info, char* object, int depth) {
  if (KUBE_UNLIKELY(depth >= kMaxMessageDepth)) return Fail(p, "nested too deeply") != nullptr;
  while (p < end) {
    const char* tag_at = p;
    std::uint64_t tag;
    p = ReadVarint(p, end, &tag);
    if (KUBE_UNLIKELY(p == nullptr)) return Fail(tag_at, kTruncated) != nullptr;
    const std::uint64_t number = tag >> 3;
    const unsigned row = number < info.index_size ? info.index[number] : 0;
    if (KUBE_UNLIKELY(row == 0 || number == 0)) {
      p = SkipField(p, end, tag);
      if (p == nullptr) return Fail(tag_at, "malformed unknown field") != nullptr;
      continue;
    }
    const Field& f = info.fields[row - 1];
    char* slot = object + f.offset;
    const std::uint32_t wire = static_cast<std::uint32_t>(tag & 7);
    if (KUBE_LIKELY(f.type == FieldType::kString && f.shape == FieldShape::kValue)) {
      std::size_t n;
      const char* text = ReadLength(p, end, &n);
      if (KUBE_UNLIKELY(text == nullptr || wire != kBytesWire)) {
        Prefix(f.name());
        return Fail(tag_at, wire != kBytesWire ? kWireType : kTruncated) != nullptr;
      }
      AssignText(&As<std::string>(slot), text, n, end_);
      p = text + n;
      continue;
    }
    p = FieldValue(tag_at, p, end, f, wire, slot, depth);
    if (KUBE_UNLIKELY(p == nullptr)) {
      Fail(tag_at, kTruncated);
      if (!f.Is(kInline)) Prefix(f.name());
      return false;
    }
  }
  return true;
}

const char* ProtobufReader::FieldValue(const char* tag_at, const char* p, const char* end, const Field& f,
                                       std::uint32_t wire, char* slot, int depth) {
  if (f.type != FieldType::kMessage) return ScalarField(tag_at, p, end, f, wire, slot);
  if (KUBE_UNLIKELY(wire != kBytesWire)) return Fail(tag_at, kWireType);
  const TypeInfo& info = *f.message;
  std::size_t n;
  const char* body = ReadLength(p, end, &n);
  if (KUBE_UNLIKELY(body == nullptr)) return nullptr;
  switch (f.shape) {
    case FieldShape::kValue:
      return Message(body, body + n, info, slot, depth + 1) ? body + n : nullptr;
    case FieldShape::kBoxed:
      return Message(body, body + n, info, BoxedEnsure(info, slot), depth + 1) ? body + n : nullptr;
    case FieldShape::kList: {
      if (VectorEmpty(slot)) info.list->reserve(slot, CountRun(tag_at, p, end));
      if (Message(body, body + n, info, static_cast<char*>(info.list->emplace_back(slot)), depth + 1)) return body + n;
      Prefix("[" + std::to_string(info.list->size(slot) - 1) + "]");
      return nullptr;
    }
    case FieldShape::kMap:
      return MessageMapEntry(body, body + n, info, slot, depth + 1);
    case FieldShape::kOptional:
      break;
  }
  return Fail(tag_at, "a field of unknown shape");
}

const char* ProtobufReader::ScalarField(const char* tag_at, const char* p, const char* end, const Field& f,
                                        std::uint32_t wire, char* slot) {
  // The return type is left to be deduced: where it is given, clang 19 does not instantiate the calls in the body.
  return VisitScalar(f.type, [&](auto t) {
    using T = typename decltype(t)::type;
    switch (f.shape) {
      case FieldShape::kValue:
        return Scalar(p, end, wire, &As<T>(slot));
      case FieldShape::kOptional:
        return Scalar(p, end, wire, &As<std::optional<T>>(slot).emplace());
      case FieldShape::kList:
        return ScalarElements(tag_at, p, end, wire, &As<std::vector<T>>(slot));
      case FieldShape::kMap:
        if (wire != kBytesWire) return Fail(tag_at, kWireType);
        return MapEntry(tag_at, p, end, &As<Map<T>>(slot));
      case FieldShape::kBoxed:
        break;
    }
    return Fail(tag_at, "a field of unknown shape");
  });
}

// One more element, or a packed run of them.
template <class T>
const char* ProtobufReader::ScalarElements(const char* tag_at, const char* p, const char* end, std::uint32_t wire,
                                           std::vector<T>* list) {
  if constexpr (kIsVarint<T> || std::is_same_v<T, double>) {
    if (wire == kBytesWire) {
      std::size_t n;
      p = ReadLength(p, end, &n);
      if (p == nullptr) return nullptr;
      const char* stop = p + n;
      while (p < stop) {
        T value{};
        p = Scalar(p, stop, kIsVarint<T> ? kVarint : kFixed64, &value);
        if (p == nullptr) return nullptr;
        list->push_back(value);
      }
      return p;
    }
    T value{};
    p = Scalar(p, end, wire, &value);
    if (p != nullptr) list->push_back(value);
    return p;
  } else {
    if (list->empty() && wire == kBytesWire) list->reserve(CountRun(tag_at, p, end));
    return Scalar(p, end, wire, &list->emplace_back());
  }
}

template <class T>
const char* ProtobufReader::MapEntry(const char* tag_at, const char* p, const char* end, Map<T>* map) {
  if (map->empty()) map->reserve(CountRun(tag_at, p, end));
  std::size_t n;
  p = ReadLength(p, end, &n);
  if (p == nullptr) return nullptr;
  const char* stop = p + n;
  std::string_view key;
  const char* value_at = nullptr;  // the last one counts
  std::uint32_t value_wire = 0;
  while (p < stop) {
    const char* at = p;
    std::uint64_t tag;
    p = ReadVarint(p, stop, &tag);
    if (p == nullptr) return Fail(at, kTruncated);
    if (tag == 0x0A) {
      p = ReadLength(p, stop, &n);
      if (p != nullptr) {
        key = {p, n};
        p += n;
      }
    } else {
      if (tag >> 3 == 1) return Fail(at, kWireType);
      if (tag >> 3 == 2) {
        value_at = p;
        value_wire = static_cast<std::uint32_t>(tag & 7);
      }
      p = SkipField(p, stop, tag);
    }
    if (p == nullptr) return Fail(at, kTruncated);
  }
  const std::size_t before = map->size();
  T& value = (*map)[key];
  if (map->size() == before) value = T{};
  if (value_at != nullptr && Scalar(value_at, stop, value_wire, &value) == nullptr) {
    Fail(value_at, kTruncated);
    Prefix("[" + std::string(key) + "]");
    return nullptr;
  }
  return stop;
}

const char* ProtobufReader::MessageMapEntry(const char* p, const char* stop, const TypeInfo& info, void* map,
                                            int depth) {
  std::string key;
  std::string_view body;  // the last one counts
  while (p < stop) {
    const char* at = p;
    std::uint64_t tag;
    p = ReadVarint(p, stop, &tag);
    if (p == nullptr) return Fail(at, kTruncated);
    std::size_t n;
    if (tag == 0x0A) {
      p = Scalar(p, stop, kBytesWire, &key);
    } else if (tag == 0x12) {
      p = ReadLength(p, stop, &n);
      if (p != nullptr) {
        body = {p, n};
        p += n;
      }
    } else {
      p = SkipField(p, stop, tag);
    }
    if (p == nullptr) return Fail(at, kTruncated);
  }
  bool fresh;
  char* value = static_cast<char*>(info.map->emplace(map, key, &fresh));
  if (!fresh) info.clear(value);
  if (Message(body.data(), body.data() + body.size(), info, value, depth)) return stop;
  Prefix("[" + key + "]");
  return nullptr;
}

template <class T>
const char* ProtobufReader::Scalar(const char* p, const char* end, std::uint32_t wire, T* value) {
  if constexpr (kIsVarint<T>) {
    if (KUBE_UNLIKELY(wire != kVarint)) return Fail(p, kWireType);
    std::uint64_t v;
    p = ReadVarint(p, end, &v);
    if (p != nullptr) *value = static_cast<T>(v);
    return p;
  } else if constexpr (std::is_same_v<T, double>) {
    if (KUBE_UNLIKELY(wire != kFixed64)) return Fail(p, kWireType);
    if (end - p < 8) return nullptr;
    *value = std::bit_cast<double>(Load64(p));
    return p + 8;
  } else {
    if (KUBE_UNLIKELY(wire != kBytesWire)) return Fail(p, kWireType);
    std::size_t n;
    p = ReadLength(p, end, &n);
    if (KUBE_UNLIKELY(p == nullptr)) return nullptr;
    if constexpr (std::is_same_v<T, std::string>) {
      AssignText(value, p, n, end_);
    } else if constexpr (std::is_same_v<T, Bytes>) {
      value->data.assign(p, n);
    } else if (!Wrapped(p, p + n, value)) {
      return Fail(p, "malformed value");
    }
    return p + n;
  }
}

// The values that are small messages on the wire; wire-facts (n).
template <class T>
bool ProtobufReader::Wrapped(const char* p, const char* end, T* value) {
  auto text = [end](const char* at, std::string_view* out) {
    std::size_t n;
    at = ReadLength(at, end, &n);
    if (at == nullptr) return at;  // SkipField then finds the same fault
    *out = {at, n};
    return at + n;
  };
  bool ok = true;
  if constexpr (std::is_same_v<T, Time> || std::is_same_v<T, MicroTime>) {
    *value = T();
    if (p == end) return true;
    if constexpr (std::is_same_v<T, Time>) {  // as Go writes it: seconds, then nanos that are 0
      std::uint64_t v;
      if (const char* q = *p == 0x08 ? ReadVarintSlow(p + 1, end, &v) : nullptr) {
        if (end - q == 2 && q[0] == 0x10 && q[1] == 0) {
          value->seconds = static_cast<std::int64_t>(v);
          return true;
        }
      }
    }
    std::int64_t seconds = 0;
    std::int64_t nanos = 0;
    if (!ReadTimestamp(p, end, &seconds, &nanos)) return false;
    if constexpr (std::is_same_v<T, Time>) {
      value->seconds = seconds;
    } else {
      std::int64_t micros;
      if (__builtin_mul_overflow(seconds, std::int64_t{1'000'000}, &micros)) return false;
      if (__builtin_add_overflow(micros, nanos / 1000, &micros)) return false;
      value->micros = micros;
    }
    return true;
  } else if constexpr (std::is_same_v<T, Duration>) {
    value->nanos = 0;
    return EachField(p, end, [&](std::uint64_t tag, const char* at) -> const char* {
      std::uint64_t v = 0;
      if (tag != 0x08) return nullptr;
      at = ReadVarint(at, end, &v);
      value->nanos = static_cast<std::int64_t>(v);
      return at;
    });
  } else if constexpr (std::is_same_v<T, IntOrString>) {
    std::uint64_t type = 0;
    std::uint64_t number = 0;
    std::string_view string;
    ok = EachField(p, end, [&](std::uint64_t tag, const char* at) -> const char* {
      if (tag == 0x08) return ReadVarint(at, end, &type);
      if (tag == 0x10) return ReadVarint(at, end, &number);
      if (tag != 0x1A) return nullptr;
      return text(at, &string);
    });
    *value = type == 1 ? IntOrString(std::string(string)) : IntOrString(static_cast<std::int32_t>(number));
    return ok;
  } else {
    std::string_view last;  // field 1
    bool seen = false;
    if constexpr (std::is_same_v<T, StringList>) value->clear();
    ok = EachField(p, end, [&](std::uint64_t tag, const char* at) -> const char* {
      if (tag != 0x0A) return nullptr;
      at = text(at, &last);
      if (at == nullptr) return at;
      seen = true;
      if constexpr (std::is_same_v<T, StringList>) value->emplace_back(last);
      return at;
    });
    if constexpr (std::is_same_v<T, RawJson>)
      value->json.assign(last.data() != nullptr ? last.data() : "", last.size());
    if constexpr (std::is_same_v<T, Quantity>) {
      *value = Quantity();
      if (!ok || !seen) return ok;
      auto parsed = Quantity::Parse(last);
      if (!parsed) return false;
      *value = *std::move(parsed);
    }
    return ok;
  }
}

}  // namespace kube::codec
