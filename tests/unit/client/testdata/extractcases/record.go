package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	"sigs.k8s.io/yaml"
)

// One request. Steps with the same path up to the subresource are about one object.
type step struct {
	Path        string         `json:"path"`
	Subresource string         `json:"subresource,omitempty"`
	Manager     string         `json:"manager"`
	Update      bool           `json:"update,omitempty"` // a merge patch, not an apply
	Object      map[string]any `json:"object"`
}

// record does the steps of steps.yaml and writes the objects as they are then.
func record() {
	config, err := clientcmd.BuildConfigFromFlags("", os.Getenv("KUBECONFIG"))
	must(err)
	clientset, err := kubernetes.NewForConfig(config)
	must(err)
	client := clientset.CoreV1().RESTClient()
	var steps []step
	text, err := os.ReadFile("steps.yaml")
	must(err)
	must(yaml.UnmarshalStrict(text, &steps))
	paths := []string{}
	seen := map[string]bool{}
	for i, s := range steps {
		if err := do(client, s); err != nil {
			must(fmt.Errorf("step %d, %s of %s: %w", i, s.Manager, s.Path, err))
		}
		if !seen[s.Path] {
			paths = append(paths, s.Path)
		}
		seen[s.Path] = true
	}
	objects := []any{}
	for _, path := range paths {
		raw, err := client.Get().AbsPath(path).Do(context.Background()).Raw()
		must(err)
		var object map[string]any
		must(json.Unmarshal(raw, &object))
		if object["kind"] != "Namespace" {
			objects = append(objects, object)
		}
	}
	writeLines(objects)
}

func do(client rest.Interface, s step) error {
	body, err := json.Marshal(s.Object)
	must(err)
	request := client.Verb("PATCH").AbsPath(strings.TrimSuffix(s.Path+"/"+s.Subresource, "/")).Param("fieldManager", s.Manager)
	if s.Update {
		request.SetHeader("Content-Type", "application/merge-patch+json")
	} else {
		request.SetHeader("Content-Type", "application/apply-patch+yaml").Param("force", "true")
	}
	return request.Body(body).Do(context.Background()).Error()
}
