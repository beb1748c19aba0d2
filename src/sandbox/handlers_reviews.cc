// Questions that are asked by creating an object which is never stored: whoever asks may do everything here.
#include <kube/meta/time.h>

#include <utility>

#include "src/sandbox/api_server.h"

namespace kube::sandbox {
namespace {

constexpr std::string_view kUser = "sandbox-admin";

Value UserInfo() { return Value{{"username", kUser}, {"groups", Array{"system:masters", "system:authenticated"}}}; }

}  // namespace

Reply ApiServer::HandleReview(ApiCall& call) {
  Value review = DecodeObject(*call.resource, call.content_type(), call.http.body,
                              {.validation = FieldValidation::kIgnore, .warnings = nullptr});
  const std::string_view kind = call.resource->info->kind;
  if (kind == "SelfSubjectReview") {
    review["status"] = Object{{"userInfo", UserInfo()}};
  } else if (kind == "TokenReview") {
    review["status"] = Object{{"authenticated", false}, {"error", "the sandbox does not authenticate anybody"}};
  } else if (kind == "SelfSubjectRulesReview") {
    const Value all = Array{"*"};
    review["status"] = Object{{"resourceRules", Array{Object{{"verbs", all}, {"apiGroups", all}, {"resources", all}}}},
                              {"nonResourceRules", Array{Object{{"verbs", all}, {"nonResourceURLs", all}}}},
                              {"incomplete", false}};
  } else {
    review["status"] = Object{{"allowed", true}, {"reason", "the sandbox allows everything"}};
  }
  return ValueReply(201, *call.resource->type, review, call.form.representation);
}

}  // namespace kube::sandbox
