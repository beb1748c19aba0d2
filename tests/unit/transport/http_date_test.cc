#include "src/transport/http_date.h"

#include <gtest/gtest.h>

namespace kube::transport {
namespace {

using std::chrono::system_clock;
using namespace std::chrono_literals;

const system_clock::time_point kNow = std::chrono::sys_days(std::chrono::year(2026) / 11 / 25);
const system_clock::time_point kExample = std::chrono::sys_days(std::chrono::year(1994) / 11 / 6) + 8h + 49min + 37s;

TEST(HttpDate, ReadsTheThreeFormsOfTheRfc) {
  EXPECT_EQ(ParseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT", kNow), kExample);
  EXPECT_EQ(ParseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", kNow), kExample);
  EXPECT_EQ(ParseHttpDate("Sun Nov  6 08:49:37 1994", kNow), kExample);
}

TEST(HttpDate, TakesTwoDigitsForTheNearestCentury) {
  const system_clock::time_point in_2076 = std::chrono::sys_days(std::chrono::year(2076) / 11 / 6);
  EXPECT_EQ(ParseHttpDate("Friday, 06-Nov-76 00:00:00 GMT", kNow), in_2076);
  const system_clock::time_point in_1977 = std::chrono::sys_days(std::chrono::year(1977) / 11 / 6);
  EXPECT_EQ(ParseHttpDate("Sunday, 06-Nov-77 00:00:00 GMT", kNow), in_1977);
}

TEST(HttpDate, StaysWithinWhatTheClockCanCount) {
  EXPECT_EQ(ParseHttpDate("Fri, 31 Dec 9999 23:59:59 GMT", kNow),
            std::chrono::sys_days(std::chrono::year(2100) / 1 / 1));
  EXPECT_EQ(ParseHttpDate("Sat, 01 Jan 0000 00:00:00 GMT", kNow),
            std::chrono::sys_days(std::chrono::year(1900) / 1 / 1));
}

TEST(HttpDate, IsWrittenInTheFirstForm) {
  EXPECT_EQ(FormatHttpDate(kExample + 999ms), "Sun, 06 Nov 1994 08:49:37 GMT");
  EXPECT_EQ(FormatHttpDate(kNow), "Wed, 25 Nov 2026 00:00:00 GMT");
}

TEST(HttpDate, RefusesEverythingElse) {
  for (const char* text :
       {"", "5", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"}) {
    EXPECT_EQ(ParseHttpDate(text, kNow), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace kube::transport
