#include "src/transport/inflate.h"

#include <gtest/gtest.h>

#include "gzip.h"

namespace kube::transport {
namespace {

using testing::Digits;
using testing::Gzip;

// Inflates it fed in blocks of that size; "!" stands for damaged data and "?" for a body that breaks off.
std::string InBlocks(const std::string& body, std::size_t block_size) {
  Inflater inflater;
  std::string all, piece;
  for (std::size_t at = 0; at < body.size(); at += block_size) {
    std::string block = body.substr(at, block_size);
    inflater.Feed(&block);
    do {
      if (!inflater.Next(&piece)) return all + "!";
      all += piece;
    } while (!piece.empty());
  }
  return inflater.AtEnd() ? all : all + "?";
}

TEST(Inflater, GivesTheTextBackWhateverTheBlocks) {
  const std::string text = Digits(1'000'000);
  const std::string body = Gzip(text);
  for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{4096}, body.size()}) {
    EXPECT_TRUE(InBlocks(body, size) == text) << size;
  }
}

TEST(Inflater, ReadsSeveralMembersAndEmptyOnes) {
  EXPECT_EQ(InBlocks(Gzip("one ") + Gzip("") + Gzip("two"), 5), "one two");
  EXPECT_EQ(InBlocks(Gzip(""), 1), "");
}

TEST(Inflater, NoticesABodyThatBreaksOff) {
  const std::string body = Gzip(Digits(10'000));
  EXPECT_EQ(InBlocks(body.substr(0, body.size() - 1), 100).back(), '?');
  EXPECT_EQ(InBlocks(body.substr(0, 5), 100), "?");
  EXPECT_EQ(InBlocks("", 1), "?");
}

TEST(Inflater, NoticesDamage) {
  std::string body = Gzip(Digits(10'000));
  body[body.size() - 6] ^= 1;  // the checksum
  EXPECT_EQ(InBlocks(body, 100).back(), '!');
  EXPECT_EQ(InBlocks("plain text, no gzip", 100), "!");
  EXPECT_EQ(InBlocks(Gzip("x") + "trailing rubbish", 100), "x!");
}

TEST(Inflater, GivesABombInSmallPieces) {
  const std::string body = Gzip(std::string(64u << 20, '\0'));
  ASSERT_LT(body.size(), 100'000u);
  Inflater inflater;
  std::string block = body, piece;
  inflater.Feed(&block);
  std::size_t total = 0;
  while (inflater.Next(&piece) && !piece.empty()) {
    EXPECT_LE(piece.size(), 256u * 1024);
    total += piece.size();
  }
  EXPECT_EQ(total, 64u << 20);
  EXPECT_TRUE(inflater.AtEnd());
}

}  // namespace
}  // namespace kube::transport
