#include "kube/client/rollout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "kube/client/owner_reference.h"
#include "kube/codec/convert.h"
#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "kube/codec/patch.h"
#include "kube/meta/selector.h"

namespace kube {
namespace {

using apps::v1::DaemonSet;
using apps::v1::Deployment;
using apps::v1::StatefulSet;

constexpr char kRevisionAnnotation[] = "deployment.kubernetes.io/revision";
constexpr char kHashLabel[] = "pod-template-hash";

// These stay the Deployment's own in a rollback. Source: kubectl pkg/polymorphichelpers/rollback.go annotationsToSkip.
constexpr std::array<std::string_view, 6> kOwnAnnotations = {"kubectl.kubernetes.io/last-applied-configuration",
                                                             kRevisionAnnotation,
                                                             "deployment.kubernetes.io/revision-history",
                                                             "deployment.kubernetes.io/desired-replicas",
                                                             "deployment.kubernetes.io/max-replicas",
                                                             "deprecated.deployment.rollback.to"};

bool IsOwnAnnotation(std::string_view key) {
  return std::find(kOwnAnnotations.begin(), kOwnAnnotations.end(), key) != kOwnAnnotations.end();
}

template <class T>
std::string Describe(const T& object) {
  return std::string(GetResourceInfo(static_cast<const T*>(nullptr)).singular) + " \"" + object.metadata.name + "\"";
}

template <class T>
T Restart(const Api<T>& api, std::string_view name, const CallOptions& call, Time now) {
  const T current = api.Get(name, {}, call);
  if constexpr (std::same_as<T, Deployment>) {
    if (current.spec.paused) throw Error(Describe(current) + " is paused: resume its rollout before a restart");
  }
  const std::string time = now.ToString();
  const auto& annotations = current.spec.template_.metadata.annotations;
  if (const auto it = annotations.find(kRestartedAtAnnotation); it != annotations.end() && it->second == time) {
    throw Error(Describe(current) + " was restarted within this second already: nothing would change");
  }
  const Value patch{{"spec", {{"template", {{"metadata", {{"annotations", {{kRestartedAtAnnotation, time}}}}}}}}}};
  return api.Patch(name, {PatchType::kMerge, patch.EncodeJson()}, {}, "", call);
}

Deployment SetPaused(const Api<Deployment>& api, std::string_view name, bool paused, const CallOptions& call) {
  const Value patch{{"spec", {{"paused", paused}}}};
  return api.Patch(name, {PatchType::kMerge, patch.EncodeJson()}, {}, "", call);
}

std::string ChangeCause(const meta::v1::ObjectMeta& metadata) {
  const auto it = metadata.annotations.find(kChangeCauseAnnotation);
  return it == metadata.annotations.end() ? "" : it->second;
}

// All objects of Kind that `owner` controls, beside it in its namespace.
template <class Kind, class Owner>
std::vector<Kind> Controlled(const Api<Owner>& api, const Owner& owner, const CallOptions& call) {
  const Api<Kind> kinds(api.client(), api.verbs().target().namespace_);
  const std::string selector = Selector::FromLabelSelector(owner.spec.selector).ToString();
  std::vector<Kind> found;
  for (Kind& object : kinds.ListAll({.label_selector = selector}, call)) {
    if (IsControlledBy(object, owner)) found.push_back(std::move(object));
  }
  return found;
}

// The number in the annotation; 0 without one, nothing when it is no number.
std::optional<std::int64_t> RevisionOf(const meta::v1::ObjectMeta& metadata) {
  const auto it = metadata.annotations.find(kRevisionAnnotation);
  if (it == metadata.annotations.end()) return 0;
  std::int64_t revision = 0;
  const char* end = it->second.data() + it->second.size();
  const auto result = std::from_chars(it->second.data(), end, revision);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return revision;
}

// A revision and what else a rollback to it needs.
struct Remembered {
  RolloutRevision revision;
  Map<std::string> annotations{};  // of the ReplicaSet
  std::string patch{};             // in the ControllerRevision
};

std::vector<Remembered> Remember(const Api<Deployment>& api, const Deployment& deployment, const CallOptions& call) {
  std::vector<Remembered> list;
  for (apps::v1::ReplicaSet& set : Controlled<apps::v1::ReplicaSet>(api, deployment, call)) {
    const std::optional<std::int64_t> revision = RevisionOf(set.metadata);
    if (!revision) continue;
    set.spec.template_.metadata.labels.erase(kHashLabel);
    list.push_back({.revision = {.revision = *revision,
                                 .change_cause = ChangeCause(set.metadata),
                                 .template_ = std::move(set.spec.template_),
                                 .name = set.metadata.name},
                    .annotations = std::move(set.metadata.annotations)});
  }
  return list;
}

template <class T>
std::vector<Remembered> Remember(const Api<T>& api, const T& object, const CallOptions& call) {
  const Value value = ToValue(object);
  std::vector<Remembered> list;
  for (apps::v1::ControllerRevision& state : Controlled<apps::v1::ControllerRevision>(api, object, call)) {
    std::string patch = std::move(state.data.json);
    const Value patched = ApplyStrategicMergePatch(value, Value::DecodeJson(patch), TypeInfoOf<T>());
    list.push_back({.revision = {.revision = state.revision,
                                 .change_cause = ChangeCause(state.metadata),
                                 .template_ = FromValue<core::v1::PodTemplateSpec>(patched["spec"]["template"]),
                                 .name = state.metadata.name},
                    .patch = std::move(patch)});
  }
  return list;
}

template <class T>
std::vector<Remembered> SortedStates(const Api<T>& api, const T& object, const CallOptions& call) {
  std::vector<Remembered> list = Remember(api, object, call);
  std::stable_sort(list.begin(), list.end(),
                   [](const Remembered& a, const Remembered& b) { return a.revision.revision < b.revision.revision; });
  return list;
}

template <class T>
std::vector<RolloutRevision> History(const Api<T>& api, std::string_view name, const CallOptions& call) {
  std::vector<RolloutRevision> history;
  for (Remembered& state : SortedStates(api, api.Get(name, {}, call), call))
    history.push_back(std::move(state.revision));
  return history;
}

Patch RestorePatch(const Deployment& deployment, const Remembered& state) {
  Value annotations = Object{};
  for (const auto& [key, value] : deployment.metadata.annotations) {
    if (IsOwnAnnotation(key)) annotations[key] = value;
  }
  for (const auto& [key, value] : state.annotations) {
    if (!IsOwnAnnotation(key)) annotations[key] = value;
  }
  const Value operations =
      Array{{{"op", "replace"}, {"path", "/spec/template"}, {"value", ToValue(state.revision.template_)}},
            {{"op", "add"}, {"path", "/metadata/annotations"}, {"value", std::move(annotations)}}};
  return {PatchType::kJson, operations.EncodeJson()};
}

template <class T>
Patch RestorePatch(const T&, const Remembered& state) {
  return {PatchType::kStrategicMerge, state.patch};
}

template <class T>
RolledBack<T> Undo(const Api<T>& api, std::string_view name, std::int64_t revision, const CallOptions& call) {
  T current = api.Get(name, {}, call);
  const std::vector<Remembered> states = SortedStates(api, current, call);
  const Remembered* to = nullptr;
  if (revision == 0) {
    if (states.size() < 2) throw Error(Describe(current) + " has no earlier revision to go back to");
    to = &states[states.size() - 2];
  } else {
    for (const Remembered& state : states) {
      if (state.revision.revision == revision) to = &state;
    }
    if (to == nullptr)
      throw Error(Describe(current) + " has no revision " + std::to_string(revision) + " in its history");
  }
  if constexpr (std::same_as<T, Deployment>) {
    if (current.spec.paused) throw Error(Describe(current) + " is paused: resume its rollout before going back");
  }
  RolledBack<T> done{.to_revision = to->revision.revision};
  core::v1::PodTemplateSpec present = current.spec.template_;
  present.metadata.labels.erase(kHashLabel);
  if (Equal(present, to->revision.template_)) {
    done.object = std::move(current);
    return done;
  }
  done.changed = true;
  done.object = api.Patch(name, RestorePatch(current, *to), {}, "", call);
  return done;
}

}  // namespace

Deployment RestartRollout(const Api<Deployment>& api, std::string_view name, const CallOptions& call, Time now) {
  return Restart(api, name, call, now);
}
StatefulSet RestartRollout(const Api<StatefulSet>& api, std::string_view name, const CallOptions& call, Time now) {
  return Restart(api, name, call, now);
}
DaemonSet RestartRollout(const Api<DaemonSet>& api, std::string_view name, const CallOptions& call, Time now) {
  return Restart(api, name, call, now);
}

Deployment PauseRollout(const Api<Deployment>& api, std::string_view name, const CallOptions& call) {
  return SetPaused(api, name, true, call);
}
Deployment ResumeRollout(const Api<Deployment>& api, std::string_view name, const CallOptions& call) {
  return SetPaused(api, name, false, call);
}

std::vector<RolloutRevision> RolloutHistory(const Api<Deployment>& api, std::string_view name,
                                            const CallOptions& call) {
  return History(api, name, call);
}
std::vector<RolloutRevision> RolloutHistory(const Api<StatefulSet>& api, std::string_view name,
                                            const CallOptions& call) {
  return History(api, name, call);
}
std::vector<RolloutRevision> RolloutHistory(const Api<DaemonSet>& api, std::string_view name, const CallOptions& call) {
  return History(api, name, call);
}

RolledBack<Deployment> UndoRollout(const Api<Deployment>& api, std::string_view name, std::int64_t revision,
                                   const CallOptions& call) {
  return Undo(api, name, revision, call);
}
RolledBack<StatefulSet> UndoRollout(const Api<StatefulSet>& api, std::string_view name, std::int64_t revision,
                                    const CallOptions& call) {
  return Undo(api, name, revision, call);
}
RolledBack<DaemonSet> UndoRollout(const Api<DaemonSet>& api, std::string_view name, std::int64_t revision,
                                  const CallOptions& call) {
  return Undo(api, name, revision, call);
}

}  // namespace kube
