#include "tools/kube-crdgen/emit.h"

#include <cctype>

#include "tools/kube-crdgen/names.h"

namespace kube_crdgen {
namespace {

// A name without what could end a comment or a string.
std::string Shown(const std::string& name) {
  std::string shown;
  for (char c : name) shown += c > 0x20 && c < 0x7f && c != '\\' && c != '"' ? c : '_';
  return shown;
}

std::string Guard(const std::string& header_name, const std::string& space) {
  std::string guard = "KUBE_CRDGEN_";
  std::string name = space;
  if (!name.empty()) name += '_';
  name += header_name;
  for (char c : name) {
    guard += std::isalnum(static_cast<unsigned char>(c)) != 0
                 ? static_cast<char>(std::toupper(static_cast<unsigned char>(c)))
                 : '_';
  }
  return guard + "_";
}

std::string Space(const Kind& kind, const EmitOptions& options) {
  return options.outer_namespace.empty() ? kind.space : options.outer_namespace + "::" + kind.space;
}

void EmitStruct(const Struct& made, bool object, std::string* out) {
  *out += Comment(made.comment, "");
  *out += "struct " + made.name + " {\n";
  if (object) *out += "  std::string api_version{};\n  std::string kind{};\n  kube::meta::v1::ObjectMeta metadata{};\n";
  for (const Member& member : made.members) {
    *out += Comment(member.comment, "  ");
    *out += "  " + member.type + " " + member.name + "{};\n";
  }
  *out += "};\n";
}

// Calls `emit` for each kind, between the braces of its namespace.
template <class Emit>
void InNamespaces(const std::vector<Kind>& kinds, const EmitOptions& options, std::string* out, Emit emit) {
  std::string open;
  for (const Kind& kind : kinds) {
    const std::string space = Space(kind, options);
    if (space != open) {
      if (!open.empty()) *out += "}  // namespace " + open + "\n\n";
      *out += "namespace " + space + " {\n\n";
      open = space;
    }
    emit(kind);
  }
  if (!open.empty()) *out += "}  // namespace " + open + "\n";
}

std::string FirstLine(const EmitOptions& options) {
  return "// Made by kube-crdgen from " + Shown(options.source_names) + "; edits are lost.\n";
}

}  // namespace

std::string EmitHeader(const std::vector<Kind>& kinds, const EmitOptions& options) {
  const std::string guard = Guard(Shown(options.header_name), options.outer_namespace);
  std::string out = FirstLine(options);
  out += "#ifndef " + guard + "\n#define " + guard + "\n\n";
  out += "#include <cstdint>\n#include <optional>\n#include <string>\n#include <vector>\n\n";
  out += "#include <kube/api/meta/v1/types.h>\n#include <kube/crd/describe.h>\n\n";
  InNamespaces(kinds, options, &out, [&](const Kind& kind) {
    out += "// " + Shown(kind.what.substr(0, kind.what.find(' '))) + "\n\n";
    for (const Struct& made : kind.structs) {
      const bool object = &made == &kind.structs.back();
      EmitStruct(made, object, &out);
      out += object ? "KUBE_RESOURCE(" + made.name + ",\n    " + kind.resource_options + ");\n\n"
                    : "KUBE_DECLARE_STRUCT(" + made.name + ");\n\n";
    }
  });
  return out + "\n#endif  // " + guard + "\n";
}

std::string EmitSource(const std::vector<Kind>& kinds, const EmitOptions& options) {
  std::string out = FirstLine(options);
  out += "#include " + ("\"" + Shown(options.header_name) + "\"") + "\n\n";
  std::string instances;
  for (const Kind& kind : kinds) {
    for (const std::string& name : kind.map_structs) {
      const std::string qualified = name.starts_with("kube::") ? name : Space(kind, options) + "::" + name;
      // Each once, whatever kinds hold it.
      const std::string line = "KUBE_INSTANTIATE_MAP(" + qualified + ")\n";
      if (instances.find(line) == std::string::npos) instances += line;
    }
  }
  if (!instances.empty()) out += "#include <kube/meta/boxed_impl.h>\n\n" + instances + "\n";
  InNamespaces(kinds, options, &out, [&](const Kind& kind) {
    for (const Struct& made : kind.structs) {
      out += (&made == &kind.structs.back() ? "KUBE_DEFINE_OBJECT(" : "KUBE_DEFINE_STRUCT(") + made.name;
      for (const Member& member : made.members) {
        out += ",\n    KUBE_FIELD(" + member.name + (member.options.empty() ? "" : ", " + member.options) + ")";
      }
      out += ");\n\n";
    }
  });
  return out;
}

}  // namespace kube_crdgen
