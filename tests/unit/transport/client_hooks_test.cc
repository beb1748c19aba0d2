// What a call tells about itself, what it passes through, and whose connections it uses.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <mutex>
#include <optional>
#include <vector>

#include "far_end.h"

namespace kube::transport::testing {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

void Echo(ServerRequest request, ResponseWriterPtr writer) {
  Headers headers{{"Audit-Id", "4711"},
                  {"X-Kubernetes-PF-FlowSchema-UID", "schema"},
                  {"X-Kubernetes-PF-PriorityLevel-UID", "level"},
                  {"Warning", "299 - \"old version\""}};
  headers.Add("X-Seen", std::string(request.headers.Get("x-added")));
  writer->Send(request.path == "/missing" ? 404 : 200, headers, request.method + " " + request.body);
}

// ---- CallInfo ----

TEST(CallInfo, TellsWhatTheServerSaidBesideTheAnswer) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(TlsClient(server));
  CallInfo info;
  info.attempts = 99;
  CallContext context;
  context.info = &info;
  const HttpResponse response =
      transport.RoundTrip({.method = "POST", .target = "/", .headers = {}, .body = "12345"}, context);
  EXPECT_EQ(info.status, 200);
  EXPECT_EQ(info.attempts, 1);
  EXPECT_EQ(info.http_version, 20);
  EXPECT_EQ(info.audit_id(), "4711");
  EXPECT_EQ(info.flow_schema_uid(), "schema");
  EXPECT_EQ(info.priority_level_uid(), "level");
  EXPECT_THAT(info.warnings, ElementsAre(Warning{299, "-", "old version"}));
  EXPECT_GT(info.duration.count(), 0);
  EXPECT_EQ(info.request_bytes, 5u);
  EXPECT_EQ(info.response_bytes, response.body.size());
  EXPECT_EQ(response.headers.Get("audit-id"), "4711");
}

TEST(CallInfo, IsFilledForAStreamBeforeItIsRead) {
  HttpServer server(TlsServer(), Echo);
  const Transport transport(TlsClient(server));
  std::unique_ptr<HttpStream> stream;
  {
    CallInfo info;
    CallContext context;
    context.info = &info;
    stream = transport.Open({.target = "/missing"}, context);
    EXPECT_EQ(info.status, 404);
    EXPECT_EQ(info.audit_id(), "4711");
  }
  std::string block;
  EXPECT_TRUE(stream->ReadSome(&block));
  EXPECT_EQ(stream->headers().Get("audit-id"), "4711");
}

TEST(CallInfo, IsFilledWhenTheCallFails) {
  ScriptedPeer peer([](ScriptedPeer::Link& link, int) { link.ReadUntil("\r\n\r\n"); });  // closes
  CallInfo info;
  CallContext context;
  context.info = &info;
  EXPECT_THROW(Transport(PlainClient(peer.port())).RoundTrip({}, context), TransportError);
  EXPECT_EQ(info.status, 0);
  EXPECT_EQ(info.attempts, 4);
  EXPECT_GT(info.duration, info.retry_wait);
}

// ---- middleware ----

struct Tagger : Middleware {
  explicit Tagger(std::string tag) : tag(std::move(tag)) {}
  HttpAnswer OnCall(HttpRequest request, const CallContext& context, const CallNext& next) override {
    request.body += tag;
    HttpAnswer answer = next(std::move(request), context);
    answer.response.body += tag;
    return answer;
  }
  HttpAnswer OnAttempt(const HttpRequest&, Headers& headers, const CallContext&, const AttemptNext& next) override {
    headers.Set("X-Added", std::string(headers.Get("x-added")) + tag);
    return next();
  }
  std::string tag;
};

TEST(Middleware, WrapsCallsAndAttemptsOutermostFirst) {
  HttpServer server(TlsServer(), Echo);
  TransportOptions options = TlsClient(server);
  options.middleware = {std::make_shared<Tagger>("a"), std::make_shared<Tagger>("b")};
  const HttpResponse response = Transport(options).RoundTrip({.method = "POST"});
  EXPECT_EQ(response.body, "POST abba");
  EXPECT_EQ(response.headers.Get("x-seen"), "ab");
}

struct Canned : Middleware {
  HttpAnswer OnCall(HttpRequest request, const CallContext&, const CallNext&) override {
    return {.response = {
                .status = 200, .headers = {{"Content-Type", "text/plain"}}, .body = "no network: " + request.target}};
  }
};

TEST(Middleware, MayAnswerByItself) {
  TransportOptions options = PlainClient(1);
  options.middleware = {std::make_shared<Canned>()};
  const Transport transport(options);
  EXPECT_EQ(transport.RoundTrip({.target = "/x"}).body, "no network: /x");
  const auto stream = transport.Open({.target = "/y"});
  EXPECT_EQ(stream->status(), 200);
  EXPECT_EQ(stream->headers().Get("content-type"), "text/plain");
  std::string block;
  ASSERT_TRUE(stream->ReadSome(&block));
  EXPECT_EQ(block, "no network: /y");
  EXPECT_FALSE(stream->ReadSome(&block));
}

struct Failing : Middleware {
  int attempts = 0;
  HttpAnswer OnAttempt(const HttpRequest&, Headers&, const CallContext&, const AttemptNext& next) override {
    if (++attempts < 3) throw TransportError(TransportPhase::kReceive, "chaos", true, /*connection_lost=*/true);
    return next();
  }
};

TEST(Middleware, FailuresOfAttemptsAreRepeatedUnderTheUsualRules) {
  HttpServer server(TlsServer(), Echo);
  TransportOptions options = TlsClient(server);
  const auto failing = std::make_shared<Failing>();
  options.middleware = {failing};
  EXPECT_EQ(Transport(options).RoundTrip({}).attempts, 3);
  failing->attempts = 0;
  EXPECT_THROW(Transport(options).RoundTrip({.method = "POST"}), TransportError);
  EXPECT_EQ(failing->attempts, 1);
}

TEST(Middleware, CannotSmuggleALineBreak) {
  HttpServer server(TlsServer(), Echo);
  TransportOptions options = TlsClient(server);
  options.middleware = {std::make_shared<Tagger>("a\r\nX-Evil: 1")};
  EXPECT_THROW(Transport(options).RoundTrip({}), TransportError);
}

// ---- observers ----

// Writes down what it hears, in order.
struct Recorder : Observer {
  struct Follower : CallObserver {
    explicit Follower(Recorder* r) : recorder(r) {}
    void OnRateLimited(std::chrono::nanoseconds) override { recorder->Note("limited"); }
    void OnAttemptStart(const AttemptStart& attempt) override {
      recorder->Note("attempt " + std::to_string(attempt.number) + " " + attempt.request.method);
    }
    void OnAttemptEnd(const AttemptEnd& attempt) override {
      recorder->Note("answer " + std::to_string(attempt.status) + (attempt.body != nullptr ? " " + *attempt.body : "") +
                     (attempt.error.empty() ? "" : " failed") + (attempt.connection_reused ? " reused" : ""));
    }
    void OnRetry(std::string_view reason, std::chrono::nanoseconds) override {
      recorder->Note("retry " + std::string(reason));
    }
    void OnEnd(const CallEnd& end) override {
      recorder->Note("end " + std::to_string(end.status) + " " + std::to_string(end.attempts) + " " +
                     std::to_string(end.request_bytes) + ">" + std::to_string(end.response_bytes));
    }
    Recorder* recorder;
  };
  std::unique_ptr<CallObserver> OnCall(const HttpRequest& request) override {
    if (request.target == "/ignored") return nullptr;
    return std::make_unique<Follower>(this);
  }
  void OnConnection(const ConnectionEvent& event) override {
    const char* kinds[] = {"opened", "failed", "closed"};
    std::lock_guard lock(mutex);
    connections.push_back(std::string(kinds[static_cast<int>(event.kind)]) + " " + std::to_string(event.http_version) +
                          (event.bytes_read > 0 && event.bytes_written > 0 ? " bytes" : "") +
                          (event.connect.count() > 0 ? " connect" : "") +
                          (event.tls_handshake.count() > 0 ? " tls" : ""));
    reasons.push_back(std::string(event.reason));
  }
  void Note(std::string line) {
    std::lock_guard lock(mutex);
    lines.push_back(std::move(line));
  }
  std::mutex mutex;
  std::vector<std::string> lines;
  std::vector<std::string> connections;
  std::vector<std::string> reasons;
};

TEST(Observer, HearsOfACallFromItsBeginningToItsEnd) {
  HttpServer server(TlsServer(), Echo);
  const auto recorder = std::make_shared<Recorder>();
  {
    TransportOptions options = TlsClient(server);
    options.observers = {recorder};
    const Transport transport(options);
    transport.RoundTrip({.method = "POST", .target = "/", .headers = {}, .body = "abc"});
    transport.RoundTrip({.target = "/ignored"});
    transport.RoundTrip({.target = "/missing"});
  }
  EXPECT_THAT(recorder->lines, ElementsAre("attempt 1 POST", "answer 200 POST abc", "end 200 1 3>8", "attempt 1 GET",
                                           "answer 404 GET  reused", "end 404 1 0>4"));
  EXPECT_THAT(recorder->connections, ElementsAre("opened 20 connect tls", "closed 20 bytes"));
}

TEST(Observer, HearsOfFailuresAndRepeats) {
  ScriptedPeer peer([](ScriptedPeer::Link& link, int number) {
    if (!link.ReadUntil("\r\n\r\n") || number == 0) return;
    link.Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    link.ReadToEnd();
  });
  const auto recorder = std::make_shared<Recorder>();
  {
    TransportOptions options = PlainClient(peer.port());
    options.observers = {recorder};
    options.rate_limiter = std::make_shared<TokenBucket>(1000.0, 10);
    Transport(options).RoundTrip({});
  }
  EXPECT_THAT(recorder->lines, ElementsAre("limited", "attempt 1 GET", "answer 0 failed", "retry connection lost",
                                           "attempt 2 GET", "answer 200 ok", "end 200 2 0>2"));
  EXPECT_THAT(recorder->reasons[1], HasSubstr("closed by the server"));
}

TEST(Observer, FollowsAStreamToItsEnd) {
  HttpServer server(TlsServer(), Echo);
  const auto recorder = std::make_shared<Recorder>();
  TransportOptions options = TlsClient(server);
  options.observers = {recorder};
  const Transport transport(options);
  auto stream = transport.Open({});
  EXPECT_THAT(recorder->lines, ElementsAre("attempt 1 GET", "answer 200"));
  std::string block;
  while (stream->ReadSome(&block)) {
  }
  stream.reset();
  EXPECT_EQ(recorder->lines.back(), "end 200 1 0>4");
}

TEST(Observer, HearsOfAConnectionThatCouldNotBeMade) {
  std::uint16_t port = 0;
  {
    HttpServer server({}, Echo);
    port = server.port();
  }
  const auto recorder = std::make_shared<Recorder>();
  {
    TransportOptions options = PlainClient(port);
    options.observers = {recorder};
    EXPECT_THROW(Transport(options).RoundTrip({}), TransportError);
  }
  EXPECT_THAT(recorder->connections, ElementsAre(HasSubstr("failed 0")));
  EXPECT_THAT(recorder->reasons[0], HasSubstr("refused"));
  EXPECT_THAT(recorder->lines, ElementsAre("attempt 1 GET", "answer 0 failed", "end 0 1 0>0"));
}

// ---- warnings ----

struct Hearer : WarningHandler {
  void OnWarning(const Warning& warning) override { heard.push_back(warning.text); }
  std::vector<std::string> heard;
};

TEST(WarningHandler, HearsWarningsOfSuccessesFailuresAndStreams) {
  HttpServer server(TlsServer(), Echo);
  const auto hearer = std::make_shared<Hearer>();
  TransportOptions options = TlsClient(server);
  options.warning_handler = hearer;
  const Transport transport(options);
  transport.RoundTrip({});
  transport.RoundTrip({.target = "/missing"});
  transport.Open({});
  EXPECT_THAT(hearer->heard, ElementsAre("old version", "old version", "old version"));
}

// ---- sharing ----

TEST(TransportSharing, EqualOptionsShareConnectionsUntilTheLastHandleGoes) {
  HttpServer server(TlsServer(), Echo);
  std::optional<Transport> one(Transport::Shared(TlsClient(server)));
  TransportOptions other = TlsClient(server);
  other.max_retries = 3;  // a handle's own
  other.middleware = {std::make_shared<Tagger>("x")};
  std::optional<Transport> two(Transport::Shared(other));
  EXPECT_EQ(one->RoundTrip({}).body, "GET ");
  EXPECT_EQ(two->RoundTrip({}).body, "GET xx");
  EXPECT_EQ(server.open_connections(), 1u);
  one.reset();
  EXPECT_EQ(two->RoundTrip({}).status, 200);
  EXPECT_EQ(server.open_connections(), 1u);
  two.reset();
  while (server.open_connections() != 0) std::this_thread::yield();
  EXPECT_EQ(Transport::Shared(TlsClient(server)).RoundTrip({}).status, 200);  // the cache holds nothing alive
}

TEST(TransportSharing, OtherTrustOrOtherObserversMeanOtherConnections) {
  HttpServer server(TlsServer(), Echo);
  const Transport one = Transport::Shared(TlsClient(server));
  TransportOptions insecure = TlsClient(server);
  insecure.tls.ca_pem.clear();
  insecure.tls.insecure_skip_verify = true;
  const Transport two = Transport::Shared(insecure);
  TransportOptions observed = TlsClient(server);
  observed.observers = {std::make_shared<Recorder>()};
  const Transport three = Transport::Shared(observed);
  for (const Transport& transport : {one, two, three}) EXPECT_EQ(transport.RoundTrip({}).status, 200);
  EXPECT_EQ(server.open_connections(), 3u);
}

}  // namespace
}  // namespace kube::transport::testing
