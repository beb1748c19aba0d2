#include "kube/client/api_error.h"

#include <gtest/gtest.h>

namespace kube {
namespace {

ApiError With(int code, std::string reason) {
  meta::v1::Status status;
  status.code = code;
  status.reason = std::move(reason);
  status.message = "pods \"web\" not found";
  return ApiError("GET pods \"web\"", std::move(status));
}

TEST(ApiError, SaysWhatWasDoneAndWhatTheServerSaid) {
  EXPECT_STREQ(With(404, "NotFound").what(), "GET pods \"web\": pods \"web\" not found (404 NotFound)");
}

TEST(ApiError, DecidesByReasonBeforeCode) {
  EXPECT_TRUE(With(409, "AlreadyExists").IsAlreadyExists());
  EXPECT_FALSE(With(409, "AlreadyExists").IsConflict());
  EXPECT_TRUE(With(409, "Conflict").IsConflict());
  EXPECT_TRUE(With(410, "Expired").IsExpired());
  EXPECT_FALSE(With(410, "Expired").IsGone());
  EXPECT_TRUE(With(410, "Gone").IsGone());
}

TEST(ApiError, FallsBackToTheCodeForUnknownReasonsOnly) {
  EXPECT_TRUE(With(409, "").IsConflict());
  EXPECT_TRUE(With(404, "SomethingNew").IsNotFound());
  EXPECT_FALSE(With(409, "").IsAlreadyExists());
  EXPECT_FALSE(With(410, "").IsExpired());
  EXPECT_TRUE(With(500, "").IsInternalError());
  EXPECT_FALSE(With(500, "ServerTimeout").IsInternalError());
}

TEST(ApiError, TakesTooManyRequestsAndTooLargeByCodeWhateverTheReason) {
  EXPECT_TRUE(With(429, "Timeout").IsTooManyRequests());
  EXPECT_TRUE(With(413, "BadRequest").IsRequestEntityTooLarge());
}

std::vector<ApplyConflict> ConflictsOf(std::vector<std::string> messages) {
  meta::v1::Status status;
  status.code = 409;
  status.reason = "Conflict";
  status.details.emplace();
  for (std::string& message : messages) {
    status.details->causes.push_back(
        {.reason = "FieldManagerConflict", .message = std::move(message), .field = ".spec.replicas"});
  }
  status.details->causes.push_back({.reason = "Other", .message = "", .field = ""});
  return ApiError("apply", std::move(status)).ApplyConflicts();
}

TEST(ApiError, GivesApplyConflictsAsValues) {
  const auto conflicts = ConflictsOf({R"(conflict with "kubectl")",
                                      R"(conflict with "kubectl-edit" using apps/v1 at 2026-07-24T10:00:00Z)",
                                      R"(conflict with "scaler" with subresource "scale" using autoscaling/v1)",
                                      R"(conflict with "controller" with subresource "status")"});
  ASSERT_EQ(conflicts.size(), 4u);
  EXPECT_EQ(conflicts[0].field, ".spec.replicas");
  EXPECT_EQ(conflicts[0].manager, "kubectl");
  EXPECT_TRUE(conflicts[0].by_apply);
  EXPECT_EQ(conflicts[1].manager, "kubectl-edit");
  EXPECT_FALSE(conflicts[1].by_apply);
  EXPECT_EQ(conflicts[1].api_version, "apps/v1");
  EXPECT_EQ(conflicts[1].time, Time::Parse("2026-07-24T10:00:00Z"));
  EXPECT_EQ(conflicts[2].subresource, "scale");
  EXPECT_EQ(conflicts[2].api_version, "autoscaling/v1");
  EXPECT_EQ(conflicts[2].time, std::nullopt);
  EXPECT_EQ(conflicts[3].manager, "controller");
  EXPECT_EQ(conflicts[3].subresource, "status");
  EXPECT_TRUE(conflicts[3].by_apply);
}

TEST(ApiError, ReadsManagersAsGoQuotesThem) {
  const auto conflicts = ConflictsOf({R"(conflict with "a \"b\" \\ \t\x41\u00e9 with subresource \"x\"")"});
  ASSERT_EQ(conflicts.size(), 1u);
  EXPECT_EQ(conflicts[0].manager, "a \"b\" \\ \tA\xC3\xA9 with subresource \"x\"");
  EXPECT_EQ(conflicts[0].subresource, "");
}

TEST(ApiError, KeepsConflictsThatItCannotRead) {
  for (const char* message : {"", "conflict with kubectl", R"(conflict with "kubectl)", R"(conflict with "a\)",
                              R"(conflict with "a\ud800")", R"(conflict with "kubectl" and others)"}) {
    const auto conflicts = ConflictsOf({message});
    ASSERT_EQ(conflicts.size(), 1u) << message;
    EXPECT_EQ(conflicts[0].field, ".spec.replicas");
    EXPECT_EQ(conflicts[0].message, message);
    EXPECT_EQ(conflicts[0].manager, "") << message;
  }
}

TEST(ApiError, AsksToWaitForServerTimeoutsAlwaysAndForOthersWhenTheyNameSeconds) {
  EXPECT_EQ(With(500, "ServerTimeout").RetryAfter(), std::chrono::seconds(0));
  EXPECT_EQ(With(429, "TooManyRequests").RetryAfter(), std::nullopt);
}

}  // namespace
}  // namespace kube
