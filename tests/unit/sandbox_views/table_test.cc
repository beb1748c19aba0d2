#include "src/sandbox/table.h"

#include <gtest/gtest.h>
#include <kube/codec/value.h>

#include <string>

#include "src/sandbox/table_row.h"
#include "tests/unit/sandbox_views/golden.h"

namespace kube::sandbox {
namespace {

// The object as it stood when the real server printed it.
Value PrintedObject(const Value& entry) {
  Value object = entry["stored"];
  for (const auto [key, value] : entry["times"].members()) object["metadata"][key] = value;
  for (const auto [key, value] : entry["printed"].members()) object[key] = value;
  if (entry.Contains("status")) object["status"] = entry["status"];
  return object;
}

Value TableOf(const Value& object, const TableOptions& options) {
  const Value* objects[] = {&object};
  return MakeTable(ServedKind(object.AsString("apiVersion"), object.AsString("kind")), objects, options);
}

TEST(Table, PrintsTheCellsOfTheRealServer) {
  const Value golden = ReadGoldenJson("objects.json");
  ASSERT_GT(golden.size(), 70u);
  for (const Value& entry : golden.items()) {
    const Value object = PrintedObject(entry);
    const Value table = TableOf(object, {.now = {entry.AsInt("now")}});
    const Value& row = table["rows"][std::size_t{0}];
    EXPECT_EQ(row["cells"].EncodeJson(), entry["cells"].EncodeJson())
        << object.AsString("kind") << " " << object["metadata"].AsString("name");
    EXPECT_EQ(row["conditions"].size(), entry["conditions"].size()) << object["metadata"].AsString("name");
    for (const Value& condition : entry["conditions"].items()) {
      const Value& ours = row["conditions"][std::size_t{0}];
      for (const auto [key, value] : condition.members()) EXPECT_EQ(ours[key], value);
    }
  }
}

TEST(Table, NamesTheColumnsOfTheRealServer) {
  const Value golden = ReadGoldenJson("columns.json");
  std::size_t compared = 0;
  for (const Value& entry : golden.items()) {
    const std::string_view kind = entry[std::size_t{0}].AsString();
    const std::size_t slash = kind.rfind('/');
    if (kind == "v1/ComponentStatus") continue;  // not served
    const ServedResource& served = ServedKind(kind.substr(0, slash), kind.substr(slash + 1));
    const Value table = MakeTable(served, {}, {});
    Value ours = Array{};
    for (const Value& column : table["columnDefinitions"].items()) {
      ours.push_back(Array{column["name"], column["type"], column["format"], column["priority"]});
    }
    EXPECT_EQ(ours.EncodeJson(), entry[std::size_t{1}].EncodeJson()) << kind;
    ++compared;
  }
  EXPECT_GT(compared, 50u);
}

TEST(Table, HasARowPerObjectInOrder) {
  const Value a{{"metadata", {{"name", "a"}}}}, b{{"metadata", {{"name", "b"}}}};
  const Value* objects[] = {&b, &a};
  const Value table = MakeTable(ServedKind("v1", "ConfigMap"), objects, {});
  ASSERT_EQ(table["rows"].size(), 2u);
  EXPECT_EQ(table["rows"][std::size_t{0}]["cells"][std::size_t{0}], Value("b"));
  EXPECT_EQ(table["rows"][std::size_t{1}]["cells"][std::size_t{0}], Value("a"));
  EXPECT_EQ(table.AsString("kind"), "Table");
  EXPECT_TRUE(table["metadata"].IsObject());
}

TEST(Table, CarriesAsMuchOfTheObjectAsAsked) {
  const Value object{
      {"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", "a"}}}, {"data", {{"k", "v"}}}};
  const auto object_of = [&](const TableOptions& options) {
    return TableOf(object, options)["rows"][std::size_t{0}]["object"];
  };
  EXPECT_TRUE(object_of({.include = IncludeObject::kNone}).IsNull());
  EXPECT_EQ(object_of({.include = IncludeObject::kObject}), object);
  EXPECT_EQ(object_of({}).EncodeJson(),
            R"({"kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1","metadata":{"name":"a"}})");
  EXPECT_EQ(object_of({.version = "v1beta1"}).AsString("apiVersion"), "meta.k8s.io/v1beta1");
}

TEST(Table, LeavesColumnsOutOfLaterWatchEvents) {
  const Value object{{"apiVersion", "v1"}, {"kind", "Pod"}, {"metadata", {{"name", "a"}}}};
  EXPECT_TRUE(TableOf(object, {.columns = false})["columnDefinitions"].IsNull());
}

ServedResourcePtr Widgets(const char* version) {
  ResourceRegistry registry;
  Value definition = Value::DecodeJson(R"({"spec":{"group":"example.com","scope":"Namespaced",
      "names":{"kind":"Widget","plural":"widgets","singular":"widget"}}})");
  definition["spec"]["versions"] = Array{Value::DecodeJson(version)};
  registry.SetCustom("widgets.example.com", definition);
  return registry.Find("example.com", "v1", "widgets");
}

TEST(Table, ShowsNameAndAgeOfCustomResources) {
  const ServedResourcePtr widgets = Widgets(R"({"name":"v1","served":true})");
  const Value object{{"metadata", {{"name", "w"}, {"creationTimestamp", "2026-01-01T00:00:00Z"}}}};
  const Value* objects[] = {&object};
  const Time now = *Time::Parse("2026-01-03T05:00:00Z");
  const Value table = MakeTable(*widgets, objects, {.now = now});
  EXPECT_EQ(table["rows"][std::size_t{0}]["cells"], Value(Array{"w", "2d5h"}));
}

TEST(Table, ShowsTheColumnsOfADefinition) {
  const ServedResourcePtr widgets = Widgets(R"x({"name":"v1","served":true,"additionalPrinterColumns":[
      {"name":"Size","type":"integer","jsonPath":".spec.size"},
      {"name":"Ready","type":"string","jsonPath":".status.conditions[?(@.type==\"Ready\")].status"},
      {"name":"Age","type":"date","jsonPath":".metadata.creationTimestamp"},
      {"name":"Tags","type":"string","jsonPath":".spec.tags","priority":1,"description":"words"},
      {"name":"Wrong","type":"integer","jsonPath":".spec.tags"},
      {"name":"On","type":"boolean","jsonPath":".spec.on"},
      {"name":"None","type":"string","jsonPath":".spec.none"}]})x");
  const Value object = Value::DecodeJson(R"({"metadata":{"name":"w","creationTimestamp":"2026-01-01T00:00:00Z"},
      "spec":{"size":3,"tags":["a","b"],"on":true},
      "status":{"conditions":[{"type":"Other","status":"False"},{"type":"Ready","status":"True"}]}})");
  const Value* objects[] = {&object};
  const Value table = MakeTable(*widgets, objects, {.now = *Time::Parse("2026-01-01T00:00:09Z")});
  EXPECT_EQ(table["rows"][std::size_t{0}]["cells"].EncodeJson(),
            R"(["w",3,"True","9s","[\"a\",\"b\"]",null,true,null])");
  const Value& columns = table["columnDefinitions"];
  ASSERT_EQ(columns.size(), 8u);
  EXPECT_EQ(columns[std::size_t{0}].AsString("format"), "name");
  EXPECT_EQ(columns[std::size_t{4}].AsInt("priority"), 1);
}

// Expected values: apimachinery duration.HumanDuration.
TEST(Table, WritesAgesInAtMostTwoUnits) {
  const std::pair<std::int64_t, const char*> kCases[] = {{-2, "<invalid>"},
                                                         {-1, "0s"},
                                                         {0, "0s"},
                                                         {1, "1s"},
                                                         {119, "119s"},
                                                         {120, "2m"},
                                                         {121, "2m1s"},
                                                         {599, "9m59s"},
                                                         {600, "10m"},
                                                         {10799, "179m"},
                                                         {10800, "3h"},
                                                         {10860, "3h1m"},
                                                         {28799, "7h59m"},
                                                         {28800, "8h"},
                                                         {172799, "47h"},
                                                         {172800, "2d"},
                                                         {176400, "2d1h"},
                                                         {691199, "7d23h"},
                                                         {691200, "8d"},
                                                         {63071999, "729d"},
                                                         {63072000, "2y"},
                                                         {63158400, "2y1d"},
                                                         {252287999, "7y364d"},
                                                         {252288000, "8y"},
                                                         {315360000, "10y"}};
  for (const auto& [seconds, text] : kCases) EXPECT_EQ(HumanDuration(seconds), text) << seconds;
}

TEST(Table, SaysUnknownForAnAbsentTime) {
  const Value object{{"apiVersion", "v1"}, {"kind", "ServiceAccount"}, {"metadata", {{"name", "a"}}}};
  EXPECT_EQ(TableOf(object, {})["rows"][std::size_t{0}]["cells"][1], Value("<unknown>"));
}

// Whatever a client stores must be printable.
TEST(Table, TakesObjectsOfAnyShape) {
  const char* kShapes[] = {R"({})", R"({"metadata":null,"spec":null,"status":[]})",
                           R"({"metadata":{"name":3,"labels":[1]},"spec":{"containers":{},"ports":[1,null],"rules":3,
                               "replicas":"x","selector":{"matchExpressions":[{"key":"","operator":"?"}]},
                               "metrics":[{},{"type":"Resource"},{"type":"Object"}]},
                               "status":{"conditions":"a","containerStatuses":[1,{"state":3}],"hard":{"a":{}}},
                               "subsets":[{"ports":[1]}],"webhooks":2,"subjects":[null]})"};
  for (const ServedResourcePtr& served : BuiltInResources()) {
    for (const char* shape : kShapes) {
      const Value object = Value::DecodeJson(shape);
      const Value* objects[] = {&object};
      const Value table = MakeTable(*served, objects, {});
      EXPECT_EQ(table["rows"].size(), 1u);
      EXPECT_GE(table["rows"][std::size_t{0}]["cells"].size(), 2u) << served->info->kind;
    }
  }
}

}  // namespace
}  // namespace kube::sandbox
