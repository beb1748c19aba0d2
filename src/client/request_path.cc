#include "src/client/request_path.h"

#include <algorithm>
#include <cstddef>

#include "kube/meta/validation.h"
#include "src/config/url.h"

namespace kube::internal {
namespace {

// What a path may hold beside the unreserved characters; ':' is common in RBAC names. From the third on they are those
// of a segment (RFC 3986 pchar).
constexpr std::string_view kUrlPathChars = "/%!$&'()*+,;=:@", kSegmentChars = kUrlPathChars.substr(2);

void AppendFormEncoded(std::string_view text, std::string* out) {
  const auto begin = static_cast<std::ptrdiff_t>(out->size());
  config::AppendPercentEscaped(text, " ", out);
  std::replace(out->begin() + begin, out->end(), ' ', '+');
}

}  // namespace

std::string_view SegmentFault(std::string_view value) {
  for (unsigned char c : value) {
    if (c < 0x20 || c == 0x7f) return "may not contain control characters";
  }
  return PathSegmentFault(value);
}

void AppendEscapedSegment(std::string_view segment, std::string* out) {
  config::AppendPercentEscaped(segment, kSegmentChars, out);
}

std::string_view UrlPathFault(std::string_view path) {
  for (const char c : path) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return "may not contain control characters";
    if (c == '?' || c == '#') return "may not contain '?' or '#': parameters are set by Param";
  }
  for (std::string part;; part.clear()) {
    const std::size_t slash = path.find('/');
    if (!config::AppendPercentUnescaped(path.substr(0, slash), &part)) {
      return "contains a '%' that begins no escape: a '%' itself is written %25";
    }
    if (part == "." || part == "..") return "may not contain '.' or '..' as a part";
    if (slash == std::string_view::npos) return {};
    path.remove_prefix(slash + 1);
  }
}

void AppendUrlPath(std::string_view path, std::string* out) { config::AppendPercentEscaped(path, kUrlPathChars, out); }

std::string ResourcePath(const PathParts& parts) {
  std::string path = parts.group_version.group.empty() ? "/api" : "/apis";
  auto add = [&path](std::string_view segment) {
    if (segment.empty()) return;
    path += '/';
    AppendEscapedSegment(segment, &path);
  };
  add(parts.group_version.group);
  add(parts.group_version.version);
  if (!parts.namespace_.empty()) {
    path += "/namespaces";
    add(parts.namespace_);
  }
  std::string resource(parts.resource);
  std::transform(resource.begin(), resource.end(), resource.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  add(resource);
  add(parts.name);
  for (std::string_view rest = parts.subresource; !rest.empty();) {
    std::size_t slash = rest.find('/');
    add(rest.substr(0, slash));
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
  }
  return path;
}

std::string QueryString(QueryParams params) {
  std::stable_sort(params.begin(), params.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::string query;
  for (const auto& [key, value] : params) {
    query += query.empty() ? '?' : '&';
    AppendFormEncoded(key, &query);
    query += '=';
    AppendFormEncoded(value, &query);
  }
  return query;
}

}  // namespace kube::internal
