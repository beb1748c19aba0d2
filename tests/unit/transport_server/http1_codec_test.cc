#include "src/transport/http1_codec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kube::transport {
namespace {

struct Recorder : Http1Sink {
  void OnHead(Http1Head head) override { heads.push_back(std::move(head)); }
  void OnBody(std::string_view piece) override { body += piece; }
  void OnInformational(Http1Head head) override { informational.push_back(head.status); }
  std::vector<Http1Head> heads;
  std::vector<int> informational;
  std::string body;
};

// Feeds pieces of `step` bytes until the message ends.
Http1State FeedIn(Http1Parser& parser, std::string_view bytes, std::size_t step, std::size_t* used = nullptr) {
  std::size_t at = 0;
  Http1State state = Http1State::kMore;
  while (at < bytes.size() && state == Http1State::kMore) {
    const Http1Progress progress = parser.Feed(bytes.substr(at, step));
    at += progress.consumed;
    state = progress.state;
  }
  if (used != nullptr) *used = at;
  return state;
}

Http1State ParseRequest(std::string_view bytes) {
  Recorder sink;
  Http1Parser parser(Http1Role::kRequest, &sink, 64 * 1024);
  return FeedIn(parser, bytes, bytes.size());
}

TEST(Http1Parser, GivesTheSameMessageWhateverThePiecesAre) {
  const std::string message =
      "POST /a?b=c HTTP/1.1\r\nHost: x\r\nX-Two: 1\r\nX-Two: 2\r\nTransfer-Encoding: chunked\r\n\r\n"
      "5;ext=1\r\nhello\r\n6\r\n world\r\n0\r\nTrailer: t\r\n\r\n";
  for (std::size_t step = 1; step <= message.size() + 4; ++step) {
    Recorder sink;
    Http1Parser parser(Http1Role::kRequest, &sink, 64 * 1024);
    std::size_t used = 0;
    EXPECT_EQ(FeedIn(parser, message + "GET ", step, &used), Http1State::kDone) << step;
    EXPECT_EQ(used, message.size()) << step;
    ASSERT_EQ(sink.heads.size(), 1u);
    EXPECT_EQ(sink.heads[0].method, "POST");
    EXPECT_EQ(sink.heads[0].target, "/a?b=c");
    EXPECT_TRUE(sink.heads[0].chunked);
    EXPECT_TRUE(sink.heads[0].keep_alive);
    EXPECT_THAT(sink.heads[0].headers.GetAll("x-two"), testing::ElementsAre("1", "2"));
    EXPECT_FALSE(sink.heads[0].headers.Has("Trailer"));
    EXPECT_EQ(sink.body, "hello world");
  }
}

TEST(Http1Parser, DeliversABodyAsItComes) {
  Recorder sink;
  Http1Parser parser(Http1Role::kResponse, &sink, 1024);
  parser.Feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123");
  EXPECT_EQ(sink.body, "123");
  EXPECT_EQ(sink.heads.at(0).content_length, 10u);
  parser.Feed("45");
  EXPECT_EQ(sink.body, "12345");
  const Http1Progress last = parser.Feed("67890HTTP");
  EXPECT_EQ(last.state, Http1State::kDone);
  EXPECT_EQ(last.consumed, 5u);
}

TEST(Http1Parser, PassesInformationalResponsesAndWaitsForTheFinalOne) {
  const std::string message =
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";
  for (const std::size_t step : {std::size_t{1}, message.size()}) {
    Recorder sink;
    Http1Parser parser(Http1Role::kResponse, &sink, 1024);
    EXPECT_EQ(FeedIn(parser, message, step), Http1State::kDone);
    EXPECT_THAT(sink.informational, testing::ElementsAre(100, 103));
    EXPECT_EQ(sink.heads.at(0).status, 204);
  }
}

TEST(Http1Parser, LeavesTheBytesAfterAnUpgradeToTheNewProtocol) {
  Recorder sink;
  Http1Parser parser(Http1Role::kResponse, &sink, 1024);
  const std::string head = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
  const Http1Progress progress = parser.Feed(head + "\x81\x05hello");
  EXPECT_EQ(progress.state, Http1State::kDone);
  EXPECT_EQ(progress.consumed, head.size());
  EXPECT_EQ(sink.heads.at(0).status, 101);
  EXPECT_EQ(sink.heads.at(0).upgrade, "websocket");
}

TEST(Http1Parser, TakesAResponseWithoutLengthUntilTheEnd) {
  Recorder sink;
  Http1Parser parser(Http1Role::kResponse, &sink, 1024);
  EXPECT_EQ(parser.Feed("HTTP/1.1 200 OK\r\n\r\nabc").state, Http1State::kMore);
  EXPECT_FALSE(sink.heads.at(0).keep_alive);
  EXPECT_EQ(parser.FeedEof(), Http1State::kDone);
  EXPECT_EQ(sink.body, "abc");
}

TEST(Http1Parser, TellsACutMessageFromAnIdleEnd) {
  Recorder sink;
  Http1Parser parser(Http1Role::kResponse, &sink, 1024);
  EXPECT_EQ(parser.FeedEof(), Http1State::kMore);
  parser.Feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab");
  EXPECT_EQ(parser.FeedEof(), Http1State::kFailed);
  EXPECT_EQ(parser.error(), Http1Error::kTruncated);
}

TEST(Http1Parser, ExpectsNoBodyAfterHead) {
  Recorder sink;
  Http1Parser parser(Http1Role::kResponse, &sink, 1024);
  parser.Reset(/*no_body=*/true);
  EXPECT_EQ(parser.Feed("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n").state, Http1State::kDone);
}

TEST(Http1Parser, RefusesWhatCouldSmuggleARequest) {
  EXPECT_EQ(ParseRequest("POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"),
            Http1State::kFailed);
  EXPECT_EQ(ParseRequest("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n"),
            Http1State::kFailed);
  EXPECT_EQ(ParseRequest("POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n"), Http1State::kFailed);
  EXPECT_EQ(ParseRequest("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"), Http1State::kFailed);
  EXPECT_EQ(ParseRequest("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n"),
            Http1State::kFailed);
  EXPECT_EQ(ParseRequest("GET / HTTP/1.1\r\nA : b\r\n\r\n"), Http1State::kFailed);
  EXPECT_EQ(ParseRequest("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), Http1State::kDone);  // the measure of the above
}

TEST(Http1Parser, BoundsTheHeadHoweverItIsSplit) {
  for (const std::size_t step : {std::size_t{1}, std::size_t{700}, std::size_t{100000}}) {
    Recorder sink;
    Http1Parser parser(Http1Role::kRequest, &sink, 2048);
    std::string message = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 100; ++i) message += "X-" + std::to_string(i) + ": " + std::string(50, 'v') + "\r\n";
    EXPECT_EQ(FeedIn(parser, message, step), Http1State::kFailed) << step;
    EXPECT_EQ(parser.error(), Http1Error::kHeaderTooLarge) << step;
    EXPECT_TRUE(sink.heads.empty());
  }
}

TEST(Http1Parser, BoundsChunkExtensionsAndTrailers) {
  for (const std::string& tail : {"1;" + std::string(5000, 'x'), "0\r\nT: " + std::string(5000, 'x')}) {
    Recorder sink;
    Http1Parser parser(Http1Role::kRequest, &sink, 2048);
    EXPECT_EQ(FeedIn(parser, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + tail, 100), Http1State::kFailed);
  }
}

TEST(Http1Writer, RefusesFieldsThatWouldBreakTheFraming) {
  std::string out = "kept";
  EXPECT_FALSE(AppendRequestHead(out, "GET", "/a b", {}));
  EXPECT_FALSE(AppendRequestHead(out, "GET", "/a\r\nX: y", {}));
  EXPECT_FALSE(AppendRequestHead(out, "GE T", "/", {}));
  EXPECT_FALSE(AppendRequestHead(out, "GET", "/", {{"X", "a\r\nb"}}));
  EXPECT_FALSE(AppendResponseHead(out, 200, {{"X:", "a"}}));
  EXPECT_EQ(out, "kept");
}

TEST(Http1Writer, WritesWhatTheParserReads) {
  std::string out;
  ASSERT_TRUE(AppendResponseHead(out, 409, {{"Transfer-Encoding", "chunked"}}));
  AppendChunk(out, "first");
  AppendChunk(out, "");
  AppendChunk(out, std::string(300, 'x'));
  AppendLastChunk(out);
  Recorder sink;
  Http1Parser parser(Http1Role::kResponse, &sink, 1024);
  EXPECT_EQ(parser.Feed(out).state, Http1State::kDone);
  EXPECT_EQ(sink.heads.at(0).status, 409);
  EXPECT_EQ(sink.heads.at(0).reason, "Conflict");
  EXPECT_EQ(sink.body, "first" + std::string(300, 'x'));
}

}  // namespace
}  // namespace kube::transport
