#include "src/client/watch_decoder.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace kube::internal {
namespace {

using Events = std::vector<std::pair<std::string, std::string>>;

// Feeds `bytes` in pieces of `step` and collects the events; fails the test on a decoder failure.
Events Decode(WatchDecoder::Format format, const std::string& bytes, std::size_t step) {
  WatchDecoder decoder(format);
  Events events;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    std::string block = bytes.substr(at, step);
    decoder.Feed(&block);
    std::string_view type, object;
    for (;;) {
      auto outcome = decoder.Next(&type, &object);
      EXPECT_NE(outcome, WatchDecoder::Outcome::kFailed) << decoder.failure();
      if (outcome != WatchDecoder::Outcome::kEvent) break;
      events.emplace_back(type, object);
    }
  }
  EXPECT_FALSE(decoder.HasPartial());
  return events;
}

void ExpectAtEveryStep(WatchDecoder::Format format, const std::string& bytes, const Events& expected) {
  for (std::size_t step = 1; step <= bytes.size(); ++step)
    EXPECT_EQ(Decode(format, bytes, step), expected) << "step " << step;
}

TEST(WatchDecoder, ReadsOneJsonEventALine) {
  ExpectAtEveryStep(WatchDecoder::Format::kJson,
                    "{\"type\":\"ADDED\",\"object\":{\"a\":{\"b\":1}}}\n{\"type\":\"DELETED\",\"object\":{}}\n",
                    {{"ADDED", "{\"a\":{\"b\":1}}"}, {"DELETED", "{}"}});
}

TEST(WatchDecoder, ReliesOnStructureNotOnLines) {
  ExpectAtEveryStep(WatchDecoder::Format::kJson,
                    "{\"type\":\"ADDED\",\"object\":{\"a\":\"}{\\\"\\\\\"}}{ \"object\" : {\n \"x\" : [1,\n{}] "
                    "},\"extra\":[{}], \"type\"\n:"
                    "\"MODIFIED\"}",
                    {{"ADDED", "{\"a\":\"}{\\\"\\\\\"}"}, {"MODIFIED", "{\n \"x\" : [1,\n{}] }"}});
}

TEST(WatchDecoder, RefusesAStreamThatIsNoJson) {
  WatchDecoder decoder(WatchDecoder::Format::kJson);
  std::string block = "<html>";
  decoder.Feed(&block);
  std::string_view type, object;
  EXPECT_EQ(decoder.Next(&type, &object), WatchDecoder::Outcome::kFailed);
}

TEST(WatchDecoder, RefusesAJsonEventWithoutAnObject) {
  WatchDecoder decoder(WatchDecoder::Format::kJson);
  std::string block = "{\"type\":\"ADDED\"}\n";
  decoder.Feed(&block);
  std::string_view type, object;
  EXPECT_EQ(decoder.Next(&type, &object), WatchDecoder::Outcome::kFailed);
}

TEST(WatchDecoder, StopsAtTheFrameLimit) {
  for (auto format : {WatchDecoder::Format::kJson, WatchDecoder::Format::kProtobuf}) {
    WatchDecoder decoder(format, 64);
    std::string block = format == WatchDecoder::Format::kJson
                            ? "{\"type\":\"ADDED\",\"object\":{\"a\":\"" + std::string(100, 'x')
                            : std::string("\x7f\xff\xff\xff", 4);
    decoder.Feed(&block);
    std::string_view type, object;
    EXPECT_EQ(decoder.Next(&type, &object), WatchDecoder::Outcome::kFailed);
    EXPECT_NE(decoder.failure().find("limit"), std::string::npos);
  }
}

std::string ProtobufFrame(const std::string& type, const std::string& raw) {
  auto field = [](char number, const std::string& bytes) {
    return std::string(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(bytes.size()) + bytes;
  };
  std::string event = field(1, type) + field(2, field(1, raw));
  return std::string("\0\0\0", 3) + static_cast<char>(event.size()) + event;
}

TEST(WatchDecoder, ReadsLengthPrefixedProtobufEvents) {
  ExpectAtEveryStep(WatchDecoder::Format::kProtobuf, ProtobufFrame("ADDED", "k8s") + ProtobufFrame("BOOKMARK", ""),
                    {{"ADDED", "k8s"}, {"BOOKMARK", ""}});
}

TEST(WatchDecoder, RefusesAProtobufFrameThatIsNoEvent) {
  WatchDecoder decoder(WatchDecoder::Format::kProtobuf);
  std::string block("\0\0\0\2\x0a\x7f", 6);  // a field longer than the frame
  decoder.Feed(&block);
  std::string_view type, object;
  EXPECT_EQ(decoder.Next(&type, &object), WatchDecoder::Outcome::kFailed);
}

}  // namespace
}  // namespace kube::internal
