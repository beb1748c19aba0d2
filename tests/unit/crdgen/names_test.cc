#include "tools/kube-crdgen/names.h"

#include <gtest/gtest.h>

namespace kube_crdgen {
namespace {

TEST(Names, MakeMembersOutOfKeys) {
  EXPECT_EQ(MemberName("cronSpec"), "cron_spec");
  EXPECT_EQ(MemberName("podIP"), "pod_ip");
  EXPECT_EQ(MemberName("HTTPServerURL"), "http_server_url");
  EXPECT_EQ(MemberName("x-foo.bar"), "x_foo_bar");
  EXPECT_EQ(MemberName("template"), "template_");
  EXPECT_EQ(MemberName("__weird__"), "weird");
  EXPECT_EQ(MemberName("0day"), "m0day");
  EXPECT_EQ(MemberName("\xc3\xbc"), "member");
  EXPECT_EQ(MemberName("unix"), "unix_");
}

TEST(Names, KeysComeBackFromMembers) {
  EXPECT_EQ(DerivedKey("cron_spec"), "cronSpec");
  EXPECT_EQ(DerivedKey("template_"), "template");
  EXPECT_EQ(DerivedKey("pod_ip"), "podIp");
}

TEST(Names, MakeNamespacesOutOfGroups) {
  EXPECT_EQ(NamespaceName("stable.example.com"), "stable_example_com");
  EXPECT_EQ(NamespaceName("4you.class-example.com"), "g4you_class_example_com");
  EXPECT_EQ(NamespaceName("v1"), "v1");
  EXPECT_EQ(NamespaceName("union"), "union_");
}

TEST(Names, AreMadeUnique) {
  std::set<std::string> taken;
  EXPECT_EQ(Unique("a", &taken), "a");
  EXPECT_EQ(Unique("a", &taken), "a_2");
  EXPECT_EQ(Unique("a", &taken), "a_3");
  EXPECT_EQ(Unique("class_", &taken), "class_");
  EXPECT_EQ(Unique("class_", &taken), "class_2");
}

TEST(Names, LiteralsHoldAnything) { EXPECT_EQ(Literal("a\"b\\c\n1\xc3\xa9"), R"("a\"b\\c\0121\303\251")"); }

TEST(Names, CommentsCannotBeLeft) {
  EXPECT_EQ(Comment("one\ntwo", "  "), "  /// one\n  /// two\n");
  EXPECT_EQ(Comment("ends in a backslash \\\nint x;", ""), "/// ends in a backslash\n/// int x;\n");
  EXPECT_EQ(Comment("a\rb\vc\xe2\x80\xa8"
                    "d",
                    ""),
            "/// a_b_c___d\n");
  EXPECT_EQ(Comment("what?"
                    "?/",
                    ""),
            "/// what?_/\n");
  EXPECT_EQ(Comment("", ""), "");
  for (std::size_t start = 0; start < 200;) {
    const std::string text = Comment(std::string(300, 'x'), "  ");
    const std::size_t end = text.find('\n', start);
    if (end == std::string::npos) break;
    EXPECT_LE(end - start, 120u);
    EXPECT_EQ(text.substr(start, 6), "  /// ");
    start = end + 1;
  }
}

TEST(Names, KeysThatNeedEscapesAreNotPlain) {
  EXPECT_TRUE(IsPlainKey("a-b.c/d"));
  EXPECT_FALSE(IsPlainKey("a\"b"));
  EXPECT_FALSE(IsPlainKey("a\nb"));
  EXPECT_FALSE(IsPlainKey(""));
  EXPECT_FALSE(IsPlainKey(std::string(201, 'k')));
}

}  // namespace
}  // namespace kube_crdgen
