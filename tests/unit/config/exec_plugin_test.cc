// Credential plugins: real programs for the running of them, made-up ones for the rules.
#include "src/config/exec_plugin.h"

#include <dirent.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

#include "src/config/yaml_node.h"
#include "tests/unit/config/test_support.h"
#include "tests/unit/transport/test_certs.h"

namespace kube::config {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Kind = ProgramOutcome::Kind;

constexpr char kV1[] = "client.authentication.k8s.io/v1";

std::string Answer(const std::string& status, const std::string& version = kV1) {
  return R"({"kind": "ExecCredential", "apiVersion": ")" + version + R"(", "status": )" + status + "}";
}

ProgramOutcome Exited(std::string output, int code = 0) { return {Kind::kExited, code, std::move(output)}; }

KubeconfigExec Exec(std::string command = "login") {
  return {.command = std::move(command), .api_version = kV1, .interactive_mode = "IfAvailable"};
}

ProgramOutcome Shell(const std::string& script, const CallContext& context = {}) {
  return RunProgram({.arguments = {"/bin/sh", "-c", script}, .environment = {"KUBE_TEST=x y"}}, context);
}

int OpenDescriptors() {
  int count = 0;
  DIR* folder = ::opendir("/proc/self/fd");
  while (::readdir(folder) != nullptr) ++count;
  ::closedir(folder);
  return count;
}

TEST(Subprocess, CollectsOutputAndExitCode) {
  ProgramOutcome outcome = Shell("printf '%s' \"$KUBE_TEST\"; exit 3");
  EXPECT_EQ(outcome.kind, Kind::kExited);
  EXPECT_EQ(outcome.code, 3);
  EXPECT_EQ(outcome.output, "x y");
  outcome = Shell("kill -9 $$");
  EXPECT_EQ(outcome.kind, Kind::kSignalled);
  EXPECT_EQ(outcome.code, 9);
}

TEST(Subprocess, ReadsLongOutputWholeAndEndsWhatPrintsTooMuch) {
  EXPECT_EQ(Shell("head -c 1000000 /dev/zero").output.size(), 1000000u);
  EXPECT_EQ(Shell("cat /dev/zero").kind, Kind::kTooLong);
}

TEST(Subprocess, TellsWhatIsNotThereFromWhatCannotRun) {
  TestDir dir;
  EXPECT_EQ(RunProgram({.arguments = {"kube-no-such-program"}}, {}).kind, Kind::kNotFound);
  EXPECT_EQ(RunProgram({.arguments = {dir.Path("none")}}, {}).kind, Kind::kNotFound);
  ProgramOutcome outcome = RunProgram({.arguments = {dir.Write("file", "text")}}, {});
  EXPECT_EQ(outcome.kind, Kind::kNotStarted);
  EXPECT_EQ(outcome.code, EACCES);
}

TEST(Subprocess, HasNothingToReadUnlessInputIsInherited) { EXPECT_EQ(Shell("cat; echo end").output, "end\n"); }

TEST(Subprocess, NeedsNoShell) {
  EXPECT_EQ(RunProgram({.arguments = {"printf", "%s|", "a b", "$HOME;`id`"}}, {}).output, "a b|$HOME;`id`|");
}

TEST(Subprocess, EndsAtTheDeadlineAndWhenStopped) {
  EXPECT_EQ(Shell("exec sleep 600", CallContext::WithTimeout(std::chrono::milliseconds(20))).kind, Kind::kTimedOut);
  std::stop_source stop;
  CallContext context;
  context.stop = stop.get_token();
  TestDir dir;
  ::mkfifo(dir.Path("started").c_str(), 0600);
  std::thread stopper([&] {
    ReadAll(dir.Path("started"));
    stop.request_stop();
  });
  EXPECT_EQ(Shell("echo > " + dir.Path("started") + "; exec sleep 600", context).kind, Kind::kStopped);
  stopper.join();
}

TEST(Subprocess, IsNotHeldUpByAGrandchildThatKeepsThePipe) {
  ProgramOutcome outcome = Shell("sleep 600 & echo $!");
  EXPECT_EQ(outcome.kind, Kind::kExited);
  ::kill(std::stoi(outcome.output), SIGKILL);
}

TEST(Subprocess, LeavesNoDescriptorBehind) {
  Shell("true");
  const int before = OpenDescriptors();
  for (int i = 0; i < 10; ++i) Shell("echo x");
  RunProgram({.arguments = {"kube-no-such-program"}}, {});
  EXPECT_EQ(OpenDescriptors(), before);
}

TEST(ExecCredentialText, TellsThePluginAboutTheCall) {
  EXPECT_EQ(ExecInfo(kV1, true, Value()),
            R"({"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{"interactive":true}})");
  EXPECT_THAT(ExecInfo(kV1, false, Value{{"server", "https://s"}}),
              HasSubstr(R"("spec":{"interactive":false,"cluster":{"server":"https://s"}})"));
}

TEST(ExecCredentialText, ReadsTokensInJsonAndYaml) {
  ExecCredential credential;
  EXPECT_EQ(ReadExecCredential(Answer(R"({"token": "S3CR3T", "expirationTimestamp": "2030-01-02T03:04:05Z"})"), kV1,
                               &credential),
            "");
  EXPECT_EQ(credential.token, "S3CR3T");
  EXPECT_EQ(credential.expires->ToString(), "2030-01-02T03:04:05Z");
  EXPECT_EQ(ReadExecCredential(
                "kind: ExecCredential\napiVersion: client.authentication.k8s.io/v1\nstatus:\n  token: S3CR3T-2\n", kV1,
                &credential),
            "");
  EXPECT_EQ(credential.token, "S3CR3T-2");
}

TEST(ExecCredentialText, EachFaultIsSaidAndNothingIsQuoted) {
  auto problem = [](const std::string& output) {
    ExecCredential credential;
    std::string text = ReadExecCredential(output, kV1, &credential);
    EXPECT_THAT(text, Not(HasSubstr("S3CR3T")));
    return text;
  };
  EXPECT_THAT(problem("S3CR3T: [\n"), HasSubstr("neither JSON nor YAML"));
  EXPECT_THAT(problem("S3CR3T"), HasSubstr("no ExecCredential object"));
  EXPECT_THAT(problem(R"({"kind": "Secret", "apiVersion": "v1"})"), HasSubstr("no ExecCredential object"));
  EXPECT_THAT(
      problem(Answer("{}", "client.authentication.k8s.io/v1beta1")),
      HasSubstr(
          "version client.authentication.k8s.io/v1beta1, but exec.apiVersion says client.authentication.k8s.io/v1"));
  EXPECT_THAT(problem(Answer("null")), HasSubstr("no status"));
  EXPECT_THAT(problem(Answer("{}")), HasSubstr("neither a token nor a client certificate"));
  EXPECT_THAT(problem(Answer(R"({"clientCertificateData": "S3CR3T"})")), HasSubstr("without clientKeyData"));
  EXPECT_THAT(problem(Answer(R"({"clientKeyData": "S3CR3T"})")), HasSubstr("without clientCertificateData"));
  EXPECT_THAT(problem(Answer(R"({"clientCertificateData": "S3CR3T", "clientKeyData": "S3CR3T"})")),
              HasSubstr("cannot parse the client certificate"));
  EXPECT_THAT(problem(Answer(R"({"token": "S3CR3T\n"})")), HasSubstr("white space"));
  EXPECT_THAT(problem(Answer(R"({"token": 7})")), HasSubstr("status.token is no text"));
  EXPECT_THAT(problem(Answer(R"({"token": "S3CR3T", "expirationTimestamp": "soon"})")), HasSubstr("RFC 3339"));
}

// Runs made-up programs and counts.
class ExecPluginTest : public ::testing::Test {
 protected:
  ExecPlugin Plugin(KubeconfigExec exec = Exec(), ExecPolicy policy = {}, Value cluster = {}) {
    ExecSurroundings surroundings;
    surroundings.now = [this] { return now_; };
    surroundings.has_terminal = [this] { return terminal_; };
    surroundings.run = [this](const Program& program, const CallContext&) {
      ++runs_;
      program_ = program;
      return outcome_;
    };
    return ExecPlugin(std::move(exec), std::move(cluster), std::move(policy), std::move(surroundings));
  }
  std::string Authorization(ExecPlugin& plugin) {
    Headers headers;
    plugin.Apply(headers, {});
    return std::string(headers.Get("Authorization"));
  }
  std::string Fault(ExecPlugin&& plugin) {
    std::string text = All(FaultsOf([&] { Authorization(plugin); }));
    EXPECT_THAT(text, HasSubstr("login"));
    EXPECT_THAT(text, Not(HasSubstr("S3CR3T")));
    return text;
  }

  Time now_{1'000'000};
  bool terminal_ = false;
  int runs_ = 0;
  Program program_;
  ProgramOutcome outcome_ = Exited(Answer(R"({"token": "S3CR3T"})"));
};

TEST_F(ExecPluginTest, RunsOnceAndKeepsTheToken) {
  ExecPlugin plugin = Plugin({.command = "login",
                              .args = {"--for", "me"},
                              .env = {{"REGION", "north"}},
                              .api_version = kV1,
                              .interactive_mode = "Never"});
  EXPECT_EQ(Authorization(plugin), "Bearer S3CR3T");
  EXPECT_EQ(Authorization(plugin), "Bearer S3CR3T");
  EXPECT_EQ(runs_, 1);
  EXPECT_THAT(program_.arguments, ::testing::ElementsAre("login", "--for", "me"));
  EXPECT_THAT(program_.environment, ::testing::ElementsAre("REGION=north", HasSubstr("KUBERNETES_EXEC_INFO={")));
}

TEST_F(ExecPluginTest, RunsAgainWhenTheCredentialHasExpired) {
  ExecPlugin plugin = Plugin();
  outcome_ =
      Exited(Answer(R"({"token": "one", "expirationTimestamp": ")" + Time{now_.seconds + 60}.ToString() + "\"}"));
  EXPECT_EQ(Authorization(plugin), "Bearer one");
  outcome_ = Exited(Answer(R"({"token": "two"})"));
  now_.seconds += 60;
  EXPECT_EQ(Authorization(plugin), "Bearer one") << "good until its very end";
  now_.seconds += 1;
  EXPECT_EQ(Authorization(plugin), "Bearer two");
  now_.seconds += 1'000'000;
  EXPECT_EQ(Authorization(plugin), "Bearer two") << "without an expiry it lives until a 401";
  EXPECT_EQ(runs_, 2);
}

TEST_F(ExecPluginTest, RunsAgainOnceAfterARefusal) {
  ExecPlugin plugin = Plugin();
  Authorization(plugin);
  Headers refused{{"Authorization", "Bearer S3CR3T"}};
  outcome_ = Exited(Answer(R"({"token": "S3CR3T-2"})"));
  EXPECT_TRUE(plugin.OnUnauthorized(refused, {}));
  EXPECT_TRUE(plugin.OnUnauthorized(refused, {})) << "another request was refused with the same old token";
  EXPECT_EQ(runs_, 2);
  EXPECT_EQ(Authorization(plugin), "Bearer S3CR3T-2");
  EXPECT_FALSE(plugin.OnUnauthorized({{"Authorization", "Bearer S3CR3T-2"}}, {})) << "it gives the same token again";
  EXPECT_EQ(runs_, 3);
}

TEST_F(ExecPluginTest, LeavesRequestsWithCredentialsOfTheirOwnAlone) {
  ExecPlugin plugin = Plugin();
  Headers headers{{"authorization", "Bearer S3CR3T-own"}};
  plugin.Apply(headers, {});
  EXPECT_EQ(headers.size(), 1u);
  EXPECT_EQ(runs_, 0);
}

TEST_F(ExecPluginTest, TellsFaultsApart) {
  outcome_ = {Kind::kNotFound, ENOENT, ""};
  KubeconfigExec exec = Exec();
  exec.install_hint = "get it from \x1b[31mhere\x07";
  EXPECT_THAT(Fault(Plugin(exec)), AllOf(HasSubstr("there is no such program"), HasSubstr("get it from [31mhere")));
  outcome_ = {Kind::kNotStarted, EACCES, ""};
  EXPECT_THAT(Fault(Plugin()), HasSubstr("cannot be started: Permission denied"));
  outcome_ = Exited("S3CR3T", 7);
  EXPECT_THAT(Fault(Plugin()), HasSubstr("exit code 7"));
  outcome_ = {Kind::kSignalled, 9, ""};
  EXPECT_THAT(Fault(Plugin()), HasSubstr("signal Killed"));
  outcome_ = {Kind::kTooLong, 0, ""};
  EXPECT_THAT(Fault(Plugin()), HasSubstr("more than 1048576 bytes"));
  outcome_ = Exited("S3CR3T");
  EXPECT_THAT(Fault(Plugin()), HasSubstr("no ExecCredential object"));
  ExecPlugin plugin = Plugin();
  outcome_ = {Kind::kTimedOut, 0, ""};
  EXPECT_THROW(Authorization(plugin), TimeoutError);
  outcome_ = {Kind::kStopped, 0, ""};
  EXPECT_THROW(Authorization(plugin), CancelledError);
  outcome_ = Exited(Answer(R"({"token": "good"})"));
  EXPECT_EQ(Authorization(plugin), "Bearer good") << "a failure is not kept";
}

TEST_F(ExecPluginTest, AsksTheUserOnlyWhereItMayAndCan) {
  auto interactive = [this](const std::string& mode) {
    KubeconfigExec exec = Exec();
    exec.interactive_mode = mode;
    ExecPlugin plugin = Plugin(exec);
    Authorization(plugin);
    EXPECT_THAT(program_.environment.back(),
                HasSubstr(program_.inherit_input ? "\"interactive\":true" : "\"interactive\":false"));
    return program_.inherit_input;
  };
  terminal_ = true;
  EXPECT_FALSE(interactive("Never"));
  EXPECT_TRUE(interactive("IfAvailable"));
  EXPECT_TRUE(interactive("Always"));
  terminal_ = false;
  EXPECT_FALSE(interactive("IfAvailable"));
  KubeconfigExec exec = Exec();
  exec.interactive_mode = "Always";
  EXPECT_THAT(Fault(Plugin(exec)), HasSubstr("standard input is no terminal"));
}

TEST_F(ExecPluginTest, RunsOnlyWhatThePolicyAllows) {
  using Mode = ExecPolicy::Mode;
  EXPECT_THAT(Fault(Plugin(Exec(), {Mode::kDenyAll})), HasSubstr("does not allow plugins"));
  EXPECT_THAT(Fault(Plugin(Exec(), {Mode::kAllowList, {"other"}})), HasSubstr("not in the list"));
  EXPECT_EQ(runs_, 0);
  ExecPlugin by_name = Plugin(Exec(), {Mode::kAllowList, {"other", "login"}});
  EXPECT_EQ(Authorization(by_name), "Bearer S3CR3T");
  ExecPlugin by_path = Plugin(Exec("sh"), {Mode::kAllowList, {FindProgram("sh")}});
  EXPECT_EQ(Authorization(by_path), "Bearer S3CR3T");
}

TEST(ExecPluginThreads, OneOfManyRunsTheProgram) {
  std::atomic<int> runs = 0;
  std::atomic<int> waiting = 0;
  ExecSurroundings surroundings = ExecSurroundings::Process();
  constexpr int kThreads = 8;
  surroundings.run = [&](const Program&, const CallContext&) {
    while (waiting < kThreads) std::this_thread::yield();
    ++runs;
    return Exited(Answer(R"({"token": "S3CR3T"})"));
  };
  ExecPlugin plugin(Exec(), {}, {}, surroundings);
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      ++waiting;
      Headers headers;
      plugin.Apply(headers, {});
      EXPECT_EQ(headers.Get("Authorization"), "Bearer S3CR3T");
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(runs, 1);
}

TEST(SharedExecPlugin, IsOneForEqualSettings) {
  Config config{.host = "https://h", .exec = Exec("shared-login")};
  auto plugin = SharedExecPlugin(config, {});
  EXPECT_EQ(SharedExecPlugin(config, {.ca_pem = "x"}), plugin) << "the plugin does not ask for the cluster";
  config.exec->provide_cluster_info = true;
  auto other = SharedExecPlugin(config, {});
  EXPECT_NE(other, plugin);
  EXPECT_NE(SharedExecPlugin(config, {.ca_pem = "x"}), other);
}

TEST(ExecCluster, IsToldTheServerAndHowToTrustIt) {
  Config config{.host = "https://h:6443",
                .exec = Exec(),
                .exec_cluster_config = R"({"audience": "x"})",
                .proxy_url = "http://p",
                .disable_compression = true};
  EXPECT_TRUE(ExecCluster(config, {}).IsNull());
  config.exec->provide_cluster_info = true;
  EXPECT_EQ(ExecCluster(config, {.ca_pem = "pem", .server_name = "n"}).EncodeJson(),
            R"({"server":"https://h:6443","tls-server-name":"n","certificate-authority-data":"cGVt",)"
            R"("proxy-url":"http://p","disable-compression":true,"config":{"audience":"x"}})");
  config.exec_cluster_config = "{";
  EXPECT_TRUE(HasFault(FaultsOf([&] { ExecCluster(config, {}); }), "", "exec_cluster_config", "is not JSON"));
}

}  // namespace
}  // namespace kube::config
