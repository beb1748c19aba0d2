#include "src/sandbox/validation.h"

#include <gtest/gtest.h>
#include <kube/codec/patch.h>
#include <kube/codec/registry.h>
#include <kube/codec/value.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/defaults.h"
#include "src/sandbox/encoding.h"
#include "tests/unit/sandbox_views/golden.h"

namespace kube::sandbox {
namespace {

// What the real server finds and ours does not look for: "<object>: <field>", and why.
constexpr std::array<std::string_view, 15> kNotChecked{
    // A second sentence about the same key.
    "labels: metadata.labels",
    // The name made from a prefix that is already refused.
    ": metadata.name",
    // Malformed structs quoted with all their empty members, in Go's names.
    "wrong: spec.versions", "wrong: status.storedVersions",
    "bad-resources: spec.containers[0].resources.requests[memory]",  // copied from the limit by defaults elsewhere
    "d-surge: spec.selector",             // "invalid label selector" on top of what is wrong with it
    "c-schedule: spec.timeZone",          // needs the time zone database
    "h-zero: spec.metrics",               // scaling to zero
    "rq-bad: spec.hard[nonsense]",        // names of resources
    "e-bad: subsets[1].addresses[0].ip",  // the same in other words
    "p-change: spec.containers",
    "p-fine: spec",                         // loses the mount of a token that an admission plugin had added
    "s-ip: spec.externalIPs[0]",            // seen only when the other addresses are fine
    "sec-docker: data[.dockerconfigjson]",  // where the JSON breaks
    "d-percent: spec.strategy"};

Value Stored(const Value& posted) {
  Value object = Canonical(*FindTypeInfo(posted.AsString("apiVersion"), posted.AsString("kind")), posted);
  ApplyDefaults(InfoOf(object), object);
  if (InfoOf(object).namespaced) object["metadata"]["namespace"] = "default";
  // What the strategy of services does.
  if (object.AsString("kind") == "Service" && std::as_const(object)["spec"].Contains("clusterIP")) {
    const Value address = std::as_const(object)["spec"]["clusterIP"];
    object["spec"]["clusterIPs"] = Array{address};
  }
  return object;
}

// How names are made up is told in words of our own: only the value is compared.
std::string Line(const std::string& reason, const std::string& field, std::string message) {
  for (const char* own : {": a lowercase RFC", ": a valid ", ": a DNS-1035", ": name part", ": must consist of",
                          ": must have a", ": must be a number"}) {
    if (const std::size_t at = message.find(own); at != std::string::npos) message.resize(at);
  }
  return reason + " | " + field + " | " + message;
}
std::string Text3(const StatusCause& cause) { return Line(cause.reason, cause.field, cause.message); }

bool IsNotChecked(const Value& posted, std::string_view field) {
  const std::string key = std::string(posted["metadata"].GetString("name").value_or("")) + ": " + std::string(field);
  return std::find(kNotChecked.begin(), kNotChecked.end(), key) != kNotChecked.end();
}

void Compare(const Value& entry, const std::vector<StatusCause>& causes) {
  const std::string name(entry["posted"].GetString("metadata.name").value_or(""));
  std::vector<std::string> real, ours;
  for (const Value& cause : entry["causes"].items()) {
    const auto part = [&cause](std::size_t i) { return std::string(cause[i].AsString()); };
    if (!IsNotChecked(entry["posted"], part(1))) real.push_back(Line(part(0), part(1), part(2)));
  }
  for (const StatusCause& cause : causes) {
    if (!IsNotChecked(entry["posted"], cause.field)) ours.push_back(Text3(cause));
  }
  std::sort(real.begin(), real.end());
  std::sort(ours.begin(), ours.end());
  const std::string label = std::string(entry["posted"].AsString("kind")) + " " + name;
  for (const std::string& one : ours) {
    EXPECT_NE(std::find(real.begin(), real.end(), one), real.end()) << label << ": only ours: " << one;
  }
  for (const std::string& one : real) {
    EXPECT_NE(std::find(ours.begin(), ours.end(), one), ours.end()) << label << ": only the real server's: " << one;
  }
}

TEST(Validation, FindsTheFaultsOfTheRealServer) {
  const Value golden = ReadGoldenJson("invalid.json");
  ASSERT_GT(golden.size(), 80u);
  std::size_t refused = 0;
  for (const Value& entry : golden.items()) {
    const Value object = Stored(entry["posted"]);
    if (!entry.Contains("change")) {
      Compare(entry, Validate(InfoOf(object), object, nullptr));
    } else {
      EXPECT_TRUE(Validate(InfoOf(object), object, nullptr).empty()) << object.AsString("metadata.name");
      Value changed = ApplyMergePatch(entry["posted"], entry["change"]);
      changed = Stored(changed);
      Compare(entry, Validate(InfoOf(object), changed, &object));
    }
    refused += entry["causes"].empty() ? 0 : 1;
  }
  EXPECT_GT(refused, 75u);
}

TEST(Validation, AcceptsWhatTheRealServerStored) {
  const Value golden = ReadGoldenJson("objects.json");
  for (const Value& entry : golden.items()) {
    const Value object = Stored(entry["posted"]);
    const auto causes = Validate(InfoOf(object), object, nullptr);
    EXPECT_TRUE(causes.empty()) << object.AsString("kind") << " " << object.AsString("metadata.name") << ": "
                                << Text3(causes.empty() ? StatusCause{} : causes[0]);
    const auto again = Validate(InfoOf(object), object, &object);
    EXPECT_TRUE(again.empty()) << object.AsString("metadata.name") << ": "
                               << Text3(again.empty() ? StatusCause{} : again[0]);
  }
}

TEST(Validation, AcceptsPodUpdatesThatAreAllowed) {
  const Value pod = Stored(Value::DecodeJson(R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},"spec":{
      "containers":[{"name":"a","image":"n:1"}],"tolerations":[{"key":"a","operator":"Exists"}]}})"));
  Value changed = pod;
  changed["spec"]["containers"][0]["image"] = "n:2";
  changed["spec"]["activeDeadlineSeconds"] = 5;
  changed["spec"]["tolerations"].push_back({{"key", "b"}, {"operator", "Exists"}});
  EXPECT_TRUE(Validate(InfoOf(pod), changed, &pod).empty());
  changed["spec"]["tolerations"].EraseAt(0);
  ASSERT_EQ(Validate(InfoOf(pod), changed, &pod).size(), 1u);
  EXPECT_EQ(Validate(InfoOf(pod), changed, &pod)[0].field, "spec");
}

TEST(Validation, LimitsTheSizeOfAnnotationsAndConfigMaps) {
  Value object{{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", {{"name", "a"}}}};
  object["metadata"]["annotations"]["a"] = std::string(256 * 1024, 'x');
  object["data"]["a"] = std::string(1024 * 1024 + 1, 'x');
  const auto causes = Validate(InfoOf(object), object, nullptr);
  ASSERT_EQ(causes.size(), 2u);
  EXPECT_EQ(Text3(causes[0]), "FieldValueTooLong | metadata.annotations | Too long: may not be more than 262144 bytes");
  EXPECT_EQ(causes[1].message, "Too long: may not be more than 1048576 bytes");
}

TEST(Validation, NeverRepeatsSecretData) {
  const Value secret{{"apiVersion", "v1"},
                     {"kind", "Secret"},
                     {"metadata", {{"name", "a"}}},
                     {"type", "kubernetes.io/dockerconfigjson"},
                     {"data", {{".dockerconfigjson", "c2VjcmV0LXRva2Vu"}}}};
  const auto causes = Validate(InfoOf(secret), secret, nullptr);
  ASSERT_EQ(causes.size(), 1u);
  EXPECT_EQ(causes[0].message.find("c2VjcmV0"), std::string::npos);
  EXPECT_EQ(causes[0].message.find("secret-token"), std::string::npos);
}

TEST(Validation, TakesObjectsOfAnyShape) {
  const char* kShapes[] = {
      R"({})", R"({"metadata":null,"spec":null})",
      R"({"metadata":{"ownerReferences":[1,null],"finalizers":[{}],"labels":[]},"spec":{"ports":[1],
                               "containers":[null,3],"volumes":[[]],"template":4,"rules":[{"http":3}],"versions":[[]],
                               "selector":[],"schedule":7},"rules":[0],"subjects":[1],"data":[],"subsets":[1]})"};
  for (const ServedResourcePtr& served : BuiltInResources()) {
    for (const char* shape : kShapes) {
      const Value object = Value::DecodeJson(shape);
      EXPECT_NO_THROW(Validate(*served->info, object, nullptr)) << served->info->kind << shape;
      EXPECT_NO_THROW(Validate(*served->info, object, &object)) << served->info->kind << shape;
    }
  }
}

}  // namespace
}  // namespace kube::sandbox
