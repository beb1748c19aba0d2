#include "kube/client/wait_conditions.h"

#include <algorithm>
#include <optional>

namespace kube::conditions {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool EqualIgnoringCase(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return Lower(x) == Lower(y); });
}

std::string_view Text(const Value& value) { return value.GetString().value_or(std::string_view()); }

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n\r\v\f";
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

const Value* FindCondition(const Value& object, std::string_view type) {
  for (const Value& condition : object["status"]["conditions"].items()) {
    const auto name = condition["type"].GetString();
    if (name && EqualIgnoringCase(*name, type) && condition["status"].IsString()) return &condition;
  }
  return nullptr;
}

// `condition Ready is "False" (ContainersNotReady: containers with unready status: [web])`
std::string Describe(std::string_view type, const Value* condition) {
  std::string text = "condition " + std::string(type);
  if (condition == nullptr) return text + " is not set";
  text.append(" is \"").append(Text((*condition)["status"])).append("\"");
  const std::string_view reason = Text((*condition)["reason"]), message = Text((*condition)["message"]);
  if (reason.empty() && message.empty()) return text;
  text.append(" (").append(reason);
  if (!reason.empty() && !message.empty()) text += ": ";
  return text.append(message).append(")");
}

bool IsOutdated(const Value& object, const Value& condition) {
  const auto generation = object["metadata"]["generation"].GetInt();
  auto observed = condition["observedGeneration"].GetInt();
  if (!observed) observed = object["status"]["observedGeneration"].GetInt();
  return generation && observed && *observed < *generation;
}

WaitState CheckCondition(const Value& object, const std::string& type, const std::string& status) {
  const Value* condition = FindCondition(object, type);
  std::string text = Describe(type, condition);
  if (condition == nullptr) return WaitState::Pending(std::move(text));
  if (IsOutdated(object, *condition)) return WaitState::Pending(text + ", of an older generation");
  const bool met = EqualIgnoringCase(Text((*condition)["status"]), status);
  return met ? WaitState::Done(std::move(text)) : WaitState::Pending(std::move(text));
}

// One condition to come, another one that must not.
ValueCondition OneButNotOther(const std::string& wanted, const std::string& other) {
  return ValueCondition([=](const Value& object) {
    WaitState state = CheckCondition(object, wanted, "True");
    if (state.kind == WaitState::Kind::kDone) return state;
    WaitState against = CheckCondition(object, other, "True");
    return against.kind == WaitState::Kind::kDone ? WaitState::Failed(std::move(against.message)) : state;
  });
}

// "the pod is Pending: ContainerCreating"
std::string DescribePod(const Value& pod) {
  const Value& status = pod["status"];
  const std::string_view phase = Text(status["phase"]);
  std::string text = "the pod's phase is ";
  text.append(phase.empty() ? "not set" : phase);
  std::string_view reason = Text(status["reason"]);
  for (const char* list : {"initContainerStatuses", "containerStatuses"}) {
    for (const Value& container : status[list].items()) {
      const std::string_view waiting = Text(container["state"]["waiting"]["reason"]);
      if (reason.empty() && !waiting.empty()) reason = waiting;
    }
  }
  if (!reason.empty()) text.append(" (").append(reason).append(")");
  return text;
}

bool PodEnded(const Value& pod) {
  const std::string_view phase = Text(pod["status"]["phase"]);
  return phase == "Succeeded" || phase == "Failed";
}

WaitState CheckRunning(const Value& pod) {
  if (PodEnded(pod)) return WaitState::Failed(DescribePod(pod));
  if (Text(pod["status"]["phase"]) == "Running") return WaitState::Done(DescribePod(pod));
  return WaitState::Pending(DescribePod(pod));
}

}  // namespace

ValueCondition Exists() {
  return ValueCondition([](const Value&) { return WaitState::Done("it exists"); });
}

ValueCondition HasCondition(const std::string& type, const std::string& status) {
  return ValueCondition([=](const Value& object) { return CheckCondition(object, type, status); });
}

namespace {

// One plain value, or nothing yet. Throws JsonPathError for what kubectl wait refuses.
const Value* OneValue(const JsonPath& path, const JsonPathResults& results) {
  const auto& lists = results.lists();
  if (results.first() == nullptr) return nullptr;
  if (lists.size() > 1 || lists[0].size() > 1) {
    throw JsonPathError("JSONPath " + path.text() + " gives more than one value; a wait compares one", 0);
  }
  return results.first();
}

ValueCondition OnJsonPath(std::string_view expression, const std::optional<std::string>& value) {
  return ValueCondition([path = JsonPath::Relaxed(expression, {.allow_missing_keys = true}),
                         value](const Value& object) {
    const JsonPathResults results = path.Find(object);
    const Value* found = OneValue(path, results);
    if (found == nullptr) return WaitState::Pending(path.text() + " gives no value");
    if (!value) return WaitState::Done(path.text() + " has a value");
    if (found->IsObject() || found->IsArray()) {
      throw JsonPathError("JSONPath " + path.text() + " gives an object or a list; a wait compares one plain value", 0);
    }
    const std::string text = JsonPath::ToText(*found);
    const std::string state = path.text() + " is " + Value(std::string_view(text).substr(0, 200)).EncodeJson();
    return Trim(text) == Trim(*value) ? WaitState::Done(state) : WaitState::Pending(state);
  });
}

}  // namespace

ValueCondition JsonPathIs(std::string_view expression, std::string value) {
  return OnJsonPath(expression, std::move(value));
}

ValueCondition JsonPathExists(std::string_view expression) { return OnJsonPath(expression, std::nullopt); }

ValueCondition Parse(std::string_view text) {
  constexpr std::string_view kCondition = "condition=", kJsonPath = "jsonpath=";
  if (EqualIgnoringCase(text, "create")) return Exists();
  if (text.starts_with(kCondition)) {
    const std::string_view rest = text.substr(kCondition.size());
    const std::size_t equals = rest.find('=');
    if (equals == std::string_view::npos) return HasCondition(std::string(rest));
    return HasCondition(std::string(rest.substr(0, equals)), std::string(rest.substr(equals + 1)));
  }
  if (!text.starts_with(kJsonPath)) {
    throw Error("\"" + std::string(text) +
                "\" is no condition: expected create, condition=TYPE[=STATUS] or jsonpath=EXPRESSION[=VALUE]");
  }
  // A single '=' ends the expression; "==" belongs to a filter in it.
  const std::string_view rest = text.substr(kJsonPath.size());
  std::size_t at = 0;
  while (at < rest.size() && rest[at] != '=') at += rest.substr(at + 1).starts_with("==") ? 3 : 1;
  at = std::min(at, rest.size());
  const std::string_view expression = rest.substr(0, at);
  if (at == rest.size()) return JsonPathExists(expression);
  std::string_view value = rest.substr(at + 1);
  while (!value.empty() && (value.front() == '\'' || value.front() == '"')) value.remove_prefix(1);
  while (!value.empty() && (value.back() == '\'' || value.back() == '"')) value.remove_suffix(1);
  if (value.empty() || value.find('=') != std::string_view::npos) {
    throw Error("\"" + std::string(text) + "\" must be jsonpath=EXPRESSION or jsonpath=EXPRESSION=VALUE");
  }
  return JsonPathIs(expression, std::string(value));
}

ValueCondition PodRunning() { return ValueCondition(CheckRunning); }

ValueCondition PodReady() {
  return ValueCondition([](const Value& pod) {
    WaitState running = CheckRunning(pod);
    return running.kind == WaitState::Kind::kDone ? CheckCondition(pod, "Ready", "True") : running;
  });
}

ValueCondition PodCompleted() {
  return ValueCondition([](const Value& pod) {
    return PodEnded(pod) ? WaitState::Done(DescribePod(pod)) : WaitState::Pending(DescribePod(pod));
  });
}

ValueCondition PodSucceeded() {
  return ValueCondition([](const Value& pod) {
    if (Text(pod["status"]["phase"]) == "Failed") return WaitState::Failed(DescribePod(pod));
    return PodEnded(pod) ? WaitState::Done(DescribePod(pod)) : WaitState::Pending(DescribePod(pod));
  });
}

ValueCondition JobComplete() { return OneButNotOther("Complete", "Failed"); }
ValueCondition JobFailed() { return OneButNotOther("Failed", "Complete"); }

ValueCondition CrdEstablished() {
  return ValueCondition([](const Value& crd) {
    // First: a definition that was established under other names stays so.
    WaitState refused = CheckCondition(crd, "NamesAccepted", "False");
    if (refused.kind == WaitState::Kind::kDone) return WaitState::Failed(std::move(refused.message));
    return CheckCondition(crd, "Established", "True");
  });
}

}  // namespace kube::conditions
