#include "kube/meta/int_or_string.h"

#include <gtest/gtest.h>

#include "kube/meta/error.h"

namespace kube {
namespace {

TEST(IntOrString, TellsNumbersFromTexts) {
  EXPECT_FALSE(IntOrString().is_string());
  EXPECT_EQ(IntOrString(80).int_value(), 80);
  EXPECT_TRUE(IntOrString("80").is_string());
  EXPECT_NE(IntOrString("80"), IntOrString(80));
  EXPECT_EQ(IntOrString(-3).ToString(), "-3");
  EXPECT_EQ(IntOrString("25%").ToString(), "25%");
}

TEST(IntOrString, ReadsDigitsInATextAsANumber) {
  EXPECT_EQ(IntOrString("80").IntValue(), 80);
  EXPECT_EQ(IntOrString("+80").IntValue(), 80);
  EXPECT_EQ(IntOrString("-80").IntValue(), -80);
  EXPECT_EQ(IntOrString("+-80").IntValue(), 0);
  EXPECT_EQ(IntOrString("http").IntValue(), 0);
  EXPECT_EQ(IntOrString("80x").IntValue(), 0);
  EXPECT_EQ(IntOrString("99999999999").IntValue(), 0);
}

TEST(IntOrString, ScalesPercentagesUpOrDown) {
  EXPECT_EQ(IntOrString("25%").ScaledValue(10, true), 3);
  EXPECT_EQ(IntOrString("25%").ScaledValue(10, false), 2);
  EXPECT_EQ(IntOrString("-25%").ScaledValue(10, false), -3);
  EXPECT_EQ(IntOrString("100%").ScaledValue(7, true), 7);
  EXPECT_EQ(IntOrString(4).ScaledValue(10, true), 4);
}

TEST(IntOrString, RefusesToScaleOtherTexts) {
  for (const char* text : {"", "http", "25", "%", "a%", "2.5%", "99999999999999999999%", "2000000000%"}) {
    EXPECT_THROW(IntOrString(text).ScaledValue(1000, true), Error) << text;
  }
}

}  // namespace
}  // namespace kube
