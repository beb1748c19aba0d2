// The typed JSON writer: one interpreter over field tables.
#include <bit>

#include "kube/codec/custom_json.h"
#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "src/codec/fields.h"
#include "src/codec/json_writer.h"

namespace kube::codec {
namespace {

// Items of a long list that are written before the size of the rest is estimated.
constexpr std::size_t kSample = 32;

class JsonEncoder {
 public:
  explicit JsonEncoder(std::string* out) : w_(out) {}

  void Message(const TypeInfo& info, const char* object, bool top = false);
  void Flush() { w_.Flush(); }
  const Field* bad_raw() const { return bad_raw_; }
  const TypeInfo* bad_custom() const { return bad_custom_; }

 private:
  void Custom(const TypeInfo& info, const char* value);
  void Union(const TypeInfo& info, const char* object);
  char Value(const Field& f, const char* slot, char separator);
  char ValueSlow(const Field& f, const char* slot, char separator);
  void List(const Field& f, const char* slot);
  void MapOf(const Field& f, const char* slot);

  KUBE_INLINE char Key(const Field& f, char separator) {
    w_.Key(separator, f.key, f.key_size);
    return ',';
  }
  KUBE_INLINE char Absent(const Field& f, char separator) {
    if (f.Is(kOmitEmpty)) return separator;
    Key(f, separator);
    Empty(f);
    return ',';
  }

  void Empty(const Field& f);

  KUBE_INLINE void Scalar(const std::string& v) { w_.String(v); }
  KUBE_INLINE void Scalar(bool v) { w_.Bool(v); }
  KUBE_INLINE void Scalar(std::int32_t v) { w_.Int(v); }
  KUBE_INLINE void Scalar(std::int64_t v) { w_.Int(v); }
  void Scalar(double v) { w_.Double(v); }
  void Scalar(const Bytes& v) { w_.Base64(v.data); }
  void Scalar(const Time& v);
  void Scalar(const MicroTime& v);
  void Scalar(const Duration& v) { w_.Text(v.ToString()); }
  void Scalar(const Quantity& v);
  void Scalar(const IntOrString& v);
  void Scalar(const RawJson& v);
  void Scalar(const StringList& v);

  template <class T>
  static bool Empty(const T& v);

  JsonWriter w_;
  const Field* field_ = nullptr;          // of the raw value being written
  const Field* bad_raw_ = nullptr;        // the first one that is no JSON
  const TypeInfo* bad_custom_ = nullptr;  // the type of the first value that has no JSON
};

// What Go's omitempty drops: structs (times, quantities, raw values) never are.
template <class T>
bool JsonEncoder::Empty(const T& v) {
  if constexpr (std::is_arithmetic_v<T>) {
    return v == T{};
  } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, Bytes> || std::is_same_v<T, StringList>) {
    return v.empty();
  } else {
    return false;
  }
}

void JsonEncoder::Message(const TypeInfo& info, const char* object, bool top) {
  if (KUBE_UNLIKELY(info.form != JsonForm::kObject)) return Union(info, object);
  char separator = '{';
  const Field* end = info.json_fields + info.json_count;
  for (const Field* f = info.json_fields; f != end; ++f) {
    const char* slot = object + f->offset;
    if (KUBE_UNLIKELY(top && f->Is(kTypeMeta)) && As<std::string>(slot).empty()) {
      const std::string_view text = f->name() == "kind" ? info.kind : info.api_version;
      if (text.empty()) continue;
      separator = Key(*f, separator);
      w_.Text(text);
      continue;
    }
    separator = Value(*f, slot, separator);
  }
  w_.Reserve();
  if (separator == '{') w_.Char('{');
  w_.Char('}');
}

// Writes separator, key and value, unless the value is left out; returns the separator for the next field.
KUBE_INLINE char JsonEncoder::Value(const Field& f, const char* slot, char separator) {
  switch (f.shape) {
    case FieldShape::kValue:
      if (f.type == FieldType::kString) {
        const std::string& text = As<std::string>(slot);
        if (text.empty() && f.Is(kOmitEmpty)) return separator;
        separator = Key(f, separator);
        w_.String(text);
        return separator;
      }
      return ValueSlow(f, slot, separator);
    case FieldShape::kBoxed: {
      const char* p = static_cast<const char*>(BoxedGet(slot));
      if (p == nullptr) return Absent(f, separator);
      separator = Key(f, separator);
      Message(*f.message, p);
      return separator;
    }
    case FieldShape::kList:
      if (ListEmpty(f, slot)) return Absent(f, separator);
      separator = Key(f, separator);
      List(f, slot);
      return separator;
    case FieldShape::kMap:
      if (VectorEmpty(slot)) return Absent(f, separator);
      separator = Key(f, separator);
      MapOf(f, slot);
      return separator;
    case FieldShape::kOptional:
      return ValueSlow(f, slot, separator);
  }
  return separator;
}

// Writes the value of a list, map or pointer that is written although there is nothing in it.
void JsonEncoder::Empty(const Field& f) {
  if (!f.Is(kNeverNull)) return w_.Null();
  w_.Reserve();
  w_.Char(f.shape == FieldShape::kMap ? '{' : '[');
  w_.Char(f.shape == FieldShape::kMap ? '}' : ']');
}

char JsonEncoder::ValueSlow(const Field& f, const char* slot, char separator) {
  if (f.type == FieldType::kMessage) {
    if (f.shape == FieldShape::kOptional) {
      slot = static_cast<const char*>(f.message->optional->get(const_cast<char*>(slot)));
      if (slot == nullptr) return Absent(f, separator);
    }
    if (f.Is(kOmitZero) && internal::IsZeroObject(*f.message, slot)) return separator;
    separator = Key(f, separator);
    Message(*f.message, slot);
    return separator;
  }
  field_ = &f;
  return VisitScalar(f.type, [&](auto t) {
    using T = typename decltype(t)::type;
    if (f.shape == FieldShape::kOptional) {
      const auto& value = As<std::optional<T>>(slot);
      if (!value) return Absent(f, separator);
      const char next = Key(f, separator);
      Scalar(*value);
      return next;
    }
    const T& value = As<T>(slot);
    if (f.Is(kOmitEmpty) && Empty(value)) return separator;
    if (KUBE_UNLIKELY(f.Is(kOmitZero)) && value == T()) return separator;
    const char next = Key(f, separator);
    if constexpr (std::is_same_v<T, Bytes> || std::is_same_v<T, StringList>) {
      if (value.empty() && !f.Is(kNeverNull)) {
        w_.Null();
        return next;
      }
    }
    Scalar(value);
    return next;
  });
}

void JsonEncoder::List(const Field& f, const char* slot) {
  char separator = '[';
  auto next = [&] {
    w_.Reserve();
    w_.Char(separator);
    separator = ',';
  };
  if (f.type == FieldType::kMessage) {
    const Elements items = ElementsOf(*f.message, slot);
    const char* p = items.data;
    const std::size_t start = w_.size();
    for (std::size_t i = 0; i < items.size; ++i, p += f.message->size) {
      next();
      if (KUBE_UNLIKELY(i >= kSample && std::has_single_bit(i))) {
        const std::size_t each = (w_.size() - start) / i + 1;
        w_.Expect(w_.size() + (each + each / 64) * (items.size - i));
      }
      Message(*f.message, p);
    }
  } else {
    field_ = &f;
    VisitScalar(f.type, [&](auto t) {
      using T = typename decltype(t)::type;
      for (const auto& value : As<std::vector<T>>(slot)) {
        next();
        Scalar(value);
      }
    });
  }
  w_.Reserve();
  w_.Char(']');
}

void JsonEncoder::MapOf(const Field& f, const char* slot) {
  char separator = '{';
  auto next = [&] {
    w_.Reserve();
    w_.Char(separator);
    separator = ',';
  };
  if (f.type == FieldType::kMessage) {
    const MapOps& ops = *f.message->map;
    const std::size_t n = ops.size(slot);
    for (std::size_t i = 0; i < n; ++i) {
      void* value;
      const std::string_view key = ops.at(const_cast<char*>(slot), i, &value);
      next();
      w_.Text(key);
      w_.Char(':');
      Message(*f.message, static_cast<const char*>(value));
    }
  } else {
    field_ = &f;
    VisitScalar(f.type, [&](auto t) {
      using T = typename decltype(t)::type;
      for (const auto& [key, value] : As<Map<T>>(slot)) {
        next();
        w_.String(key);
        w_.Reserve();
        w_.Char(':');
        Scalar(value);
      }
    });
  }
  w_.Reserve();
  w_.Char('}');
}

void JsonEncoder::Custom(const TypeInfo& info, const char* value) {
  std::string json;
  if (info.custom->write(value, &json) && w_.Raw(json)) return;
  if (bad_custom_ == nullptr) bad_custom_ = &info;
}

// The three JSONSchemaPropsOr... forms. Source: apiextensions/v1 marshal.go.
void JsonEncoder::Union(const TypeInfo& info, const char* object) {
  if (info.form == JsonForm::kCustom) return Custom(info, object);
  const UnionRows rows = FindUnionRows(info);
  // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): the tables of these forms have both rows
  const char* other = object + rows.other->offset;
  // NOLINTNEXTLINE(clang-analyzer-core.NullDereference)
  const char* schema = static_cast<const char*>(BoxedGet(object + rows.schema->offset));
  const bool is_bool = info.form == JsonForm::kSchemaOrBool;
  if (!is_bool && !ListEmpty(*rows.other, other)) return List(*rows.other, other);
  if (schema != nullptr) return Message(*rows.schema->message, schema);
  w_.Reserve();
  is_bool ? w_.Bool(As<bool>(other)) : w_.Null();
}

void JsonEncoder::Scalar(const Time& v) {
  if (v.IsZero()) return w_.Null();
  char* out = w_.Room(64);
  *out++ = '"';
  out += v.Format(out);
  *out++ = '"';
  w_.Wrote(out);
}

void JsonEncoder::Scalar(const MicroTime& v) {
  if (v.IsZero()) return w_.Null();
  char* out = w_.Room(64);
  *out++ = '"';
  out += v.Format(out);
  *out++ = '"';
  w_.Wrote(out);
}

void JsonEncoder::Scalar(const Quantity& v) {
  if (v.MaxTextSize() > 1024) return w_.Text(v.ToString());
  char* out = w_.Room(v.MaxTextSize() + 2);
  *out++ = '"';
  out += v.WriteTo(out);
  *out++ = '"';
  w_.Wrote(out);
}

void JsonEncoder::Scalar(const IntOrString& v) {
  if (v.is_string()) return w_.String(v.string_value());
  w_.Int(v.int_value());
}

void JsonEncoder::Scalar(const RawJson& v) {
  if (v.empty()) return w_.Null();
  if (w_.Raw(v.json)) return;
  if (bad_raw_ == nullptr) bad_raw_ = field_;
}

void JsonEncoder::Scalar(const StringList& v) {
  char separator = '[';
  for (const std::string& text : v) {
    w_.Reserve();
    w_.Char(separator);
    separator = ',';
    w_.String(text);
  }
  w_.Reserve();
  if (separator == '[') w_.Char('[');
  w_.Char(']');
}

}  // namespace
}  // namespace kube::codec

namespace kube {

void EncodeJson(const TypeInfo& info, const void* object, std::string* out) {
  const std::size_t before = out->size();
  codec::JsonEncoder encoder(out);
  encoder.Message(info, static_cast<const char*>(object), true);
  encoder.Flush();
  if (encoder.bad_raw() == nullptr && encoder.bad_custom() == nullptr) return;
  out->resize(before);
  if (encoder.bad_custom() != nullptr) {
    throw Error("cannot write " + std::string(info.name) + " as JSON: a member of type " +
                std::string(encoder.bad_custom()->name) + " holds a value that has no name");
  }
  throw Error(std::string("cannot write ") + std::string(info.name) +
              " as JSON: " + std::string(encoder.bad_raw()->name()) + " does not hold one well-formed JSON value");
}

}  // namespace kube
