// The client against peers that misbehave, and its dealings with certificates and credentials.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <mutex>

#include "far_end.h"

namespace kube::transport::testing {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;
using ::testing::Not;
using Link = ScriptedPeer::Link;

TransportError FailureOf(const Transport& transport, HttpRequest request = {}) {
  try {
    transport.RoundTrip(std::move(request));
  } catch (const TransportError& error) {
    return error;
  }
  ADD_FAILURE() << "no error";
  return {TransportPhase::kRequest, ""};
}

// ---- HTTP/1.1, byte by byte ----

TEST(Http1Client, ReusesAConnectionAndReplacesAClosedOne) {
  std::atomic<int> connections{0};
  ScriptedPeer peer([&](Link& link, int) {
    ++connections;
    for (int i = 0; i < 2; ++i) {  // answers two, then closes without a word
      if (!link.ReadUntil("\r\n\r\n")) return;
      link.Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    }
  });
  const Transport transport(PlainClient(peer.port()));
  for (int i = 0; i < 6; ++i) EXPECT_EQ(transport.RoundTrip({}).body, "ok");
  EXPECT_EQ(connections, 3);
}

TEST(Http1Client, FailsABodyThatBreaksOff) {
  ScriptedPeer peer([](Link& link, int) {
    link.ReadUntil("\r\n\r\n");
    link.Send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
  });
  const Transport transport(PlainClient(peer.port()));
  const TransportError error = FailureOf(transport);
  EXPECT_EQ(error.phase(), TransportPhase::kReceive);
  EXPECT_THAT(error.what(), HasSubstr("middle of an answer"));
  auto stream = transport.Open({});
  std::string block;
  ASSERT_TRUE(stream->ReadSome(&block));
  EXPECT_EQ(block, "only this");
  EXPECT_THROW(stream->ReadSome(&block), TransportError);
}

TEST(Http1Client, TakesTheBodyThatEndsWithTheConnection) {
  ScriptedPeer peer([](Link& link, int) {
    link.ReadUntil("\r\n\r\n");
    link.Send("HTTP/1.1 200 OK\r\n\r\nuntil the end");
  });
  EXPECT_EQ(Transport(PlainClient(peer.port())).RoundTrip({}).body, "until the end");
}

TEST(Http1Client, FailsOnNonsense) {
  for (const char* nonsense :
       {"SSH-2.0-OpenSSH\r\n", "HTTP/1.1 two hundred\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: "
        "upgrade\r\n\r\n"}) {
    ScriptedPeer peer([&](Link& link, int) {
      link.ReadUntil("\r\n\r\n");
      link.Send(nonsense);
      link.ReadToEnd();
    });
    const TransportError error = FailureOf(Transport(PlainClient(peer.port())));
    EXPECT_EQ(error.phase(), TransportPhase::kProtocol) << nonsense;
  }
}

TEST(Http1Client, SkipsInformationalAnswersButNotForEver) {
  std::atomic<bool> endless{false};
  ScriptedPeer peer([&](Link& link, int) {
    link.ReadUntil("\r\n\r\n");
    link.Send("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n");
    if (!endless) link.Send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    while (endless && link.Send("HTTP/1.1 100 Continue\r\n\r\n")) {
    }
  });
  EXPECT_EQ(Transport(PlainClient(peer.port())).RoundTrip({}).status, 200);
  endless = true;
  EXPECT_EQ(FailureOf(Transport(PlainClient(peer.port()))).phase(), TransportPhase::kProtocol);
}

TEST(Http1Client, FailsOnHeadersWithoutEnd) {
  ScriptedPeer peer([](Link& link, int) {
    link.ReadUntil("\r\n\r\n");
    link.Send("HTTP/1.1 200 OK\r\n");
    for (int i = 0; link.Send("X-" + std::to_string(i) + ": " + std::string(1000, 'x') + "\r\n"); ++i) {
    }
  });
  EXPECT_EQ(FailureOf(Transport(PlainClient(peer.port()))).phase(), TransportPhase::kProtocol);
}

TEST(Http1Client, StopsReadingForASlowReader) {
  std::atomic<std::size_t> sent{0};
  constexpr std::size_t kFlood = 64u << 20;
  ScriptedPeer peer([&](Link& link, int) {
    link.ReadUntil("\r\n\r\n");
    link.Send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(kFlood) + "\r\n\r\n");
    const std::string block(1u << 20, 'x');
    while (sent < kFlood && link.Send(block)) sent += block.size();
  });
  const Transport transport(PlainClient(peer.port()));
  auto stream = transport.Open({});
  std::string block;
  std::size_t got = 0;
  while (stream->ReadSome(&block)) {
    got += block.size();
    ASSERT_LE(block.size(), 2u << 20);  // never more than the limit and one piece waits here
  }
  EXPECT_EQ(got, kFlood);
}

TEST(Http1Client, SendsNoLineBreakThatACallerSmuggles) {
  const Transport transport(PlainClient(1));
  HttpRequest request;
  request.headers.Add("X-A", "1\r\nX-B: 2");
  EXPECT_EQ(FailureOf(transport, request).phase(), TransportPhase::kRequest);
}

// ---- HTTP/2 ----

TransportOptions ClearHttp2(std::uint16_t port) {
  TransportOptions options = PlainClient(port);
  options.http2_cleartext = true;
  return options;
}

constexpr std::string_view kEmptySettings{"\0\0\0\4\0\0\0\0\0", 9};

TEST(Http2Client, NoticesAPeerThatFellSilent) {
  ScriptedPeer peer([](Link& link, int) {
    link.Send(kEmptySettings);
    link.ReadToEnd();  // reads, so TCP is content, but says nothing more
  });
  TransportOptions options = ClearHttp2(peer.port());
  options.ping_after = milliseconds(50);
  options.ping_timeout = milliseconds(50);
  const TransportError error = FailureOf(Transport(options), {.method = "POST"});
  EXPECT_EQ(error.phase(), TransportPhase::kReceive);
  EXPECT_TRUE(error.server_may_have_acted());
  EXPECT_THAT(error.what(), HasSubstr("silent"));
}

TEST(Http2Client, KeepsAPeerThatAnswersPings) {
  std::promise<ResponseWriterPtr> asked;
  HttpServer server(TlsServer(), [&](ServerRequest, ResponseWriterPtr writer) { asked.set_value(writer); });
  TransportOptions options = TlsClient(server);
  options.ping_after = milliseconds(5);
  options.ping_timeout = milliseconds(5000);
  const Transport transport(options);
  auto answer = std::async(std::launch::async, [&] { return transport.RoundTrip({.method = "POST"}); });
  const ResponseWriterPtr writer = asked.get_future().get();
  EXPECT_EQ(answer.wait_for(milliseconds(100)), std::future_status::timeout);  // some twenty pings
  writer->Send(200, {}, "");
  EXPECT_EQ(answer.get().status, 200);
}

TEST(Http2Client, FailsOnBytesThatAreNotHttp2) {
  for (const std::string& nonsense :
       {std::string("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), std::string(100, '\xff'),
        std::string(kEmptySettings) + std::string("\0\0\1\0\0\0\0\0\1x", 10)}) {  // DATA before any HEADERS
    ScriptedPeer peer([&](Link& link, int) {
      link.Send(nonsense);
      link.ReadToEnd();
    });
    const TransportError error = FailureOf(Transport(ClearHttp2(peer.port())), {.method = "POST"});
    EXPECT_EQ(error.phase(), TransportPhase::kProtocol) << error.what();
  }
}

// ---- HTTP/2, frame by frame ----

std::string Frame(char type, char flags, char stream, std::string_view payload) {
  const std::size_t size = payload.size();
  std::string frame{static_cast<char>(size >> 16), static_cast<char>(size >> 8), static_cast<char>(size), type, flags};
  return frame + std::string{0, 0, 0, stream} + std::string(payload);
}
constexpr char kHeaders = 1, kSettings = 4, kPing = 6, kContinuation = 9, kEndHeaders = 4;
// HPACK: `:status` literally, and a field that is not indexed.
std::string StatusBlock(std::string_view status) { return std::string{0x08, 0x03} + std::string(status); }
std::string FieldBlock(std::string_view name, std::string_view value) {
  return std::string{0, static_cast<char>(name.size())} + std::string(name) + static_cast<char>(value.size()) +
         std::string(value);
}

TEST(Http2Client, SkipsInformationalAnswersButNotForEver) {
  std::atomic<bool> endless{false};
  ScriptedPeer peer([&](Link& link, int) {
    link.Send(kEmptySettings);
    if (!link.ReadUntil("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")) return;
    do {
      if (!link.Send(Frame(kHeaders, kEndHeaders, 1, StatusBlock("103")))) return;
    } while (endless);
    link.Send(Frame(kHeaders, kEndHeaders | 1, 1, StatusBlock("200")));
    link.ReadToEnd();
  });
  EXPECT_EQ(Transport(ClearHttp2(peer.port())).RoundTrip({}).status, 200);
  endless = true;
  const TransportError error = FailureOf(Transport(ClearHttp2(peer.port())));
  EXPECT_EQ(error.phase(), TransportPhase::kProtocol);
  EXPECT_THAT(error.what(), HasSubstr("informational"));
}

TEST(Http2Client, BoundsHeadersHoweverManyFramesTheyComeIn) {
  ScriptedPeer peer([&](Link& link, int) {
    link.Send(kEmptySettings);
    if (!link.ReadUntil("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")) return;
    link.Send(Frame(kHeaders, 0, 1, StatusBlock("200")));
    const std::string more = Frame(kContinuation, 0, 1, FieldBlock("x-a", std::string(100, 'x')));
    while (link.Send(more)) {
    }
  });
  EXPECT_EQ(FailureOf(Transport(ClearHttp2(peer.port()))).phase(), TransportPhase::kProtocol);
}

TEST(Http2Client, GivesUpAPeerThatFloodsItWithFramesToAnswer) {
  for (const std::string& flood : {Frame(kPing, 0, 0, "12345678"), Frame(kSettings, 0, 0, "")}) {
    ScriptedPeer peer([&](Link& link, int) {
      std::string many(kEmptySettings);
      for (int i = 0; i < 1000; ++i) many += flood;
      while (link.Send(many)) {  // and reads none of the answers
      }
    });
    const TransportError error = FailureOf(Transport(ClearHttp2(peer.port())), {.method = "POST"});
    EXPECT_EQ(error.phase(), TransportPhase::kProtocol) << error.what();
  }
}

TEST(Http2Client, SpeaksClearTextByPriorKnowledge) {
  HttpServer server({}, [](ServerRequest request, ResponseWriterPtr writer) {
    writer->Send(200, {}, std::to_string(request.http_version));
  });
  EXPECT_EQ(Transport(ClearHttp2(server.port())).RoundTrip({}).body, "20");
}

TEST(Http2Client, ClosesAConnectionThatIsNotUsed) {
  std::promise<void> closed;
  ScriptedPeer peer([&](Link& link, int number) {
    link.Send(kEmptySettings);
    link.ReadToEnd();
    if (number == 0) closed.set_value();
  });
  TransportOptions options = ClearHttp2(peer.port());
  options.idle_timeout = milliseconds(1);
  const Transport transport(options);
  EXPECT_THROW(transport.RoundTrip({}, CallContext::WithTimeout(milliseconds(100))), TimeoutError);
  closed.get_future().wait();
}

// ---- dialing and certificates ----

void Ok(ServerRequest request, ResponseWriterPtr writer) { writer->Send(200, {}, request.peer.common_name); }

TEST(TransportDial, SaysThatNobodyListens) {
  std::uint16_t port = 0;
  {
    HttpServer server({}, Ok);
    port = server.port();
  }
  const TransportError error = FailureOf(Transport(PlainClient(port)), {.method = "POST"});
  EXPECT_EQ(error.phase(), TransportPhase::kConnect);
  EXPECT_FALSE(error.server_may_have_acted());
  EXPECT_THAT(error.what(), HasSubstr("127.0.0.1:" + std::to_string(port)));
}

TEST(TransportDial, RefusesAnUntrustedServer) {
  HttpServer server(TlsServer(), Ok);
  TransportOptions options = TlsClient(server);
  options.tls.ca_pem = MakeAuthority("another").cert_pem;
  const TransportError error = FailureOf(Transport(options));
  EXPECT_EQ(error.phase(), TransportPhase::kTls);
  EXPECT_THAT(error.what(), HasSubstr("not trusted"));
  options.tls.ca_pem.clear();  // the system's do not know it either
  EXPECT_EQ(FailureOf(Transport(options)).phase(), TransportPhase::kTls);
  options.tls.insecure_skip_verify = true;
  EXPECT_EQ(Transport(options).RoundTrip({}).status, 200);
}

TEST(TransportDial, ChecksTheServersNameOrTheNameGivenForIt) {
  HttpServer server(TlsServer(), Ok);
  TransportOptions options = TlsClient(server);
  options.tls.server_name = "elsewhere.example";
  EXPECT_EQ(FailureOf(Transport(options)).phase(), TransportPhase::kTls);
  options.tls.server_name = "localhost";
  EXPECT_EQ(Transport(options).RoundTrip({}).status, 200);
  options.tls.server_name.clear();
  options.host = "localhost";
  EXPECT_EQ(Transport(options).RoundTrip({}).status, 200);
}

TEST(TransportDial, RefusesAServerThatSpeaksAnOlderTls) {
  for (const char minor : {1, 2}) {  // TLS 1.0 and 1.1
    ScriptedPeer peer([&](Link& link, int) {
      const std::string hello = std::string{2, 0, 0, 38, 3, minor} + std::string(32, 'r') + std::string{0, 0, 0x2f, 0};
      link.Send(std::string{22, 3, minor, 0, static_cast<char>(hello.size())} + hello);
      link.ReadToEnd();
    });
    TransportOptions options = PlainClient(peer.port());
    options.scheme = "https";
    options.tls.insecure_skip_verify = true;
    const TransportError error = FailureOf(Transport(options));
    EXPECT_EQ(error.phase(), TransportPhase::kTls);
    EXPECT_THAT(error.what(), HasSubstr("unsupported protocol"));
  }
}

TEST(TransportDial, ShowsItsClientCertificate) {
  ServerOptions server_options = TlsServer();
  auto tls = std::make_shared<ServerTls>(*server_options.tls);
  tls->client_ca_pem = Authority().cert_pem;
  server_options.tls = tls;
  HttpServer server(server_options, Ok);
  const TestCert me = MakeCert(Authority(), "jane", "");
  TransportOptions options = TlsClient(server);
  options.tls.client_cert_pem = me.cert_pem;
  options.tls.client_key_pem = me.key_pem;
  EXPECT_EQ(Transport(options).RoundTrip({}).body, "jane");
}

TEST(TransportDial, GivesUpAHandshakeAtItsLimitAndAtTheCallsDeadline) {
  ScriptedPeer peer([](Link& link, int) { link.ReadToEnd(); });
  TransportOptions options = PlainClient(peer.port());
  options.scheme = "https";
  options.tls_handshake_timeout = milliseconds(50);
  const TransportError error = FailureOf(Transport(options));
  EXPECT_EQ(error.phase(), TransportPhase::kTls);
  EXPECT_THAT(error.what(), HasSubstr("timed out"));
  options.tls_handshake_timeout = std::chrono::hours(1);
  const Transport patient(options);
  try {
    patient.RoundTrip({}, CallContext::WithTimeout(milliseconds(20)));
    FAIL();
  } catch (const TimeoutError& timeout) {
    EXPECT_FALSE(timeout.server_may_have_acted());
  }
}

TEST(TransportOptionsCheck, NamesWhatIsWrongWithoutQuotingSecrets) {
  HttpServer server(TlsServer(), Ok);
  const TransportOptions good = TlsClient(server);
  auto phase_of = [](const TransportOptions& options) {
    try {
      Transport transport(options);
    } catch (const TransportError& error) {
      EXPECT_THAT(error.what(), Not(HasSubstr("sesame")));
      return error.phase();
    }
    ADD_FAILURE() << "accepted";
    return TransportPhase::kSend;
  };
  TransportOptions bad = good;
  bad.tls.ca_pem = "sesame";
  EXPECT_EQ(phase_of(bad), TransportPhase::kTls);
  bad = good;
  bad.tls.client_cert_pem = ServerCert().cert_pem;
  EXPECT_EQ(phase_of(bad), TransportPhase::kTls);
  bad.tls.client_key_pem = "sesame";
  EXPECT_EQ(phase_of(bad), TransportPhase::kTls);
  bad.tls.client_key_pem = Authority().key_pem;
  EXPECT_EQ(phase_of(bad), TransportPhase::kTls);
  bad = good;
  bad.tls.insecure_skip_verify = true;
  EXPECT_EQ(phase_of(bad), TransportPhase::kTls);
  bad = good;
  bad.proxy = {.scheme = "ftp", .host = "proxy", .username = "user", .password = "sesame"};
  EXPECT_EQ(phase_of(bad), TransportPhase::kProxy);
  bad = good;
  bad.host = "a/b";
  EXPECT_EQ(phase_of(bad), TransportPhase::kRequest);
  bad = good;
  bad.scheme = "ftp";
  EXPECT_EQ(phase_of(bad), TransportPhase::kRequest);
}

// ---- credentials ----

struct CountingAuthenticator : Authenticator {
  std::mutex mutex;
  int applied = 0;
  int refreshed = 0;
  bool can_refresh = true;
  void Apply(Headers& headers, const CallContext&) override {
    std::lock_guard lock(mutex);
    ++applied;
    headers.Set("Authorization", "Bearer token-" + std::to_string(refreshed));
  }
  bool OnUnauthorized(const Headers& sent, const CallContext&) override {
    std::lock_guard lock(mutex);
    EXPECT_EQ(sent.Get("authorization"), "Bearer token-" + std::to_string(refreshed));
    if (can_refresh) ++refreshed;
    return can_refresh;
  }
};

TEST(TransportCredentials, AreRefreshedAndTheRequestRepeatedOnceAfter401) {
  HttpServer server(TlsServer(), [](ServerRequest request, ResponseWriterPtr writer) {
    const bool known = request.headers.Get("authorization") == "Bearer token-1";
    writer->Send(known ? 200 : 401, {}, request.body);
  });
  auto authenticator = std::make_shared<CountingAuthenticator>();
  TransportOptions options = TlsClient(server);
  options.authenticator = authenticator;
  const Transport transport(options);
  const HttpResponse response = transport.RoundTrip({.method = "POST", .target = "/", .headers = {}, .body = "once"});
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.body, "once");
  EXPECT_EQ(response.attempts, 2);
  authenticator->refreshed = 5;  // now no refresh helps
  EXPECT_EQ(transport.RoundTrip({}).status, 401);
  EXPECT_EQ(authenticator->refreshed, 6);
  authenticator->can_refresh = false;
  EXPECT_EQ(transport.RoundTrip({}).attempts, 1);
  EXPECT_EQ(transport.Open({})->status(), 401);
}

TEST(TransportCredentials, DoNotTravelInClearText) {
  HttpServer server({}, [](ServerRequest request, ResponseWriterPtr writer) {
    writer->Send(request.headers.Has("authorization") ? 500 : 200, {}, "");
  });
  auto authenticator = std::make_shared<CountingAuthenticator>();
  TransportOptions options = PlainClient(server.port());
  options.authenticator = authenticator;
  const Transport transport(options);
  EXPECT_EQ(transport.RoundTrip({}).status, 200);
  EXPECT_EQ(authenticator->applied, 0);
  HttpRequest request;
  request.headers.Add("Authorization", "Bearer sesame");
  const TransportError error = FailureOf(transport, request);
  EXPECT_EQ(error.phase(), TransportPhase::kRequest);
  EXPECT_THAT(error.what(), Not(HasSubstr("sesame")));
}

}  // namespace
}  // namespace kube::transport::testing
