#include "src/sandbox/objects.h"

#include <kube/meta/time.h>

#include <utility>

#include "src/sandbox/defaults.h"
#include "src/sandbox/deletion.h"
#include "src/sandbox/encoding.h"
#include "src/sandbox/managed_fields.h"
#include "src/sandbox/random_names.h"
#include "src/sandbox/schema_check.h"
#include "src/sandbox/service_addresses.h"
#include "src/sandbox/strategy.h"
#include "src/sandbox/structural_schema.h"
#include "src/sandbox/validation.h"

namespace kube::sandbox {
namespace {

// Tries of an update that names no version, and of generated names.
constexpr int kMaxTries = 100;
constexpr int kMaxNames = 8;

std::string_view TextOf(const Value& metadata, std::string_view key) { return metadata.GetString(key).value_or(""); }

bool IsCore(const ServedResource& resource, std::string_view plural) {
  return resource.info->group.empty() && resource.info->plural == plural;
}

StatusError InvalidObject(const ServedResource& resource, std::string_view name,
                          const std::vector<StatusCause>& causes) {
  return Invalid(resource.info->group, resource.info->kind, name, causes);
}

// Equal but for managedFields, whose times alone are no change, and the version.
bool SameContent(const Value& a, const Value& b) {
  if (a == b) return true;
  Value left = a;
  Value right = b;
  for (Value* side : {&left, &right}) {
    (*side)["metadata"].Erase("resourceVersion");
    if (const Value* entries = std::as_const(*side)["metadata"].Find("managedFields")) {
      Value timeless = *entries;
      for (Value& entry : timeless.MutableItems()) entry.Erase("time");
      (*side)["metadata"]["managedFields"] = std::move(timeless);
    }
  }
  return left == right;
}

void CheckPreconditions(const ObjectRef& ref, const Value& metadata, const DeleteParams& params) {
  const std::string_view uid = TextOf(metadata, "uid");
  const std::string_view version = TextOf(metadata, "resourceVersion");
  // Upstream names the kind here, not the resource.
  const StatusSubject subject{ref.resource->info->group, ref.resource->info->kind, ref.name};
  if (params.uid && *params.uid != uid) {
    throw Conflict(subject, "the UID in the precondition (" + *params.uid + ") does not match the UID in record (" +
                                std::string(uid) + "). The object might have been deleted and then recreated");
  }
  if (params.resource_version && *params.resource_version != version) {
    throw Conflict(subject, "the ResourceVersion in the precondition (" + *params.resource_version +
                                ") does not match the ResourceVersion in record (" + std::string(version) +
                                "). The object might have been modified");
  }
}

void CheckNewFinalizers(const ObjectRef& ref, const Value& next, const Value& old) {
  if (!old["metadata"]["deletionTimestamp"].IsString()) return;
  for (const Value& finalizer : next["metadata"]["finalizers"].items()) {
    bool known = false;
    for (const Value& other : old["metadata"]["finalizers"].items()) known = known || other == finalizer;
    if (!known) {
      throw InvalidObject(*ref.resource, ref.name,
                          {ForbiddenCause("metadata.finalizers",
                                          "no new finalizers can be added if the object is being deleted, found new "
                                          "finalizers []string{" +
                                              finalizer.EncodeJson() + "}")});
    }
  }
}

void SetNamespace(const ServedResource& resource, std::string_view name_space, Value& object) {
  const std::string_view given = TextOf(std::as_const(object)["metadata"], "namespace");
  if (!given.empty() && given != name_space) {
    throw BadRequest("the namespace of the provided object does not match the namespace sent on the request");
  }
  if (resource.info->namespaced && given.empty()) object["metadata"]["namespace"] = name_space;
}

void CheckName(const ObjectRef& ref, const Value& object) {
  const std::string_view name = TextOf(object["metadata"], "name");
  if (!name.empty() && name != ref.name) {
    throw BadRequest("the name of the object (" + std::string(name) + ") does not match the name on the URL (" +
                     std::string(ref.name) + ")");
  }
}

}  // namespace

ObjectPtr Objects::Get(const ObjectRef& ref) const {
  ObjectPtr object = store_.Get(ref.resource->group_resource, ref.namespace_, ref.name);
  if (object == nullptr) throw NotFound(ref.subject());
  return object;
}

void Objects::CheckNamespace(const ServedResource& resource, std::string_view name_space, std::string_view name) const {
  if (!resource.info->namespaced) return;
  const ObjectPtr found = store_.Get("namespaces", "", name_space);
  if (found == nullptr) throw NotFound({"", "namespaces", name_space});
  if (found->value()["metadata"]["deletionTimestamp"].IsString()) {
    const std::string text(name_space);
    throw Forbidden(SubjectOf(*resource.info, name),
                    "unable to create new content in namespace " + text + " because it is being terminated",
                    {{"NamespaceTerminating", "namespace " + text + " is being terminated", "metadata.namespace"}});
  }
}

Value Objects::Finish(const ObjectRef& ref, Value object, const Value* old, const WriteOptions& options,
                      const Value* managed) const {
  const ServedResource& resource = *ref.resource;
  const ResourceInfo& info = *resource.info;
  ApplyDefaults(info, object);
  if (resource.type == nullptr) FitToSchema(resource.schema, object);
  // Fields that the server fills in below have no owner.
  const FieldWriter writer{&resource, ref.subresource, options.field_manager, Time::Now()};
  Value entries = managed != nullptr             ? *managed
                  : ref.subresource == "binding" ? (*old)["metadata"]["managedFields"]  // nobody's doing
                                                 : ManagedFieldsOfUpdate(writer, old, object);
  if (old == nullptr) {
    PrepareForCreate(info, object);
  } else {
    PrepareForUpdate(info, ref.subresource, object, *old);
  }
  if (IsCore(resource, "services") && ref.subresource.empty()) {
    AssignServiceAddresses(object, old, store_.List("services", {})->objects);
  }
  if (entries.IsArray()) {
    object["metadata"]["managedFields"] = std::move(entries);
  } else {
    object["metadata"].Erase("managedFields");
  }
  if (resource.type != nullptr) object = Canonical(*resource.type, object);
  std::vector<StatusCause> causes;
  if (ref.subresource.empty()) causes = Validate(info, object, old);
  if (resource.type == nullptr) {
    const std::vector<StatusCause> more = CheckAgainstSchema(resource.schema, ref.subresource, object, old);
    causes.insert(causes.end(), more.begin(), more.end());
  }
  if (!causes.empty()) throw InvalidObject(resource, ref.name, causes);
  if (old != nullptr) CheckNewFinalizers(ref, object, *old);
  return object;
}

ObjectPtr Objects::CommitCreate(const ServedResourcePtr& resource, Value object, bool generated, bool dry_run) {
  const std::string name(TextOf(std::as_const(object)["metadata"], "name"));
  const std::string_view name_space = TextOf(std::as_const(object)["metadata"], "namespace");
  if (dry_run) {
    if (store_.Get(resource->group_resource, name_space, name) != nullptr) {
      throw AlreadyExists(SubjectOf(*resource->info, name));
    }
    return std::make_shared<const StoredObject>(resource, std::move(object), 0);
  }
  ObjectPtr created = store_.Create(resource, std::move(object));
  if (created == nullptr && !generated) throw AlreadyExists(SubjectOf(*resource->info, name));
  if (created != nullptr) Noticed(created, false);
  return created;
}

ObjectPtr Objects::Create(const ServedResourcePtr& resource, std::string_view name_space, Value object,
                          const WriteOptions& options) {
  return CreateManaged(resource, name_space, std::move(object), options, nullptr);
}

ObjectPtr Objects::CreateManaged(const ServedResourcePtr& resource, std::string_view name_space, Value object,
                                 const WriteOptions& options, const Value* managed) {
  SetNamespace(*resource, name_space, object);
  Value& metadata = object["metadata"];
  const std::string base(TextOf(std::as_const(metadata), "generateName"));
  const bool generated = TextOf(std::as_const(metadata), "name").empty();
  if (generated && base.empty()) {
    throw InvalidObject(*resource, "", {RequiredCause("metadata.name", "name or generateName is required")});
  }
  if (!TextOf(std::as_const(metadata), "resourceVersion").empty()) {
    throw StatusError(500, MakeFailure(500, "", "resourceVersion should not be set on objects to be created"));
  }
  CheckNamespace(*resource, name_space, TextOf(std::as_const(metadata), "name"));
  metadata["uid"] = NewUid();
  for (int i = 0; i < kMaxNames; ++i) {
    Value attempt = object;
    if (generated) attempt["metadata"]["name"] = GenerateName(base);
    const std::string name(TextOf(std::as_const(attempt)["metadata"], "name"));
    attempt = Finish({resource, name_space, name, ""}, std::move(attempt), nullptr, options, managed);
    if (ObjectPtr created = CommitCreate(resource, std::move(attempt), generated, options.dry_run)) return created;
  }
  throw AlreadyExists(SubjectOf(*resource->info, base));
}

ObjectPtr Objects::TryUpdate(const ObjectRef& ref, const ObjectPtr& current, Value next, const WriteOptions& options,
                             const Value* managed) {
  const Value& old = current->value();
  CheckName(ref, next);
  SetNamespace(*ref.resource, ref.namespace_, next);
  const Value& read = std::as_const(next)["metadata"];
  const std::string_view uid = TextOf(read, "uid");
  if (!uid.empty() && uid != current->uid()) {
    throw Conflict(ref.subject(), "Precondition failed: UID in precondition: " + std::string(uid) +
                                      ", UID in object meta: " + std::string(current->uid()));
  }
  const std::string_view version = TextOf(read, "resourceVersion");
  if (version.empty() && !AllowsUnconditionalUpdate(*ref.resource->info)) {
    throw InvalidObject(*ref.resource, ref.name,
                        {InvalidCause("metadata.resourceVersion", "\"\"", "must be specified for an update")});
  }
  if (!version.empty() && version != TextOf(old["metadata"], "resourceVersion")) throw ModifiedConflict(ref.subject());
  next["metadata"]["resourceVersion"] = old["metadata"]["resourceVersion"];
  next = Finish(ref, std::move(next), &old, options, managed);
  if (UpdateCompletesDeletion(*ref.resource->info, next, old)) {
    if (options.dry_run) return std::make_shared<const StoredObject>(ref.resource, std::move(next), current->version());
    ObjectPtr removed = store_.Remove(current, std::move(next));
    if (removed != nullptr) Noticed(removed, true);
    return removed;
  }
  if (SameContent(next, old)) return current;
  if (options.dry_run) return std::make_shared<const StoredObject>(ref.resource, std::move(next), current->version());
  ObjectPtr updated = store_.Replace(current, std::move(next));
  if (updated != nullptr) Noticed(updated, false);
  return updated;
}

WriteResult Objects::Update(const ObjectRef& ref, const Change& change, bool may_create, const WriteOptions& options) {
  for (int i = 0; i < kMaxTries; ++i) {
    const ObjectPtr current = store_.Get(ref.resource->group_resource, ref.namespace_, ref.name);
    if (current == nullptr) {
      if (!may_create || !ref.subresource.empty()) throw NotFound(ref.subject());
      Value fresh = change(nullptr);
      CheckName(ref, fresh);
      if (!TextOf(std::as_const(fresh)["metadata"], "uid").empty()) {
        throw Conflict(ref.subject(), "Precondition failed: UID in precondition: " +
                                          std::string(TextOf(std::as_const(fresh)["metadata"], "uid")) +
                                          ", UID in object meta: ");
      }
      if (!TextOf(std::as_const(fresh)["metadata"], "resourceVersion").empty()) throw NotFound(ref.subject());
      fresh["metadata"]["name"] = ref.name;
      return {Create(ref.resource, ref.namespace_, std::move(fresh), options), true};
    }
    if (ObjectPtr updated = TryUpdate(ref, current, change(&current->value()), options, nullptr)) {
      return {updated, false};
    }
  }
  throw ModifiedConflict(ref.subject());
}

WriteResult Objects::Apply(const ObjectRef& ref, const Value& configuration, const WriteOptions& options) {
  for (int i = 0; i < kMaxTries; ++i) {
    const ObjectPtr current = store_.Get(ref.resource->group_resource, ref.namespace_, ref.name);
    const FieldWriter writer{ref.resource.get(), ref.subresource, options.field_manager, Time::Now()};
    if (current == nullptr && !ref.subresource.empty()) throw NotFound(ref.subject());
    Applied applied =
        ApplyConfiguration(writer, current == nullptr ? nullptr : &current->value(), configuration, options.force);
    if (current != nullptr) {
      ObjectPtr updated = TryUpdate(ref, current, std::move(applied.object), options, &applied.managed_fields);
      if (updated != nullptr) return {updated, false};
      continue;
    }
    const Value& metadata = std::as_const(applied.object)["metadata"];
    if (!TextOf(metadata, "uid").empty()) {
      throw Conflict(ref.subject(), "Precondition failed: UID in precondition: " +
                                        std::string(TextOf(metadata, "uid")) + ", UID in object meta: ");
    }
    applied.object["metadata"]["name"] = ref.name;
    try {
      return {CreateManaged(ref.resource, ref.namespace_, std::move(applied.object), options, &applied.managed_fields),
              true};
    } catch (const StatusError& error) {
      if (error.status().GetString("reason") != "AlreadyExists") throw;  // else somebody else was faster
    }
  }
  throw ModifiedConflict(ref.subject());
}

std::optional<DeleteResult> Objects::TryDelete(const ObjectRef& ref, const ObjectPtr& current,
                                               const DeleteParams& params) {
  const Value& old = current->value();
  CheckPreconditions(ref, old["metadata"], params);
  DeletionPlan plan = PlanDeletion(*ref.resource->info, old, params, Time::Now());
  using Step = DeletionPlan::Step;
  if (plan.step == Step::kNothing) return DeleteResult{current, false};
  if (params.dry_run) {
    return DeleteResult{std::make_shared<const StoredObject>(ref.resource, std::move(plan.next), current->version()),
                        plan.step != Step::kUpdate};
  }
  ObjectPtr last = current;
  if (plan.step != Step::kRemove) {
    last = store_.Replace(current, std::move(plan.next));
    if (last == nullptr) return std::nullopt;
    Noticed(last, false);
    if (plan.step == Step::kUpdate) return DeleteResult{last, false};
  }
  const ObjectPtr removed = store_.Remove(last);
  if (removed == nullptr) return std::nullopt;
  Noticed(removed, true);
  return DeleteResult{removed, true};
}

DeleteResult Objects::Delete(const ObjectRef& ref, const DeleteParams& params) {
  if (IsCore(*ref.resource, "namespaces") &&
      (ref.name == "default" || ref.name == "kube-system" || ref.name == "kube-public")) {
    throw Forbidden(ref.subject(), "this namespace may not be deleted");
  }
  for (int i = 0; i < kMaxTries; ++i) {
    if (std::optional<DeleteResult> result = TryDelete(ref, Get(ref), params)) return *std::move(result);
  }
  throw ModifiedConflict(ref.subject());
}

void Objects::Noticed(const ObjectPtr& object, bool gone) {
  if (object->resource().group_resource != "customresourcedefinitions.apiextensions.k8s.io") return;
  if (!gone) {
    registry_.SetCustom(object->name(), object->value());
    return;
  }
  registry_.RemoveCustom(object->name());
  // The custom objects go with their definition, whose name is their group-resource.
  const std::optional<ListAnswer> orphans = store_.List(std::string(object->name()), {});
  for (const ObjectPtr& orphan : orphans->objects) store_.Remove(orphan);
}

}  // namespace kube::sandbox
