#include "kube/client/openapi_client.h"

#include <mutex>
#include <optional>
#include <utility>

#include "kube/client/rest_client.h"
#include "src/client/cache_directory.h"
#include "src/client/client_core.h"
#include "src/client/http_disk_cache.h"

namespace kube {
namespace {

std::string PathOf(const GroupVersion& gv) { return (gv.group.empty() ? "api/" : "apis/") + gv.ToString(); }

// The path and the query of an address that the server gave; it must lead to the server itself.
void SetAddress(std::string_view address, Request* request) {
  std::size_t question = address.find('?');
  request->AbsPath(address.substr(0, question));
  for (std::string_view rest = question == std::string_view::npos ? std::string_view() : address.substr(question + 1);
       !rest.empty();) {
    std::size_t end = rest.find('&');
    std::string_view pair = rest.substr(0, end);
    std::size_t equals = pair.find('=');
    request->Param(pair.substr(0, equals),
                   equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
}

// kubectl asks with this limit in the query, so that it is a part of its files' names. Source: client-go
// discovery/discovery_client.go.
constexpr char kKubectlTimeout[] = "32s";

std::optional<internal::HttpDiskCache> MakeDiskCache(OpenApiCacheOptions options) {
  if (options.directory.empty()) return std::nullopt;
  if (!options.now) options.now = [] { return std::chrono::system_clock::now(); };
  return internal::HttpDiskCache(std::move(options.directory), std::move(options.now));
}

}  // namespace

std::string HttpCacheDirectory(std::string base) {
  return internal::CleanPath(internal::CacheBase(std::move(base)) + "/http");
}

class OpenApiClient::Impl {
 public:
  Impl(Client client, OpenApiCacheOptions cache) : client_(std::move(client)), disk_(MakeDiskCache(std::move(cache))) {}

  // The address changes with the content: what is kept needs no request.
  OpenApiBytes Immutable(const std::string& address, std::string_view media_type, const CallOptions& call) {
    Key key(address, media_type);
    if (std::optional<Kept> kept = Find(key)) return kept->bytes;
    if (std::optional<Kept> stored = FindOnDisk(key, /*fresh=*/true)) return Keep(key, *stored);
    return Fetch(key, "", call);
  }

  // Asked for each time, with the ETag of what is kept.
  OpenApiBytes Checked(const std::string& path, std::string_view media_type, const CallOptions& call) {
    Key key(path, media_type);
    std::optional<Kept> kept = Find(key);
    if (!kept) kept = FindOnDisk(key, /*fresh=*/false);
    const std::string etag = kept ? kept->etag : "";
    try {
      return Fetch(key, etag, call);
    } catch (const ApiError& error) {
      if (etag.empty() || error.code() != 304) throw;
    }
    return Keep(key, *kept);
  }

 private:
  using Key = std::pair<std::string, std::string>;  // address and media type
  struct Kept {
    OpenApiBytes bytes;
    std::string etag;
  };

  std::optional<Kept> Find(const Key& key) {
    std::lock_guard lock(mutex_);
    auto at = kept_.find(key);
    if (at == kept_.end()) return std::nullopt;
    return at->second;
  }

  // With `fresh`, only what may be used without asking.
  std::optional<Kept> FindOnDisk(const Key& key, bool fresh) const {
    if (!disk_) return std::nullopt;
    std::optional<internal::StoredResponse> stored = disk_->Find(UrlOf(key.first), HeadersOf(key));
    if (!stored || (fresh && !disk_->IsFresh(*stored))) return std::nullopt;
    return Kept{.bytes = std::make_shared<const std::string>(std::move(stored->body)),
                .etag = std::string(stored->headers.Get("etag"))};
  }

  OpenApiBytes Keep(const Key& key, const Kept& kept) {
    std::lock_guard lock(mutex_);
    // Older documents of the same path are of no use any more.
    std::string path = key.first.substr(0, key.first.find('?'));
    std::erase_if(kept_, [&](const auto& entry) {
      return entry.first.second == key.second && entry.first.first.substr(0, entry.first.first.find('?')) == path;
    });
    kept_[key] = kept;
    return kept.bytes;
  }

  OpenApiBytes Fetch(const Key& key, const std::string& etag, const CallOptions& call) {
    Request request = RequestFor(key.first);
    request.Accept(key.second).Call(call);
    if (!etag.empty()) request.Header("If-None-Match", etag);
    Result result = request.Do();
    if (disk_ && result.status_code() == 200) {
      disk_->Store(UrlOf(key.first), HeadersOf(key), result.headers(), result.body());
    }
    Kept fetched{.bytes = nullptr, .etag = std::string(result.headers().Get("etag"))};
    fetched.bytes = std::make_shared<const std::string>(std::move(result).TakeBody());
    return Keep(key, fetched);
  }

  Request RequestFor(const std::string& address) const {
    Request request = RestClient(client_).Get();
    SetAddress(address, &request);
    return request;
  }

  // As kubectl asks for the same.
  std::string UrlOf(const std::string& address) const {
    return client_.core()->server() + RequestFor(address).Param("timeout", kKubectlTimeout).Target();
  }

  // What an answer may depend on.
  Headers HeadersOf(const Key& key) const {
    Headers headers = client_.core()->headers();
    headers.Set("Accept", key.second);
    return headers;
  }

  const Client client_;
  const std::optional<internal::HttpDiskCache> disk_;
  std::mutex mutex_;
  std::map<Key, Kept> kept_;
};

OpenApiClient::OpenApiClient(Client client, OpenApiCacheOptions cache)
    : impl_(std::make_shared<Impl>(std::move(client), std::move(cache))) {}

std::map<std::string, std::string> OpenApiClient::Paths(const CallOptions& call) const {
  Value index = Value::DecodeJson(*impl_->Checked("/openapi/v3", kMediaTypeJson, call));
  std::map<std::string, std::string> paths;
  for (auto [path, entry] : std::as_const(index)["paths"].members()) {
    if (auto url = std::as_const(entry).GetString("serverRelativeURL")) paths.emplace(path, *url);
  }
  return paths;
}

OpenApiBytes OpenApiClient::DocumentAt(std::string_view path, const CallOptions& call,
                                       std::string_view media_type) const {
  std::map<std::string, std::string> paths = Paths(call);
  auto at = paths.find(std::string(path));
  if (at == paths.end()) throw Error("OpenAPI v3: the server has no document for \"" + std::string(path) + "\"");
  // A server may give an address without a hash.
  return at->second.find("hash=") == std::string::npos ? impl_->Checked(at->second, media_type, call)
                                                       : impl_->Immutable(at->second, media_type, call);
}

OpenApiBytes OpenApiClient::Document(const GroupVersion& group_version, const CallOptions& call) const {
  return DocumentAt(PathOf(group_version), call);
}

Value OpenApiClient::Schema(const GroupVersion& group_version, const CallOptions& call) const {
  return Value::DecodeJson(*Document(group_version, call));
}

OpenApiBytes OpenApiClient::DocumentV2(const CallOptions& call, std::string_view media_type) const {
  return impl_->Checked("/openapi/v2", media_type, call);
}

}  // namespace kube
