// What `kubectl get` shows of access rules, admission, scheduling, certificates and coordination. Source: kubernetes
// pkg/printers/internalversion/printers.go.
#include <string>
#include <string_view>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

// The subjects of one kind, as "a, b".
std::string Subjects(const Value& subjects, std::string_view kind) {
  std::vector<std::string> names;
  for (const Value& subject : subjects.items()) {
    if (Text(subject["kind"]) != kind) continue;
    std::string name;
    if (kind == "ServiceAccount") name.append(Text(subject["namespace"])).append("/");
    names.push_back(name.append(Text(subject["name"])));
  }
  return Join(names, ", ");
}

void WriteRoleBinding(Row& row) {
  const Value& role = row.object["roleRef"];
  const Value& subjects = row.object["subjects"];
  row << row.name() << std::string(Text(role["kind"])).append("/").append(Text(role["name"])) << row.Age()
      << Subjects(subjects, "User") << Subjects(subjects, "Group") << Subjects(subjects, "ServiceAccount");
}

void WriteWebhooks(Row& row) { row << row.name() << row.object["webhooks"].size() << row.Age(); }

std::string ParamKind(const Value& kind) {
  if (kind.IsNull()) return "<unset>";
  return std::string(Text(kind["apiVersion"])).append("/").append(Text(kind["kind"]));
}

void WriteValidatingPolicy(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << spec["validations"].size() << ParamKind(spec["paramKind"]) << row.Age();
}

void WriteMutatingPolicy(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << spec["mutations"].size() << ParamKind(spec["paramKind"]) << row.Age();
}

void WritePolicyBinding(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& param = spec["paramRef"];
  std::string text = "<unset>";
  if (const auto name = Text(param["name"]); !name.empty()) {
    text = TextOr(param["namespace"], "*").append("/").append(name);
  } else if (!param["selector"].IsNull()) {
    text = FormatLabelSelector(param["selector"]);
  }
  row << row.name() << Text(spec["policyName"]) << text << row.Age();
}

void WritePodDisruptionBudget(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << TextOr(spec["minAvailable"], "N/A") << TextOr(spec["maxUnavailable"], "N/A")
      << Number(row.object["status"]["disruptionsAllowed"]) << row.Age();
}

void WritePriorityClass(Row& row) {
  row << row.name() << Number(row.object["value"]) << Flag(row.object["globalDefault"]) << row.Age()
      << Text(row.object["preemptionPolicy"]);
}

void WriteRuntimeClass(Row& row) { row << row.name() << Text(row.object["handler"]) << row.Age(); }

void WriteLease(Row& row) { row << row.name() << Text(row.object["spec"]["holderIdentity"]) << row.Age(); }

void WriteLeaseCandidate(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << Text(spec["leaseName"]) << Text(spec["binaryVersion"]) << Text(spec["emulationVersion"])
      << row.Age();
}

std::string SigningStatus(const Value& status) {
  const auto has = [&status](std::string_view type) { return !FindItem(status["conditions"], "type", type).IsNull(); };
  std::string text = has("Denied") ? "Denied" : has("Approved") ? "Approved" : "Pending";
  if (has("Failed")) text += ",Failed";
  if (!Text(status["certificate"]).empty()) text += ",Issued";
  return text;
}

void WriteSigningRequest(Row& row) {
  const Value& spec = row.object["spec"];
  const Value& lifetime = spec["expirationSeconds"];
  row << row.name() << row.Age() << TextOr(spec["signerName"], "<none>") << Text(spec["username"])
      << (lifetime.IsNull() ? "<none>" : HumanDuration(Number(lifetime))) << SigningStatus(row.object["status"]);
}

void WriteTrustBundle(Row& row) { row << row.name() << TextOr(row.object["spec"]["signerName"], "<none>"); }

void WritePodCertificateRequest(Row& row) {
  const Value& spec = row.object["spec"];
  std::string_view state = "Pending";
  for (const Value& condition : row.object["status"]["conditions"].items()) {
    const std::string_view type = Text(condition["type"]);
    if (type == "Issued" || type == "Denied" || type == "Failed") state = type;
  }
  row << row.name() << Text(spec["podName"]) << Text(spec["serviceAccountName"]) << Text(spec["nodeName"])
      << Text(spec["signerName"]) << state << FormatLabels(spec["unverifiedUserAnnotations"]);
}

void WriteFlowSchema(Row& row) {
  const Value& spec = row.object["spec"];
  row << row.name() << Text(spec["priorityLevelConfiguration"]["name"]) << Number(spec["matchingPrecedence"])
      << TextOr(spec["distinguisherMethod"]["type"], "<none>") << row.Age()
      << TextOr(FindItem(row.object["status"]["conditions"], "type", "Dangling")["status"], "?");
}

void WritePriorityLevel(Row& row) {
  const Value& spec = row.object["spec"];
  const auto number_or_none = [](const Value& value) { return value.IsNull() ? Value("<none>") : value; };
  const Value& queuing = spec["limited"]["limitResponse"]["queuing"];
  row << row.name() << Text(spec["type"]) << number_or_none(spec["limited"]["nominalConcurrencyShares"]);
  for (const char* member : {"queues", "handSize", "queueLengthLimit"}) row << number_or_none(queuing[member]);
  row << row.Age();
}

void WriteApiService(Row& row) {
  std::string service = "Local";
  if (const Value& reference = row.object["spec"]["service"]; !reference.IsNull()) {
    service = std::string(Text(reference["namespace"])).append("/").append(Text(reference["name"]));
  }
  const Value& available = FindItem(row.object["status"]["conditions"], "type", "Available");
  std::string status = TextOr(available["status"], "Unknown");
  if (const auto reason = Text(available["reason"]); status != "True" && !reason.empty()) {
    status.append(" (").append(reason).append(")");
  }
  row << row.name() << service << status << row.Age();
}

constexpr std::string_view kAdmission = "admissionregistration.k8s.io";
constexpr std::string_view kRbac = "rbac.authorization.k8s.io";
constexpr std::string_view kBinding = "Name/name|Role|Age|Users*|Groups*|ServiceAccounts*";
constexpr TablePrinter kPrinters[] = {
    {kRbac, "RoleBinding", kBinding, WriteRoleBinding},
    {kRbac, "ClusterRoleBinding", kBinding, WriteRoleBinding},
    {kAdmission, "MutatingWebhookConfiguration", "Name/name|Webhooks:integer|Age", WriteWebhooks},
    {kAdmission, "ValidatingWebhookConfiguration", "Name/name|Webhooks:integer|Age", WriteWebhooks},
    {kAdmission, "ValidatingAdmissionPolicy", "Name/name|Validations:integer|ParamKind|Age", WriteValidatingPolicy},
    {kAdmission, "MutatingAdmissionPolicy", "Name/name|Mutations:integer|ParamKind|Age", WriteMutatingPolicy},
    {kAdmission, "ValidatingAdmissionPolicyBinding", "Name/name|PolicyName|ParamRef|Age", WritePolicyBinding},
    {kAdmission, "MutatingAdmissionPolicyBinding", "Name/name|PolicyName|ParamRef|Age", WritePolicyBinding},
    {"policy", "PodDisruptionBudget", "Name/name|Min Available|Max Unavailable|Allowed Disruptions:integer|Age",
     WritePodDisruptionBudget},
    {"scheduling.k8s.io", "PriorityClass", "Name/name|Value:integer|Global-Default:boolean|Age|PreemptionPolicy",
     WritePriorityClass},
    {"node.k8s.io", "RuntimeClass", "Name/name|Handler|Age", WriteRuntimeClass},
    {"coordination.k8s.io", "Lease", "Name/name|Holder|Age", WriteLease},
    {"coordination.k8s.io", "LeaseCandidate", "Name/name|LeaseName|BinaryVersion|EmulationVersion|Age",
     WriteLeaseCandidate},
    {"certificates.k8s.io", "CertificateSigningRequest",
     "Name/name|Age|SignerName|Requestor|RequestedDuration|Condition", WriteSigningRequest},
    {"certificates.k8s.io", "ClusterTrustBundle", "Name/name|SignerName", WriteTrustBundle},
    {"certificates.k8s.io", "PodCertificateRequest",
     "Name/name|PodName|ServiceAccountName|NodeName|SignerName|State|UnverifiedUserAnnotations*",
     WritePodCertificateRequest},
    {"flowcontrol.apiserver.k8s.io", "FlowSchema",
     "Name/name|PriorityLevel|MatchingPrecedence|DistinguisherMethod|Age|MissingPL", WriteFlowSchema},
    {"flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration",
     "Name/name|Type|NominalConcurrencyShares|Queues|HandSize|QueueLengthLimit|Age", WritePriorityLevel},
    {"apiregistration.k8s.io", "APIService", "Name/name|Service|Available|Age", WriteApiService}};

}  // namespace

std::span<const TablePrinter> PolicyPrinters() { return kPrinters; }

}  // namespace kube::sandbox
