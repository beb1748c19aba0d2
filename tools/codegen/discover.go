package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sort"
	"strings"
)

// apiResource is an entry of an APIResourceList.
type apiResource struct {
	Name         string   `json:"name"`
	SingularName string   `json:"singularName"`
	Namespaced   bool     `json:"namespaced"`
	Kind         string   `json:"kind"`
	Verbs        []string `json:"verbs"`
	ShortNames   []string `json:"shortNames"`
	Categories   []string `json:"categories"`
}

// discover writes the table from a server's own words: `codegen discover [kubectl]`, with KUBECONFIG set to a server of
// the pinned release that was started with --runtime-config=api/all=true.
func discover(args []string, table string) error {
	kubectl := "kubectl"
	if len(args) > 0 {
		kubectl = args[0]
	}
	get := func(path string, into any) error {
		cmd := exec.Command(kubectl, "get", "--raw", path)
		cmd.Stderr = os.Stderr
		data, err := cmd.Output()
		if err != nil {
			return fmt.Errorf("GET %s: %w", path, err)
		}
		return json.Unmarshal(data, into)
	}
	var groups struct {
		Groups []struct {
			Versions []struct {
				GroupVersion string `json:"groupVersion"`
			} `json:"versions"`
		} `json:"groups"`
	}
	if err := get("/apis", &groups); err != nil {
		return err
	}
	versions := []string{"v1"}
	for _, g := range groups.Groups {
		for _, v := range g.Versions {
			versions = append(versions, v.GroupVersion)
		}
	}
	var out []*Resource
	for _, v := range versions {
		path := "/apis/" + v
		if v == "v1" {
			path = "/api/v1"
		}
		var list struct {
			Resources []apiResource `json:"resources"`
		}
		if err := get(path, &list); err != nil {
			return err
		}
		group, version, found := strings.Cut(v, "/")
		if !found {
			group, version = "", v
		}
		out = append(out, resourcesOf(group, version, list.Resources)...)
	}
	if len(out) == 0 {
		return errors.New("the server names no resources")
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := out[i], out[j]
		return a.Group+"/"+a.Version+"/"+a.Plural < b.Group+"/"+b.Version+"/"+b.Plural
	})
	return writeResources(table, out)
}

// resourcesOf joins each resource with its subresources.
func resourcesOf(group, version string, list []apiResource) []*Resource {
	var out []*Resource
	byName := map[string]*Resource{}
	for _, r := range list {
		if strings.Contains(r.Name, "/") {
			continue
		}
		sort.Strings(r.Verbs)
		res := &Resource{Group: group, Version: version, Kind: r.Kind, Plural: r.Name, Singular: r.SingularName,
			ShortNames: r.ShortNames, Categories: r.Categories, Namespaced: r.Namespaced, Verbs: r.Verbs}
		byName[r.Name] = res
		out = append(out, res)
	}
	for _, r := range list {
		if name, sub, ok := strings.Cut(r.Name, "/"); ok && byName[name] != nil {
			byName[name].Subresources = append(byName[name].Subresources, sub)
		}
	}
	for _, r := range out {
		sort.Strings(r.Subresources)
	}
	return out
}

// writeResources writes one resource a line.
func writeResources(path string, table []*Resource) error {
	var b strings.Builder
	b.WriteString("[\n")
	for i, r := range table {
		line, err := json.Marshal(r)
		if err != nil {
			return err
		}
		b.Write(line)
		if i+1 < len(table) {
			b.WriteString(",")
		}
		b.WriteString("\n")
	}
	b.WriteString("]\n")
	return os.WriteFile(path, []byte(b.String()), 0o644)
}
