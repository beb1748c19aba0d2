#include "src/sandbox/accept.h"

#include <cstdint>
#include <cstdio>

namespace kube::sandbox {
namespace {

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// The text before `separator`, taken off `rest`.
std::string_view Cut(std::string_view& rest, char separator) {
  const std::size_t at = rest.find(separator);
  const std::string_view part = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return Trim(part);
}

std::uint64_t Fnv1a(std::string_view text, std::uint64_t hash) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return hash;
}

}  // namespace

std::string_view AcceptClause::Parameter(std::string_view name) const {
  for (const auto& [key, value] : parameters) {
    if (key == name) return value;
  }
  return {};
}

bool AcceptClause::Allows(std::string_view media_type) const {
  if (type == "*/*" || type == media_type) return true;
  return type.ends_with("/*") && media_type.starts_with(type.substr(0, type.size() - 1));
}

std::vector<AcceptClause> ParseAccept(std::string_view accept) {
  std::vector<AcceptClause> clauses;
  while (!accept.empty()) {
    std::string_view part = Cut(accept, ',');
    AcceptClause clause;
    clause.type = Cut(part, ';');
    while (!part.empty()) {
      std::string_view parameter = Cut(part, ';');
      const std::string_view name = Cut(parameter, '=');
      clause.parameters.emplace_back(name, Trim(parameter));
    }
    if (!clause.type.empty()) clauses.push_back(std::move(clause));
  }
  if (clauses.empty()) clauses.push_back({"*/*", {}});
  return clauses;
}

std::string EntityTag(std::string_view body) {
  char text[36];
  std::snprintf(text, sizeof(text), "\"%016llX%016llX\"",
                static_cast<unsigned long long>(Fnv1a(body, 0xcbf29ce484222325ULL)),
                static_cast<unsigned long long>(Fnv1a(body, 0x9ae16a3b2f90404fULL)));
  return text;
}

}  // namespace kube::sandbox
