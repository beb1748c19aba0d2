// What `kubectl get pods` shows. Source: kubernetes pkg/printers/internalversion/printers.go (printPod).
#include <algorithm>
#include <string>
#include <string_view>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

bool HasTrueCondition(const Value& pod, std::string_view type) {
  return Text(FindItem(pod["status"]["conditions"], "type", type)["status"]) == "True";
}

// A sidecar: an init container that keeps running.
bool IsRestartable(const Value& init_container) { return Text(init_container["restartPolicy"]) == "Always"; }

// How often containers were started again, and when last.
struct Restarts {
  std::int64_t count = 0;
  Time last{};

  void Add(const Value& status) {
    count += Number(status["restartCount"]);
    const auto end = Time::Parse(Text(status["lastState"]["terminated"]["finishedAt"]));
    if (end && *end > last) last = *end;
  }
};

std::string TerminationReason(const Value& terminated) {
  if (const auto reason = Text(terminated["reason"]); !reason.empty()) return std::string(reason);
  if (const auto signal = Number(terminated["signal"]); signal != 0) return "Signal:" + std::to_string(signal);
  return "ExitCode:" + std::to_string(Number(terminated["exitCode"]));
}

// The columns READY, STATUS and RESTARTS.
class PodState {
 public:
  explicit PodState(const Value& pod) : pod_(pod), spec_(pod["spec"]), status_(pod["status"]) {
    total_ = spec_["containers"].size();
    for (const Value& container : spec_["initContainers"].items()) total_ += IsRestartable(container) ? 1 : 0;
    reason_ = Text(status_["phase"]);
    if (const auto reason = Text(status_["reason"]); !reason.empty()) reason_ = reason;
    for (const Value& condition : status_["conditions"].items()) {
      if (Text(condition["type"]) == "PodScheduled" && Text(condition["reason"]) == "SchedulingGated") {
        reason_ = "SchedulingGated";
      }
    }
    const bool initializing = ReadInitContainers();
    if (!initializing || HasTrueCondition(pod_, "Initialized")) {
      restarts_ = sidecar_restarts_;
      ReadContainers();
    }
    ReadDeletion();
  }

  std::string ready() const { return std::to_string(ready_) + "/" + std::to_string(total_); }
  const std::string& reason() const { return reason_; }
  std::string restarts(const Row& row) const {
    std::string text = std::to_string(restarts_.count);
    if (restarts_.count != 0 && !restarts_.last.IsZero()) {
      text += " (" + HumanDuration(row.now.seconds - restarts_.last.seconds) + " ago)";
    }
    return text;
  }

 private:
  // Whether one of them is still to finish.
  bool ReadInitContainers() {
    const auto statuses = status_["initContainerStatuses"].items();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
      const Value& status = statuses[i];
      const bool restartable = IsRestartable(FindItem(spec_["initContainers"], "name", Text(status["name"])));
      restarts_.Add(status);
      if (restartable) sidecar_restarts_.Add(status);
      const Value& terminated = status["state"]["terminated"];
      if (!terminated.IsNull() && Number(terminated["exitCode"]) == 0) continue;
      if (restartable && Flag(status["started"])) {
        ready_ += Flag(status["ready"]) ? 1 : 0;
        continue;
      }
      const std::string_view waiting = Text(status["state"]["waiting"]["reason"]);
      if (!terminated.IsNull()) {
        reason_ = "Init:" + TerminationReason(terminated);
      } else if (!waiting.empty() && waiting != "PodInitializing") {
        reason_ = "Init:" + std::string(waiting);
      } else {
        reason_ = "Init:" + std::to_string(i) + "/" + std::to_string(spec_["initContainers"].size());
      }
      return true;
    }
    return false;
  }

  void ReadContainers() {
    bool running = false;
    std::string error;
    const auto statuses = status_["containerStatuses"].items();
    for (std::size_t i = statuses.size(); i-- > 0;) {
      const Value& status = statuses[i];
      restarts_.Add(status);
      const Value& state = status["state"];
      const std::string_view waiting = Text(state["waiting"]["reason"]);
      if (!waiting.empty()) {
        reason_ = waiting;
      } else if (!state["terminated"].IsNull()) {
        reason_ = TerminationReason(state["terminated"]);
        if (Number(state["terminated"]["exitCode"]) != 0) error = reason_;
      } else if (Flag(status["ready"]) && !state["running"].IsNull()) {
        running = true;
        ++ready_;
      }
    }
    if (reason_ != "Completed") return;
    if (running && HasTrueCondition(pod_, "Ready")) {
      reason_ = "Running";
    } else if (!error.empty()) {
      reason_ = error;
    } else if (running) {
      reason_ = "NotReady";
    }
  }

  void ReadDeletion() {
    if (!pod_["metadata"].Contains("deletionTimestamp")) return;
    const std::string_view phase = Text(status_["phase"]);
    if (Text(status_["reason"]) == "NodeLost") {
      reason_ = "Unknown";
    } else if (phase != "Succeeded" && phase != "Failed") {
      reason_ = "Terminating";
    }
  }

  const Value& pod_;
  const Value& spec_;
  const Value& status_;
  std::size_t total_ = 0;
  std::size_t ready_ = 0;
  std::string reason_;
  Restarts restarts_{};
  Restarts sidecar_restarts_{};
};

std::string ReadinessGates(const Value& pod) {
  const Value& gates = pod["spec"]["readinessGates"];
  if (gates.empty()) return "<none>";
  std::size_t open = 0;
  for (const Value& gate : gates.items()) open += HasTrueCondition(pod, Text(gate["conditionType"])) ? 1 : 0;
  return std::to_string(open) + "/" + std::to_string(gates.size());
}

std::string OrNone(std::string_view text) { return std::string(text.empty() ? "<none>" : text); }

void WritePod(Row& row) {
  const PodState state(row.object);
  row << row.name() << state.ready() << state.reason() << state.restarts(row) << row.Age();
  const Value& status = row.object["status"];
  row << OrNone(Text(status["podIPs"][std::size_t{0}]["ip"])) << OrNone(Text(row.object["spec"]["nodeName"]))
      << OrNone(Text(status["nominatedNodeName"])) << ReadinessGates(row.object);
}

constexpr TablePrinter kPrinters[] = {
    {"", "Pod", "Name/name|Ready|Status|Restarts|Age|IP*|Node*|Nominated Node*|Readiness Gates*", WritePod}};

}  // namespace

std::span<const TablePrinter> PodPrinters() { return kPrinters; }

}  // namespace kube::sandbox
