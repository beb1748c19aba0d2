#include "kube/crd/install.h"

#include <algorithm>
#include <string>
#include <utility>

#include "kube/client/api.h"
#include "kube/client/dynamic_client.h"
#include "kube/client/retry.h"
#include "kube/client/wait_conditions.h"
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

// A definition made before apiextensions.k8s.io/v1 may be established with a schema that this version would refuse.
ValueCondition EstablishedAndStructural() {
  return ValueCondition([established = conditions::CrdEstablished(),
                         malformed = conditions::HasCondition(apiextensions::v1::kNonStructuralSchema)](
                            const Value& definition) {
    WaitState fault = malformed(definition);
    return fault.kind == WaitState::Kind::kDone ? WaitState::Failed(std::move(fault.message)) : established(definition);
  });
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
  CustomResourceDefinition definition = WaitFor(Api<CustomResourceDefinition>(client), name, EstablishedAndStructural(),
                                                {.timeout = call.timeout, .stop = call.stop});
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
