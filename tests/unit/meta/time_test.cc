#include "kube/meta/time.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/unit/meta/golden.h"

namespace kube {
namespace {

TEST(Time, ReadsAndPrintsAsGoDoes) {
  for (const auto& row : testing::ReadGolden("time.tsv", 80)) {
    const std::optional<Time> time = Time::Parse(row[0]);
    ASSERT_EQ(time.has_value(), row[1] != "ERR") << "\"" << row[0] << "\"";
    if (!time) continue;
    EXPECT_EQ(std::to_string(time->seconds), row[1]) << row[0];
    EXPECT_EQ(time->ToString(), row[2]) << row[0];
  }
}

TEST(MicroTime, ReadsAndPrintsAsGoDoes) {
  for (const auto& row : testing::ReadGolden("micro_time.tsv", 80)) {
    const std::optional<MicroTime> time = MicroTime::Parse(row[0]);
    ASSERT_EQ(time.has_value(), row[1] != "ERR") << "\"" << row[0] << "\"";
    if (!time) continue;
    EXPECT_EQ(std::to_string(time->micros), row[1]) << row[0];
    EXPECT_EQ(time->ToString(), row[2]) << row[0];
  }
}

TEST(Duration, ReadsAndPrintsAsGoDoes) {
  for (const auto& row : testing::ReadGolden("duration.tsv", 100)) {
    const std::optional<Duration> duration = Duration::Parse(row[0]);
    ASSERT_EQ(duration.has_value(), row[1] != "ERR") << "\"" << row[0] << "\"";
    if (!duration) continue;
    EXPECT_EQ(std::to_string(duration->nanos), row[1]) << row[0];
    EXPECT_EQ(duration->ToString(), row[2]) << row[0];
  }
}

TEST(Duration, ASumThatWrapsIsRefused) { EXPECT_FALSE(Duration::Parse("9223372036854775808ns9223372036854775808ns")); }

TEST(Time, TheDefaultIsGosZeroTime) {
  EXPECT_TRUE(Time().IsZero());
  EXPECT_EQ(Time().ToString(), "0001-01-01T00:00:00Z");
  EXPECT_EQ(Time::Parse("0001-01-01T00:00:00Z"), Time());
  EXPECT_TRUE(MicroTime().IsZero());
  EXPECT_EQ(MicroTime().ToString(), "0001-01-01T00:00:00.000000Z");
}

TEST(Time, PrintsTheNearestYearOfFourDigitsBeyondThem) {
  EXPECT_EQ(Time{std::numeric_limits<std::int64_t>::max()}.ToString(), "9999-12-31T23:59:59Z");
  EXPECT_EQ(Time{std::numeric_limits<std::int64_t>::min()}.ToString(), "0000-01-01T00:00:00Z");
  EXPECT_EQ(MicroTime{std::numeric_limits<std::int64_t>::max()}.ToString(), "9999-12-31T23:59:59.999999Z");
  EXPECT_EQ(MicroTime{std::numeric_limits<std::int64_t>::min()}.ToString(), "0000-01-01T00:00:00.000000Z");
}

TEST(Time, RoundsTheSystemClockDown) {
  using std::chrono::microseconds;
  using std::chrono::system_clock;
  const auto at = [](std::int64_t micros) {
    return system_clock::time_point(std::chrono::duration_cast<system_clock::duration>(microseconds(micros)));
  };
  EXPECT_EQ(Time::From(at(1'999'999)).seconds, 1);
  EXPECT_EQ(Time::From(at(-1)).seconds, -1);
  EXPECT_EQ(MicroTime::From(at(-1)).micros, -1);
  EXPECT_EQ(MicroTime::From(at(-1)).ToString(), "1969-12-31T23:59:59.999999Z");
}

}  // namespace
}  // namespace kube
