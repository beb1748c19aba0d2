// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1beta1); edits are lost.
// The types of certificates/v1beta1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_CERTIFICATES_V1BETA1_TYPES_H_
#define KUBE_API_CERTIFICATES_V1BETA1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/certificates/v1beta1/fwd.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::certificates::v1beta1 {

using kube::described::operator==;

inline constexpr char kKubeAPIServerClientSignerName[] = "kubernetes.io/kube-apiserver-client";
inline constexpr char kKubeAPIServerClientKubeletSignerName[] = "kubernetes.io/kube-apiserver-client-kubelet";
inline constexpr char kKubeletServingSignerName[] = "kubernetes.io/kubelet-serving";
inline constexpr char kLegacyUnknownSignerName[] = "kubernetes.io/legacy-unknown";
inline constexpr char kCertificateApproved[] = "Approved";
inline constexpr char kCertificateDenied[] = "Denied";
inline constexpr char kCertificateFailed[] = "Failed";
inline constexpr char kUsageSigning[] = "signing";
inline constexpr char kUsageDigitalSignature[] = "digital signature";
inline constexpr char kUsageContentCommitment[] = "content commitment";
inline constexpr char kUsageKeyEncipherment[] = "key encipherment";
inline constexpr char kUsageKeyAgreement[] = "key agreement";
inline constexpr char kUsageDataEncipherment[] = "data encipherment";
inline constexpr char kUsageCertSign[] = "cert sign";
inline constexpr char kUsageCRLSign[] = "crl sign";
inline constexpr char kUsageEncipherOnly[] = "encipher only";
inline constexpr char kUsageDecipherOnly[] = "decipher only";
inline constexpr char kUsageAny[] = "any";
inline constexpr char kUsageServerAuth[] = "server auth";
inline constexpr char kUsageClientAuth[] = "client auth";
inline constexpr char kUsageCodeSigning[] = "code signing";
inline constexpr char kUsageEmailProtection[] = "email protection";
inline constexpr char kUsageSMIME[] = "s/mime";
inline constexpr char kUsageIPsecEndSystem[] = "ipsec end system";
inline constexpr char kUsageIPsecTunnel[] = "ipsec tunnel";
inline constexpr char kUsageIPsecUser[] = "ipsec user";
inline constexpr char kUsageTimestamping[] = "timestamping";
inline constexpr char kUsageOCSPSigning[] = "ocsp signing";
inline constexpr char kUsageMicrosoftSGC[] = "microsoft sgc";
inline constexpr char kUsageNetscapeSGC[] = "netscape sgc";
inline constexpr char kPodCertificateRequestConditionTypeDenied[] = "Denied";
inline constexpr char kPodCertificateRequestConditionTypeFailed[] = "Failed";
inline constexpr char kPodCertificateRequestConditionTypeIssued[] = "Issued";
inline constexpr char kPodCertificateRequestConditionUnsupportedKeyType[] = "UnsupportedKeyType";
inline constexpr char kPodCertificateRequestConditionInvalidUserConfig[] = "InvalidUnverifiedUserAnnotations";

/// certificates/v1beta1 CertificateSigningRequestSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#CertificateSigningRequestSpec
struct CertificateSigningRequestSpec {
  Bytes request{};
  std::optional<std::string> signer_name{};
  std::optional<std::int32_t> expiration_seconds{};
  List<std::string> usages{};
  std::string username{};
  std::string uid{};
  List<std::string> groups{};
  Map<List<std::string>> extra{};
};

/// certificates/v1beta1 CertificateSigningRequestCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#CertificateSigningRequestCondition
struct CertificateSigningRequestCondition {
  std::string type{};
  std::string status{};
  std::string reason{};
  std::string message{};
  Time last_update_time{};
  Time last_transition_time{};
};

/// certificates/v1beta1 CertificateSigningRequestStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#CertificateSigningRequestStatus
struct CertificateSigningRequestStatus {
  List<CertificateSigningRequestCondition> conditions{};
  Bytes certificate{};
};

/// Kind CertificateSigningRequest of certificates.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#CertificateSigningRequest
struct CertificateSigningRequest {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CertificateSigningRequestSpec spec{};
  CertificateSigningRequestStatus status{};
};

/// Kind CertificateSigningRequestList of certificates.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#CertificateSigningRequestList
struct CertificateSigningRequestList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CertificateSigningRequest> items{};
};

/// certificates/v1beta1 ClusterTrustBundleSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#ClusterTrustBundleSpec
struct ClusterTrustBundleSpec {
  std::string signer_name{};
  std::string trust_bundle{};
};

/// Kind ClusterTrustBundle of certificates.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#ClusterTrustBundle
struct ClusterTrustBundle {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  ClusterTrustBundleSpec spec{};
};

/// Kind ClusterTrustBundleList of certificates.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#ClusterTrustBundleList
struct ClusterTrustBundleList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<ClusterTrustBundle> items{};
};

/// certificates/v1beta1 PodCertificateRequestSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#PodCertificateRequestSpec
struct PodCertificateRequestSpec {
  std::string signer_name{};
  std::string pod_name{};
  std::string pod_uid{};
  std::string service_account_name{};
  std::string service_account_uid{};
  std::string node_name{};
  std::string node_uid{};
  std::optional<std::int32_t> max_expiration_seconds{};
  Bytes pkix_public_key{};
  Bytes proof_of_possession{};
  Bytes stub_pkcs10_request{};
  Map<std::string> unverified_user_annotations{};
};

/// certificates/v1beta1 PodCertificateRequestStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#PodCertificateRequestStatus
struct PodCertificateRequestStatus {
  List<meta::v1::Condition> conditions{};
  std::string certificate_chain{};
  std::optional<Time> not_before{};
  std::optional<Time> begin_refresh_at{};
  std::optional<Time> not_after{};
};

/// Kind PodCertificateRequest of certificates.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#PodCertificateRequest
struct PodCertificateRequest {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  PodCertificateRequestSpec spec{};
  PodCertificateRequestStatus status{};
};

/// Kind PodCertificateRequestList of certificates.k8s.io/v1beta1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1beta1#PodCertificateRequestList
struct PodCertificateRequestList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<PodCertificateRequest> items{};
};

const TypeInfo& GetTypeInfo(const CertificateSigningRequest*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestStatus*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestCondition*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestList*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterTrustBundle*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterTrustBundleSpec*) noexcept;
const TypeInfo& GetTypeInfo(const ClusterTrustBundleList*) noexcept;
const TypeInfo& GetTypeInfo(const PodCertificateRequest*) noexcept;
const TypeInfo& GetTypeInfo(const PodCertificateRequestSpec*) noexcept;
const TypeInfo& GetTypeInfo(const PodCertificateRequestStatus*) noexcept;
const TypeInfo& GetTypeInfo(const PodCertificateRequestList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
CertificateSigningRequestList ListTypeOf(const CertificateSigningRequest*);
ClusterTrustBundleList ListTypeOf(const ClusterTrustBundle*);
PodCertificateRequestList ListTypeOf(const PodCertificateRequest*);

namespace resources {
inline constexpr ResourceInfo kCertificateSigningRequest{
    .group = "certificates.k8s.io",
    .version = "v1beta1",
    .kind = "CertificateSigningRequest",
    .list_kind = "CertificateSigningRequestList",
    .plural = "certificatesigningrequests",
    .singular = "certificatesigningrequest",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kClusterTrustBundle{
    .group = "certificates.k8s.io",
    .version = "v1beta1",
    .kind = "ClusterTrustBundle",
    .list_kind = "ClusterTrustBundleList",
    .plural = "clustertrustbundles",
    .singular = "clustertrustbundle",
    .short_names = "",
    .categories = "",
    .subresources = "",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
inline constexpr ResourceInfo kPodCertificateRequest{
    .group = "certificates.k8s.io",
    .version = "v1beta1",
    .kind = "PodCertificateRequest",
    .list_kind = "PodCertificateRequestList",
    .plural = "podcertificaterequests",
    .singular = "podcertificaterequest",
    .short_names = "",
    .categories = "",
    .subresources = "status",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const CertificateSigningRequest*) noexcept {
  return resources::kCertificateSigningRequest;
}
constexpr const ResourceInfo& GetResourceInfo(const ClusterTrustBundle*) noexcept {
  return resources::kClusterTrustBundle;
}
constexpr const ResourceInfo& GetResourceInfo(const PodCertificateRequest*) noexcept {
  return resources::kPodCertificateRequest;
}

}  // namespace kube::certificates::v1beta1

#endif  // KUBE_API_CERTIFICATES_V1BETA1_TYPES_H_
