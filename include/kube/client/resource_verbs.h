// Every verb once, for any resource, on encoded bodies. Api<T> adds the type.
#ifndef KUBE_CLIENT_RESOURCE_VERBS_H_
#define KUBE_CLIENT_RESOURCE_VERBS_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "kube/client/list_stream.h"
#include "kube/client/options.h"
#include "kube/client/rest_client.h"
#include "kube/client/watch.h"

namespace kube::internal {

/// Whether objects of the resource lie in namespaces.
enum class Scope {
  kCluster,
  kNamespaced,
  kUnknown,  ///< an untyped resource: the server decides
};

/// Which objects: one resource of one group and version, in one namespace or in all.
struct ResourceTarget {
  GroupVersion group_version{};
  std::string plural{};
  Scope scope = Scope::kUnknown;
  std::string namespace_{};  ///< empty: all namespaces, or none for a cluster-scoped resource
};

/// The verbs. A cheap handle. `accept` is the Accept header of the answer; `subresource` may be empty.
class ResourceVerbs {
 public:
  ResourceVerbs(Client client, ResourceTarget target)
      : client_(std::move(client)), target_(std::make_shared<const ResourceTarget>(std::move(target))) {}

  const Client& client() const noexcept { return client_; }
  const ResourceTarget& target() const noexcept { return *target_; }
  ResourceVerbs InNamespace(std::string name_space) const;

  Result Get(std::string_view name, std::string_view subresource, const GetOptions& options, const CallOptions& call,
             const char* accept) const;
  Result List(const ListOptions& options, const CallOptions& call, const char* accept) const;
  /// `items_number` is the protobuf number of the list's items, 0 where it has no protobuf form.
  std::unique_ptr<ListSource> StreamList(const ListOptions& options, CallOptions call, const char* accept,
                                         std::uint32_t items_number) const;
  std::unique_ptr<WatchSource> Watch(ListOptions options, const CallOptions& call, const char* accept) const;
  /// `object_namespace` is what the object itself says; used when the handle names no namespace. `name` is empty for a
  /// plain create, and the parent's name for a subresource.
  Result Create(EncodedBody body, std::string_view name, std::string_view object_namespace,
                std::string_view subresource, const CreateOptions& options, const CallOptions& call,
                const char* accept) const;
  Result Update(EncodedBody body, std::string_view name, std::string_view object_namespace,
                std::string_view subresource, const UpdateOptions& options, const CallOptions& call,
                const char* accept) const;
  Result Patch(const kube::Patch& patch, std::string_view name, std::string_view subresource,
               const PatchOptions& options, const CallOptions& call, const char* accept) const;
  /// `body` is the configuration as JSON.
  Result Apply(std::string body, std::string_view name, std::string_view object_namespace, std::string_view subresource,
               const ApplyOptions& options, const CallOptions& call, const char* accept) const;
  Result Delete(std::string_view name, const DeleteOptions& options, const CallOptions& call, const char* accept) const;
  Result DeleteCollection(const DeleteOptions& options, const ListOptions& list, const CallOptions& call,
                          const char* accept) const;

  /// A request for the resource or a part of it, for callers that finish it by themselves. `verb` is an HTTP method.
  Request Start(std::string verb, std::string_view name, std::string_view object_namespace,
                std::string_view subresource, const CallOptions& call, const char* accept) const;

 private:
  EncodedBody DeleteBody(const DeleteOptions& options) const;

  Client client_;
  std::shared_ptr<const ResourceTarget> target_;
};

/// If the body is a Status (kind Status, meta v1) decodes it and returns true: DELETE answers the object or a Status.
bool DecodeIfStatus(const Result& result, meta::v1::Status* status);

}  // namespace kube::internal

#endif  // KUBE_CLIENT_RESOURCE_VERBS_H_
