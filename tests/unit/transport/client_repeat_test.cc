// When a request is sent again, and when a stream is given up.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "far_end.h"

namespace kube::transport::testing {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

// Answers so many times with the status and Retry-After, then with 200.
class Busy {
 public:
  Busy(int status, int times, std::string retry_after)
      : server_(TlsServer(), [=, this](ServerRequest, ResponseWriterPtr writer) {
          if (calls_++ < times) {
            writer->Send(status, {{"Retry-After", retry_after}}, "busy");
          } else {
            writer->Send(200, {}, "ok");
          }
        }) {}
  TransportOptions Client() const { return TlsClient(server_); }
  int calls() const { return calls_; }

 private:
  std::atomic<int> calls_{0};
  HttpServer server_;
};

TEST(TransportRetry, WaitsOutRetryAfterInSecondsAndAsADate) {
  for (const char* after : {"0", "Wed, 21 Oct 2015 07:28:00 GMT"}) {
    Busy busy(429, 2, after);
    CallInfo info;
    CallContext context;
    context.info = &info;
    const HttpResponse response = Transport(busy.Client()).RoundTrip({.method = "POST"}, context);
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.attempts, 3);
    EXPECT_EQ(info.attempts, 3);
  }
}

TEST(TransportRetry, RepeatsStreamsToo) {
  Busy busy(503, 1, "0");
  const auto stream = Transport(busy.Client()).Open({});
  EXPECT_EQ(stream->status(), 200);
  EXPECT_EQ(stream->attempts(), 2);
}

TEST(TransportRetry, GivesTheAnswerOutWhenTheTriesRunOut) {
  Busy busy(429, 100, "0");
  TransportOptions options = busy.Client();
  options.max_retries = 3;
  EXPECT_EQ(Transport(options).RoundTrip({}).status, 429);
  EXPECT_EQ(busy.calls(), 4);
  CallContext context;
  context.max_retries = 0;
  EXPECT_EQ(Transport(options).RoundTrip({}, context).body, "busy");
  EXPECT_EQ(busy.calls(), 5);
}

TEST(TransportRetry, DoesNotRepeatACreateThatMayHaveHappened) {
  Busy busy(500, 1, "0");
  EXPECT_EQ(Transport(busy.Client()).RoundTrip({.method = "POST"}).status, 500);
  Busy again(500, 1, "0");
  EXPECT_EQ(Transport(again.Client()).RoundTrip({.method = "GET"}).status, 200);
  Busy vouched(500, 1, "0");
  CallContext context;
  context.idempotent = true;
  EXPECT_EQ(Transport(vouched.Client()).RoundTrip({.method = "PATCH"}, context).status, 200);
}

TEST(TransportRetry, LeavesAnAnswerWithoutRetryAfterAlone) {
  Busy busy(503, 1, "");
  EXPECT_EQ(Transport(busy.Client()).RoundTrip({}).status, 503);
}

TEST(TransportRetry, HandsOutAnAnswerThatAsksForTooLongAPause) {
  Busy busy(503, 1, "86400");
  EXPECT_EQ(Transport(busy.Client()).RoundTrip({}).status, 503);
}

TEST(TransportRetry, SaysAtOnceThatThePauseEndsAfterTheDeadline) {
  Busy busy(429, 1, "200");
  try {
    Transport(busy.Client()).RoundTrip({.target = "/api"}, CallContext::WithTimeout(milliseconds(10'000)));
    FAIL();
  } catch (const TimeoutError& error) {
    EXPECT_FALSE(error.server_may_have_acted());
    EXPECT_THAT(error.what(), HasSubstr("GET /api: the server answered 429 and asks to wait 200000 ms"));
  }
}

TEST(TransportRetry, StopsWaitingWhenTheCallerGivesUp) {
  Busy busy(429, 1, "200");
  std::stop_source stop;
  CallContext context;
  context.stop = stop.get_token();
  auto call = std::async(std::launch::async, [&] { Transport(busy.Client()).RoundTrip({}, context); });
  while (busy.calls() == 0) std::this_thread::yield();
  stop.request_stop();
  EXPECT_THROW(call.get(), CancelledError);
}

TEST(TransportRetry, RepeatsWhatTheCallerVouchesForAfterALostConnection) {
  ScriptedPeer peer([](ScriptedPeer::Link& link, int number) {
    if (!link.ReadUntil("\r\n\r\n") || number == 0) return;
    link.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  });
  CallContext context;
  context.idempotent = true;
  EXPECT_EQ(Transport(PlainClient(peer.port())).RoundTrip({.method = "PATCH"}, context).attempts, 2);
}

TEST(TransportRateLimit, HoldsEveryKindOfCallAndHonoursTheDeadline) {
  HttpServer server(TlsServer(), [](ServerRequest, ResponseWriterPtr writer) { writer->Send(200, {}, ""); });
  TransportOptions options = TlsClient(server);
  const auto frozen = TokenBucket::Clock::now();
  options.rate_limiter = std::make_shared<TokenBucket>(0.001, 2, [frozen] { return frozen; });
  const Transport transport(options);
  EXPECT_EQ(transport.RoundTrip({}).status, 200);
  EXPECT_EQ(transport.Open({})->status(), 200);
  CallInfo info;
  CallContext context = CallContext::WithTimeout(std::chrono::seconds(20));
  context.info = &info;
  try {
    transport.Open({}, context);
    FAIL();
  } catch (const TimeoutError& error) {
    EXPECT_FALSE(error.server_may_have_acted());
    EXPECT_THAT(error.what(), HasSubstr("rate limit"));
  }
  EXPECT_EQ(info.attempts, 0);
}

TEST(StreamIdleTimeout, EndsAStreamThatBringsNothingMore) {
  for (const bool http2 : {true, false}) {
    HttpServer server(TlsServer(), [](ServerRequest, ResponseWriterPtr writer) {
      writer->Start(200, {});
      writer->Write("first");
      writer->OnClosed([writer] {});  // keeps it: the server stays silent
    });
    TransportOptions options = TlsClient(server);
    options.http2 = http2;
    const Transport transport(options);
    CallContext context;
    context.idle_timeout = milliseconds(20);
    const auto stream = transport.Open({}, context);
    std::string block;
    ASSERT_TRUE(stream->ReadSome(&block));
    try {
      stream->ReadSome(&block);
      FAIL();
    } catch (const TransportError& error) {
      EXPECT_TRUE(error.connection_lost());
      EXPECT_THAT(error.what(), HasSubstr("idle_timeout"));
    }
    EXPECT_THROW(stream->ReadSome(&block), CancelledError);
  }
}

}  // namespace
}  // namespace kube::transport::testing
