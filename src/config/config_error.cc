#include "kube/config/config_error.h"

#include <utility>

namespace kube {
namespace {

std::string Describe(const std::vector<ConfigFault>& faults) {
  if (faults.size() == 1) return "invalid configuration: " + ToString(faults[0]);
  std::string text = "invalid configuration, " + std::to_string(faults.size()) + " faults:";
  for (const ConfigFault& fault : faults) text += "\n  " + ToString(fault);
  return text;
}

std::vector<ConfigFault> AtLeastOne(std::vector<ConfigFault> faults) {
  if (faults.empty()) faults.push_back({.message = "unknown fault"});
  return faults;
}

}  // namespace

std::string ToString(const ConfigFault& fault) {
  std::string text = fault.file;
  if (fault.line > 0) text += (text.empty() ? "line " : ":") + std::to_string(fault.line);
  for (const std::string* part : {&fault.entry, &fault.field, &fault.message}) {
    if (part->empty()) continue;
    if (!text.empty()) text += ": ";
    text += *part;
  }
  return text;
}

ConfigError::ConfigError(std::vector<ConfigFault> faults)
    : Error(Describe(AtLeastOne(faults))), faults_(AtLeastOne(std::move(faults))) {}

}  // namespace kube
