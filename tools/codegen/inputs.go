package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// modulePaths are the pinned modules that types come from.
var modulePaths = []string{"k8s.io/api", "k8s.io/apiextensions-apiserver", "k8s.io/apimachinery", "k8s.io/kube-aggregator",
	"k8s.io/metrics"}

type moduleInfo struct{ Path, Version, Dir string }

// FindModules asks Go where the pinned modules are, downloading them when needed.
func FindModules(dir string) (map[string]moduleInfo, error) {
	cmd := exec.Command("go", append([]string{"mod", "download", "-json"}, modulePaths...)...)
	cmd.Dir = dir
	cmd.Stderr = os.Stderr
	data, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go mod download: %w", err)
	}
	out := map[string]moduleInfo{}
	dec := json.NewDecoder(strings.NewReader(string(data)))
	for dec.More() {
		var m moduleInfo
		if err := dec.Decode(&m); err != nil {
			return nil, err
		}
		out[m.Path] = m
	}
	return out, nil
}

// kubernetesInputs lists every package that is generated.
func kubernetesInputs(modules map[string]moduleInfo) ([]Input, error) {
	at := func(module string) string { return module + "@" + modules[module].Version }
	inputs := []Input{metaInput(at("k8s.io/apimachinery")), {GoPath: "k8s.io/apimachinery/pkg/version",
		Module: at("k8s.io/apimachinery"), Segments: []string{"version"}, Extra: []string{"Info"}}}
	dirs, err := filepath.Glob(filepath.Join(modules["k8s.io/api"].Dir, "*", "v*", "types.go"))
	if err != nil {
		return nil, err
	}
	sort.Strings(dirs)
	for _, d := range dirs {
		version := filepath.Base(filepath.Dir(d))
		group := filepath.Base(filepath.Dir(filepath.Dir(d)))
		inputs = append(inputs, Input{GoPath: "k8s.io/api/" + group + "/" + version, Module: at("k8s.io/api"),
			Segments: []string{group, version}, Version: version})
	}
	inputs = append(inputs,
		Input{GoPath: "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1", Module: at("k8s.io/apiextensions-apiserver"),
			Segments: []string{"apiextensions", "v1"}, Version: "v1"},
		Input{GoPath: "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1", Module: at("k8s.io/kube-aggregator"),
			Segments: []string{"apiregistration", "v1"}, Version: "v1"},
		Input{GoPath: "k8s.io/metrics/pkg/apis/metrics/v1beta1", Module: at("k8s.io/metrics"),
			Segments: []string{"metrics", "v1beta1"}, Version: "v1beta1"})
	return inputs, nil
}

func metaInput(module string) Input {
	in := Input{GoPath: metaPath, Module: module, Segments: []string{"meta", "v1"}, Version: "v1", Group: "meta.k8s.io",
		Extra:    []string{"Table", "TableColumnDefinition", "TableRow", "TableRowCondition"},
		Skip:     []string{"Timestamp"},
		Versions: map[string]string{}}
	// Kinds that every group shares are written with the core version. Source: meta/v1 register.go.
	for _, kind := range []string{"APIGroup", "APIGroupList", "APIResourceList", "APIVersions", "CreateOptions", "DeleteOptions",
		"GetOptions", "List", "ListOptions", "PatchOptions", "Status", "UpdateOptions"} {
		in.Versions[kind] = "v1"
	}
	return in
}
