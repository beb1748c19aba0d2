package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

// Input names one package to generate from.
type Input struct {
	GoPath   string
	Module   string
	Segments []string // namespace and folder below kube
	Group    string   // used when the package has no GroupName constant
	Version  string
	Extra    []string          // structs wanted although generated.proto lacks them; "*": all
	Skip     []string          // messages that are hand-written in C++
	Versions map[string]string // kind -> apiVersion where it isn't the package's
}

// builder turns Go packages into the model.
type builder struct {
	loader   *Loader
	packages []*Package
	structs  map[string]*Struct                  // Go path + "." + name
	protos   map[string]map[string]*ProtoMessage // Go path -> messages
	failures []string
}

func (b *builder) fail(format string, args ...any) {
	b.failures = append(b.failures, fmt.Sprintf(format, args...))
}

const (
	metaPath    = "k8s.io/apimachinery/pkg/apis/meta/v1"
	runtimePath = "k8s.io/apimachinery/pkg/runtime"
)

// values are the types written by hand in C++: FieldType and C++ type.
var values = map[string][2]string{
	metaPath + ".Time":                                              {"kTime", "Time"},
	metaPath + ".MicroTime":                                         {"kMicroTime", "MicroTime"},
	metaPath + ".Duration":                                          {"kDuration", "Duration"},
	metaPath + ".FieldsV1":                                          {"kRawJson", "RawJson"},
	runtimePath + ".RawExtension":                                   {"kRawJson", "RawJson"},
	"k8s.io/apimachinery/pkg/api/resource.Quantity":                 {"kQuantity", "Quantity"},
	"k8s.io/apimachinery/pkg/util/intstr.IntOrString":               {"kIntOrString", "IntOrString"},
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1.JSON": {"kRawJson", "RawJson"},
}

// protoOf are the proto types that each FieldType may have.
var protoOf = map[string]string{
	"kBool": "bool", "kInt32": "int32", "kInt64": "int64", "kDouble": "double", "kString": "string", "kBytes": "bytes",
	"kTime": ".Time", "kMicroTime": ".MicroTime", "kDuration": ".Duration", "kQuantity": ".Quantity",
	"kIntOrString": ".IntOrString",
}

// Build reads all inputs.
func Build(loader *Loader, inputs []Input) ([]*Package, error) {
	b := &builder{loader: loader, structs: map[string]*Struct{}, protos: map[string]map[string]*ProtoMessage{}}
	gos := make([]*GoPackage, len(inputs))
	for i, in := range inputs {
		gp, err := loader.Load(in.GoPath)
		if err != nil {
			return nil, err
		}
		gos[i] = gp
		if b.protos[in.GoPath], err = ParseProto(filepath.Join(gp.Dir, "generated.proto")); err != nil {
			return nil, err
		}
		b.packages = append(b.packages, b.declare(in, gp))
	}
	for i, in := range inputs {
		b.fill(b.packages[i], in, gos[i])
	}
	if len(b.failures) > 0 {
		return nil, fmt.Errorf("%d problems:\n%s", len(b.failures), strings.Join(b.failures, "\n"))
	}
	for _, p := range b.packages {
		markUses(p)
		linkLists(p)
	}
	return b.packages, nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// typeSpecs are a package's type declarations in source order, files by name.
func typeSpecs(gp *GoPackage, visit func(file *ast.File, decl *ast.GenDecl, spec *ast.TypeSpec)) {
	for _, f := range gp.Files {
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.TYPE {
				for _, s := range g.Specs {
					visit(f, g, s.(*ast.TypeSpec))
				}
			}
		}
	}
}

// declare makes the package with its structs' names, so that fields can point to them.
func (b *builder) declare(in Input, gp *GoPackage) *Package {
	p := &Package{GoPath: in.GoPath, Module: in.Module, Segments: in.Segments, Group: in.Group, Version: in.Version,
		Imports: map[*Package]bool{}}
	if c, ok := gp.Types.Scope().Lookup("GroupName").(*types.Const); ok && c.Val().Kind() == constant.String {
		p.Group, p.HasGroup = constant.StringVal(c.Val()), true
	}
	protos := b.protos[in.GoPath]
	typeSpecs(gp, func(_ *ast.File, _ *ast.GenDecl, spec *ast.TypeSpec) {
		name := spec.Name.Name
		obj, _ := gp.Types.Scope().Lookup(name).(*types.TypeName)
		if obj == nil || !obj.Exported() || contains(in.Skip, name) || values[in.GoPath+"."+name][0] != "" {
			return
		}
		if _, ok := obj.Type().Underlying().(*types.Struct); !ok {
			return
		}
		if protos[name] == nil && !contains(in.Extra, name) && !contains(in.Extra, "*") {
			return
		}
		s := &Struct{Name: name, Package: p}
		p.Structs = append(p.Structs, s)
		b.structs[in.GoPath+"."+name] = s
	})
	for name, m := range protos {
		key := in.GoPath + "." + name
		if b.structs[key] == nil && values[key][0] == "" && !contains(in.Skip, name) && !m.IsStringList() {
			b.fail("%s: message %s has no Go struct", in.GoPath, name)
		}
	}
	return p
}

func (b *builder) fill(p *Package, in Input, gp *GoPackage) {
	p.Constants = constantsOf(gp)
	typeSpecs(gp, func(file *ast.File, decl *ast.GenDecl, spec *ast.TypeSpec) {
		s := b.structs[in.GoPath+"."+spec.Name.Name]
		if s == nil {
			return
		}
		doc := typeComment(b.loader.fset, file, decl, spec)
		s.MapType = doc.first("structType") + doc.first("mapType")
		underlying := gp.Types.Scope().Lookup(s.Name).Type().Underlying().(*types.Struct)
		astStruct := b.structSyntax(gp, spec)
		b.fillStruct(s, in, underlying, astStruct)
		if s.HasMeta {
			s.Kind, s.APIVersion = s.Name, p.apiVersion()
			if v, ok := in.Versions[s.Name]; ok {
				s.APIVersion = v
			}
		}
		s.Resource = resourceFromMarkers(s, doc)
	})
}

// structSyntax finds the syntax of a struct, also of one declared by another's name (core/v1 List is a meta/v1 List).
func (b *builder) structSyntax(gp *GoPackage, spec *ast.TypeSpec) *ast.StructType {
	switch t := spec.Type.(type) {
	case *ast.StructType:
		return t
	case *ast.Ident:
		var out *ast.StructType
		typeSpecs(gp, func(_ *ast.File, _ *ast.GenDecl, s *ast.TypeSpec) {
			if s.Name.Name == t.Name {
				out = b.structSyntax(gp, s)
			}
		})
		return out
	case *ast.SelectorExpr:
		for _, other := range b.loader.loaded {
			if x, ok := t.X.(*ast.Ident); ok && other.Types != nil && importName(gp, x.Name) == other.Path {
				var out *ast.StructType
				typeSpecs(other, func(_ *ast.File, _ *ast.GenDecl, s *ast.TypeSpec) {
					if s.Name.Name == t.Sel.Name {
						out = b.structSyntax(other, s)
					}
				})
				return out
			}
		}
	}
	return nil
}

func importName(gp *GoPackage, name string) string {
	for _, f := range gp.Files {
		for _, i := range f.Imports {
			path, _ := strconv.Unquote(i.Path.Value)
			if (i.Name != nil && i.Name.Name == name) || (i.Name == nil && strings.HasSuffix(path, "/"+name)) {
				return path
			}
		}
	}
	return ""
}

func (b *builder) fillStruct(s *Struct, in Input, t *types.Struct, syntax *ast.StructType) {
	message := b.protos[in.GoPath][s.Name]
	comments := fieldComments(syntax)
	var used = map[int]bool{}
	for i := 0; i < t.NumFields(); i++ {
		v := t.Field(i)
		tag := reflect.StructTag(t.Tag(i))
		where := in.GoPath + "." + s.Name + "." + v.Name()
		if !v.Exported() || tag.Get("json") == "-" {
			continue
		}
		if v.Embedded() && typeName(v.Type()) == metaPath+".TypeMeta" {
			s.HasMeta = true
			continue
		}
		f := b.field(s, v, tag, message, where)
		if f == nil {
			continue
		}
		comments[v.Name()].apply(f)
		f.PatchStrategy, f.PatchMergeKey = tag.Get("patchStrategy"), tag.Get("patchMergeKey")
		if f.Number != 0 {
			if used[f.Number] {
				b.fail("%s: number %d twice", where, f.Number)
			}
			used[f.Number] = true
		}
		s.Fields = append(s.Fields, f)
	}
	if message != nil && len(used) != len(message.Fields) {
		b.fail("%s.%s: %d of %d proto fields matched", in.GoPath, s.Name, len(used), len(message.Fields))
	}
	members := map[string]bool{"api_version": s.HasMeta, "kind": s.HasMeta}
	for _, f := range s.Fields {
		if members[f.Member] {
			b.fail("%s.%s: member %s twice", in.GoPath, s.Name, f.Member)
		}
		members[f.Member] = true
	}
	s.JSONForm = map[string]string{"JSONSchemaPropsOrArray": "kSchemaOrArray", "JSONSchemaPropsOrBool": "kSchemaOrBool",
		"JSONSchemaPropsOrStringArray": "kSchemaOrStringArray"}[s.Name]
}

func typeName(t types.Type) string {
	if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
		return n.Obj().Pkg().Path() + "." + n.Obj().Name()
	}
	return ""
}

// field describes one Go field.
func (b *builder) field(s *Struct, v *types.Var, tag reflect.StructTag, message *ProtoMessage, where string) *Field {
	f := &Field{}
	key, options, _ := strings.Cut(tag.Get("json"), ",")
	f.Key = key
	inline := v.Embedded() && key == ""
	var proto *ProtoField
	if message != nil {
		if proto = b.protoField(v, tag, key, message, where); proto == nil {
			return nil
		}
		f.Number = proto.Number
	}
	switch {
	case inline:
		f.Flags = append(f.Flags, "kInline")
		f.Member = memberName("", v.Name())
		f.Key = v.Name()
	case key == "" && proto != nil: // one of the forms with a JSON form of their own
		f.Key, f.Member = proto.Name, memberName("", v.Name())
	case key == "":
		f.Key, f.Member = v.Name(), memberName("", v.Name())
	default:
		f.Member = memberName(key, v.Name())
	}
	for _, o := range strings.Split(options, ",") {
		switch o {
		case "omitempty":
			f.Flags = append(f.Flags, "kOmitEmpty")
		case "omitzero":
			f.Flags = append(f.Flags, "kOmitZero")
		case "", "inline":
		default:
			b.fail("%s: JSON option %q", where, o)
		}
	}
	if !b.describe(f, s, v.Type(), proto, where) {
		return nil
	}
	if f.is("kInline") && (f.Type != "kMessage" || f.Shape != "kValue") {
		b.fail("%s: inlined but no struct by value", where)
	}
	return f
}

// protoField finds the field's counterpart by the number in its tag, checked by name; without a tag by name alone.
func (b *builder) protoField(v *types.Var, tag reflect.StructTag, key string, m *ProtoMessage, where string) *ProtoField {
	parts := strings.Split(tag.Get("protobuf"), ",")
	if len(parts) < 2 {
		for _, name := range []string{key, v.Name()} {
			if p := m.ByName(name); name != "" && p != nil {
				return p
			}
		}
		b.fail("%s: no such field in the proto file", where)
		return nil
	}
	n, err := strconv.Atoi(parts[1])
	p := m.ByNumber(n)
	if err != nil || p == nil {
		b.fail("%s: number %s not in the proto file", where, parts[1])
		return nil
	}
	name := v.Name()
	for _, part := range parts[2:] {
		if rest, ok := strings.CutPrefix(part, "name="); ok {
			name = rest
		}
	}
	if !strings.EqualFold(p.Name, name) {
		b.fail("%s: tag names %s, the proto file %s for number %d", where, name, p.Name, n)
	}
	return p
}

// describe sets Type, Shape, CppType and Message from the Go type and checks them against the proto field.
func (b *builder) describe(f *Field, s *Struct, t types.Type, proto *ProtoField, where string) bool {
	f.Shape = "kValue"
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		f.Shape, t = "kOptional", types.Unalias(p.Elem())
	}
	wrapped := proto != nil && b.isStringList(proto.Type)
	if values[typeName(t)][0] == "" && !(wrapped && !proto.Map && !proto.Repeated) {
		switch u := t.Underlying().(type) {
		case *types.Slice:
			if isByte(u.Elem()) {
				break
			}
			if f.Shape != "kValue" {
				b.fail("%s: pointer to a list", where)
			}
			f.Shape, t = "kList", types.Unalias(u.Elem())
		case *types.Map:
			if f.Shape != "kValue" {
				b.fail("%s: pointer to a map", where)
			}
			if k, ok := u.Key().Underlying().(*types.Basic); !ok || k.Kind() != types.String {
				b.fail("%s: key is no string", where)
			}
			f.Shape, t = "kMap", types.Unalias(u.Elem())
		}
	}
	if p, ok := t.(*types.Pointer); ok && f.Shape == "kList" {
		t = types.Unalias(p.Elem())
	}
	if !b.valueType(f, s, t, wrapped, where) {
		return false
	}
	if f.Type == "kMessage" && f.Shape == "kOptional" {
		f.Shape = "kBoxed"
	}
	if proto != nil {
		b.checkProto(f, proto, where)
	}
	return true
}

func (b *builder) isStringList(protoType string) bool {
	dot := strings.LastIndex(protoType, ".")
	if dot < 0 {
		return false
	}
	m := b.protos[goPathOf(protoType[:dot])][protoType[dot+1:]]
	return m != nil && m.IsStringList()
}

// goPathOf turns a proto package (k8s.io.api.core.v1) into the Go path.
func goPathOf(protoPackage string) string {
	return strings.ReplaceAll(strings.Replace(strings.ReplaceAll(protoPackage, ".", "/"), "k8s/io", "k8s.io", 1), "_", "-")
}

func isByte(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Kind() == types.Byte
}

func (b *builder) valueType(f *Field, s *Struct, t types.Type, wrapped bool, where string) bool {
	if v := values[typeName(t)]; v[0] != "" {
		f.Type, f.CppType = v[0], v[1]
		return true
	}
	if m := b.structs[typeName(t)]; m != nil {
		f.Type, f.Message = "kMessage", m
		if m.Package != s.Package {
			s.Package.Imports[m.Package] = true
		}
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		known := map[types.BasicKind][2]string{types.Bool: {"kBool", "bool"}, types.Int32: {"kInt32", "std::int32_t"},
			types.Int64: {"kInt64", "std::int64_t"}, types.Int: {"kInt64", "std::int64_t"},
			types.Float64: {"kDouble", "double"}, types.String: {"kString", "std::string"}}
		if k := known[u.Kind()]; k[0] != "" {
			f.Type, f.CppType = k[0], k[1]
			return true
		}
	case *types.Slice:
		if isByte(u.Elem()) {
			f.Type, f.CppType = "kBytes", "Bytes"
			return true
		}
		if e, ok := u.Elem().Underlying().(*types.Basic); ok && e.Kind() == types.String && (wrapped || f.Shape == "kMap") {
			f.Type, f.CppType = "kStringList", "List<std::string>"
			return true
		}
	case *types.Interface:
		if u.Empty() {
			f.Type, f.CppType = "kRawJson", "RawJson"
			return true
		}
	}
	b.fail("%s: type %s has no form in C++", where, t)
	return false
}

func (b *builder) checkProto(f *Field, proto *ProtoField, where string) {
	ok := proto.Repeated == (f.Shape == "kList") && proto.Map == (f.Shape == "kMap")
	switch f.Type {
	case "kMessage":
		dot := strings.LastIndex(proto.Type, ".")
		ok = ok && dot > 0 && proto.Type[dot+1:] == f.Message.Name && goPathOf(proto.Type[:dot]) == f.Message.Package.GoPath
	case "kStringList":
		ok = ok && b.isStringList(proto.Type)
	case "kRawJson":
		ok = ok && (strings.HasSuffix(proto.Type, ".RawExtension") || strings.HasSuffix(proto.Type, ".FieldsV1") ||
			strings.HasSuffix(proto.Type, ".JSON"))
	default:
		want := protoOf[f.Type]
		ok = ok && (proto.Type == want || want[0] == '.' && strings.HasSuffix(proto.Type, want))
	}
	if !ok {
		b.fail("%s: %s %s, but %+v in the proto file", where, f.Shape, f.Type, *proto)
	}
}

// markUses notes in which containers each struct occurs.
func markUses(p *Package) {
	for _, s := range p.Structs {
		for _, f := range s.Fields {
			if f.Message == nil {
				continue
			}
			f.Message.UsedBoxed = f.Message.UsedBoxed || f.Shape == "kBoxed"
			f.Message.UsedList = f.Message.UsedList || f.Shape == "kList"
			f.Message.UsedMap = f.Message.UsedMap || f.Shape == "kMap"
			// In a list that is merged by keys it says of each item whether that merges any further.
			keyed := f.Shape == "kList" && f.ListType == "map"
			if f.MapType == "" && (keyed || f.Shape != "kList" && f.Shape != "kMap") {
				f.MapType = f.Message.MapType
			}
		}
	}
}

// linkLists finds the list kinds: objects named <Kind>List with items of that kind.
func linkLists(p *Package) {
	for _, s := range p.Structs {
		for _, f := range s.Fields {
			if s.HasMeta && f.Key == "items" && f.Shape == "kList" && f.Message != nil && s.Name == f.Message.Name+"List" {
				s.ListOf = f.Message
				if r := f.Message.Resource; r != nil {
					r.ListKind = s.Name
				}
			}
		}
	}
}

// constantsOf are the exported constants that are texts or whole numbers, in source order.
func constantsOf(gp *GoPackage) []Constant {
	var out []Constant
	names := gp.Types.Scope().Names()
	sort.Slice(names, func(i, j int) bool {
		return gp.Types.Scope().Lookup(names[i]).Pos() < gp.Types.Scope().Lookup(names[j]).Pos()
	})
	for _, name := range names {
		c, ok := gp.Types.Scope().Lookup(name).(*types.Const)
		if !ok || !c.Exported() || name == "GroupName" {
			continue
		}
		switch c.Val().Kind() {
		case constant.String:
			out = append(out, Constant{Name: "k" + name, Text: cppString(constant.StringVal(c.Val()))})
		case constant.Int:
			if n, exact := constant.Int64Val(c.Val()); exact {
				out = append(out, Constant{Name: "k" + name, Text: strconv.FormatInt(n, 10), Int: true})
			}
		}
	}
	return out
}

// cppString quotes a text; what is written must be ASCII.
func cppString(s string) string {
	q := strconv.QuoteToASCII(s)
	if strings.Contains(q, `\x`) {
		panic("hexadecimal escape in a constant: " + q)
	}
	return q
}
