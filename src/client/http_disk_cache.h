// Answers to GET requests in the files of kubectl's HTTP cache.
#ifndef KUBE_SRC_CLIENT_HTTP_DISK_CACHE_H_
#define KUBE_SRC_CLIENT_HTTP_DISK_CACHE_H_

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kube/transport/http.h"
#include "src/client/stored_response.h"

namespace kube::internal {

/// One file a URL, named by the hexadecimal SHA-256 of the URL. Any number of threads and processes may use a directory
/// at once: files are written beside their place and renamed. What cannot be read counts as absent, what cannot be
/// written is passed over. Source: client-go discovery/cached/disk/round_tripper.go.
class HttpDiskCache {
 public:
  using Now = std::function<std::chrono::system_clock::time_point()>;

  HttpDiskCache(std::string directory, Now now) : directory_(std::move(directory)), now_(std::move(now)) {}

  /// What is stored for the request, fresh or not.
  std::optional<StoredResponse> Find(const std::string& url, const Headers& request) const;
  bool IsFresh(const StoredResponse& stored) const { return internal::IsFresh(stored.headers, now_()); }
  /// Stores an answer with status 200 where that is allowed and of use.
  void Store(const std::string& url, const Headers& request, const Headers& answer, std::string_view body) const;

 private:
  std::string PathOf(const std::string& url) const;

  std::string directory_;
  Now now_;
};

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_HTTP_DISK_CACHE_H_
