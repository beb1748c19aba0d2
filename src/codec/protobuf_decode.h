// The typed protobuf reader: one interpreter over field tables.
#ifndef KUBE_SRC_CODEC_PROTOBUF_DECODE_H_
#define KUBE_SRC_CODEC_PROTOBUF_DECODE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "kube/codec/decode_error.h"
#include "kube/codec/type_info.h"
#include "src/codec/fields.h"
#include "src/codec/wire.h"

namespace kube::codec {

class ProtobufReader {
 public:
  explicit ProtobufReader(std::string_view bytes)
      : begin_(bytes.data() != nullptr ? bytes.data() : ""), end_(begin_ + bytes.size()) {}

  const char* begin() const { return begin_; }
  const char* end() const { return end_; }

  /// Reads the message in [p, end) into `object`. False after a fault.
  bool Message(const char* p, const char* end, const TypeInfo& info, char* object, int depth);

  void Describe(DecodeFailure* failure) const;

 private:
  /// One field, whose tag stands in [tag, p). The position behind it, or null after a fault.
  const char* FieldValue(const char* tag_at, const char* p, const char* end, const Field& f, std::uint32_t wire,
                         char* slot, int depth);
  const char* ScalarField(const char* tag_at, const char* p, const char* end, const Field& f, std::uint32_t wire,
                          char* slot);
  template <class T>
  const char* ScalarElements(const char* tag_at, const char* p, const char* end, std::uint32_t wire,
                             std::vector<T>* list);
  template <class T>
  const char* MapEntry(const char* tag_at, const char* p, const char* end, Map<T>* map);
  const char* MessageMapEntry(const char* p, const char* end, const TypeInfo& info, void* map, int depth);

  template <class T>
  const char* Scalar(const char* p, const char* end, std::uint32_t wire, T* value);
  template <class T>
  bool Wrapped(const char* p, const char* end, T* value);

  const char* Fail(const char* at, const char* reason) {
    if (reason_ == nullptr) {
      reason_ = reason;
      fault_at_ = at;
    }
    return nullptr;
  }
  void Prefix(std::string_view piece);

  const char* begin_;
  const char* end_;
  const char* reason_ = nullptr;
  const char* fault_at_ = nullptr;
  std::string path_;
};

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_PROTOBUF_DECODE_H_
