#include "kube/client/subresources.h"

namespace kube {

void Evict(const Api<core::v1::Pod>& pods, std::string_view name, const DeleteOptions& options,
           const CallOptions& call) {
  policy::v1::Eviction eviction{
      .metadata = {.name = std::string(name), .namespace_ = pods.verbs().target().namespace_}};
  if (!(options == DeleteOptions{})) eviction.delete_options = options;
  pods.CreateSubresource<meta::v1::Status>(name, eviction, "eviction", {}, call);
}

void Bind(const Api<core::v1::Pod>& pods, std::string_view name, std::string_view node, const CreateOptions& options,
          const CallOptions& call) {
  const core::v1::Binding binding{
      .metadata = {.name = std::string(name), .namespace_ = pods.verbs().target().namespace_},
      .target = {.kind = "Node", .name = std::string(node)}};
  pods.CreateSubresource<meta::v1::Status>(name, binding, "binding", options, call);
}

core::v1::Pod UpdateEphemeralContainers(const Api<core::v1::Pod>& pods, const core::v1::Pod& pod,
                                        const UpdateOptions& options, const CallOptions& call) {
  return pods.UpdateSubresource(pod, "ephemeralcontainers", options, call);
}

core::v1::Pod UpdateResize(const Api<core::v1::Pod>& pods, const core::v1::Pod& pod, const UpdateOptions& options,
                           const CallOptions& call) {
  return pods.UpdateSubresource(pod, "resize", options, call);
}

authentication::v1::TokenRequest CreateToken(const Api<core::v1::ServiceAccount>& accounts, std::string_view name,
                                             authentication::v1::TokenRequestSpec spec, const CreateOptions& options,
                                             const CallOptions& call) {
  return accounts.CreateSubresource(name, authentication::v1::TokenRequest{.spec = std::move(spec)}, "token", options,
                                    call);
}

certificates::v1::CertificateSigningRequest UpdateApproval(
    const Api<certificates::v1::CertificateSigningRequest>& requests,
    const certificates::v1::CertificateSigningRequest& request, const UpdateOptions& options, const CallOptions& call) {
  return requests.UpdateSubresource(request, "approval", options, call);
}

core::v1::Namespace Finalize(const Api<core::v1::Namespace>& namespaces, const core::v1::Namespace& object,
                             const UpdateOptions& options, const CallOptions& call) {
  return namespaces.UpdateSubresource(object, "finalize", options, call);
}

}  // namespace kube
