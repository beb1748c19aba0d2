// Changing kubeconfig files in place, and the views that kubectl config view has.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <thread>
#include <vector>

#include "src/config/file_lock.h"
#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kFirst[] = R"(current-context: one
clusters:
- {name: shared, cluster: {server: 'https://first', certificate-authority: pki/ca.crt}}
users:
- {name: a, user: {token: S3CR3T-a}}
contexts:
- {name: one, context: {cluster: shared, user: a}}
)";
constexpr char kSecond[] = R"(current-context: two
clusters:
- {name: shared, cluster: {server: 'https://second'}}
users:
- {name: b, user: {password: S3CR3T-b, username: bob}}
extensions: [{name: mine, extension: {x: 1}}]
contexts:
- {name: two, context: {cluster: shared, user: b, namespace: old}}
)";

class EditKubeconfigTest : public ::testing::Test {
 protected:
  TestDir dir_;
  std::string first_ = dir_.Write("first", kFirst);
  std::string second_ = dir_.Write("second", kSecond);
};

TEST_F(EditKubeconfigTest, WritesEachEntryToTheFileItCameFrom) {
  EditKubeconfig({first_, second_}, [](Kubeconfig& config) {
    config.contexts["two"].namespace_ = "new";
    config.users["b"].password = "S3CR3T-other";
  });
  EXPECT_EQ(ReadAll(first_), kFirst) << "nothing of it was changed";
  Kubeconfig second = LoadKubeconfig({second_});
  EXPECT_EQ(second.contexts.at("two").namespace_, "new");
  EXPECT_EQ(second.users.at("b").password, "S3CR3T-other");
  EXPECT_EQ(second.clusters.at("shared").server, "https://second") << "hidden behind the first file's, and kept";
  EXPECT_EQ(second.extensions.at("mine"), R"({"x":1})");
  struct stat info{};
  ASSERT_EQ(::stat(second_.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST_F(EditKubeconfigTest, NewEntriesGoToTheFirstFileThatExists) {
  std::string missing = dir_.Path("none/config");
  EditKubeconfig({missing, first_, second_}, [](Kubeconfig& config) { config.users["new"].token = "S3CR3T-new"; });
  EXPECT_TRUE(LoadKubeconfig({first_}).users.contains("new"));
  EXPECT_FALSE(std::filesystem::exists(missing));
  std::string last = dir_.Path("other/config");
  EditKubeconfig({missing, last}, [](Kubeconfig& config) { config.current_context = "x"; });
  EXPECT_EQ(LoadKubeconfig({last}).current_context, "x") << "of files that are all missing the last is made";
}

TEST_F(EditKubeconfigTest, TheCurrentContextIsSetInTheDefaultFileAndRemovedWhereItIs) {
  std::string empty = dir_.Write("empty", "");
  EditKubeconfig({empty, first_, second_}, [](Kubeconfig& config) {
    EXPECT_EQ(config.current_context, "one");
    config.current_context = "two";
  });
  EXPECT_EQ(LoadKubeconfig({empty}).current_context, "two");
  EXPECT_EQ(ReadAll(first_), kFirst);
  EditKubeconfig({dir_.Write("none", ""), first_}, [](Kubeconfig& config) { config.current_context.clear(); });
  EXPECT_EQ(LoadKubeconfig({first_}).current_context, "");
}

TEST_F(EditKubeconfigTest, RemovesEntriesAndKeepsRelativePaths) {
  EditKubeconfig({first_, second_}, [](Kubeconfig& config) { config.users.erase("a"); });
  Kubeconfig first = LoadKubeconfig({first_});
  EXPECT_TRUE(first.users.empty());
  EXPECT_EQ(first.clusters.at("shared").certificate_authority, "pki/ca.crt");
}

TEST_F(EditKubeconfigTest, WritesNothingWhenTheEditFails) {
  EXPECT_THROW(EditKubeconfig({first_},
                              [](Kubeconfig& config) {
                                config.users.clear();
                                throw std::runtime_error("no");
                              }),
               std::runtime_error);
  EXPECT_EQ(ReadAll(first_), kFirst);
  EXPECT_FALSE(std::filesystem::exists(first_ + ".lock"));
}

TEST_F(EditKubeconfigTest, FaultyFilesAreLeftAlone) {
  std::string broken = dir_.Write("broken", "users: [{name: a, user: {token: [S3CR3T]}}]");
  auto faults = FaultsOf([&] { EditKubeconfig({first_, broken}, [](Kubeconfig&) { ADD_FAILURE(); }); });
  EXPECT_EQ(faults[0].file, broken);
  EXPECT_THAT(All(faults), Not(HasSubstr("S3CR3T")));
}

TEST_F(EditKubeconfigTest, WritersWaitForEachOther) {
  std::vector<std::thread> writers;
  for (int i = 0; i < 8; ++i) {
    writers.emplace_back([this, i] {
      EditKubeconfig({i % 2 ? first_ : second_, i % 2 ? second_ : first_},
                     [i](Kubeconfig& config) { config.users["user" + std::to_string(i)].username = "x"; });
    });
  }
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(LoadKubeconfig({first_, second_}).users.size(), 10u);
}

TEST_F(EditKubeconfigTest, ALockThatStaysIsNamed) {
  std::string lock = dir_.Write("first.lock", "");
  auto faults = FaultsOf([&] { FileLocks({first_, second_}, std::chrono::milliseconds(0)); });
  EXPECT_EQ(faults[0].file, first_);
  EXPECT_THAT(faults[0].message, HasSubstr(lock + " exists"));
  EXPECT_FALSE(std::filesystem::exists(second_ + ".lock"));
  EXPECT_TRUE(std::filesystem::exists(lock)) << "somebody else's";
}

TEST(MinifyKubeconfig, KeepsWhatTheContextUses) {
  Kubeconfig config = ParseKubeconfig(kFirst);
  config.users["other"].token = "S3CR3T";
  config.contexts["other"] = {.cluster = "gone", .user = "other"};
  Kubeconfig small = MinifyKubeconfig(config);
  EXPECT_EQ(small.users.size(), 1u);
  EXPECT_TRUE(small.users.contains("a"));
  small = MinifyKubeconfig(config, "other");
  EXPECT_EQ(small.current_context, "other");
  EXPECT_TRUE(small.users.contains("other"));
  EXPECT_TRUE(small.clusters.empty());
  EXPECT_TRUE(HasFault(FaultsOf([&] { MinifyKubeconfig(config, "nope"); }), "", "context", "\"nope\" does not exist"));
  config.current_context.clear();
  EXPECT_TRUE(HasFault(FaultsOf([&] { MinifyKubeconfig(config); }), "", "current-context", "no context is chosen"));
}

TEST(FlattenKubeconfig, PutsFilesInline) {
  TestDir dir;
  dir.Write("pki/ca.crt", kCertPem);
  std::string path = dir.Write("config", kFirst);
  Kubeconfig flat = FlattenKubeconfig(LoadKubeconfig({path}));
  EXPECT_EQ(flat.clusters.at("shared").certificate_authority_data, kCertPem);
  EXPECT_EQ(flat.clusters.at("shared").certificate_authority, "");
  std::filesystem::remove(dir.Path("pki/ca.crt"));
  auto faults = FaultsOf([&] { FlattenKubeconfig(LoadKubeconfig({path})); });
  EXPECT_TRUE(HasFault(faults, "cluster \"shared\"", "certificate-authority", "pki/ca.crt cannot be read"));
}

TEST(ShortenKubeconfig, HidesSecretsAndShortensData) {
  Kubeconfig config = ParseKubeconfig(kSecond);
  config.users["t"].token = "S3CR3T";
  config.users["t"].client_key_data = kKeyPem;
  config.users["o"].auth_provider = {
      {.name = "oidc",
       .config = {
           {"client-id", "shown"}, {"client-secret", "S3CR3T"}, {"id-token", "S3CR3T"}, {"refresh-token", "S3CR3T"}}}};
  std::string shown = KubeconfigToYaml(ShortenKubeconfig(config));
  EXPECT_THAT(shown, Not(HasSubstr("S3CR3T")));
  EXPECT_THAT(shown, HasSubstr("client-key-data: DATA+OMITTED"));
  EXPECT_THAT(shown, HasSubstr("token: REDACTED"));
  EXPECT_THAT(shown, HasSubstr("client-id: shown"));
}

}  // namespace
}  // namespace kube::config
