#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <string>
#include <thread>
#include <vector>

#include "kube/meta/error.h"
#include "tests/unit/transport_server/raw_client.h"
#include "tests/unit/transport_server/test_server.h"

namespace kube::transport {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::RawClient;
using ::testing::StartsWith;
using testing::TestServer;

std::string Get(const std::string& path) { return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"; }

TEST(HttpServerHttp1, AnswersManyRequestsOnOneConnection) {
  TestServer server;
  RawClient client(server.port());
  for (int i = 0; i < 20; ++i) {
    ASSERT_TRUE(client.Send(Get("/echo?n=" + std::to_string(i))));
    std::string body;
    EXPECT_THAT(client.ReadResponse(&body), StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_EQ(body, "GET /echo n=" + std::to_string(i) + " ");
  }
  EXPECT_EQ(server.server->open_connections(), 1u);
}

TEST(HttpServerHttp1, AnswersPipelinedRequestsInOrder) {
  TestServer server;
  RawClient client(server.port());
  std::string requests;
  for (int i = 0; i < 50; ++i) requests += Get("/echo?n=" + std::to_string(i));
  ASSERT_TRUE(client.Send(requests));
  for (int i = 0; i < 50; ++i) {
    std::string body;
    client.ReadResponse(&body);
    EXPECT_EQ(body, "GET /echo n=" + std::to_string(i) + " ");
  }
}

TEST(HttpServerHttp1, ReadsChunkedUploads) {
  TestServer server;
  RawClient client(server.port());
  client.Send("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  std::string body;
  client.ReadResponse(&body);
  EXPECT_EQ(body, "PUT /echo  abcde");
}

TEST(HttpServerHttp1, StreamsWhatAnotherThreadWrites) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/hold/watch"));
  const ResponseWriterPtr writer = server.Held("watch");
  EXPECT_THAT(client.ReadUntil("\r\n\r\n"), HasSubstr("Transfer-Encoding: chunked"));
  for (int i = 0; i < 5; ++i) {
    std::thread([&] { EXPECT_TRUE(writer->Write("event " + std::to_string(i))); }).join();
    EXPECT_EQ(client.ReadUntil("\r\nevent " + std::to_string(i) + "\r\n"), "7\r\nevent " + std::to_string(i) + "\r\n");
  }
  EXPECT_TRUE(writer->Finish());
  EXPECT_EQ(client.ReadUntil("0\r\n\r\n"), "0\r\n\r\n");
  server.AwaitClosed("watch");
  EXPECT_FALSE(writer->Write("late"));
  client.Send(Get("/echo"));  // the connection is still good
  EXPECT_THAT(client.ReadResponse(), StartsWith("HTTP/1.1 200"));
}

TEST(HttpServerHttp1, TellsTheHandlerThatTheClientLeft) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/hold/watch"));
  server.Held("watch");
  client.Close();
  server.AwaitClosed("watch");
}

TEST(HttpServerHttp1, StillAnswersAClientThatOnlyStoppedSending) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/wait/w"));
  const ResponseWriterPtr writer = server.Held("w");
  client.ShutdownSending();
  server.AwaitClosed("w");
  EXPECT_TRUE(writer->Send(200, {}, "whole"));
  EXPECT_THAT(client.ReadToEnd(), EndsWith("whole"));
}

TEST(HttpServerHttp1, SaysContinueWhenAsked) {
  TestServer server;
  RawClient client(server.port());
  client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_EQ(client.ReadUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.Send("hi");
  std::string body;
  client.ReadResponse(&body);
  EXPECT_EQ(body, "POST /echo  hi");
}

TEST(HttpServerHttp1, SendsNoBodyForHead) {
  TestServer server;
  RawClient client(server.port());
  client.Send("HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n" + Get("/echo"));
  const std::string head = client.ReadUntil("\r\n\r\n");
  EXPECT_THAT(head, HasSubstr("content-length: 12\r\n"));
  EXPECT_THAT(client.ReadResponse(), StartsWith("HTTP/1.1 200"));
}

TEST(HttpServerHttp1, KeepsHeadersInTheirLines) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/echo"));
  EXPECT_THAT(client.ReadResponse(), Not(HasSubstr("\nX-Injected")));
}

TEST(HttpServerHttp1, RefusesBodiesOverTheLimit) {
  TestServer server({.max_body_bytes = 1000});
  for (const bool chunked : {false, true}) {
    RawClient client(server.port());
    const std::string body(100000, 'x');
    const std::string head = "POST /echo HTTP/1.1\r\nHost: x\r\n";
    client.Send(chunked ? head + "Transfer-Encoding: chunked\r\n\r\n186a0\r\n" + body + "\r\n0\r\n\r\n"
                        : head + "Content-Length: 100000\r\n\r\n" + body);
    const std::string answer = client.ReadToEnd();
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 413"));
    EXPECT_THAT(answer, HasSubstr("Connection: close"));
    EXPECT_FALSE(client.broken());
  }
  RawClient exact(server.port());
  exact.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + std::string(1000, 'x'));
  EXPECT_THAT(exact.ReadResponse(), StartsWith("HTTP/1.1 200"));
}

TEST(HttpServerHttp1, RefusesHeadsOverTheLimit) {
  TestServer server({.max_header_bytes = 4096});
  RawClient client(server.port());
  client.Send("GET / HTTP/1.1\r\nHost: x\r\nX: " + std::string(20000, 'y') + "\r\n\r\n");
  EXPECT_THAT(client.ReadToEnd(), StartsWith("HTTP/1.1 431"));
  EXPECT_EQ(server.calls(), 0);
}

TEST(HttpServerHttp1, AnswersGarbageWith400) {
  TestServer server;
  for (const std::string& bytes :
       {std::string("\x16\x03\x01\x02\x00\x01\x00\x01", 8), std::string("hello\r\n\r\n"),
        std::string("GET / HTTP/9.9\r\n\r\n"), std::string("GET / HTTP/1.1\r\n\r\n"),
        std::string("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), std::string("PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n")}) {
    RawClient client(server.port());
    client.Send(bytes);
    EXPECT_THAT(client.ReadToEnd(), StartsWith("HTTP/1.1 400")) << bytes;
  }
  EXPECT_EQ(server.calls(), 0);
}

TEST(HttpServerHttp1, ClosesWhenAskedAndForHttp10) {
  TestServer server;
  RawClient close(server.port());
  close.Send("GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_THAT(close.ReadToEnd(), HasSubstr("Connection: close"));
  RawClient old(server.port());
  old.Send("GET /echo HTTP/1.0\r\n\r\n");
  EXPECT_THAT(old.ReadToEnd(), EndsWith("GET /echo  "));
}

TEST(HttpServerHttp1, HidesWhatAHandlerThrows) {
  TestServer server;
  for (const char* path : {"/throw", "/drop"}) {
    RawClient client(server.port());
    client.Send(Get(path));
    std::string body;
    EXPECT_THAT(client.ReadResponse(&body), StartsWith("HTTP/1.1 500"));
    EXPECT_THAT(body, Not(HasSubstr("secret")));
  }
}

TEST(HttpServerHttp1, BreaksOffAHalfAnswerVisibly) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/cut"));
  EXPECT_THAT(client.ReadToEnd(), Not(HasSubstr("0\r\n\r\n")));
  EXPECT_TRUE(client.broken());
}

TEST(HttpServerHttp1, ShowsASlowReaderByItsQueue) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/hold/slow"));
  const ResponseWriterPtr writer = server.Held("slow");
  constexpr std::size_t kPiece = 1 << 20, kLimit = 32u << 20;
  while (writer->queued_bytes() < kLimit && writer->Write(std::string(kPiece, 'x'))) {
  }
  EXPECT_GE(writer->queued_bytes(), kLimit);
  writer->Abort();
  EXPECT_EQ(writer->queued_bytes(), 0u);
  server.AwaitClosed("slow");
  EXPECT_FALSE(writer->Write("more"));
}

TEST(HttpServerHttp1, DeliversALargeAnswerWhole) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/big/20000000"));
  std::string body;
  client.ReadResponse(&body);
  EXPECT_EQ(body.size(), 20000000u);
}

TEST(HttpServerHttp1, HoldsNoThreadForAWaitingAnswer) {
  TestServer server({.workers = 1});
  std::vector<std::unique_ptr<RawClient>> watchers;
  for (int i = 0; i < 200; ++i) {
    watchers.push_back(std::make_unique<RawClient>(server.port()));
    watchers.back()->Send(Get("/hold/" + std::to_string(i)));
  }
  for (int i = 0; i < 200; ++i) server.Held(std::to_string(i));
  RawClient client(server.port());
  client.Send(Get("/echo"));
  EXPECT_THAT(client.ReadResponse(), StartsWith("HTTP/1.1 200"));
  EXPECT_EQ(server.server->open_exchanges(), 200u);
  for (int i = 0; i < 200; ++i) {
    server.Held(std::to_string(i))->Write("x");
    EXPECT_THAT(watchers[i]->ReadUntil("\r\nx\r\n"), EndsWith("1\r\nx\r\n"));
  }
}

TEST(HttpServerHttp1, RunsHandlersInlineWithoutWorkers) {
  TestServer server({.workers = 0});
  RawClient client(server.port());
  client.Send(Get("/echo") + Get("/echo"));
  EXPECT_THAT(client.ReadResponse(), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(client.ReadResponse(), StartsWith("HTTP/1.1 200"));
}

TEST(HttpServerHttp1, CutsConnectionsThatNeverSendAWholeRequest) {
  TestServer server({.request_timeout = std::chrono::milliseconds(50)});
  RawClient silent(server.port());
  RawClient slow(server.port());
  slow.Send("GET / HT");
  EXPECT_EQ(silent.ReadToEnd(), "");
  EXPECT_EQ(slow.ReadToEnd(), "");
}

TEST(HttpServer, ShutsDownWithOpenStreamsAndIdleConnections) {
  TestServer server;
  RawClient idle(server.port());
  RawClient watcher(server.port());
  watcher.Send(Get("/hold/watch"));
  const ResponseWriterPtr writer = server.Held("watch");
  server.server->Shutdown();
  server.AwaitClosed("watch");
  EXPECT_TRUE(writer->closed());
  EXPECT_FALSE(writer->Write("late"));
  watcher.ReadToEnd();
  EXPECT_EQ(idle.ReadToEnd(), "");
  EXPECT_FALSE(RawClient(server.port()).connected());
}

TEST(HttpServer, LetsOpenAnswersEndWithinTheGrace) {
  TestServer server;
  RawClient client(server.port());
  client.Send(Get("/wait/w"));
  const ResponseWriterPtr writer = server.Held("w");
  auto shutdown = std::async(std::launch::async, [&] { server.server->Shutdown(std::chrono::seconds(20)); });
  while (RawClient(server.port()).connected()) std::this_thread::yield();  // until it no longer listens
  writer->Send(200, {}, "whole");
  EXPECT_THAT(client.ReadToEnd(), EndsWith("whole"));
  client.Close();
  shutdown.get();
}

TEST(HttpServer, OutlivedByAWriterStaysSilent) {
  ResponseWriterPtr writer;
  {
    TestServer server;
    RawClient client(server.port());
    client.Send(Get("/hold/watch"));
    writer = server.Held("watch");
  }
  EXPECT_FALSE(writer->Write("late"));
  EXPECT_FALSE(writer->Finish());
  bool ran = false;
  writer->OnClosed([&] { ran = true; });
  EXPECT_TRUE(ran);
}

TEST(HttpServer, SaysWhyItCannotListen) {
  TestServer server;
  ServerOptions options{.port = server.port()};
  EXPECT_THROW(HttpServer(std::move(options), [](ServerRequest, ResponseWriterPtr) {}), Error);
  EXPECT_THROW(HttpServer(ServerOptions{.address = "localhost"}, [](ServerRequest, ResponseWriterPtr) {}), Error);
}

TEST(HttpServer, DropsConnectionsWhenATestOrdersIt) {
  TestServer server;
  server.faults->drop_next = 1;
  RawClient client(server.port());
  client.Send(Get("/echo"));
  EXPECT_EQ(client.ReadToEnd(), "");
  EXPECT_EQ(server.calls(), 0);
  server.faults->drop_at_answer_next = 1;
  RawClient second(server.port());
  second.Send(Get("/echo"));
  EXPECT_EQ(second.ReadToEnd(), "");
  EXPECT_EQ(server.calls(), 1);
}

}  // namespace
}  // namespace kube::transport
