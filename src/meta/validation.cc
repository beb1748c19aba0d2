#include "kube/meta/validation.h"

#include <cstddef>

namespace kube {
namespace {

constexpr std::size_t kLabelMax = 63;  // source: apimachinery util/validation, as the next
constexpr std::size_t kSubdomainMax = 253;

constexpr std::string_view kTooLong63 = "must be no more than 63 bytes";
constexpr std::string_view kDnsLabel =
    "must consist of lower case letters, digits and '-', and start and end with a letter or digit";

bool IsLowerOrDigit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool IsAlphanumeric(char c) { return IsLowerOrDigit(c) || (c >= 'A' && c <= 'Z'); }

bool IsDnsLabelOfAnySize(std::string_view text) {
  if (text.empty() || !IsLowerOrDigit(text.front()) || !IsLowerOrDigit(text.back())) return false;
  for (char c : text) {
    if (!IsLowerOrDigit(c) && c != '-') return false;
  }
  return true;
}

bool IsQualifiedNamePart(std::string_view text) {
  if (text.empty() || !IsAlphanumeric(text.front()) || !IsAlphanumeric(text.back())) return false;
  for (char c : text) {
    if (!IsAlphanumeric(c) && c != '-' && c != '_' && c != '.') return false;
  }
  return true;
}

}  // namespace

std::string_view Dns1123LabelFault(std::string_view text) noexcept {
  if (text.empty()) return "must not be empty";
  if (text.size() > kLabelMax) return kTooLong63;
  return IsDnsLabelOfAnySize(text) ? std::string_view() : kDnsLabel;
}

std::string_view Dns1123SubdomainFault(std::string_view text) noexcept {
  if (text.empty()) return "must not be empty";
  if (text.size() > kSubdomainMax) return "must be no more than 253 bytes";
  for (std::size_t begin = 0;;) {
    const std::size_t dot = text.find('.', begin);
    // The parts of a subdomain have no limit of their own.
    if (!IsDnsLabelOfAnySize(text.substr(begin, dot == std::string_view::npos ? dot : dot - begin))) {
      return "must consist of lower case letters, digits, '-' and '.', and start and end with a letter or digit";
    }
    if (dot == std::string_view::npos) return {};
    begin = dot + 1;
  }
}

std::string_view Dns1035LabelFault(std::string_view text) noexcept {
  if (text.empty()) return "must not be empty";
  if (text.size() > kLabelMax) return kTooLong63;
  if (IsDnsLabelOfAnySize(text) && (text.front() < '0' || text.front() > '9')) return {};
  return "must consist of lower case letters, digits and '-', start with a letter and end with a letter or digit";
}

std::string_view LabelKeyFault(std::string_view text) noexcept {
  const std::size_t slash = text.find('/');
  std::string_view name = text;
  if (slash != std::string_view::npos) {
    name.remove_prefix(slash + 1);
    if (slash == 0) return "must not have an empty prefix before '/'";
    if (name.find('/') != std::string_view::npos) return "must not have more than one '/'";
    if (!IsDns1123Subdomain(text.substr(0, slash))) return "must have a DNS subdomain before '/'";
  }
  if (name.empty()) return "must have a name part that is not empty";
  if (name.size() > kLabelMax) return "must have a name part of no more than 63 bytes";
  if (IsQualifiedNamePart(name)) return {};
  return "must have a name part of letters, digits, '-', '_' and '.' that starts and ends with a letter or digit";
}

std::string_view LabelValueFault(std::string_view text) noexcept {
  if (text.size() > kLabelMax) return kTooLong63;
  if (text.empty() || IsQualifiedNamePart(text)) return {};
  return "must be empty or consist of letters, digits, '-', '_' and '.', and start and end with a letter or digit";
}

std::string_view PathSegmentFault(std::string_view text) noexcept {
  if (text == ".") return "may not be '.'";
  if (text == "..") return "may not be '..'";
  for (char c : text) {
    if (c == '/') return "may not contain '/'";
    if (c == '%') return "may not contain '%'";
  }
  return {};
}

}  // namespace kube
