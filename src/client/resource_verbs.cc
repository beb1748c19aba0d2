#include "kube/client/resource_verbs.h"

#include "kube/client/object_access.h"
#include "src/client/client_core.h"
#include "src/client/response_error.h"

namespace kube::internal {

std::unique_ptr<ListSource> OpenListStream(Request request, std::uint32_t items_number,
                                           std::size_t max_body_bytes);  // list_source.cc
std::unique_ptr<WatchSource> OpenWatch(Request request);                 // watch_source.cc

ResourceVerbs ResourceVerbs::InNamespace(std::string name_space) const {
  ResourceTarget target = *target_;
  target.namespace_ = target.scope == Scope::kCluster ? std::string() : std::move(name_space);
  return ResourceVerbs(client_, std::move(target));
}

Request ResourceVerbs::Start(std::string verb, std::string_view name, std::string_view object_namespace,
                             std::string_view subresource, const CallOptions& call, const char* accept) const {
  Request request = RestClient(client_, target_->group_version).Verb(std::move(verb));
  std::string_view name_space = target_->namespace_.empty() ? object_namespace : std::string_view(target_->namespace_);
  if (target_->scope == Scope::kNamespaced || (target_->scope == Scope::kUnknown && !name_space.empty())) {
    request.Namespace(name_space);
  }
  request.Resource(target_->plural);
  if (!name.empty() || !subresource.empty()) request.Name(name);  // which refuses an empty one
  if (!subresource.empty()) request.SubResource(subresource);
  request.Call(call);
  if (accept != nullptr) request.Accept(accept);
  return request;
}

Result ResourceVerbs::Get(std::string_view name, std::string_view subresource, const GetOptions& options,
                          const CallOptions& call, const char* accept) const {
  if (name.empty()) throw InvalidRequestError("get " + target_->plural + ": the name is empty");
  return Start("GET", name, {}, subresource, call, accept).Options(options).Do();
}

Result ResourceVerbs::List(const ListOptions& options, const CallOptions& call, const char* accept) const {
  return Start("GET", {}, {}, {}, call, accept).Options(options).Do();
}

std::unique_ptr<ListSource> ResourceVerbs::StreamList(const ListOptions& options, CallOptions call, const char* accept,
                                                      std::uint32_t items_number) const {
  // A list is a whole call, unlike a watch: the client's limit holds for it.
  if (!call.timeout) call.timeout = client_.core()->timeout();
  return OpenListStream(std::move(Start("GET", {}, {}, {}, call, accept).Options(options)), items_number,
                        client_.core()->transport().options().max_body_bytes);
}

std::unique_ptr<WatchSource> ResourceVerbs::Watch(ListOptions options, const CallOptions& call,
                                                  const char* accept) const {
  options.watch = true;
  return OpenWatch(std::move(Start("GET", {}, {}, {}, call, accept).Options(options)));
}

Result ResourceVerbs::Create(EncodedBody body, std::string_view name, std::string_view object_namespace,
                             std::string_view subresource, const CreateOptions& options, const CallOptions& call,
                             const char* accept) const {
  return Start("POST", name, object_namespace, subresource, call, accept)
      .Options(options)
      .BodyBytes(std::move(body.bytes), body.content_type)
      .Do();
}

Result ResourceVerbs::Update(EncodedBody body, std::string_view name, std::string_view object_namespace,
                             std::string_view subresource, const UpdateOptions& options, const CallOptions& call,
                             const char* accept) const {
  if (name.empty()) throw InvalidRequestError("update " + target_->plural + ": the object has no name");
  return Start("PUT", name, object_namespace, subresource, call, accept)
      .Options(options)
      .BodyBytes(std::move(body.bytes), body.content_type)
      .Do();
}

Result ResourceVerbs::Patch(const kube::Patch& patch, std::string_view name, std::string_view subresource,
                            const PatchOptions& options, const CallOptions& call, const char* accept) const {
  if (name.empty()) throw InvalidRequestError("patch " + target_->plural + ": the name is empty");
  return Start("PATCH", name, {}, subresource, call, accept)
      .Options(options)
      .BodyBytes(patch.body, MediaTypeOf(patch.type))
      .Do();
}

Result ResourceVerbs::Apply(std::string body, std::string_view name, std::string_view object_namespace,
                            std::string_view subresource, const ApplyOptions& options, const CallOptions& call,
                            const char* accept) const {
  if (name.empty()) throw InvalidRequestError("apply " + target_->plural + ": the object has no name");
  if (options.field_manager.empty()) {
    throw InvalidRequestError("apply " + target_->plural + " \"" + std::string(name) +
                              "\": field_manager is empty; the server needs to know who owns the fields");
  }
  // force is always sent, as client-go does.
  PatchOptions patch{.dry_run = options.dry_run, .force = options.force, .field_manager = options.field_manager};
  return Start("PATCH", name, object_namespace, subresource, call, accept)
      .Options(patch)
      .BodyBytes(std::move(body), "application/apply-patch+yaml")
      .Do();
}

// DeleteOptions travel in the body, as kind DeleteOptions of the group version called. Untyped resources take JSON
// only: the server refuses protobuf bodies for custom resources.
EncodedBody ResourceVerbs::DeleteBody(const DeleteOptions& options) const {
  DeleteOptions full = options;
  full.kind = "DeleteOptions";
  full.api_version = target_->group_version.ToString();
  return ObjectCodec<DeleteOptions>::Encode(
      full, target_->scope == Scope::kUnknown ? ContentType::kJson : PreferredContentType(client_));
}

Result ResourceVerbs::Delete(std::string_view name, const DeleteOptions& options, const CallOptions& call,
                             const char* accept) const {
  if (name.empty()) throw InvalidRequestError("delete " + target_->plural + ": the name is empty");
  EncodedBody body = DeleteBody(options);
  return Start("DELETE", name, {}, {}, call, accept).BodyBytes(std::move(body.bytes), body.content_type).Do();
}

Result ResourceVerbs::DeleteCollection(const DeleteOptions& options, const ListOptions& list, const CallOptions& call,
                                       const char* accept) const {
  EncodedBody body = DeleteBody(options);
  // The answer is a list: the server refuses (406) to give it in a form that is made of single objects.
  if (std::string_view(accept).find(";as=") != std::string_view::npos) accept = kMediaTypeJson;
  return Start("DELETE", {}, {}, {}, call, accept)
      .Options(list)
      .BodyBytes(std::move(body.bytes), body.content_type)
      .Do();
}

bool DecodeIfStatus(const Result& result, meta::v1::Status* status) {
  std::optional<meta::v1::Status> decoded = AsStatus(result.content_type(), result.body());
  if (!decoded) return false;
  *status = std::move(*decoded);
  return true;
}

}  // namespace kube::internal
