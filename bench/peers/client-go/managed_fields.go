package main

import (
	"encoding/json"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	k8sruntime "k8s.io/apimachinery/pkg/runtime"
)

// listKeys are the fields by which the API server tells apart the items of a pod's lists.
var listKeys = [][]string{{"uid"}, {"containerPort", "protocol"}, {"mountPath"}, {"name"}, {"type"}, {"ip"}}

// atomicFields are owned as a whole: nothing below them is listed.
var atomicFields = map[string]bool{"fieldRef": true, "secretKeyRef": true}

// addManagedFields gives the pod the two entries a running pod has: its controller's and its kubelet's.
func addManagedFields(pod *corev1.Pod, created metav1.Time) error {
	object, err := k8sruntime.DefaultUnstructuredConverter.ToUnstructured(pod)
	if err != nil {
		return err
	}
	metadata := object["metadata"].(map[string]any)
	owned := map[string]any{
		"metadata": map[string]any{
			"annotations": metadata["annotations"], "labels": metadata["labels"],
			"ownerReferences": metadata["ownerReferences"],
		},
		"spec": object["spec"],
	}
	// Those lists have no keys: each is one field.
	delete(owned["spec"].(map[string]any), "tolerations")
	status := object["status"].(map[string]any)
	status["containerStatuses"] = true

	for _, entry := range []struct {
		manager, subresource string
		fields               map[string]any
	}{{"kube-controller-manager", "", owned}, {"kubelet", "status", map[string]any{"status": status}}} {
		raw, err := json.Marshal(fieldSet(entry.fields, false))
		if err != nil {
			return err
		}
		pod.ManagedFields = append(pod.ManagedFields, metav1.ManagedFieldsEntry{
			Manager: entry.manager, Operation: metav1.ManagedFieldsOperationUpdate, APIVersion: "v1", Time: &created,
			FieldsType: "FieldsV1", FieldsV1: &metav1.FieldsV1{Raw: raw}, Subresource: entry.subresource,
		})
	}
	return nil
}

// fieldSet turns a value into the fieldsV1 form of the fields it has; self says whether the value itself is owned too.
func fieldSet(value any, self bool) map[string]any {
	set := map[string]any{}
	switch value := value.(type) {
	case map[string]any:
		for name, field := range value {
			if atomicFields[name] {
				field = nil
			}
			set["f:"+name] = fieldSet(field, name != "metadata" && name != "spec" && name != "status")
		}
	case []any:
		for _, item := range value {
			if key, ok := itemKey(item); ok {
				if item.(map[string]any)["uid"] != nil { // an owner reference, atomic too
					item = nil
				}
				set["k:"+key] = fieldSet(item, true)
			}
		}
	}
	if self && len(set) > 0 {
		set["."] = map[string]any{}
	}
	return set
}

// itemKey is the JSON of a list item's key fields.
func itemKey(item any) (string, bool) {
	object, ok := item.(map[string]any)
	if !ok {
		return "", false
	}
	for _, names := range listKeys {
		key := map[string]any{}
		for _, name := range names {
			if value, ok := object[name]; ok {
				key[name] = value
			}
		}
		if len(key) == len(names) {
			text, err := json.Marshal(key)
			return string(text), err == nil
		}
	}
	return "", false
}
