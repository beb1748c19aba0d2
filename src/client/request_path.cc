#include "src/client/request_path.h"

#include <algorithm>

#include "kube/meta/validation.h"

namespace kube::internal {
namespace {

bool IsUnreserved(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.' || c == '~';
}

// RFC 3986 pchar without '%'; ':' is common in RBAC names.
bool IsPathChar(unsigned char c) {
  return IsUnreserved(c) || std::string_view("!$&'()*+,;=:@").find(static_cast<char>(c)) != std::string_view::npos;
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

void AppendPercent(unsigned char c, std::string* out) {
  constexpr char kHex[] = "0123456789ABCDEF";
  *out += '%';
  *out += kHex[c >> 4];
  *out += kHex[c & 15];
}

void AppendFormEncoded(std::string_view text, std::string* out) {
  for (unsigned char c : text) {
    if (IsUnreserved(c)) {
      *out += static_cast<char>(c);
    } else if (c == ' ') {
      *out += '+';
    } else {
      AppendPercent(c, out);
    }
  }
}

}  // namespace

std::string_view SegmentFault(std::string_view value) {
  for (unsigned char c : value) {
    if (c < 0x20 || c == 0x7f) return "may not contain control characters";
  }
  return PathSegmentFault(value);
}

void AppendEscapedSegment(std::string_view segment, std::string* out) {
  for (unsigned char c : segment) {
    if (IsPathChar(c)) {
      *out += static_cast<char>(c);
    } else {
      AppendPercent(c, out);
    }
  }
}

std::string_view UrlPathFault(std::string_view path) {
  std::string part;  // decoded
  for (std::size_t i = 0; i <= path.size(); ++i) {
    const char c = i < path.size() ? path[i] : '/';
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return "may not contain control characters";
    if (c == '?' || c == '#') return "may not contain '?' or '#': parameters are set by Param";
    if (c == '/') {
      if (part == "." || part == "..") return "may not contain '.' or '..' as a part";
      part.clear();
    } else if (c == '%') {
      const int high = HexDigit(i + 1 < path.size() ? path[i + 1] : '/'),
                low = HexDigit(i + 2 < path.size() ? path[i + 2] : '/');
      if (high < 0 || low < 0) return "contains a '%' that begins no escape: a '%' itself is written %25";
      part += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      part += c;
    }
  }
  return {};
}

void AppendUrlPath(std::string_view path, std::string* out) {
  for (unsigned char c : path) {
    if (IsPathChar(c) || c == '/' || c == '%') {
      *out += static_cast<char>(c);
    } else {
      AppendPercent(c, out);
    }
  }
}

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
