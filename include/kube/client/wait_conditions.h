// What one usually waits for.
#ifndef KUBE_CLIENT_WAIT_CONDITIONS_H_
#define KUBE_CLIENT_WAIT_CONDITIONS_H_

#include <string>
#include <string_view>

#include "kube/client/rollout_status.h"
#include "kube/client/wait.h"
#include "kube/codec/json_path.h"

namespace kube::conditions {

/// It is there, in whatever state. As kubectl wait --for=create.
ValueCondition Exists();

/// status.conditions has one of this type with this status; letter case does not count. A condition that speaks of an
/// older generation (observedGeneration of the condition, else of the status) does not count. As kubectl wait
/// --for=condition=TYPE[=STATUS].
ValueCondition HasCondition(const std::string& type, const std::string& status = "True");

/// A JSONPath expression (kubectl's relaxed forms, too: `status.phase`) gives one plain value that prints as `value`,
/// blanks around it aside. Throws JsonPathError for a wrong expression; while waiting, for one that gives several
/// values, an object or a list. As kubectl wait --for=jsonpath=EXPRESSION=VALUE.
ValueCondition JsonPathIs(std::string_view expression, std::string value);
/// The expression gives one value. As kubectl wait --for=jsonpath=EXPRESSION.
ValueCondition JsonPathExists(std::string_view expression);

/// The text after kubectl's `--for=`: `create`, `condition=Ready`, `condition=Ready=False`,
/// `jsonpath={.status.phase}=Running`. (`delete` is no condition: WaitForDeletion.) Throws kube::Error that says what
/// is wrong.
ValueCondition Parse(std::string_view text);

/// The pod's phase is Running. Fails once it ended. Source: kubectl pkg/cmd/run PodRunning conditions.
ValueCondition PodRunning();
/// Running, and the condition Ready is True. Fails once it ended.
ValueCondition PodReady();
/// It ended well or ill: the phase is Succeeded or Failed.
ValueCondition PodCompleted();
/// It ended well. Fails when it ended ill.
ValueCondition PodSucceeded();

/// The condition Complete is True. Fails when Failed is.
ValueCondition JobComplete();
/// The condition Failed is True. Fails when Complete is.
ValueCondition JobFailed();

/// A CustomResourceDefinition whose resources are served: Established is True. Fails when its names are refused
/// (another one has them), also when it was established under other ones before. The first requests to the new
/// resources may still meet 404 for a moment (WaitForCrd of kube/crd/install.h waits for them, too).
ValueCondition CrdEstablished();

}  // namespace kube::conditions

#endif  // KUBE_CLIENT_WAIT_CONDITIONS_H_
