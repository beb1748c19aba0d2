// Writes ../patch_cases.json: what upstream's patch libraries make of each patch. Run: go run . > ../patch_cases.json
// And ../patch_create_cases.json: what patches they compute. Run: go run . create > ../patch_create_cases.json
package main

import (
	"encoding/json"
	"fmt"
	"os"

	jsonpatch "gopkg.in/evanphx/json-patch.v4"
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
)

// Case is one patch and what upstream makes of it.
type Case struct {
	Name   string          `json:"name"`
	How    string          `json:"how"`    // strategic, json or merge
	Target string          `json:"target"` // the name of a document; for strategic ones also its kind
	Patch  json.RawMessage `json:"patch"`
	Result json.RawMessage `json:"result,omitempty"`
	Fails  bool            `json:"fails,omitempty"`
}

const pod = `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","labels":{"a":"1","b":"2"},"annotations":{"x":"y"},"finalizers":["f1","f2","f3"],"ownerReferences":[{"apiVersion":"v1","kind":"A","name":"o1","uid":"u1"},{"apiVersion":"v1","kind":"B","name":"o2","uid":"u2","controller":true}],"managedFields":[{"manager":"m","operation":"Update"}]},"spec":{"volumes":[{"name":"v1","emptyDir":{}},{"name":"v2","configMap":{"name":"cm","items":[{"key":"k","path":"p"}]}}],"containers":[{"name":"c1","image":"i1","args":["a","b"],"env":[{"name":"E1","value":"1"},{"name":"E2","valueFrom":{"fieldRef":{"fieldPath":"metadata.name"}}}],"ports":[{"containerPort":80,"protocol":"TCP"},{"containerPort":443,"name":"https","protocol":"TCP"}],"resources":{"limits":{"cpu":"1","memory":"1Gi"}},"volumeMounts":[{"name":"v1","mountPath":"/a"},{"name":"v2","mountPath":"/b"}],"securityContext":{"capabilities":{"add":["A","B"]}}},{"name":"c2","image":"i2"},{"name":"c3","image":"i3"}],"nodeSelector":{"disk":"ssd"},"tolerations":[{"key":"k1","operator":"Exists"}],"imagePullSecrets":[{"name":"s1"},{"name":"s2"}],"hostAliases":[{"ip":"1.1.1.1","hostnames":["a","b"]}],"topologySpreadConstraints":[{"topologyKey":"z","maxSkew":1,"whenUnsatisfiable":"DoNotSchedule"}]},"status":{"phase":"Running","conditions":[{"type":"Ready","status":"True"},{"type":"Initialized","status":"True"}],"podIPs":[{"ip":"10.0.0.1"}]}}`
const deployment = `{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d","generation":3},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"d"}},"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":"25%","maxUnavailable":1}},"template":{"metadata":{"labels":{"app":"d"}},"spec":{"containers":[{"name":"web","image":"nginx:1.12","ports":[{"containerPort":80}]},{"name":"side","image":"s:1"}]}}},"status":{"conditions":[{"type":"Available","status":"True"}]}}`
const service = `{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"name":"a","port":80,"targetPort":8080},{"name":"b","port":443}],"selector":{"app":"x"},"type":"ClusterIP","externalIPs":["1.1.1.1"]}}`
const account = `{"apiVersion":"v1","kind":"ServiceAccount","metadata":{"name":"sa"},"secrets":[{"name":"t1"},{"name":"t2"}],"imagePullSecrets":[{"name":"p1"}]}`

var smp = []struct{ name, typ, target, patch string }{
	{"sets a scalar", "Deployment", deployment, `{"spec":{"replicas":5}}`},
	{"null removes", "Deployment", deployment, `{"spec":{"replicas":null,"paused":null}}`},
	{"image of one container", "Deployment", deployment, `{"spec":{"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.13"}]}}}}`},
	{"new container goes first", "Deployment", deployment, `{"spec":{"template":{"spec":{"containers":[{"name":"new","image":"n"}]}}}}`},
	{"new container with order", "Deployment", deployment, `{"spec":{"template":{"spec":{"$setElementOrder/containers":[{"name":"web"},{"name":"new"},{"name":"side"}],"containers":[{"name":"new","image":"n"}]}}}}`},
	{"order only", "Deployment", deployment, `{"spec":{"template":{"spec":{"$setElementOrder/containers":[{"name":"side"},{"name":"web"}]}}}}`},
	{"order with unknown server items", "Pod", pod, `{"spec":{"$setElementOrder/containers":[{"name":"c3"},{"name":"c1"}],"containers":[{"name":"c1","image":"x"}]}}`},
	{"order mismatch", "Pod", pod, `{"spec":{"$setElementOrder/containers":[{"name":"c1"},{"name":"c3"}],"containers":[{"name":"c3","image":"x"},{"name":"c1","image":"x"}]}}`},
	{"order lacks a patched item", "Pod", pod, `{"spec":{"$setElementOrder/containers":[{"name":"c1"}],"containers":[{"name":"c3","image":"x"}]}}`},
	{"order with deletion", "Pod", pod, `{"spec":{"$setElementOrder/containers":[{"name":"c3"},{"name":"c1"}],"containers":[{"name":"c2","$patch":"delete"}]}}`},
	{"delete by key", "Pod", pod, `{"spec":{"containers":[{"name":"c2","$patch":"delete"}]}}`},
	{"delete what is not there", "Pod", pod, `{"spec":{"containers":[{"name":"zz","$patch":"delete"}]}}`},
	{"delete without key", "Pod", pod, `{"spec":{"containers":[{"$patch":"delete"}]}}`},
	{"replace a list", "Pod", pod, `{"spec":{"containers":[{"$patch":"replace"},{"name":"only","image":"o"}]}}`},
	{"replace a list by nothing", "Pod", pod, `{"spec":{"containers":[{"$patch":"replace"}]}}`},
	{"merge directive in a list", "Pod", pod, `{"spec":{"containers":[{"$patch":"merge"}]}}`},
	{"unknown directive in a list", "Pod", pod, `{"spec":{"containers":[{"$patch":"x","name":"c1"}]}}`},
	{"unknown directive in a map", "Pod", pod, `{"spec":{"$patch":"x"}}`},
	{"replace a map", "Pod", pod, `{"metadata":{"labels":{"$patch":"replace","c":"3"}}}`},
	{"delete a map", "Pod", pod, `{"metadata":{"labels":{"$patch":"delete"}}}`},
	{"delete in a new map", "Pod", pod, `{"spec":{"affinity":{"nodeAffinity":{"$patch":"delete"}}}}`},
	{"labels", "Pod", pod, `{"metadata":{"labels":{"a":null,"b":"x","c":"3"}}}`},
	{"nulls in new maps vanish", "Pod", pod, `{"spec":{"affinity":{"nodeAffinity":null,"podAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":null}}}}`},
	{"nulls in new elements stay", "Pod", pod, `{"spec":{"containers":[{"name":"n","image":null,"env":[{"name":"x","value":null}]}]}}`},
	{"atomic list is replaced", "Pod", pod, `{"spec":{"tolerations":[{"key":"k2","operator":"Exists"}]}}`},
	{"args are replaced", "Pod", pod, `{"spec":{"containers":[{"name":"c1","args":["z"]}]}}`},
	{"env merge", "Pod", pod, `{"spec":{"containers":[{"name":"c1","env":[{"name":"E2","value":"2","valueFrom":null},{"name":"E3","value":"3"}]}]}}`},
	{"ports by number", "Pod", pod, `{"spec":{"containers":[{"name":"c1","ports":[{"containerPort":443,"name":"tls"},{"containerPort":8080}]}]}}`},
	{"ports delete by number", "Pod", pod, `{"spec":{"containers":[{"name":"c1","ports":[{"containerPort":80,"$patch":"delete"}]}]}}`},
	{"volume mounts by path", "Pod", pod, `{"spec":{"containers":[{"name":"c1","volumeMounts":[{"mountPath":"/b","readOnly":true},{"mountPath":"/c","name":"v1"}]}]}}`},
	{"volume source with retainKeys", "Pod", pod, `{"spec":{"volumes":[{"name":"v1","$retainKeys":["name","configMap"],"configMap":{"name":"x"}}]}}`},
	{"retainKeys misses a key", "Pod", pod, `{"spec":{"volumes":[{"name":"v1","$retainKeys":["configMap"],"configMap":{"name":"x"}}]}}`},
	{"retainKeys of wrong type", "Pod", pod, `{"spec":{"volumes":[{"name":"v1","$retainKeys":"name"}]}}`},
	{"strategy with retainKeys", "Deployment", deployment, `{"spec":{"strategy":{"$retainKeys":["type"],"type":"Recreate"}}}`},
	{"strategy without retainKeys", "Deployment", deployment, `{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null}}}`},
	{"finalizers merge", "Pod", pod, `{"metadata":{"finalizers":["f4","f2"]}}`},
	{"finalizers delete", "Pod", pod, `{"metadata":{"$deleteFromPrimitiveList/finalizers":["f1","zz"]}}`},
	{"finalizers delete and add with order", "Pod", pod, `{"metadata":{"$deleteFromPrimitiveList/finalizers":["f1"],"$setElementOrder/finalizers":["f3","f9","f2"],"finalizers":["f9"]}}`},
	{"finalizers order", "Pod", pod, `{"metadata":{"$setElementOrder/finalizers":["f3","f1"]}}`},
	{"finalizers emptied", "Pod", pod, `{"metadata":{"finalizers":[]}}`},
	{"finalizers null", "Pod", pod, `{"metadata":{"finalizers":null}}`},
	{"delete list of an absent field", "Deployment", deployment, `{"metadata":{"$deleteFromPrimitiveList/finalizers":["f1"]}}`},
	{"order of an absent field", "Deployment", deployment, `{"metadata":{"$setElementOrder/finalizers":["f1"]}}`},
	{"order and value of an absent field", "Deployment", deployment, `{"metadata":{"$setElementOrder/finalizers":["f1","f2"],"finalizers":["f2"]}}`},
	{"owner references by uid", "Pod", pod, `{"metadata":{"ownerReferences":[{"uid":"u2","controller":false},{"uid":"u3","apiVersion":"v1","kind":"C","name":"o3"}]}}`},
	{"conditions by type", "Pod", pod, `{"status":{"conditions":[{"type":"Ready","status":"False"},{"type":"New","status":"True"}]}}`},
	{"conditions with order", "Pod", pod, `{"status":{"$setElementOrder/conditions":[{"type":"New"},{"type":"Ready"}],"conditions":[{"type":"New","status":"True"}]}}`},
	{"element lacks its key", "Pod", pod, `{"spec":{"containers":[{"image":"x"}]}}`},
	{"mixed element types", "Pod", pod, `{"metadata":{"finalizers":["a",1]}}`},
	{"list of lists", "Pod", pod, `{"metadata":{"finalizers":[["a"]]}}`},
	{"type change replaces", "Pod", pod, `{"metadata":{"labels":"text"}}`},
	{"unknown field keeps", "Pod", pod, `{"spec":{"foo":{"bar":1}}}`},
	{"empty patch", "Pod", pod, `{}`},
	{"whole replace", "Pod", pod, `{"$patch":"replace","metadata":{"name":"q"}}`},
	{"whole delete", "Pod", pod, `{"$patch":"delete"}`},
	{"capabilities are atomic", "Pod", pod, `{"spec":{"containers":[{"name":"c1","securityContext":{"capabilities":{"add":["C"]}}}]}}`},
	{"limits merge", "Pod", pod, `{"spec":{"containers":[{"name":"c1","resources":{"limits":{"cpu":null,"memory":"2Gi"},"requests":{"cpu":"1"}}}]}}`},
	{"host aliases by ip", "Pod", pod, `{"spec":{"hostAliases":[{"ip":"1.1.1.1","hostnames":["c"]},{"ip":"2.2.2.2","hostnames":["d"]}]}}`},
	{"topology by key", "Pod", pod, `{"spec":{"topologySpreadConstraints":[{"topologyKey":"z","maxSkew":2}]}}`},
	{"pull secrets", "Pod", pod, `{"spec":{"imagePullSecrets":[{"name":"s3"},{"name":"s1","$patch":"delete"}]}}`},
	{"service ports by port", "Service", service, `{"spec":{"ports":[{"port":443,"targetPort":"tls"},{"port":9000,"name":"c"}]}}`},
	{"service selector", "Service", service, `{"spec":{"selector":{"app":null,"tier":"web"},"externalIPs":["2.2.2.2"]}}`},
	{"account secrets", "ServiceAccount", account, `{"secrets":[{"name":"t3"},{"name":"t1","$patch":"delete"}],"imagePullSecrets":[{"name":"p2"}]}`},
	{"repeated elements in the patch", "Pod", pod, `{"spec":{"containers":[{"name":"c1","image":"a"},{"name":"n","image":"b"},{"name":"n","image":"c"}]}}`},
	{"order is no list", "Pod", pod, `{"metadata":{"$setElementOrder/finalizers":"f1"}}`},
	{"bad delete directive", "Pod", pod, `{"metadata":{"$deleteFromPrimitiveListfinalizers":["f1"]}}`},
	{"many moved", "Pod", pod, `{"spec":{"$setElementOrder/containers":[{"name":"c3"},{"name":"n1"},{"name":"c2"},{"name":"n2"}],"containers":[{"name":"n1","image":"1"},{"name":"n2","image":"2"}]}}`},
	{"directive in a new list element is dropped", "Deployment", deployment, `{"metadata":{"ownerReferences":[{"uid":"1","$patch":"delete"},{"uid":"2"}]}}`},
}

const doc = `{"a":{"b":[1,2,{"c":"d"}],"~x/y":1,"n":null,"e":{}},"t":"text","l":["x"]}`

var jp = []struct{ name, patch string }{
	{"add member", `[{"op":"add","path":"/a/new","value":{"k":[1]}}]`},
	{"add replaces", `[{"op":"add","path":"/t","value":5}]`},
	{"add into array", `[{"op":"add","path":"/a/b/1","value":"in"}]`},
	{"add at end", `[{"op":"add","path":"/a/b/-","value":"end"},{"op":"add","path":"/a/b/4","value":"last"}]`},
	{"add beyond end", `[{"op":"add","path":"/a/b/9","value":1}]`},
	{"add at negative", `[{"op":"add","path":"/a/b/-1","value":"neg"}]`},
	{"add below missing", `[{"op":"add","path":"/x/y","value":1}]`},
	{"add below scalar", `[{"op":"add","path":"/t/y","value":1}]`},
	{"add below null", `[{"op":"add","path":"/t","value":null},{"op":"add","path":"/q/y","value":1}]`},
	{"remove", `[{"op":"remove","path":"/a/b/0"},{"op":"remove","path":"/a/n"}]`},
	{"remove missing", `[{"op":"remove","path":"/zz"}]`},
	{"remove missing element", `[{"op":"remove","path":"/a/b/3"}]`},
	{"remove negative", `[{"op":"remove","path":"/a/b/-1"}]`},
	{"replace", `[{"op":"replace","path":"/a/b/2/c","value":[]}]`},
	{"replace missing adds", `[{"op":"replace","path":"/a/zz","value":1}]`},
	{"replace root", `[{"op":"replace","path":"","value":{"z":1}}]`},
	{"replace root by scalar", `[{"op":"replace","path":"","value":1}]`},
	{"escaped", `[{"op":"replace","path":"/a/~0x~1y","value":2}]`},
	{"move", `[{"op":"move","from":"/a/b/2","path":"/m"}]`},
	{"move within array", `[{"op":"move","from":"/a/b/0","path":"/a/b/2"}]`},
	{"move missing", `[{"op":"move","from":"/zz","path":"/m"}]`},
	{"copy", `[{"op":"copy","from":"/a/b","path":"/copy"},{"op":"add","path":"/copy/0","value":"only in the copy"}]`},
	{"copy of missing gives null", `[{"op":"copy","from":"/zz","path":"/m"}]`},
	{"test", `[{"op":"test","path":"/a/b","value":[1,2,{"c":"d"}]},{"op":"remove","path":"/t"}]`},
	{"test fails", `[{"op":"remove","path":"/t"},{"op":"test","path":"/a/b/0","value":2}]`},
	{"test null", `[{"op":"test","path":"/a/n","value":null},{"op":"test","path":"/zz","value":null}]`},
	{"test missing", `[{"op":"test","path":"/zz","value":1}]`},
	{"unknown op", `[{"op":"frob","path":"/t"}]`},
	{"no path", `[{"op":"remove"}]`},
	{"index of words", `[{"op":"add","path":"/a/b/x","value":1}]`},
}

const mdoc = `{"a":{"b":1,"c":{"d":2}},"l":[1,{"x":1}],"s":"t","n":null}`

var mp = []struct{ name, patch string }{
	{"sets and removes", `{"a":{"b":null,"e":5},"s":"u"}`},
	{"replaces lists", `{"l":[2]}`},
	{"object over scalar", `{"s":{"x":1,"y":null,"z":{"w":null}}}`},
	{"scalar over object", `{"a":1}`},
	{"removes what is not there", `{"q":null}`},
	{"new object drops nulls", `{"q":{"r":null,"s":{"t":null,"u":1}}}`},
	{"over null", `{"n":{"k":1}}`},
	{"empty", `{}`},
	{"empty object", `{"a":{}}`},
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "create" {
		writeCreated()
		return
	}
	var out []Case
	for _, c := range smp {
		var t interface{}
		switch c.typ {
		case "Pod":
			t = corev1.Pod{}
		case "Deployment":
			t = appsv1.Deployment{}
		case "Service":
			t = corev1.Service{}
		case "ServiceAccount":
			t = corev1.ServiceAccount{}
		}
		var res string
		var fault error
		for i := 0; i < 20; i++ { // the order of Go maps must not matter
			r, err := strategicpatch.StrategicMergePatch([]byte(c.target), []byte(c.patch), t)
			if i > 0 && (string(r) != res || (err == nil) != (fault == nil)) {
				fmt.Fprintln(os.Stderr, "unstable:", c.name)
			}
			res, fault = string(r), err
		}
		k := Case{Name: c.name, How: "strategic", Target: c.typ, Patch: json.RawMessage(c.patch), Result: json.RawMessage(res)}
		if fault != nil {
			k.Result, k.Fails = nil, true
		}
		out = append(out, k)
	}
	for _, c := range jp {
		k := Case{Name: c.name, How: "json", Target: "json", Patch: json.RawMessage(c.patch)}
		p, err := jsonpatch.DecodePatch([]byte(c.patch))
		if err == nil {
			k.Result, err = p.Apply([]byte(doc))
		}
		if err != nil {
			k.Result, k.Fails = nil, true
		}
		out = append(out, k)
	}
	for _, c := range mp {
		r, err := jsonpatch.MergePatch([]byte(mdoc), []byte(c.patch))
		k := Case{Name: c.name, How: "merge", Target: "merge", Patch: json.RawMessage(c.patch), Result: r}
		if err != nil {
			k.Result, k.Fails = nil, true
		}
		out = append(out, k)
	}
	documents, _ := json.Marshal(map[string]json.RawMessage{"Pod": json.RawMessage(pod), "Deployment": json.RawMessage(deployment),
		"Service": json.RawMessage(service), "ServiceAccount": json.RawMessage(account), "json": json.RawMessage(doc), "merge": json.RawMessage(mdoc)})
	fmt.Printf("{\"documents\":%s,\n\"cases\":[\n", documents)
	for i, k := range out {
		b, _ := json.Marshal(k)
		if i+1 < len(out) {
			b = append(b, ',')
		}
		fmt.Println(string(b))
	}
	fmt.Println("]}")
}
