// Get, list, create, update, delete.
#include <utility>

#include "src/sandbox/api_server.h"
#include "src/sandbox/list_params.h"
#include "src/sandbox/strategy.h"

namespace kube::sandbox {
namespace {

StatusError ExpiredContinue(const ContinueToken& token) {
  StatusError expired = Expired(
      "The provided continue parameter is too old to display a consistent list result. You can start a new list "
      "without the continue parameter, or use the continue token in this response to retrieve the remainder of the "
      "results. Continuing with the provided token results in an inconsistent list - objects that were created, "
      "modified, or deleted between the time the first chunk was returned and now may show up in the list.");
  Value status = expired.status();
  status["metadata"]["continue"] = ContinueToken{0, token.after}.Encode();
  return {expired.code(), std::move(status)};
}

// Whether the list must show the very state of the version asked for.
bool WantsExactVersion(const ListParams& params) {
  if (params.version == 0) return false;
  return params.resource_version_match == "Exact" || (params.resource_version_match.empty() && params.limit != 0);
}

}  // namespace

Reply ApiServer::Get(ApiCall& call) {
  const std::uint64_t version = ParseResourceVersion(call.info.query.Get("resourceVersion"));
  if (version > store_.version()) throw TooLargeResourceVersion(version, store_.version());
  return ObjectReply(200, *objects_.Get(call.ref()), call.form);
}

Reply ApiServer::List(ApiCall& call) {
  const ListParams params = ListParams::Parse(*call.resource->info, call.info, call.resource->selectable_fields);
  const std::uint64_t current = store_.version();
  if (params.version > current) throw TooLargeResourceVersion(params.version, current);
  ListQuery query;
  query.namespace_ = params.filter.name_space();
  query.name = params.filter.name();
  query.limit = params.resource_version == "0" ? 0 : params.limit;
  if (params.filter.has_selector()) {
    query.filter = [&](const StoredObject& object) { return params.filter.Matches(object); };
  }
  if (params.continue_) {
    query.version = params.continue_->version;
    query.after = params.continue_->after;
  } else if (WantsExactVersion(params)) {
    query.version = params.version;
  }
  std::optional<ListAnswer> answer = store_.List(call.resource->group_resource, query);
  if (!answer) {
    if (params.continue_) throw ExpiredContinue(*params.continue_);
    throw Expired("The resourceVersion for the provided list is too old.");
  }
  ListMetadata metadata{.version = answer->version};
  if (answer->more) {
    const StoredObject& last = *answer->objects.back();
    metadata.continue_ = ContinueToken{answer->version, Store::KeyOf(last.namespace_(), last.name())}.Encode();
    if (!query.filter) metadata.remaining = answer->remaining;
  }
  return ListReply(*call.resource, answer->objects, metadata, call.form);
}

Reply ApiServer::Create(ApiCall& call) {
  WriteOptions options = call.ParseWriteOptions();
  if (options.field_manager.empty()) options.field_manager = ManagerOf(call.http.headers.Get("User-Agent"));
  if (call.resource->info->namespaced && call.info.namespace_.empty()) throw NoSuchPath();
  Value object = DecodeObject(*call.resource, call.content_type(), call.http.body,
                              {.validation = options.validation, .warnings = options.warnings});
  return ObjectReply(201, *objects_.Create(call.resource, call.info.namespace_, std::move(object), options), call.form);
}

Reply ApiServer::Update(ApiCall& call) {
  WriteOptions options = call.ParseWriteOptions();
  if (options.field_manager.empty()) options.field_manager = ManagerOf(call.http.headers.Get("User-Agent"));
  const Value object = DecodeObject(*call.resource, call.content_type(), call.http.body,
                                    {.validation = options.validation, .warnings = options.warnings});
  const std::string_view name = object["metadata"].GetString("name").value_or("");
  if (!name.empty() && name != call.info.name) {
    throw BadRequest("the name of the object (" + std::string(name) + ") does not match the name on the URL (" +
                     call.info.name + ")");
  }
  const WriteResult result = objects_.Update(
      call.ref(), [&](const Value*) -> Value { return object; }, AllowsCreateOnUpdate(*call.resource->info), options);
  return ObjectReply(result.created ? 201 : 200, *result.object, call.form);
}

Reply ApiServer::Delete(ApiCall& call) {
  const DeleteParams params = call.ParseDeleteParams();
  const DeleteResult result = objects_.Delete(call.ref(), params);
  if (result.gone && !ReturnsDeletedObject(*call.resource->info)) {
    return StatusReply(200, MakeDeleteSuccess(call.subject(), result.object->uid()), call.form.representation);
  }
  return ObjectReply(!result.gone && params.accepted_when_pending ? 202 : 200, *result.object, call.form);
}

Reply ApiServer::DeleteCollection(ApiCall& call) {
  const DeleteParams params = call.ParseDeleteParams();
  const ListParams list = ListParams::Parse(*call.resource->info, call.info, call.resource->selectable_fields);
  ListQuery query;
  query.namespace_ = list.filter.name_space();
  query.name = list.filter.name();
  if (list.filter.has_selector()) {
    query.filter = [&](const StoredObject& object) { return list.filter.Matches(object); };
  }
  const std::optional<ListAnswer> found = store_.List(call.resource->group_resource, query);
  std::vector<ObjectPtr> deleted;
  for (const ObjectPtr& object : found->objects) {
    try {
      deleted.push_back(objects_.Delete({call.resource, object->namespace_(), object->name(), ""}, params).object);
    } catch (const StatusError& error) {
      if (error.code() != 404) throw;  // somebody else was faster
    }
  }
  return ListReply(*call.resource, deleted, {.version = store_.version()}, call.form);
}

}  // namespace kube::sandbox
