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

TEST(ApiError, GivesApplyConflictsAsValues) {
  meta::v1::Status status;
  status.code = 409;
  status.reason = "Conflict";
  status.details.emplace();
  status.details->causes = {{.reason = "FieldManagerConflict", .message = "conflict with \"kubectl\"", .field = ".spec.replicas"},
                            {.reason = "Other", .message = "", .field = ""}};
  ApiError error("apply", std::move(status));
  ASSERT_EQ(error.ApplyConflicts().size(), 1u);
  EXPECT_EQ(error.ApplyConflicts()[0].field, ".spec.replicas");
}

TEST(ApiError, AsksToWaitForServerTimeoutsAlwaysAndForOthersWhenTheyNameSeconds) {
  EXPECT_EQ(With(500, "ServerTimeout").RetryAfter(), std::chrono::seconds(0));
  EXPECT_EQ(With(429, "TooManyRequests").RetryAfter(), std::nullopt);
}

}  // namespace
}  // namespace kube
