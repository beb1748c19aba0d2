#include "src/sandbox/list_params.h"

#include <charconv>

#include "src/codec/base64.h"
#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kTokenVersion = "meta.k8s.io/v1";

std::string ToUrlAlphabet(std::string text) {
  while (!text.empty() && text.back() == '=') text.pop_back();
  for (char& c : text) c = c == '+' ? '-' : c == '/' ? '_' : c;
  return text;
}

std::string FromUrlAlphabet(std::string_view url) {
  std::string text(url);
  for (char& c : text) c = c == '-' ? '+' : c == '_' ? '/' : c;
  while (text.size() % 4 != 0) text += '=';
  return text;
}

StatusError BadOptions(const StatusCause& cause) { return Invalid("meta.k8s.io", "ListOptions", "", {cause}); }

void CheckList(const ListParams& params) {
  const std::string& match = params.resource_version_match;
  if (params.send_initial_events) {
    throw BadOptions(ForbiddenCause("sendInitialEvents", "sendInitialEvents is forbidden for list"));
  }
  if (match.empty()) return;
  if (match != "NotOlderThan" && match != "Exact") {
    throw BadOptions({"FieldValueNotSupported",
                      "Unsupported value: \"" + match + "\": supported values: \"Exact\", \"NotOlderThan\", \"\"",
                      "resourceVersionMatch"});
  }
  if (params.resource_version.empty()) {
    throw BadOptions(
        ForbiddenCause("resourceVersionMatch", "resourceVersionMatch is forbidden unless resourceVersion is provided"));
  }
  if (params.continue_) {
    throw BadOptions(
        ForbiddenCause("resourceVersionMatch", "resourceVersionMatch is forbidden when continue is provided"));
  }
  if (match == "Exact" && params.resource_version == "0") {
    throw BadOptions(ForbiddenCause("resourceVersionMatch",
                                    "resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\""));
  }
}

void CheckWatch(const ListParams& params) {
  const std::string& match = params.resource_version_match;
  if (params.send_initial_events && match != "NotOlderThan") {
    throw BadOptions(ForbiddenCause("resourceVersionMatch",
                                    "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"));
  }
  if (!match.empty() && !params.send_initial_events) {
    throw BadOptions(ForbiddenCause(
        "resourceVersionMatch", "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"));
  }
  if (params.continue_) {
    throw BadOptions(ForbiddenCause("continue", "continue is forbidden for watch"));
  }
}

}  // namespace

std::string ContinueToken::Encode() const {
  const Value token{{"v", kTokenVersion}, {"rv", version}, {"start", after}};
  const std::string json = token.EncodeJson();
  std::string text(codec::Base64Size(json.size()), '\0');
  codec::EncodeBase64(json, text.data());
  return ToUrlAlphabet(std::move(text));
}

ContinueToken ContinueToken::Decode(std::string_view text) {
  std::string json;
  Value token;
  DecodeFailure failure;
  if (!codec::DecodeBase64(FromUrlAlphabet(text), &json) || !Value::TryDecodeJson(json, &token, {}, &failure)) {
    throw BadRequest("continue key is not valid");
  }
  const Value& read = token;
  if (read.GetString("v") != kTokenVersion || !read["start"].IsString() || read.GetInt("rv").value_or(-1) < 0) {
    throw BadRequest("continue key is not valid: incorrect encoded start resourceVersion (version meta.k8s.io/v1)");
  }
  return {static_cast<std::uint64_t>(read["rv"].AsInt()), std::string(read["start"].AsString())};
}

std::uint64_t ParseResourceVersion(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty()) return 0;
  if (error != std::errc() || end != text.data() + text.size()) {
    throw BadRequest("invalid resource version: resourceVersion: Invalid value: \"" + std::string(text) +
                     "\": not a number");
  }
  return number;
}

ListParams ListParams::Parse(const ResourceInfo& resource, const RequestInfo& request, const Value& custom_fields) {
  const QueryParams& query = request.query;
  ListParams params;
  params.filter =
      ObjectFilter(resource, request.namespace_, query.Get("labelSelector"), query.Get("fieldSelector"), custom_fields);
  params.watch = query.GetBool("watch");
  params.bookmarks = query.GetBool("allowWatchBookmarks");
  params.send_initial_events = query.FindBool("sendInitialEvents");
  params.timeout_seconds = query.FindInt("timeoutSeconds");
  const std::int64_t limit = query.FindInt("limit").value_or(0);
  params.limit = limit > 0 ? static_cast<std::size_t>(limit) : 0;
  if (!query.Get("continue").empty()) params.continue_ = ContinueToken::Decode(query.Get("continue"));
  params.resource_version = query.Get("resourceVersion");
  params.version = ParseResourceVersion(params.resource_version);
  params.resource_version_match = query.Get("resourceVersionMatch");
  if (!query.Get("shardSelector").empty()) throw BadRequest("shardSelector is not supported by this server");
  if (params.watch) {
    CheckWatch(params);
  } else {
    CheckList(params);
    if (params.continue_ && params.version != 0) {
      throw BadRequest("specifying resource version is not allowed when using continue");
    }
  }
  return params;
}

}  // namespace kube::sandbox
