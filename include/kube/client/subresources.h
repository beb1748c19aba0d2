// What lies below an object: scale, eviction, binding, tokens, approval... Each function exists only for types that
// have it.
#ifndef KUBE_CLIENT_SUBRESOURCES_H_
#define KUBE_CLIENT_SUBRESOURCES_H_

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

#include "kube/api/authentication/v1/types.h"
#include "kube/api/autoscaling/v1/types.h"
#include "kube/api/certificates/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/policy/v1/types.h"
#include "kube/client/api.h"

namespace kube {

/// True where T has the subresource, or is untyped: then the server decides.
template <class T>
concept Scalable = internal::MayHaveSubresource<T, internal::FixedText("scale")>;

// --- Scale: Deployment, ReplicaSet, StatefulSet, ReplicationController; with DynamicClient any resource that has a
// scale, custom ones too: `GetScale(dynamic.Resource(gvr).Namespace("default"), "web")`.

/// How many replicas are wanted (`spec.replicas`), how many there are, and by which selector (`status`).
template <Scalable T>
autoscaling::v1::Scale GetScale(const Api<T>& api, std::string_view name, const GetOptions& options = {},
                                const CallOptions& call = {}) {
  return api.template GetSubresource<autoscaling::v1::Scale>(name, "scale", options, call);
}
/// Sets `scale.spec.replicas`. A resourceVersion in `scale.metadata` must be the stored one (else IsConflict()); empty,
/// the last writer wins.
template <Scalable T>
autoscaling::v1::Scale UpdateScale(const Api<T>& api, const autoscaling::v1::Scale& scale,
                                   const UpdateOptions& options = {}, const CallOptions& call = {}) {
  return api.UpdateSubresource(scale, "scale", options, call);
}
/// JSON or merge patch: `{"spec":{"replicas":3}}`.
template <Scalable T>
autoscaling::v1::Scale PatchScale(const Api<T>& api, std::string_view name, const Patch& patch,
                                  const PatchOptions& options = {}, const CallOptions& call = {}) {
  return api.template PatchSubresource<autoscaling::v1::Scale>(name, patch, "scale", options, call);
}

// --- Pods

/// Deletes the pod unless a PodDisruptionBudget forbids it. Then the server answers 429: an ApiError with
/// `IsTooManyRequests()` and `HasCause(kDisruptionBudgetCause)` that says which budget. When the server asks to wait
/// (the budget's status is not up to date) the call waits and asks again, up to ten times. `options` is what a delete
/// takes. The pod is still there after this: it has its grace period.
void Evict(const Api<core::v1::Pod>& pods, std::string_view name, const DeleteOptions& options = {},
           const CallOptions& call = {});
/// The type of an ApiError's cause. Source: k8s.io/api policy/v1 DisruptionBudgetCause.
inline constexpr char kDisruptionBudgetCause[] = "DisruptionBudget";

/// Assigns the pod to a node, once and for all, as a scheduler does. IsConflict() when it has one.
void Bind(const Api<core::v1::Pod>& pods, std::string_view name, std::string_view node,
          const CreateOptions& options = {}, const CallOptions& call = {});

/// Adds what `pod.spec.ephemeral_containers` has more than the stored pod; nothing else of `pod` counts. They cannot be
/// changed or taken away.
core::v1::Pod UpdateEphemeralContainers(const Api<core::v1::Pod>& pods, const core::v1::Pod& pod,
                                        const UpdateOptions& options = {}, const CallOptions& call = {});
/// Changes the resources of running containers (`pod.spec.containers[].resources`); nothing else of `pod` counts.
core::v1::Pod UpdateResize(const Api<core::v1::Pod>& pods, const core::v1::Pod& pod, const UpdateOptions& options = {},
                           const CallOptions& call = {});

// --- Others

/// A token of the service account: `.status.token`, until `.status.expiration_timestamp`. `spec` may name audiences, a
/// duration (600 s at least; default 3600) and an object that it is bound to. The token is a secret.
authentication::v1::TokenRequest CreateToken(const Api<core::v1::ServiceAccount>& accounts, std::string_view name,
                                             authentication::v1::TokenRequestSpec spec = {},
                                             const CreateOptions& options = {}, const CallOptions& call = {});

/// Approves or denies by the conditions of `request.status`; nothing else of it counts.
certificates::v1::CertificateSigningRequest UpdateApproval(
    const Api<certificates::v1::CertificateSigningRequest>& requests,
    const certificates::v1::CertificateSigningRequest& request, const UpdateOptions& options = {},
    const CallOptions& call = {});

/// Sets `spec.finalizers` of a namespace: the last step of its deletion. Nothing else of it counts.
core::v1::Namespace Finalize(const Api<core::v1::Namespace>& namespaces, const core::v1::Namespace& object,
                             const UpdateOptions& options = {}, const CallOptions& call = {});

}  // namespace kube

#endif  // KUBE_CLIENT_SUBRESOURCES_H_
