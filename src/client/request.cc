#include <algorithm>
#include <utility>

#include "kube/client/rest_client.h"
#include "kube/client/stream_told.h"
#include "src/client/client_core.h"
#include "src/client/query.h"
#include "src/client/request_path.h"
#include "src/client/response_error.h"
#include "src/config/transport_options.h"

namespace kube {
namespace {

bool IsSuccess(int status) { return status >= 200 && status <= 206; }

// Most of an error's body that is read from a stream.
constexpr std::size_t kMaxErrorBody = 1u << 20;

}  // namespace

Request::Request(Client client, GroupVersion group_version, std::string verb)
    : client_(std::move(client)), group_version_(std::move(group_version)), verb_(std::move(verb)) {}

void Request::Fail(std::string what) {
  if (error_.empty()) error_ = std::move(what);
}

Request& Request::SetSegment(std::string* segment, const char* what, std::string_view value) {
  if (!segment->empty()) {
    Fail(std::string(what) + " is already \"" + *segment + "\", it cannot become \"" + std::string(value) +
         "\" as well");
  } else if (std::string_view fault = internal::SegmentFault(value); !fault.empty()) {
    Fail("the " + std::string(what) + " \"" + std::string(value) + "\" " + std::string(fault));
  } else {
    *segment = value;
  }
  return *this;
}

Request& Request::Namespace(std::string_view name_space) {
  namespace_set_ = true;
  return SetSegment(&namespace_, "namespace", name_space);
}
Request& Request::Resource(std::string_view resource) { return SetSegment(&resource_, "resource", resource); }
Request& Request::Name(std::string_view name) {
  if (name.empty()) Fail("the name is empty: it must say which object");
  return SetSegment(&name_, "name", name);
}
Request& Request::SubResource(std::string_view subresource) {
  for (std::string_view rest = subresource; !rest.empty();) {
    std::size_t slash = rest.find('/');
    std::string_view fault = internal::SegmentFault(rest.substr(0, slash));
    if (slash == 0 || slash + 1 == rest.size()) fault = "has an empty part";
    if (!fault.empty()) Fail("the subresource \"" + std::string(subresource) + "\" " + std::string(fault));
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
  }
  if (!subresource_.empty()) Fail("the subresource is already \"" + subresource_ + "\"");
  subresource_ = subresource;
  return *this;
}
Request& Request::Suffix(std::string_view path) {
  if (!suffix_.empty()) Fail("the path behind \"" + subresource_ + "\" is already \"" + suffix_ + "\"");
  if (std::string_view fault = internal::UrlPathFault(path); !fault.empty()) {
    Fail("the path \"" + std::string(path) + "\" " + std::string(fault));
  }
  suffix_ = path.starts_with('/') ? path : "/" + std::string(path);
  return *this;
}
Request& Request::AbsPath(std::string_view path) {
  if (path.empty() || path[0] != '/') Fail("the path \"" + std::string(path) + "\" must begin with '/'");
  abs_path_ = path;
  return *this;
}
Request& Request::Param(std::string_view key, std::string_view value) {
  params_.emplace_back(key, value);
  return *this;
}
Request& Request::OptionsOf(const TypeInfo& info, const void* options) {
  internal::AppendQuery(info, options, &params_);
  return *this;
}
Request& Request::Header(std::string_view name, std::string_view value) {
  headers_.Set(name, std::string(value));
  return *this;
}
Request& Request::BodyBytes(std::string bytes, std::string_view content_type) {
  body_ = std::move(bytes);
  return Header("Content-Type", content_type);
}
Request& Request::Call(const CallOptions& options) {
  call_ = options;
  return *this;
}
Request& Request::MaxRetries(int n) {
  max_retries_ = n;
  return *this;
}

ContentType Request::PreferredContentType() const { return client_.core()->content_type(); }

std::string Request::Describe() const {
  std::string text = verb_;
  if (!abs_path_.empty()) return text + " " + abs_path_;
  text += " " + resource_;
  if (!group_version_.group.empty()) text += "." + group_version_.group;
  if (!subresource_.empty()) text += "/" + subresource_;
  if (!name_.empty()) text += " \"" + name_ + "\"";
  if (!namespace_.empty()) text += " (namespace \"" + namespace_ + "\")";
  return text;
}

std::string Request::Target() const {
  if (!error_.empty()) throw InvalidRequestError(Describe() + ": " + error_);
  if (namespace_set_ && namespace_.empty() && (verb_ == "POST" || !name_.empty())) {
    throw InvalidRequestError(Describe() + ": the namespace is empty; " + resource_ + " lie in namespaces, name one");
  }
  std::string path = client_.core()->path_prefix();
  path += abs_path_.empty() ? internal::ResourcePath({group_version_, namespace_, resource_, name_, subresource_})
                            : abs_path_;
  internal::AppendUrlPath(suffix_, &path);
  return path + internal::QueryString(params_);
}

// The path with the names left out. What stands behind a subresource (a proxy's path) is left out too: a metric's label
// must not grow without bound.
std::string Request::Route() const {
  if (!abs_path_.empty()) return client_.core()->path_prefix() + abs_path_;
  std::string route = client_.core()->path_prefix() + internal::ResourcePath({group_version_, "", "", "", ""});
  if (!namespace_.empty()) route += "/namespaces/{namespace}";
  if (!resource_.empty()) route += "/" + resource_;
  if (!name_.empty()) route += "/{name}";
  if (!subresource_.empty()) route += "/" + subresource_.substr(0, subresource_.find('/'));
  return route;
}

HttpRequest Request::Build() const {
  HttpRequest request;
  request.method = verb_;
  request.target = Target();
  request.headers = headers_;
  config::AddDefaultHeaders(client_.core()->headers(), &request.headers);
  request.body = body_;
  if (client_.core()->observed()) request.route = Route();
  return request;
}

CallContext Request::Context(bool stream) const {
  CallContext context;
  context.stop = call_.stop;
  context.info = call_.info;
  context.idempotent = call_.idempotent;
  context.idle_timeout = call_.idle_timeout;
  context.max_retries = max_retries_;
  std::chrono::milliseconds limit =
      call_.timeout.value_or(stream ? std::chrono::milliseconds(0) : client_.core()->timeout());
  if (limit.count() > 0) context.deadline = std::chrono::steady_clock::now() + limit;
  return context;
}

Result Request::Do() {
  HttpResponse response = client_.core()->transport().RoundTrip(Build(), Context(/*stream=*/false));
  if (!IsSuccess(response.status)) throw internal::ErrorFromResponse(Describe(), verb_, response);
  std::optional<meta::v1::Status> status = internal::AsStatus(response.headers.Get("content-type"), response.body);
  if (status && status->status == "Failure") throw ApiError(Describe(), std::move(*status));
  return Result(std::move(response), Describe());
}

std::unique_ptr<HttpStream> Request::Stream() {
  std::unique_ptr<HttpStream> stream = client_.core()->transport().Open(Build(), Context(/*stream=*/true));
  if (IsSuccess(stream->status())) return stream;
  const internal::StreamTold told(*stream, call_.info);
  HttpResponse response{.status = stream->status(), .headers = stream->headers()};
  for (std::string block; response.body.size() < kMaxErrorBody && stream->ReadSome(&block);) response.body += block;
  throw internal::ErrorFromResponse(Describe(), verb_, response);
}

Request RestClient::Patch(const kube::Patch& patch) const {
  Request request = Verb("PATCH");
  request.BodyBytes(patch.body, MediaTypeOf(patch.type));
  return request;
}

}  // namespace kube
