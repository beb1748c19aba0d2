// JSON against protobuf: an object read from one is written in the other and comes back equal.
//
// The first pass from protobuf to JSON may change what JSON cannot say (text that is not UTF-8, a raw value that is not
// JSON or is null); from there on nothing may change.
#include "fuzz/fuzz_util.h"
#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/codec.h"

namespace {

template <class T>
void Compare(std::string_view bytes) {
  T object;
  if (!kube::TryDecodeProtobufMessage(bytes, &object, {}, nullptr)) return;
  std::string json;
  try {
    kube::EncodeJson(object, &json);
  } catch (const kube::Error&) {
    return;  // a raw value that is not JSON
  }
  T from_json;
  kube::DecodeFailure failure;
  if (!kube::TryDecodeJson(json, &from_json, {}, &failure)) {
    kube::fuzz::Check(failure.reason == "not a time of RFC 3339", "JSON that cannot be read", json, failure.ToString());
    return;  // a year that has more than four digits
  }
  const std::string pb = kube::EncodeProtobuf(from_json);
  const T from_pb = kube::DecodeProtobuf<T>(pb);
  from_json.api_version = from_pb.api_version;
  from_json.kind = from_pb.kind;
  kube::fuzz::Check(kube::Equal(from_json, from_pb), "JSON and protobuf differ", json, kube::EncodeJson(from_pb));
  kube::fuzz::Check(kube::EncodeJson(from_pb) == kube::EncodeJson(from_json), "equal objects, other JSON", json);
  kube::fuzz::Check(kube::EncodeProtobuf(from_pb) == pb, "protobuf does not settle");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const kube::fuzz::Input input(data, size);
  Compare<kube::core::v1::Pod>(input.text());
  Compare<kube::apps::v1::Deployment>(input.text());
  return 0;
}
