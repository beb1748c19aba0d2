// The parameters of lists and watches.
#ifndef KUBE_SRC_SANDBOX_LIST_PARAMS_H_
#define KUBE_SRC_SANDBOX_LIST_PARAMS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "src/sandbox/object_filter.h"
#include "src/sandbox/request_info.h"

namespace kube::sandbox {

/// Where a list goes on: the version of its first page and the key of the last object given.
struct ContinueToken {
  std::uint64_t version = 0;  ///< 0: whatever is current (after the first version has expired)
  std::string after{};

  /// Opaque to clients: base64url of a small JSON object, as upstream's.
  std::string Encode() const;
  /// Throws StatusError (400).
  static ContinueToken Decode(std::string_view text);
};

/// Source of the checks: apimachinery apis/meta/internalversion/validation.
struct ListParams {
  ObjectFilter filter{};
  bool watch = false;
  bool bookmarks = false;
  std::optional<bool> send_initial_events{};
  std::optional<std::int64_t> timeout_seconds{};
  std::size_t limit = 0;
  std::optional<ContinueToken> continue_{};
  std::string resource_version{};        ///< as sent
  std::uint64_t version = 0;             ///< the same as a number; 0 for "" and "0"
  std::string resource_version_match{};  ///< "", "NotOlderThan" or "Exact"

  /// Throws StatusError (400 or 422).
  /// `custom_fields`: the selectableFields of a custom resource.
  static ListParams Parse(const ResourceInfo& resource, const RequestInfo& request,
                          const Value& custom_fields = Value());
};

/// A resourceVersion as a number; "" gives 0. Throws StatusError (400) for anything else that is no number.
std::uint64_t ParseResourceVersion(std::string_view text);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_LIST_PARAMS_H_
