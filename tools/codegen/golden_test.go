package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

var updateGolden = flag.Bool("update-golden", false, "rewrite the expected files")

var schemas = []string{"scalars", "structs", "maps", "int_or_string", "keywords", "recursion"}

// generateSchema runs the generator on one of the small schemas, with meta/v1 beside it.
func generateSchema(t *testing.T, dir, name string) (Output, error) {
	t.Helper()
	modules, err := FindModules(".")
	if err != nil {
		t.Fatal(err)
	}
	dirs := map[string]string{"testdata": dir}
	for path, m := range modules {
		dirs[path] = m.Dir
	}
	inputs := []Input{metaInput("k8s.io/apimachinery@v0"), {GoPath: "testdata/" + name, Module: "testdata@v0",
		Segments: []string{name, "v1"}, Version: "v1"}}
	return Generate(NewLoader(dirs), inputs, nil)
}

// golden joins the files of one schema into one text.
func golden(out Output, name string) string {
	var files []string
	for f := range out {
		if strings.Contains(f, "/"+name+"/v1/") {
			files = append(files, f)
		}
	}
	sort.Strings(files)
	var b strings.Builder
	for _, f := range files {
		b.WriteString("==== " + f + "\n" + out[f])
	}
	return b.String()
}

func TestGeneratorWritesTheExpectedFiles(t *testing.T) {
	for _, name := range schemas {
		t.Run(name, func(t *testing.T) {
			out, err := generateSchema(t, "testdata", name)
			if err != nil {
				t.Fatal(err)
			}
			got := golden(out, name)
			path := filepath.Join("testdata", name, "expected.txt")
			if *updateGolden {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(want, []byte(got)) {
				t.Errorf("%s differs; scripts/generate --update-golden rewrites it\n%s", path, firstDifference(string(want), got))
			}
		})
	}
}

func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range w {
		if i >= len(g) || w[i] != g[i] {
			line := "(end)"
			if i < len(g) {
				line = g[i]
			}
			return "want: " + w[i] + "\ngot:  " + line
		}
	}
	return "got more lines than wanted"
}

// A proto file that contradicts the Go types must stop the generator, not change the wire format.
func TestGeneratorRefusesAProtoFileThatDisagrees(t *testing.T) {
	for _, change := range []struct{ from, to, complaint string }{
		{"optional int32 small = 2;", "optional string small = 2;", "Scalars.Small"},
		{"optional int32 small = 2;", "", "Scalars.Small"},
		{"optional string text = 5;", "optional string other = 5;", "Scalars.Text"},
		{"repeated string podCIDRs = 8;", "optional string podCIDRs = 8;", "Scalars.PodCIDRs"},
		{"optional string text = 5;", "optional string text = 5;\n  optional string more = 50;", "10 of 11 proto fields"},
	} {
		dir := t.TempDir()
		if err := os.CopyFS(filepath.Join(dir, "scalars"), os.DirFS("testdata/scalars")); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, "scalars", "generated.proto")
		proto, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(proto), change.from, change.to, 1)
		if changed == string(proto) {
			t.Fatalf("%q is not in the schema", change.from)
		}
		if err := os.WriteFile(path, []byte(changed), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := generateSchema(t, dir, "scalars"); err == nil || !strings.Contains(err.Error(), change.complaint) {
			t.Errorf("%q -> %q: got %v, want a complaint about %s", change.from, change.to, err, change.complaint)
		}
	}
}

func TestMemberNamesAreSnakeCase(t *testing.T) {
	for key, want := range map[string]string{
		"podCIDRs": "pod_cidrs", "clusterIPs": "cluster_ips", "hostIPC": "host_ipc", "podIP": "pod_ip",
		"nonResourceURLs": "non_resource_urls", "providerID": "provider_id", "systemUUID": "system_uuid",
		"externalTrafficPolicy": "external_traffic_policy", "targetWWNs": "target_wwns", "fieldsV1": "fields_v1",
		"serverAddressByClientCIDRs": "server_address_by_client_cidrs", "setHostnameAsFQDN": "set_hostname_as_fqdn",
		"template": "template_", "minor": "minor_",
	} {
		if got := memberName(key, ""); got != want {
			t.Errorf("%s: %s, want %s", key, got, want)
		}
	}
	if got := memberName("x-kubernetes-list-map-keys", "XListMapKeys"); got != "x_list_map_keys" {
		t.Error(got)
	}
	if got := memberName("", "JSONSchemas"); got != "json_schemas" {
		t.Error(got)
	}
}

func TestPluralsAreClientGens(t *testing.T) {
	for kind, want := range map[string]string{"Pod": "Pods", "Endpoints": "Endpoints", "NetworkPolicy": "NetworkPolicies",
		"StorageClass": "StorageClasses", "Ingress": "Ingresses", "PodMetrics": "PodMetricses", "Gateway": "Gateways"} {
		if got := pluralOf(kind); got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
}
