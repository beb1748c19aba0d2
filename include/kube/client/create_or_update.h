// An object as it should be, whether it is there or not.
#ifndef KUBE_CLIENT_CREATE_OR_UPDATE_H_
#define KUBE_CLIENT_CREATE_OR_UPDATE_H_

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "kube/client/api.h"
#include "kube/client/retry.h"
#include "kube/client/wait.h"
#include "kube/codec/convert.h"
#include "kube/codec/equality.h"
#include "kube/codec/patch.h"

namespace kube {

/// What was done. Completes the sentence "the Deployment has been ...".
enum class OperationResult {
  kUnchanged,
  kCreated,
  kUpdated,
  kUpdatedStatus,  ///< the object and its status
  kUpdatedStatusOnly,
};
/// `unchanged`, `created`, `updated`, `updatedStatus`, `updatedStatusOnly`.
const char* ToString(OperationResult result);

template <class T>
struct CreatedOrUpdated {
  OperationResult result = OperationResult::kUnchanged;
  T object{};  ///< as the server has it now
};

struct CreateOrUpdateOptions {
  std::string field_manager{};
  /// Tries in all while the object changes, comes or goes between the read and the write.
  Backoff retry = kDefaultRetry;
  /// Of CreateOrPatch: send the resourceVersion that was read, so that a change in between is a Conflict (and tried
  /// again).
  bool optimistic_lock = false;
  CallOptions call{};
};

namespace internal {

void SetKey(Unstructured& object, std::string_view name, std::string_view name_space);
template <Described T>
void SetKey(T& object, std::string_view name, std::string_view name_space) {
  object.metadata.name = name;
  object.metadata.namespace_ = name_space;
}
/// Throws InvalidRequestError unless both are the same object.
void CheckSameKey(std::string_view name, std::string_view name_space, std::string_view new_name,
                  std::string_view new_namespace);
/// Whether trying again may help: a Conflict, AlreadyExists after a NotFound, NotFound after a read.
bool IsRace(const ApiError& error, bool created);

template <class T>
bool SameObject(const T& a, const T& b) {
  if constexpr (Described<T>) {
    return Equal(a, b);
  } else {
    return a == b;
  }
}

template <class T, class Mutate>
void Change(T& object, Mutate& mutate) {
  using Access = ObjectAccess<T>;
  const std::string name(Access::Name(object)), name_space(Access::Namespace(object));
  mutate(object);
  CheckSameKey(name, name_space, Access::Name(object), Access::Namespace(object));
}

/// Two merge patches, of the object without its status and of the status; nothing where there is no difference.
struct SplitPatch {
  std::optional<Patch> object{};
  std::optional<Patch> status{};
};
/// `status_apart`: the status is a subresource.
SplitPatch DiffObjects(const Value& before, const Value& after, bool status_apart, bool optimistic_lock);

// Reads, or creates; `write(existing)` is called with what was there.
template <class T, class Mutate, class Write>
CreatedOrUpdated<T> Upsert(const Api<T>& api, const T& start, Mutate& mutate, const CreateOrUpdateOptions& options,
                           Write write) {
  using Access = ObjectAccess<T>;
  Backoff backoff = options.retry;
  for (;;) {
    bool created = false;
    std::chrono::nanoseconds pause{};
    try {
      std::optional<T> existing = api.Find(Access::Name(start), {}, options.call);
      if (existing) return write(*existing);
      created = true;
      T fresh = start;
      SetKey(fresh, Access::Name(start), api.verbs().target().namespace_);
      Change(fresh, mutate);
      return {OperationResult::kCreated, api.Create(fresh, {.field_manager = options.field_manager}, options.call)};
    } catch (const ApiError& error) {
      if (backoff.steps <= 1 || !IsRace(error, created)) throw;
      pause = backoff.Step();
    }
    SleepFor(pause, options.call.stop);
  }
}

template <class T>
T Named(std::string_view name) {
  T object;
  SetKey(object, name, "");
  return object;
}

}  // namespace internal

/// Reads the object that `start` names, lets `mutate(object)` change it, and writes it if it changed; creates it, out
/// of `start` and `mutate`, if it is not there. The namespace is that of `api`.
///
///     auto [result, map] = CreateOrUpdate(maps, "settings", [&](auto& m) {
///       m.data["color"] = "blue";
///       SetControllerReference(deployment, m);
///     });
///
/// `mutate` may be called several times (a Conflict is tried again on what is there then) and must not change name or
/// namespace: InvalidRequestError. Quantities that mean the same are no change. Values that the server fills in should
/// be left alone by `mutate`: one that clears them is a change each time. Changes of the status have no effect here
/// (CreateOrPatch). Throws as the verbs do, and what `mutate` throws. Source: controller-runtime
/// controllerutil.CreateOrUpdate, which does not try again.
template <class T, class Mutate>
  requires std::invocable<Mutate&, T&>
CreatedOrUpdated<T> CreateOrUpdate(const Api<T>& api, const std::type_identity_t<T>& start, Mutate mutate,
                                   const CreateOrUpdateOptions& options = {}) {
  return internal::Upsert(api, start, mutate, options, [&](T& existing) -> CreatedOrUpdated<T> {
    T changed = existing;
    internal::Change(changed, mutate);
    if (internal::SameObject(existing, changed)) return {OperationResult::kUnchanged, std::move(changed)};
    return {OperationResult::kUpdated, api.Update(changed, {.field_manager = options.field_manager}, options.call)};
  });
}
template <class T, std::convertible_to<std::string_view> Name, class Mutate>
  requires std::invocable<Mutate&, T&>
CreatedOrUpdated<T> CreateOrUpdate(const Api<T>& api, const Name& name, Mutate mutate,
                                   const CreateOrUpdateOptions& options = {}) {
  return CreateOrUpdate(api, internal::Named<T>(name), std::move(mutate), options);
}

/// The same with a merge patch of what `mutate` changed, so that changes of others to other fields stay; the status,
/// where it is a subresource, is patched on its own (not together with a creation). Source: controller-runtime
/// controllerutil.CreateOrPatch.
template <class T, class Mutate>
  requires std::invocable<Mutate&, T&>
CreatedOrUpdated<T> CreateOrPatch(const Api<T>& api, const std::type_identity_t<T>& start, Mutate mutate,
                                  const CreateOrUpdateOptions& options = {}) {
  constexpr bool kStatusApart = internal::MayHaveSubresource<T, internal::kStatus>;
  return internal::Upsert(api, start, mutate, options, [&](T& existing) -> CreatedOrUpdated<T> {
    T changed = existing;
    internal::Change(changed, mutate);
    const internal::SplitPatch patch = internal::DiffObjects(internal::ValueOf(existing), internal::ValueOf(changed),
                                                             kStatusApart, options.optimistic_lock);
    const PatchOptions how{.field_manager = options.field_manager};
    const std::string name(internal::ObjectAccess<T>::Name(existing));
    CreatedOrUpdated<T> done{OperationResult::kUnchanged, std::move(changed)};
    if (patch.object) {
      done = {OperationResult::kUpdated, api.Patch(name, *patch.object, how, "", options.call)};
    }
    if (patch.status) {
      const bool both = patch.object.has_value();
      done = {both ? OperationResult::kUpdatedStatus : OperationResult::kUpdatedStatusOnly,
              api.Patch(name, *patch.status, how, "status", options.call)};
    }
    return done;
  });
}
template <class T, std::convertible_to<std::string_view> Name, class Mutate>
  requires std::invocable<Mutate&, T&>
CreatedOrUpdated<T> CreateOrPatch(const Api<T>& api, const Name& name, Mutate mutate,
                                  const CreateOrUpdateOptions& options = {}) {
  return CreateOrPatch(api, internal::Named<T>(name), std::move(mutate), options);
}

}  // namespace kube

#endif  // KUBE_CLIENT_CREATE_OR_UPDATE_H_
