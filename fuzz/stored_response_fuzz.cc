// Files of the HTTP cache: whatever stands behind a right checksum, what is read is bounded by the file, and what is
// written of it is read again as it was.
#include <chrono>

#include "fuzz/fuzz_util.h"
#include "src/client/stored_response.h"
#include "src/transport/sha256.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using kube::fuzz::Check;
  namespace internal = kube::internal;
  const kube::fuzz::Input input(data, size);
  const std::string message(input.text());
  internal::DecodeStoredResponse(message);  // mostly a wrong checksum
  const auto stored = internal::DecodeStoredResponse(kube::transport::Sha256(message) + message);
  if (!stored) return 0;
  Check(stored->body.size() <= message.size(), "more than the file holds");
  const auto now = std::chrono::system_clock::time_point(std::chrono::hours(24 * 365 * 56));
  const kube::Headers request{{"Accept", "application/json"}};
  internal::IsFresh(stored->headers, now);
  internal::AnswersRequest(stored->headers, request);
  const auto headers = internal::HeadersToStore(stored->headers, request, now);
  if (!headers) return 0;
  Check(internal::AnswersRequest(*headers, request), "stored for another request than its own", message);
  const auto file = internal::EncodeStoredResponse(*headers, stored->body);
  if (!file) return 0;
  const auto again = internal::DecodeStoredResponse(*file);
  Check(again && again->body == stored->body, "not read again as it was written", message);
  return 0;
}
