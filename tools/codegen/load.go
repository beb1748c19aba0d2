package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Loader type-checks packages from source, only as far as declarations of types and constants need: function bodies
// are skipped, and packages outside the given modules are taken as empty.
type Loader struct {
	fset    *token.FileSet
	modules map[string]string // module path -> directory
	loaded  map[string]*GoPackage
}

// GoPackage is one parsed and type-checked package.
type GoPackage struct {
	Path  string
	Dir   string
	Files []*ast.File
	Types *types.Package
}

// NewLoader reads packages of the modules given as path -> directory.
func NewLoader(modules map[string]string) *Loader {
	return &Loader{fset: token.NewFileSet(), modules: modules, loaded: map[string]*GoPackage{}}
}

func (l *Loader) dirOf(path string) string {
	for module, dir := range l.modules {
		if path == module || strings.HasPrefix(path, module+"/") {
			return filepath.Join(dir, strings.TrimPrefix(path, module))
		}
	}
	return ""
}

// skipFile tells the files that declare no API type.
func skipFile(name string) bool {
	return !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || name == "generated.pb.go" ||
		strings.HasPrefix(name, "zz_generated") || name == "types_swagger_doc_generated.go"
}

// Load returns a package of one of the modules.
func (l *Loader) Load(path string) (*GoPackage, error) {
	if p, ok := l.loaded[path]; ok {
		return p, nil
	}
	dir := l.dirOf(path)
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("package %s: %w", path, err)
	}
	pkg := &GoPackage{Path: path, Dir: dir}
	l.loaded[path] = pkg
	ctx := build.Default
	for _, e := range entries {
		if e.IsDir() || skipFile(e.Name()) {
			continue
		}
		if ok, err := ctx.MatchFile(dir, e.Name()); err != nil || !ok {
			continue
		}
		f, err := parser.ParseFile(l.fset, filepath.Join(dir, e.Name()), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		pkg.Files = append(pkg.Files, f)
	}
	sort.Slice(pkg.Files, func(i, j int) bool {
		return l.fset.Position(pkg.Files[i].Pos()).Filename < l.fset.Position(pkg.Files[j].Pos()).Filename
	})
	conf := types.Config{IgnoreFuncBodies: true, Importer: importer{l}, Error: func(error) {}}
	// Errors are expected: what comes from outside the modules is unknown. A field of an unknown type is refused later.
	pkg.Types, _ = conf.Check(path, l.fset, pkg.Files, nil)
	return pkg, nil
}

type importer struct{ l *Loader }

func (i importer) Import(path string) (*types.Package, error) {
	if i.l.dirOf(path) != "" {
		p, err := i.l.Load(path)
		if err != nil {
			return nil, err
		}
		if p.Types == nil {
			return nil, fmt.Errorf("import cycle through %s", path)
		}
		return p.Types, nil
	}
	empty := types.NewPackage(path, path[strings.LastIndex(path, "/")+1:])
	empty.MarkComplete()
	return empty, nil
}
