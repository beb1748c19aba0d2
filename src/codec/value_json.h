// The untyped JSON reader.
#ifndef KUBE_SRC_CODEC_VALUE_JSON_H_
#define KUBE_SRC_CODEC_VALUE_JSON_H_

#include <string>
#include <string_view>
#include <vector>

#include "src/codec/json_cursor.h"
#include "src/codec/value_builder.h"

namespace kube::internal {

/// Reads values of one text into a builder. Positions and faults as in JsonCursor.
class ValueReader {
 public:
  ValueReader(std::string_view text, const DecodeOptions& options);

  codec::JsonCursor& cursor() { return cursor_; }
  ValueBuilder& builder() { return builder_; }

  /// One value of any kind, with `depth` containers around it, into the builder. p is at its start. No recursion.
  const char* Read(const char* p, int depth);
  /// The same, taken out of the builder, which holds nothing else.
  const char* Read(const char* p, int depth, Value* value);
  /// Reads `"key":`; p is at the quote. The key stays readable until the next string.
  const char* Key(const char* p, std::string_view* key);
  /// Fills `failure` from the cursor's fault; `around` is the path of what was being read.
  void Describe(DecodeFailure* failure, std::string_view around = {}) const;

 private:
  const char* ReadKey(const char* p, std::string_view* key);
  const char* Scalar(const char* p);
  const char* Number(const char* p);

  codec::JsonCursor cursor_;
  ValueBuilder builder_;
  std::vector<std::string>* strict_errors_;
  std::uint32_t fields_v1_;  // the code of "fieldsV1": the keys below it do not enter the dictionary
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CODEC_VALUE_JSON_H_
