// What a request asks for, read off its method, path and query.
#ifndef KUBE_SRC_SANDBOX_REQUEST_INFO_H_
#define KUBE_SRC_SANDBOX_REQUEST_INFO_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kube::sandbox {

/// The parameters behind the '?', decoded, in order.
class QueryParams {
 public:
  QueryParams() = default;
  static QueryParams Parse(std::string_view query);

  /// The first value, or "".
  std::string_view Get(std::string_view name) const;
  bool Has(std::string_view name) const;
  std::vector<std::string_view> GetAll(std::string_view name) const;
  /// "true" and "1" count as true, as does a name without a value; "false" and "0" as false. Throws StatusError (400).
  bool GetBool(std::string_view name) const;
  std::optional<bool> FindBool(std::string_view name) const;
  /// Nothing when absent. Throws StatusError (400) for what is no integer.
  std::optional<std::int64_t> FindInt(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> params_;
};

/// Source: apiserver endpoints/request/requestinfo.go.
struct RequestInfo {
  bool is_resource = false;  ///< below /api/v1/ or /apis/<group>/<version>/
  std::string group{};
  std::string version{};
  std::string namespace_{};
  std::string resource{};
  std::string name{};
  std::string subresource{};
  std::vector<std::string> rest{};  ///< further segments, of proxies
  QueryParams query{};
};

RequestInfo ParseRequest(std::string_view path, std::string_view query);

/// `%41` becomes `A`; with `plus`, `+` becomes a space. Broken escapes stay as they are.
std::string PercentDecode(std::string_view text, bool plus);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_REQUEST_INFO_H_
