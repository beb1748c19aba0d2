#include "src/client/stored_response.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "src/transport/http1_codec.h"
#include "src/transport/http_date.h"
#include "src/transport/request_check.h"
#include "src/transport/sha256.h"

namespace kube::internal {
namespace {

using std::chrono::seconds;
using std::chrono::system_clock;
using transport::EqualsIgnoreCase;

constexpr std::size_t kMaxHeadBytes = 64u << 10;
constexpr std::string_view kVariedPrefix = "X-Varied-";
constexpr std::array<std::string_view, 7> kStoredNames = {"Cache-Control", "Content-Type",  "Date", "Etag",
                                                          "Expires",       "Last-Modified", "Vary"};
constexpr std::array<std::string_view, 3> kCredentials = {"Authorization", "Cookie", "Proxy-Authorization"};

class Collector final : public transport::Http1Sink {
 public:
  void OnHead(transport::Http1Head head) override { head_ = std::move(head); }
  void OnBody(std::string_view piece) override { body_.append(piece); }

  transport::Http1Head head_;
  std::string body_;
};

// The comma separated parts of all headers of a name.
std::vector<std::string_view> Parts(const Headers& headers, std::string_view name) {
  std::vector<std::string_view> parts;
  for (std::string_view value : headers.GetAll(name)) {
    while (!value.empty()) {
      const std::size_t comma = std::min(value.find(','), value.size());
      if (std::string_view part = transport::TrimValue(value.substr(0, comma)); !part.empty()) parts.push_back(part);
      value.remove_prefix(std::min(comma + 1, value.size()));
    }
  }
  return parts;
}

bool HasDirective(const Headers& headers, std::string_view name) {
  const std::vector<std::string_view> parts = Parts(headers, "cache-control");
  return std::any_of(parts.begin(), parts.end(), [name](std::string_view part) {
    return EqualsIgnoreCase(transport::TrimValue(part.substr(0, part.find('='))), name);
  });
}

// Zero for a number that is none.
std::optional<seconds> MaxAge(const Headers& headers) {
  constexpr std::string_view kName = "max-age=";
  for (std::string_view part : Parts(headers, "cache-control")) {
    if (!EqualsIgnoreCase(part.substr(0, kName.size()), kName)) continue;
    std::uint32_t age = 0;
    const std::string_view digits = part.substr(kName.size());
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), age);
    return seconds(error == std::errc() && end == digits.data() + digits.size() ? age : 0);
  }
  return std::nullopt;
}

// kube-apiserver writes Expires with the name of its own time zone, mostly UTC, where HTTP has GMT. Taking all for UTC
// is wrong by hours in a lifetime of a year. Source: kube-openapi pkg/handler3/handler.go.
std::optional<std::chrono::sys_seconds> DateIn(const Headers& headers, std::string_view name,
                                               system_clock::time_point now) {
  const std::string_view text = headers.Get(name);
  auto date = transport::ParseHttpDate(text, now);
  if (!date) date = transport::ParseHttpDate(std::string(text.substr(0, text.rfind(' '))) + " GMT", now);
  if (!date) return std::nullopt;
  return std::chrono::floor<seconds>(*date);
}

// The request's value of a header that Vary names; nothing for one that no stored answer may depend on.
std::optional<std::string_view> VariedValue(const Headers& request, std::string_view name) {
  const auto is = [name](std::string_view other) { return EqualsIgnoreCase(name, other); };
  if (name == "*" || std::any_of(kCredentials.begin(), kCredentials.end(), is)) return std::nullopt;
  return is("Accept-Encoding") ? std::string_view() : request.Get(name);
}

}  // namespace

std::optional<StoredResponse> DecodeStoredResponse(std::string file) {
  using transport::Http1State;
  if (file.size() < transport::kSha256Bytes) return std::nullopt;
  const std::string_view message = std::string_view(file).substr(transport::kSha256Bytes);
  if (file.compare(0, transport::kSha256Bytes, transport::Sha256(message)) != 0) return std::nullopt;
  constexpr std::string_view kHttp2 = "HTTP/2.0 ";
  if (message.starts_with(kHttp2)) file.replace(transport::kSha256Bytes, kHttp2.size(), "HTTP/1.1 ");

  Collector found;
  transport::Http1Parser parser(transport::Http1Role::kResponse, &found, kMaxHeadBytes);
  const transport::Http1Progress progress = parser.Feed(message);
  const Http1State end = progress.state == Http1State::kMore ? parser.FeedEof() : progress.state;
  if (end != Http1State::kDone || progress.consumed != message.size()) return std::nullopt;
  if (found.head_.status != 200 || found.head_.headers.Has("content-encoding")) return std::nullopt;
  return StoredResponse{std::move(found.head_.headers), std::move(found.body_)};
}

std::optional<std::string> EncodeStoredResponse(Headers headers, std::string_view body) {
  headers.Set("Content-Length", std::to_string(body.size()));
  std::string file(transport::kSha256Bytes, '\0');
  if (!transport::AppendResponseHead(file, 200, headers)) return std::nullopt;
  file += body;
  file.replace(0, transport::kSha256Bytes, transport::Sha256(std::string_view(file).substr(transport::kSha256Bytes)));
  return file;
}

std::optional<Headers> HeadersToStore(const Headers& answer, const Headers& request, system_clock::time_point now) {
  if (HasDirective(answer, "no-store") || answer.Has("content-encoding")) return std::nullopt;
  Headers stored;
  for (std::string_view name : kStoredNames) {
    for (std::string_view value : answer.GetAll(name)) stored.Add(std::string(name), std::string(value));
  }
  if (!stored.Has("Date")) stored.Set("Date", transport::FormatHttpDate(now));
  for (std::string_view name : Parts(answer, "vary")) {
    const std::optional<std::string_view> value = VariedValue(request, name);
    if (!value) return std::nullopt;
    if (!value->empty()) stored.Set(std::string(kVariedPrefix) + std::string(name), std::string(*value));
  }
  if (stored.Get("Etag").empty() && !IsFresh(stored, now)) return std::nullopt;
  return stored;
}

bool AnswersRequest(const Headers& stored, const Headers& request) {
  for (std::string_view name : Parts(stored, "vary")) {
    const std::optional<std::string_view> value = VariedValue(request, name);
    if (!value || *value != stored.Get(std::string(kVariedPrefix) + std::string(name))) return false;
  }
  return true;
}

bool IsFresh(const Headers& stored, system_clock::time_point now) {
  if (HasDirective(stored, "no-cache") || HasDirective(stored, "no-store")) return false;
  const auto date = DateIn(stored, "date", now);
  if (!date) return false;
  std::optional<seconds> lifetime = MaxAge(stored);
  if (!lifetime) {
    const auto expires = DateIn(stored, "expires", now);
    lifetime = expires ? *expires - *date : seconds(0);
  }
  return *lifetime > std::chrono::floor<seconds>(now) - *date;
}

}  // namespace kube::internal
