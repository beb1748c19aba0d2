#include "src/client/http_disk_cache.h"

#include <optional>
#include <utility>

#include "src/client/cache_file.h"
#include "src/transport/sha256.h"

namespace kube::internal {

std::string HttpDiskCache::PathOf(const std::string& url) const {
  constexpr char kHex[] = "0123456789abcdef";
  std::string path = directory_ + "/";
  for (char c : transport::Sha256(url)) {
    path += kHex[static_cast<unsigned char>(c) >> 4];
    path += kHex[static_cast<unsigned char>(c) & 15];
  }
  return path;
}

std::optional<StoredResponse> HttpDiskCache::Find(const std::string& url, const Headers& request) const {
  std::optional<CacheFile> file = ReadCacheFile(PathOf(url));
  if (!file) return std::nullopt;
  std::optional<StoredResponse> stored = DecodeStoredResponse(std::move(file->data));
  if (!stored || !AnswersRequest(stored->headers, request)) return std::nullopt;
  return stored;
}

void HttpDiskCache::Store(const std::string& url, const Headers& request, const Headers& answer,
                          std::string_view body) const {
  std::optional<Headers> headers = HeadersToStore(answer, request, now_());
  if (!headers) return;
  std::optional<std::string> file = EncodeStoredResponse(*std::move(headers), body);
  if (file && file->size() <= kMaxCacheFileBytes) WriteCacheFile(PathOf(url), *file);
}

}  // namespace kube::internal
