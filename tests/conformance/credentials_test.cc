// Every way to say who one is, told by the server itself. Needs TLS: the sandbox, which takes everybody, is passed
// over.
#include <gmock/gmock.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <functional>

#include "cluster_fixture.h"

namespace conformance {
namespace {

using kube::Config;
using ::testing::AllOf;
using ::testing::Contains;

class Credentials : public ClusterTest {
 protected:
  void SetUp() override {
    if (config().host.rfind("https://", 0) != 0) GTEST_SKIP() << "no credentials travel over plain http";
    std::string pattern = (std::filesystem::temp_directory_path() / "kube-credentials.XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    clientset().CoreV1().ServiceAccounts(ns()).Create({.metadata = {.name = "robot"}});
    token_ = kube::CreateToken(clientset().CoreV1().ServiceAccounts(ns()), "robot").status.token;
    ASSERT_NE(token_, "");
  }
  void TearDown() override {
    std::error_code ignored;
    if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
  }

  /// The cluster, and nobody.
  Config Anonymous() const {
    Config anonymous{.host = config().host, .tls = config().tls};
    anonymous.tls.cert_data = anonymous.tls.cert_file = anonymous.tls.key_data = anonymous.tls.key_file = "";
    return anonymous;
  }
  std::string Write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ + "/" + name) << text;
    return folder_ + "/" + name;
  }
  std::string ExecCredential(const std::string& token) const {
    return R"({"kind": "ExecCredential", "apiVersion": "client.authentication.k8s.io/v1", "status": {"token": ")" +
           token + "\"}}";
  }
  kube::KubeconfigExec Printer(const std::string& path) const {
    return {.command = "cat",
            .args = {path},
            .api_version = "client.authentication.k8s.io/v1",
            .interactive_mode = "Never"};
  }
  static kube::authentication::v1::UserInfo WhoAmI(const kube::Client& client) {
    return kube::Api<kube::authentication::v1::SelfSubjectReview>(client).Create({}).status.user_info;
  }
  std::string Robot() const { return "system:serviceaccount:" + ns() + ":robot"; }

  std::string folder_;
  std::string token_;
};

TEST_F(Credentials, ABearerTokenIsTheServiceAccount) {
  Config robot = Anonymous();
  robot.bearer_token = token_;
  EXPECT_EQ(WhoAmI(kube::Client(robot)).username, Robot());
}

TEST_F(Credentials, ATokenFileIsReadAgainAfterARefusal) {
  Config robot = Anonymous();
  robot.bearer_token_file = Write("token", "S3CR3T.no.token");
  kube::Client client(robot);
  EXPECT_TRUE(CatchApiError([&] { WhoAmI(client); }).IsUnauthorized());
  Write("token", token_ + "\n");
  EXPECT_EQ(WhoAmI(client).username, Robot());
}

TEST_F(Credentials, APluginsTokenIsFetchedAgainAfterARefusal) {
  Config robot = Anonymous();
  robot.exec = Printer(Write("credential", ExecCredential(token_)));
  kube::Client client(robot);
  EXPECT_EQ(WhoAmI(client).username, Robot());

  robot.exec = Printer(Write("refused", ExecCredential("S3CR3T.no.token")));
  kube::Client refused(robot);
  EXPECT_TRUE(CatchApiError([&] { WhoAmI(refused); }).IsUnauthorized());
  Write("refused", ExecCredential(token_));
  EXPECT_EQ(WhoAmI(refused).username, Robot());
}

TEST_F(Credentials, TheProgramsOwnTokensServeToo) {
  class Tokens : public kube::TokenSource {
   public:
    explicit Tokens(std::string token) : token_(std::move(token)) {}
    std::string Token(const kube::CallContext&) override { return refused_ ? token_ : "S3CR3T.no.token"; }
    bool Refused(std::string_view, const kube::CallContext&) override { return !std::exchange(refused_, true); }

   private:
    std::string token_;
    bool refused_ = false;
  };
  Config robot = Anonymous();
  robot.token_source = std::make_shared<Tokens>(token_);
  EXPECT_EQ(WhoAmI(kube::Client(robot)).username, Robot()) << "the first token was refused, the second sent at once";
}

TEST_F(Credentials, ANobodyIsUnauthorizedAndAnAccountWithoutRightsForbidden) {
  EXPECT_TRUE(CatchApiError([&] { kube::Clientset(Anonymous()).CoreV1().Secrets(ns()).List(); }).IsForbidden());
  Config robot = Anonymous();
  robot.bearer_token = "S3CR3T.no.token";
  EXPECT_TRUE(CatchApiError([&] { kube::Clientset(robot).CoreV1().Secrets(ns()).List(); }).IsUnauthorized());
  robot.bearer_token = token_;
  EXPECT_TRUE(CatchApiError([&] { kube::Clientset(robot).CoreV1().Secrets(ns()).List(); }).IsForbidden());
}

TEST_F(Credentials, ImpersonationCarriesUserUidGroupsAndExtra) {
  Config other = config();
  other.impersonate = {
      .user = "jane", .uid = "u-7", .groups = {"devs", "ops"}, .extra = {{"example.com/Scopes%", {"a", "b"}}}};
  kube::authentication::v1::UserInfo user = WhoAmI(kube::Client(other));
  EXPECT_EQ(user.username, "jane");
  EXPECT_EQ(user.uid, "u-7");
  EXPECT_THAT(user.groups, AllOf(Contains("devs"), Contains("ops")));
  EXPECT_THAT(user.extra.at("example.com/scopes%"), ::testing::ElementsAre("a", "b"));
}

}  // namespace
}  // namespace conformance
