// Compressed answers: asked for, inflated while they arrive, and never trusted.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "far_end.h"
#include "gzip.h"

namespace kube::transport::testing {
namespace {

using ::testing::HasSubstr;

// Gives the body of its name, compressed for clients that take that; `/plain` never, `/damaged` always damaged.
class GzipServer {
 public:
  explicit GzipServer(std::string body)
      : body_(std::move(body)), server_(TlsServer(), [this](ServerRequest request, ResponseWriterPtr writer) {
          asked_ = request.headers.Get("accept-encoding");
          if (request.path == "/plain" || asked_.find("gzip") == std::string::npos) {
            writer->Send(200, {}, body_);
            return;
          }
          std::string packed = Gzip(body_);
          if (request.path == "/damaged") packed[packed.size() / 2] ^= 0x55;
          if (request.path == "/short") packed.resize(packed.size() - 4);
          if (request.path == "/unknown-length") {
            writer->Start(200, {{"Content-Encoding", "gzip"}});
            for (std::size_t at = 0; at < packed.size(); at += 1000) writer->Write(packed.substr(at, 1000));
            writer->Finish();
            return;
          }
          writer->Send(200, {{"Content-Encoding", "GZIP"}}, packed);
        }) {}
  TransportOptions Client(bool http2 = true) const {
    TransportOptions options = TlsClient(server_);
    options.http2 = http2;
    return options;
  }
  const std::string& body() const { return body_; }
  const std::string& asked() const { return asked_; }

 private:
  const std::string body_;
  std::string asked_;
  HttpServer server_;
};

std::string ReadAll(HttpStream& stream) {
  std::string all, block;
  while (stream.ReadSome(&block)) all += block;
  return all;
}

class GzipAnswers : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Http, GzipAnswers, ::testing::Values(true, false),
                         [](const auto& info) { return info.param ? "Http2" : "Http1"; });

TEST_P(GzipAnswers, AreInflatedWholeAndAsStreams) {
  const GzipServer server(Digits(3'000'000));
  const Transport transport(server.Client(GetParam()));
  for (const char* target : {"/", "/unknown-length", "/plain"}) {
    CallInfo info;
    CallContext context;
    context.info = &info;
    const HttpResponse response = transport.RoundTrip({.target = target}, context);
    EXPECT_TRUE(response.body == server.body()) << target;
    EXPECT_FALSE(response.headers.Has("content-encoding"));
    EXPECT_EQ(info.response_bytes < response.body.size(), target != std::string("/plain"));
    const auto stream = transport.Open({.target = target});
    EXPECT_FALSE(stream->headers().Has("content-encoding"));
    EXPECT_TRUE(ReadAll(*stream) == server.body()) << target;
  }
  EXPECT_EQ(server.asked(), "gzip");
}

TEST_P(GzipAnswers, ThatAreDamagedOrBreakOffAreAnError) {
  const GzipServer server(Digits(300'000));
  const Transport transport(server.Client(GetParam()));
  for (const char* target : {"/damaged", "/short"}) {
    try {
      transport.RoundTrip({.target = target});
      FAIL();
    } catch (const TransportError& error) {
      EXPECT_EQ(error.phase(), TransportPhase::kProtocol);
      EXPECT_THAT(error.what(),
                  HasSubstr(target == std::string("/short") ? "gzip body breaks off" : "gzip body is damaged"));
    }
    EXPECT_THROW(ReadAll(*transport.Open({.target = target})), TransportError);
  }
  EXPECT_TRUE(transport.RoundTrip({}).body == server.body());
}

TEST_P(GzipAnswers, ThatAreBombsEndAtTheLimit) {
  const GzipServer server(std::string(64u << 20, '\0'));
  TransportOptions options = server.Client(GetParam());
  options.max_body_bytes = 1u << 20;
  try {
    Transport(options).RoundTrip({});
    FAIL();
  } catch (const BodyTooLargeError& error) {
    EXPECT_THAT(error.what(), HasSubstr("1048576 bytes"));
  }
  // A stream has no limit, but hands a bomb out in small pieces.
  const auto stream = Transport(options).Open({});
  std::string block;
  std::size_t total = 0;
  while (stream->ReadSome(&block)) {
    ASSERT_LE(block.size(), 1u << 20);
    total += block.size();
  }
  EXPECT_EQ(total, 64u << 20);
}

TEST(GzipRequests, AreLeftOutWhereTheCallerSaysSo) {
  const GzipServer server(Digits(10'000));
  TransportOptions options = server.Client();
  options.compression = false;
  EXPECT_TRUE(Transport(options).RoundTrip({}).body == server.body());
  EXPECT_EQ(server.asked(), "");
  const Transport transport(server.Client());
  HttpRequest own;
  own.headers.Add("Accept-Encoding", "gzip");
  const HttpResponse raw = transport.RoundTrip(own);
  EXPECT_TRUE(raw.body == Gzip(server.body()));  // asked for by the caller: handed out as it came
  EXPECT_TRUE(raw.headers.Has("content-encoding"));
  transport.RoundTrip({.method = "HEAD"});
  EXPECT_EQ(server.asked(), "");
}

}  // namespace
}  // namespace kube::transport::testing
