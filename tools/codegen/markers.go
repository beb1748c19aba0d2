package main

import (
	"go/ast"
	"go/token"
	"strings"
)

// markers are the `+name=value` lines of a comment, in order.
type markers []struct{ name, value string }

func (m markers) all(name string) []string {
	var out []string
	for _, x := range m {
		if x.name == name {
			out = append(out, x.value)
		}
	}
	return out
}

func (m markers) first(name string) string {
	if v := m.all(name); len(v) > 0 {
		return v[0]
	}
	return ""
}

func (m markers) has(name string) bool { return len(m.all(name)) > 0 }

func parseMarkers(groups ...*ast.CommentGroup) markers {
	var out markers
	for _, g := range groups {
		if g == nil {
			continue
		}
		for _, c := range g.List {
			line := strings.TrimSpace(strings.TrimPrefix(c.Text, "//"))
			if rest, ok := strings.CutPrefix(line, "+"); ok {
				name, value, _ := strings.Cut(rest, "=")
				out = append(out, struct{ name, value string }{name, strings.TrimSpace(value)})
			}
		}
	}
	return out
}

// typeComment joins a type's comment and the one right above it, as gengo does.
func typeComment(fset *token.FileSet, file *ast.File, decl *ast.GenDecl, spec *ast.TypeSpec) markers {
	doc, start := spec.Doc, spec.Pos()
	if doc == nil {
		doc, start = decl.Doc, decl.Pos()
	}
	if doc != nil {
		start = doc.Pos()
	}
	line := fset.Position(start).Line
	var above *ast.CommentGroup
	for _, g := range file.Comments {
		if end := fset.Position(g.End()).Line; end == line-2 {
			above = g
		}
	}
	return parseMarkers(above, doc)
}

// fieldMarkers are those of one struct field that tell how it is merged.
type fieldMarkers struct{ listType, listMapKeys, mapType string }

func (m *fieldMarkers) apply(f *Field) {
	if m != nil {
		f.ListType, f.ListMapKeys, f.MapType = m.listType, m.listMapKeys, m.mapType
	}
}

func fieldComments(t *ast.StructType) map[string]*fieldMarkers {
	out := map[string]*fieldMarkers{}
	if t == nil {
		return out
	}
	for _, f := range t.Fields.List {
		m := parseMarkers(f.Doc)
		fm := &fieldMarkers{listType: m.first("listType"), listMapKeys: strings.Join(m.all("listMapKey"), ","),
			mapType: m.first("mapType")}
		if fm.mapType == "" {
			fm.mapType = m.first("structType")
		}
		for _, n := range f.Names {
			out[n.Name] = fm
		}
		if len(f.Names) == 0 {
			name := f.Type
			if s, ok := name.(*ast.StarExpr); ok {
				name = s.X
			}
			switch t := name.(type) {
			case *ast.Ident:
				out[t.Name] = fm
			case *ast.SelectorExpr:
				out[t.Sel.Name] = fm
			}
		}
	}
	return out
}
