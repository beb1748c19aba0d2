// Requests built piece by piece: the ground the typed and dynamic clients stand on.
#ifndef KUBE_CLIENT_REST_CLIENT_H_
#define KUBE_CLIENT_REST_CLIENT_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kube/client/api_error.h"
#include "kube/client/call_options.h"
#include "kube/client/client.h"
#include "kube/client/object_codec.h"
#include "kube/client/options.h"
#include "kube/transport/transport.h"

namespace kube {

/// A successful answer, body read whole. Into() decodes it by its Content-Type.
class Result {
 public:
  Result(HttpResponse response, std::string context) : response_(std::move(response)), context_(std::move(context)) {}

  int status_code() const noexcept { return response_.status; }
  std::string_view content_type() const { return response_.headers.Get("content-type"); }
  const Headers& headers() const noexcept { return response_.headers; }
  const std::string& body() const noexcept { return response_.body; }
  std::string TakeBody() && { return std::move(response_.body); }

  /// Decodes the body into `*object`. Throws DecodeError, naming the request.
  template <class T>
  void Into(T* object) const {
    ObjectCodec<T>::Decode(content_type(), body(), context_, object);
  }
  template <class T>
  T As() const {
    T object;
    Into(&object);
    return object;
  }

 private:
  HttpResponse response_;
  std::string context_;
};

/// One request under construction. The first mistake sticks: it is thrown, as InvalidRequestError, when the request is
/// sent, and nothing reaches the network. Not synchronized; build and send on one thread.
///
/// `client.Get().Namespace("default").Resource("pods").Name("web").Do().As<core::v1::Pod>()`
class Request {
 public:
  Request(Client client, GroupVersion group_version, std::string verb);

  /// Path parts may not be `.`, `..` or contain `/` or `%`; each may be set once. `name` may not be empty.
  Request& Namespace(std::string_view name_space);
  Request& Resource(std::string_view resource);
  Request& Name(std::string_view name);
  Request& SubResource(std::string_view subresource);
  /// What follows the subresource: the path behind a proxy. An URL path, already escaped where it needs to be (`%2F`),
  /// with or without a leading slash; an ending slash stays. Bytes that no path may hold are escaped; a part `.` or
  /// `..`, `?` and
  /// `#` are refused.
  Request& Suffix(std::string_view path);
  /// Replaces everything after the base URL: `/version`.
  Request& AbsPath(std::string_view path);
  /// A query parameter. Repeatable; values are escaped.
  Request& Param(std::string_view key, std::string_view value);
  /// The query parameters of an options struct, by the rules of apimachinery conversion/queryparams.
  template <Described O>
  Request& Options(const O& options) {
    return OptionsOf(TypeInfoOf<O>(), &options);
  }
  Request& OptionsOf(const TypeInfo& info, const void* options);
  Request& Header(std::string_view name, std::string_view value);
  Request& Accept(std::string_view media_types) { return Header("Accept", media_types); }
  /// An object, in the form that the client's Config::content_type says.
  template <class T>
  Request& Body(const T& object) {
    EncodedBody body = ObjectCodec<T>::Encode(object, PreferredContentType());
    return BodyBytes(std::move(body.bytes), body.content_type);
  }
  Request& BodyBytes(std::string bytes, std::string_view content_type);
  Request& Call(const CallOptions& options);
  /// How often an answer with Retry-After (429 and 5xx) is waited out. Default: Config::max_retries.
  Request& MaxRetries(int n);

  /// Sends it and reads the whole answer. Throws ApiError for an answer that is no success, TransportError,
  /// TimeoutError, CancelledError, InvalidRequestError.
  Result Do();
  /// Sends it and hands over the body as it arrives; the call's timeout and stop token hold for the whole stream.
  std::unique_ptr<HttpStream> Stream();
  /// As messages show it: `get pods "web" (namespace "default")`.
  std::string Describe() const;
  /// Path and query as they go out. Throws InvalidRequestError.
  std::string Target() const;

 private:
  ContentType PreferredContentType() const;
  void Fail(std::string what);
  Request& SetSegment(std::string* segment, const char* what, std::string_view value);
  HttpRequest Build() const;
  std::string Route() const;
  CallContext Context(bool stream) const;

  Client client_;
  GroupVersion group_version_;
  std::string verb_;
  std::string namespace_;
  std::string resource_;
  std::string name_;
  std::string subresource_;
  std::string suffix_;
  std::string abs_path_;
  bool namespace_set_ = false;
  std::vector<std::pair<std::string, std::string>> params_;
  Headers headers_;
  std::string body_;
  CallOptions call_;
  std::optional<int> max_retries_;
  std::string error_;
};

/// Makes requests for one group and version. Cheap to copy, safe from any thread.
class RestClient {
 public:
  explicit RestClient(Client client, GroupVersion group_version = {.group = "", .version = "v1"})
      : client_(std::move(client)), group_version_(std::move(group_version)) {}

  /// `verb` is an HTTP method.
  Request Verb(std::string verb) const { return Request(client_, group_version_, std::move(verb)); }
  Request Get() const { return Verb("GET"); }
  Request Post() const { return Verb("POST"); }
  Request Put() const { return Verb("PUT"); }
  Request Delete() const { return Verb("DELETE"); }
  /// With the patch's Content-Type and body set.
  Request Patch(const kube::Patch& patch) const;

 private:
  Client client_;
  GroupVersion group_version_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_REST_CLIENT_H_
