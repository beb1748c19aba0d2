#include "kube/crd/install.h"

#include <algorithm>
#include <string>
#include <utility>

#include "kube/client/api.h"
#include "kube/client/dynamic_client.h"
#include "kube/client/retry.h"
#include "kube/client/wait.h"
#include "kube/transport/errors.h"

namespace kube {
namespace {

using apiextensions::v1::CustomResourceDefinition;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kFirstPause{20};
constexpr std::chrono::milliseconds kLongestPause{200};

/// The time and the stop token of an installation, as each of its calls takes them.
class Limit {
 public:
  explicit Limit(const InstallCrdOptions& options) : deadline_(Clock::now() + options.timeout), stop_(options.stop) {}

  CallOptions Call() const { return {.timeout = Left(), .stop = stop_}; }
  /// Pauses before another look. Throws TimeoutError that names what is missing.
  void Pause(const std::string& missing) {
    if (Left() <= std::chrono::milliseconds(1)) throw TimeoutError("gave up waiting: " + missing);
    internal::SleepFor(std::min<std::chrono::milliseconds>(pause_, Left()), stop_);
    pause_ = std::min(2 * pause_, kLongestPause);
  }

 private:
  std::chrono::milliseconds Left() const {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - Clock::now());
    return std::max(left, std::chrono::milliseconds(1));
  }

  Clock::time_point deadline_;
  std::stop_token stop_;
  std::chrono::milliseconds pause_ = kFirstPause;
};

const apiextensions::v1::CustomResourceDefinitionCondition* Find(const CustomResourceDefinition& definition,
                                                                 std::string_view type) {
  for (const auto& condition : definition.status.conditions) {
    if (condition.type == type) return &condition;
  }
  return nullptr;
}

bool Is(const CustomResourceDefinition& definition, std::string_view type, std::string_view status) {
  const auto* condition = Find(definition, type);
  return condition != nullptr && condition->status == status;
}

WaitState StateOf(const CustomResourceDefinition& definition) {
  using namespace apiextensions::v1;
  for (auto [type, status] :
       {std::pair(kNamesAccepted, kConditionFalse), std::pair(kNonStructuralSchema, kConditionTrue)}) {
    if (!Is(definition, type, status)) continue;
    const auto& condition = *Find(definition, type);
    return WaitState::Failed(condition.type + " is " + condition.status + " (" + condition.reason +
                             "): " + condition.message);
  }
  if (Is(definition, kEstablished, kConditionTrue)) return WaitState::Done();
  return WaitState::Pending("it is not established");
}

// Any answer but 404 will do, a refusal too: the resource is known then.
bool Answers(const Client& client, const GroupVersionResource& resource, const CallOptions& call) {
  try {
    Api<Unstructured>(client, resource).List({.limit = 1}, call);
    return true;
  } catch (const ApiError& error) {
    return !error.IsNotFound();
  }
}

void WaitForVersions(const Client& client, const CustomResourceDefinition& definition, Limit* limit) {
  const auto& spec = definition.spec;
  for (const auto& version : spec.versions) {
    if (!version.served) continue;
    const GroupVersionResource resource{spec.group, version.name, spec.names.plural};
    while (!Answers(client, resource, limit->Call())) limit->Pause("the server does not serve " + resource.ToString());
  }
}

CustomResourceDefinition Wait(const Client& client, std::string_view name, Limit* limit) {
  const CallOptions call = limit->Call();
  CustomResourceDefinition definition =
      WaitFor(Api<CustomResourceDefinition>(client), name, StateOf, {.timeout = call.timeout, .stop = call.stop});
  WaitForVersions(client, definition, limit);
  return definition;
}

}  // namespace

CustomResourceDefinition InstallCrd(const Client& client, const CustomResourceDefinition& definition,
                                    const InstallCrdOptions& options) {
  Limit limit(options);
  Api<CustomResourceDefinition>(client).Apply(
      definition, {.force = options.force, .field_manager = options.field_manager}, limit.Call());
  return Wait(client, definition.metadata.name, &limit);
}

CustomResourceDefinition WaitForCrd(const Client& client, std::string_view name, const InstallCrdOptions& options) {
  Limit limit(options);
  return Wait(client, name, &limit);
}

}  // namespace kube
