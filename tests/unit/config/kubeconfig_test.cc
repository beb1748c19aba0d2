#include "kube/config/kubeconfig.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>

#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

constexpr char kFull[] = R"(apiVersion: v1
kind: Config
current-context: dev
preferences: {colors: true, extensions: [{name: p, extension: 1}]}
extensions:
- {name: top, extension: {q: [1, 1.5, "1", null, true]}}
clusters:
- name: one
  cluster:
    server: https://one:6443
    tls-server-name: api.one
    certificate-authority-data: Q0E=
    proxy-url: http://proxy:3128
    disable-compression: true
    extensions: [{name: client.authentication.k8s.io/exec, extension: {audience: "007"}}]
- name: two
  cluster: {server: "http://two", insecure-skip-tls-verify: true, certificate-authority: ca.crt}
users:
- name: admin
  user:
    client-certificate-data: Q0VSVA==
    client-key-data: S0VZ
    as: boss
    as-uid: "42"
    as-groups: [g1, g2]
    as-user-extra: {scopes: [view, "yes"]}
- name: plain
  user: {username: u, password: "123", token: "null", tokenFile: tok, client-certificate: c.pem, client-key: k.pem}
- name: plugin
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: bin/login
      args: [--flag, "7"]
      env: [{name: A, value: "1"}]
      installHint: "get it:\n  from the shop"
      provideClusterInfo: true
- name: provider
  user: {auth-provider: {name: oidc, config: {client-id: x, id-token: idt}}}
contexts:
- name: dev
  context: {cluster: one, user: admin, namespace: team, extensions: [{name: e, extension: {}}]}
- name: other
  context: {cluster: two, user: plain}
)";

TEST(Kubeconfig, ReadsTheWholeSchema) {
  Kubeconfig config = ParseKubeconfig(kFull, "/etc/kube/config");
  EXPECT_EQ(config.current_context, "dev");
  EXPECT_TRUE(config.preferences.colors);
  EXPECT_EQ(config.preferences.extensions.at("p"), "1");
  EXPECT_EQ(config.extensions.at("top"), R"({"q":[1,1.5,"1",null,true]})");
  const KubeconfigCluster& one = config.clusters.at("one");
  EXPECT_EQ(one.server, "https://one:6443");
  EXPECT_EQ(one.tls_server_name, "api.one");
  EXPECT_EQ(one.certificate_authority_data, "CA");
  EXPECT_EQ(one.proxy_url, "http://proxy:3128");
  EXPECT_TRUE(one.disable_compression);
  EXPECT_EQ(one.extensions.at("client.authentication.k8s.io/exec"), R"({"audience":"007"})");
  EXPECT_EQ(one.origin, (KubeconfigOrigin{"/etc/kube/config", 8}));
  EXPECT_TRUE(config.clusters.at("two").insecure_skip_tls_verify);
  const KubeconfigUser& admin = config.users.at("admin");
  EXPECT_EQ(admin.client_certificate_data, "CERT");
  EXPECT_EQ(admin.client_key_data, "KEY");
  EXPECT_EQ(admin.as_groups, (std::vector<std::string>{"g1", "g2"}));
  EXPECT_EQ(admin.as_user_extra.at("scopes"), (std::vector<std::string>{"view", "yes"}));
  const KubeconfigExec& exec = *config.users.at("plugin").exec;
  EXPECT_EQ(exec.interactive_mode, "IfAvailable");
  EXPECT_TRUE(exec.provide_cluster_info);
  EXPECT_EQ(exec.env.at(0).value, "1");
  EXPECT_EQ(config.users.at("provider").auth_provider->config.at("client-id"), "x");
  EXPECT_EQ(config.contexts.at("dev").namespace_, "team");
}

TEST(Kubeconfig, WrittenYamlReadsBackTheSame) {
  Kubeconfig config = ParseKubeconfig(kFull);
  std::string yaml = KubeconfigToYaml(config);
  EXPECT_EQ(KubeconfigToYaml(ParseKubeconfig(yaml)), yaml);
  Kubeconfig back = ParseKubeconfig(yaml);
  EXPECT_EQ(back.users.at("plain").password, "123");
  EXPECT_EQ(back.users.at("plain").token, "null");
  EXPECT_EQ(back.users.at("plugin").exec->install_hint, "get it:\n  from the shop");
  EXPECT_EQ(back.users.at("admin").as_user_extra.at("scopes").at(1), "yes");
  EXPECT_EQ(back.extensions, config.extensions);
  EXPECT_EQ(back.clusters.at("one").extensions, config.clusters.at("one").extensions);
  EXPECT_EQ(back.users.at("admin").client_key_data, "KEY");
}

TEST(Kubeconfig, WrittenYamlSurvivesStringsThatLookLikeOtherThings) {
  for (const char* text :
       {"yes", "null", "~",  "12",  "0x1f",  "1e3",   ".5",     "- a",         "a: b",  "#x",       "<<", "=",
        "*a",  "&a",   "!t", "'q'", "\"q\"", " lead", "trail ", "line\nbreak", "tab\t", "\xc3\xa9", "{",  "|",
        "%",   "@",    "`",  "...", "---",   "\x01",  "a #b",   "2020-01-01",  "true",  "-",        "?"}) {
    Kubeconfig config{.current_context = text, .users = {{text, {.token = text}}}};
    Kubeconfig back = ParseKubeconfig(KubeconfigToYaml(config));
    EXPECT_EQ(back.current_context, text);
    ASSERT_TRUE(back.users.contains(text)) << text;
    EXPECT_EQ(back.users.at(text).token, text);
  }
}

TEST(Kubeconfig, EmptyTextIsAnEmptyConfig) {
  EXPECT_TRUE(ParseKubeconfig("").clusters.empty());
  EXPECT_TRUE(ParseKubeconfig("kind: Config\nclusters: null\nusers: [null]\nunknown: {x: 1}\n").users.empty());
}

TEST(Kubeconfig, CollectsAllFaultsOfAFileWithTheirLines) {
  auto faults = FaultsOf([] {
    ParseKubeconfig(
        "kind: Pod\n"
        "apiVersion: v2\n"
        "users:\n"
        "- name: a\n"
        "  user: {token: 123456789}\n"
        "- name: a\n"
        "- name: b\n"
        "  user: {client-key-data: 'SECRET!'}\n"
        "clusters:\n"
        "- name: c\n"
        "  cluster:\n"
        "    insecure-skip-tls-verify: 'true'\n"
        "    server: [x]\n"
        "contexts: {}\n",
        "f.yaml");
  });
  EXPECT_TRUE(HasFault(faults, "", "kind", "must be Config"));
  EXPECT_TRUE(HasFault(faults, "", "apiVersion", "must be v1"));
  EXPECT_TRUE(HasFault(faults, "user \"a\"", "token", "must be a string, but is a number; put it in quotes"));
  EXPECT_TRUE(HasFault(faults, "user \"a\"", "", "given twice"));
  EXPECT_TRUE(HasFault(faults, "user \"b\"", "client-key-data", "not valid base64"));
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "insecure-skip-tls-verify", "must be a bool"));
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "server", "must be a string, but is a list"));
  EXPECT_TRUE(HasFault(faults, "", "contexts", "must be a list"));
  EXPECT_EQ(faults.size(), 8u) << All(faults);
  for (const ConfigFault& fault : faults) EXPECT_EQ(fault.file, "f.yaml");
  EXPECT_NE(All(faults).find("f.yaml:5: user \"a\": token: must be"), std::string::npos) << All(faults);
  EXPECT_EQ(All(faults).find("SECRET"), std::string::npos);
  EXPECT_EQ(All(faults).find("123456789"), std::string::npos);
}

TEST(Kubeconfig, SyntaxErrorsNameFileAndLine) {
  auto faults = FaultsOf([] { ParseKubeconfig("users:\n- name: 'a\n", "broken"); });
  EXPECT_EQ(faults[0].file, "broken");
  EXPECT_GE(faults[0].line, 2);
  EXPECT_NE(faults[0].message.find("neither valid YAML nor JSON"), std::string::npos);
  EXPECT_NE(All(FaultsOf([] { ParseKubeconfig("hello", "x"); })).find("no kubeconfig"), std::string::npos);
}

TEST(Kubeconfig, FirstFileWinsPerEntryAsAWhole) {
  TestDir dir;
  std::string first = dir.Write("first",
                                "users:\n- {name: u, user: {token: first}}\n"
                                "clusters:\n- {name: only-first, cluster: {server: 'https://1'}}\n");
  std::string second = dir.Write("second",
                                 "current-context: second\n"
                                 "users:\n- {name: u, user: {token: second, as: boss}}\n"
                                 "- {name: v, user: {token: v}}\n");
  std::string third = dir.Write("third", "current-context: third\n");
  Kubeconfig config = LoadKubeconfig({first, dir.Path("missing"), second, third, first});
  EXPECT_EQ(config.users.at("u").token, "first");
  EXPECT_EQ(config.users.at("u").as, "") << "fields of one user are never taken from two files";
  EXPECT_EQ(config.users.at("u").origin.file, first);
  EXPECT_EQ(config.users.at("v").origin.file, second);
  EXPECT_TRUE(config.clusters.contains("only-first"));
  EXPECT_EQ(config.current_context, "second");
}

TEST(Kubeconfig, FaultsOfAllFilesAreReportedTogether) {
  TestDir dir;
  std::string first = dir.Write("first", "users: 3\n");
  std::string second = dir.Write("second", "{{{\n");
  auto faults = FaultsOf([&] { LoadKubeconfig({first, second, dir.Path(".")}); });
  ASSERT_EQ(faults.size(), 3u) << All(faults);
  EXPECT_EQ(faults[0].file, first);
  EXPECT_EQ(faults[1].file, second);
  EXPECT_NE(faults[2].message.find("cannot be read"), std::string::npos);
}

TEST(Kubeconfig, RelativePathsAreJoinedToTheDirectoryOfTheirFile) {
  TestDir dir;
  std::string first = dir.Write("a/config",
                                "clusters:\n- {name: c, cluster: {certificate-authority: pki/ca.crt}}\n"
                                "users:\n- {name: bare, user: {exec: {command: login}}}\n"
                                "- {name: rel, user: {exec: {command: ../bin/login}, tokenFile: /abs/token}}\n");
  std::string second = dir.Write("b/config",
                                 "users:\n- {name: u, user: {client-certificate: u.crt, client-key: ../u.key, "
                                 "tokenFile: t}}\n");
  Kubeconfig config = LoadKubeconfig({first, second});
  EXPECT_EQ(config.clusters.at("c").certificate_authority, "pki/ca.crt") << "the model keeps what is written";
  ResolvePaths(config);
  EXPECT_EQ(config.clusters.at("c").certificate_authority, dir.Path("a/pki/ca.crt"));
  EXPECT_EQ(config.users.at("u").client_certificate, dir.Path("b/u.crt"));
  EXPECT_EQ(config.users.at("u").client_key, dir.Path("u.key"));
  EXPECT_EQ(config.users.at("u").token_file, dir.Path("b/t"));
  EXPECT_EQ(config.users.at("bare").exec->command, "login");
  EXPECT_EQ(config.users.at("rel").exec->command, dir.Path("bin/login"));
  EXPECT_EQ(config.users.at("rel").token_file, "/abs/token");
}

TEST(Kubeconfig, DefaultFilesComeFromTheVariableElseFromHome) {
  using Files = std::vector<std::string>;
  EXPECT_EQ(DefaultKubeconfigFiles(MakeEnvironment({{"KUBECONFIG", "/a::/b:/a:"}, {"HOME", "/h"}})),
            (Files{"/a", "/b"}));
  EXPECT_EQ(DefaultKubeconfigFiles(MakeEnvironment({{"HOME", "/h"}})), Files{"/h/.kube/config"});
  EXPECT_EQ(DefaultKubeconfigFiles(MakeEnvironment({})), Files{});
}

TEST(Kubeconfig, WritesForTheOwnerOnlyAndReplacesWhole) {
  TestDir dir;
  std::string path = dir.Path("new/dir/config");
  Kubeconfig config{.current_context = "x", .users = {{"u", {.token = "t"}}}};
  WriteKubeconfig(config, path);
  struct stat info{};
  ASSERT_EQ(::stat(path.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0600u);
  EXPECT_EQ(ReadAll(path), KubeconfigToYaml(config));
  std::string link = dir.Path("link");
  ASSERT_EQ(::symlink(path.c_str(), link.c_str()), 0);
  config.current_context = "y";
  WriteKubeconfig(config, link);
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(ParseKubeconfig(ReadAll(path)).current_context, "y");
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(dir.Path("new/dir"))) files += entry.exists() ? 1 : 0;
  EXPECT_EQ(files, 1u) << "no temporary file is left";
  EXPECT_EQ(FaultsOf([&] { WriteKubeconfig(config, "/proc/nowhere/config"); })[0].file, "/proc/nowhere/config");
}

TEST(Kubeconfig, RefusesToWriteAnExtensionThatIsNoJson) {
  Kubeconfig config;
  config.extensions["bad"] = "{";
  EXPECT_THROW(KubeconfigToYaml(config), ConfigError);
  Kubeconfig binary{.users = {{"u", {.token = "\xff\xfe"}}}};
  EXPECT_THROW(KubeconfigToYaml(binary), ConfigError);
}

TEST(Kubeconfig, NeverCrashesOnTruncatedOrDamagedText) {
  const std::string text = kFull;
  for (std::size_t length = 0; length < text.size(); ++length) {
    try {
      ParseKubeconfig(text.substr(0, length), "cut");
    } catch (const ConfigError& error) {
      EXPECT_FALSE(error.faults().empty());
    }
  }
  std::mt19937 random(20261123);
  int refused = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string damaged = text;
    for (int hits = 0; hits < 4; ++hits) damaged[random() % damaged.size()] = static_cast<char>(random());
    try {
      KubeconfigToYaml(ParseKubeconfig(damaged, "damaged"));
    } catch (const ConfigError& error) {
      ++refused;
    }
  }
  EXPECT_GT(refused, 100);
}

TEST(Kubeconfig, ValidationReportsEveryEntry) {
  Kubeconfig config{
      .current_context = "gone",
      .clusters = {{"c", {}}},
      .users = {{"u", {.as_uid = "1"}}},
      .contexts = {{"a", {}}, {"b", {.cluster = "x", .user = "y", .namespace_ = "No!"}}},
  };
  auto faults = ValidateKubeconfig(config);
  EXPECT_TRUE(HasFault(faults, "", "current-context", "\"gone\""));
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "server", "missing"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "as", "missing"));
  EXPECT_TRUE(HasFault(faults, "context \"a\"", "cluster", "names no cluster"));
  EXPECT_TRUE(HasFault(faults, "context \"a\"", "user", "names no user"));
  EXPECT_TRUE(HasFault(faults, "context \"b\"", "cluster", "\"x\" does not exist"));
  EXPECT_TRUE(HasFault(faults, "context \"b\"", "user", "\"y\" does not exist"));
  EXPECT_TRUE(HasFault(faults, "context \"b\"", "namespace", "\"No!\""));
  EXPECT_EQ(faults.size(), 8u) << All(faults);
  EXPECT_EQ(ValidateKubeconfig({}).size(), 1u);
}

}  // namespace
}  // namespace kube::config
