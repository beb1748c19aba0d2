#include "kube/client/openapi_client.h"

#include <mutex>
#include <optional>
#include <utility>

#include "kube/client/rest_client.h"

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

}  // namespace

class OpenApiClient::Impl {
 public:
  explicit Impl(Client client) : client_(std::move(client)) {}

  // For ever: the address changes with the content.
  OpenApiBytes Immutable(const std::string& address, std::string_view media_type, const CallOptions& call) {
    Key key(address, media_type);
    if (std::optional<Kept> kept = Find(key)) return kept->bytes;
    return Fetch(key, "", call).bytes;
  }

  // Asked for each time, with the ETag of what is kept.
  OpenApiBytes Checked(const std::string& path, std::string_view media_type, const CallOptions& call) {
    Key key(path, media_type);
    std::optional<Kept> kept = Find(key);
    try {
      return Fetch(key, kept ? kept->etag : "", call).bytes;
    } catch (const ApiError& error) {
      if (!kept || error.code() != 304) throw;
    }
    return kept->bytes;
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

  Kept Fetch(const Key& key, const std::string& etag, const CallOptions& call) {
    Request request = RestClient(client_).Get();
    SetAddress(key.first, &request);
    request.Accept(key.second).Call(call);
    if (!etag.empty()) request.Header("If-None-Match", etag);
    Result result = request.Do();
    Kept fetched{.bytes = nullptr, .etag = std::string(result.headers().Get("etag"))};
    fetched.bytes = std::make_shared<const std::string>(std::move(result).TakeBody());
    std::lock_guard lock(mutex_);
    // Older documents of the same path are of no use any more.
    std::string path = key.first.substr(0, key.first.find('?'));
    std::erase_if(kept_, [&](const auto& entry) {
      return entry.first.second == key.second && entry.first.first.substr(0, entry.first.first.find('?')) == path;
    });
    kept_[key] = fetched;
    return fetched;
  }

  const Client client_;
  std::mutex mutex_;
  std::map<Key, Kept> kept_;
};

OpenApiClient::OpenApiClient(Client client) : impl_(std::make_shared<Impl>(std::move(client))) {}

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
  return impl_->Immutable(at->second, media_type, call);
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
