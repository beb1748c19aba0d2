// Writes ../rollout_cases.json: what kubectl's status viewers say of each object. Run: go run . > ../rollout_cases.json
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/kubectl/pkg/polymorphichelpers"
)

// Case is one object and what upstream says of it.
type Case struct {
	Object   json.RawMessage `json:"object"`
	Revision int64           `json:"revision,omitempty"`
	Message  string          `json:"message"`
	Done     bool            `json:"done"`
	Error    string          `json:"error,omitempty"`
}

func deployment(generation int, replicas, status string) string {
	return fmt.Sprintf(`{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","generation":%d,"annotations":{"deployment.kubernetes.io/revision":"4"}},"spec":{"replicas":%s},"status":%s}`, generation, replicas, status)
}

func daemonSet(strategy, status string) string {
	return fmt.Sprintf(`{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"agent","generation":2},"spec":{"updateStrategy":%s},"status":%s}`, strategy, status)
}

func statefulSet(strategy, status string) string {
	return fmt.Sprintf(`{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"db","generation":2},"spec":{"replicas":3,"updateStrategy":%s},"status":%s}`, strategy, status)
}

const rolling = `{"type":"RollingUpdate"}`
const partitioned = `{"type":"RollingUpdate","rollingUpdate":{"partition":1}}`

var objects = []struct {
	object   string
	revision int64
}{
	{deployment(2, "3", `{"observedGeneration":1}`), 0},
	{deployment(2, "3", `{"observedGeneration":2}`), 0},
	{deployment(2, "3", `{"observedGeneration":2,"replicas":3,"updatedReplicas":1}`), 0},
	{deployment(2, "3", `{"observedGeneration":2,"replicas":4,"updatedReplicas":3}`), 0},
	{deployment(2, "3", `{"observedGeneration":2,"replicas":3,"updatedReplicas":3,"availableReplicas":2}`), 0},
	{deployment(2, "3", `{"observedGeneration":2,"replicas":3,"updatedReplicas":3,"availableReplicas":3}`), 0},
	{deployment(2, "0", `{"observedGeneration":2}`), 0},
	{deployment(2, "null", `{"observedGeneration":2}`), 0},
	{deployment(2, "3", `{"observedGeneration":2,"conditions":[{"type":"Available","status":"False","reason":"ProgressDeadlineExceeded"}]}`), 0},
	{deployment(2, "3", `{"observedGeneration":2,"conditions":[{"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded"}]}`), 0},
	{deployment(2, "3", `{"observedGeneration":1,"conditions":[{"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded"}]}`), 0},
	{deployment(2, "1", `{"observedGeneration":2,"replicas":1,"updatedReplicas":1,"availableReplicas":1}`), 4},
	{deployment(2, "1", `{"observedGeneration":2,"replicas":1,"updatedReplicas":1,"availableReplicas":1}`), 3},
	{daemonSet(rolling, `{"observedGeneration":1}`), 0},
	{daemonSet(rolling, `{"observedGeneration":2,"desiredNumberScheduled":3,"updatedNumberScheduled":1}`), 0},
	{daemonSet(rolling, `{"observedGeneration":2,"desiredNumberScheduled":3,"updatedNumberScheduled":3,"numberAvailable":2}`), 0},
	{daemonSet(rolling, `{"observedGeneration":2,"desiredNumberScheduled":3,"updatedNumberScheduled":3,"numberAvailable":3}`), 0},
	{daemonSet(`{"type":"OnDelete"}`, `{"observedGeneration":2}`), 0},
	{statefulSet(rolling, `{}`), 0},
	{statefulSet(rolling, `{"observedGeneration":1}`), 0},
	{statefulSet(rolling, `{"observedGeneration":2,"readyReplicas":1}`), 0},
	{statefulSet(rolling, `{"observedGeneration":2,"readyReplicas":3,"updatedReplicas":1,"updateRevision":"db-2","currentRevision":"db-1"}`), 0},
	{statefulSet(rolling, `{"observedGeneration":2,"readyReplicas":3,"currentReplicas":3,"updatedReplicas":3,"updateRevision":"db-2","currentRevision":"db-2"}`), 0},
	{statefulSet(partitioned, `{"observedGeneration":2,"readyReplicas":3,"updatedReplicas":1}`), 0},
	{statefulSet(partitioned, `{"observedGeneration":2,"readyReplicas":3,"updatedReplicas":2}`), 0},
	{statefulSet(`{"type":"RollingUpdate","rollingUpdate":{}}`, `{"observedGeneration":2,"readyReplicas":3,"updatedReplicas":2}`), 0},
	{statefulSet(`{"type":"OnDelete"}`, `{"observedGeneration":2}`), 0},
}

func main() {
	cases := []Case{}
	for _, o := range objects {
		object := &unstructured.Unstructured{}
		if err := json.Unmarshal([]byte(o.object), &object.Object); err != nil {
			panic(err)
		}
		viewer, err := polymorphichelpers.StatusViewerFor(object.GroupVersionKind().GroupKind())
		if err != nil {
			panic(err)
		}
		message, done, err := viewer.Status(object, o.revision)
		c := Case{Object: json.RawMessage(o.object), Revision: o.revision, Message: strings.TrimSuffix(message, "\n"), Done: done}
		if err != nil {
			c.Error = err.Error()
		}
		cases = append(cases, c)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, c := range cases {
		if err := out.Encode(c); err != nil {
			panic(err)
		}
	}
}
