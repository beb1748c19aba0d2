// Secrets of every kind go through the client, and what it prints meanwhile goes into the suite's log.
// scripts/conformance looks through that for the word that is planted in each of them.
#include <gmock/gmock.h>

#include <cstdio>
#include <mutex>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cluster_fixture.h"

namespace conformance {
namespace {

using kube::core::v1::Secret;
using ::testing::Contains;
using ::testing::HasSubstr;

// Not its base64 alone: these bytes have the word in their base64 form, in which servers give them back.
kube::Bytes PlantedBytes() {
  kube::Bytes bytes;
  bytes.data = std::string("\x4b\x70\x91\xdd\x30\x00", 6);  // "S3CR3TAA"
  return bytes;
}

class Secrets : public ClusterTest {
 protected:
  Secrets() {
    kube::Config talkative = config();
    talkative.content_type = kube::ContentType::kJson;  // protobuf would not be shown as text
    talkative.observers = {kube::MakeWireLog({.level = 10, .write = [this](std::string_view line) { Print(line); }})};
    secrets_.emplace(kube::Client(talkative), ns());
  }
  // Into the suite's log, and kept.
  void Print(std::string_view line) {
    std::lock_guard lock(mutex_);
    lines_.emplace_back(line);
    std::fprintf(stderr, "%s\n", lines_.back().c_str());
  }
  std::vector<std::string> Printed() {
    std::lock_guard lock(mutex_);
    return lines_;
  }
  static Secret Planted(std::string name) {
    return {.metadata = {.name = std::move(name)},
            .data = {{"bytes", PlantedBytes()}},
            .string_data = {{"text", "S3CR3T-text"}}};
  }

  std::mutex mutex_;
  std::vector<std::string> lines_;
  std::optional<kube::Api<Secret>> secrets_;
};

TEST_F(Secrets, AreMaskedInTheWireLog) {
  Secret secret = secrets_->Create(Planted("a"));
  EXPECT_EQ(secret.data.at("text").data, "S3CR3T-text");
  EXPECT_EQ(secrets_->Get("a").data.at("bytes").data, PlantedBytes().data);
  secret.data["bytes"].data += "S3CR3T";
  secrets_->Update(secret);
  secrets_->Patch("a", {kube::PatchType::kMerge, R"({"data":{"more":"S3CR3TAA"}})"});
  EXPECT_EQ(secrets_->List().items.size(), secrets_->ListPaged().items.size());
  secrets_->Delete("a");
  EXPECT_THAT(Printed(), Contains(HasSubstr("<masked, ")));
  EXPECT_THAT(Printed(), Contains(HasSubstr("/secrets/a")));
}

TEST_F(Secrets, AreNotInMessages) {
  secrets_->Apply({.metadata = {.name = "a"}, .data = {{"bytes", PlantedBytes()}}}, {.field_manager = "first"});
  const Secret other{.metadata = {.name = "a"}, .data = {{"bytes", "S3CR3T of another"}}};
  const auto conflict = CatchApiError([&] { secrets_->Apply(other, {.field_manager = "second"}); });
  EXPECT_TRUE(conflict.IsConflict());
  Print(conflict.what());
  const Secret stale = secrets_->Get("a");
  secrets_->Patch("a", {kube::PatchType::kMerge, R"({"data":{"more":"S3CR3TAA"}})"});
  const auto outdated = CatchApiError([&] { secrets_->Update(stale); });
  EXPECT_TRUE(outdated.IsConflict());
  Print(outdated.what());
  Secret no_json = Planted("docker");
  no_json.type = "kubernetes.io/dockerconfigjson";
  no_json.string_data = {{".dockerconfigjson", "{S3CR3T"}};
  const auto invalid = CatchApiError([&] { secrets_->Create(no_json); });
  EXPECT_TRUE(invalid.IsInvalid());
  Print(invalid.what());
}

TEST_F(Secrets, OfTheConfigurationAreNotPrinted) {
  kube::Config wrong{.host = config().host, .tls = config().tls};
  wrong.tls.cert_data = wrong.tls.cert_file = wrong.tls.key_data = wrong.tls.key_file = "";
  wrong.bearer_token = "S3CR3T-token";
  wrong.observers = {kube::MakeWireLog({.level = 10, .write = [this](std::string_view line) { Print(line); }})};
  std::ostringstream text;
  text << wrong;
  Print(text.str());
  EXPECT_THAT(text.str(), HasSubstr("bearer_token: <hidden>"));
  const auto list = [&] { kube::Clientset(wrong).CoreV1().Secrets(ns()).List(); };
  if (config().host.starts_with("https://")) {
    const auto refused = CatchApiError(list);
    EXPECT_TRUE(refused.IsUnauthorized());
    Print(refused.what());
    EXPECT_THAT(Printed(), Contains(HasSubstr("Authorization: Bearer <masked>")));
  } else {
    list();  // the token does not travel over plain http
  }
}

}  // namespace
}  // namespace conformance
