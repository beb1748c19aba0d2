#include "src/transport/request_check.h"

#include <gtest/gtest.h>

#include "kube/transport/errors.h"

namespace kube::transport {
namespace {

HttpRequest With(const std::string& name, const std::string& value) {
  HttpRequest request;
  request.headers.Add(name, value);
  return request;
}

void ExpectRefused(const HttpRequest& request, const std::string& why) {
  try {
    CheckRequest(request);
    ADD_FAILURE() << "accepted: " << why;
  } catch (const TransportError& error) {
    EXPECT_EQ(error.phase(), TransportPhase::kRequest);
    EXPECT_FALSE(error.server_may_have_acted());
  }
}

TEST(CheckRequest, AcceptsOrdinaryRequests) {
  HttpRequest request{.method = "PATCH", .target = "/api/v1/pods?labelSelector=app%3Ddemo&limit=5"};
  request.headers.Add("Accept", "application/json, */*;q=0.5\t");
  request.headers.Add("X-Name", "na\xc3\xafve");
  EXPECT_NO_THROW(CheckRequest(request));
}

TEST(CheckRequest, RefusesLineBreaksAndNulInHeaderValues) {
  ExpectRefused(With("Authorization", "Bearer abc\r\nX-Evil: 1"), "CRLF");
  ExpectRefused(With("Authorization", "Bearer abc\n"), "LF");
  ExpectRefused(With("A", std::string("x\0y", 3)), "NUL");
  ExpectRefused(With("A", "x\x7f"), "DEL");
}

TEST(CheckRequest, NeverQuotesAHeaderValue) {
  try {
    CheckRequest(With("Authorization", "Bearer sesame\n"));
    FAIL();
  } catch (const TransportError& error) {
    EXPECT_EQ(std::string(error.what()).find("sesame"), std::string::npos);
    EXPECT_NE(std::string(error.what()).find("Authorization"), std::string::npos);
  }
}

TEST(CheckRequest, RefusesBadHeaderNames) {
  for (const char* name : {"", "A B", "A:B", "A\r\n", "\xc3\xa9"}) ExpectRefused(With(name, "x"), name);
}

TEST(CheckRequest, RefusesBadTargetsAndMethods) {
  for (const char* target : {"", "api", "/a b", "/a\r\nb", "/a#b", "/\xc3\xa9", "http://other/x"}) {
    ExpectRefused(HttpRequest{.method = "GET", .target = target}, target);
  }
  ExpectRefused(HttpRequest{.method = "GET", .target = std::string("/a\0b", 4)}, "NUL");
  for (const char* method : {"", "GET /", "GE\rT"}) ExpectRefused(HttpRequest{.method = method, .target = "/"}, method);
}

TEST(Headers, LookUpWithoutRegardToCase) {
  Headers headers{{"Content-Type", "a"}, {"Warning", "1"}, {"warning", "2"}};
  EXPECT_EQ(headers.Get("content-type"), "a");
  EXPECT_EQ(headers.GetAll("WARNING"), (std::vector<std::string_view>{"1", "2"}));
  EXPECT_EQ(headers.Find("absent"), nullptr);
}

TEST(Headers, SetReplacesEveryFieldOfThatName) {
  Headers headers{{"Warning", "1"}, {"A", "x"}, {"warning", "2"}};
  headers.Set("WARNING", "3");
  EXPECT_EQ(headers.GetAll("warning"), (std::vector<std::string_view>{"3"}));
  EXPECT_EQ(headers.size(), 2u);
  EXPECT_EQ(headers.Remove("a"), 1u);
  EXPECT_FALSE(headers.Has("A"));
}

TEST(Authority, BracketsIpv6AndLeavesOutTheSchemesOwnPort) {
  EXPECT_EQ(Authority("https", "example.org", 443), "example.org");
  EXPECT_EQ(Authority("http", "example.org", 443), "example.org:443");
  EXPECT_EQ(Authority("https", "::1", 6443), "[::1]:6443");
  EXPECT_EQ(Authority("https", "[::1]", 443), "[::1]");
}

TEST(ContentLength, IsANumberOrNothing) {
  std::uint64_t length = 0;
  EXPECT_TRUE(ParseContentLength({{"Content-Length", "57"}}, &length));
  EXPECT_EQ(length, 57u);
  for (const char* bad : {"", "-1", "5x", "99999999999999999999999"}) {
    EXPECT_FALSE(ParseContentLength({{"content-length", bad}}, &length)) << bad;
  }
}

}  // namespace
}  // namespace kube::transport
