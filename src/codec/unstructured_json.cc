// Untyped objects and lists from and to JSON.

#include <stdexcept>

#include "kube/codec/unstructured.h"
#include "src/codec/value_json.h"

namespace kube {
namespace {

using internal::ValueReader;

constexpr std::size_t kMaxStrictErrors = 100;

// Why `object` is no API object, or null.
const char* Fault(const Value& object) {
  if (!object.IsObject()) return "expected an object";
  return object["kind"].GetString().value_or("").empty() ? "missing: an API object says its kind" : nullptr;
}

constexpr std::string_view WithoutList(std::string_view kind) {
  if (kind.ends_with("List")) kind.remove_suffix(4);
  return kind;
}

// Reads a list object member by member, each item into a block of its own.
class ListReader {
 public:
  ListReader(std::string_view text, const DecodeOptions& options)
      : reader_(text, options), strict_errors_(options.strict_errors) {}

  bool Read(UnstructuredList* list) {
    const char* p = reader_.cursor().Space(reader_.cursor().begin());
    if (reader_.cursor().At(p) != '{') {
      reader_.cursor().Expected(p, "an object");
      return false;
    }
    p = Members(reader_.cursor().Space(p + 1), list);
    return p != nullptr && reader_.cursor().AtEnd(p);
  }
  void Describe(DecodeFailure* failure) const { reader_.Describe(failure, around_); }

 private:
  const char* Members(const char* p, UnstructuredList* list) {
    codec::JsonCursor& cursor = reader_.cursor();
    Value& object = list->list.object();
    if (cursor.At(p) == '}') return p + 1;
    for (bool have_items = false;;) {
      std::string_view text;
      p = reader_.Key(p, &text);
      if (p == nullptr) return nullptr;
      std::string key(text);
      around_ = key;
      if (key == "items" ? std::exchange(have_items, true) : object.Contains(key)) Duplicate(key);
      if (key == "items") {
        p = Items(p, list);
      } else {
        Value value;
        p = reader_.Read(p, 1, &value);
        if (p != nullptr) object[key] = std::move(value);
      }
      if (p == nullptr) return nullptr;
      around_.clear();
      p = cursor.Space(p);
      if (cursor.At(p) == '}') return p + 1;
      if (cursor.At(p) != ',') return cursor.Expected(p, "',' or '}'");
      p = cursor.Space(p + 1);
    }
  }

  const char* Items(const char* p, UnstructuredList* list) {
    codec::JsonCursor& cursor = reader_.cursor();
    list->items.clear();
    if (cursor.At(p) == 'n') return cursor.Null(p);
    if (cursor.At(p) != '[') return cursor.Expected(p, "an array");
    p = cursor.Space(p + 1);
    if (cursor.At(p) == ']') return p + 1;
    for (;;) {
      around_ = "items[" + std::to_string(list->items.size()) + "]";
      if (cursor.At(p) != '{') return cursor.Expected(p, "an object");
      std::size_t found = strict_errors_ == nullptr ? 0 : strict_errors_->size();
      p = Item(cursor.Space(p + 1), list->list);
      if (p == nullptr) return nullptr;
      if (strict_errors_ != nullptr) PrefixErrors(found);
      list->items.emplace_back(reader_.builder().Finish());
      p = cursor.Space(p);
      if (cursor.At(p) == ']') return p + 1;
      if (cursor.At(p) != ',') return cursor.Expected(p, "',' or ']'");
      p = cursor.Space(p + 1);
    }
  }

  // Reads an item, with the kind and version of its list if it has none; p is behind its '{'.
  const char* Item(const char* p, const Unstructured& list) {
    codec::JsonCursor& cursor = reader_.cursor();
    internal::ValueBuilder& builder = reader_.builder();
    builder.Begin(Value::Type::kObject);
    bool has_type = list.kind().empty();
    bool more = cursor.At(p) != '}';
    while (more) {
      std::string_view key;
      p = reader_.Key(p, &key);
      if (p == nullptr) return nullptr;
      has_type |= key == "kind" || key == "apiVersion";
      builder.Key(key);
      p = reader_.Read(p, 3);
      if (p == nullptr) return nullptr;
      p = cursor.Space(p);
      more = cursor.At(p) == ',';
      if (more) p = cursor.Space(p + 1);
    }
    if (cursor.At(p) != '}') return cursor.Expected(p, "',' or '}'");
    if (!has_type) {
      builder.Key("apiVersion");
      builder.String(list.api_version());
      builder.Key("kind");
      builder.String(WithoutList(list.kind()));
      builder.MoveToFront(2);
    }
    builder.End(strict_errors_);
    return p + 1;
  }

  void Duplicate(const std::string& key) {
    if (strict_errors_ == nullptr || strict_errors_->size() >= kMaxStrictErrors) return;
    strict_errors_->push_back("duplicate field \"" + key + "\"");
  }
  // What strict mode found inside an item lacks the item's own path.
  void PrefixErrors(std::size_t from) {
    for (std::size_t i = from; i < strict_errors_->size(); ++i) {
      std::string& line = (*strict_errors_)[i];
      std::size_t at = line.find('"') + 1;
      line.insert(at, at < line.size() && line[at] == '[' ? around_ : around_ + ".");
    }
  }

  ValueReader reader_;
  std::vector<std::string>* strict_errors_;
  std::string around_;  // the path of what is being read
};

// Items that have neither version nor kind take those of their list, also where these come behind the items.
// Source: apimachinery apis/meta/v1/unstructured/helpers.go (decodeToList).
void Inherit(UnstructuredList& list) {
  for (Unstructured& item : list.items) {
    if (!item.kind().empty() || !item.api_version().empty()) continue;
    item.SetKind(WithoutList(list.list.kind()));
    item.SetApiVersion(list.list.api_version());
  }
}

}  // namespace

bool Unstructured::TryDecodeJson(std::string_view text, Unstructured* object, const DecodeOptions& options,
                                 DecodeFailure* failure) {
  Value value;
  if (!Value::TryDecodeJson(text, &value, options, failure)) return false;
  if (const char* fault = Fault(value)) {
    *failure = {0, value.IsObject() ? "kind" : "", fault};
    return false;
  }
  object->object_ = std::move(value);
  return true;
}

Unstructured Unstructured::DecodeJson(std::string_view text, const DecodeOptions& options) {
  Unstructured object;
  DecodeFailure failure;
  if (!TryDecodeJson(text, &object, options, &failure)) throw DecodeError(std::move(failure));
  return object;
}

bool UnstructuredList::TryDecodeJson(std::string_view text, UnstructuredList* list, const DecodeOptions& options,
                                     DecodeFailure* failure) {
  ListReader reader(text, options);
  UnstructuredList read;
  try {
    if (!reader.Read(&read)) {
      reader.Describe(failure);
      return false;
    }
  } catch (const std::length_error& error) {
    *failure = {text.size(), "items", error.what()};
    return false;
  }
  if (const char* fault = Fault(read.list.object())) {
    *failure = {0, "kind", fault};
    return false;
  }
  Inherit(read);
  *list = std::move(read);
  return true;
}

UnstructuredList UnstructuredList::DecodeJson(std::string_view text, const DecodeOptions& options) {
  UnstructuredList list;
  DecodeFailure failure;
  if (!TryDecodeJson(text, &list, options, &failure)) throw DecodeError(std::move(failure));
  return list;
}

std::string UnstructuredList::EncodeJson() const {
  std::string out = list.EncodeJson();
  out.pop_back();
  if (!list.object().empty()) out += ',';
  out += "\"items\":[";
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i != 0) out += ',';
    items[i].object().EncodeJson(out);
  }
  return out += "]}";
}

}  // namespace kube
