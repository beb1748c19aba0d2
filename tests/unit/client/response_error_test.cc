#include "src/client/response_error.h"

#include <gtest/gtest.h>

#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"

namespace kube::internal {
namespace {

HttpResponse Response(int code, std::string content_type, std::string body) {
  HttpResponse response;
  response.status = code;
  if (!content_type.empty()) response.headers.Add("content-type", std::move(content_type));
  response.body = std::move(body);
  return response;
}

meta::v1::Status NotFound() {
  meta::v1::Status status;
  status.status = "Failure";
  status.message = "pods \"web\" not found";
  status.reason = "NotFound";
  status.code = 404;
  return status;
}

TEST(ErrorFromResponse, TakesTheServersStatusInJsonAndProtobuf) {
  ApiError json = ErrorFromResponse("GET pods", "GET", Response(404, "application/json", EncodeJson(NotFound())));
  ApiError protobuf = ErrorFromResponse(
      "GET pods", "GET", Response(404, "application/vnd.kubernetes.protobuf", EncodeProtobuf(NotFound())));
  for (const ApiError* error : {&json, &protobuf}) {
    EXPECT_TRUE(error->IsNotFound());
    EXPECT_FALSE(error->IsUnexpectedServerError());
    EXPECT_STREQ(error->what(), "GET pods: pods \"web\" not found (404 NotFound)");
  }
}

TEST(ErrorFromResponse, MakesAStatusFromTheCodeWhenTheBodyIsNone) {
  ApiError error = ErrorFromResponse("GET pods", "GET", Response(503, "text/plain", "upstream connect error\n"));
  EXPECT_TRUE(error.IsServiceUnavailable());
  EXPECT_TRUE(error.IsUnexpectedServerError());
  EXPECT_EQ(error.status().details->causes[0].message, "upstream connect error");
}

TEST(ErrorFromResponse, DoesNotShowBodiesThatAreNoText) {
  ApiError error = ErrorFromResponse("GET pods", "GET", Response(500, "application/octet-stream", "\x01\x02"));
  EXPECT_EQ(error.status().details->causes[0].message, "unknown");
}

TEST(ErrorFromResponse, TellsAlreadyExistsFromConflictByTheVerb) {
  EXPECT_TRUE(ErrorFromResponse("", "POST", Response(409, "", "")).IsAlreadyExists());
  EXPECT_TRUE(ErrorFromResponse("", "PUT", Response(409, "", "")).IsConflict());
}

TEST(ErrorFromResponse, CutsLongTexts) {
  ApiError error = ErrorFromResponse("", "GET", Response(500, "text/html", std::string(1 << 20, 'x')));
  EXPECT_LE(std::string(error.what()).size(), 4096u);
}

TEST(AsStatus, LeavesOtherObjectsAlone) {
  EXPECT_FALSE(AsStatus("application/json", "{\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"x\":\"Status\"}"));
  EXPECT_FALSE(AsStatus("application/json", "{\"kind\":\"Status\""));
  EXPECT_FALSE(AsStatus("text/plain", "{\"kind\":\"Status\",\"apiVersion\":\"v1\"}"));
  EXPECT_TRUE(AsStatus("application/json", "{\"kind\":\"Status\",\"apiVersion\":\"v1\"}"));
}

TEST(RetryAfterSeconds, TakesSecondsAndDates) {
  EXPECT_EQ(RetryAfterSeconds(Headers{{"Retry-After", "7"}}), 7);
  EXPECT_EQ(RetryAfterSeconds(Headers{{"Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"}}), 0);
  EXPECT_EQ(RetryAfterSeconds(
                Headers{{"Date", "Fri, 31 Dec 1999 23:59:00 GMT"}, {"Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"}}),
            59);
  EXPECT_EQ(RetryAfterSeconds(Headers{{"Retry-After", "-1"}}), std::nullopt);
  EXPECT_EQ(RetryAfterSeconds(Headers{}), std::nullopt);
}

}  // namespace
}  // namespace kube::internal
