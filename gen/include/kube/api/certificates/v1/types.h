// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/certificates/v1); edits are lost.
// The types of certificates/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_CERTIFICATES_V1_TYPES_H_
#define KUBE_API_CERTIFICATES_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/certificates/v1/fwd.h"
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

namespace kube::certificates::v1 {

using kube::described::operator==;

inline constexpr char kKubeAPIServerClientSignerName[] = "kubernetes.io/kube-apiserver-client";
inline constexpr char kKubeAPIServerClientKubeletSignerName[] = "kubernetes.io/kube-apiserver-client-kubelet";
inline constexpr char kKubeletServingSignerName[] = "kubernetes.io/kubelet-serving";
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

/// certificates/v1 CertificateSigningRequestSpec.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1#CertificateSigningRequestSpec
struct CertificateSigningRequestSpec {
  Bytes request{};
  std::string signer_name{};
  std::optional<std::int32_t> expiration_seconds{};
  List<std::string> usages{};
  std::string username{};
  std::string uid{};
  List<std::string> groups{};
  Map<List<std::string>> extra{};
};

/// certificates/v1 CertificateSigningRequestCondition.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1#CertificateSigningRequestCondition
struct CertificateSigningRequestCondition {
  std::string type{};
  std::string status{};
  std::string reason{};
  std::string message{};
  Time last_update_time{};
  Time last_transition_time{};
};

/// certificates/v1 CertificateSigningRequestStatus.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1#CertificateSigningRequestStatus
struct CertificateSigningRequestStatus {
  List<CertificateSigningRequestCondition> conditions{};
  Bytes certificate{};
};

/// Kind CertificateSigningRequest of certificates.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1#CertificateSigningRequest
struct CertificateSigningRequest {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  CertificateSigningRequestSpec spec{};
  CertificateSigningRequestStatus status{};
};

/// Kind CertificateSigningRequestList of certificates.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/certificates/v1#CertificateSigningRequestList
struct CertificateSigningRequestList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<CertificateSigningRequest> items{};
};

const TypeInfo& GetTypeInfo(const CertificateSigningRequest*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestSpec*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestStatus*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestCondition*) noexcept;
const TypeInfo& GetTypeInfo(const CertificateSigningRequestList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
CertificateSigningRequestList ListTypeOf(const CertificateSigningRequest*);

namespace resources {
inline constexpr ResourceInfo kCertificateSigningRequest{
    .group = "certificates.k8s.io",
    .version = "v1",
    .kind = "CertificateSigningRequest",
    .list_kind = "CertificateSigningRequestList",
    .plural = "certificatesigningrequests",
    .singular = "certificatesigningrequest",
    .short_names = "csr",
    .categories = "",
    .subresources = "approval,status",
    .namespaced = false,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const CertificateSigningRequest*) noexcept {
  return resources::kCertificateSigningRequest;
}

}  // namespace kube::certificates::v1

#endif  // KUBE_API_CERTIFICATES_V1_TYPES_H_
