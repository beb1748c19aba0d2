// What the simulated containers have printed: pods/log without the sending.
#ifndef KUBE_SRC_SANDBOX_POD_LOG_H_
#define KUBE_SRC_SANDBOX_POD_LOG_H_

#include <kube/codec/value.h>
#include <kube/meta/time.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/request_info.h"

namespace kube::sandbox {

/// Before a container's name, the annotation that holds what it has printed besides its first line.
inline constexpr std::string_view kLogAnnotation = "log.sandbox.kube/";

/// The parameters of pods/log. Source of the checks: kubernetes pkg/apis/core/validation ValidatePodLogOptions.
struct LogParams {
  std::string container{};
  bool follow = false;
  bool previous = false;
  bool timestamps = false;
  std::optional<MicroTime> since{};
  std::optional<std::int64_t> tail_lines{};
  std::optional<std::int64_t> limit_bytes{};
  std::string stream{};  ///< "", "All", "Stdout" or "Stderr"

  /// Throws StatusError (400 or 422).
  static LogParams Parse(const QueryParams& query, MicroTime now);
};

/// The container whose log is meant. Throws StatusError (400) when the pod has none of that name, or several and none
/// is named.
std::string ChooseContainer(const Value& pod, const std::string& wanted);

struct ContainerLog {
  bool started = false;
  bool ended = false;
  std::string text{};
};
/// Everything that `container` has printed until now, as `params` select it: a line that says what it is, then what its
/// annotation holds, in the form that container runtimes write: `<RFC 3339 time> <stdout|stderr> <F|P> <text>` (P: the
/// next line goes on with it). Other lines count as printed to stdout at the container's start.
ContainerLog LogOf(const Value& pod, const std::string& container, const LogParams& params);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_POD_LOG_H_
