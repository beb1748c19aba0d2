// The typed JSON reader: one interpreter over field tables.
#ifndef KUBE_SRC_CODEC_JSON_DECODE_H_
#define KUBE_SRC_CODEC_JSON_DECODE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/decode_error.h"
#include "kube/codec/type_info.h"
#include "src/codec/fields.h"
#include "src/codec/json_cursor.h"

namespace kube::codec {

/// Counts of what is open around a value: JSON containers, and described structs.
struct Nesting {
  std::int16_t containers = 0;
  std::int16_t messages = 0;
  Nesting Container() const { return {static_cast<std::int16_t>(containers + 1), messages}; }
  Nesting Message() const {
    return {static_cast<std::int16_t>(containers + 1), static_cast<std::int16_t>(messages + 1)};
  }
};

/// Reads values at a position of the text into members. Every function returns the position behind, or null after a
/// fault; then the path has been gathered on the way out.
class JsonReader {
 public:
  JsonReader(std::string_view text, const DecodeOptions& options)
      : cursor_(text, options.max_depth), strict_(options.strict_errors) {}

  JsonCursor& cursor() { return cursor_; }

  /// A struct; p is at the start of the value.
  const char* Message(const char* p, const TypeInfo& info, char* object, Nesting nesting);

  /// Fills the failure from the fault and the path gathered.
  void Describe(DecodeFailure* failure);
  /// Hands out what strict mode found.
  void FinishStrict();

 private:
  struct StrictError {
    bool duplicate;
    std::string path;
  };

  const char* OptionalMessage(const char* p, const TypeInfo& info, char* slot, Nesting nesting);
  const char* Custom(const char* p, const TypeInfo& info, char* value, Nesting nesting);
  const char* Union(const char* p, const TypeInfo& info, char* object, Nesting nesting);
  const char* Value(const char* p, const Field& field, char* slot, Nesting nesting);
  const char* ValueSlow(const char* p, const Field& field, char* slot, Nesting nesting);
  const char* UnknownField(const char* p, std::string_view name, Nesting nesting);
  const char* MessageList(const char* p, const Field& field, void* list, Nesting nesting);
  const char* MessageMap(const char* p, const TypeInfo& info, void* map, Nesting nesting);
  const char* StringMap(const char* p, Map<std::string>* map, Nesting nesting);
  const char* Strings(const char* p, std::vector<std::string>* list, Nesting nesting);
  template <class T>
  const char* ScalarList(const char* p, std::vector<T>* list, Nesting nesting);
  template <class T>
  const char* ScalarMap(const char* p, Map<T>* map, Nesting nesting);
  template <class T>
  const char* Optional(const char* p, std::optional<T>* value, Nesting nesting);

  KUBE_INLINE const char* Scalar(const char* p, std::string* value, Nesting nesting);
  const char* Scalar(const char* p, bool* value, Nesting nesting);
  const char* Scalar(const char* p, std::int32_t* value, Nesting nesting);
  const char* Scalar(const char* p, std::int64_t* value, Nesting nesting);
  const char* Scalar(const char* p, double* value, Nesting nesting);
  const char* Scalar(const char* p, Bytes* value, Nesting nesting);
  const char* Scalar(const char* p, Time* value, Nesting nesting);
  const char* Scalar(const char* p, MicroTime* value, Nesting nesting);
  const char* Scalar(const char* p, Duration* value, Nesting nesting);
  const char* Scalar(const char* p, Quantity* value, Nesting nesting);
  const char* Scalar(const char* p, IntOrString* value, Nesting nesting);
  const char* Scalar(const char* p, RawJson* value, Nesting nesting);
  const char* Scalar(const char* p, StringList* value, Nesting nesting) { return Strings(p, value, nesting); }

  /// Passes the '[' or '{' at p. `*done` when the closing character follows at once.
  KUBE_INLINE const char* Open(const char* p, char open, char close, const char* what, Nesting nesting, bool* done);
  /// Passes ',' (and gives the position of what follows) or `close` (and sets `*done`).
  KUBE_INLINE const char* Next(const char* p, char close, const char* what, bool* done);
  /// Reads a key and its colon; the result is at the value.
  KUBE_INLINE const char* Key(const char* p, std::string_view* key);
  /// The same for the key of a struct's field, with its first eight bytes as Field::prefix has them.
  KUBE_INLINE const char* FieldKey(const char* p, std::string_view* key, std::uint64_t* prefix);
  KUBE_INLINE const char* Colon(const char* p);
  KUBE_INLINE const char* Text(const char* p, const char* what, std::string_view* text);
  const char* Int(const char* p, std::int64_t low, std::int64_t high, std::int64_t* value);

  void AddStrict(bool duplicate, std::string_view name);
  void AddDuplicateKey(std::string_view key);
  std::size_t StrictMark() const { return strict_ == nullptr ? 0 : strict_found_.size(); }
  /// Puts a piece of path before what strict mode found since `mark`, and before the fault's path.
  void InIndex(std::size_t index, std::size_t mark, const char* result);
  void InKey(std::string_view key, std::size_t mark, const char* result);
  void Prefix(const std::string& piece, std::size_t mark, const char* result);
  bool Watched(std::size_t mark, const char* result) const {
    return KUBE_UNLIKELY(result == nullptr) || KUBE_UNLIKELY(strict_ != nullptr && strict_found_.size() > mark);
  }

  /// How many items the list of this field had when it was read last: the best guess for the next one.
  std::uint8_t& LastSize(const Field& field) {
    return last_sizes_[(reinterpret_cast<std::uintptr_t>(&field) / sizeof(Field)) % sizeof last_sizes_];
  }

  JsonCursor cursor_;
  std::uint8_t last_sizes_[128] = {};
  std::vector<std::string>* strict_;
  std::vector<StrictError> strict_found_;
  std::string path_;  // of the fault, as far as it has been gathered
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_JSON_DECODE_H_
