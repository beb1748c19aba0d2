// Made by tools/codegen; edits are lost.
#include "kube/client/clientset.h"

#include <utility>

#include "kube/client/discovery_client.h"

namespace kube {

Clientset::Clientset(Client client) noexcept : client_(std::move(client)) {}

Clientset::Clientset(const Config& config) : client_(config) {}

DiscoveryClient Clientset::Discovery() const { return DiscoveryClient(client_); }

AdmissionregistrationV1Client Clientset::AdmissionregistrationV1() const { return AdmissionregistrationV1Client(client_); }
AdmissionregistrationV1alpha1Client Clientset::AdmissionregistrationV1alpha1() const { return AdmissionregistrationV1alpha1Client(client_); }
AdmissionregistrationV1beta1Client Clientset::AdmissionregistrationV1beta1() const { return AdmissionregistrationV1beta1Client(client_); }
InternalV1alpha1Client Clientset::InternalV1alpha1() const { return InternalV1alpha1Client(client_); }
AppsV1Client Clientset::AppsV1() const { return AppsV1Client(client_); }
AppsV1beta1Client Clientset::AppsV1beta1() const { return AppsV1beta1Client(client_); }
AppsV1beta2Client Clientset::AppsV1beta2() const { return AppsV1beta2Client(client_); }
AuthenticationV1Client Clientset::AuthenticationV1() const { return AuthenticationV1Client(client_); }
AuthenticationV1alpha1Client Clientset::AuthenticationV1alpha1() const { return AuthenticationV1alpha1Client(client_); }
AuthenticationV1beta1Client Clientset::AuthenticationV1beta1() const { return AuthenticationV1beta1Client(client_); }
AuthorizationV1Client Clientset::AuthorizationV1() const { return AuthorizationV1Client(client_); }
AuthorizationV1beta1Client Clientset::AuthorizationV1beta1() const { return AuthorizationV1beta1Client(client_); }
AutoscalingV1Client Clientset::AutoscalingV1() const { return AutoscalingV1Client(client_); }
AutoscalingV2Client Clientset::AutoscalingV2() const { return AutoscalingV2Client(client_); }
BatchV1Client Clientset::BatchV1() const { return BatchV1Client(client_); }
BatchV1beta1Client Clientset::BatchV1beta1() const { return BatchV1beta1Client(client_); }
CertificatesV1Client Clientset::CertificatesV1() const { return CertificatesV1Client(client_); }
CertificatesV1alpha1Client Clientset::CertificatesV1alpha1() const { return CertificatesV1alpha1Client(client_); }
CertificatesV1beta1Client Clientset::CertificatesV1beta1() const { return CertificatesV1beta1Client(client_); }
CoordinationV1Client Clientset::CoordinationV1() const { return CoordinationV1Client(client_); }
CoordinationV1alpha2Client Clientset::CoordinationV1alpha2() const { return CoordinationV1alpha2Client(client_); }
CoordinationV1beta1Client Clientset::CoordinationV1beta1() const { return CoordinationV1beta1Client(client_); }
CoreV1Client Clientset::CoreV1() const { return CoreV1Client(client_); }
DiscoveryV1Client Clientset::DiscoveryV1() const { return DiscoveryV1Client(client_); }
DiscoveryV1beta1Client Clientset::DiscoveryV1beta1() const { return DiscoveryV1beta1Client(client_); }
EventsV1Client Clientset::EventsV1() const { return EventsV1Client(client_); }
EventsV1beta1Client Clientset::EventsV1beta1() const { return EventsV1beta1Client(client_); }
ExtensionsV1beta1Client Clientset::ExtensionsV1beta1() const { return ExtensionsV1beta1Client(client_); }
FlowcontrolV1Client Clientset::FlowcontrolV1() const { return FlowcontrolV1Client(client_); }
FlowcontrolV1beta1Client Clientset::FlowcontrolV1beta1() const { return FlowcontrolV1beta1Client(client_); }
FlowcontrolV1beta2Client Clientset::FlowcontrolV1beta2() const { return FlowcontrolV1beta2Client(client_); }
FlowcontrolV1beta3Client Clientset::FlowcontrolV1beta3() const { return FlowcontrolV1beta3Client(client_); }
NetworkingV1Client Clientset::NetworkingV1() const { return NetworkingV1Client(client_); }
NetworkingV1beta1Client Clientset::NetworkingV1beta1() const { return NetworkingV1beta1Client(client_); }
NodeV1Client Clientset::NodeV1() const { return NodeV1Client(client_); }
NodeV1alpha1Client Clientset::NodeV1alpha1() const { return NodeV1alpha1Client(client_); }
NodeV1beta1Client Clientset::NodeV1beta1() const { return NodeV1beta1Client(client_); }
PolicyV1Client Clientset::PolicyV1() const { return PolicyV1Client(client_); }
PolicyV1beta1Client Clientset::PolicyV1beta1() const { return PolicyV1beta1Client(client_); }
RbacV1Client Clientset::RbacV1() const { return RbacV1Client(client_); }
RbacV1alpha1Client Clientset::RbacV1alpha1() const { return RbacV1alpha1Client(client_); }
RbacV1beta1Client Clientset::RbacV1beta1() const { return RbacV1beta1Client(client_); }
ResourceV1Client Clientset::ResourceV1() const { return ResourceV1Client(client_); }
ResourceV1alpha3Client Clientset::ResourceV1alpha3() const { return ResourceV1alpha3Client(client_); }
ResourceV1beta1Client Clientset::ResourceV1beta1() const { return ResourceV1beta1Client(client_); }
ResourceV1beta2Client Clientset::ResourceV1beta2() const { return ResourceV1beta2Client(client_); }
SchedulingV1Client Clientset::SchedulingV1() const { return SchedulingV1Client(client_); }
SchedulingV1alpha2Client Clientset::SchedulingV1alpha2() const { return SchedulingV1alpha2Client(client_); }
SchedulingV1beta1Client Clientset::SchedulingV1beta1() const { return SchedulingV1beta1Client(client_); }
StorageV1Client Clientset::StorageV1() const { return StorageV1Client(client_); }
StorageV1alpha1Client Clientset::StorageV1alpha1() const { return StorageV1alpha1Client(client_); }
StorageV1beta1Client Clientset::StorageV1beta1() const { return StorageV1beta1Client(client_); }
StoragemigrationV1beta1Client Clientset::StoragemigrationV1beta1() const { return StoragemigrationV1beta1Client(client_); }
ApiextensionsV1Client Clientset::ApiextensionsV1() const { return ApiextensionsV1Client(client_); }
ApiregistrationV1Client Clientset::ApiregistrationV1() const { return ApiregistrationV1Client(client_); }
MetricsV1beta1Client Clientset::MetricsV1beta1() const { return MetricsV1beta1Client(client_); }

}  // namespace kube
