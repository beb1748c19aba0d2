#include "src/sandbox/request_info.h"

#include <charconv>

#include "src/meta/hex.h"
#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

using internal::HexDigit;

std::vector<std::string> SplitPath(std::string_view path) {
  std::vector<std::string> parts;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (!part.empty()) parts.push_back(PercentDecode(part, false));
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  return parts;
}

StatusError BadParameter(std::string_view name, std::string_view value) {
  return BadRequest("invalid value \"" + std::string(value) + "\" of the query parameter " + std::string(name));
}

}  // namespace

std::string PercentDecode(std::string_view text, bool plus) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && HexDigit(text[i + 1]) >= 0 && HexDigit(text[i + 2]) >= 0) {
      out += static_cast<char>(HexDigit(text[i + 1]) * 16 + HexDigit(text[i + 2]));
      i += 2;
    } else {
      out += plus && text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

QueryParams QueryParams::Parse(std::string_view query) {
  QueryParams params;
  while (!query.empty()) {
    const std::size_t end = query.find('&');
    const std::string_view pair = query.substr(0, end);
    if (!pair.empty()) {
      const std::size_t equals = pair.find('=');
      params.params_.emplace_back(
          PercentDecode(pair.substr(0, equals), true),
          equals == std::string_view::npos ? std::string() : PercentDecode(pair.substr(equals + 1), true));
    }
    if (end == std::string_view::npos) break;
    query.remove_prefix(end + 1);
  }
  return params;
}

std::string_view QueryParams::Get(std::string_view name) const {
  for (const auto& [key, value] : params_) {
    if (key == name) return value;
  }
  return {};
}

bool QueryParams::Has(std::string_view name) const {
  for (const auto& [key, value] : params_) {
    if (key == name) return true;
  }
  return false;
}

std::vector<std::string_view> QueryParams::GetAll(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [key, value] : params_) {
    if (key == name) values.push_back(value);
  }
  return values;
}

std::optional<bool> QueryParams::FindBool(std::string_view name) const {
  if (!Has(name)) return std::nullopt;
  const std::string_view value = Get(name);
  // As apimachinery's conversion does it: only these two mean false.
  return value != "false" && value != "0";
}

bool QueryParams::GetBool(std::string_view name) const { return FindBool(name).value_or(false); }

std::optional<std::int64_t> QueryParams::FindInt(std::string_view name) const {
  const std::string_view value = Get(name);
  if (value.empty()) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) throw BadParameter(name, value);
  return number;
}

RequestInfo ParseRequest(std::string_view path, std::string_view query) {
  RequestInfo info;
  info.query = QueryParams::Parse(query);
  std::vector<std::string> parts = SplitPath(path);
  std::size_t at = 0;
  if (parts.size() >= 3 && parts[0] == "api") {
    info.version = parts[1];
    at = 2;
  } else if (parts.size() >= 4 && parts[0] == "apis") {
    info.group = parts[1];
    info.version = parts[2];
    at = 3;
  } else {
    return info;
  }
  info.is_resource = true;
  if (parts[at] == "namespaces" && at + 1 < parts.size()) {
    info.namespace_ = parts[at + 1];
    // What follows a namespace is a resource inside it, unless it is a subresource of the namespace itself.
    if (at + 2 < parts.size() && parts[at + 2] != "status" && parts[at + 2] != "finalize") at += 2;
  }
  info.resource = parts[at++];
  if (at < parts.size()) info.name = parts[at++];
  if (at < parts.size()) info.subresource = parts[at++];
  info.rest.assign(parts.begin() + static_cast<std::ptrdiff_t>(at), parts.end());
  if (info.resource == "namespaces") info.namespace_.clear();
  return info;
}

}  // namespace kube::sandbox
