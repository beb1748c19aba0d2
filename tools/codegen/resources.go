package main

import (
	"encoding/json"
	"os"
	"sort"
	"strings"
)

var allVerbs = []string{"create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"}

// resourceFromMarkers is what the Go type alone tells of a kind that has a client; nil for others.
func resourceFromMarkers(s *Struct, doc markers) *Resource {
	if !s.HasMeta || !doc.has("genclient") || doc.has("genclient:noVerbs") {
		return nil
	}
	plural := pluralOf(s.Name)
	r := &Resource{Group: s.Package.Group, Version: s.Package.Version, Kind: s.Name, Accessor: plural,
		Plural: strings.ToLower(plural), Singular: strings.ToLower(s.Name), Namespaced: !doc.has("genclient:nonNamespaced")}
	if name := doc.first("resourceName"); name != "" {
		r.Plural = name
	}
	skip := strings.Split(doc.first("genclient:skipVerbs"), ",")
	only := strings.Split(doc.first("genclient:onlyVerbs"), ",")
	if doc.has("genclient:readonly") {
		only = []string{"get", "list", "watch"}
	}
	for _, v := range allVerbs {
		has := only[0] == "" || containsFold(only, v)
		if has && !containsFold(skip, v) {
			r.Verbs = append(r.Verbs, v)
		}
	}
	for _, f := range s.Fields {
		if f.Key == "status" && !doc.has("genclient:noStatus") && only[0] == "" {
			r.Subresources = append(r.Subresources, "status")
		}
	}
	for _, method := range doc.all("genclient:method") {
		for _, part := range strings.Split(method, ",") {
			if sub, ok := strings.CutPrefix(part, "subresource="); ok && !contains(r.Subresources, sub) {
				r.Subresources = append(r.Subresources, sub)
			}
		}
	}
	sort.Strings(r.Subresources)
	return r
}

func containsFold(list []string, s string) bool {
	for _, x := range list {
		if strings.EqualFold(x, s) {
			return true
		}
	}
	return false
}

// ReadResources reads resources.json; a missing file is an empty table.
func ReadResources(path string) ([]*Resource, error) {
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []*Resource
	return out, json.Unmarshal(data, &out)
}

// ApplyResources puts the server's own words over what the markers tell, and adds kinds that have no marker (Binding).
func ApplyResources(packages []*Package, table []*Resource) {
	for _, r := range table {
		for _, p := range packages {
			if !p.HasGroup || p.Group != r.Group || p.Version != r.Version {
				continue
			}
			s := p.find(r.Kind)
			if s == nil || !s.HasMeta {
				continue
			}
			known := *r
			known.Served = true
			if old := s.Resource; old != nil {
				known.Accessor, known.ListKind = old.Accessor, old.ListKind
			}
			s.Resource = &known
		}
	}
	for _, p := range packages {
		linkLists(p)
	}
}
