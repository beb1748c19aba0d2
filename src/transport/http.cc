#include "kube/transport/http.h"

#include <algorithm>

#include "kube/transport/errors.h"
#include "src/transport/request_check.h"

namespace kube {

using transport::EqualsIgnoreCase;

const std::string* Headers::Find(std::string_view name) const {
  for (const HeaderField& field : fields_) {
    if (EqualsIgnoreCase(field.name, name)) return &field.value;
  }
  return nullptr;
}

std::string_view Headers::Get(std::string_view name) const {
  const std::string* value = Find(name);
  return value != nullptr ? std::string_view(*value) : std::string_view();
}

std::vector<std::string_view> Headers::GetAll(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const HeaderField& field : fields_) {
    if (EqualsIgnoreCase(field.name, name)) values.push_back(field.value);
  }
  return values;
}

void Headers::Set(std::string_view name, std::string value) {
  auto is_name = [name](const HeaderField& field) { return EqualsIgnoreCase(field.name, name); };
  auto first = std::find_if(fields_.begin(), fields_.end(), is_name);
  if (first == fields_.end()) {
    fields_.push_back({std::string(name), std::move(value)});
    return;
  }
  first->value = std::move(value);
  fields_.erase(std::remove_if(first + 1, fields_.end(), is_name), fields_.end());
}

std::size_t Headers::Remove(std::string_view name) {
  return std::erase_if(fields_, [name](const HeaderField& field) { return EqualsIgnoreCase(field.name, name); });
}

std::string MaskHeaderValue(std::string_view name, std::string_view value) {
  static constexpr std::string_view kAuthorization[] = {"Authorization", "Proxy-Authorization"};
  static constexpr std::string_view kSecret[] = {"Cookie", "Set-Cookie", "X-Auth-Token"};
  static constexpr std::string_view kSchemes[] = {"Bearer", "Basic", "Negotiate"};
  const auto is_named = [name](std::string_view other) { return EqualsIgnoreCase(name, other); };
  if (value.empty()) return "";
  if (std::any_of(std::begin(kAuthorization), std::end(kAuthorization), is_named)) {
    const std::string_view scheme = value.substr(0, value.find(' '));
    for (const std::string_view known : kSchemes) {
      if (!EqualsIgnoreCase(scheme, known)) continue;
      return std::string(scheme) + (value.size() > scheme.size() + 1 ? " <masked>" : "");
    }
    return "<masked>";
  }
  if (std::any_of(std::begin(kSecret), std::end(kSecret), is_named)) return "<masked>";
  return std::string(value);
}

const char* ToString(TransportPhase phase) {
  switch (phase) {
    case TransportPhase::kRequest:
      return "request";
    case TransportPhase::kResolve:
      return "resolve";
    case TransportPhase::kConnect:
      return "connect";
    case TransportPhase::kProxy:
      return "proxy";
    case TransportPhase::kTls:
      return "tls";
    case TransportPhase::kSend:
      return "send";
    case TransportPhase::kReceive:
      return "receive";
    case TransportPhase::kProtocol:
      return "protocol";
  }
  return "unknown";
}

}  // namespace kube
