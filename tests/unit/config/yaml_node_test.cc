#include "src/config/yaml_node.h"

#include <gtest/gtest.h>

#include "src/config/base64.h"

namespace kube::config {
namespace {

using Kind = YamlNode::Kind;

YamlNode Parsed(const std::string& text) {
  YamlNode root;
  YamlError error;
  EXPECT_TRUE(ParseYaml(text, &root, &error)) << error.message << " in " << text;
  return root;
}

YamlError Refused(const std::string& text) {
  YamlNode root;
  YamlError error;
  EXPECT_FALSE(ParseYaml(text, &root, &error)) << text;
  return error;
}

TEST(YamlNode, ReadsScalarsWithTheirYaml11Types) {
  YamlNode root = Parsed("{a: x, b: 12, c: yes, d: ~, e: '12', f: 2020-01-01, g: 0x1F, h: 1:30, i: off, j: !!str 7}");
  const std::pair<const char*, Kind> expected[] = {
      {"a", Kind::kString}, {"b", Kind::kNumber}, {"c", Kind::kBool},   {"d", Kind::kNull}, {"e", Kind::kString},
      {"f", Kind::kString}, {"g", Kind::kNumber}, {"h", Kind::kString}, {"i", Kind::kBool}, {"j", Kind::kString}};
  for (const auto& [key, kind] : expected) {
    ASSERT_NE(root.Find(key), nullptr) << key;
    EXPECT_EQ(root.Find(key)->kind, kind) << key;
  }
  EXPECT_EQ(root.Find("c")->text, "true");
  EXPECT_EQ(root.Find("i")->text, "false");
}

TEST(YamlNode, KeepsPositions) {
  YamlNode root = Parsed("a: 1\nb:\n  - x\n");
  EXPECT_EQ(root.Find("b")->items[0].line, 3);
  EXPECT_EQ(root.Find("b")->items[0].column, 5);
}

TEST(YamlNode, ReadsJsonWithTabsAndEscapes) {
  YamlNode root = Parsed("{\n\t\"a\":[\"x\\/\\u00e9\",1.5e3,true,null],\"b\":{}}");
  EXPECT_EQ(ToJson(root), "{\"a\":[\"x/\xc3\xa9\",1.5e3,true,null],\"b\":{}}");
}

TEST(YamlNode, LastOfRepeatedKeysCounts) { EXPECT_EQ(ToJson(Parsed("{a: 1, b: 2, a: 3}")), "{\"b\":2,\"a\":3}"); }

TEST(YamlNode, MergeKeysYieldToWrittenOnes) {
  EXPECT_EQ(ToJson(Parsed("base: &b {x: 1, z: 2}\nuse:\n  <<: *b\n  z: 3\n")),
            "{\"base\":{\"x\":1,\"z\":2},\"use\":{\"z\":3,\"x\":1}}");
  EXPECT_NE(Refused("<<: 3\n").message, "");
}

TEST(YamlNode, ReadsOnlyTheFirstDocument) {
  EXPECT_EQ(ToJson(Parsed("a: 1\n---\n}{")), "{\"a\":1}");
  EXPECT_EQ(Parsed("").kind, Kind::kNull);
  EXPECT_EQ(Parsed("# nothing\n").kind, Kind::kNull);
}

TEST(YamlNode, NumbersBecomeJsonNumbers) {
  EXPECT_EQ(ToJson(Parsed("[0x1F, 017, -0b11, 1_000, .5, 1., +7, .inf, -12, 1e5]")),
            "[31,15,-3,1000,0.5,1,7,\".inf\",-12,1e5]");
}

TEST(YamlNode, SaysWhereASyntaxErrorIs) {
  YamlError error = Refused("a: 1\nb: [1, 2\nc: }\n");
  EXPECT_GE(error.line, 2);
  EXPECT_NE(error.message, "");
}

TEST(YamlNode, RefusesNestingBeyondItsLimit) {
  EXPECT_NE(Refused(std::string(100000, '[')).message, "");
  std::string fits = std::string(kMaxYamlDepth, '[') + std::string(kMaxYamlDepth, ']');
  EXPECT_EQ(Parsed(fits).kind, Kind::kSequence);
  EXPECT_EQ(Refused("[" + fits + "]").message, "nested too deeply");
}

TEST(YamlNode, RefusesAliasBombs) {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    std::string below = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + below;
    for (int j = 0; j < 9; ++j) bomb += ", " + below;
    bomb += "]\n";
  }
  EXPECT_EQ(Refused(bomb).message, "too large once its aliases are expanded");
  std::string text = "a: &a " + std::string(1 << 20, 'x') + "\nb: [*a";
  for (int i = 0; i < 100; ++i) text += ", *a";
  EXPECT_EQ(Refused(text + "]\n").message, "too large once its aliases are expanded");
}

TEST(YamlNode, RefusesSelfReferenceAndUnknownAliases) {
  EXPECT_EQ(Refused("a: &a [*a]\n").message, "alias of an unknown anchor");
  EXPECT_EQ(Refused("a: *b\n").message, "alias of an unknown anchor");
}

TEST(YamlNode, RefusesKeysThatAreNotScalars) { EXPECT_NE(Refused("? [a]\n: b\n").message, ""); }

TEST(YamlNode, ManyRepeatedKeysStayLinear) {
  std::string text;
  for (int i = 0; i < 100000; ++i) text += "k" + std::to_string(i) + ": 1\nk0: 2\n";
  EXPECT_EQ(Parsed(text).keys.size(), 100000u);
}

TEST(Base64, RoundTripsEveryLength) {
  std::string bytes;
  for (int i = 0; i < 70; ++i) {
    std::string back;
    ASSERT_TRUE(DecodeBase64(EncodeBase64(bytes), &back)) << i;
    EXPECT_EQ(back, bytes);
    bytes.push_back(static_cast<char>(i * 37));
  }
  EXPECT_EQ(EncodeBase64("hello"), "aGVsbG8=");
}

TEST(Base64, SkipsLineBreaksAndRefusesTheRest) {
  std::string out;
  EXPECT_TRUE(DecodeBase64("aGVs\r\nbG8=\n", &out));
  EXPECT_EQ(out, "hello");
  for (const char* bad : {"!!", "a", "aGVsbG8", "aGVsbG8==", "aGV=sbG8", "aGVs bG8=", "====",
                          "aG=="
                          "aG=="}) {
    EXPECT_FALSE(DecodeBase64(bad, &out)) << bad;
    EXPECT_EQ(out, "");
  }
}

}  // namespace
}  // namespace kube::config
