// The client against the library's own server over TLS: HTTP/2 first, and the same over HTTP/1.1.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include "far_end.h"

namespace kube::transport::testing {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

// Answers with what was asked: "GET /path 20 <body size>".
void Echo(ServerRequest request, ResponseWriterPtr writer) {
  writer->Send(200, {{"X-Method", request.method}},
               request.method + " " + request.target + " " + std::to_string(request.http_version) + " " +
                   std::to_string(request.body.size()));
}

HttpRequest Get(std::string target = "/") { return {.method = "GET", .target = std::move(target)}; }
HttpRequest Post(std::string body) { return {.method = "POST", .target = "/", .headers = {}, .body = std::move(body)}; }

// Keeps writers for the test to answer.
class Held {
 public:
  void operator()(ServerRequest, ResponseWriterPtr writer) {
    std::lock_guard lock(mutex_);
    writers_.push_back(std::move(writer));
    changed_.notify_all();
  }
  std::vector<ResponseWriterPtr> WaitFor(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return writers_.size() >= count; });
    return writers_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<ResponseWriterPtr> writers_;
};

std::future<void> Closed(const ResponseWriterPtr& writer) {
  auto promise = std::make_shared<std::promise<void>>();
  writer->OnClosed([promise] { promise->set_value(); });
  return promise->get_future();
}

class EitherVersion : public ::testing::TestWithParam<bool> {
 protected:
  TransportOptions Client(const HttpServer& server) const {
    TransportOptions options = TlsClient(server);
    options.http2 = GetParam();
    return options;
  }
  std::string Version() const { return GetParam() ? "20" : "11"; }
};

INSTANTIATE_TEST_SUITE_P(Http, EitherVersion, ::testing::Values(true, false),
                         [](const auto& info) { return info.param ? "Http2" : "Http1"; });

TEST_P(EitherVersion, GetsAnAnswer) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(Client(server));
  const HttpResponse response = transport.RoundTrip(Get("/api?x=1"));
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.body, "GET /api?x=1 " + Version() + " 0");
  EXPECT_EQ(response.headers.Get("x-method"), "GET");
  EXPECT_EQ(response.attempts, 1);
}

TEST_P(EitherVersion, SendsALargeBody) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(Client(server));
  const HttpResponse response = transport.RoundTrip(Post(std::string(3u << 20, 'x')));
  EXPECT_EQ(response.body, "POST / " + Version() + " 3145728");
}

TEST_P(EitherVersion, GetsNoBodyForHead) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(Client(server));
  for (int i = 0; i < 2; ++i) {
    const HttpResponse response = transport.RoundTrip({.method = "HEAD"});
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, "");
  }
  EXPECT_EQ(server.open_connections(), 1u);
}

std::string Pattern(std::size_t size) {
  std::string text(size, '\0');
  for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>('a' + (i * 7 + i / 4096) % 26);
  return text;
}

TEST_P(EitherVersion, ReadsLongBodiesOfKnownAndUnknownLengthWhole) {
  const std::string body = Pattern(9u << 20);
  HttpServer server(TlsServer(), [&](ServerRequest request, ResponseWriterPtr writer) {
    if (request.path == "/known") {
      writer->Send(200, {}, body);
      return;
    }
    writer->Start(200, {});
    for (std::size_t at = 0; at < body.size(); at += 100'000) writer->Write(body.substr(at, 100'000));
    writer->Finish();
  });
  const Transport transport(Client(server));
  EXPECT_TRUE(transport.RoundTrip(Get("/known")).body == body);
  EXPECT_TRUE(transport.RoundTrip(Get("/unknown")).body == body);

  auto stream = transport.Open(Get("/unknown"));
  std::string all, block;
  while (stream->ReadSome(&block)) all += block;
  EXPECT_TRUE(all == body);
  EXPECT_FALSE(stream->ReadSome(&block));
}

TEST_P(EitherVersion, ReadsInPiecesOfTheCallersSize) {
  HttpServer server(TlsServer(), [](ServerRequest, ResponseWriterPtr writer) { writer->Send(200, {}, "0123456789"); });
  const Transport transport(Client(server));
  auto stream = transport.Open(Get());
  char buffer[4];
  std::string all;
  while (const std::size_t got = stream->Read(buffer, sizeof buffer)) {
    EXPECT_LE(got, sizeof buffer);
    all.append(buffer, got);
  }
  EXPECT_EQ(all, "0123456789");
}

TEST_P(EitherVersion, CancelsAStreamingReadFromAnotherThread) {
  Held held;
  HttpServer server(TlsServer(), std::ref(held));
  const Transport transport(Client(server));
  auto opened = std::async(std::launch::async, [&] { return transport.Open(Get()); });
  const ResponseWriterPtr writer = held.WaitFor(1)[0];
  auto closed = Closed(writer);
  writer->Start(200, {});
  writer->Write("first");
  auto stream = opened.get();
  std::string block;
  ASSERT_TRUE(stream->ReadSome(&block));
  EXPECT_EQ(block, "first");
  std::thread canceller([&] { stream->Cancel(); });
  EXPECT_THROW(stream->ReadSome(&block), CancelledError);
  canceller.join();
  EXPECT_THROW(stream->ReadSome(&block), CancelledError);
  closed.wait();  // the server was told
}

TEST_P(EitherVersion, TellsTheServerWhenAStreamIsDropped) {
  Held held;
  HttpServer server(TlsServer(), std::ref(held));
  const Transport transport(Client(server));
  auto opened = std::async(std::launch::async, [&] { return transport.Open(Get()); });
  const ResponseWriterPtr writer = held.WaitFor(1)[0];
  auto closed = Closed(writer);
  writer->Start(200, {});
  opened.get().reset();
  closed.wait();
}

TEST_P(EitherVersion, StopsWaitingAtTheDeadline) {
  Held held;
  HttpServer server(TlsServer(), std::ref(held));
  const Transport transport(Client(server));
  try {
    transport.RoundTrip(Get("/slow?secret=1"), CallContext::WithTimeout(milliseconds(200)));
    FAIL();
  } catch (const TimeoutError& error) {
    EXPECT_TRUE(error.server_may_have_acted());
    EXPECT_THAT(error.what(), HasSubstr("GET /slow:"));
  }
  Closed(held.WaitFor(1)[0]).wait();
}

TEST_P(EitherVersion, KeepsTheDeadlineWhileABodyArrives) {
  HttpServer server(TlsServer(), [](ServerRequest, ResponseWriterPtr writer) {
    writer->Start(200, {});
    writer->Write("x");
    writer->OnClosed([writer] {});  // keeps the answer open until the client goes
  });
  const Transport transport(Client(server));
  auto stream = transport.Open(Get(), CallContext::WithTimeout(milliseconds(200)));
  std::string block;
  EXPECT_THROW(
      {
        while (stream->ReadSome(&block)) {
        }
      },
      TimeoutError);
}

TEST_P(EitherVersion, StopsWaitingWhenAskedTo) {
  Held held;
  HttpServer server(TlsServer(), std::ref(held));
  const Transport transport(Client(server));
  std::stop_source source;
  CallContext context;
  context.stop = source.get_token();
  std::thread stopper([&] {
    held.WaitFor(1);
    source.request_stop();
  });
  EXPECT_THROW(transport.RoundTrip(Post("x"), context), CancelledError);
  stopper.join();
  Closed(held.WaitFor(1)[0]).wait();
  try {
    transport.RoundTrip(Post("x"), context);
    FAIL();
  } catch (const CancelledError& error) {
    EXPECT_FALSE(error.server_may_have_acted());
  }
}

TEST_P(EitherVersion, RefusesABodyBeyondTheLimit) {
  HttpServer server(TlsServer(),
                    [](ServerRequest, ResponseWriterPtr writer) { writer->Send(200, {}, std::string(100'000, 'x')); });
  const Transport transport(Client(server));
  EXPECT_THROW(transport.RoundTrip(Get(), {}, 99'999), BodyTooLargeError);
  EXPECT_EQ(transport.RoundTrip(Get(), {}, 100'000).body.size(), 100'000u);
}

TEST_P(EitherVersion, RefusesEndlessHeaders) {
  HttpServer server(TlsServer(), [](ServerRequest, ResponseWriterPtr writer) {
    Headers headers;
    for (int i = 0; i < 40; ++i) headers.Add("x-" + std::to_string(i), std::string(1000, 'v'));
    writer->Send(200, headers, "");
  });
  TransportOptions options = Client(server);
  options.max_header_bytes = 20'000;
  const Transport transport(options);
  try {
    transport.RoundTrip(Get());
    FAIL();
  } catch (const TransportError& error) {
    EXPECT_EQ(error.phase(), TransportPhase::kProtocol);
  }
}

TEST_P(EitherVersion, RepeatsAGetButNotAPostAfterALostConnection) {
  auto faults = std::make_shared<ServerFaults>();
  HttpServer server(TlsServer(faults), Echo);
  const Transport transport(Client(server));
  faults->drop_next = 1;
  EXPECT_EQ(transport.RoundTrip(Get()).attempts, 2);
  faults->drop_next = 1;
  try {
    transport.RoundTrip(Post("x"));
    FAIL();
  } catch (const TransportError& error) {
    EXPECT_TRUE(error.server_may_have_acted());
    EXPECT_THAT(error.what(), HasSubstr("POST /"));
  }
  EXPECT_EQ(transport.RoundTrip(Post("x")).attempts, 1);
}

TEST_P(EitherVersion, ServesManyThreadsAtOnce) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(Client(server));
  std::vector<std::thread> threads;
  std::atomic<int> good{0};
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 50; ++i) {
        const std::string path = "/" + std::to_string(t) + "/" + std::to_string(i);
        if (transport.RoundTrip(Get(path)).body == "GET " + path + " " + Version() + " 0") ++good;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, 400);
}

TEST_P(EitherVersion, GoesOnAfterTheServerShedsItsConnections) {
  auto faults = std::make_shared<ServerFaults>();
  faults->goaway_after = 3;
  HttpServer server(TlsServer(faults), Echo);
  const Transport transport(Client(server));
  std::vector<std::thread> threads;
  std::atomic<int> good{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 25; ++i) {
        if (transport.RoundTrip(Post("x")).status == 200) ++good;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, 100);
}

TEST_P(EitherVersion, UsesNewConnectionsAfterClosingTheOldOnes) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(Client(server));
  EXPECT_EQ(transport.RoundTrip(Get()).status, 200);
  transport.CloseIdleConnections();
  EXPECT_EQ(transport.RoundTrip(Get()).status, 200);
}

TEST_P(EitherVersion, LetsAStreamOutliveItsTransport) {
  HttpServer server(TlsServer(), [](ServerRequest, ResponseWriterPtr writer) { writer->Send(200, {}, "still here"); });
  std::unique_ptr<HttpStream> stream;
  {
    const Transport transport(Client(server));
    stream = transport.Open(Get());
  }
  std::string block;
  ASSERT_TRUE(stream->ReadSome(&block));
  EXPECT_EQ(block, "still here");
}

TEST(Http2Client, RepeatsRefusedRequestsOfAnyMethod) {
  auto faults = std::make_shared<ServerFaults>();
  HttpServer server(TlsServer(faults), Echo);
  const Transport transport(TlsClient(server));
  faults->refuse_next = 2;
  EXPECT_EQ(transport.RoundTrip(Post("x")).attempts, 3);
  faults->refuse_next = 1;
  EXPECT_EQ(transport.Open(Get())->attempts(), 2);
  faults->refuse_next = 1000;
  try {
    transport.RoundTrip(Post("x"));
    FAIL();
  } catch (const TransportError& error) {
    EXPECT_FALSE(error.server_may_have_acted());
  }
}

// Every request is held until all have come, so all streams are open at once.
TEST(Http2Client, OpensAnotherConnectionWhenOneIsFull) {
  for (const auto& [server_limit, connections] : {std::pair{250u, 2u}, std::pair{40u, 5u}}) {
    Held held;
    ServerOptions options = TlsServer();
    options.max_concurrent_streams = server_limit;
    HttpServer server(options, std::ref(held));
    const Transport transport(TlsClient(server));
    std::vector<std::thread> threads;
    std::atomic<int> good{0};
    for (int t = 0; t < 200; ++t) {
      threads.emplace_back([&] {
        if (transport.RoundTrip(Get()).body == "done") ++good;
      });
    }
    const auto writers = held.WaitFor(200);
    EXPECT_GE(server.open_connections(), connections);
    for (const auto& writer : writers) writer->Send(200, {}, "done");
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(good, 200);
  }
}

TEST(Http2Client, LetsASlowReaderStopOnlyItself) {
  constexpr std::size_t kFlood = 32u << 20;
  std::promise<ResponseWriterPtr> flooding;
  HttpServer server(TlsServer(), [&](ServerRequest request, ResponseWriterPtr writer) {
    if (request.path != "/flood") return Echo(std::move(request), std::move(writer));
    writer->Start(200, {});
    writer->Write(std::string(kFlood, 'x'));
    writer->Finish();
    flooding.set_value(writer);
  });
  const Transport transport(TlsClient(server));
  auto slow = transport.Open(Get("/flood"));
  const ResponseWriterPtr flood = flooding.get_future().get();
  for (int i = 0; i < 20; ++i) EXPECT_EQ(transport.RoundTrip(Get()).status, 200);
  EXPECT_EQ(server.open_connections(), 1u);
  // At most the window (4 MiB) has left the server, and what the connection itself holds.
  EXPECT_GT(flood->queued_bytes(), kFlood - (5u << 20));
  std::size_t total = 0;
  std::string block;
  while (slow->ReadSome(&block)) total += block.size();
  EXPECT_EQ(total, kFlood);
}

// While bulk arrives, the connection lets bytes gather; what comes alone after it must not wait for more.
TEST(Http2Client, TellsOfSingleBytesAfterBulk) {
  constexpr std::size_t kBulk = 8u << 20;
  std::promise<ResponseWriterPtr> opened;
  HttpServer server(TlsServer(), [&](ServerRequest request, ResponseWriterPtr writer) {
    if (request.path != "/bulk") return Echo(std::move(request), std::move(writer));
    writer->Start(200, {});
    opened.set_value(writer);
  });
  const Transport transport(TlsClient(server));
  auto stream = transport.Open(Get("/bulk"));
  const ResponseWriterPtr writer = opened.get_future().get();
  for (std::size_t i = 0; i < kBulk / 8192; ++i) writer->Write(std::string(8192, 'x'));
  std::size_t total = 0;
  for (std::string block; total < kBulk && stream->ReadSome(&block);) total += block.size();
  EXPECT_EQ(total, kBulk);
  for (int i = 0; i < 100; ++i) {  // each is written only when the one before has arrived
    writer->Write("y");
    std::string block;
    ASSERT_TRUE(stream->ReadSome(&block));
    EXPECT_EQ(block, "y");
    EXPECT_EQ(transport.RoundTrip(Get()).status, 200);
  }
  writer->Finish();
  std::string block;
  EXPECT_FALSE(stream->ReadSome(&block));
}

}  // namespace
}  // namespace kube::transport::testing
