// What is known of a call besides its result.
#ifndef KUBE_TRANSPORT_CALL_INFO_H_
#define KUBE_TRANSPORT_CALL_INFO_H_

#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

#include "kube/transport/http.h"
#include "kube/transport/warning.h"

namespace kube {

/// Filled by a call that is given one, whether it succeeds or throws: `pods.Get("web", {}, {.info = &info})`. Costs a
/// copy of the answer's headers. Where a call makes several requests (ListAll) it tells about the last.
struct CallInfo {
  int status = 0;        ///< of the last answer; 0: there was none
  int attempts = 0;      ///< how often the request was sent, with every kind of repeat
  int http_version = 0;  ///< 11 or 20; 0: no answer
  Headers headers{};     ///< of the last answer
  std::vector<Warning> warnings{};

  std::chrono::nanoseconds duration{0};  ///< of the call; of one that returns a stream: until its headers were there
  std::chrono::nanoseconds rate_limited{0};  ///< the part of it spent in the client-side rate limiter
  std::chrono::nanoseconds retry_wait{0};    ///< the part of it spent waiting between attempts
  std::uint64_t request_bytes = 0;           ///< bodies sent, over all attempts
  /// Bodies received, as on the wire (compressed). A call that returns a stream cannot know: ask its received_bytes().
  std::uint64_t response_bytes = 0;

  /// Under which the server logged the request; empty if it said none.
  std::string_view audit_id() const { return headers.Get("audit-id"); }
  /// Flow control: uid of the FlowSchema that matched (k8s.io/api flowcontrol/v1).
  std::string_view flow_schema_uid() const { return headers.Get("x-kubernetes-pf-flowschema-uid"); }
  /// Flow control: uid of the PriorityLevelConfiguration.
  std::string_view priority_level_uid() const { return headers.Get("x-kubernetes-pf-prioritylevel-uid"); }
};

}  // namespace kube

#endif  // KUBE_TRANSPORT_CALL_INFO_H_
