// Protobuf of Pod and Deployment, with and without envelope, is read or refused; what was read is written as protobuf
// that reads back equal.
#include "fuzz/fuzz_util.h"
#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/codec.h"

namespace {

template <class T>
void RoundTrip(std::string_view bytes) {
  T object;
  kube::DecodeFailure failure;
  const bool ok = kube::HasProtobufMagic(bytes) ? kube::TryDecodeProtobuf(bytes, &object, {}, &failure)
                                                : kube::TryDecodeProtobufMessage(bytes, &object, {}, &failure);
  if (!ok) {
    kube::fuzz::Check(failure.offset <= bytes.size() && !failure.reason.empty(), "a failure without place or reason");
    return;
  }
  const std::string once = kube::EncodeProtobuf(object);
  const T back = kube::DecodeProtobuf<T>(once);
  const std::string twice = kube::EncodeProtobuf(back);
  kube::fuzz::Check(once == twice, "protobuf does not come back the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const kube::fuzz::Input input(data, size);
  RoundTrip<kube::core::v1::Pod>(input.text());
  RoundTrip<kube::apps::v1::Deployment>(input.text());
  return 0;
}
