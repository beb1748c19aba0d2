#include "src/client/stored_response.h"

#include <gtest/gtest.h>

#include "src/transport/http_date.h"
#include "src/transport/sha256.h"

namespace kube::internal {
namespace {

using namespace std::chrono_literals;

// 2026-11-26 12:00:00 UTC
constexpr auto kNoon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 12h;
constexpr char kNoonText[] = "Thu, 26 Nov 2026 12:00:00 GMT";

std::string File(const std::string& message) { return transport::Sha256(message) + message; }

TEST(StoredResponse, ReadsWhatKubectlWrites) {
  const auto stored = DecodeStoredResponse(
      File("HTTP/2.0 200 OK\r\nContent-Length: 2\r\nEtag: \"A\"\r\nVary: Accept\r\nX-Varied-Accept: "
           "application/json\r\n\r\n{}"));
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->body, "{}");
  EXPECT_EQ(stored->headers.Get("etag"), "\"A\"");
  const auto inflated = DecodeStoredResponse(File("HTTP/2.0 200 OK\r\nEtag: \"A\"\r\n\r\n{\"a\":1}"));
  ASSERT_TRUE(inflated) << "without a length it ends with the file";
  EXPECT_EQ(inflated->body, "{\"a\":1}");
  const auto closed = DecodeStoredResponse(File("HTTP/2.0 200 OK\r\nConnection: close\r\n\r\n{}"));
  ASSERT_TRUE(closed);
  EXPECT_EQ(closed->body, "{}");
  const auto chunked =
      DecodeStoredResponse(File("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"));
  ASSERT_TRUE(chunked);
  EXPECT_EQ(chunked->body, "{}");
}

TEST(StoredResponse, RefusesWhatIsNoWholeAnswerWithStatus200) {
  const std::string whole = File("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
  ASSERT_TRUE(DecodeStoredResponse(whole));
  for (std::size_t n = 0; n < whole.size(); ++n) EXPECT_FALSE(DecodeStoredResponse(whole.substr(0, n))) << n;
  for (std::size_t n = 0; n < whole.size(); ++n) {
    std::string other = whole;
    other[n] = static_cast<char>(other[n] ^ 1);
    EXPECT_FALSE(DecodeStoredResponse(other)) << n;
  }
  for (const char* message :
       {"", "\r\n", "{}", "HTTP/1.1", "HTTP/1.1 200 OK\r\n", "HTTP/3.0 200 OK\r\n\r\n{}",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}", "HTTP/1.1 204 No Content\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n{}", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
        "GET / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"}) {
    EXPECT_FALSE(DecodeStoredResponse(File(message))) << message;
  }
  EXPECT_FALSE(DecodeStoredResponse(File("HTTP/1.1 200 OK\r\nA: " + std::string(1 << 20, 'a') + "\r\n\r\n")))
      << "a head without bound";
}

TEST(StoredResponse, WritesWhatItReads) {
  const std::string body(300'000, 'x');
  const auto file = EncodeStoredResponse({{"etag", "\"A\""}}, body);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->substr(32, 17), "HTTP/1.1 200 OK\r\n");
  const auto stored = DecodeStoredResponse(*file);
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->body, body);
  EXPECT_EQ(stored->headers.Get("etag"), "\"A\"");
  EXPECT_FALSE(EncodeStoredResponse({{"etag", "a\r\nb: c"}}, body));
}

TEST(StoredResponse, IsFreshAsKubectlCounts) {
  const auto fresh = [](Headers headers, auto after) {
    if (!headers.Has("date")) headers.Set("date", kNoonText);
    return IsFresh(headers, kNoon + after);
  };
  EXPECT_TRUE(fresh({{"expires", "Fri, 26 Nov 2027 12:00:00 UTC"}}, 364 * 24h)) << "kube-apiserver's zone";
  EXPECT_TRUE(fresh({{"expires", "Fri, 26 Nov 2027 12:00:00 CET"}}, 364 * 24h));
  EXPECT_TRUE(fresh({{"expires", "Fri, 26 Nov 2027 12:00:00 -03"}}, 364 * 24h));
  EXPECT_FALSE(fresh({{"expires", "Fri, 26 Nov 2027 12:00:00 UTC"}}, 365 * 24h));
  EXPECT_TRUE(fresh({{"expires", "Fri, 31 Dec 9999 23:59:59 GMT"}}, 1h));
  EXPECT_FALSE(fresh({{"expires", "0"}}, 0h));
  EXPECT_FALSE(fresh({}, 0h));
  EXPECT_TRUE(fresh({{"cache-control", "max-age=60"}}, 59s));
  EXPECT_FALSE(fresh({{"cache-control", "max-age=60"}}, 60s));
  EXPECT_FALSE(fresh({{"cache-control", "max-age=60"}, {"expires", "Fri, 26 Nov 2027 12:00:00 GMT"}}, 61s));
  for (const char* age : {"max-age=", "max-age=x", "max-age=-1", "max-age=99999999999999999999"}) {
    EXPECT_FALSE(fresh({{"cache-control", age}}, 0s)) << age;
  }
  for (const char* control : {"no-cache, private", "No-Cache", "no-store", "public,no-cache"}) {
    EXPECT_FALSE(fresh({{"cache-control", control}, {"expires", "Fri, 26 Nov 2027 12:00:00 GMT"}}, 0h)) << control;
  }
  EXPECT_FALSE(fresh({{"date", "today"}, {"expires", "Fri, 26 Nov 2027 12:00:00 GMT"}}, 0h));
}

TEST(StoredResponse, BelongsToRequestsWithTheHeadersThatVaryNames) {
  const Headers stored{{"vary", "Accept-Encoding, accept"}, {"X-Varied-Accept", "a/b"}};
  EXPECT_TRUE(AnswersRequest(stored, {{"Accept", "a/b"}}));
  EXPECT_TRUE(AnswersRequest(stored, {{"Accept", "a/b"}, {"Accept-Encoding", "gzip"}}));
  EXPECT_FALSE(AnswersRequest(stored, {{"Accept", "a/c"}}));
  EXPECT_FALSE(AnswersRequest(stored, {}));
  EXPECT_FALSE(AnswersRequest({{"Vary", "Accept-Encoding"}, {"Vary", "Accept"}}, {{"Accept", "a/b"}}));
  EXPECT_TRUE(AnswersRequest({}, {{"Accept", "a/b"}}));
  EXPECT_FALSE(AnswersRequest({{"Vary", "*"}}, {}));
  EXPECT_FALSE(AnswersRequest({{"Vary", "authorization"}}, {}));
}

TEST(StoredResponse, KeepsTheHeadersThatACacheNeedsAndNoOthers) {
  const auto stored = HeadersToStore({{"etag", "\"A\""},
                                      {"set-cookie", "session=secret"},
                                      {"authorization", "secret"},
                                      {"connection", "close"},
                                      {"content-length", "5"},
                                      {"audit-id", "1"},
                                      {"vary", "Accept"},
                                      {"content-type", "a/b"}},
                                     {{"Accept", "a/b"}, {"Authorization", "secret"}}, kNoon);
  ASSERT_TRUE(stored);
  std::string names;
  for (const HeaderField& field : *stored) names += field.name + " ";
  EXPECT_EQ(names, "Content-Type Etag Vary Date X-Varied-Accept ");
  EXPECT_EQ(stored->Get("date"), kNoonText);
  EXPECT_TRUE(AnswersRequest(*stored, {{"Accept", "a/b"}}));
}

TEST(StoredResponse, IsNotKeptWhereItMustNotBeOrIsOfNoUse) {
  const auto kept = [](const Headers& answer) {
    return HeadersToStore(answer, {{"Authorization", "secret"}}, kNoon).has_value();
  };
  EXPECT_TRUE(kept({{"etag", "\"A\""}, {"cache-control", "no-cache, private"}}));
  EXPECT_TRUE(kept({{"cache-control", "max-age=60"}}));
  EXPECT_FALSE(kept({{"etag", "\"A\""}, {"cache-control", "no-store"}}));
  EXPECT_FALSE(kept({{"etag", "\"A\""}, {"vary", "*"}}));
  EXPECT_FALSE(kept({{"etag", "\"A\""}, {"vary", "Accept, Authorization"}})) << "a token would reach the disk";
  EXPECT_FALSE(kept({{"etag", "\"A\""}, {"content-encoding", "br"}}));
  EXPECT_FALSE(kept({{"cache-control", "no-cache, private"}})) << "neither fresh nor with a tag";
}

}  // namespace
}  // namespace kube::internal
