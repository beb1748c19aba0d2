// The hand-written values.
package v1

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/intstr"
)

const GroupName = "values.example.com"

type Values struct {
	Port      intstr.IntOrString   `json:"port" protobuf:"bytes,1,opt,name=port"`
	MaxSurge  *intstr.IntOrString  `json:"maxSurge,omitempty" protobuf:"bytes,2,opt,name=maxSurge"`
	Timeout   *metav1.Duration     `json:"timeout,omitempty" protobuf:"bytes,3,opt,name=timeout"`
	Object    runtime.RawExtension `json:"object,omitempty" protobuf:"bytes,4,opt,name=object"`
	Fields    *metav1.FieldsV1     `json:"fieldsV1,omitempty" protobuf:"bytes,5,opt,name=fieldsV1"`
	AllowList []intstr.IntOrString `json:"allowList,omitempty" protobuf:"bytes,6,rep,name=allowList"`
}
