#include "kube/transport/warning.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace kube {
namespace {

std::vector<Warning> Parse(const std::string& field) { return ParseWarnings({{"Warning", field}}); }

TEST(ParseWarnings, ReadsCodeAgentAndText) {
  EXPECT_EQ(Parse("299 - \"v1beta1 is deprecated\""), (std::vector<Warning>{{299, "-", "v1beta1 is deprecated"}}));
  EXPECT_EQ(Parse("  199 host:80 \"a\""), (std::vector<Warning>{{199, "host:80", "a"}}));
}

TEST(ParseWarnings, ReadsSeveralOfOneFieldAndOfSeveralFields) {
  const Headers headers{{"Warning", "299 - \"one\" \"Wed, 21 Oct 2015 07:28:00 GMT\", 299 - \"two\""},
                        {"warning", "299 a \"three\""}};
  EXPECT_EQ(ParseWarnings(headers), (std::vector<Warning>{{299, "-", "one"}, {299, "-", "two"}, {299, "a", "three"}}));
}

TEST(ParseWarnings, UndoesEscapes) {
  EXPECT_EQ(Parse(R"(299 - "a \"quoted\" \\ word")")[0].text, R"(a "quoted" \ word)");
}

TEST(ParseWarnings, DecodesEncodedWords) {
  EXPECT_EQ(Parse("299 - \"=?utf-8?q?caf=C3=A9?= open\"")[0].text, "caf\xc3\xa9 open");
  EXPECT_EQ(Parse("299 - \"=?UTF-8?B?4oKs?= =?iso-8859-1?Q?_caf=E9?=\"")[0].text, "\xe2\x82\xac caf\xc3\xa9");
  EXPECT_EQ(Parse("299 - \"=?koi8-r?q?x?=\"")[0].text, "=?koi8-r?q?x?=");
}

TEST(ParseWarnings, EndsAFieldAtTheFirstFaultAndKeepsWhatCameBefore) {
  for (const char* rest :
       {"29 - \"x\"", "2999 - \"x\"", "299  \"x\"", "299 - x", "299 - \"x", "299 - \"x\" \"date", "299 - \"x\" y",
        "299 - \"a\x01"
        "b\"",
        "299 - \"\xff\"", "299"}) {
    const auto warnings =
        ParseWarnings({{"Warning", "299 - \"good\", " + std::string(rest)}, {"Warning", "299 - \"next\""}});
    EXPECT_EQ(warnings, (std::vector<Warning>{{299, "-", "good"}, {299, "-", "next"}})) << rest;
  }
}

class PrinterTest : public ::testing::Test {
 protected:
  PrinterTest() : file_(std::tmpfile()) {}
  ~PrinterTest() override { std::fclose(file_); }
  std::string Printed() {
    std::string text(static_cast<std::size_t>(std::ftell(file_)), '\0');
    std::rewind(file_);
    EXPECT_EQ(std::fread(text.data(), 1, text.size(), file_), text.size());
    return text;
  }
  std::FILE* file_;
};

TEST_F(PrinterTest, PrintsOnceWhatKubernetesWarnsOf) {
  const auto printer = MakeWarningPrinter(file_);
  for (int i = 0; i < 3; ++i) printer->OnWarning({299, "-", "unknown field \"spec.x\""});
  printer->OnWarning({199, "-", "other code"});
  printer->OnWarning({299, "-", ""});
  printer->OnWarning({299, "-", "second"});
  EXPECT_EQ(Printed(), "Warning: unknown field \"spec.x\"\nWarning: second\n");
}

TEST_F(PrinterTest, RepeatsAndColoursWhenAskedTo) {
  const auto printer = MakeWarningPrinter(file_, {.deduplicate = false, .color = true});
  for (int i = 0; i < 2; ++i) printer->OnWarning({299, "-", "x"});
  EXPECT_EQ(Printed(), "\x1b[33;1mWarning:\x1b[0m x\n\x1b[33;1mWarning:\x1b[0m x\n");
}

TEST_F(PrinterTest, ForgetsTheOldestTextsInsteadOfGrowing) {
  const auto printer = MakeWarningPrinter(file_);
  for (int i = 0; i < 1001; ++i) printer->OnWarning({299, "-", std::to_string(i)});
  printer->OnWarning({299, "-", "0"});
  printer->OnWarning({299, "-", "1000"});
  const std::string text = Printed();
  EXPECT_TRUE(text.ends_with("Warning: 1000\nWarning: 0\n")) << text.substr(text.size() - 40);
}

}  // namespace
}  // namespace kube
