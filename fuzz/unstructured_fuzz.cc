// Untyped JSON is read or refused exactly as the cursor does it, and comes back equal.
#include "fuzz/fuzz_util.h"
#include "kube/codec/unstructured.h"
#include "src/codec/json_cursor.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const kube::fuzz::Input input(data, size);
  const std::string_view text = input.text();
  kube::DecodeFailure failure;
  kube::Value value;
  const bool ok = kube::Value::TryDecodeJson(text, &value, {}, &failure);
  kube::codec::JsonCursor cursor(text);
  const char* end = cursor.Skip(cursor.Space(cursor.begin()), 0);
  const bool well_formed = end != nullptr && cursor.AtEnd(end);
  kube::fuzz::Check(well_formed || !ok, "malformed JSON was read", text);
  if (ok) {
    const std::string once = value.EncodeJson();
    const kube::Value back = kube::Value::DecodeJson(once);
    kube::fuzz::Check(back == value, "the value does not come back equal", once, back.EncodeJson());
  } else {
    kube::fuzz::Check(failure.offset <= size && !failure.reason.empty(), "a failure without place or reason", text);
  }
  kube::Unstructured object;
  if (kube::Unstructured::TryDecodeJson(text, &object, {}, &failure)) {
    kube::fuzz::Check(!object.kind().empty(), "an object without kind", text);
    kube::fuzz::Check(kube::Unstructured::DecodeJson(object.EncodeJson()) == object, "the object changed", text);
  }
  kube::UnstructuredList list;
  kube::UnstructuredList::TryDecodeJson(text, &list, {}, &failure);
  return 0;
}
