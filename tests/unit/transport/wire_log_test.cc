// The wire log, fed with events by hand.
#include "kube/transport/wire_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace kube {
namespace {

using std::chrono::milliseconds;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class WireLogTest : public ::testing::Test {
 protected:
  std::vector<std::string> Log(int level, const HttpRequest& request, const std::string& answer) {
    std::vector<std::string> lines;
    const auto log = MakeWireLog({.level = level, .write = [&](std::string_view line) { lines.emplace_back(line); }});
    const auto call = log->OnCall(request);
    if (!call) return lines;
    Headers sent = request.headers;
    sent.Add("Authorization", "Bearer sesame");
    call->OnAttemptStart({.endpoint = "https://api:6443", .request = request, .headers = sent});
    const Headers got{{"content-type", "application/json"}, {"set-cookie", "sesame"}};
    call->OnAttemptEnd(
        {.status = 200, .headers = &got, .body = &answer, .duration = milliseconds(12), .http_version = 20});
    call->OnEnd({});
    return lines;
  }
  HttpRequest Get() { return {.method = "GET", .target = "/api/v1/pods?limit=5", .headers = {{"Accept", "a/b"}}}; }
};

TEST_F(WireLogTest, SaysNothingBelowSix) { EXPECT_TRUE(Log(5, Get(), "x").empty()); }

TEST_F(WireLogTest, ShowsUrlStatusAndTimeAtSix) {
  EXPECT_THAT(Log(6, Get(), "x"), ElementsAre("GET https://api:6443/api/v1/pods?limit=5 200 OK in 12 ms"));
}

TEST_F(WireLogTest, AddsRequestHeadersAtSeven) {
  EXPECT_THAT(Log(7, Get(), "x"), ElementsAre("GET https://api:6443/api/v1/pods?limit=5", "Request Headers:",
                                              "    Accept: a/b", "    Authorization: Bearer <masked>",
                                              "GET https://api:6443/api/v1/pods?limit=5 200 OK in 12 ms"));
}

TEST_F(WireLogTest, AddsBodiesCutAtEight) {
  HttpRequest request = Get();
  request.body = "{\"a\":\n1}";
  const auto lines = Log(8, request, std::string(1500, 'x'));
  EXPECT_THAT(lines, Contains("Request Body: {\"a\":\n1}"));
  EXPECT_THAT(lines, Contains("    set-cookie: <masked>"));
  EXPECT_EQ(lines.back(), "Response Body: " + std::string(1024, 'x') + " [truncated 476 bytes]");
}

TEST_F(WireLogTest, GivesACurlCommandThatAShellTakesAtNine) {
  HttpRequest request = Get();
  request.target = "/api/v1/pods?labelSelector=a%3D'b'";
  const auto lines = Log(9, request, std::string(1500, 'x'));
  EXPECT_EQ(lines[0],
            "curl -v -XGET -H 'Accept: a/b' -H 'Authorization: Bearer <masked>' "
            "'https://api:6443/api/v1/pods?labelSelector=a%3D'\\''b'\\'''");
  EXPECT_THAT(lines[1], HasSubstr("HTTP/2"));
  EXPECT_EQ(lines.back(), "Response Body: " + std::string(1500, 'x'));
}

TEST_F(WireLogTest, NeverShowsASecret) {
  for (int level = 6; level <= 10; ++level) {
    for (const char* target :
         {"/api/v1/namespaces/a/secrets/db", "/api/v1/secrets?watch=true",
          "/api/v1/namespaces/a/serviceaccounts/b/token", "/apis/authentication.k8s.io/v1/tokenreviews"}) {
      HttpRequest request = Get();
      request.method = "POST";
      request.target = target;
      request.body = "{\"password\":\"sesame\"}";
      EXPECT_THAT(Log(level, request, "{\"token\":\"sesame\"}"), Each(Not(HasSubstr("sesame")))) << target;
    }
  }
}

TEST_F(WireLogTest, ShowsNoBinary) {
  EXPECT_EQ(Log(8, Get(), std::string("k8s\0\x0a", 5)).back(), "Response Body: <5 bytes, no text>");
}

TEST_F(WireLogTest, TellsOfConnections) {
  std::vector<std::string> lines;
  const auto write = [&](std::string_view line) { lines.emplace_back(line); };
  ConnectionEvent event{
      .kind = ConnectionEvent::Kind::kFailed, .endpoint = "https://api", .proxy = "http://p:1", .reason = "refused"};
  MakeWireLog({.level = 6, .write = write})->OnConnection(event);
  event = {.kind = ConnectionEvent::Kind::kOpened, .endpoint = "https://api", .connect = milliseconds(3)};
  MakeWireLog({.level = 8, .write = write})->OnConnection(event);
  MakeWireLog({.level = 9, .write = write})->OnConnection(event);
  EXPECT_THAT(lines, ElementsAre("connection to https://api by http://p:1 failed: refused",
                                 "connection to https://api opened: name 0 ms, TCP 3 ms, proxy 0 ms, TLS 0 ms"));
}

}  // namespace
}  // namespace kube
