package main

import (
	"fmt"
	"strings"
)

// rowsPerFile bounds the field rows of one table source, so that none takes long to compile.
const rowsPerFile = 260

func emitTables(p *Package, out Output) []string {
	if len(p.Structs) == 0 {
		return nil
	}
	emitTablesHeader(p, out)
	var files []string
	var part []*Struct
	rows := 0
	flush := func(last bool) {
		if len(part) == 0 {
			return
		}
		name := "tables.cc"
		if !last || len(files) > 0 {
			name = fmt.Sprintf("tables_%d.cc", len(files)+1)
		}
		path := "src/" + p.dir() + "/" + name
		out[path] = tablesSource(p, part)
		files = append(files, path)
		part, rows = nil, 0
	}
	for _, s := range p.Structs {
		n := len(jsonRows(s, "", s)) + 6
		if rows > 0 && rows+n > rowsPerFile {
			flush(false)
		}
		part, rows = append(part, s), rows+n
	}
	flush(true)
	return files
}

func emitTablesHeader(p *Package, out Output) {
	w := &writer{}
	w.f("%s// The tables of %s, by name.\n", head(p), p.display())
	g := "KUBE_GEN_SRC_" + strings.TrimPrefix(guard(p.dir(), "tables"), "KUBE_API_")
	w.f("#ifndef %s\n#define %s\n\n#include \"kube/codec/type_info.h\"\n\nnamespace %s::tables {\n\n", g, g, p.namespace())
	for _, s := range p.Structs {
		w.f("extern const TypeInfo k%s;\n", s.Name)
	}
	w.f("\n}  // namespace %s::tables\n\n#endif  // %s\n", p.namespace(), g)
	out["src/"+p.dir()+"/tables.h"] = w.String()
}

type row struct {
	field  *Field
	offset string // C++ expression
}

// offsetOf is the place of a member in the outermost struct; `path` leads through inlined structs.
func offsetOf(outer *Struct, path, member string) string {
	return "offsetof(" + outer.Name + ", " + path + member + ")"
}

// typeMetaRows are kind and apiVersion in Go's order.
func typeMetaRows(outer *Struct, path string) []row {
	mk := func(key, member string) row {
		f := &Field{Key: key, Member: member, Type: "kString", Shape: "kValue", Flags: []string{"kTypeMeta", "kOmitEmpty"}}
		return row{f, offsetOf(outer, path, member)}
	}
	return []row{mk("kind", "kind"), mk("apiVersion", "api_version")}
}

// jsonRows are the fields with inlined structs flattened.
func jsonRows(outer *Struct, path string, s *Struct) []row {
	var out []row
	if s.HasMeta {
		out = typeMetaRows(outer, path)
	}
	for _, f := range s.Fields {
		if f.is("kInline") {
			out = append(out, jsonRows(outer, path+f.Member+".", f.Message)...)
			continue
		}
		out = append(out, row{f, offsetOf(outer, path, f.Member)})
	}
	return out
}

// protoRows are the fields with inlined structs as one row each.
func protoRows(s *Struct) []row {
	var out []row
	if s.HasMeta {
		out = typeMetaRows(s, "")
	}
	for _, f := range s.Fields {
		out = append(out, row{f, offsetOf(s, "", f.Member)})
	}
	return out
}

func (r row) hasMerge() bool {
	f := r.field
	return f.PatchStrategy+f.PatchMergeKey+f.ListType+f.ListMapKeys+f.MapType != ""
}

func tableRef(p *Package, s *Struct) string {
	if s.Package == p {
		return "tables::k" + s.Name
	}
	return strings.Join(s.Package.Segments, "::") + "::tables::k" + s.Name
}

func emitRows(w *writer, p *Package, s *Struct, name string, rows []row) {
	w.f("constexpr Field k%s%s[] = {\n", s.Name, name)
	for _, r := range rows {
		f := r.field
		w.f("    Field::Make<%s>(%s, %d, FieldType::%s, FieldShape::%s", cppString(f.Key), r.offset, f.Number, f.Type, f.Shape)
		if len(f.Flags) > 0 || f.Message != nil {
			flags := "0"
			if len(f.Flags) > 0 {
				flags = strings.Join(f.Flags, " | ")
			}
			w.f(", %s", flags)
		}
		if f.Message != nil {
			w.f(",\n                %s&%s", strings.Repeat(" ", 0), tableRef(p, f.Message))
		}
		w.f("),\n")
	}
	w.f("};\n")
}

func emitMerge(w *writer, s *Struct, rows []row) bool {
	any := false
	for _, r := range rows {
		any = any || r.hasMerge()
	}
	if !any {
		return false
	}
	w.f("constexpr FieldMergeInfo k%sMerge[] = {\n", s.Name)
	for _, r := range rows {
		f := r.field
		if !r.hasMerge() {
			w.f("    {},\n")
			continue
		}
		w.f("    {%s, %s, %s, %s, %s},  // %s\n", cppString(f.PatchStrategy), cppString(f.PatchMergeKey), cppString(f.ListType),
			cppString(f.ListMapKeys), cppString(f.MapType), f.Key)
	}
	w.f("};\n")
	return true
}

// numberIndex is TypeInfo::index.
func numberIndex(rows []row) []int {
	var out []int
	for i, r := range rows {
		n := r.field.Number
		if n == 0 {
			continue
		}
		for len(out) <= n {
			out = append(out, 0)
		}
		out[n] = i + 1
	}
	return out
}

func hasInline(s *Struct) bool {
	for _, f := range s.Fields {
		if f.is("kInline") {
			return true
		}
	}
	return false
}

// shapeOf is what emitTable has written for a struct.
type tableNames struct{ fields, json, index, merge string }

func emitTable(w *writer, p *Package, s *Struct) {
	rows := protoRows(s)
	json := rows
	names := tableNames{"nullptr", "nullptr", "nullptr", "nullptr"}
	w.f("\n// %s\n", s.Name)
	if len(rows) > 0 {
		emitRows(w, p, s, "Fields", rows)
		names.fields, names.json = "k"+s.Name+"Fields", "k"+s.Name+"Fields"
	}
	if hasInline(s) {
		json = jsonRows(s, "", s)
		emitRows(w, p, s, "Json", json)
		names.json = "k" + s.Name + "Json"
	}
	index := numberIndex(rows)
	if len(index) > 0 {
		w.f("constexpr std::uint8_t k%sIndex[] = {%s};\n", s.Name,
			wrap(strings.Trim(strings.Join(strings.Fields(fmt.Sprint(index)), ", "), "[]"), "    ", 90))
		names.index = "k" + s.Name + "Index"
	}
	if emitMerge(w, s, json) {
		names.merge = "k" + s.Name + "Merge"
	}
	emitTypeInfo(w, p, s, names, len(rows), len(json), len(index))
}

func emitTypeInfo(w *writer, p *Package, s *Struct, names tableNames, fields, json, index int) {
	form := s.JSONForm
	if form == "" {
		form = "kObject"
	}
	resource, list, mapOps := "nullptr", "nullptr", "nullptr"
	if s.Resource != nil {
		resource = "&resources::k" + s.Name
	}
	if s.UsedList {
		list = fmt.Sprintf("&ListOpsOf<%s<%s>>::kOps", p.own("List"), s.Name)
	}
	if s.UsedMap {
		mapOps = fmt.Sprintf("&MapOpsOf<%s>::kOps", s.Name)
	}
	w.f("constinit const TypeInfo tables::k%s = {\n", s.Name)
	w.f("    .name = \"%s.%s\",\n    .size = sizeof(%s),\n    .field_count = %d,\n    .json_count = %d,\n", p.display(), s.Name,
		s.Name, fields, json)
	w.f("    .fields = %s,\n    .json_fields = %s,\n    .index = %s,\n    .index_size = %d,\n", names.fields, names.json,
		names.index, index)
	w.f("    .form = JsonForm::%s,\n    .merge = %s,\n    .resource = %s,\n    .api_version = %s,\n    .kind = %s,\n", form,
		names.merge, resource, cppString(s.APIVersion), cppString(s.Kind))
	w.f("    .create = TypeOps<%s>::Create,\n    .destroy = TypeOps<%s>::Destroy,\n    .copy = TypeOps<%s>::Copy,\n", s.Name,
		s.Name, s.Name)
	w.f("    .clear = TypeOps<%s>::Clear,\n    .list = %s,\n    .map = %s};\n", s.Name, list, mapOps)
	w.f("const TypeInfo& GetTypeInfo(const %s*) noexcept { return tables::k%s; }\n", s.Name, s.Name)
}

func tablesSource(p *Package, structs []*Struct) string {
	w := &writer{}
	w.f("%s#include \"gen/src/%s/tables.h\"\n\n#include <cstddef>\n#include <cstdint>\n\n", head(p), p.dir())
	w.f("#include \"kube/api/%s/types.h\"\n#include \"kube/codec/type_info_impl.h\"\n", p.dir())
	for _, i := range sortedImports(p) {
		w.f("#include \"gen/src/%s/tables.h\"\n", i.dir())
	}
	w.f("\n")
	for _, s := range structs {
		name := p.namespace() + "::" + s.Name
		if s.UsedBoxed {
			w.f("KUBE_INSTANTIATE_BOXED(%s)\n", name)
		}
		if s.UsedList {
			w.f("KUBE_INSTANTIATE_LIST(%s)\n", name)
		}
		if s.UsedMap {
			w.f("KUBE_INSTANTIATE_MAP(%s)\n", name)
		}
	}
	w.f("\nnamespace %s {\n", p.namespace())
	for _, s := range structs {
		emitTable(w, p, s)
	}
	w.f("\n}  // namespace %s\n", p.namespace())
	return w.String()
}
