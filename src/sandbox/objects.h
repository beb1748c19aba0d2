// Creating, changing and deleting objects by the rules of the API, whatever form the requests came in.
#ifndef KUBE_SRC_SANDBOX_OBJECTS_H_
#define KUBE_SRC_SANDBOX_OBJECTS_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/body.h"
#include "src/sandbox/served_resources.h"
#include "src/sandbox/status_errors.h"
#include "src/sandbox/store.h"

namespace kube::sandbox {

/// Who writes, and how.
struct WriteOptions {
  bool dry_run = false;
  std::string field_manager{};
  FieldValidation validation = FieldValidation::kWarn;
  std::vector<std::string>* warnings = nullptr;  ///< never null in requests
  bool force = false;                            ///< of server-side apply
};

/// meta/v1 DeleteOptions, checked.
struct DeleteParams {
  bool dry_run = false;
  std::optional<std::int64_t> grace_seconds{};
  std::optional<std::string> uid{};
  std::optional<std::string> resource_version{};
  enum class Propagation : unsigned char { kDefault, kBackground, kForeground, kOrphan };
  Propagation propagation = Propagation::kDefault;
  bool accepted_when_pending = false;  ///< orphanDependents=false: answer 202 while it is not gone
};

/// Names one object.
struct ObjectRef {
  ServedResourcePtr resource;
  std::string_view namespace_{};
  std::string_view name{};
  std::string_view subresource{};

  StatusSubject subject() const { return SubjectOf(*resource->info, name); }
};

struct WriteResult {
  ObjectPtr object{};
  bool created = false;
};

struct DeleteResult {
  ObjectPtr object{};  ///< the last state, or the present one when it is not gone yet
  bool gone = false;
};

/// Turns the stored state (null: there is none) into the wanted one. May be called again when somebody else was faster.
/// A metadata.resourceVersion in the result must be the stored one.
using Change = std::function<Value(const Value* current)>;

/// Thread safe. Everything here throws StatusError for what is refused.
class Objects {
 public:
  Objects(Store& store, ResourceRegistry& registry) : store_(store), registry_(registry) {}

  ObjectPtr Get(const ObjectRef& ref) const;
  ObjectPtr Create(const ServedResourcePtr& resource, std::string_view name_space, Value object,
                   const WriteOptions& options);
  WriteResult Update(const ObjectRef& ref, const Change& change, bool may_create, const WriteOptions& options);
  /// Server-side apply; `configuration` as sent, checked against the type. options.field_manager must be set.
  WriteResult Apply(const ObjectRef& ref, const Value& configuration, const WriteOptions& options);
  DeleteResult Delete(const ObjectRef& ref, const DeleteParams& params);

  Store& store() noexcept { return store_; }
  ResourceRegistry& registry() noexcept { return registry_; }

 private:
  void CheckNamespace(const ServedResource& resource, std::string_view name_space, std::string_view name) const;
  // `managed`: the managedFields to store; null to work them out from the change.
  ObjectPtr CreateManaged(const ServedResourcePtr& resource, std::string_view name_space, Value object,
                          const WriteOptions& options, const Value* managed);
  ObjectPtr CommitCreate(const ServedResourcePtr& resource, Value object, bool generated, bool dry_run);
  Value Finish(const ObjectRef& ref, Value object, const Value* old, const WriteOptions& options,
               const Value* managed) const;
  ObjectPtr TryUpdate(const ObjectRef& ref, const ObjectPtr& current, Value next, const WriteOptions& options,
                      const Value* managed);
  std::optional<DeleteResult> TryDelete(const ObjectRef& ref, const ObjectPtr& current, const DeleteParams& params);
  void Noticed(const ObjectPtr& object, bool gone);

  Store& store_;
  ResourceRegistry& registry_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_OBJECTS_H_
