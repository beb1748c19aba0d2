#include "kube/meta/quantity.h"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

#include "kube/meta/error.h"
#include "tests/unit/meta/golden.h"

namespace kube {
namespace {

using Format = Quantity::Format;

std::string Name(Format format) {
  return format == Format::kBinarySI ? "BinarySI" : format == Format::kDecimalSI ? "DecimalSI" : "DecimalExponent";
}

int Order(const Quantity& a, const Quantity& b) { return a < b ? -1 : a > b ? 1 : 0; }

TEST(Quantity, ReadsPrintsAndConvertsAsGoDoes) {
  for (const auto& row : testing::ReadGolden("quantity.tsv", 300)) {
    const std::optional<Quantity> q = Quantity::Parse(row[0]);
    if (row[1] == "ERR") {
      EXPECT_FALSE(q) << "\"" << row[0] << "\"";
      continue;
    }
    ASSERT_TRUE(q) << row[0];
    EXPECT_EQ(q->ToString(), row[1]) << row[0];
    EXPECT_EQ(Name(q->format()), row[2]) << row[0];
    EXPECT_EQ(std::to_string(q->Value()), row[3]) << row[0];
    EXPECT_EQ(std::to_string(q->MilliValue()), row[4]) << row[0];
    EXPECT_EQ(std::to_string(q->ScaledValue(3)), row[5]) << row[0];
  }
}

TEST(Quantity, ComparesAddsSubtractsAndNegatesAsGoDoes) {
  for (const auto& row : testing::ReadGolden("quantity_arithmetic.tsv", 90)) {
    const Quantity a(row[0]);
    const Quantity b(row[1]);
    EXPECT_EQ(std::to_string(Order(a, b)), row[2]) << row[0] << " against " << row[1];
    EXPECT_EQ((a + b).ToString(), row[3]) << row[0] << " + " << row[1];
    EXPECT_EQ((a - b).ToString(), row[4]) << row[0] << " - " << row[1];
    EXPECT_EQ((-a).ToString(), row[5]) << "-(" << row[0] << ")";
  }
}

TEST(Quantity, MultipliesAndRoundsAsGoDoes) {
  for (const auto& row : testing::ReadGolden("quantity_scaling.tsv", 100)) {
    const Quantity a(row[0]);
    EXPECT_EQ((a * std::stoll(row[1])).ToString(), row[2]) << row[0] << " * " << row[1];
    Quantity rounded = a;
    EXPECT_EQ(rounded.RoundUp(std::stoi(row[3])) ? "exact" : "lost", row[5]) << row[0] << " to " << row[3];
    EXPECT_EQ(rounded.ToString(), row[4]) << row[0] << " to " << row[3];
  }
}

TEST(Quantity, IsAnIntegerWhenItIsWholeAndFits) {
  EXPECT_EQ(Quantity("2Ki").AsInt64(), 2048);
  EXPECT_EQ(Quantity("3000m").AsInt64(), 3);
  EXPECT_EQ(Quantity("1500m").AsInt64(), std::nullopt);
  EXPECT_EQ(Quantity("9223372036854775807").AsInt64(), INT64_MAX);
  EXPECT_EQ(Quantity("9223372036854775808").AsInt64(), std::nullopt);
  EXPECT_EQ(Quantity("-10E").AsInt64(), std::nullopt);
}

TEST(Quantity, MultipliesBeyond64BitsExactly) {
  Quantity q("9E");
  q *= INT64_MIN;
  EXPECT_EQ(q, Quantity("-83010348331692982272E"));
  q *= 0;
  EXPECT_TRUE(q.IsZero());
  EXPECT_EQ((Quantity("-9223372036854775808") * -1).ToString(), "9223372036854775808");
}

TEST(Quantity, EveryPrintedTextReadsBackAsTheSameAmountWithinItsBound) {
  for (const auto& row : testing::ReadGolden("quantity.tsv", 300)) {
    if (row[1] == "ERR") continue;
    const Quantity q(row[0]);
    EXPECT_EQ(Quantity(q.ToString()), q) << row[0];
    std::string out(q.MaxTextSize(), '?');
    out.resize(q.WriteTo(out.data()));
    EXPECT_EQ(out, q.ToString());
    std::string appended = "x";
    q.AppendTo(&appended);
    EXPECT_EQ(appended, "x" + out);
  }
}

TEST(Quantity, KeepsItsSuffixBeyondExa) {
  EXPECT_EQ(Quantity("1000E").ToString(), "1000E");
  EXPECT_EQ(Quantity("123456789012345678901234567890E").ToString(), "123456789012345678901234567890E");
  EXPECT_EQ((Quantity("8Ei") + Quantity("8Ei")).ToString(), "18446744073709551614");
  EXPECT_EQ((Quantity("4Ei") + Quantity("4Ei")).ToString(), "8Ei");
  EXPECT_EQ(Quantity("1e21").ToString(), "1e21");
}

TEST(Quantity, SaturatesWhereInt64Ends) {
  EXPECT_EQ(Quantity("1000E").Value(), std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(Quantity("-1000E").Value(), std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(Quantity("10P").MilliValue(), std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(Quantity("1e100000").ScaledValue(-100000), std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(Quantity("1e100000").ScaledValue(100000), 1);
  EXPECT_EQ(Quantity("1e100000").ScaledValue(std::numeric_limits<int>::min()),
            std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(Quantity("1e100000").ScaledValue(std::numeric_limits<int>::max()), 1);
  EXPECT_EQ(Quantity("-1n").ScaledValue(std::numeric_limits<int>::max()), -1);
  EXPECT_EQ(Quantity("0").ScaledValue(std::numeric_limits<int>::max()), 0);
}

TEST(Quantity, RefusesExponentsThatWouldNeedGigabytes) {
  EXPECT_TRUE(Quantity::Parse("1e100000"));
  EXPECT_FALSE(Quantity::Parse("1e100001"));
  EXPECT_FALSE(Quantity::Parse("1e-100001"));
  EXPECT_FALSE(Quantity::Parse("1e2000000000"));
  EXPECT_THROW(Quantity::FromInt(1, 2'000'000'000), Error);
  EXPECT_LT(Quantity("1"), Quantity("1e100000"));
  EXPECT_EQ((Quantity("1e100000") + Quantity("1")).ToString().size(), 100001u);
}

TEST(Quantity, AnErrorQuotesTheText) {
  try {
    Quantity q("12 bananas");
    FAIL() << "accepted as " << q.ToString();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("\"12 bananas\""), std::string::npos) << error.what();
  }
  try {
    Quantity q(std::string(100000, 'x'));
    FAIL();
  } catch (const Error& error) {
    EXPECT_LT(std::string(error.what()).size(), 300u);
  }
}

TEST(Quantity, BuildsFromIntegersOfAnyScale) {
  EXPECT_EQ(Quantity::FromInt(2).ToString(), "2");
  EXPECT_EQ(Quantity::FromInt(2048, 0, Format::kBinarySI).ToString(), "2Ki");
  EXPECT_EQ(Quantity::FromInt(2, 3, Format::kBinarySI).ToString(), "2000");
  EXPECT_EQ(Quantity::FromInt(1024, 3, Format::kBinarySI).ToString(), "1000Ki");
  EXPECT_EQ(Quantity::FromInt(2, 0, Format::kBinarySI).ToString(), "2");
  EXPECT_EQ(Quantity::FromMilli(1500).ToString(), "1500m");
  EXPECT_EQ(Quantity::FromInt(1, -12).ToString(), "1n");
  EXPECT_EQ(Quantity::FromInt(7, 21).ToString(), "7000E");
  EXPECT_EQ(Quantity::FromInt(std::numeric_limits<std::int64_t>::min()).ToString(), "-9223372036854775808");
  EXPECT_EQ(Quantity::FromInt(std::numeric_limits<std::int64_t>::min(), 0, Format::kBinarySI).ToString(), "-8Ei");
}

TEST(Quantity, TheZeroTakesTheFormatOfWhatIsAdded) {
  Quantity sum;
  sum += Quantity("1Gi");
  EXPECT_EQ(sum.format(), Format::kBinarySI);
  sum += Quantity("500M");
  EXPECT_EQ(sum.format(), Format::kBinarySI);
  EXPECT_EQ(sum.ToString(), "1573741824");
}

TEST(Quantity, ArithmeticCrosses64BitsAndComesBackExactly) {
  const Quantity max = Quantity::FromInt(std::numeric_limits<std::int64_t>::max());
  Quantity sum = max + Quantity("1");
  EXPECT_EQ(sum.ToString(), "9223372036854775808");
  EXPECT_GT(sum, max);
  sum -= Quantity("1");
  EXPECT_EQ(sum, max);
  const Quantity min = Quantity::FromInt(std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ((-min).ToString(), "9223372036854775808");
  EXPECT_TRUE((min - min).IsZero());
  EXPECT_EQ((Quantity("1.500") + Quantity("0")).ToString(), "1500m");
}

TEST(Quantity, ConvertsToTheNearestDouble) {
  EXPECT_EQ(Quantity("100m").ToDouble(), 0.1);
  EXPECT_EQ(Quantity("-1.5Gi").ToDouble(), -1610612736.0);
  EXPECT_EQ(Quantity("12345678901234567890.123").ToDouble(), 12345678901234567890.123);
  EXPECT_EQ(Quantity("1e100000").ToDouble(), std::numeric_limits<double>::infinity());
  EXPECT_EQ(Quantity().ToDouble(), 0.0);
}

TEST(Quantity, CopiesAndMovesBigAmountsDeeply) {
  const Quantity big("123456789012345678901234567890");
  Quantity copy = big;
  EXPECT_EQ(copy, big);
  copy += Quantity("1");
  EXPECT_NE(copy, big);
  Quantity moved = std::move(copy);
  EXPECT_EQ(moved.ToString(), "123456789012345678901234567891");
  EXPECT_TRUE(copy.IsZero());  // NOLINT(bugprone-use-after-move): a moved-from quantity is zero
  moved = big;
  moved = *&moved;
  EXPECT_EQ(moved, big);
  moved = Quantity("5");
  EXPECT_EQ(moved.ToString(), "5");
}

}  // namespace
}  // namespace kube
