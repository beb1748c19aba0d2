#include <gtest/gtest.h>

#include "src/config/base64.h"
#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

std::string Simple(const std::string& server, const std::string& token, const std::string& namespace_ = "") {
  return "current-context: ctx\n"
         "clusters:\n- {name: c, cluster: {server: '" +
         server +
         "'}}\n"
         "users:\n- {name: u, user: {token: " +
         token +
         "}}\n"
         "contexts:\n- {name: ctx, context: {cluster: c, user: u" +
         (namespace_.empty() ? "" : ", namespace: " + namespace_) + "}}\n";
}

// A kubeconfig with one context `ctx` of cluster `c` and user `u`, whose bodies are given in YAML's flow form.
std::string WithEntries(const std::string& cluster, const std::string& user, const std::string& context = "") {
  return "current-context: ctx\nclusters:\n- {name: c, cluster: {" + cluster + "}}\nusers:\n- {name: u, user: {" +
         user + "}}\ncontexts:\n- {name: ctx, context: {" + (context.empty() ? "cluster: c, user: u" : context) +
         "}}\n";
}

class LoadConfigTest : public ::testing::Test {
 protected:
  Config Load(const std::string& yaml, LoadOptions options = {}) {
    options.kubeconfig = dir_.Write("config", yaml);
    return LoadConfig(options, MakeEnvironment({}));
  }
  std::vector<ConfigFault> Faults(const std::string& yaml, const LoadOptions& options = {}) {
    return FaultsOf([&] { Load(yaml, options); });
  }
  // Surroundings of a pod, with a service account on the disk.
  Environment Pod(std::map<std::string, std::string> more = {}) {
    dir_.Write("sa/token", "pod-token\n");
    dir_.Write("sa/ca.crt", kCertPem);
    dir_.Write("sa/namespace", "pod-ns\n");
    more["KUBERNETES_SERVICE_HOST"] = "10.0.0.1";
    more["KUBERNETES_SERVICE_PORT"] = "443";
    return MakeEnvironment(more, dir_.Path("sa"));
  }

  TestDir dir_;
};

TEST_F(LoadConfigTest, ExplicitPathIsUsedAlone) {
  std::string env_file = dir_.Write("env", Simple("https://env", "env"));
  std::string file = dir_.Write("explicit", Simple("https://explicit:6443", "tok", "team"));
  Config config = LoadConfig({.kubeconfig = file}, Pod({{"KUBECONFIG", env_file}}));
  EXPECT_EQ(config.host, "https://explicit:6443");
  EXPECT_EQ(config.bearer_token, "tok");
  EXPECT_EQ(config.namespace_, "team");
}

TEST_F(LoadConfigTest, MissingExplicitFileIsNamedWithAdvice) {
  auto faults = FaultsOf([&] { LoadConfig({.kubeconfig = dir_.Path("gone")}, Pod()); });
  EXPECT_EQ(faults[0].file, dir_.Path("gone"));
  EXPECT_NE(All(faults).find(dir_.Path("gone")), std::string::npos);
  EXPECT_NE(faults[0].message.find("does not exist; correct the path"), std::string::npos);
}

TEST_F(LoadConfigTest, VariableGoesBeforeHomeAndHomeBeforeThePod) {
  std::string env_file = dir_.Write("env", Simple("https://env", "env"));
  dir_.Write("home/.kube/config", Simple("https://home", "home"));
  std::string home = dir_.Path("home");
  EXPECT_EQ(LoadConfig({}, Pod({{"KUBECONFIG", env_file}, {"HOME", home}})).host, "https://env");
  EXPECT_EQ(LoadConfig({}, Pod({{"HOME", home}})).host, "https://home");
  EXPECT_EQ(LoadConfig({}, Pod({{"KUBECONFIG", dir_.Path("none")}, {"HOME", home}})).host, "https://10.0.0.1:443")
      << "a variable that is set keeps the home file out, even when its files are missing";
  EXPECT_EQ(LoadConfig({}, Pod({{"HOME", dir_.Path("empty")}})).host, "https://10.0.0.1:443");
}

TEST_F(LoadConfigTest, FilesOfTheVariableAreMerged) {
  std::string first = dir_.Write("1", "current-context: ctx\nusers:\n- {name: u, user: {token: first}}\n");
  std::string second = dir_.Write("2", Simple("https://second", "second"));
  Config config = LoadConfig({}, MakeEnvironment({{"KUBECONFIG", first + ":" + dir_.Path("gone") + ":" + second}}));
  EXPECT_EQ(config.host, "https://second");
  EXPECT_EQ(config.bearer_token, "first");
}

TEST_F(LoadConfigTest, NothingConfiguredSaysWhereItLookedAndWhatToDo) {
  auto faults = FaultsOf([] { LoadConfig({}, MakeEnvironment({{"HOME", "/nowhere/home"}})); });
  EXPECT_NE(faults[0].message.find("/nowhere/home/.kube/config"), std::string::npos);
  EXPECT_NE(faults[0].message.find("LoadOptions::kubeconfig"), std::string::npos);
  EXPECT_NE(All(Faults("")).find("no configuration"), std::string::npos) << "an empty explicit file";
}

TEST_F(LoadConfigTest, NoCurrentContextListsTheOnesThereAre) {
  std::string yaml = Simple("https://x", "t").substr(std::string("current-context: ctx\n").size());
  auto faults = Faults(yaml);
  EXPECT_EQ(faults[0].field, "current-context");
  EXPECT_NE(faults[0].message.find("ctx"), std::string::npos);
  EXPECT_EQ(Load(yaml, {.context = "ctx"}).host, "https://x");
  EXPECT_EQ(Load(yaml, {.cluster = "c", .user = "u"}).bearer_token, "t");
}

TEST_F(LoadConfigTest, MissingContextIsNamed) {
  EXPECT_TRUE(HasFault(Faults("current-context: gone\n"), "", "current-context", "\"gone\" does not exist"));
  EXPECT_TRUE(HasFault(Faults(Simple("https://x", "t"), {.context = "nope"}), "", "context",
                       "\"nope\" does not exist; there are: ctx"));
}

TEST_F(LoadConfigTest, ContextThatLacksOrMisnamesItsPartsIsAFault) {
  std::string cluster = "server: 'https://x'";
  EXPECT_TRUE(HasFault(Faults(WithEntries(cluster, "", "user: u")), "context \"ctx\"", "cluster", "names no cluster"));
  EXPECT_TRUE(HasFault(Faults(WithEntries(cluster, "", "cluster: c")), "context \"ctx\"", "user", "names no user"));
  auto faults = Faults(WithEntries(cluster, "", "cluster: q, user: r"));
  EXPECT_TRUE(HasFault(faults, "context \"ctx\"", "cluster", "\"q\" does not exist"));
  EXPECT_TRUE(HasFault(faults, "context \"ctx\"", "user", "\"r\" does not exist"));
  EXPECT_EQ(faults.size(), 2u);
  EXPECT_EQ(Load(WithEntries("server: 'http://x'", "", "cluster: c")).host, "http://x")
      << "a plain http server takes no credentials, hence needs no user";
}

TEST_F(LoadConfigTest, OverridesThatDoNotExistAreNamed) {
  auto faults = Faults(Simple("https://x", "t"), {.cluster = "q", .user = "r"});
  EXPECT_TRUE(HasFault(faults, "", "cluster", "\"q\" does not exist"));
  EXPECT_TRUE(HasFault(faults, "", "user", "\"r\" does not exist"));
}

TEST_F(LoadConfigTest, NamespaceMustBeADnsLabel) {
  auto faults = Faults(Simple("https://x", "t", "Bad_Name"));
  EXPECT_TRUE(HasFault(faults, "context \"ctx\"", "namespace", "\"Bad_Name\""));
  EXPECT_FALSE(Faults(Simple("https://x", "t"), {.namespace_ = "a/b"}).empty());
}

TEST_F(LoadConfigTest, ClusterWithoutServerIsAFault) {
  EXPECT_TRUE(HasFault(Faults(WithEntries("", "")), "cluster \"c\"", "server", "missing"));
}

TEST_F(LoadConfigTest, ServerThatIsNoUrlIsAFault) {
  for (const char* server : {"ftp://x", "https://", "https://x:99999", "https://a b", "x/y", "https://::1:6443",
                             "https://[::1", "https://u:p4ss@x"}) {
    auto faults = Faults(WithEntries(std::string("server: '") + server + "'", ""));
    EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "server", "no URL of a server")) << server;
    EXPECT_EQ(All(faults).find("p4ss"), std::string::npos);
  }
}

TEST_F(LoadConfigTest, ProxyMustBeOfAKnownScheme) {
  for (const char* proxy : {"ftp://user:hunter2@p:1", "nonsense", "http://"}) {
    auto faults = Faults(WithEntries(std::string("server: 'https://x', proxy-url: '") + proxy + "'", ""));
    EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "proxy-url", "http://, https:// or socks5://")) << proxy;
    EXPECT_EQ(All(faults).find("hunter2"), std::string::npos) << All(faults);
  }
  for (const char* proxy : {"http://p:3128", "https://u:p@p", "socks5://p:1080"}) {
    EXPECT_EQ(Load(WithEntries(std::string("server: 'https://x', proxy-url: '") + proxy + "'", "")).proxy_url, proxy);
  }
}

TEST_F(LoadConfigTest, UnreadableFilesAreNamedWithTheSystemsReason) {
  auto faults = Faults(WithEntries("server: 'https://x', certificate-authority: ca.crt",
                                   "client-certificate: u.crt, client-key: u.key, tokenFile: tok"));
  for (const char* name : {"ca.crt", "u.crt", "u.key", "tok"}) {
    EXPECT_NE(All(faults).find(dir_.Path(name) + " cannot be read: No such file"), std::string::npos) << All(faults);
  }
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "certificate-authority", "ca.crt"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "client-certificate", "u.crt"));
  EXPECT_EQ(faults.size(), 4u);
}

TEST_F(LoadConfigTest, PathAndDataOfOneItemIsAFault) {
  auto faults = Faults(WithEntries("server: 'https://x', certificate-authority: a, certificate-authority-data: QQ==",
                                   "client-certificate: a, client-certificate-data: QQ==, client-key: a, "
                                   "client-key-data: QQ=="));
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "certificate-authority", "together with certificate-authority-data"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "client-certificate", "together"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "client-key", "together"));
}

TEST_F(LoadConfigTest, InsecureTogetherWithACaIsAFault) {
  auto faults =
      Faults(WithEntries("server: 'https://x', insecure-skip-tls-verify: true, "
                         "certificate-authority-data: QQ==",
                         ""));
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "insecure-skip-tls-verify", "certificate authority"));
}

TEST_F(LoadConfigTest, CertificateWithoutKeyIsAFault) {
  auto faults = Faults(WithEntries("server: 'https://x'", "client-certificate-data: QQ=="));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "client-key", "without its key"));
  Config config = Load(WithEntries("server: 'https://x'", "client-key-data: QQ==, token: t"));
  EXPECT_EQ(config.tls.key_data, "") << "a key alone is passed over, as client-go does";
}

TEST_F(LoadConfigTest, TokenTogetherWithBasicAuthIsAFault) {
  auto faults = Faults(WithEntries("server: 'https://x'", "token: tttt1, username: nick, password: pppp2"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "", "token and basicAuth"));
  EXPECT_EQ(All(faults).find("tttt1"), std::string::npos);
  EXPECT_EQ(All(faults).find("pppp2"), std::string::npos);
  EXPECT_EQ(Load(WithEntries("server: 'https://x'", "token: t, client-certificate-data: QQ==, client-key-data: QQ=="))
                .bearer_token,
            "t")
      << "a certificate beside a token is fine";
}

TEST_F(LoadConfigTest, ExecFaultsNameUserAndField) {
  auto faults = Faults(WithEntries("server: 'https://x'", "exec: {env: [{value: v}]}, auth-provider: {name: gcp}"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "exec", "together with auth-provider"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "exec.command", "missing"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "exec.apiVersion", "missing"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "exec.interactiveMode", "missing"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "exec.env[0].name", "missing"));
  faults = Faults(WithEntries("server: 'https://x'",
                              "exec: {command: a, apiVersion: client.authentication.k8s.io/v1, interactiveMode: X}"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "exec.interactiveMode", "Never, IfAvailable or Always"));
}

TEST_F(LoadConfigTest, PluginsServeWhereNothingElseIdentifiesTheUser) {
  std::string exec = "exec: {command: ./bin/aws, apiVersion: client.authentication.k8s.io/v1beta1}";
  std::string cluster =
      "server: 'https://x', extensions: [{name: client.authentication.k8s.io/exec, extension: {a: 1}}]";
  Config config = Load(WithEntries(cluster, exec), {.exec_policy = {ExecPolicy::Mode::kDenyAll}});
  ASSERT_TRUE(config.exec);
  EXPECT_EQ(config.exec->command.front(), '/') << "resolved against its file";
  EXPECT_EQ(config.exec->interactive_mode, "IfAvailable");
  EXPECT_EQ(config.exec_cluster_config, R"({"a":1})");
  EXPECT_EQ(config.exec_policy.mode, ExecPolicy::Mode::kDenyAll);
  config = Load(WithEntries(cluster, exec + ", token: t"));
  EXPECT_EQ(config.bearer_token, "t");
  EXPECT_FALSE(config.exec) << "a plugin is not asked when there is another credential";
  EXPECT_FALSE(Load(WithEntries("server: 'http://x'", exec)).exec) << "nor for plain http";
}

TEST_F(LoadConfigTest, AuthProvidersAreCheckedAndRememberTheirFile) {
  Config config = Load(WithEntries("server: 'https://x'",
                                   "auth-provider: {name: oidc, config: {idp-issuer-url: 'https://i', client-id: x}}"));
  ASSERT_TRUE(config.auth_provider);
  EXPECT_EQ(config.auth_provider_user, "u");
  EXPECT_NE(config.auth_provider_file, "");
  EXPECT_TRUE(HasFault(Faults(WithEntries("server: 'https://x'", "auth-provider: {name: gcp}")), "user \"u\"",
                       "auth-provider", "gke-gcloud-auth-plugin"));
}

TEST_F(LoadConfigTest, OverridesReplaceWhatBelongsTogether) {
  std::string yaml =
      WithEntries("server: 'https://x', tls-server-name: old, insecure-skip-tls-verify: true, proxy-url: 'http://old'",
                  "client-certificate-data: " + EncodeBase64(kCertPem) + ", client-key-data: " + EncodeBase64(kKeyPem) +
                      ", as: me");
  Config config = Load(yaml, {.server = "https://y"});
  EXPECT_EQ(config.host, "https://y");
  EXPECT_EQ(config.tls.server_name, "") << "another server has another name";
  EXPECT_TRUE(config.tls.insecure);
  config = Load(yaml, {.tls_server_name = "new"});
  EXPECT_EQ(config.tls.server_name, "new");
  EXPECT_EQ(config.host, "https://x");
  config = Load(yaml, {.certificate_authority_data = kCertPem});
  EXPECT_FALSE(config.tls.insecure);
  EXPECT_EQ(config.tls.ca_data, kCertPem);
  EXPECT_FALSE(Load(yaml, {.insecure_skip_tls_verify = false}).tls.insecure);
  config = Load(WithEntries("server: 'https://x', certificate-authority-data: QQ==", ""),
                {.insecure_skip_tls_verify = false});
  EXPECT_EQ(config.tls.ca_data, "A") << "to check is no reason to forget by what";
  config = Load(yaml, {.proxy_url = "http://new", .disable_compression = true});
  EXPECT_EQ(config.proxy_url, "http://new");
  EXPECT_TRUE(config.disable_compression);
  TestDir dir;
  std::string cert = dir.Write("cert", kCertPem);
  config = Load(yaml, {.client_certificate = cert});
  EXPECT_EQ(config.tls.cert_file, cert);
  EXPECT_EQ(config.tls.cert_data, "");
  EXPECT_EQ(config.tls.key_data, kKeyPem);
  config =
      Load(yaml, {.token = "S3CR3T", .as = "you", .as_uid = "7", .as_groups = {"g"}, .as_user_extra = {{"k", {"v"}}}});
  EXPECT_EQ(config.bearer_token, "S3CR3T");
  EXPECT_EQ(config.impersonate, (Impersonation{"you", "7", {"g"}, {{"k", {"v"}}}}));
  EXPECT_EQ(Load(yaml, {.username = "n", .password = "S3CR3T"}).username, "n");
}

TEST_F(LoadConfigTest, DefaultsFillInWhatTheClusterLeavesEmpty) {
  const LoadOptions options{.cluster_defaults = {.server = "https://fallback",
                                                 .tls_server_name = "name",
                                                 .certificate_authority_data = kCertPem,
                                                 .proxy_url = "http://p:1",
                                                 .disable_compression = true}};
  Config config = Load(WithEntries("", "token: S3CR3T"), options);
  EXPECT_EQ(config.host, "https://fallback");
  EXPECT_EQ(config.tls, (TlsConfig{.ca_data = kCertPem, .server_name = "name"}));
  EXPECT_EQ(config.proxy_url, "http://p:1");
  EXPECT_TRUE(config.disable_compression);
  EXPECT_EQ(config.bearer_token, "S3CR3T");
  config = Load(WithEntries("server: 'https://x', tls-server-name: own, proxy-url: 'http://own', "
                            "insecure-skip-tls-verify: true",
                            ""),
                options);
  EXPECT_EQ(config.host, "https://x");
  EXPECT_EQ(config.tls, (TlsConfig{.server_name = "own", .insecure = true})) << "the CA is no part of a mixture";
  EXPECT_EQ(config.proxy_url, "http://own");
  LoadOptions overridden = options;
  overridden.server = "https://y";
  EXPECT_EQ(Load(WithEntries("", ""), overridden).host, "https://y") << "an override goes before both";
}

TEST_F(LoadConfigTest, ADefaultServerServesWhereNothingElseIsConfigured) {
  const LoadOptions options{.cluster_defaults = {.server = "http://localhost:8080"}};
  EXPECT_EQ(LoadConfig(options, MakeEnvironment({{"HOME", "/nowhere/home"}})).host, "http://localhost:8080");
  EXPECT_EQ(LoadConfig(options, Pod()).host, "https://10.0.0.1:443") << "the pod's account goes before it";
  EXPECT_EQ(Load("", options).host, "http://localhost:8080");
  EXPECT_EQ(Load(WithEntries("", "token: t", "user: u"), options).host, "http://localhost:8080");
  EXPECT_EQ(ConfigFromKubeconfig({}, options).host, "http://localhost:8080");
  EXPECT_THROW(Load("", {.cluster_defaults = {.proxy_url = "http://p:1"}}), ConfigError);
}

TEST_F(LoadConfigTest, ATokenOverrideDropsTheTokenFile) {
  TestDir dir;
  std::string file = dir.Write("token", "S3CR3T-file");
  Config config = Load(WithEntries("server: 'https://x'", "tokenFile: " + file), {.token = "S3CR3T"});
  EXPECT_EQ(config.bearer_token, "S3CR3T");
  EXPECT_EQ(config.bearer_token_file, "");
}

TEST_F(LoadConfigTest, TimeoutsAreSecondsOrDurations) {
  std::string yaml = WithEntries("server: 'https://x'", "token: S3CR3T");
  EXPECT_EQ(Load(yaml, {.timeout = "30"}).timeout, std::chrono::seconds(30));
  EXPECT_EQ(Load(yaml, {.timeout = "1m30s"}).timeout, std::chrono::seconds(90));
  EXPECT_EQ(Load(yaml, {.timeout = "0"}).timeout.count(), 0);
  for (const char* bad : {"x", "-1", "1.5", "99999999999999999999"}) {
    EXPECT_TRUE(HasFault(Faults(yaml, {.timeout = bad}), "", "timeout", "no timeout")) << bad;
  }
}

TEST_F(LoadConfigTest, ImpersonationNeedsAUser) {
  for (const char* part : {"as-uid: '1'", "as-groups: [g]", "as-user-extra: {k: [v]}"}) {
    EXPECT_TRUE(HasFault(Faults(WithEntries("server: 'https://x'", part)), "user \"u\"", "as", "missing")) << part;
  }
  Config config = Load(WithEntries("server: 'http://x'", "as: boss, as-groups: [g], token: t"));
  EXPECT_EQ(config.impersonate.user, "boss") << "goes along with http too";
  EXPECT_EQ(config.bearer_token, "");
}

TEST_F(LoadConfigTest, FaultsOfAllEntriesComeInOneError) {
  auto faults = Faults(
      "current-context: ctx\n"
      "clusters:\n- {name: c, cluster: {server: 5, proxy-url: 'x'}}\n"
      "users:\n- {name: u, user: {token: 1, as-uid: z}}\n"
      "contexts:\n- {name: ctx, context: {cluster: c, user: u, namespace: A}}\n");
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "server", "must be a string"));
  EXPECT_TRUE(HasFault(faults, "cluster \"c\"", "proxy-url", "proxy"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "token", "must be a string"));
  EXPECT_TRUE(HasFault(faults, "user \"u\"", "as", "missing"));
  EXPECT_TRUE(HasFault(faults, "context \"ctx\"", "namespace", "\"A\""));
  EXPECT_EQ(faults.size(), 5u) << All(faults);
  for (const ConfigFault& fault : faults) {
    EXPECT_EQ(fault.file, dir_.Path("config"));
    EXPECT_GT(fault.line, 0);
  }
}

TEST_F(LoadConfigTest, NoCredentialAndNoTlsSettingForPlainHttp) {
  Config config = Load(WithEntries("server: 'http://x:8080', tls-server-name: name",
                                   "token: t, client-certificate-data: QQ==, client-key-data: QQ=="));
  EXPECT_EQ(config.bearer_token, "");
  EXPECT_EQ(config.tls, TlsConfig{});
}

TEST_F(LoadConfigTest, TakesEverySettingOfTheEntries) {
  Config config =
      Load(WithEntries("server: 'https://x/k8s/?q=1#f', tls-server-name: name, certificate-authority-data: QQ==, "
                       "disable-compression: true",
                       "username: nick, password: p, client-certificate-data: Qg==, client-key-data: Qw=="));
  EXPECT_EQ(config.host, "https://x/k8s/");
  EXPECT_EQ(config.tls.server_name, "name");
  EXPECT_EQ(config.tls.ca_data, "A");
  EXPECT_EQ(config.tls.cert_data, "B");
  EXPECT_EQ(config.tls.key_data, "C");
  EXPECT_EQ(config.username, "nick");
  EXPECT_EQ(config.password, "p");
  EXPECT_TRUE(config.disable_compression);
  EXPECT_EQ(config.namespace_, "default");
}

TEST_F(LoadConfigTest, RelativePathsFollowTheirFile) {
  dir_.Write("pki/ca.crt", kCertPem);
  dir_.Write("pki/tok", "t");
  Config config = Load(WithEntries("server: 'https://x', certificate-authority: pki/ca.crt", "tokenFile: ./pki/tok"));
  EXPECT_EQ(config.tls.ca_file, dir_.Path("pki/ca.crt"));
  EXPECT_EQ(config.bearer_token_file, dir_.Path("pki/tok"));
}

TEST_F(LoadConfigTest, OverridesReplaceServerNameAndNamespace) {
  std::string yaml = WithEntries("server: 'https://x', tls-server-name: name", "token: t");
  Config config = Load(yaml, {.namespace_ = "Namespaces/dev", .server = "https://other:1"});
  EXPECT_EQ(config.host, "https://other:1");
  EXPECT_EQ(config.tls.server_name, "") << "the name belonged to the old server";
  EXPECT_EQ(config.bearer_token, "t");
  EXPECT_EQ(config.namespace_, "dev");
  EXPECT_EQ(LoadConfig({.server = "http://localhost:8001"}, MakeEnvironment({})).host, "http://localhost:8001");
}

TEST_F(LoadConfigTest, JsonIsReadAsWell) {
  Config config = Load(R"({"current-context":"ctx","clusters":[{"name":"c","cluster":{"server":"https://j"}}],
	"users":[{"name":"u","user":{"token":"t"}}],"contexts":[{"name":"ctx","context":{"cluster":"c","user":"u"}}]})");
  EXPECT_EQ(config.host, "https://j");
}

TEST_F(LoadConfigTest, InMemoryKubeconfigBecomesAConfig) {
  Kubeconfig kubeconfig{.current_context = "x",
                        .clusters = {{"x", {.server = "https://x"}}},
                        .users = {{"x", {.token = "t"}}},
                        .contexts = {{"x", {.cluster = "x", .user = "x"}}}};
  EXPECT_EQ(ConfigFromKubeconfig(kubeconfig).bearer_token, "t");
  EXPECT_THROW(ConfigFromKubeconfig({}), ConfigError);
}

TEST_F(LoadConfigTest, PodsNamespaceIsUsedWhereTheKubeconfigNamesNone) {
  std::string file = dir_.Write("f", Simple("https://x", "t"));
  EXPECT_EQ(LoadConfig({.kubeconfig = file}, Pod()).namespace_, "pod-ns");
  EXPECT_EQ(LoadConfig({.kubeconfig = file}, Pod({{"POD_NAMESPACE", "var"}})).namespace_, "var");
  EXPECT_EQ(LoadConfig({.kubeconfig = file, .namespace_ = "mine"}, Pod()).namespace_, "mine");
  EXPECT_EQ(LoadConfig({.kubeconfig = dir_.Write("g", Simple("https://x", "t", "default"))}, Pod()).namespace_,
            "default");
}

TEST_F(LoadConfigTest, InClusterTakesTokenCaAndNamespaceFromThePod) {
  Config config = InClusterConfig(Pod());
  EXPECT_EQ(config.host, "https://10.0.0.1:443");
  EXPECT_EQ(config.bearer_token, "pod-token");
  EXPECT_EQ(config.bearer_token_file, dir_.Path("sa/token"));
  EXPECT_EQ(config.tls.ca_file, dir_.Path("sa/ca.crt"));
  EXPECT_EQ(config.namespace_, "pod-ns");
  EXPECT_EQ(LoadConfig({.namespace_ = "mine"}, Pod()).namespace_, "mine");
}

TEST_F(LoadConfigTest, InClusterBracketsIpv6) {
  Environment pod = Pod();
  auto inner = pod.getenv;
  pod.getenv = [inner](const std::string& name) {
    return name == "KUBERNETES_SERVICE_HOST" ? std::string("fd00::1") : inner(name);
  };
  EXPECT_EQ(InClusterConfig(pod).host, "https://[fd00::1]:443");
}

TEST_F(LoadConfigTest, InClusterGoesWithoutCaButNotWithoutToken) {
  Environment pod = Pod();
  std::filesystem::remove(dir_.Path("sa/ca.crt"));
  EXPECT_EQ(InClusterConfig(pod).tls.ca_file, "");
  dir_.Write("sa/token", " \n");
  EXPECT_EQ(FaultsOf([&] { InClusterConfig(pod); })[0].file, dir_.Path("sa/token"));
  std::filesystem::remove(dir_.Path("sa/token"));
  EXPECT_THROW(InClusterConfig(pod), ConfigError);
  EXPECT_FALSE(InClusterPossible(pod));
}

TEST_F(LoadConfigTest, OutsideOfAPodInClusterHasItsOwnError) {
  EXPECT_THROW(InClusterConfig(MakeEnvironment({})), NotInClusterError);
  EXPECT_THROW(InClusterConfig(MakeEnvironment({{"KUBERNETES_SERVICE_HOST", "h"}})), NotInClusterError);
}

TEST_F(LoadConfigTest, ExplicitFileThatChoosesNoClusterDoesNotFallBackToThePod) {
  std::string file = dir_.Write("empty", "");
  EXPECT_THROW(LoadConfig({.kubeconfig = file}, Pod()), ConfigError);
}

TEST(ConfigPrinting, HidesEverySecret) {
  Config config{.host = "https://user:S3CR3T1@h?token=S3CR3T2",
                .tls = {.key_data = kKeyPem},
                .bearer_token = "S3CR3T3",
                .username = "n",
                .password = "S3CR3T4",
                .proxy_url = "http://u:S3CR/3?T5@p"};
  std::ostringstream text;
  text << config;
  EXPECT_EQ(text.str().find("S3CR"), std::string::npos) << text.str();
  EXPECT_NE(text.str().find("bearer_token: <hidden>"), std::string::npos);
  EXPECT_EQ(::testing::PrintToString(config).find("S3CR"), std::string::npos);
  Kubeconfig kubeconfig{.users = {{"u",
                                   {.client_key_data = "S3CR3T",
                                    .token = "S3CR3T",
                                    .password = "S3CR3T",
                                    .auth_provider = KubeconfigAuthProvider{"oidc", {{"id-token", "S3CR3T"}}},
                                    .exec = KubeconfigExec{.args = {"S3CR3T"}}}}}};
  std::ostringstream model;
  model << kubeconfig;
  EXPECT_EQ(model.str().find("S3CR"), std::string::npos) << model.str();
}

}  // namespace
}  // namespace kube::config
