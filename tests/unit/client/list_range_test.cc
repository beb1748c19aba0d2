#include "kube/client/list_range.h"

#include <gtest/gtest.h>

namespace kube {
namespace {

ListPage<int> Page(std::vector<int> items, std::string next) { return {std::move(items), "7", std::move(next)}; }

TEST(ListRange, FetchesNothingBeforeItIsRead) {
  int fetches = 0;
  ListRange<int> range([&](const std::string&) {
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
  ListRange<int> range([&](const std::string& token) {
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
  ListRange<int> range([](const std::string&) { return Page({}, ""); });
  EXPECT_TRUE(range.begin() == range.end());
}

TEST(ListRange, GoesOnWhereALoopWasLeft) {
  int failures = 1;
  ListRange<int> range([&](const std::string& token) {
    if (token.empty()) return Page({1, 2}, "a");
    if (failures-- > 0) throw Error("the connection is lost");
    return Page({3}, "");
  });
  EXPECT_EQ(*range.begin(), 1);
  std::vector<int> rest;
  auto read = [&] {
    for (int item : range) rest.push_back(item);
  };
  EXPECT_THROW(read(), Error);
  read();
  EXPECT_EQ(rest, (std::vector<int>{2, 3}));
  read();
  EXPECT_EQ(rest, (std::vector<int>{2, 3, 1, 2, 3})) << "a range that was read to its end begins anew";
}

ApiError Expired(std::string offered) {
  meta::v1::Status status;
  status.code = 410;
  status.reason = "Expired";
  status.metadata.continue_ = std::move(offered);
  return ApiError("list", std::move(status));
}

// Pages 1 | 2, of which the second is asked for with a token that has expired.
ListRange<int> ExpiringRange(std::string offered) {
  return ListRange<int>([offered](const std::string& token) {
    if (token.empty()) return Page({1}, "old");
    if (token == "old") throw Expired(offered);
    EXPECT_EQ(token, offered);
    return Page({2}, "");
  });
}

std::vector<int> Items(ListRange<int> range) {
  std::vector<int> items;
  for (int item : range) items.push_back(item);
  return items;
}

TEST(ListRange, ThrowsWhenItsVersionExpiresBetweenPages) {
  ListRange<int> range = ExpiringRange("new");
  EXPECT_THROW(Items(range), ApiError);
  EXPECT_TRUE(range.consistent());
}

TEST(ListRange, GoesOnWithTheServersNewTokenWhenThatIsAllowed) {
  ListRange<int> range = ExpiringRange("new").AllowInconsistent();
  EXPECT_EQ(Items(range), (std::vector<int>{1, 2}));
  EXPECT_FALSE(range.consistent());
  EXPECT_THROW(Items(ExpiringRange("").AllowInconsistent()), ApiError);
}

TEST(ListRange, ThrowsWhenTheFirstPageIsExpired) {
  EXPECT_THROW(
      Items(ListRange<int>([](const std::string&) -> ListPage<int> { throw Expired("new"); }).AllowInconsistent()),
      ApiError);
}

}  // namespace
}  // namespace kube
