#include "tests/kubectl/kubectl_fixture.h"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>

namespace kubectl {
namespace {

namespace fs = std::filesystem;
constexpr std::chrono::seconds kPatience(60);

std::vector<std::string> Split(std::string_view text, char at) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t end = std::min(text.find(at), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string OnPath() {
  const char* path = getenv("PATH");
  for (const std::string& folder : Split(path ? path : "", ':')) {
    if (access((folder + "/kubectl").c_str(), X_OK) == 0) return folder + "/kubectl";
  }
  return "";
}

// Asks the program itself, which needs no cluster for it.
Program Identify(const std::string& path) {
  Program program{.path = path};
  Child child({path, "version", "--client", "-o", "json"}, {"KUBECONFIG=/dev/null"}, "", "/dev/null");
  std::string text = child.ReadAll(kPatience);
  if (child.Wait() != 0) return {};
  kube::Value answer = kube::Value::DecodeJson(text);
  program.version = answer.AsString("clientVersion.gitVersion");
  program.minor = atoi(Split(program.version, '.').at(1).c_str());
  return program;
}

std::vector<Program> FindPrograms() {
  const char* named = getenv("KUBE_KUBECTL");
  std::vector<std::string> paths = named ? Split(named, ':') : std::vector<std::string>{OnPath()};
  std::vector<Program> found;
  for (const std::string& path : paths) {
    if (path.empty() || access(path.c_str(), X_OK) != 0) continue;
    Program program = Identify(path);
    bool known = std::any_of(found.begin(), found.end(), [&](const Program& p) { return p.minor == program.minor; });
    if (!program.path.empty() && !known) found.push_back(program);
  }
  if (found.empty()) found.emplace_back();
  return found;
}

}  // namespace

void PrintTo(const Answer& answer, std::ostream* out) {
  *out << "exit code " << answer.code << "\n" << answer.out << answer.err;
}

void PrintTo(const Program& program, std::ostream* out) {
  *out << "kubectl " << program.version << " (" << program.path << ")";
}

const std::vector<Program>& Programs() {
  static const std::vector<Program> kPrograms = FindPrograms();
  return kPrograms;
}

void KubectlTest::SetUp() {
  if (GetParam().path.empty())
    GTEST_SKIP() << "there is no kubectl: set KUBE_KUBECTL or install Debian's kubernetes-client";
  std::string folder = (fs::temp_directory_path() / "kubectl-test.XXXXXX").string();
  ASSERT_NE(mkdtemp(folder.data()), nullptr);
  folder_ = folder;
  using std::chrono::milliseconds;
  cluster_ = std::make_unique<kube::sandbox::Cluster>(kube::sandbox::ClusterOptions{
      .pods = {
          .schedule = milliseconds(0), .start = milliseconds(20), .ready = milliseconds(0), .stop = milliseconds(20)}});
  cluster_->WriteKubeconfig(folder_ / "kubeconfig");
}

void KubectlTest::TearDown() {
  cluster_.reset();
  if (!folder_.empty()) fs::remove_all(folder_);
}

std::vector<std::string> KubectlTest::Environment() const {
  // Discovery is cached below the home folder.
  return {"KUBECONFIG=" + (folder_ / "kubeconfig").string(), "HOME=" + folder_.string(), "NO_PROXY=*", "no_proxy=*"};
}

Answer KubectlTest::Kubectl(const std::vector<std::string>& arguments, const std::string& input) {
  std::vector<std::string> command{GetParam().path};
  command.insert(command.end(), arguments.begin(), arguments.end());
  std::string errors = folder_ / "stderr";
  Child child(command, Environment(), input, errors);
  Answer answer;
  answer.out = child.ReadAll(kPatience);
  answer.code = child.Wait();
  answer.err = ReadFile(errors);
  return answer;
}

Answer KubectlTest::Kubectl(const std::string& arguments, const std::string& input) {
  return Kubectl(Split(arguments, ' '), input);
}

std::string KubectlTest::Ok(const std::vector<std::string>& arguments, const std::string& input) {
  Answer answer = Kubectl(arguments, input);
  std::string shown;
  for (const std::string& argument : arguments) shown += " " + argument;
  EXPECT_EQ(answer.code, 0) << "kubectl" << shown << "\n" << answer.out << answer.err;
  return answer.out;
}

std::string KubectlTest::Ok(const std::string& arguments, const std::string& input) {
  return Ok(Split(arguments, ' '), input);
}

std::unique_ptr<Child> KubectlTest::Start(const std::string& arguments) {
  std::vector<std::string> command{GetParam().path};
  for (std::string& argument : Split(arguments, ' ')) command.push_back(std::move(argument));
  return std::make_unique<Child>(command, Environment(), "", folder_ / "background.stderr");
}

std::string KubectlTest::File(const std::string& name, const std::string& text) {
  fs::path path = folder_ / name;
  std::ofstream(path) << text;
  return path;
}

void KubectlTest::CreateDemo(int replicas) {
  ASSERT_EQ(Ok("create -f " + File("demo.yaml", DemoManifest(replicas, "nginx:1.12"))),
            "deployment.apps/demo created\n");
  Ok("wait --for=condition=available --timeout=60s deployment/demo");
  Ok("rollout status deployment/demo --timeout=60s");
}

std::string DemoManifest(int replicas, const std::string& image) {
  return R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: demo
  labels:
    app: demo
spec:
  replicas: )" +
         std::to_string(replicas) + R"(
  selector:
    matchLabels:
      app: demo
  template:
    metadata:
      labels:
        app: demo
    spec:
      containers:
      - name: web
        image: )" +
         image + R"(
        ports:
        - name: http
          containerPort: 80
)";
}

}  // namespace kubectl
