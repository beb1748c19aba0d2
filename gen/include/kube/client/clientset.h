// Made by tools/codegen; edits are lost.
// All group versions of Kubernetes behind one object.
#ifndef KUBE_CLIENT_CLIENTSET_H_
#define KUBE_CLIENT_CLIENTSET_H_

#include "kube/api/admissionregistration/v1/client.h"
#include "kube/api/admissionregistration/v1alpha1/client.h"
#include "kube/api/admissionregistration/v1beta1/client.h"
#include "kube/api/apiserverinternal/v1alpha1/client.h"
#include "kube/api/apps/v1/client.h"
#include "kube/api/apps/v1beta1/client.h"
#include "kube/api/apps/v1beta2/client.h"
#include "kube/api/authentication/v1/client.h"
#include "kube/api/authentication/v1alpha1/client.h"
#include "kube/api/authentication/v1beta1/client.h"
#include "kube/api/authorization/v1/client.h"
#include "kube/api/authorization/v1beta1/client.h"
#include "kube/api/autoscaling/v1/client.h"
#include "kube/api/autoscaling/v2/client.h"
#include "kube/api/batch/v1/client.h"
#include "kube/api/batch/v1beta1/client.h"
#include "kube/api/certificates/v1/client.h"
#include "kube/api/certificates/v1alpha1/client.h"
#include "kube/api/certificates/v1beta1/client.h"
#include "kube/api/coordination/v1/client.h"
#include "kube/api/coordination/v1alpha2/client.h"
#include "kube/api/coordination/v1beta1/client.h"
#include "kube/api/core/v1/client.h"
#include "kube/api/discovery/v1/client.h"
#include "kube/api/discovery/v1beta1/client.h"
#include "kube/api/events/v1/client.h"
#include "kube/api/events/v1beta1/client.h"
#include "kube/api/extensions/v1beta1/client.h"
#include "kube/api/flowcontrol/v1/client.h"
#include "kube/api/flowcontrol/v1beta1/client.h"
#include "kube/api/flowcontrol/v1beta2/client.h"
#include "kube/api/flowcontrol/v1beta3/client.h"
#include "kube/api/networking/v1/client.h"
#include "kube/api/networking/v1beta1/client.h"
#include "kube/api/node/v1/client.h"
#include "kube/api/node/v1alpha1/client.h"
#include "kube/api/node/v1beta1/client.h"
#include "kube/api/policy/v1/client.h"
#include "kube/api/policy/v1beta1/client.h"
#include "kube/api/rbac/v1/client.h"
#include "kube/api/rbac/v1alpha1/client.h"
#include "kube/api/rbac/v1beta1/client.h"
#include "kube/api/resource/v1/client.h"
#include "kube/api/resource/v1alpha3/client.h"
#include "kube/api/resource/v1beta1/client.h"
#include "kube/api/resource/v1beta2/client.h"
#include "kube/api/scheduling/v1/client.h"
#include "kube/api/scheduling/v1alpha2/client.h"
#include "kube/api/scheduling/v1beta1/client.h"
#include "kube/api/storage/v1/client.h"
#include "kube/api/storage/v1alpha1/client.h"
#include "kube/api/storage/v1beta1/client.h"
#include "kube/api/storagemigration/v1beta1/client.h"
#include "kube/api/apiextensions/v1/client.h"
#include "kube/api/apiregistration/v1/client.h"
#include "kube/api/metrics/v1beta1/client.h"
#include "kube/client/client.h"

namespace kube {

class DiscoveryClient;

/// Typed access to every built-in resource: `clientset.AppsV1().Deployments("default").Get("web")`.
/// Copies are cheap and share the client; safe from any number of threads.
/// Including this header is cheap: it names the types without defining them. To use one, include its
/// kube/api/<group>/<version>/types.h and kube/client/api.h (or kube/kube.h).
class Clientset {
 public:
  explicit Clientset(Client client) noexcept;
  /// A client of its own for `config`; throws what Client's constructor throws.
  explicit Clientset(const Config& config);

  /// The client that all handles share.
  const Client& client() const noexcept { return client_; }

  /// What the server offers; include kube/client/discovery_client.h (or kube/kube.h).
  DiscoveryClient Discovery() const;

  AdmissionregistrationV1Client AdmissionregistrationV1() const;
  AdmissionregistrationV1alpha1Client AdmissionregistrationV1alpha1() const;
  AdmissionregistrationV1beta1Client AdmissionregistrationV1beta1() const;
  InternalV1alpha1Client InternalV1alpha1() const;
  AppsV1Client AppsV1() const;
  AppsV1beta1Client AppsV1beta1() const;
  AppsV1beta2Client AppsV1beta2() const;
  AuthenticationV1Client AuthenticationV1() const;
  AuthenticationV1alpha1Client AuthenticationV1alpha1() const;
  AuthenticationV1beta1Client AuthenticationV1beta1() const;
  AuthorizationV1Client AuthorizationV1() const;
  AuthorizationV1beta1Client AuthorizationV1beta1() const;
  AutoscalingV1Client AutoscalingV1() const;
  AutoscalingV2Client AutoscalingV2() const;
  BatchV1Client BatchV1() const;
  BatchV1beta1Client BatchV1beta1() const;
  CertificatesV1Client CertificatesV1() const;
  CertificatesV1alpha1Client CertificatesV1alpha1() const;
  CertificatesV1beta1Client CertificatesV1beta1() const;
  CoordinationV1Client CoordinationV1() const;
  CoordinationV1alpha2Client CoordinationV1alpha2() const;
  CoordinationV1beta1Client CoordinationV1beta1() const;
  CoreV1Client CoreV1() const;
  DiscoveryV1Client DiscoveryV1() const;
  DiscoveryV1beta1Client DiscoveryV1beta1() const;
  EventsV1Client EventsV1() const;
  EventsV1beta1Client EventsV1beta1() const;
  ExtensionsV1beta1Client ExtensionsV1beta1() const;
  FlowcontrolV1Client FlowcontrolV1() const;
  FlowcontrolV1beta1Client FlowcontrolV1beta1() const;
  FlowcontrolV1beta2Client FlowcontrolV1beta2() const;
  FlowcontrolV1beta3Client FlowcontrolV1beta3() const;
  NetworkingV1Client NetworkingV1() const;
  NetworkingV1beta1Client NetworkingV1beta1() const;
  NodeV1Client NodeV1() const;
  NodeV1alpha1Client NodeV1alpha1() const;
  NodeV1beta1Client NodeV1beta1() const;
  PolicyV1Client PolicyV1() const;
  PolicyV1beta1Client PolicyV1beta1() const;
  RbacV1Client RbacV1() const;
  RbacV1alpha1Client RbacV1alpha1() const;
  RbacV1beta1Client RbacV1beta1() const;
  ResourceV1Client ResourceV1() const;
  ResourceV1alpha3Client ResourceV1alpha3() const;
  ResourceV1beta1Client ResourceV1beta1() const;
  ResourceV1beta2Client ResourceV1beta2() const;
  SchedulingV1Client SchedulingV1() const;
  SchedulingV1alpha2Client SchedulingV1alpha2() const;
  SchedulingV1beta1Client SchedulingV1beta1() const;
  StorageV1Client StorageV1() const;
  StorageV1alpha1Client StorageV1alpha1() const;
  StorageV1beta1Client StorageV1beta1() const;
  StoragemigrationV1beta1Client StoragemigrationV1beta1() const;
  ApiextensionsV1Client ApiextensionsV1() const;
  ApiregistrationV1Client ApiregistrationV1() const;
  MetricsV1beta1Client MetricsV1beta1() const;

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_CLIENTSET_H_
