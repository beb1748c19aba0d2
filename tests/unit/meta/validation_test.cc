#include "kube/meta/validation.h"

#include <gtest/gtest.h>

#include <string>

#include "kube/meta/resource_version.h"

namespace kube {
namespace {

const std::string k63(63, 'a');
const std::string k64(64, 'a');

TEST(Validation, Dns1123Labels) {
  for (const std::string& text : {std::string("a"), std::string("a-1"), std::string("1a"), k63})
    EXPECT_TRUE(IsDns1123Label(text)) << text;
  for (const std::string& text : {std::string(), std::string("-a"), std::string("a-"), std::string("A"),
                                  std::string("a.b"), std::string("a_b"), k64}) {
    EXPECT_FALSE(IsDns1123Label(text)) << text;
  }
}

TEST(Validation, Dns1123Subdomains) {
  EXPECT_TRUE(IsDns1123Subdomain("a.b-c.1"));
  EXPECT_TRUE(IsDns1123Subdomain(k64)) << "parts have no limit of their own";
  EXPECT_TRUE(IsDns1123Subdomain(std::string(253, 'a')));
  EXPECT_FALSE(IsDns1123Subdomain(std::string(254, 'a')));
  for (const char* text : {"", ".", "a.", ".a", "a..b", "a.-b", "a_b", "A.b"})
    EXPECT_FALSE(IsDns1123Subdomain(text)) << text;
}

TEST(Validation, Dns1035LabelsBeginWithALetter) {
  EXPECT_TRUE(IsDns1035Label("web-1"));
  EXPECT_FALSE(IsDns1035Label("1web"));
  EXPECT_FALSE(IsDns1035Label("web-"));
}

TEST(Validation, LabelKeysAndValues) {
  for (const std::string& text :
       {std::string("app"), std::string("a_B.c-1"), std::string("example.com/App"), "x/" + k63}) {
    EXPECT_TRUE(IsLabelKey(text)) << text;
  }
  for (const std::string& text :
       {std::string(), std::string("/a"), std::string("a/"), std::string("a/b/c"), std::string("_a"),
        std::string("A.com/x"), "x/" + k64, std::string(254, 'a') + "/x"}) {
    EXPECT_FALSE(IsLabelKey(text)) << text;
  }
  EXPECT_TRUE(IsLabelValue(""));
  EXPECT_TRUE(IsLabelValue(k63));
  EXPECT_FALSE(IsLabelValue(k64));
  EXPECT_FALSE(IsLabelValue("a/b"));
}

TEST(Validation, PathSegmentsCannotLeaveTheirPlace) {
  EXPECT_TRUE(IsPathSegment("web"));
  EXPECT_TRUE(IsPathSegment("..."));
  EXPECT_TRUE(IsPathSegment("system:node:a b"));
  EXPECT_EQ(PathSegmentFault("."), "may not be '.'");
  EXPECT_EQ(PathSegmentFault(".."), "may not be '..'");
  EXPECT_EQ(PathSegmentFault("a/b"), "may not contain '/'");
  EXPECT_EQ(PathSegmentFault("a%2fb"), "may not contain '%'");
}

TEST(ResourceVersion, LongerIsGreaterThenDigitByDigit) {
  EXPECT_EQ(CompareResourceVersions("9", "10"), std::strong_ordering::less);
  EXPECT_EQ(CompareResourceVersions("19", "18"), std::strong_ordering::greater);
  EXPECT_EQ(CompareResourceVersions(std::string(100, '9'), "1" + std::string(100, '0')), std::strong_ordering::less);
  EXPECT_EQ(CompareResourceVersions("7", "7"), std::strong_ordering::equal);
}

TEST(ResourceVersion, MalformedOnesAreOnlyEverEqual) {
  for (const char* text : {"", "0", "01", "1a", "-1", "abc"}) {
    EXPECT_EQ(CompareResourceVersions(text, "5"), std::nullopt) << text;
    EXPECT_EQ(CompareResourceVersions("5", text), std::nullopt) << text;
    EXPECT_EQ(CompareResourceVersions(text, text), std::strong_ordering::equal) << text;
    EXPECT_FALSE(IsOrderedResourceVersion(text)) << text;
  }
}

}  // namespace
}  // namespace kube
