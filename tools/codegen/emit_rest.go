package main

import (
	"fmt"
	"sort"
	"strings"
)

// metaInstances are compiled in src/meta/instances.cc already.
var metaInstances = map[string]bool{"list std::string": true, "list std::int32_t": true, "list std::int64_t": true,
	"map std::string": true, "map kube::Quantity": true, "map kube::Bytes": true}

// emitValues instantiates the containers of the hand-written values, those that occur.
func emitValues(packages []*Package, out Output) string {
	lists, maps := map[string]bool{}, map[string]bool{}
	for _, p := range packages {
		for _, s := range p.Structs {
			for _, f := range s.Fields {
				if f.Message != nil {
					continue
				}
				value := f.CppType
				if !strings.HasPrefix(value, "std::") && value != "bool" && value != "double" {
					value = "kube::" + value
				}
				if f.Shape == "kList" {
					lists[value] = true
				}
				if f.Shape == "kMap" {
					maps[value] = true
				}
			}
		}
	}
	w := &writer{}
	w.f("// Made by tools/codegen; edits are lost.\n// The lists and maps of plain values that src/meta/instances.cc lacks.\n#include <cstdint>\n#include <string>\n\n")
	for _, h := range []string{"boxed_impl", "int_or_string", "quantity", "raw", "time"} {
		w.f("#include \"kube/meta/%s.h\"\n", h)
	}
	w.f("\n")
	for _, v := range sortedKeys(lists) {
		if !metaInstances["list "+v] {
			w.f("KUBE_INSTANTIATE_LIST(%s)\n", v)
		}
	}
	for _, v := range sortedKeys(maps) {
		if !metaInstances["map "+v] {
			w.f("KUBE_INSTANTIATE_MAP(%s)\n", v)
		}
	}
	out["src/values.cc"] = w.String()
	return "src/values.cc"
}

func sortedKeys(m map[string]bool) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// emitRegistry writes FindTypeInfo and AllTypeInfos.
func emitRegistry(packages []*Package, out Output) string {
	var kinds []*Struct
	w := &writer{}
	w.f("// Made by tools/codegen; edits are lost.\n// All kinds, sorted by (api_version, kind).\n")
	w.f("#include \"kube/codec/registry.h\"\n\n#include <algorithm>\n#include <utility>\n\n")
	for _, p := range packages {
		used := false
		for _, s := range p.Structs {
			if s.HasMeta {
				kinds, used = append(kinds, s), true
			}
		}
		if used {
			w.f("#include \"gen/src/%s/tables.h\"\n", p.dir())
		}
	}
	sort.Slice(kinds, func(i, j int) bool {
		if kinds[i].APIVersion != kinds[j].APIVersion {
			return kinds[i].APIVersion < kinds[j].APIVersion
		}
		if kinds[i].Kind != kinds[j].Kind {
			return kinds[i].Kind < kinds[j].Kind
		}
		return kinds[i].Package.dir() < kinds[j].Package.dir()
	})
	w.f("\nnamespace kube {\nnamespace {\n\nconstexpr const TypeInfo* kKinds[] = {\n")
	for i, s := range kinds {
		if i > 0 && kinds[i-1].APIVersion == s.APIVersion && kinds[i-1].Kind == s.Kind {
			continue // core/v1 and meta/v1 List are one kind
		}
		w.f("    &%s,\n", tableRef(nil, s))
	}
	w.f(`};

constexpr std::string_view kMetaVersion = "meta.k8s.io/v1";

const TypeInfo* Find(std::string_view api_version, std::string_view kind) noexcept {
  const auto wanted = std::pair(api_version, kind);
  const auto* it = std::lower_bound(std::begin(kKinds), std::end(kKinds), wanted, [](const TypeInfo* info, const auto& key) {
    return std::pair(info->api_version, info->kind) < key;
  });
  if (it == std::end(kKinds) || (*it)->api_version != api_version || (*it)->kind != kind) return nullptr;
  return *it;
}

}  // namespace

const TypeInfo* FindTypeInfo(std::string_view api_version, std::string_view kind) noexcept {
  const TypeInfo* info = Find(api_version, kind);
  // The kinds that all groups share (Status, the options) are known under meta/v1's own name too.
  if (!info && api_version == kMetaVersion) {
    info = Find("v1", kind);
    if (info && !info->name.starts_with("meta/")) info = nullptr;
  }
  return info;
}

std::span<const TypeInfo* const> AllTypeInfos() noexcept { return kKinds; }

}  // namespace kube
`)
	out["src/registry.cc"] = w.String()
	return "src/registry.cc"
}

// linesPerUnit bounds what is compiled together: headers cost more than tables, so small files share a compilation.
const linesPerUnit = 3000

// emitCMake writes the list of sources, and which of them are compiled together; gen/CMakeLists.txt includes it.
func emitCMake(sources, clients []string, out Output) {
	w := &writer{}
	w.f("# Made by tools/codegen; edits are lost.\n")
	units := func(variable, prefix string, files []string) {
		w.f("set(%s\n", variable)
		for _, s := range files {
			w.f("    %s\n", s)
		}
		w.f(")\n")
		unit, lines := 0, 0
		for _, s := range files {
			n := strings.Count(out[s], "\n")
			if lines > 0 && lines+n > linesPerUnit {
				unit, lines = unit+1, 0
			}
			lines += n
			w.f("set_source_files_properties(%s PROPERTIES UNITY_GROUP %s%d)\n", s, prefix, unit)
		}
	}
	units("KUBE_API_SOURCES", "api", sources)
	units("KUBE_CLIENTSET_SOURCES", "clientset", clients)
	out["src/sources.cmake"] = w.String()
}

// emitClients writes the accessors of each group version and the Clientset.
func emitClients(packages []*Package, out Output) []string {
	var groups []*Package
	var sources []string
	for _, p := range packages {
		if list := accessors(p); len(list) > 0 {
			groups = append(groups, p)
			emitGroupClient(p, list, out)
			path := "src/" + p.dir() + "/client.cc"
			out[path] = groupClientSource(p, list)
			sources = append(sources, path)
		}
	}
	emitClientset(groups, out)
	out["src/clientset.cc"] = clientsetSource(groups)
	return append(sources, "src/clientset.cc")
}

func accessors(p *Package) []*Struct {
	var out []*Struct
	for _, s := range p.Structs {
		if s.Resource != nil && s.Resource.Accessor != "" {
			out = append(out, s)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Resource.Accessor < out[j].Resource.Accessor })
	return out
}

func accessorSignature(p *Package, s *Struct, class string) string {
	args := ""
	if s.Resource.Namespaced {
		args = "std::string name_space"
		if class == "" {
			args += " = \"\""
		}
	}
	return fmt.Sprintf("Api<%s> %s%s(%s) const", strings.Join(p.Segments, "::")+"::"+s.Name, class, s.Resource.Accessor, args)
}

func emitGroupClient(p *Package, list []*Struct, out Output) {
	w := &writer{}
	class := p.clientName() + "Client"
	g := guard(p.dir(), "client")
	w.f("%s// A handle for each resource of %s.\n#ifndef %s\n#define %s\n\n#include <string>\n\n", head(p), p.apiVersion(), g, g)
	w.f("#include \"kube/api/%s/fwd.h\"\n#include \"kube/client/client.h\"\n\nnamespace kube {\n\ntemplate <class T>\nclass Api;\n\n", p.dir())
	w.f("/// The resources of %s, as client-go's %sInterface names them. Copies are cheap; safe from any number of threads.\n", p.apiVersion(), p.clientName())
	w.f("/// Include kube/client/api.h and kube/api/%s/types.h to use what the functions return.\n", p.dir())
	w.f("class %s {\n public:\n  explicit %s(Client client) noexcept;\n\n", class, class)
	if anyNamespaced(list) {
		w.f("  // An empty namespace means all of them, for the verbs that can (List, Watch, ...).\n")
	}
	for _, s := range list {
		w.f("  %s;\n", accessorSignature(p, s, ""))
	}
	w.f("\n private:\n  Client client_;\n};\n\n}  // namespace kube\n\n#endif  // %s\n", g)
	out["include/kube/api/"+p.dir()+"/client.h"] = w.String()
}

func anyNamespaced(list []*Struct) bool {
	for _, s := range list {
		if s.Resource.Namespaced {
			return true
		}
	}
	return false
}

func groupClientSource(p *Package, list []*Struct) string {
	w := &writer{}
	class := p.clientName() + "Client"
	w.f("%s#include \"kube/api/%s/client.h\"\n\n#include <utility>\n\n", head(p), p.dir())
	w.f("#include \"kube/api/%s/types.h\"\n#include \"kube/client/api.h\"\n\nnamespace kube {\n\n", p.dir())
	w.f("%s::%s(Client client) noexcept : client_(std::move(client)) {}\n", class, class)
	for _, s := range list {
		args := "client_"
		if s.Resource.Namespaced {
			args += ", std::move(name_space)"
		}
		w.f("\n%s {\n  return Api<%s::%s>(%s);\n}\n", accessorSignature(p, s, class+"::"), strings.Join(p.Segments, "::"), s.Name, args)
	}
	w.f("\n}  // namespace kube\n")
	return w.String()
}

func emitClientset(groups []*Package, out Output) {
	w := &writer{}
	g := "KUBE_CLIENT_CLIENTSET_H_"
	w.f("// Made by tools/codegen; edits are lost.\n// All group versions of Kubernetes behind one object.\n#ifndef %s\n#define %s\n\n", g, g)
	for _, p := range groups {
		w.f("#include \"kube/api/%s/client.h\"\n", p.dir())
	}
	w.f("#include \"kube/client/client.h\"\n\nnamespace kube {\n\nclass DiscoveryClient;\n\n")
	w.f("/// Typed access to every built-in resource: `clientset.AppsV1().Deployments(\"default\").Get(\"web\")`.\n")
	w.f("/// Copies are cheap and share the client; safe from any number of threads.\n")
	w.f("/// Including this header is cheap: it names the types without defining them. To use one, include its\n")
	w.f("/// kube/api/<group>/<version>/types.h and kube/client/api.h (or kube/kube.h).\n")
	w.f("class Clientset {\n public:\n  explicit Clientset(Client client) noexcept;\n")
	w.f("  /// A client of its own for `config`; throws what Client's constructor throws.\n  explicit Clientset(const Config& config);\n\n")
	w.f("  /// The client that all handles share.\n  const Client& client() const noexcept { return client_; }\n\n")
	w.f("  /// What the server offers; include kube/client/discovery_client.h (or kube/kube.h).\n  DiscoveryClient Discovery() const;\n\n")
	for _, p := range groups {
		w.f("  %sClient %s() const;\n", p.clientName(), p.clientName())
	}
	w.f("\n private:\n  Client client_;\n};\n\n}  // namespace kube\n\n#endif  // %s\n", g)
	out["include/kube/client/clientset.h"] = w.String()
}

func clientsetSource(groups []*Package) string {
	w := &writer{}
	w.f("// Made by tools/codegen; edits are lost.\n#include \"kube/client/clientset.h\"\n\n#include <utility>\n\n#include \"kube/client/discovery_client.h\"\n\nnamespace kube {\n\n")
	w.f("Clientset::Clientset(Client client) noexcept : client_(std::move(client)) {}\n\n")
	w.f("Clientset::Clientset(const Config& config) : client_(config) {}\n\n")
	w.f("DiscoveryClient Clientset::Discovery() const { return DiscoveryClient(client_); }\n\n")
	for _, p := range groups {
		w.f("%sClient Clientset::%s() const { return %sClient(client_); }\n", p.clientName(), p.clientName(), p.clientName())
	}
	w.f("\n}  // namespace kube\n")
	return w.String()
}
