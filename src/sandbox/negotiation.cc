#include "src/sandbox/negotiation.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "src/sandbox/status_errors.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kJson = "application/json";
constexpr std::string_view kYaml = "application/yaml";
constexpr std::string_view kProtobuf = "application/vnd.kubernetes.protobuf";

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string_view TakeUntil(std::string_view* rest, char separator) {
  const std::size_t end = rest->find(separator);
  const std::string_view part = rest->substr(0, end);
  *rest = end == std::string_view::npos ? std::string_view() : rest->substr(end + 1);
  return Trim(part);
}

// One entry of an Accept header.
struct Clause {
  std::string_view type, as, group, version;
  double quality = 1;
};

Clause ParseClause(std::string_view text) {
  Clause clause;
  clause.type = TakeUntil(&text, ';');
  while (!text.empty()) {
    std::string_view parameter = TakeUntil(&text, ';');
    const std::string_view name = TakeUntil(&parameter, '=');
    std::string_view value = Trim(parameter);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    if (name == "as") clause.as = value;
    if (name == "g") clause.group = value;
    if (name == "v") clause.version = value;
    if (name == "q") clause.quality = std::atof(std::string(value).c_str());
  }
  return clause;
}

bool SetFormat(const Clause& clause, const Offer& offer, Representation* answer) {
  if (clause.type == kJson || clause.type == "*/*" || clause.type == "application/*") {
    answer->format = BodyFormat::kJson;
  } else if (clause.type == kYaml) {
    answer->format = BodyFormat::kYaml;
  } else if (clause.type == kProtobuf && offer.protobuf) {
    answer->format = BodyFormat::kProtobuf;
  } else {
    return false;
  }
  return true;
}

bool SetView(const Clause& clause, const Offer& offer, Representation* answer) {
  if (clause.as.empty()) return true;
  if (!offer.views || clause.group != "meta.k8s.io") return false;
  if (clause.version == "v1") {
    answer->table_version = "v1";
  } else if (clause.version == "v1beta1") {
    answer->table_version = "v1beta1";
  } else {
    return false;
  }
  if (clause.as == "Table") {
    answer->view = Representation::View::kTable;
    return answer->format != BodyFormat::kProtobuf;  // a Table has no protobuf form
  }
  answer->view = Representation::View::kPartial;
  return clause.as == "PartialObjectMetadata" || clause.as == "PartialObjectMetadataList";
}

}  // namespace

std::optional<BodyFormat> FormatOf(std::string_view content_type) {
  const std::string_view type = TakeUntil(&content_type, ';');
  if (type.empty() || type == kJson) return BodyFormat::kJson;
  if (type == kYaml) return BodyFormat::kYaml;
  if (type == kProtobuf) return BodyFormat::kProtobuf;
  return std::nullopt;
}

std::string Representation::ContentType() const {
  switch (format) {
    case BodyFormat::kYaml:
      return std::string(kYaml);
    case BodyFormat::kProtobuf:
      return std::string(kProtobuf);
    case BodyFormat::kJson:
      break;
  }
  return std::string(kJson);
}

std::string Representation::WatchContentType() const {
  return format == BodyFormat::kProtobuf ? std::string(kProtobuf) + ";stream=watch" : std::string(kJson);
}

Representation Negotiate(std::string_view accept, const Offer& offer) {
  if (Trim(accept).empty()) return {};
  std::vector<Clause> clauses;
  while (!accept.empty()) clauses.push_back(ParseClause(TakeUntil(&accept, ',')));
  std::stable_sort(clauses.begin(), clauses.end(),
                   [](const Clause& a, const Clause& b) { return a.quality > b.quality; });
  for (const Clause& clause : clauses) {
    Representation answer;
    if (clause.quality > 0 && SetFormat(clause, offer, &answer) && SetView(clause, offer, &answer)) return answer;
  }
  throw NotAcceptable(kOfferedTypes);
}

bool WantsPretty(std::string_view pretty_parameter, bool has_parameter, std::string_view user_agent) {
  if (has_parameter) return pretty_parameter != "false" && pretty_parameter != "0";
  return user_agent.starts_with("curl") || user_agent.starts_with("Wget") || user_agent.starts_with("Mozilla/5.0");
}

}  // namespace kube::sandbox
