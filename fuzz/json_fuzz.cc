// JSON of Pod and Deployment is read or refused; what was read is written as JSON that reads back equal.
#include "fuzz/fuzz_util.h"
#include "kube/api/apps/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/codec.h"

namespace {

template <class T>
void RoundTrip(std::string_view text) {
  T object;
  kube::DecodeFailure failure;
  std::vector<std::string> strict;
  const bool ok = kube::TryDecodeJson(text, &object, {.strict_errors = &strict}, &failure);
  T again;
  kube::fuzz::Check(ok == kube::TryDecodeJson(text, &again, {}, nullptr), "strict mode decides differently");
  if (!ok) {
    kube::fuzz::Check(failure.offset <= text.size() && !failure.reason.empty(), "a failure without place or reason");
    return;
  }
  kube::fuzz::Check(kube::Equal(object, again), "strict mode reads differently");
  const std::string once = kube::EncodeJson(object);
  T back = kube::DecodeJson<T>(once);
  // Compared as text: a raw value that is null is written, but read as absent.
  const std::string twice = kube::EncodeJson(back);
  T third = kube::DecodeJson<T>(twice);
  kube::fuzz::Check(kube::Equal(back, third), "JSON does not come back equal", once, twice);
  kube::fuzz::Check(kube::EncodeJson(third) == twice, "JSON does not settle", once, twice);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const kube::fuzz::Input input(data, size);
  RoundTrip<kube::core::v1::Pod>(input.text());
  RoundTrip<kube::apps::v1::Deployment>(input.text());
  return 0;
}
