// The same files read by libkube and by the real kubectl: what `kubectl config view` prints must be what libkube has.
#include <gtest/gtest.h>
#include <stdio.h>
#include <stdlib.h>

#include <array>

#include "src/config/yaml_node.h"
#include "tests/unit/config/test_support.h"

namespace kube::config {
namespace {

struct Output {
  int status = -1;
  std::string text{};
};

Output Shell(const std::string& command) {
  Output output;
  FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return output;
  std::array<char, 4096> buffer;
  std::size_t got = 0;
  while ((got = ::fread(buffer.data(), 1, buffer.size(), pipe)) > 0) output.text.append(buffer.data(), got);
  output.status = ::pclose(pipe);
  return output;
}

// The minor version of the kubectl on PATH; 0 when there is none.
int KubectlMinor() {
  Output output = Shell("kubectl version --client -o json");
  constexpr char kVersion[] = "\"gitVersion\": \"v1.";
  std::size_t at = output.text.find(kVersion);
  return output.status != 0 || at == std::string::npos ? 0 : ::atoi(output.text.c_str() + at + sizeof kVersion - 1);
}

// A tree with sorted keys, and without what the two may leave out or write as they like: empty values, false, and the
// fields that kubectl always prints.
std::string Canonical(const YamlNode& node) {
  if (node.kind == YamlNode::Kind::kMapping) {
    std::map<std::string, std::string> fields;
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
      std::string value = Canonical(node.items[i]);
      if (!value.empty()) fields[node.keys[i]] = value;
    }
    std::string text;
    for (const auto& [key, value] : fields) text += key + ":" + value + ",";
    return text.empty() ? "" : "{" + text + "}";
  }
  if (node.kind == YamlNode::Kind::kSequence) {
    std::string text;
    for (const YamlNode& item : node.items) text += Canonical(item) + ",";
    return text.empty() ? "" : "[" + text + "]";
  }
  std::string json = ToJson(node);
  return json == "\"\"" || json == "null" || json == "false" ? "" : json;
}

std::string Canonical(const std::string& text) {
  YamlNode root;
  YamlError error;
  EXPECT_TRUE(ParseYaml(text, &root, &error)) << error.message << " in " << text;
  return Canonical(root);
}

class KubectlTest : public ::testing::Test {
 protected:
  void SetUp() override {
    // Older ones drop the fields that came later (disable-compression is of 1.26).
    if (KubectlMinor() < 26) GTEST_SKIP() << "no kubectl of 1.26 or later on PATH: nothing to compare with";
  }

  void Compare(const std::vector<std::string>& files) {
    std::string list;
    for (const std::string& file : files) list += (list.empty() ? "" : ":") + file;
    Output view = Shell("KUBECONFIG='" + list + "' kubectl config view --raw -o json");
    ASSERT_EQ(view.status, 0) << view.text;
    EXPECT_EQ(Canonical(KubeconfigToYaml(LoadKubeconfig(files))), Canonical(view.text));
  }

  TestDir dir_;
};

constexpr char kRich[] = R"(apiVersion: v1
kind: Config
current-context: dev
preferences: {colors: true}
extensions: [{name: top, extension: {q: [1, 1.5, "1", true]}}]
clusters:
- name: zeta
  cluster: {server: "https://z:6443/base", tls-server-name: name, proxy-url: "socks5://p:1080", disable-compression: true}
- name: alpha
  cluster:
    server: https://a
    certificate-authority-data: "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCg=="
    extensions: [{name: client.authentication.k8s.io/exec, extension: {audience: "007"}}]
- name: insecure
  cluster: {server: "https://i", insecure-skip-tls-verify: yes}
users:
- name: &n admin
  user: {client-certificate-data: QQ==, client-key-data: Qg==, as: boss, as-uid: "42", as-groups: [g1, "2"],
         as-user-extra: {scopes: [view, "yes"]}}
- name: basic
  user: {username: u, password: "0123"}
- name: plugin
  user:
    exec: {apiVersion: client.authentication.k8s.io/v1beta1, command: login, args: [--x, "7"],
           env: [{name: A, value: "1"}], installHint: "get it", provideClusterInfo: true}
- name: provider
  user: {auth-provider: {name: oidc, config: {client-id: x, id-token: idt}}}
- name: token
  user: {token: 2020-01-01, token: last-one-counts, unknown: 3}
contexts:
- name: dev
  context: {cluster: zeta, user: *n, namespace: team}
)";

TEST_F(KubectlTest, SeesTheSameInOneFile) { Compare({dir_.Write("rich", kRich)}); }

TEST_F(KubectlTest, SeesTheSameInJson) {
  Compare({dir_.Write("json", "{\n\t\"users\":[{\"name\":\"a\",\"user\":{\"token\":\"q\\u00e9\\t\"}}]}")});
}

TEST_F(KubectlTest, MergesFilesTheSameWay) {
  std::string first = dir_.Write("first",
                                 "users:\n- {name: admin, user: {token: mine}}\n- {name: extra, user: {}}\n"
                                 "clusters:\n- {name: alpha, cluster: {server: 'https://other'}}\n");
  std::string third =
      dir_.Write("third", "current-context: third\ncontexts:\n- {name: third, context: {cluster: q}}\n");
  Compare({first, dir_.Path("missing"), dir_.Write("rich", kRich), third});
  Compare({third, first});
}

TEST_F(KubectlTest, ReadsWhatLibkubeWrites) {
  Kubeconfig config = ParseKubeconfig(kRich);
  config.users["odd \"name\": #1"].password = "- not: a list\n\ttab \xc3\xa9 ~";
  std::string path = dir_.Path("written");
  WriteKubeconfig(config, path);
  Compare({path});
}

TEST_F(KubectlTest, RefusesTheSameFiles) {
  for (const char* text :
       {"users:\n- name: a\n  user: {token: 123}\n", "users:\n- name: a\n  user: {token: yes}\n",
        "users:\n- {name: a}\n- {name: a}\n", "kind: Foo\n", "kind: Config\napiVersion: v2\n", "[]\n", "hello\n",
        "clusters: {}\n", "clusters:\n- name: a\n  cluster: {server: [x]}\n",
        "clusters:\n- name: a\n  cluster: {insecure-skip-tls-verify: 'true'}\n",
        "clusters:\n- name: a\n  cluster: {certificate-authority-data: '!!'}\n", "a: [\n", "a: *b\n"}) {
    std::string path = dir_.Write("bad", text);
    Output view = Shell("KUBECONFIG='" + path + "' kubectl config view");
    EXPECT_NE(view.status, 0) << "kubectl takes " << text;
    EXPECT_THROW(LoadKubeconfig({path}), ConfigError) << text;
  }
}

TEST_F(KubectlTest, ResolvesTheSamePathsWhenFlattened) {
  dir_.Write("sub/pki/ca.crt", kCertPem);
  dir_.Write("sub/pki/u.crt", kCertPem);
  dir_.Write("sub/u.key", kKeyPem);
  std::string path = dir_.Write("sub/config",
                                "clusters:\n- {name: c, cluster: {server: 'https://c', certificate-authority: "
                                "pki/ca.crt}}\nusers:\n- {name: u, user: {client-certificate: ./pki/u.crt, client-key: "
                                "../sub/u.key}}\n");
  Output view = Shell("KUBECONFIG='" + path + "' kubectl config view --flatten --raw -o json");
  ASSERT_EQ(view.status, 0) << view.text;
  Kubeconfig flat = ParseKubeconfig(view.text);
  Kubeconfig ours = LoadKubeconfig({path});
  ResolvePaths(ours);
  EXPECT_EQ(ReadAll(ours.clusters.at("c").certificate_authority), flat.clusters.at("c").certificate_authority_data);
  EXPECT_EQ(ReadAll(ours.users.at("u").client_certificate), flat.users.at("u").client_certificate_data);
  EXPECT_EQ(ReadAll(ours.users.at("u").client_key), flat.users.at("u").client_key_data);
}

TEST_F(KubectlTest, ShowsTheSameViews) {
  dir_.Write("pki/ca.crt", kCertPem);
  dir_.Write("pki/u.crt", kCertPem);
  dir_.Write("pki/u.key", kKeyPem);
  std::string path =
      dir_.Write("config",
                 "current-context: a\n"
                 "clusters:\n- {name: c, cluster: {server: 'https://c', certificate-authority: pki/ca.crt}}\n"
                 "- {name: d, cluster: {server: 'https://d'}}\n"
                 "users:\n- {name: u, user: {client-certificate: pki/u.crt, client-key: pki/u.key}}\n"
                 "- {name: v, user: {token: S3CR3T, username: who, password: S3CR3T}}\n"
                 "contexts:\n- {name: a, context: {cluster: c, user: u}}\n"
                 "- {name: b, context: {cluster: d, user: v, namespace: x}}\n");
  auto view = [&](const std::string& flags) {
    Output output = Shell("KUBECONFIG='" + path + "' kubectl config view -o json " + flags);
    EXPECT_EQ(output.status, 0) << flags;
    return Canonical(output.text);
  };
  auto ours = [](const Kubeconfig& config) { return Canonical(KubeconfigToYaml(config)); };
  Kubeconfig config = LoadKubeconfig({path});
  EXPECT_EQ(ours(ShortenKubeconfig(config)), view(""));
  EXPECT_EQ(ours(MinifyKubeconfig(config)), view("--raw --minify"));
  EXPECT_EQ(ours(ShortenKubeconfig(MinifyKubeconfig(config, "b"))), view("--minify --context b"));
  EXPECT_EQ(ours(FlattenKubeconfig(MinifyKubeconfig(config))), view("--raw --minify --flatten"));
}

TEST_F(KubectlTest, EditsWhereTheSameEntriesLie) {
  std::string first = dir_.Write("first", "contexts:\n- {name: one, context: {cluster: a, user: b}}\n");
  std::string second =
      dir_.Write("second", "current-context: one\ncontexts:\n- {name: two, context: {cluster: a, user: b}}\n");
  std::string environment = "KUBECONFIG='" + first + ":" + second + "' ";
  EditKubeconfig({first, second}, [](Kubeconfig& config) {
    config.contexts["two"].namespace_ = "ours";
    config.contexts["three"].namespace_ = "new";
    config.current_context = "two";
  });
  std::vector<std::string> by_us = {Canonical(ReadAll(first)), Canonical(ReadAll(second))};
  dir_.Write("first", "contexts:\n- {name: one, context: {cluster: a, user: b}}\n");
  dir_.Write("second", "current-context: one\ncontexts:\n- {name: two, context: {cluster: a, user: b}}\n");
  for (const char* command :
       {"set-context two --namespace ours", "set-context three --namespace new", "use-context two"}) {
    Output output = Shell(environment + "kubectl config " + command);
    ASSERT_EQ(output.status, 0) << command << ": " << output.text;
  }
  EXPECT_EQ(by_us, (std::vector<std::string>{Canonical(ReadAll(first)), Canonical(ReadAll(second))}));
}

}  // namespace
}  // namespace kube::config
