// Command codegen writes gen/ from the Go types of Kubernetes: structs, field tables, resource traits, clients.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "codegen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("codegen", flag.ContinueOnError)
	out := flags.String("out", "../../gen", "folder to write")
	check := flags.Bool("check", false, "write nothing; fail when something would change")
	table := flags.String("resources", "resources.json", "what the server says of each resource")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.Arg(0) == "discover" {
		return discover(flags.Args()[1:], *table)
	}
	modules, err := FindModules(".")
	if err != nil {
		return err
	}
	dirs := map[string]string{}
	for path, m := range modules {
		dirs[path] = m.Dir
	}
	inputs, err := kubernetesInputs(modules)
	if err != nil {
		return err
	}
	resources, err := ReadResources(*table)
	if err != nil {
		return err
	}
	tree, err := Generate(NewLoader(dirs), inputs, resources)
	if err != nil {
		return err
	}
	if *check {
		return compare(tree, *out)
	}
	return write(tree, *out)
}

// Generate makes the whole tree.
func Generate(loader *Loader, inputs []Input, resources []*Resource) (Output, error) {
	packages, err := Build(loader, inputs)
	if err != nil {
		return nil, err
	}
	ApplyResources(packages, resources)
	out := Output{}
	var sources []string
	for _, p := range packages {
		emitFwd(p, out)
		emitTypes(p, out)
		sources = append(sources, emitTables(p, out)...)
	}
	sources = append(sources, emitValues(packages, out), emitRegistry(packages, out))
	clients := emitClients(packages, out)
	emitCMake(sources, clients, out)
	return out, nil
}

// existing lists the files now in the tree, but for those kept by hand.
func existing(dir string) ([]string, error) {
	var files []string
	for _, top := range []string{"include", "src"} {
		root := filepath.Join(dir, top)
		if _, err := os.Stat(root); os.IsNotExist(err) {
			continue
		}
		err := filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
			if err == nil && !info.IsDir() {
				rel, _ := filepath.Rel(dir, path)
				files = append(files, filepath.ToSlash(rel))
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

func write(tree Output, dir string) error {
	old, err := existing(dir)
	if err != nil {
		return err
	}
	for _, f := range old {
		if _, ok := tree[f]; !ok {
			if err := os.Remove(filepath.Join(dir, f)); err != nil {
				return err
			}
		}
	}
	changed := 0
	for name, text := range tree {
		path := filepath.Join(dir, name)
		if now, err := os.ReadFile(path); err == nil && bytes.Equal(now, []byte(text)) {
			continue
		}
		changed++
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			return err
		}
	}
	fmt.Printf("%d files, %d changed\n", len(tree), changed)
	return nil
}

// compare fails unless the folder holds exactly the tree.
func compare(tree Output, dir string) error {
	var differ []string
	for name, text := range tree {
		if now, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(now) != text {
			differ = append(differ, name)
		}
	}
	old, err := existing(dir)
	if err != nil {
		return err
	}
	for _, f := range old {
		if _, ok := tree[f]; !ok {
			differ = append(differ, f+" (stale)")
		}
	}
	if len(differ) > 0 {
		return fmt.Errorf("%d files differ from what the generator writes:\n%s", len(differ), strings.Join(differ, "\n"))
	}
	fmt.Printf("%d files, no difference\n", len(tree))
	return nil
}
