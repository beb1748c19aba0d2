// Any resource by its name, metadata only: for programs that need names, labels and owners of many objects.
#ifndef KUBE_CLIENT_METADATA_CLIENT_H_
#define KUBE_CLIENT_METADATA_CLIENT_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kube/client/api.h"

namespace kube {

using meta::v1::PartialObjectMetadata;
using meta::v1::PartialObjectMetadataList;

/// The metadata of the objects of one resource. What Api<T> says holds here: cheap copies, any thread, the same errors.
/// Answers are protobuf where the server gives it (also for custom resources), unless Config::content_type forbids.
class MetadataApi {
 public:
  MetadataApi(Client client, const GroupVersionResource& resource) : api_(std::move(client), resource) {}

  MetadataApi Namespace(std::string name_space) const { return MetadataApi(api_.Namespace(std::move(name_space))); }

  PartialObjectMetadata Get(std::string_view name, const GetOptions& options = {}, const CallOptions& call = {}) const {
    return api_.Get(name, options, call);
  }
  std::optional<PartialObjectMetadata> Find(std::string_view name, const GetOptions& options = {},
                                            const CallOptions& call = {}) const {
    return api_.Find(name, options, call);
  }
  PartialObjectMetadataList List(const ListOptions& options = {}, const CallOptions& call = {}) const {
    return api_.List(options, call);
  }
  ListRange<PartialObjectMetadata> ListAll(ListOptions options = {}, CallOptions call = {}) const {
    return api_.ListAll(std::move(options), std::move(call));
  }
  WatchStream<PartialObjectMetadata> Watch(const ListOptions& options = {}, const CallOptions& call = {}) const {
    return api_.Watch(options, call);
  }
  /// A patch of the object itself; the answer is its metadata.
  PartialObjectMetadata Patch(std::string_view name, const kube::Patch& patch, const PatchOptions& options = {},
                              std::string_view subresource = "", const CallOptions& call = {}) const {
    return api_.Patch(name, patch, options, subresource, call);
  }
  Deleted<PartialObjectMetadata> Delete(std::string_view name, const DeleteOptions& options = {},
                                        const CallOptions& call = {}) const {
    return api_.Delete(name, options, call);
  }
  void DeleteCollection(const DeleteOptions& options = {}, const ListOptions& list = {},
                        const CallOptions& call = {}) const {
    api_.DeleteCollection(options, list, call);
  }

 private:
  explicit MetadataApi(Api<PartialObjectMetadata> api) : api_(std::move(api)) {}

  // Its verbs that write whole objects make no sense here, so it is not handed out.
  Api<PartialObjectMetadata> api_;
};

/// `metadata.Resource({"apps", "v1", "deployments"}).Namespace("default").List()`. Source: client-go metadata.
class MetadataClient {
 public:
  explicit MetadataClient(Client client) : client_(std::move(client)) {}
  explicit MetadataClient(const Config& config) : client_(config) {}

  MetadataApi Resource(const GroupVersionResource& resource) const { return MetadataApi(client_, resource); }

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_METADATA_CLIENT_H_
