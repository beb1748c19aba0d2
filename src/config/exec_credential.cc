#include "src/config/exec_credential.h"

#include "src/config/token_file.h"
#include "src/config/yaml_node.h"
#include "src/transport/key_pair.h"

namespace kube::config {
namespace {

// A text member of an object; false when it is there and no text.
bool ReadText(const YamlNode& object, std::string_view key, std::string* text) {
  const YamlNode* node = object.Find(key);
  if (node == nullptr || node->kind == YamlNode::Kind::kNull) return true;
  if (node->kind != YamlNode::Kind::kString) return false;
  *text = node->text;
  return true;
}

// Source of the rules: client-go plugin/pkg/client/auth/exec/exec.go, refreshCredsLocked.
std::string ReadStatus(const YamlNode& status, ExecCredential* credential) {
  std::string expires;
  if (!ReadText(status, "token", &credential->token)) return "status.token is no text";
  if (!ReadText(status, "clientCertificateData", &credential->cert_pem))
    return "status.clientCertificateData is no text";
  if (!ReadText(status, "clientKeyData", &credential->key_pem)) return "status.clientKeyData is no text";
  if (!ReadText(status, "expirationTimestamp", &expires)) return "status.expirationTimestamp is no text";
  if (credential->token.empty() && credential->cert_pem.empty() && credential->key_pem.empty()) {
    return "the status holds neither a token nor a client certificate with its key";
  }
  if (credential->cert_pem.empty() != credential->key_pem.empty()) {
    return credential->key_pem.empty() ? "the status holds a clientCertificateData without clientKeyData"
                                       : "the status holds a clientKeyData without clientCertificateData";
  }
  if (!expires.empty()) {
    credential->expires = Time::Parse(expires);
    if (!credential->expires) return "status.expirationTimestamp is no time in RFC 3339 form";
  }
  if (std::string problem = TokenProblem(credential->token); !problem.empty()) return problem;
  if (credential->cert_pem.empty()) return "";
  std::string problem = transport::KeyPairProblem(credential->cert_pem, credential->key_pem);
  return problem.empty() ? "" : "the client certificate and key cannot be used: " + problem;
}

}  // namespace

std::string ExecInfo(const std::string& api_version, bool interactive, const Value& cluster) {
  Value spec{{"interactive", interactive}};
  if (!cluster.IsNull()) spec.Set("cluster", cluster);
  return Value{{"kind", "ExecCredential"}, {"apiVersion", api_version}, {"spec", spec}}.EncodeJson();
}

std::string ReadExecCredential(std::string_view output, const std::string& api_version, ExecCredential* credential) {
  YamlNode root;
  YamlError error;
  if (!ParseYaml(output, &root, &error)) return "its output is neither JSON nor YAML: " + error.message;
  if (root.kind != YamlNode::Kind::kMapping) return "its output is no ExecCredential object";
  std::string version;
  std::string kind;
  if (!ReadText(root, "apiVersion", &version) || !ReadText(root, "kind", &kind) || kind != "ExecCredential") {
    return "its output is no ExecCredential object";
  }
  if (version != api_version) {
    const bool plausible = version.rfind("client.authentication.k8s.io/", 0) == 0 && version.size() < 64;
    return "it answered in version " + (plausible ? version : std::string("(unknown)")) +
           ", but exec.apiVersion says " + api_version;
  }
  const YamlNode* status = root.Find("status");
  if (status == nullptr || status->kind != YamlNode::Kind::kMapping) return "its answer has no status";
  return ReadStatus(*status, credential);
}

}  // namespace kube::config
