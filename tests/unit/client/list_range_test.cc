#include "kube/client/list_range.h"

#include <gtest/gtest.h>

namespace kube {
namespace {

ListPage<int> Page(std::vector<int> items, std::string next) { return {std::move(items), "7", std::move(next)}; }

TEST(ListRange, FetchesNothingBeforeItIsRead) {
  int fetches = 0;
  ListRange<int> range([&](const std::string&, bool*) {
    ++fetches;
    return Page({1}, "");
  });
  EXPECT_EQ(fetches, 0);
  for (int item : range) EXPECT_EQ(item, 1);
  EXPECT_EQ(fetches, 1);
  EXPECT_EQ(range.resource_version(), "7");
}

TEST(ListRange, GoesThroughAllPagesAndSkipsEmptyOnes) {
  std::vector<std::string> tokens;
  ListRange<int> range([&](const std::string& token, bool*) {
    tokens.push_back(token);
    if (token.empty()) return Page({1, 2}, "a");
    if (token == "a") return Page({}, "b");
    return Page({3}, "");
  });
  std::vector<int> seen;
  for (int item : range) seen.push_back(item);
  EXPECT_EQ(seen, (std::vector<int>{1, 2, 3}));
  EXPECT_EQ(tokens, (std::vector<std::string>{"", "a", "b"}));
}

TEST(ListRange, IsEmptyForAnEmptyList) {
  ListRange<int> range([](const std::string&, bool*) { return Page({}, ""); });
  EXPECT_TRUE(range.begin() == range.end());
}

TEST(ListRange, TellsWhenAnExpiredTokenWasReplaced) {
  ListRange<int> range([](const std::string& token, bool* restarted) {
    if (!token.empty()) *restarted = true;
    return Page({1}, token.empty() ? "a" : "");
  });
  for ([[maybe_unused]] int item : range) {
  }
  EXPECT_FALSE(range.consistent());
}

}  // namespace
}  // namespace kube
