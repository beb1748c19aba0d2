package main

import (
	"fmt"
	"sort"
	"strings"
)

// Output is the generated tree: path -> content.
type Output map[string]string

type writer struct{ strings.Builder }

func (w *writer) f(format string, args ...any) { fmt.Fprintf(&w.Builder, format, args...) }

func head(p *Package) string {
	return fmt.Sprintf("// Made by tools/codegen from %s (%s); edits are lost.\n", p.Module, p.GoPath)
}

// reference is the page that documents a type.
func reference(s *Struct) string {
	module, version, _ := strings.Cut(s.Package.Module, "@")
	return "https://pkg.go.dev/" + module + "@" + version + strings.TrimPrefix(s.Package.GoPath, module) + "#" + s.Name
}

func guard(parts ...string) string {
	return "KUBE_API_" + strings.ToUpper(strings.NewReplacer("/", "_", "-", "_").Replace(strings.Join(parts, "_"))) + "_H_"
}

// name is how package p names another package's struct: `meta::v1::ObjectMeta`.
func (p *Package) ref(s *Struct) string {
	if s.Package == p {
		return s.Name
	}
	return strings.Join(s.Package.Segments, "::") + "::" + s.Name
}

// own qualifies a name of namespace kube where the package has a type of that name.
func (p *Package) own(name string) string {
	if p.find(name) != nil {
		return "kube::" + name
	}
	return name
}

// cppType is the full type of a member.
func (p *Package) cppType(f *Field) string {
	value := f.CppType
	if f.Message != nil {
		value = p.ref(f.Message)
	} else if f.Type == "kStringList" {
		value = p.own("List") + "<std::string>"
	} else if !strings.Contains(value, "::") && value != "bool" && value != "double" {
		value = p.own(value)
	}
	switch f.Shape {
	case "kOptional":
		return "std::optional<" + value + ">"
	case "kBoxed":
		return p.own("Boxed") + "<" + value + ">"
	case "kList":
		return p.own("List") + "<" + value + ">"
	case "kMap":
		return p.own("Map") + "<" + value + ">"
	}
	return value
}

// ordered sorts structs so that what a struct holds by value is complete before it; what it holds behind a box, list or
// map comes before it too unless that is impossible (recursive types).
func ordered(p *Package) []*Struct {
	const visiting, done = 1, 2
	state := map[*Struct]int{}
	var out []*Struct
	var waits func(s *Struct, seen map[*Struct]bool) bool // whether s needs, by value, a struct that is being visited
	waits = func(s *Struct, seen map[*Struct]bool) bool {
		if state[s] == visiting {
			return true
		}
		if seen[s] || state[s] == done {
			return false
		}
		seen[s] = true
		for _, f := range s.Fields {
			if f.Message != nil && f.Message.Package == p && f.Shape == "kValue" && waits(f.Message, seen) {
				return true
			}
		}
		return false
	}
	var visit func(s *Struct)
	visit = func(s *Struct) {
		if state[s] != 0 {
			return
		}
		state[s] = visiting
		for _, f := range s.Fields {
			if f.Message != nil && f.Message.Package == p && (f.Shape == "kValue" || !waits(f.Message, map[*Struct]bool{})) {
				visit(f.Message)
			}
		}
		state[s] = done
		out = append(out, s)
	}
	for _, s := range p.Structs {
		visit(s)
	}
	return out
}

func sortedImports(p *Package) []*Package {
	var out []*Package
	for i := range p.Imports {
		out = append(out, i)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].dir() < out[j].dir() })
	return out
}

func emitFwd(p *Package, out Output) {
	w := &writer{}
	w.f("%s// Declares the types of %s without defining them.\n", head(p), p.display())
	g := guard(p.dir(), "fwd")
	w.f("#ifndef %s\n#define %s\n\nnamespace %s {\n\n", g, g, p.namespace())
	for _, s := range p.Structs {
		w.f("struct %s;\n", s.Name)
	}
	w.f("\n}  // namespace %s\n\n#endif  // %s\n", p.namespace(), g)
	out["include/kube/api/"+p.dir()+"/fwd.h"] = w.String()
}

func emitTypes(p *Package, out Output) {
	w := &writer{}
	w.f("%s// The types of %s, their descriptions, and the constants of that Go package.\n", head(p), p.display())
	g := guard(p.dir(), "types")
	w.f("#ifndef %s\n#define %s\n\n#include <cstdint>\n#include <optional>\n#include <string>\n\n", g, g)
	w.f("#include \"kube/api/%s/fwd.h\"\n", p.dir())
	for _, i := range sortedImports(p) {
		w.f("#include \"kube/api/%s/types.h\"\n", i.dir())
	}
	for _, h := range []string{"codec/type_info", "meta/boxed", "meta/int_or_string", "meta/list", "meta/map", "meta/quantity",
		"meta/raw", "meta/resource", "meta/time"} {
		w.f("#include \"kube/%s.h\"\n", h)
	}
	w.f("\nnamespace %s {\n\nusing kube::described::operator==;\n", p.namespace())
	if len(p.Constants) > 0 {
		w.f("\n")
	}
	for _, c := range p.Constants {
		if c.Int {
			w.f("inline constexpr std::int64_t %s = %s;\n", c.Name, c.Text)
			continue
		}
		line := fmt.Sprintf("inline constexpr char %s[] = %s;\n", c.Name, c.Text)
		if len(line) > 121 {
			line = strings.Replace(line, " = ", " =\n    ", 1)
		}
		w.f("%s", line)
	}
	for _, s := range ordered(p) {
		emitStruct(w, p, s)
	}
	emitDeclarations(w, p)
	w.f("\n}  // namespace %s\n\n#endif  // %s\n", p.namespace(), g)
	out["include/kube/api/"+p.dir()+"/types.h"] = w.String()
}

func emitStruct(w *writer, p *Package, s *Struct) {
	what := p.display() + " " + s.Name
	if s.HasMeta {
		what = "Kind " + s.Kind + " of " + s.APIVersion
	}
	w.f("\n/// %s.\n/// %s\nstruct %s {\n", what, reference(s), s.Name)
	if s.HasMeta {
		w.f("  std::string api_version{};\n  std::string kind{};\n")
	}
	for _, f := range s.Fields {
		w.f("  %s %s{};\n", p.cppType(f), f.Member)
	}
	w.f("};\n")
}

func quoteList(list []string) string { return cppString(strings.Join(list, ",")) }

// emitDeclarations writes what is found by argument-dependent lookup: descriptions, resources, list types.
func emitDeclarations(w *writer, p *Package) {
	if len(p.Structs) > 0 {
		w.f("\n")
	}
	for _, s := range p.Structs {
		w.f("const TypeInfo& GetTypeInfo(const %s*) noexcept;\n", s.Name)
	}
	var served, lists []*Struct
	for _, s := range p.Structs {
		if s.Resource != nil {
			served = append(served, s)
		}
		if s.ListOf != nil {
			lists = append(lists, s)
		}
	}
	if len(lists) > 0 {
		w.f("\n// Declared only: the list kind of a kind, for decltype.\n")
		for _, s := range lists {
			w.f("%s ListTypeOf(const %s*);\n", s.Name, s.ListOf.Name)
		}
	}
	if len(served) == 0 {
		return
	}
	w.f("\nnamespace resources {\n")
	for _, s := range served {
		emitResource(w, s.Resource)
	}
	w.f("}  // namespace resources\n\n")
	for _, s := range served {
		line := fmt.Sprintf("constexpr const ResourceInfo& GetResourceInfo(const %s*) noexcept { return resources::k%s; }\n",
			s.Name, s.Name)
		if len(line) > 121 {
			line = strings.Replace(strings.Replace(line, " { ", " {\n  ", 1), " }\n", "\n}\n", 1)
		}
		w.f("%s", line)
	}
}

func emitResource(w *writer, r *Resource) {
	var verbs []string
	for _, v := range []string{"get", "list", "watch", "create", "update", "patch", "delete", "deletecollection"} {
		if contains(r.Verbs, v) {
			name := "kVerb" + capitalize(v)
			if v == "deletecollection" {
				name = "kVerbDeleteCollection"
			}
			verbs = append(verbs, name)
		}
	}
	w.f("inline constexpr ResourceInfo k%s{\n", r.Kind)
	w.f("    .group = %s,\n    .version = %s,\n    .kind = %s,\n    .list_kind = %s,\n", cppString(r.Group), cppString(r.Version),
		cppString(r.Kind), cppString(r.ListKind))
	w.f("    .plural = %s,\n    .singular = %s,\n    .short_names = %s,\n", cppString(r.Plural), cppString(r.Singular),
		quoteList(r.ShortNames))
	w.f("    .categories = %s,\n    .subresources = %s,\n    .namespaced = %v,\n", quoteList(r.Categories),
		quoteList(r.Subresources), r.Namespaced)
	w.f("    .verbs = %s};\n", wrap(strings.Join(verbs, " | "), "             ", 105))
}

// wrap breaks a line at spaces.
func wrap(s, indent string, width int) string {
	var out, line string
	for _, word := range strings.Split(s, " ") {
		if line != "" && len(line)+1+len(word) > width {
			out += line + "\n" + indent
			line = word
		} else if line == "" {
			line = word
		} else {
			line += " " + word
		}
	}
	return out + line
}
