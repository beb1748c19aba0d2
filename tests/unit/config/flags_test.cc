#include "kube/config/flags.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// A command line that can be taken from; the program's name stands in front.
class Line {
 public:
  explicit Line(std::vector<std::string> arguments) : texts_(std::move(arguments)) {
    texts_.insert(texts_.begin(), "program");
    for (std::string& text : texts_) argv_.push_back(text.data());
    argv_.push_back(nullptr);
    argc_ = static_cast<int>(texts_.size());
  }
  LoadOptions Take(std::span<const ConnectionFlag> flags = ConnectionFlags()) {
    return TakeConnectionFlags(argc_, argv_.data(), flags);
  }
  // What is left, without the program's name.
  std::vector<std::string> Rest() const {
    EXPECT_EQ(argv_[argc_], nullptr);
    EXPECT_STREQ(argv_[0], "program");
    return {argv_.begin() + 1, argv_.begin() + argc_};
  }

 private:
  std::vector<std::string> texts_;
  std::vector<char*> argv_;
  int argc_ = 0;
};

LoadOptions Take(std::vector<std::string> arguments) {
  Line line(std::move(arguments));
  LoadOptions options = line.Take();
  EXPECT_THAT(line.Rest(), ElementsAre());
  return options;
}

TEST(ConnectionFlags, EachTextSetsItsOption) {
  const std::map<std::string, std::string LoadOptions::*> texts = {
      {"kubeconfig", &LoadOptions::kubeconfig},
      {"context", &LoadOptions::context},
      {"cluster", &LoadOptions::cluster},
      {"user", &LoadOptions::user},
      {"namespace", &LoadOptions::namespace_},
      {"server", &LoadOptions::server},
      {"certificate-authority", &LoadOptions::certificate_authority},
      {"tls-server-name", &LoadOptions::tls_server_name},
      {"proxy-url", &LoadOptions::proxy_url},
      {"client-certificate", &LoadOptions::client_certificate},
      {"client-key", &LoadOptions::client_key},
      {"token", &LoadOptions::token},
      {"username", &LoadOptions::username},
      {"password", &LoadOptions::password},
      {"as", &LoadOptions::as},
      {"as-uid", &LoadOptions::as_uid}};
  for (const auto& [name, member] : texts) {
    EXPECT_EQ(Take({"--" + name, "S3CR3T"}).*member, "S3CR3T") << name;
    EXPECT_EQ(Take({"--" + name + "=S3CR3T=x"}).*member, "S3CR3T=x") << name;
    EXPECT_EQ(Take({"-" + name, "S3CR3T"}).*member, "S3CR3T") << name;
    EXPECT_EQ(Take({"-" + name + "=S3CR3T"}).*member, "S3CR3T") << name;
    EXPECT_EQ(Take({"--" + name, "a", "--" + name, "-b"}).*member, "-b") << name;
  }
  std::set<std::string_view> others;
  for (const ConnectionFlag& flag : ConnectionFlags()) {
    if (!texts.contains(std::string(flag.name))) others.insert(flag.name);
  }
  EXPECT_THAT(others, ElementsAre("as-group", "as-user-extra", "disable-compression", "insecure-skip-tls-verify",
                                  "request-timeout"))
      << "these are tested below";
}

TEST(ConnectionFlags, ShortFormsAreThoseOfKubectl) {
  const LoadOptions options = Take({"-n", "web", "-s=https://x"});
  EXPECT_EQ(options.namespace_, "web");
  EXPECT_EQ(options.server, "https://x");
  Line line({"--n", "web", "-nweb"});
  EXPECT_EQ(line.Take().namespace_, "");
  EXPECT_THAT(line.Rest(), ElementsAre("--n", "web", "-nweb")) << "the last could be the program's own -nweb";
}

TEST(ConnectionFlags, BoolsTakeTheWordsOfGo) {
  EXPECT_EQ(Take({}).insecure_skip_tls_verify, std::nullopt);
  EXPECT_EQ(Take({"--insecure-skip-tls-verify"}).insecure_skip_tls_verify, true);
  EXPECT_EQ(Take({"-insecure-skip-tls-verify=T"}).insecure_skip_tls_verify, true);
  EXPECT_EQ(Take({"--insecure-skip-tls-verify=false"}).insecure_skip_tls_verify, false);
  EXPECT_EQ(Take({"--disable-compression"}).disable_compression, true);
  EXPECT_EQ(Take({"--disable-compression=0"}).disable_compression, false);
  Line line({"--disable-compression", "false"});
  EXPECT_EQ(line.Take().disable_compression, true);
  EXPECT_THAT(line.Rest(), ElementsAre("false")) << "a bool takes no value from the next argument";
}

TEST(ConnectionFlags, GroupsAndAttributesAddUp) {
  const LoadOptions options = Take({"--as", "jane", "--as-group=a,b", "--as-group", "c", "--as-user-extra=k=1",
                                    "--as-user-extra", "k=2=3", "-as-user-extra=l="});
  EXPECT_THAT(options.as_groups, ElementsAre("a,b", "c"));
  EXPECT_EQ(options.as_user_extra, (std::map<std::string, std::vector<std::string>>{{"k", {"1", "2=3"}}, {"l", {""}}}));
}

TEST(ConnectionFlags, TimesAreSecondsOrDurations) {
  EXPECT_EQ(Take({"--request-timeout", "30"}).timeout, "30");
  EXPECT_EQ(Take({"--request-timeout=1m30s"}).timeout, "1m30s");
  EXPECT_EQ(Take({"--request-timeout="}).timeout, "");
}

TEST(ConnectionFlags, NamespacesLoseTheirPrefix) {
  EXPECT_EQ(Take({"-n", "NS/web"}).namespace_, "web");
  EXPECT_EQ(Take({"--namespace=namespaces/web"}).namespace_, "web");
  EXPECT_EQ(Take({"-n", "ns/"}).namespace_, "ns/") << "a fault when it is loaded, not silence";
}

TEST(ConnectionFlags, LeaveTheRestInItsOrder) {
  Line line({"get", "-f", "file", "--context=dev", "--contexts", "-", "-v=6", "--token", "S3CR3T", "pods", "--",
             "--context", "prod"});
  const LoadOptions options = line.Take();
  EXPECT_EQ(options.context, "dev");
  EXPECT_EQ(options.token, "S3CR3T");
  EXPECT_THAT(line.Rest(),
              ElementsAre("get", "-f", "file", "--contexts", "-", "-v=6", "pods", "--", "--context", "prod"));
  Line again(line.Rest());
  EXPECT_EQ(again.Take().context, "");
  EXPECT_THAT(again.Rest(), line.Rest());
}

TEST(ConnectionFlags, AllFaultsComeAtOnceAndNothingIsTaken) {
  Line line({"--context=dev", "--request-timeout=S3CR3T", "--insecure-skip-tls-verify=S3CR3T",
             "--disable-compression=", "--as-user-extra", "S3CR3T", "--as-user-extra==S3CR3T", "--token"});
  const auto before = line.Rest();
  const auto faults = FaultsOf([&] { line.Take(); });
  EXPECT_EQ(line.Rest(), before);
  EXPECT_EQ(faults.size(), 6u);
  EXPECT_TRUE(HasFault(faults, "", "--request-timeout", "must be whole seconds"));
  EXPECT_TRUE(HasFault(faults, "", "--insecure-skip-tls-verify", "must be true or false"));
  EXPECT_TRUE(HasFault(faults, "", "--disable-compression", "must be true or false"));
  EXPECT_TRUE(HasFault(faults, "", "--as-user-extra", "must be KEY=VALUE"));
  EXPECT_TRUE(HasFault(faults, "", "--token", "needs a value, as --token TOKEN"));
  EXPECT_EQ(All(faults).find("S3CR3T"), std::string::npos);
}

TEST(ConnectionFlags, MessagesOfWhatIsLoadedHoldNoSecret) {
  for (std::vector<std::string> arguments : {std::vector<std::string>{"--token", "S3CR3T\n"},
                                             {"--token=S3CR3T", "--username=u", "--password=S3CR3T"},
                                             {"--password=S3CR3T"},
                                             {"--proxy-url=ftp://u:S3CR3T@p"},
                                             {"--client-key=/nowhere/key", "--client-certificate=/nowhere/cert"}}) {
    arguments.push_back("--server=https://u:S3CR3T@x");
    const std::string text = All(FaultsOf([&] { LoadConfig(Take(arguments), MakeEnvironment({})); }));
    EXPECT_EQ(text.find("S3CR3T"), std::string::npos);
  }
}

TEST(ConnectionFlags, AProgramMayTakeAPartOfThem) {
  std::vector<ConnectionFlag> mine(ConnectionFlags().begin(), ConnectionFlags().end());
  std::erase_if(mine, [](const ConnectionFlag& flag) { return flag.name == "user"; });
  Line line({"--user", "me", "--context=dev"});
  EXPECT_EQ(line.Take(mine).user, "");
  EXPECT_THAT(line.Rest(), ElementsAre("--user", "me"));
  EXPECT_EQ(ConnectionFlagsHelp(mine).find("--user "), std::string::npos);
}

TEST(ConnectionFlags, HelpHasALineForEach) {
  const std::string help = ConnectionFlagsHelp();
  EXPECT_EQ(static_cast<std::size_t>(std::count(help.begin(), help.end(), '\n')), ConnectionFlags().size());
  EXPECT_THAT(help, HasSubstr("\n  -n, --namespace NAME               namespace to work in\n"));
  EXPECT_THAT(help, HasSubstr("\n      --disable-compression          do not ask for compressed answers\n"));
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 120u) << line;
}

}  // namespace
}  // namespace kube::config
