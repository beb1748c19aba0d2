// What ExtractFields takes out, held against what client-go's Extract functions take out of the same objects.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "kube/api/apps/v1/types.h"
#include "kube/api/autoscaling/v2/types.h"
#include "kube/api/batch/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/networking/v1/types.h"
#include "kube/api/rbac/v1/types.h"
#include "kube/client/managed_fields.h"
#include "kube/codec/convert.h"
#include "kube/codec/yaml.h"

namespace kube {
namespace {

Value Read(const std::string& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return Value::DecodeJson(path.ends_with(".yaml") ? YamlToJson(text.str()) : text.str());
}

struct Case {
  const Value* object = nullptr;
  std::string manager{};
  std::string subresource{};
};

template <class T>
Value ExtractTyped(const Case& one) {
  return ExtractFields(FromValue<T>(*one.object), one.manager, one.subresource).ToValue();
}

Value Typed(const Case& one) {
  static const std::map<std::string, Value (*)(const Case&), std::less<>> kKinds = {
      {"ConfigMap", ExtractTyped<core::v1::ConfigMap>},
      {"Deployment", ExtractTyped<apps::v1::Deployment>},
      {"HorizontalPodAutoscaler", ExtractTyped<autoscaling::v2::HorizontalPodAutoscaler>},
      {"Job", ExtractTyped<batch::v1::Job>},
      {"NetworkPolicy", ExtractTyped<networking::v1::NetworkPolicy>},
      {"Node", ExtractTyped<core::v1::Node>},
      {"PersistentVolumeClaim", ExtractTyped<core::v1::PersistentVolumeClaim>},
      {"Pod", ExtractTyped<core::v1::Pod>},
      {"Role", ExtractTyped<rbac::v1::Role>},
      {"Secret", ExtractTyped<core::v1::Secret>},
      {"Service", ExtractTyped<core::v1::Service>},
      {"ServiceAccount", ExtractTyped<core::v1::ServiceAccount>},
      {"StatefulSet", ExtractTyped<apps::v1::StatefulSet>},
  };
  return kKinds.at(std::string((*one.object)["kind"].AsString()))(one);
}

// The leaves of a value, a line each.
void Flatten(const Value& value, const std::string& path, std::vector<std::string>& lines) {
  if (value.IsObject() && !value.empty()) {
    for (const auto [key, member] : value.members()) Flatten(member, path + "." + std::string(key), lines);
  } else if (value.IsArray() && !value.empty()) {
    std::size_t i = 0;
    for (const Value& item : value.items()) Flatten(item, path + "[" + std::to_string(i++) + "]", lines);
  } else {
    lines.push_back(path + " = " + value.EncodeJson());
  }
}

// What libkube says (+) and upstream does not, and the other way round (-).
std::vector<std::string> Differences(const Value& ours, const Value& upstream) {
  std::vector<std::string> mine;
  std::vector<std::string> theirs;
  Flatten(ours, "", mine);
  Flatten(upstream, "", theirs);
  std::sort(mine.begin(), mine.end());
  std::sort(theirs.begin(), theirs.end());
  std::vector<std::string> plus;
  std::vector<std::string> minus;
  std::set_difference(mine.begin(), mine.end(), theirs.begin(), theirs.end(), std::back_inserter(plus));
  std::set_difference(theirs.begin(), theirs.end(), mine.begin(), mine.end(), std::back_inserter(minus));
  std::vector<std::string> lines;
  for (const std::string& line : plus) lines.push_back("+" + line);
  for (const std::string& line : minus) lines.push_back("-" + line);
  return lines;
}

Value Untyped(const Case& one) {
  return ExtractFields(Unstructured(*one.object), one.manager, one.subresource).object();
}

std::vector<std::string> Lines(const Value& list) {
  std::vector<std::string> lines;
  for (const Value& line : list.items()) lines.emplace_back(line.AsString());
  return lines;
}

// testdata/extract_cases.json holds what upstream's own code takes out, testdata/extract_differences.yaml where libkube
// says something else and why. Where upstream gives an error, libkube's answer counts from the bare name on.
TEST(ExtractCases, TakeOutWhatClientGoTakesOut) {
  const Value groups = Read(KUBE_TESTDATA "/extract_cases.json");
  const Value listed = Read(KUBE_TESTDATA "/extract_differences.yaml");
  std::map<std::string, const Value*> differences;
  for (const Value& one : listed["cases"].items()) {
    ASSERT_TRUE(differences.emplace(one["case"].AsString(), &one).second)
        << one["case"].AsString() << " is there twice";
    ASSERT_FALSE(one["why"].empty());
    for (const Value& why : one["why"].items()) EXPECT_TRUE(listed["reasons"].Contains(why.AsString()));
  }
  const Value none;
  std::size_t count = 0;
  for (const Value& group : groups.items()) {
    const Value& object = group["object"];
    const Value bare = Untyped({&object, "nobody at all", ""});
    for (const Value& one : group["cases"].items()) {
      const Case question{&object, std::string(one["manager"].AsString()),
                          std::string(one.GetString("subresource").value_or(""))};
      const std::string name = std::string(object.At("metadata.name").AsString()) + ": " + question.manager +
                               (question.subresource.empty() ? "" : " of " + question.subresource);
      SCOPED_TRACE(name + ", upstream: " + one.EncodeJson());
      const auto found = differences.find(name);
      const Value& difference = found == differences.end() ? none : *found->second;
      const Value typed = Typed(question);
      EXPECT_EQ(Differences(typed, one.Contains("error") ? bare : one["extract"]), Lines(difference["typed"]));
      EXPECT_EQ(Differences(Untyped(question), typed), Lines(difference["untyped"]));
      if (found != differences.end()) differences.erase(found);
      ++count;
    }
  }
  EXPECT_GT(count, 150u);
  EXPECT_TRUE(differences.empty()) << differences.begin()->first << " is no case";
}

}  // namespace
}  // namespace kube
