#include "src/client/line_splitter.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace kube::internal {
namespace {

// Lines; one that continues is marked by a '+' behind it. Each block has memory of its own.
std::vector<std::string> Lines(std::string_view text, std::size_t step, std::size_t max_line = 100) {
  LineSplitter splitter(max_line);
  std::vector<std::string> lines;
  std::string_view line;
  for (std::size_t at = 0; at < text.size(); at += step) {
    auto block = std::make_unique<std::string>(text.substr(at, step));
    splitter.Feed(*block);
    for (bool continues = false; splitter.Next(&line, &continues);)
      lines.push_back(std::string(line) + (continues ? "+" : ""));
  }
  if (splitter.Rest(&line)) lines.emplace_back(line);
  EXPECT_FALSE(splitter.Rest(&line));
  return lines;
}

using Expected = std::vector<std::string>;

TEST(LineSplitter, GivesLinesWhateverTheBlocksAre) {
  const std::string text("one\n\ntwo\r\n\xff\0\x80 three\nlast", 24);
  for (std::size_t step = 1; step <= text.size(); ++step) {
    EXPECT_EQ(Lines(text, step), (Expected{"one", "", "two\r", std::string("\xff\0\x80 three", 9), "last"})) << step;
  }
}

TEST(LineSplitter, GivesNoLineBehindTheLastNewline) {
  for (std::size_t step : {1, 10}) {
    EXPECT_EQ(Lines("a\n", step), (Expected{"a"}));
    EXPECT_EQ(Lines("\n", step), (Expected{""}));
    EXPECT_EQ(Lines("", step), (Expected{}));
  }
}

TEST(LineSplitter, GivesLongLinesInPieces) {
  for (std::size_t step : {1, 2, 3, 4, 5, 100}) {
    EXPECT_EQ(Lines("abcd\nabcde\nabcdefghi\nabcdefgh", step, 4),
              (Expected{"abcd", "abcd+", "e", "abcd+", "efgh+", "i", "abcd+", "efgh"}))
        << step;
  }
}

}  // namespace
}  // namespace kube::internal
