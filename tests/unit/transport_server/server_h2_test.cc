#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "tests/unit/transport_server/http2_client.h"
#include "tests/unit/transport_server/test_server.h"

namespace kube::transport {
namespace {

using testing::Http2Answer;
using testing::Http2Client;
using testing::RawClient;
using testing::TestServer;

TEST(HttpServerHttp2, AnswersWithPriorKnowledgeOnThePlainPort) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const Http2Answer answer = client.Fetch("POST", "/echo?a=b", "body");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "POST /echo a=b body");
  EXPECT_EQ(answer.headers.count("x-line"), 1u);  // lower case
  EXPECT_EQ(server.last_request().http_version, 20);
  EXPECT_EQ(server.last_request().headers.Get("Host"), "localhost");
}

TEST(HttpServerHttp2, AdvertisesStreamsAndWindows) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  client.Fetch("GET", "/echo");
  EXPECT_EQ(client.remote_setting(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS), 250u);
  EXPECT_GE(client.remote_setting(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE), 1u << 20);
  EXPECT_GE(client.remote_connection_window(), 1 << 20);
}

TEST(HttpServerHttp2, ServesAHundredStreamsAtOnce) {
  TestServer server({.workers = 2});
  RawClient raw(server.port());
  Http2Client client(&raw);
  std::vector<std::int32_t> ids;
  for (int i = 0; i < 100; ++i) ids.push_back(client.Submit("GET", "/hold/" + std::to_string(i)));
  client.Flush();
  for (int i = 99; i >= 0; --i) {  // all are held before the first ends
    server.Held(std::to_string(i));
  }
  for (int i = 99; i >= 0; --i) {
    const ResponseWriterPtr writer = server.Held(std::to_string(i));
    writer->Write("n" + std::to_string(i));
    writer->Finish();
  }
  ASSERT_TRUE(client.RunUntil(
      [&] { return std::all_of(ids.begin(), ids.end(), [&](std::int32_t id) { return client.answer(id).closed; }); }));
  for (int i = 0; i < 100; ++i) EXPECT_EQ(client.answer(ids[i]).body, "n" + std::to_string(i));
  EXPECT_EQ(server.server->open_connections(), 1u);
}

TEST(HttpServerHttp2, StreamsWhatAnotherThreadWrites) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const std::int32_t id = client.Submit("GET", "/hold/watch");
  client.Flush();
  const ResponseWriterPtr writer = server.Held("watch");
  std::string expected;
  for (int i = 0; i < 20; ++i) {
    const std::string event = "event " + std::to_string(i) + "\n";
    std::thread([&] { writer->Write(event); }).join();
    expected += event;
    ASSERT_TRUE(client.RunUntil([&] { return client.answer(id).body == expected; }));
  }
  EXPECT_FALSE(client.answer(id).ended);
  writer->Finish();
  ASSERT_TRUE(client.RunUntil([&] { return client.answer(id).closed; }));
  EXPECT_TRUE(client.answer(id).ended);
  server.AwaitClosed("watch");
}

TEST(HttpServerHttp2, TellsTheHandlerThatTheClientCancelled) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const std::int32_t id = client.Submit("GET", "/hold/watch");
  client.Flush();
  const ResponseWriterPtr writer = server.Held("watch");
  client.Cancel(id);
  server.AwaitClosed("watch");
  EXPECT_FALSE(writer->Write("late"));
  EXPECT_EQ(client.Fetch("GET", "/echo").status, 200);
}

TEST(HttpServerHttp2, TellsTheHandlerThatTheConnectionWent) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  client.Submit("GET", "/hold/a");
  client.Submit("GET", "/wait/b");
  client.Flush();
  server.Held("a");
  server.Held("b");
  raw.Close();
  server.AwaitClosed("a");
  server.AwaitClosed("b");
}

TEST(HttpServerHttp2, TakesLargeBodiesBothWays) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const std::string body(3 << 20, 'p');
  EXPECT_EQ(client.Fetch("PUT", "/echo", body).body, "PUT /echo  " + body);
  EXPECT_EQ(client.Fetch("GET", "/big/20000000").body.size(), 20000000u);
}

TEST(HttpServerHttp2, RefusesBodiesOverTheLimitAndKeepsTheConnection) {
  TestServer server({.max_body_bytes = 1000});
  RawClient raw(server.port());
  Http2Client client(&raw);
  EXPECT_EQ(client.Fetch("PUT", "/echo", std::string(2 << 20, 'p')).status, 413);
  EXPECT_EQ(client.Fetch("PUT", "/echo", std::string(100000, 'p'), {{"content-length", "100000"}}).status, 413);
  EXPECT_EQ(client.Fetch("PUT", "/echo", std::string(1000, 'p')).status, 200);
}

TEST(HttpServerHttp2, RefusesHeadsOverTheLimit) {
  TestServer server({.max_header_bytes = 4096});
  RawClient raw(server.port());
  Http2Client client(&raw);
  EXPECT_EQ(client.Fetch("GET", "/echo", "", {{"x-long", std::string(8000, 'x')}}).status, 431);
  EXPECT_EQ(server.calls(), 0);
  EXPECT_EQ(client.Fetch("GET", "/echo").status, 200);
}

TEST(HttpServerHttp2, SaysContinueAndSendsNoBodyForHead) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const Http2Answer answer = client.Fetch("POST", "/echo", "x", {{"expect", "100-continue"}});
  EXPECT_THAT(answer.informational, ::testing::ElementsAre(100));
  EXPECT_EQ(answer.status, 200);
  const Http2Answer head = client.Fetch("HEAD", "/echo");
  EXPECT_EQ(head.headers.at("content-length"), "12");
  EXPECT_EQ(head.body, "");
  EXPECT_TRUE(head.ended);
}

TEST(HttpServerHttp2, LetsASlowReaderStopOnlyItself) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw, /*window=*/1000, /*hold_window=*/true);
  const std::int32_t id = client.Submit("GET", "/hold/slow");
  client.Flush();
  const ResponseWriterPtr writer = server.Held("slow");
  writer->Write(std::string(5000, 's'));
  ASSERT_TRUE(client.RunUntil([&] { return client.answer(id).body.size() == 1000; }));
  EXPECT_EQ(client.Fetch("GET", "/echo").status, 200);
  EXPECT_EQ(writer->queued_bytes(), 4000u);
  writer->Abort();
  ASSERT_TRUE(client.RunUntil([&] { return client.answer(id).closed; }));
  EXPECT_EQ(client.answer(id).error_code, static_cast<std::uint32_t>(NGHTTP2_INTERNAL_ERROR));
}

TEST(HttpServerHttp2, ResetsAHalfAnswer) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const Http2Answer cut = client.Fetch("GET", "/cut");
  EXPECT_TRUE(cut.closed);
  EXPECT_FALSE(cut.ended);
  EXPECT_NE(cut.error_code, 0u);
  EXPECT_EQ(client.Fetch("GET", "/throw").status, 500);
  EXPECT_EQ(client.Fetch("GET", "/drop").status, 500);
}

TEST(HttpServerHttp2, EndsAConnectionThatSendsGarbage) {
  TestServer server;
  RawClient raw(server.port());
  raw.Send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + std::string(100, 'z'));
  raw.ReadToEnd();
  EXPECT_EQ(server.calls(), 0);
}

TEST(HttpServerHttp2, SaysGoAwayAndLetsStreamsEndWithinTheGrace) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  const std::int32_t id = client.Submit("GET", "/wait/w");
  client.Flush();
  const ResponseWriterPtr writer = server.Held("w");
  auto shutdown = std::async(std::launch::async, [&] { server.server->Shutdown(std::chrono::seconds(20)); });
  ASSERT_TRUE(client.RunUntil([&] { return client.goaway(); }));
  writer->Send(200, {}, "whole");
  ASSERT_TRUE(client.RunUntil([&] { return client.answer(id).closed; }));
  EXPECT_EQ(client.answer(id).body, "whole");
  raw.ReadToEnd();
  raw.Close();
  shutdown.get();
  EXPECT_EQ(client.goaway_error(), 0u);
}

TEST(HttpServerHttp2, RefusesStreamsAndGoesAwayWhenATestOrdersIt) {
  TestServer server;
  RawClient raw(server.port());
  Http2Client client(&raw);
  server.faults->refuse_next = 1;
  EXPECT_EQ(client.Fetch("GET", "/echo").error_code, static_cast<std::uint32_t>(NGHTTP2_REFUSED_STREAM));
  EXPECT_EQ(server.calls(), 0);
  EXPECT_EQ(client.Fetch("GET", "/echo").status, 200);
  server.faults->goaway_after = 3;
  EXPECT_EQ(client.Fetch("GET", "/echo").status, 200);
  EXPECT_TRUE(client.RunUntil([&] { return client.goaway(); }));
}

TEST(HttpServerHttp2, SurvivesManyThreadsWritingWhileClientsComeAndGo) {
  TestServer server;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int round = 0; round < 10; ++round) {
        RawClient raw(server.port());
        Http2Client client(&raw);
        const std::string name = std::to_string(t) + "-" + std::to_string(round);
        const std::int32_t id = client.Submit("GET", "/hold/" + name);
        client.Flush();
        const ResponseWriterPtr writer = server.Held(name);
        std::thread producer([&] {
          while (writer->queued_bytes() < (4u << 20) && writer->Write(std::string(1000, 'e'))) {
          }
          if (round % 2 == 0) writer->Abort();
        });
        client.RunUntil([&] { return client.answer(id).body.size() > 20000 || client.answer(id).closed; });
        raw.Close();
        producer.join();
        server.AwaitClosed(name);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace kube::transport
