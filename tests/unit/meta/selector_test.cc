#include "kube/meta/selector.h"

#include <gtest/gtest.h>

#include "kube/meta/error.h"

namespace kube {
namespace {

using Labels = Map<std::string>;

std::string WhyNot(std::string_view text) {
  try {
    return "accepted as " + Selector::Parse(text).ToString();
  } catch (const Error& error) {
    return error.what();
  }
}

TEST(Selector, ReadsEveryOperatorAndPrintsItBackSortedByKey) {
  const std::pair<const char*, const char*> cases[] = {
      {"", ""},
      {"  ", ""},
      {"b,a", "a,b"},
      {"!a", "!a"},
      {" ! a", "!a"},
      {"a = b", "a=b"},
      {"a==b", "a==b"},
      {"a!=b", "a!=b"},
      {"a in (c,b,c)", "a in (b,c)"},
      {"a in(b)", "a in (b)"},
      {"a notin ( b , c )", "a notin (b,c)"},
      {"a in ()", "a in ()"},
      {"a in (,b)", "a in (,b)"},
      {"a in (b,)", "a in (,b)"},
      {"a>5,a<7", "a>5,a<7"},
      {"a=", "a="},
      {"a=,in", "a=,in"},
      {"in in (in)", "in in (in)"},
      {"notin notin (notin)", "notin notin (notin)"},
      {"example.com/app in (x)", "example.com/app in (x)"},
  };
  for (const auto& [text, printed] : cases) {
    const Selector selector = Selector::Parse(text);
    EXPECT_EQ(selector.ToString(), printed) << "\"" << text << "\"";
    EXPECT_EQ(Selector::Parse(selector.ToString()), selector) << "\"" << text << "\"";
  }
}

TEST(Selector, RefusesWhatGoRefuses) {
  for (const char* text :
       {"a,",    ",a",   "a b",     "a in b", "a in (b",    "a in",    "a!",   "!a=b", "!!a", "a===b",
        "a=!b",  "a=-",  "A/B/c=d", "a=b c",  "a in (b c)", "(a)",     "a=b)", "a>b",  "a>",  "a<99999999999999999999",
        "a=(b)", "bad_", "/a",      "a/",     "-a",         "a in (_)"}) {
    EXPECT_THROW(Selector::Parse(text), Error) << text;
  }
}

TEST(Selector, ErrorsQuoteTheTextAndThePosition) {
  EXPECT_EQ(
      WhyNot("app=web,tier x"),
      "label selector \"app=web,tier x\", at byte 13: found 'x', expected one of = == != in notin > < , or the end");
  EXPECT_EQ(WhyNot("a in (b"), "label selector \"a in (b\", at byte 7: found the end, expected ',' or ')'");
  EXPECT_EQ(WhyNot("a>b"), "label selector \"a>b\": label requirement on \"a\": > and < take exactly one integer");
  EXPECT_LT(WhyNot(std::string(100000, '=')).size(), 400u);
}

TEST(Selector, MatchesLabels) {
  const Labels web{{"app", "web"}, {"replicas", "5"}, {"empty", ""}};
  for (const char* text :
       {"", "app", "app=web", "app==web", "app!=db", "app in (db,web)", "app notin (db)", "!canary", "canary!=yes",
        "canary notin (yes)", "replicas>4", "replicas<6", "empty=", "empty in ()", "app=web,!canary"}) {
    EXPECT_TRUE(Selector::Parse(text).Matches(web)) << text;
  }
  for (const char* text : {"canary", "app=db", "app!=web", "app in (db)", "app notin (db,web)", "!app", "replicas>5",
                           "replicas<5", "app>1", "canary>1", "canary=", "canary in (yes)", "app=web,canary"}) {
    EXPECT_FALSE(Selector::Parse(text).Matches(web)) << text;
  }
}

TEST(Selector, ComparesIntegersOfAll64Bits) {
  const Selector above = Selector::Parse("n>9223372036854775806");
  EXPECT_TRUE(above.Matches(Labels{{"n", "9223372036854775807"}}));
  EXPECT_FALSE(above.Matches(Labels{{"n", "9223372036854775808"}}));
  EXPECT_TRUE(above.Matches(Labels{{"n", "+9223372036854775807"}}));
}

TEST(Selector, NothingMatchesNotEvenTheEmptySet) {
  EXPECT_FALSE(Selector::Nothing().Matches(Labels()));
  EXPECT_FALSE(Selector::Nothing().empty());
  EXPECT_TRUE(Selector::Everything().Matches(Labels()));
  EXPECT_NE(Selector::Nothing(), Selector::Everything());
}

struct Expression {
  std::string key;
  std::string operator_;
  std::vector<std::string> values;
};
struct Structure {
  Labels match_labels;
  std::vector<Expression> match_expressions;
};

TEST(Selector, IsMadeFromTheStructureInObjects) {
  const Structure structure{
      {{"app", "web"}},
      {{"tier", "In", {"b", "a"}}, {"x", "NotIn", {"y"}}, {"e", "Exists", {}}, {"d", "DoesNotExist", {}}}};
  EXPECT_EQ(Selector::FromLabelSelector(structure).ToString(), "app=web,!d,e,tier in (a,b),x notin (y)");
  EXPECT_TRUE(Selector::FromLabelSelector(Structure{}).empty());
}

TEST(Selector, RefusesImpossibleStructures) {
  const Expression faulty[] = {{"a", "in", {"b"}},    {"a", "Gt", {"1"}},     {"a", "In", {}},
                               {"a", "NotIn", {}},    {"a", "Exists", {"b"}}, {"a", "DoesNotExist", {"b"}},
                               {"a b", "Exists", {}}, {"a", "In", {"b c"}}};
  for (const Expression& expression : faulty) {
    EXPECT_THROW(Selector::FromLabelSelector(Structure{{}, {expression}}), Error)
        << expression.key << expression.operator_;
  }
  EXPECT_THROW(Selector::FromLabels({{"app", "not a value"}}), Error);
}

TEST(Selector, TellsTheOneValueAnIndexCanUse) {
  const Selector selector = Selector::Parse("app=web,tier in (a),zone in (x,y),!canary");
  EXPECT_EQ(selector.RequiresExactMatch("app"), "web");
  EXPECT_EQ(selector.RequiresExactMatch("tier"), "a");
  EXPECT_EQ(selector.RequiresExactMatch("zone"), std::nullopt);
  EXPECT_EQ(selector.RequiresExactMatch("canary"), std::nullopt);
  EXPECT_EQ(selector.RequiresExactMatch("other"), std::nullopt);
}

TEST(FieldSelector, ReadsAndPrintsSortedTerms) {
  const std::pair<const char*, const char*> cases[] = {
      {"", ""},
      {"metadata.name=web", "metadata.name=web"},
      {"status.phase!=Running,metadata.name==web", "metadata.name=web,status.phase!=Running"},
      {"a=b\\,c", "a=b\\,c"},
      {"a=b\\=c\\\\", "a=b\\=c\\\\"},
      {",a=b,", "a=b"},
      {"a=", "a="},
  };
  for (const auto& [text, printed] : cases) EXPECT_EQ(FieldSelector::Parse(text).ToString(), printed) << text;
  EXPECT_EQ(FieldSelector::Parse("a=b\\,c").terms(), (std::vector<FieldSelector::Term>{{"a", "b,c", true}}));
}

TEST(FieldSelector, RefusesWhatGoRefusesAndSaysWhere) {
  for (const char* text : {"a", "a=b=c", "a=\\x", "a=\\", "a=b,c"})
    EXPECT_THROW(FieldSelector::Parse(text), Error) << text;
  try {
    FieldSelector::Parse("a=b,c=d=e");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()),
              "field selector \"a=b,c=d=e\", at byte 7: write '\\=' for a '=' within a value");
  }
}

TEST(FieldSelector, MatchesThroughALookup) {
  const auto lookup = [](std::string_view field) {
    return field == "metadata.name" ? std::string("web") : std::string();
  };
  EXPECT_TRUE(FieldSelector::Parse("metadata.name=web,status.phase!=Running").MatchesWith(lookup));
  EXPECT_FALSE(FieldSelector::Parse("metadata.name=db").MatchesWith(lookup));
  EXPECT_FALSE(FieldSelector::Parse("metadata.name!=web").MatchesWith(lookup));
  EXPECT_TRUE(FieldSelector::Parse("status.phase=").MatchesWith(lookup));
  EXPECT_EQ(FieldSelector::Equals("metadata.name", "a,b").ToString(), "metadata.name=a\\,b");
  EXPECT_EQ(FieldSelector::Parse("x!=1,metadata.name=web").RequiresExactMatch("metadata.name"), "web");
  EXPECT_EQ(FieldSelector::Parse("x!=1").RequiresExactMatch("x"), std::nullopt);
}

}  // namespace
}  // namespace kube
