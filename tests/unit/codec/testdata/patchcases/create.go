package main

import (
	"encoding/json"
	"fmt"

	jsonpatch "gopkg.in/evanphx/json-patch.v4"
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/jsonmergepatch"
	"k8s.io/apimachinery/pkg/util/mergepatch"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
)

// Created is one patch that upstream computes. Documents are named by their place in the list.
type Created struct {
	How      string          `json:"how"` // strategic2, strategic3, strict3 (no overwriting), merge2 or merge3
	Kind     string          `json:"kind"`
	Original int             `json:"original"`
	Modified int             `json:"modified"`
	Current  int             `json:"current"`
	Patch    json.RawMessage `json:"patch,omitempty"`
	Fails    bool            `json:"fails,omitempty"`
	Conflict bool            `json:"conflict,omitempty"`
}

// more are changes of whole documents that no patch of the other cases makes.
var more = []struct{ typ, document string }{
	{"Pod", `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","labels":{"a/b~c":"1","a.b":"2"},"finalizers":["f3","f1"],"annotations":{}},"spec":{"volumes":[{"name":"v2","emptyDir":{"medium":"Memory"}},{"name":"v1","configMap":{"name":"cm"}}],"containers":[{"name":"c3","image":"i3"},{"name":"c1","image":"i9","args":[],"env":[{"name":"E2","value":"1"},{"name":"E1","valueFrom":{"secretKeyRef":{"name":"s","key":"k"}}}],"ports":[{"containerPort":443,"name":"https","protocol":"TCP"},{"containerPort":8080}],"volumeMounts":[{"name":"v1","mountPath":"/b","readOnly":true}]}],"imagePullSecrets":[{"name":"s2"},{"name":"s1"}],"tolerations":[{"key":"k1","operator":"Exists"},{"key":"k2"}]},"status":{"conditions":[{"type":"Initialized","status":"False"}]}}`},
	{"Pod", `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","finalizers":[]},"spec":{"containers":[{"name":"c1","image":"i1","resources":{"limits":{"cpu":"2"}}}],"volumes":[],"nodeSelector":null,"hostAliases":[{"ip":"1.1.1.1","hostnames":["b"]},{"ip":"3.3.3.3"}]}}`},
	{"Pod", `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","finalizers":["f2"]},"spec":{"containers":[{"image":"nameless"}]}}`},
	{"Deployment", `{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replicas":3,"strategy":{"type":"Recreate"},"template":{"spec":{"containers":[{"name":"side","image":"s:2"},{"name":"web","image":"nginx:1.13","ports":[{"containerPort":80,"protocol":"TCP"},{"containerPort":81,"protocol":"UDP"}]},{"name":"third","image":"t"}],"volumes":[{"name":"a","hostPath":{"path":"/"}}]}}}}`},
	{"Deployment", `{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replicas":2,"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":1}},"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.12"}],"volumes":[{"name":"a","emptyDir":{}},{"name":"b","secret":{"secretName":"x"}}]}}}}`},
	{"Service", `{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"name":"b","port":443},{"name":"a","port":81}],"selector":{"app":"y"},"type":"NodePort","externalIPs":["2.2.2.2","1.1.1.1"]}}`},
}

func typed(kind string) interface{} {
	switch kind {
	case "Pod":
		return corev1.Pod{}
	case "Deployment":
		return appsv1.Deployment{}
	case "Service":
		return corev1.Service{}
	}
	return corev1.ServiceAccount{}
}

// compute gives the patch of one way, and whether upstream calls its refusal a conflict.
func compute(how, kind string, original, modified, current string) ([]byte, error) {
	schema, err := strategicpatch.NewPatchMetaFromStruct(typed(kind))
	if err != nil {
		return nil, err
	}
	o, m, c := []byte(original), []byte(modified), []byte(current)
	switch how {
	case "strategic2":
		return strategicpatch.CreateTwoWayMergePatch(o, m, typed(kind))
	case "strategic3":
		return strategicpatch.CreateThreeWayMergePatch(o, m, c, schema, true)
	case "strict3":
		return strategicpatch.CreateThreeWayMergePatch(o, m, c, schema, false)
	case "merge2":
		return jsonpatch.CreateMergePatch(o, m)
	}
	return jsonmergepatch.CreateThreeWayJSONMergePatch(o, m, c)
}

// writeCreated writes ../patch_create_cases.json: what upstream's libraries compute from the documents and from what the
// patches of the other file make of them.
func writeCreated() {
	documents := map[string][]string{"Pod": {pod}, "Deployment": {deployment}, "Service": {service}, "ServiceAccount": {account}}
	kinds := []string{"Pod", "Deployment", "Service", "ServiceAccount"}
	seen := map[string]bool{pod: true, deployment: true, service: true, account: true}
	for _, c := range smp {
		result, err := strategicpatch.StrategicMergePatch([]byte(c.target), []byte(c.patch), typed(c.typ))
		if err == nil && !seen[string(result)] {
			seen[string(result)] = true
			documents[c.typ] = append(documents[c.typ], string(result))
		}
	}
	for _, d := range more {
		documents[d.typ] = append(documents[d.typ], d.document)
	}
	var all []string
	var created []Created
	for _, kind := range kinds {
		first, list := len(all), documents[kind]
		all = append(all, list...)
		for i := range list {
			for _, step := range []int{1, 5, 11} {
				j, k := (i+step)%len(list), (i*7+step*3)%len(list)
				for _, how := range []string{"strategic2", "strategic3", "strict3", "merge2", "merge3"} {
					c := Created{How: how, Kind: kind, Original: first + i, Modified: first + j, Current: first + k}
					patch, err := compute(how, kind, list[i], list[j], list[k])
					c.Patch, c.Fails, c.Conflict = patch, err != nil, mergepatch.IsConflict(err)
					stable := true
					for again := 0; again < 20; again++ { // cases that depend on the order of Go's maps are left out
						patch, err := compute(how, kind, list[i], list[j], list[k])
						if string(patch) != string(c.Patch) || (err != nil) != c.Fails || mergepatch.IsConflict(err) != c.Conflict {
							stable = false
						}
					}
					if !stable {
						continue
					}
					if c.Fails {
						c.Patch = nil
					}
					created = append(created, c)
				}
			}
		}
	}
	write := func(key string, n int, item func(i int) interface{}) {
		fmt.Printf("%q:[\n", key)
		for i := 0; i < n; i++ {
			line, _ := json.Marshal(item(i))
			if i+1 < n {
				line = append(line, ',')
			}
			fmt.Println(string(line))
		}
		fmt.Print("]")
	}
	fmt.Print("{")
	write("documents", len(all), func(i int) interface{} { return json.RawMessage(all[i]) })
	fmt.Print(",\n")
	write("cases", len(created), func(i int) interface{} { return created[i] })
	fmt.Println("}")
}
