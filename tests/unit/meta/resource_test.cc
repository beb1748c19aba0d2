#include "kube/meta/resource.h"

#include <gtest/gtest.h>

#include "kube/meta/error.h"

namespace kube {
namespace {

TEST(GroupVersion, ReadsBothForms) {
  EXPECT_EQ(GroupVersion::Parse("v1"), (GroupVersion{"", "v1"}));
  EXPECT_EQ(GroupVersion::Parse("apps/v1"), (GroupVersion{"apps", "v1"}));
  EXPECT_EQ(GroupVersion::Parse(""), GroupVersion());
  EXPECT_EQ(GroupVersion::Parse("/"), GroupVersion());
  EXPECT_EQ(GroupVersion::Parse("apps/v1").ToString(), "apps/v1");
  EXPECT_EQ(GroupVersion::Parse("v1").ToString(), "v1");
}

TEST(GroupVersion, RefusesASecondSlash) { EXPECT_THROW(GroupVersion::Parse("a/b/c"), Error); }

}  // namespace
}  // namespace kube
