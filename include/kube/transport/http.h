// Plain HTTP messages: what goes in and what comes out of a transport.
#ifndef KUBE_TRANSPORT_HTTP_H_
#define KUBE_TRANSPORT_HTTP_H_

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kube {

/// One header line. Names compare without regard to ASCII case; a response read over HTTP/2 has lower-case names.
struct HeaderField {
  std::string name;
  std::string value;
};

/// The headers of one message, in order, duplicates kept. A plain value; lookups are linear, which is the fastest for
/// the dozen fields a message has. Not synchronized.
class Headers {
 public:
  Headers() = default;
  Headers(std::initializer_list<HeaderField> fields) : fields_(fields) {}

  /// The first field's value, or nullptr. Valid until the headers are changed.
  const std::string* Find(std::string_view name) const;
  /// The first field's value, or an empty view.
  std::string_view Get(std::string_view name) const;
  /// The values of all fields of that name, in order.
  std::vector<std::string_view> GetAll(std::string_view name) const;
  bool Has(std::string_view name) const { return Find(name) != nullptr; }

  /// Replaces every field of that name by one.
  void Set(std::string_view name, std::string value);
  /// Appends a field, leaving others of the same name alone.
  void Add(std::string name, std::string value) { fields_.push_back({std::move(name), std::move(value)}); }
  /// Removes every field of that name; returns how many there were.
  std::size_t Remove(std::string_view name);

  std::size_t size() const { return fields_.size(); }
  bool empty() const { return fields_.empty(); }
  void clear() { fields_.clear(); }
  std::vector<HeaderField>::const_iterator begin() const { return fields_.begin(); }
  std::vector<HeaderField>::const_iterator end() const { return fields_.end(); }

 private:
  std::vector<HeaderField> fields_;
};

/// A request to the transport's one endpoint. `Host`, `:authority`, `Content-Length` and the connection headers are
/// the transport's own: given here, they are ignored.
struct HttpRequest {
  std::string method = "GET";  ///< an upper-case token
  std::string target = "/";    ///< path and query, already escaped, starting with '/'
  Headers headers = {};
  std::string body = {};
  /// The path with the names left out, for metrics: `/api/v1/namespaces/{namespace}/pods/{name}`. Not sent. Clients set
  /// it where there is an observer or middleware to read it; else it is empty.
  std::string route = {};
};

/// An answer read to its end.
struct HttpResponse {
  int status = 0;  ///< 200..599
  Headers headers = {};
  std::string body = {};
  int attempts = 1;  ///< how often the request was sent, with repeats after refusals, lost connections and a 401
};

/// A header's value as it may be shown: of credentials (Authorization, cookies and the like) only the scheme, as in
/// "Bearer <masked>". Source: client-go transport/round_trippers.go.
std::string MaskHeaderValue(std::string_view name, std::string_view value);

}  // namespace kube

#endif  // KUBE_TRANSPORT_HTTP_H_
